"""The slip that a member signs for the money."""

from __future__ import annotations

import pytest
from hypothesis import given
from sharing_examples import cooperative_year, small_year
from sharing_strategies import sharings

from sammachip.errors import InvalidDataError
from sammachip.sharing import Sharing


def test_a_slip_has_each_bucket_the_total_in_words_and_lines_to_sign_on() -> None:
    text = cooperative_year().slip("m1", names=True)

    line = "." * 40
    assert text.splitlines() == [
        "การจัดสรรกำไร ร้านค้าทดสอบ (บัญชี 1) พ.ศ. 2569",
        "สมาชิก m1 นางหนึ่ง ทดสอบ",
        "",
        "โบนัส      150.00",
        "ปันผล       21.65",
        "เฉลี่ยคืน    305.25",
        "หุ้นและแรง   31.25",
        "ผู้มาช่วย     60.00",
        "รวม       568.15",
        "(ห้าร้อยหกสิบแปดบาทสิบห้าสตางค์)",
        "ไม่มีการหักภาษี ณ ที่จ่าย",
        "",
        f"ผู้จ่ายเงิน  {line}",
        f"ผู้รับเงิน   {line}",
        f"วันที่      {line}",
    ]


def test_a_slip_may_be_in_english_and_thai_digits() -> None:
    lines = small_year().slip("m๒", lang="en", digits="thai").splitlines()

    assert lines[:7] == [
        "Profit sharing of กลุ่มทดสอบ, B.E. 2569",
        "Member m2",
        "",
        "Labour    ๒๕.๘๓",
        "Dividend  ๑๑.๐๗",
        "Total     ๓๖.๙๐",
        "No tax was withheld",
    ]
    assert [line.partition("  ")[0] for line in lines[-3:]] == [
        "Paid by",
        "Received by",
        "Date",
    ]


def test_a_name_stands_on_a_slip_only_when_asked_for() -> None:
    assert "ทดสอบ" not in small_year().slip("m1").replace("กลุ่มทดสอบ", "")


@given(sharings())
def test_a_slip_says_what_the_statement_says(sharing: Sharing) -> None:
    for name, total in sharing.totals().items():
        assert f"({total.in_words()})" in sharing.slip(name).splitlines()


def test_there_is_no_slip_for_a_stranger() -> None:
    with pytest.raises(InvalidDataError) as refused:
        small_year().slip("m9")

    assert [problem.code for problem in refused.value.problems] == [
        "sharing.no_such_member"
    ]
