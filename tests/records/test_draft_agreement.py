"""draft_agreement_in: what a text says of the parts of a profit, and what not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.groups import Basis
from sammachip.records import DraftAgreement, draft_agreement_in
from sammachip.records.draft_agreement import GivenPercent
from sammachip.sharing import (
    Agreement,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
)

TEXT = "กำไรแบ่งเป็น ๒ ส่วน โดย ส่วนแรก พัฒนากลุ่ม ส่วนที่สองคืนสมาชิก"
WITH_PERCENTS = (
    "แบ่งกำไรออกเป็นสามส่วน ส่วนที่ 1 ทุน ร้อยละ 20 ส่วนที่ 2 สวัสดิการ ไม่เกินร้อยละ 30"
    " ส่วนที่ 3 คืนสมาชิก 50%"
)


def draft_in(text: str) -> DraftAgreement:
    draft = draft_agreement_in(text)
    assert draft is not None
    return draft


def agreement(
    draft: DraftAgreement, *percents: GivenPercent, members: int = 2
) -> Agreement:
    return draft.agreement(
        "กลุ่มตัวอย่าง",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        percents=percents,
        members={members: Basis.DAYS},
    )


def codes(
    draft: DraftAgreement, *percents: GivenPercent, members: int = 2
) -> list[str]:
    with pytest.raises(InvalidDataError) as refused:
        agreement(draft, *percents, members=members)
    return [problem.code for problem in refused.value.problems]


def test_the_parts_stand_as_printed() -> None:
    draft = draft_in(TEXT)

    assert [(part.name, part.text) for part in draft.parts] == [
        ("ส่วนแรก", "พัฒนากลุ่ม"),
        ("ส่วนที่สอง", "คืนสมาชิก"),
    ]
    assert draft.span.of(TEXT) == TEXT.removeprefix("กำไร")
    assert [part.span.of(TEXT) for part in draft.parts] == [
        "ส่วนแรก พัฒนากลุ่ม",
        "ส่วนที่สองคืนสมาชิก",
    ]


def test_only_what_is_said_exactly_is_known() -> None:
    draft = draft_in(WITH_PERCENTS)

    percents = [part.percent for part in draft.parts]
    assert percents == [Percent(20), None, Percent(50)]


def test_the_group_says_the_rest() -> None:
    made = agreement(draft_in(WITH_PERCENTS), None, 30, members=3)

    assert [bucket.take for bucket in made.buckets] == [
        PercentOfProfit(percent) for percent in (20, 30, 50)
    ]
    assert made.buckets[0].name == "ทุน ร้อยละ 20"
    assert made.buckets[0].to == ToFund()
    assert made.buckets[2].to == ToMembers(basis=Basis.DAYS, if_nobody="part-1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "แบ่งปันผลประโยชน์ให้สมาชิก",
        "แบ่งเป็น 2 ส่วน ตามที่ตกลง",
        "แบ่งเป็น 3 ส่วน ส่วนแรก ทุน ส่วนที่สอง คืนสมาชิก",
        "แบ่งเป็น 2 ส่วน ส่วนที่สอง ทุน ส่วนแรก คืนสมาชิก",
        "แบ่งเป็น 2 ส่วน ส่วนแรก ส่วนที่สอง คืนสมาชิก",
        "แบ่งเป็น 2 ส่วน\nส่วนแรก ทุน ส่วนที่สอง คืนสมาชิก",
    ],
)
def test_parts_that_are_not_all_there_make_no_draft(text: str) -> None:
    assert draft_agreement_in(text) is None


def test_more_than_the_whole_is_no_percentage() -> None:
    draft = draft_in("แบ่งเป็น 2 ส่วน ส่วนแรก ทุน 120% ส่วนที่สอง คืนสมาชิก")

    assert [part.percent for part in draft.parts] == [None, None]


@given(
    st.text()
    | st.lists(st.sampled_from(["แบ่ง", "เป็น", "2", "ส่วน", "แรก", "ที่"])).map("".join)
)
def test_no_text_is_refused(text: str) -> None:
    draft = draft_agreement_in(text)

    assert draft is None or draft.span.end <= len(text)


def test_every_percentage_that_is_missing_is_named() -> None:
    with pytest.raises(InvalidDataError) as refused:
        agreement(draft_in(TEXT))

    assert [(each.code, each.path) for each in refused.value.problems] == [
        ("draft.percent_missing", ("percents", 0)),
        ("draft.percent_missing", ("percents", 1)),
    ]
    assert str(refused.value.problems[0]) == (
        "percents[0]: expected the percentage of part 1, which the text does not say; "
        "the group decides it"
    )


def test_there_is_no_third_part_of_two() -> None:
    assert codes(draft_in(TEXT), 40, 30, 30) == ["draft.no_such_part"]
    assert codes(draft_in(TEXT), 40, 60, members=3) == ["draft.no_such_part"]


def test_the_parts_come_to_the_whole() -> None:
    assert codes(draft_in(TEXT), 40, 50) == ["agreement.under_100"]


def test_somebody_has_what_no_member_gets() -> None:
    draft = draft_in(TEXT)

    with pytest.raises(InvalidDataError) as refused:
        draft.agreement(
            "กลุ่มตัวอย่าง",
            agreed_on=date(2025, 12, 14),
            in_force_from=date(2026, 1, 1),
            percents=[40, 60],
            members={1: Basis.DAYS, 2: Basis.EQUAL},
        )

    assert {each.code for each in refused.value.problems} == {"agreement.fallback"}
