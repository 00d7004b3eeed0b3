"""check_agreed_first: the agreement is older than the money."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import agreements
from strategies import books, days

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Severity
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht
from sammachip.sharing import (
    Agreement,
    Bucket,
    EverythingLeft,
    ToFund,
    check_agreed_first,
)

FUND: Final = Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
YEAR: Final = BuddhistYear(2569)


def agreed(day: date) -> Agreement:
    return Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=day,
        in_force_from=date(2027, 1, 1),
        buckets=[FUND],
    )


def entry(number: str, day: date, kind: EntryKind) -> Entry:
    return Entry(number=number, day=day, kind=kind, amount=Baht(350))


BOOK: Final = Book(
    [
        entry("1", date(2025, 11, 1), EntryKind.INCOME),
        entry("2", date(2026, 1, 9), EntryKind.INCOME),
        entry("3", date(2026, 1, 3), EntryKind.COST),
        entry("4", date(2026, 1, 5), EntryKind.CAPITAL_IN),
    ]
)
BEGAN: Final = ("agreed_first.year_began", "2026-01-01")
LINE: Final = ("agreed_first.line", "2026-01-03")
MONEY: Final = ("agreed_first.money", "2026-01-05")


def findings(
    day: date, book: Book, year: BuddhistYear | FiscalYear = YEAR
) -> list[tuple[str, object]]:
    found = check_agreed_first(agreed(day), book, year=year)
    assert {(each.severity, each.path_text) for each in found} <= {
        (Severity.WARNING, "agreed_on")
    }
    return [(each.code, each.facts["expected"]) for each in found]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param(date(2025, 12, 14), [], id="before the year"),
        pytest.param(date(2026, 1, 1), [], id="on its first day"),
        pytest.param(date(2026, 1, 2), [BEGAN], id="before the first line"),
        pytest.param(date(2026, 1, 3), [BEGAN], id="on the day of the first line"),
        pytest.param(date(2026, 1, 4), [BEGAN, LINE], id="before the first money"),
        pytest.param(date(2026, 1, 5), [BEGAN, LINE], id="on its day"),
        pytest.param(date(2026, 1, 6), [BEGAN, LINE, MONEY], id="after it"),
    ],
)
def test_an_agreement_is_compared_with_the_first_line_and_the_first_money(
    day: date, expected: list[tuple[str, str]]
) -> None:
    assert findings(day, BOOK) == expected


def test_a_year_without_lines_can_still_have_begun() -> None:
    assert findings(date(2026, 1, 6), Book()) == [BEGAN]


def test_only_the_lines_of_the_year_count() -> None:
    late = date(2026, 1, 6)

    assert findings(late, BOOK, FiscalYear(2569)) == [
        ("agreed_first.year_began", "2025-10-01"),
        ("agreed_first.money", "2025-11-01"),
    ]
    assert findings(late, BOOK, BuddhistYear(2570)) == []


def test_money_that_was_taken_back_never_came() -> None:
    mistake = entry("1", date(2026, 1, 3), EntryKind.INCOME)
    book = Book([mistake]).reverse(
        "1", as_number="2", day=date(2026, 1, 4), note="the line of another book"
    )

    assert findings(date(2026, 1, 6), book) == [BEGAN, LINE]


def test_a_cost_that_was_taken_back_brought_no_money_in() -> None:
    mistake = entry("1", date(2026, 1, 3), EntryKind.COST)
    book = Book([mistake]).reverse(
        "1", as_number="2", day=date(2026, 1, 4), note="not paid"
    )

    assert findings(date(2026, 1, 6), book) == [BEGAN, LINE]


@pytest.mark.parametrize(
    ("position", "line", "thai"),
    [
        pytest.param(
            0,
            "agreed_on: expected an agreement of 1 January 2026 or before, when the"
            " year began; found one of 6 January 2026",
            "ข้อตกลงต้องทำไว้ภายใน 1 มกราคม พ.ศ. 2569 ซึ่งเป็นวันเริ่มปี"
            " แต่พบว่าทำเมื่อ 6 มกราคม พ.ศ. 2569",
            id="the year",
        ),
        pytest.param(
            1,
            "agreed_on: expected an agreement of 3 January 2026 or before, when the"
            " year's first line was written (3); found one of 6 January 2026",
            "ข้อตกลงต้องทำไว้ภายใน 3 มกราคม พ.ศ. 2569 ซึ่งเป็นวันที่ลงบัญชีรายการแรกของปี"
            " (รายการที่ 3) แต่พบว่าทำเมื่อ 6 มกราคม พ.ศ. 2569",
            id="the first line",
        ),
        pytest.param(
            2,
            "agreed_on: expected an agreement of 5 January 2026 or before, when the"
            " year's first money came in (line 4); found one of 6 January 2026",
            "ข้อตกลงต้องทำไว้ภายใน 5 มกราคม พ.ศ. 2569 ซึ่งเป็นวันที่รับเงินครั้งแรกของปี"
            " (รายการที่ 4) แต่พบว่าทำเมื่อ 6 มกราคม พ.ศ. 2569",
            id="the first money",
        ),
    ],
)
def test_a_finding_is_a_sentence_in_two_languages(
    position: int, line: str, thai: str
) -> None:
    found = check_agreed_first(agreed(date(2026, 1, 6)), BOOK, year=YEAR)

    assert found[position].line() == line
    assert found[position].text("th") == thai


@given(agreements(), books(), st.integers(2567, 2572))
def test_who_may_share_a_year_was_agreed_before_its_money(
    agreement: Agreement, book: Book, be_year: int
) -> None:
    year = BuddhistYear(be_year)

    if agreement.in_force_from <= year.first_day:
        assert check_agreed_first(agreement, book, year=year) == ()


@given(days, books())
def test_what_is_found_on_one_day_is_found_later_too(day: date, book: Book) -> None:
    earlier = findings(min(day, date(2026, 6, 30)), book)

    assert {*earlier} <= {*findings(date(2026, 12, 31), book)}
