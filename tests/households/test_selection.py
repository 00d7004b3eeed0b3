"""Selection: the survey's register first, then volunteers, each with its reason."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

import attrs
import pytest
from household_strategies import villages
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError, Severity
from sammachip.households import (
    BmnStatus,
    Choice,
    Household,
    Selection,
    SelectionReason,
    select_households,
)

_BELOW = BmnStatus(below=True)
_ABOVE = BmnStatus(below=False)

_VILLAGE = (
    Household(id="1", volunteer=True, bmn=_ABOVE),
    Household(id="2", volunteer=None, bmn=_BELOW),
    Household(id="3", volunteer=True, bmn=_BELOW),
    Household(id="4", volunteer=True, bmn=None),
    Household(id="5", volunteer=False, bmn=_BELOW),
    Household(id="6", volunteer=None, bmn=None),
    Household(id="7", volunteer=None, bmn=_ABOVE),
    Household(id="8", volunteer=True, bmn=_BELOW),
)

_wanted = st.integers(0, 9)


def test_the_register_comes_first_and_the_order_given_breaks_ties() -> None:
    selection = select_households(_VILLAGE, wanted=20)

    assert [(each.household, each.reason.value) for each in selection.chosen] == [
        ("3", "below_and_volunteer"),
        ("8", "below_and_volunteer"),
        ("2", "below"),
        ("1", "volunteer"),
        ("4", "volunteer"),
    ]
    assert [(each.household, each.reason.value) for each in selection.passed_over] == [
        ("5", "not_willing"),
        ("6", "not_called"),
        ("7", "not_below"),
    ]


def test_who_declined_is_passed_over_and_the_next_one_is_asked() -> None:
    selection = select_households(_VILLAGE, wanted=2, declined=["๓"])

    assert selection.ids == ("8", "2")
    assert selection.explain("3", "th") == "ปฏิเสธ"
    assert selection.explain("๑", "en") == "those before it have all the places"


def test_too_few_is_an_error_and_what_is_not_known_a_warning() -> None:
    selection = select_households(_VILLAGE, wanted=6, declined=["6"])

    assert [
        (each.severity, each.code, each.path_text) for each in selection.findings
    ] == [
        (Severity.ERROR, "selection.too_few", "chosen"),
        (Severity.WARNING, "selection.volunteer_unknown", "households[1].volunteer"),
        (Severity.WARNING, "selection.volunteer_unknown", "households[6].volunteer"),
    ]


@pytest.mark.parametrize(("wanted", "asked_for"), [(20, []), (19, ["bmn"] * 20)])
def test_a_volunteer_with_a_place_in_any_case_need_not_be_in_the_register(
    wanted: int, asked_for: list[str]
) -> None:
    village = [Household(id=str(number), volunteer=True) for number in range(20)]

    findings = select_households(village, wanted=wanted).findings

    assert [finding.path[-1] for finding in findings] == asked_for


def test_what_the_register_says_is_not_told_to_be_unknown() -> None:
    selection = select_households(_VILLAGE, wanted=1)

    assert [selection.explain(each, "th") for each in ("6", "7")] == [
        "ไม่มีข้อมูลว่ารายได้ต่ำกว่าเกณฑ์ จปฐ. หรือไม่ และสมัครใจหรือไม่",
        "รายได้ไม่ต่ำกว่าเกณฑ์ จปฐ. ตามทะเบียน และยังไม่ทราบว่าสมัครใจหรือไม่",
    ]


def test_the_poor_are_another_list() -> None:
    poor = Household(id="1", poor=True)

    assert select_households([poor], wanted=1).ids == ()


def test_the_choice_is_written_for_the_board() -> None:
    selection = select_households(_VILLAGE[:3], wanted=2)

    assert selection.text(digits="thai").splitlines() == [
        "ครัวเรือนเป้าหมาย: ๒ จาก ๒",
        "ได้รับเลือก",
        "๓: รายได้ต่ำกว่าเกณฑ์ จปฐ. ตามทะเบียน และสมัครใจ",
        "๒: รายได้ต่ำกว่าเกณฑ์ จปฐ. ตามทะเบียน แต่ยังไม่ทราบว่าสมัครใจหรือไม่",
        "",
        "ไม่ได้รับเลือก",
        "๑: ครัวเรือนลำดับก่อนหน้าครบจำนวนแล้ว",
        "",
        "ครัวเรือน ๒ ไม่มีข้อมูลว่าสมัครใจหรือไม่",
    ]
    assert selection.rows(lang="en")[-1] == (
        "1",
        "passed over",
        "those before it have all the places",
    )


def test_a_choice_shows_itself_in_a_notebook() -> None:
    selection = select_households([Household(id="<b>", volunteer=True)], wanted=1)

    page = selection._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do

    assert page == selection.html()
    assert page.startswith('<section lang="th"><h3>')
    assert "<b>" not in page


@given(villages, _wanted, st.data())
def test_every_household_is_told_once_with_a_reason_in_both_languages(
    village: list[Household], wanted: int, data: st.DataObject
) -> None:
    declined = [each.id for each in village if data.draw(st.booleans())]

    selection = select_households(village, wanted=wanted, declined=declined)

    told = (*selection.chosen, *selection.passed_over)
    assert sorted(each.household for each in told) == sorted(
        each.id for each in village
    )
    assert len(selection.chosen) <= wanted
    assert not {*selection.ids} & {*declined}
    for row, in_thai in zip(selection.rows(lang="en"), selection.rows(), strict=True):
        assert row[0] == in_thai[0]
        assert not re.search("[ก-๎]", "".join(row[1:]))
        assert not re.search("[A-Za-z]", "".join(in_thai[1:]))


@given(villages, _wanted)
def test_digits_are_not_mixed(village: list[Household], wanted: int) -> None:
    selection = select_households(village, wanted=wanted)

    assert not re.search("[0-9]", selection.text(digits="thai"))
    assert not re.search("[0-9]", "".join(chain(*selection.rows(digits="thai"))))


@given(villages, _wanted)
def test_nobody_is_passed_over_for_one_behind(
    village: list[Household], wanted: int
) -> None:
    turn = {each.id: _turn(each) for each in village}

    selection = select_households(village, wanted=wanted)

    turns = [turn[each] for each in selection.ids]
    left = [
        turn[each.household]
        for each in selection.passed_over
        if each.reason is SelectionReason.NO_PLACE
    ]
    assert turns == sorted(turns)
    assert all(last <= first for last in turns[-1:] for first in left)
    assert not left or len(turns) == wanted


def _turn(household: Household) -> int:
    is_below = household.bmn is not None and household.bmn.below
    if is_below:
        return 1 if household.volunteer else 2
    return 3


@given(villages, _wanted)
def test_another_place_changes_nothing_for_those_chosen(
    village: list[Household], wanted: int
) -> None:
    fewer, more = (
        select_households(village, wanted=each).ids for each in (wanted, wanted + 1)
    )

    assert more[:wanted] == fewer


def test_all_that_is_wrong_with_the_forum_is_told_at_once() -> None:
    twice = [*_VILLAGE, attrs.evolve(_VILLAGE[0])]

    with pytest.raises(InvalidDataError) as refused:
        select_households(twice, wanted=-1, declined=["1", "99"])

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("household.id_repeated", "households[8]"),
        ("household.unknown", "declined[1]"),
        ("selection.wanted", "wanted"),
    ]


def test_a_text_in_place_of_ids_is_refused_not_cut_into_letters() -> None:
    with pytest.raises(InvalidDataError) as refused:
        select_households(_VILLAGE, wanted=1, declined="12")

    assert refused.value.text("en") == "expected tuple[str, ...], found str"


@pytest.mark.parametrize("wanted", ["20", 20.0, None, True])
def test_a_number_of_households_is_a_whole_number(wanted: Any) -> None:  # noqa: ANN401
    with pytest.raises(InvalidDataError) as refused:
        select_households((), wanted=wanted)

    assert refused.value.problems[0].code == "value.type"


def test_an_explanation_of_a_stranger_is_refused() -> None:
    selection = select_households(_VILLAGE, wanted=1)

    with pytest.raises(InvalidDataError) as refused:
        selection.explain("99", "th")

    assert refused.value.text("th") == (
        "household: ต้องเป็นรหัสของครัวเรือนในทะเบียน แต่พบ 99"
    )


def test_nobody_is_both_chosen_and_passed_over() -> None:
    chosen = Choice(household="1", reason=SelectionReason.VOLUNTEER)
    declined = Choice(household="1", reason=SelectionReason.DECLINED)

    with pytest.raises(InvalidDataError) as refused:
        Selection(wanted=1, chosen=[chosen], passed_over=[declined])

    assert refused.value.problems[0].code == "household.id_repeated"
