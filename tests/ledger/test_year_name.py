"""Years in lines: each has a name of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind
from sammachip.ledger.year_name import name_of, year_named
from sammachip.money import Baht
from sammachip.thai import key_form, with_digits


@given(st.sampled_from([BuddhistYear, FiscalYear]), st.integers(2484, 3999))
def test_a_name_tells_its_year(
    kind: type[BuddhistYear | FiscalYear], be_year: int
) -> None:
    year = kind(be_year)

    assert year_named(name_of(year)) == year
    assert year_named(with_digits(name_of(year), "thai")) == year


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
