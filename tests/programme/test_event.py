"""Events: what was held, in which stage of the programme, and who took part."""

from __future__ import annotations

import pytest

from sammachip import codec
from sammachip.dates import DayRange
from sammachip.errors import InvalidDataError
from sammachip.programme import EventKind, ProgrammeEvent, ProgrammeStage


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        (EventKind.LEAD_INSTRUCTOR_COURSE, ProgrammeStage.LEAD_INSTRUCTOR_COURSE),
        (EventKind.PREPARATION, ProgrammeStage.PREPARATION),
        (EventKind.SELECTION_FORUM, ProgrammeStage.SELECTION),
        (EventKind.TRAINING, ProgrammeStage.TRAINING),
        (EventKind.STUDY_VISIT, ProgrammeStage.TRAINING),
        (EventKind.DEMONSTRATION, ProgrammeStage.TRAINING),
        (EventKind.FOLLOW_UP, ProgrammeStage.FOLLOW_UP),
        (EventKind.GROUP_FOUNDING, ProgrammeStage.GROUP),
        (EventKind.BEYOND, ProgrammeStage.BEYOND),
    ],
)
def test_each_kind_of_event_is_of_one_stage(
    kind: EventKind, stage: ProgrammeStage
) -> None:
    assert kind.stage is stage


def test_the_stages_stand_in_the_order_of_the_sources() -> None:
    assert [stage.text("en") for stage in ProgrammeStage] == [
        "lead instructor's course",
        "preparation",
        "selection",
        "training",
        "follow-up",
        "livelihood group",
        "beyond",
    ]


@pytest.mark.parametrize("named", [*EventKind, *ProgrammeStage])
def test_everything_has_a_name_in_both_languages(
    named: EventKind | ProgrammeStage,
) -> None:
    assert named.text("en").isascii()
    assert not named.text("th").isascii()


def test_an_event_travels_as_data_and_hides_where_it_was() -> None:
    event = ProgrammeEvent(
        kind=EventKind.STUDY_VISIT,
        days=DayRange.parse("20 มีนาคม 2560"),
        place="บ้านของปราชญ์",
        sages=["s๑"],
        households=["h1", "h2"],
        note="ไปกับรถอำเภอ",
    )

    assert codec.loads(codec.dumps(event), ProgrammeEvent) == event
    assert event.sages == ("s1",)
    assert "บ้าน" not in repr(event)


def test_an_event_may_have_no_day() -> None:
    assert ProgrammeEvent(kind=EventKind.BEYOND).days is None


def test_who_takes_part_stands_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ProgrammeEvent(
            kind=EventKind.TRAINING, sages=["s1", "s1"], households=["h1", "h2", "h1"]
        )

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("event.participant_repeated", ("sages", 1)),
        ("event.participant_repeated", ("households", 2)),
    ]


def test_a_blank_place_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ProgrammeEvent(kind=EventKind.TRAINING, place=" ")

    assert [p.code for p in refused.value.problems] == ["text.blank"]


def test_one_text_in_place_of_ids_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ProgrammeEvent(kind=EventKind.TRAINING, households="h1")

    assert [problem.code for problem in refused.value.problems] == ["value.type"]
