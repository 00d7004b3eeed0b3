"""book_findings: everything that is odd in a book, in one list."""

from __future__ import annotations

from datetime import date

import attrs
from hypothesis import given
from ledger_examples import YEAR, line, sale
from strategies import books

from sammachip.dates import FiscalYear
from sammachip.errors import Place, Severity
from sammachip.ledger import (
    Book,
    Count,
    EntryKind,
    MoneyPlace,
    book_findings,
)
from sammachip.money import Baht

_DAY = date(2025, 9, 30)
_LAST = date(2025, 10, 2)
_ODD = (
    Book()
    .opening({"cash": Baht(1)}, day=_DAY)
    .append(
        attrs.evolve(sale(1, day=_DAY), recorded_on=date(2025, 10, 9), voucher="7"),
        attrs.evolve(sale(2, day=_DAY), voucher="7"),
        line(3, EntryKind.COST, 900, day=date(2025, 9, 29)),
    )
    .reverse("1", as_number="4", day=date(2025, 10, 1), note="ผิด")
    .append(
        attrs.evolve(sale(5, day=date(2025, 10, 1)), voucher="8"),
        attrs.evolve(sale(6, day=date(2025, 10, 1)), voucher="8"),
        line(7, EntryKind.SAVINGS_IN, 1, day=_LAST, voucher="8", recorded_on=_DAY),
        line(
            8,
            EntryKind.COST,
            1,
            day=_LAST,
            member="m9",
            recorded_on=date(2025, 10, 9),
        ),
    )
)


def test_all_that_is_odd_is_in_one_list() -> None:
    count = Count(day=_DAY, place=MoneyPlace.CASH, amount=Baht(5))

    findings = book_findings(
        _ODD,
        written_within_days=3,
        every_day_of=date(2025, 10, 3),
        counts=[count],
        members=[],
        year=FiscalYear,
    )

    assert [finding.code for finding in findings] == [
        "book.written_late",
        "book.day_missing",
        "book.unknown_member",
        "count.differs",
        "book.opening_late",
        "book.opening_differs",
        "book.below_zero",
        "book.nobody_named",
        "book.written_early",
        "book.written_twice",
        "book.voucher_repeated",
        "book.out_of_order",
        "book.earlier_year_reversed",
    ]
    errors = [each.code for each in findings if each.severity is Severity.ERROR]
    assert errors == ["book.unknown_member", "book.opening_late"]


def test_what_only_the_group_knows_is_looked_at_if_it_is_told() -> None:
    codes = {finding.code for finding in book_findings(_ODD)}

    assert codes.isdisjoint({"book.written_late", "book.day_missing", "count.differs"})
    assert "book.unknown_member" not in codes
    assert "book.earlier_year_reversed" not in codes


def test_a_day_of_rest_is_not_missing() -> None:
    day = date(2025, 10, 2)

    codes = [each.code for each in book_findings(YEAR, every_day_of=day)]

    assert codes == ["book.day_missing"]
    assert book_findings(YEAR, every_day_of=day, rest_days=[day]) == ()


@given(books())
def test_every_finding_is_told_in_both_languages_and_has_a_row(book: Book) -> None:
    for finding in book_findings(book):
        assert finding.text("th") != finding.text("en")
        if finding.code != "book.opening_differs":
            name, position, *_ = finding.path
            assert name == "entries"
            assert finding.place == Place(entry=book.entries[int(position)].number)


def test_a_finding_begins_with_the_number_of_its_line() -> None:
    book = Book([line("A-17", EntryKind.COST, 900)])

    (finding,) = book_findings(book)

    assert finding.line("th").startswith("รายการที่ A-17: เงินสดต้องไม่ต่ำกว่า 0.00")
    assert finding.line("en").startswith("line A-17: expected no less than 0.00")
    assert finding.path == ("entries", 0)


def test_what_an_ordinary_year_has_is_nothing_odd() -> None:
    shop = (
        Book()
        .opening({"cash": Baht(900), "shares": {"m1": Baht(900)}}, day=_DAY)
        .append(
            sale(1, 35, day=_DAY),
            sale(2, 35, day=_DAY),
            line(3, EntryKind.LOAN_GIVEN, 500, day=_DAY, member="m1", voucher="1"),
            line(4, EntryKind.LOAN_RETURNED, 99, day=_LAST, member="m1", voucher="2"),
            line(5, EntryKind.INCOME, 5, "ดอกเบี้ย", day=_LAST, member="m1", voucher="2"),
            line(6, EntryKind.COST, 35, day=date(2026, 10, 2), voucher="1"),
        )
    )

    assert book_findings(shop) == ()
