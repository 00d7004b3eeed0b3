"""Opening balances that leave something out, or come when the book has begun."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from ledger_examples import NEW_YEAR, YEAR, line, sale
from strategies import books

from sammachip.errors import Severity
from sammachip.ledger import (
    Book,
    EntryKind,
    balance_sheet,
    opening_out_of_balance,
    openings_too_late,
)
from sammachip.money import Baht

_MAY = date(2026, 5, 3)


def test_an_opening_that_leaves_something_out_is_found() -> None:
    book = Book().opening({"cash": Baht(500), "shares": Baht(350)}, day=NEW_YEAR)

    (finding,) = opening_out_of_balance(book)

    sheet = balance_sheet(book, NEW_YEAR)
    balances = {each.account.key: each.amount for each in sheet.balances}
    assert finding.code == "book.opening_differs"
    assert finding.facts["found"] == "150.00"
    assert finding.severity is Severity.WARNING
    assert balances["opening"] == Baht(150)
    assert opening_out_of_balance(YEAR) == ()


def test_an_opening_that_takes_money_away_unseen_is_an_error() -> None:
    book = YEAR.opening(
        {"cash": Baht(-1000), "unallocated": Baht(-1000)}, day=_MAY, prefix="later"
    )

    findings = openings_too_late(book)

    assert opening_out_of_balance(book) == ()
    assert [finding.path_text for finding in findings] == [
        "entries[17].day",
        "entries[18].day",
    ]
    assert {finding.severity for finding in findings} == {Severity.ERROR}
    assert findings[0].text("en") == (
        "expected an opening balance of 5 January 2026 or before, when the book begins;"
        " found 3 May 2026: write a line that says what happened"
    )
    assert findings[0].text("th") == (
        "ยอดยกมาต้องลงวันที่ไม่หลัง 5 มกราคม พ.ศ. 2569 ซึ่งเป็นวันเริ่มบัญชี"
        " แต่พบ 3 พฤษภาคม พ.ศ. 2569 กรุณาบันทึกเป็นรายการที่บอกว่าเกิดอะไรขึ้น"
    )


def test_what_was_forgotten_may_be_written_later_for_the_first_day() -> None:
    book = Book([sale(1)]).opening({"bank": Baht(50)}, day=NEW_YEAR)

    assert openings_too_late(book) == ()
    assert openings_too_late(Book().opening({"bank": Baht(50)}, day=_MAY)) == ()


def test_a_late_opening_that_was_taken_back_is_none() -> None:
    book = Book([sale(1)]).opening({"bank": Baht(50)}, day=_MAY)
    (opened,) = (each for each in book.entries if each.kind is EntryKind.OPENING)

    assert len(openings_too_late(book)) == 1
    book = book.reverse(opened.number, as_number="2", day=_MAY, note="ผิด")
    assert openings_too_late(book) == ()


def test_a_mistyped_day_that_was_taken_back_does_not_begin_the_book() -> None:
    book = Book().opening({"bank": Baht(50)}, day=NEW_YEAR)
    book = book.append(line(1, EntryKind.COST, 5, day=date(2025, 1, 1)))

    assert len(openings_too_late(book)) == 1
    book = book.reverse("1", as_number="2", day=_MAY, note="ผิดปี")
    assert openings_too_late(book) == ()


@given(books())
def test_only_openings_behind_another_line_are_late(book: Book) -> None:
    for finding in openings_too_late(book):
        entry = book.entries[int(str(finding.path[1]))]
        assert entry.kind is EntryKind.OPENING
        assert any(
            each.day < entry.day
            for each in book.entries
            if each.kind is not EntryKind.OPENING
        )
