"""Money that was counted, and differs from the book."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_examples import BANK, NEW_YEAR, line, sale
from strategies import amounts, books, days

from sammachip import codec
from sammachip.errors import InvalidDataError, Severity
from sammachip.ledger import (
    Book,
    Count,
    EntryKind,
    MoneyPlace,
    money_miscounted,
)
from sammachip.money import ZERO_BAHT, Baht

_CASH = MoneyPlace.CASH


def count(day: int, amount: str | int, place: MoneyPlace = _CASH) -> Count:
    return Count(day=date(2026, 1, day), place=place, amount=Baht(amount))


_BOOK = Book(
    [
        sale(1, 100, day=date(2026, 1, 5)),
        line(2, EntryKind.COST, 130, day=date(2026, 1, 7)),
        line(3, EntryKind.COST, "20.50", day=date(2026, 1, 8)),
        sale(4, 500, day=date(2026, 1, 9)),
        line(5, EntryKind.INCOME, 7, day=date(2026, 1, 9), place=BANK),
    ]
)


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        pytest.param(count(4, 1), "0.00", id="before the first line"),
        pytest.param(count(6, 99), "100.00", id="between two lines"),
        pytest.param(count(9, 449), "449.50", id="on the last day"),
        pytest.param(count(31, 0, BANK), "7.00", id="at the bank"),
    ],
)
def test_a_count_that_differs_is_found(counted: Count, expected: str) -> None:
    (finding,) = money_miscounted(_BOOK, [counted])

    assert finding.facts["expected"] == expected
    assert finding.path_text == "counts[0].amount"
    assert finding.severity is Severity.WARNING


def test_a_count_that_differs_is_told_in_both_languages() -> None:
    right, wrong = count(9, "449.50"), count(9, 440)

    (finding,) = money_miscounted(_BOOK, [right, wrong])

    assert str(finding) == (
        "counts[1].amount: on 9 January 2026 the book has 449.50 in cash,"
        " counted were 440.00"
    )
    assert finding.text("th") == (
        "วันที่ 9 มกราคม พ.ศ. 2569 บัญชีมีเงินสด 449.50 แต่นับได้ 440.00"
    )


@given(books(), days, amounts, st.sampled_from(MoneyPlace))
def test_a_count_is_found_if_and_only_if_it_differs(
    book: Book, day: date, amount: Baht, place: MoneyPlace
) -> None:
    (finding,) = money_miscounted(
        book, [Count(day=day, place=_CASH, amount=book.cash_on(day) + Baht(1))]
    )
    assert finding.facts["expected"] == str(book.cash_on(day))

    sound = Count(day=day, place=_CASH, amount=book.cash_on(day))
    assert money_miscounted(book, [sound]) == ()

    counted = Count(day=day, place=place, amount=amount)
    assert codec.loads(codec.dumps(counted), Count) == counted


def test_counts_of_other_things_are_refused() -> None:
    amount: Any = 5

    with pytest.raises(InvalidDataError) as refused:
        Count(day=date(2569, 1, 1), place=_CASH, amount=amount)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("value.type", "amount"),
        ("date.be_year", "day"),
    ]
    assert money_miscounted(Book(), [count(1, 0)]) == ()
    assert Count(day=NEW_YEAR, place=_CASH, amount=ZERO_BAHT) == count(1, 0)
