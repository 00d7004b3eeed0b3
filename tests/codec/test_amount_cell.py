"""Amounts are read as treasurers write them, and nothing is guessed."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import IncomeRow, read_book, read_csv
from sammachip.codec.amount_cell import is_nothing, read_amount
from sammachip.errors import InvalidDataError
from sammachip.money import Baht

_HEAD: Final = "ที่,วันที่,ประเภท,รับ,จ่าย\n"


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("350.-", "350"),
        ("350 .-", "350"),
        ("350.–", "350"),
        ("350/-", "350"),
        ("350.", "350"),
        ("350฿", "350"),
        ("350 ฿", "350"),
        ("฿ 1,350.-", "1350"),
        ("20 บ.", "20"),
        ("20บ", "20"),
        ("๑,๓๕๐.๕๐ บ.", "1350.50"),
        ("350.- บาท", "350"),
        ("350.00 บาท", "350"),
        ("-40.-", "-40"),
        ("350\u00a0.-", "350"),
    ],
)
def test_an_amount_is_read_as_it_is_written(cell: str, amount: str) -> None:
    assert read_amount(cell) == Baht(amount)


@pytest.mark.parametrize("nothing", ["", "-", "–", "—", "--", "0", "๐.๐๐", "0.-"])
def test_what_says_nothing_stands_beside_a_good_amount(nothing: str) -> None:
    read = read_book(_HEAD + f"1,5/1/2569,รายได้,350.-,{nothing}\n")

    assert [entry.amount for entry in read.value.entries] == [Baht(350)]


def test_the_tables_of_a_village_have_such_amounts_too() -> None:
    text = "ครัวเรือนที่,รายการ,จำนวนเงิน,ปี,วิธีวัด\n1,ขายไข่,350.-,2560,สุทธิ\n"

    assert read_csv(text, IncomeRow).value.income.amount == Baht(350)


@given(st.decimals(0, 10**9, places=2))
def test_what_is_plain_is_read_as_by_the_amount_itself(amount: object) -> None:
    assert read_amount(f"{amount:,}") == Baht(f"{amount:,}")


@given(st.text("0๐5๕.,-–/฿บาท ห\u00a0\n", max_size=12))
def test_a_cell_is_an_amount_or_refused(cell: str) -> None:
    text = _HEAD.replace("รับ,จ่าย", "จำนวนเงิน") + f'1,5/1/2569,รายได้,"{cell}"\n'

    read = read_book(text)

    assert bool(read.problems) is not bool(read.values[0].entries)


@pytest.mark.parametrize(
    "cell",
    [
        "350.00-",
        "350-",
        "350.5.-",
        "(350)",
        "1,35.-",
        "บ.",
        "๑2.-",
        "ห้าร้อยบาท",
        "." * 99,
    ],
)
def test_what_may_mean_something_else_is_refused(cell: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_amount(cell)

    assert refused.value.problems[0].code == "money.unreadable"
    assert not is_nothing(cell)
