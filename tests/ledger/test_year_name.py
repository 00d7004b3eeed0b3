"""Years in lines: each has a name of its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind
from sammachip.ledger.year_name import (
    name_of,
    result_name,
    year_named,
    year_of_result,
)
from sammachip.money import Baht
from sammachip.thai import key_form, with_digits


@given(st.sampled_from([BuddhistYear, FiscalYear]), st.integers(2484, 3999))
def test_a_name_tells_its_year(
    kind: type[BuddhistYear | FiscalYear], be_year: int
) -> None:
    year = kind(be_year)

    assert year_named(name_of(year)) == year
    assert year_named(with_digits(name_of(year), "thai")) == year

    assert year_of_result(result_name(year)) == year


@given(st.text())
def test_any_text_is_a_name_or_none(text: str) -> None:
    year = year_named(text)

    assert year is None or name_of(year) == key_form(text)


@pytest.mark.parametrize(
    "name", ["2026", "69", "fy2569", "FY2026", "พ.ศ. 2569", "unallocated"]
)
def test_a_closing_names_a_year(name: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Entry(
            number="1",
            day=BuddhistYear(2569).last_day,
            kind=EntryKind.YEAR_CLOSED,
            amount=Baht(0),
            account=name,
        )

    assert [each.code for each in refused.value.problems] == ["entry.year"]


def begun_with(account: str, day: date) -> Entry:
    return Entry(
        number="1", day=day, kind=EntryKind.OPENING, amount=Baht(-5), account=account
    )


@pytest.mark.parametrize("account", ["unallocated:2569", "unallocated:FY๒๕๖๙"])
def test_an_opening_balance_may_name_the_year_of_a_profit(account: str) -> None:
    line = begun_with(account, date(2026, 9, 30))

    assert line.accounts == ("opening", "unallocated")


@pytest.mark.parametrize(
    ("account", "day", "code"),
    [
        ("unallocated:2569", date(2027, 1, 1), "entry.other_year"),
        ("unallocated:FY2569", date(2026, 10, 1), "entry.other_year"),
        ("unallocated:2026", date(2026, 1, 1), "entry.no_balance"),
        ("unallocated:", date(2026, 1, 1), "entry.no_balance"),
    ],
)
def test_the_profit_of_a_year_stands_on_a_day_of_it(
    account: str, day: date, code: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        begun_with(account, day)

    assert [each.code for each in refused.value.problems] == [code]


def test_the_other_year_is_named() -> None:
    with pytest.raises(InvalidDataError) as refused:
        begun_with("unallocated:2569", date(2027, 1, 1))

    assert str(refused.value) == (
        "day: expected profit or loss of B.E. 2569 to begin a book on a day in that"
        " year, such as its last; found 1 January 2027"
    )
