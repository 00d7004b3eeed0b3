"""figures_for: the book gives a sharing its figures; nobody types one again."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from closing_books import book_of, entry
from hypothesis import given, settings
from sharing_strategies import sharings
from sharing_terms import OUTSIDE, agreement, bucket, fixed, percent, problems_of

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.ledger import Book, EntryKind
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Sharing, figures_for

AGREEMENT: Final = agreement(
    bucket("reserve", percent(10)),
    bucket("school", fixed(5), OUTSIDE),
    bucket("สวัสดิการ2"),
)
BOOK: Final = (
    Book()
    .opening(
        {
            "cash": Baht(1230),
            "shares": Baht(900),
            "fund:reserve": Baht(340),
            "fund:สวัสดิการ2": Baht(70),
            "fund:other": Baht(20),
            "unallocated": Baht(-100),
        },
        day=date(2026, 1, 1),
    )
    .append(
        entry("1", date(2026, 2, 1), EntryKind.INCOME, 500),
        entry("2", date(2026, 10, 1), EntryKind.COST, 120),
        entry("3", date(2026, 11, 1), EntryKind.CAPITAL_IN, 50, "m1"),
        entry("4", date(2027, 1, 1), EntryKind.INCOME, 7000),
        entry("5", date(2027, 1, 1), EntryKind.CAPITAL_OUT, 40, "m1"),
    )
)


def test_the_book_gives_all_that_it_knows() -> None:
    assert figures_for(AGREEMENT, BOOK, year=2569) == {
        "profit": Baht(380),
        "year": BuddhistYear(2569),
        "loss_brought_forward": Baht(100),
        "balances": {"reserve": Baht(340), "สวัสดิการ2": Baht(70)},
        "capital": Baht(950),
    }


def test_a_fiscal_year_has_figures_of_its_own_end() -> None:
    figures = figures_for(AGREEMENT, BOOK, year=FiscalYear(2569))

    assert figures["profit"] == Baht(500)
    assert figures["capital"] == Baht(900)


def test_a_book_without_funds_and_shares_has_empty_funds_and_no_capital() -> None:
    figures = figures_for(AGREEMENT, Book(BOOK.entries[6:8]), year=2569)

    assert set(figures["balances"].values()) == {ZERO_BAHT}
    assert figures["capital"] is None


def test_what_is_allocated_when_the_year_ends_is_of_the_year_itself() -> None:
    last_day, day_before = date(2026, 12, 31), date(2026, 12, 30)
    closing = entry("6", last_day, EntryKind.PROFIT_TO_OUTSIDE, 30)
    earlier = entry("6", day_before, EntryKind.PROFIT_TO_OUTSIDE, 30)

    losses = [
        figures_for(AGREEMENT, BOOK.append(line), year=2569, allocated_until=until)[
            "loss_brought_forward"
        ]
        for line, until in (
            (earlier, None),
            (closing, None),
            (closing, last_day),
            (closing, day_before),
        )
    ]

    assert losses == [Baht(130), Baht(100), Baht(130), Baht(100)]


@settings(max_examples=40)
@given(sharings())
def test_a_book_with_the_figures_of_a_sharing_gives_them_back(sharing: Sharing) -> None:
    year, figures = sharing.year, sharing.figures
    assert year is not None

    found = figures_for(sharing.agreement, book_of(sharing), year=year)

    assert found == {
        "profit": figures.profit,
        "year": year,
        "loss_brought_forward": figures.loss_brought_forward,
        "balances": {each.bucket: each.amount for each in figures.balances},
        "capital": figures.capital or None,
    }


@settings(max_examples=40)
@given(sharings())
def test_the_figures_of_the_book_give_the_same_sharing(sharing: Sharing) -> None:
    year = sharing.year
    assert year is not None
    capital = sharing.figures.capital
    figures = figures_for(sharing.agreement, book_of(sharing), year=year)
    figures["capital"] = capital

    again = sharing.agreement.share(
        members=sharing.members,
        resolution=sharing.resolution,
        non_members=sharing.figures.non_members,
        **figures,
    )

    assert again == sharing


@pytest.mark.parametrize(
    ("year", "until", "code"),
    [
        pytest.param(2566, None, "book.empty_year", id="a year without lines"),
        pytest.param(2026, None, "buddhist_year.range", id="a C.E. year"),
        pytest.param(2569, date(2570, 1, 1), "date.be_year", id="a B.E. day"),
        pytest.param(2570, None, "close.earlier_profit", id="the year before is open"),
    ],
)
def test_what_the_book_cannot_tell_is_refused(
    year: int, until: date | None, code: str
) -> None:
    found = problems_of(
        lambda: figures_for(AGREEMENT, BOOK, year=year, allocated_until=until)
    )

    assert [each.code for each in found] == [code]
