"""The household book: balances line by line, and months."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import costs, days

from sammachip.dates import PartialDate
from sammachip.ledger import HouseholdBook, HouseholdLine
from sammachip.money import ZERO_BAHT, Baht


def book_of(*moves: tuple[int, int | None], opening: int = 0) -> HouseholdBook:
    """Make a book of what each line moved, and the balance that is written there."""
    return HouseholdBook(
        opening=Baht(opening),
        lines=[
            HouseholdLine(
                day=date(2026, 1, 5),
                item="rice",
                received=Baht(max(moved, 0)),
                paid=Baht(max(-moved, 0)),
                balance=None if balance is None else Baht(balance),
            )
            for moved, balance in moves
        ],
    )


@pytest.mark.parametrize(
    ("book", "expected"),
    [
        pytest.param(book_of(), [], id="nothing"),
        pytest.param(book_of((45, 245), (-20, 225), opening=200), [], id="right"),
        pytest.param(book_of((45, None), (-20, 25)), [], id="not written everywhere"),
        pytest.param(
            book_of((45, 45), (-20, 35), (5, 40), (5, None), (-1, 44)),
            [(1, "25.00", "35.00")],
            id="a slip that is carried on",
        ),
        pytest.param(
            book_of((45, 45), (-20, 52), (5, 30)), [(1, "25.00", "52.00")], id="a typo"
        ),
        pytest.param(
            book_of((45, 54), (-20, 43), (0, 43)),
            [(0, "45.00", "54.00"), (1, "34.00", "43.00")],
            id="another slip on top",
        ),
    ],
)
def test_a_balance_that_went_wrong_is_told_where_it_did(
    book: HouseholdBook, expected: list[tuple[int, str, str]]
) -> None:
    assert [
        (each.path[1], each.facts["expected"], each.facts["found"])
        for each in book.check_balances()
    ] == expected


def test_months_add_up_their_lines_in_the_order_of_the_calendar() -> None:
    book = HouseholdBook(
        opening=Baht(100),
        lines=[
            HouseholdLine(day=date(2026, 2, 28), item="rice", paid=Baht(70)),
            HouseholdLine(day=date(2026, 1, 5), item="eggs", received=Baht(45)),
            HouseholdLine(day=date(2026, 2, 1), item="eggs", received=Baht(15)),
        ],
    )

    january, february = book.months()

    assert january.month == PartialDate(be_year=2569, month=1)
    assert (january.received, january.paid, january.balance) == (
        Baht(45),
        Baht(0),
        Baht(145),
    )
    assert (february.received, february.paid, february.balance) == (
        Baht(15),
        Baht(70),
        Baht(90),
    )


lines = st.builds(
    HouseholdLine,
    day=days,
    item=st.just("rice"),
    received=costs,
    paid=costs,
    balance=costs,
)


@given(st.lists(lines, max_size=8), costs)
def test_balances_written_as_reckoned_are_right_and_months_lead_to_the_end(
    drawn: list[HouseholdLine], opening: Baht
) -> None:
    reckoned = HouseholdBook(lines=drawn, opening=opening)
    written = [
        attrs.evolve(line, balance=balance)
        for line, balance in zip(reckoned.lines, reckoned.balances, strict=True)
    ]

    book = attrs.evolve(reckoned, lines=written)

    assert book.check_balances() == ()
    assert [opening, *book.balances][-1] == book.closing
    assert [opening, *(month.balance for month in book.months())][-1] == book.closing


@given(st.lists(lines, min_size=1, max_size=8), costs.filter(bool), st.data())
def test_one_slip_is_told_once_however_far_it_is_carried(
    drawn: list[HouseholdLine], slip: Baht, data: st.DataObject
) -> None:
    book = HouseholdBook(lines=drawn)
    at = data.draw(st.integers(0, len(drawn) - 1))
    written = [
        attrs.evolve(line, balance=balance + (slip if place >= at else ZERO_BAHT))
        for place, (line, balance) in enumerate(
            zip(book.lines, book.balances, strict=True)
        )
    ]

    (problem,) = HouseholdBook(lines=written).check_balances()

    assert problem.path == ("lines", at, "balance")


_NOTED = HouseholdBook(
    opening=Baht(200),
    lines=[
        HouseholdLine(day=date(2026, 1, 5), item="ยา <b>", paid=Baht(120)),
        HouseholdLine(
            day=date(2026, 1, 19), item="ไข่", received=Baht(45), balance=Baht(1)
        ),
        HouseholdLine(day=date(2026, 1, 20), item="ยกไป", balance=Baht(125)),
    ],
)


def test_a_book_is_written_with_the_balances_as_they_should_be() -> None:
    assert [" ".join(row.split()) for row in _NOTED.text(lang="en").splitlines()] == [
        "Household book",
        "Receipts Payments Left",
        "Brought forward 200.00",
        "5 Jan 2026 120.00 80.00",
        "19 Jan 2026 45.00 125.00",
        "20 Jan 2026 125.00",
        "Total 45.00 120.00 125.00",
    ]


def test_what_was_bought_is_told_only_if_it_is_asked_for() -> None:
    page = _NOTED._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do

    assert page == _NOTED.html()
    assert page.startswith('<section lang="th"><h3>บัญชีครัวเรือน</h3>')
    assert page.count("<tr>") == 6
    assert not any("ยา" in text for text in (page, _NOTED.text(), repr(_NOTED)))
    assert "5 ม.ค. 2569   ยา &lt;b&gt;" in _NOTED.html(items=True)
    assert "๕ ม.ค. ๒๕๖๙   ยา <b>" in _NOTED.text(digits="thai", items=True)


def test_rows_are_the_lines_with_their_balances() -> None:
    assert [(row.item, str(row.balance)) for row in _NOTED.rows()] == [
        ("ยา <b>", "80.00"),
        ("ไข่", "125.00"),
        ("ยกไป", "125.00"),
    ]


@given(st.lists(lines, max_size=8), costs)
def test_rows_have_the_lines_and_no_wrong_balance(
    drawn: list[HouseholdLine], opening: Baht
) -> None:
    book = HouseholdBook(lines=drawn, opening=opening)

    rows = book.rows()

    assert [row.balance for row in rows] == [*book.balances]
    assert [row.change for row in rows] == [line.change for line in drawn]
    assert HouseholdBook(lines=rows, opening=opening).check_balances() == ()
