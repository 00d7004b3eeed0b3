"""Closings that were written by hand, or twice, and do not fit the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs
import pytest
from closing_books import entry

from sammachip.ledger import Book, Entry, EntryKind, years_closed_wrongly

_YEAR_END: Final = date(2026, 12, 31)
_SALE: Final = entry("1", date(2026, 5, 2), EntryKind.INCOME, 900)


def closing(number: str, year: str = "2569", amount: int = 900) -> Entry:
    return entry(number, _YEAR_END, EntryKind.YEAR_CLOSED, amount, account=year)


def shared(number: str, amount: int, day: date = _YEAR_END) -> Entry:
    return entry(number, day, EntryKind.PROFIT_TO_MEMBER, amount, "m1")


def lost(number: str, amount: int, be_year: int) -> Entry:
    return entry(number, date(be_year - 543, 5, 2), EntryKind.COST, amount)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param([closing("2"), shared("3", 900)], [], id="as it should be"),
        pytest.param([closing("2", amount=-5)], ["book.closing_differs"], id="amount"),
        pytest.param([closing("2"), closing("3")], ["book.closed_twice"], id="twice"),
        pytest.param(
            [closing("2"), closing("3", "FY2569")],
            ["book.closed_twice"],
            id="as a fiscal year too",
        ),
        pytest.param([closing("2"), closing("3", "2570", 0)], [], id="two years"),
        pytest.param(
            [closing("2"), shared("3", 901)], ["book.over_allocated"], id="too much"
        ),
        pytest.param(
            [shared("2", 400), closing("3"), shared("4", 900)],
            ["book.over_allocated"],
            id="some of it before",
        ),
        pytest.param(
            [shared("2", 400), closing("3"), shared("4", 500)], [], id="the rest of it"
        ),
        pytest.param(
            [closing("2"), shared("3", 900), shared("4", 5, date(2027, 6, 1))],
            ["book.over_allocated"],
            id="more, later",
        ),
        pytest.param(
            [
                attrs.evolve(_SALE, number="0", day=date(2025, 5, 2)),
                closing("2", "2568"),
                shared("3", 700),
                closing("4"),
                shared("5", 1100),
            ],
            [],
            id="what an earlier year left",
        ),
        pytest.param(
            [
                lost("0", 1000, 2568),
                closing("2", "2568", -1000),
                closing("4"),
                shared("5", 1),
            ],
            ["book.over_allocated"],
            id="an earlier loss is not made good",
        ),
        pytest.param(
            [
                lost("0", 1000, 2568),
                closing("2", "2568", -1000),
                entry("3", _YEAR_END, EntryKind.LOSS_MET, 400, account="reserve"),
                closing("4"),
                shared("5", 300),
            ],
            [],
            id="an earlier loss that a fund met",
        ),
        pytest.param(
            [attrs.evolve(closing("2"), category="1, 2"), shared("3", 1000)],
            [],
            id="several pools, of which one lost money",
        ),
    ],
)
def test_a_closing_is_held_against_the_lines_above_it(
    lines: Sequence[Entry], codes: Sequence[str]
) -> None:
    assert [each.code for each in years_closed_wrongly(Book([_SALE, *lines]))] == codes


def test_lines_that_are_written_later_do_not_make_a_closing_wrong() -> None:
    late = entry("3", date(2026, 12, 1), EntryKind.COST, 5)

    assert years_closed_wrongly(Book([_SALE, closing("2"), late])) == ()


def test_a_closing_that_was_taken_back_is_left_in_peace() -> None:
    book = Book([_SALE, closing("2", amount=5), shared("3", 9000)])
    for number in ("2", "3"):
        book = book.reverse(number, as_number=f"{number}r", day=_YEAR_END, note="ผิด")

    assert years_closed_wrongly(book) == ()
    assert years_closed_wrongly(book.append(closing("4"), shared("5", 900))) == ()


def test_profit_that_the_book_began_with_belongs_to_its_year() -> None:
    begun = entry("0", _YEAR_END, EntryKind.OPENING, -70, account="unallocated:2569")

    assert years_closed_wrongly(Book([begun, closing("2", amount=-70)])) == ()


def test_each_is_told_with_its_year_and_line() -> None:
    book = Book(
        [_SALE, closing("2", amount=5), closing("3", "FY2569"), shared("4", 9999)]
    )

    assert [str(each) for each in years_closed_wrongly(book)] == [
        (
            "line 3: line 3 closes fiscal year B.E. 2569, with days of B.E. 2569, which"
            " line 2 closed; take one of the two closings back"
        ),
        (
            "line 2: expected line 2 to close B.E. 2569 with a profit of 900.00, as the"
            " lines above it have; found 5.00"
        ),
        (
            "line 3: the lines of the closing of fiscal year B.E. 2569, line 3 and"
            " those below it, allocate 9,999.00, and there were 900.00; take back what"
            " is too much. Who is paid before a year is closed has a line of the kind"
            " shared_out alone"
        ),
    ]
    assert [each.path for each in years_closed_wrongly(book)] == [
        ("entries", 2, "account"),
        ("entries", 1, "amount"),
        ("entries", 2),
    ]
