"""figures_for: the book gives a sharing its figures; nobody types one again."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
import pytest
from closing_books import book_of, entry
from hypothesis import given, settings
from sharing_strategies import sharings
from sharing_terms import OUTSIDE, agreement, bucket, fixed, percent, problems_of

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Severity
from sammachip.ledger import Book, Entry, EntryKind, carried_forward
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Sharing, close, figures_for

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
    figures = figures_for(AGREEMENT, Book(BOOK.entries[5:7]), year=2569)

    assert set(figures["balances"].values()) == {ZERO_BAHT}
    assert figures["capital"] is None


def allocating(number: str, day: date, amount: int) -> Entry:
    return entry(number, day, EntryKind.PROFIT_TO_OUTSIDE, amount)


def closing(number: str, day: date, year: str) -> Entry:
    return entry(number, day, EntryKind.YEAR_CLOSED, 1, account=year)


@pytest.mark.parametrize(
    ("lines", "loss"),
    [
        pytest.param(
            [entry("7", date(2026, 12, 30), EntryKind.LOSS_MET, 30, account="reserve")],
            70,
            id="by its day",
        ),
        pytest.param([allocating("7", date(2026, 12, 31), 30)], 100, id="last day"),
        pytest.param(
            [
                closing("7", date(2028, 1, 9), "2568"),
                entry("8", date(2028, 1, 9), EntryKind.LOSS_MET, 30, account="reserve"),
            ],
            70,
            id="of an earlier year, closed late",
        ),
        pytest.param(
            [
                closing("7", date(2026, 12, 1), "2569"),
                allocating("8", date(2026, 12, 1), 30),
            ],
            100,
            id="of the year itself",
        ),
        pytest.param(
            [
                closing("7", date(2026, 2, 1), "2568"),
                allocating("8", date(2026, 2, 1), 30),
                attrs.evolve(allocating("9", date(2028, 1, 9), 30), reverses="8"),
            ],
            100,
            id="taken back, however late",
        ),
    ],
)
def test_a_line_allocates_profit_of_the_year_whose_closing_stands_above(
    lines: list[Entry], loss: int
) -> None:
    figures = figures_for(AGREEMENT, BOOK.append(*lines), year=2569)

    assert figures["loss_brought_forward"] == Baht(loss)


@pytest.mark.parametrize(
    ("day", "year", "profit"),
    [
        pytest.param(date(2025, 12, 31), 2568, 500, id="the evening before"),
        pytest.param(date(2026, 1, 1), 2569, 700, id="the first morning"),
    ],
)
def test_profit_that_the_book_began_with_is_shared_with_the_year_of_its_line(
    day: date, year: int, profit: int
) -> None:
    sale = entry("1", date(2026, 2, 3), EntryKind.INCOME, 200)
    start = {"cash": Baht(500), "unallocated": Baht(500)}
    book = Book().opening(start, day=day).append(sale)

    figures = figures_for(AGREEMENT, book, year=year)

    assert figures["profit"] == Baht(profit)
    assert figures["loss_brought_forward"] == ZERO_BAHT


def test_a_loss_that_the_book_began_with_is_of_the_year_that_its_line_names() -> None:
    day = date(2025, 12, 31)
    start = {"unallocated:2568": Baht(-30), "unallocated": Baht(-100)}
    book = Book().opening(start, day=day)

    figures = figures_for(AGREEMENT, book, year=2568)

    assert (figures["profit"], figures["loss_brought_forward"]) == (
        Baht(-30),
        Baht(100),
    )


@pytest.mark.parametrize("amount", [8000, -3000])
def test_a_carried_book_gives_the_figures_of_the_old_one(amount: int) -> None:
    kind = EntryKind.INCOME if amount > 0 else EntryKind.COST
    old = Book(
        [
            entry("1", date(2026, 1, 4), EntryKind.CAPITAL_IN, 9000, "m1"),
            entry("2", date(2026, 1, 4), EntryKind.COST, 5000),
        ]
    )
    loss = AGREEMENT.share(members=[], **figures_for(AGREEMENT, old, year=2569))
    old = close(old, loss, on=date(2026, 12, 31))
    old = old.append(entry("3", date(2027, 5, 1), kind, abs(amount)))

    new = carried_forward(old, on=date(2027, 12, 31), undivided=True)

    figures = figures_for(AGREEMENT, new, year=2570)
    assert figures == figures_for(AGREEMENT, old, year=2570)
    assert figures["profit"] == Baht(amount)
    assert figures["loss_brought_forward"] == Baht(5000)


def test_years_that_overlap_are_refused() -> None:
    book = BOOK.append(closing("7", date(2027, 2, 1), "2569"))

    (found,) = problems_of(lambda: figures_for(AGREEMENT, book, year=FiscalYear(2570)))

    assert (found.code, found.text("en")) == (
        "close.years_overlap",
        (
            "expected a year that has no day in common with B.E. 2569, which the book"
            " names; found fiscal year B.E. 2570: a group keeps to years from January"
            " or to years from October"
        ),
    )


def test_a_year_that_overlaps_the_one_that_the_book_began_with_is_refused() -> None:
    book = Book().opening({"unallocated:FY2569": Baht(5)}, day=date(2026, 9, 30))

    found = problems_of(lambda: figures_for(AGREEMENT, book, year=2569))

    assert [each.code for each in found] == ["close.years_overlap"]


def test_shares_of_a_year_that_goes_on_are_no_loss_of_earlier_years() -> None:
    book = BOOK.append(allocating("7", date(2026, 6, 30), 40))

    (found,) = problems_of(lambda: figures_for(AGREEMENT, book, year=2569))

    assert (found.code, found.text("en")) == (
        "close.shared_early",
        (
            "line 7 of 30 June 2026 allocates profit of a year that is not closed; take"
            " it back. Who is paid before a year is closed has a line of the kind"
            " shared_out alone, and the closing makes up for it"
        ),
    )


def test_more_than_there_was_to_allocate_is_no_loss_of_earlier_years() -> None:
    lines = (
        closing("7", date(2027, 2, 1), "2569"),
        allocating("8", date(2027, 2, 1), 281),
    )

    (found,) = problems_of(
        lambda: figures_for(AGREEMENT, BOOK.append(*lines), year=2570)
    )

    assert (found.code, found.severity) == ("book.over_allocated", Severity.ERROR)
    assert (found.facts["found"], found.facts["expected"]) == ("281.00", "280.00")


def test_an_agreement_may_have_a_fund_that_gets_no_profit() -> None:
    known = agreement(*AGREEMENT.buckets[:2], bucket("other", percent(0)), bucket("x"))

    assert known.buckets[2].key == "other"


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
    ("year", "code"),
    [
        pytest.param(2566, "book.empty_year", id="a year without lines"),
        pytest.param(2026, "buddhist_year.range", id="a C.E. year"),
        pytest.param(2570, "close.year_open", id="the year before is open"),
    ],
)
def test_what_the_book_cannot_tell_is_refused(year: int, code: str) -> None:
    found = problems_of(lambda: figures_for(AGREEMENT, BOOK, year=year))

    assert [each.code for each in found] == [code]


def test_profit_of_a_closed_year_that_nobody_got_is_refused() -> None:
    book = BOOK.append(closing("7", date(2027, 2, 1), "2569"))

    (found,) = problems_of(lambda: figures_for(AGREEMENT, book, year=2570))

    assert (found.code, found.text("en")) == (
        "close.earlier_profit",
        (
            "expected every earlier year to be closed; found 280.00 baht of their"
            " profit that is not allocated"
        ),
    )


def test_a_line_written_into_a_closed_year_is_refused() -> None:
    late = entry("9", date(2026, 12, 1), EntryKind.COST, 280)
    book = BOOK.append(closing("7", date(2027, 2, 1), "2569"), late)

    (found,) = problems_of(lambda: figures_for(AGREEMENT, book, year=2570))

    assert (found.code, found.severity) == ("book.year_closed", Severity.ERROR)


@pytest.mark.parametrize(
    ("fund", "amount", "told"),
    [
        (
            "resreve",
            30,
            (
                "the book has -30.00 baht in the fund resreve, which is none of the"
                " agreement: expected one of reserve, สวัสดิการ2"
            ),
        ),
        (
            "reserve",
            400,
            (
                "expected zero or more in the fund reserve, found -60.00 baht: more was"
                " taken out than was in it"
            ),
        ),
    ],
)
def test_a_fund_that_cannot_be_right_is_named(
    fund: str, amount: int, told: str
) -> None:
    day = date(2026, 9, 1)
    spent = entry("7", day, EntryKind.FUND_SPENT, amount, account=fund)

    (found,) = problems_of(
        lambda: figures_for(AGREEMENT, BOOK.append(spent), year=2569)
    )

    assert found.text("en") == told
