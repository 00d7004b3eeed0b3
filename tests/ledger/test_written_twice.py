"""Lines and vouchers that stand twice, and corrections of earlier years."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from ledger_examples import NEW_YEAR, line, sale
from strategies import books

from sammachip.dates import FiscalYear
from sammachip.errors import Severity
from sammachip.ledger import (
    Book,
    EntryKind,
    MoneyPlace,
    earlier_years_reversed,
    lines_written_twice,
    vouchers_used_twice,
)
from sammachip.money import Baht

_WAGE = line(1, EntryKind.COST, 120, "ค่าแรง", member="m01", voucher="7")


@pytest.mark.parametrize(
    ("change", "is_found"),
    [
        pytest.param({}, True, id="nothing else"),
        pytest.param({"note": "อีกครั้ง"}, True, id="another note"),
        pytest.param({"voucher": "8"}, False, id="another paper"),
        pytest.param({"place": MoneyPlace.BANK}, False, id="another place"),
        pytest.param({"day": date(2026, 1, 2)}, False, id="another day"),
        pytest.param({"kind": EntryKind.INCOME}, False, id="another kind"),
        pytest.param({"amount": Baht("120.01")}, False, id="another amount"),
        pytest.param({"category": "ค่าพริก"}, False, id="another category"),
        pytest.param({"member": "m02"}, False, id="another member"),
    ],
)
def test_a_line_is_written_twice_if_it_says_the_same(
    change: dict[str, Any], *, is_found: bool
) -> None:
    again = attrs.evolve(_WAGE, number="2", **change)

    assert bool(lines_written_twice(Book([_WAGE, again]))) is is_found


@pytest.mark.parametrize(
    ("change", "is_found"),
    [
        pytest.param({"member": None}, False, id="two customers"),
        pytest.param({}, True, id="one member"),
        pytest.param({"note": "ถุงที่สอง"}, False, id="one member, another note"),
    ],
)
def test_without_a_voucher_a_line_is_written_twice_if_it_names_the_same_person(
    change: dict[str, Any], *, is_found: bool
) -> None:
    first = attrs.evolve(_WAGE, voucher=None, member=change.get("member", "m01"))
    again = attrs.evolve(first, number="2", **change)

    assert bool(lines_written_twice(Book([first, again]))) is is_found


def test_each_later_line_is_told_with_the_first() -> None:
    book = Book(attrs.evolve(_WAGE, number=number) for number in "123")

    findings = lines_written_twice(book)

    assert [finding.path_text for finding in findings] == ["entries[1]", "entries[2]"]
    assert findings[1].text() == (
        "line 3 says the same as line 1; if it was written twice, reverse it"
    )
    assert {finding.severity for finding in findings} == {Severity.WARNING}


def test_a_line_that_was_taken_back_may_be_written_again() -> None:
    book = Book([_WAGE]).reverse("1", as_number="2", day=NEW_YEAR, note="ผิดคน")
    again = attrs.evolve(_WAGE, number="3")

    assert lines_written_twice(book.append(again)) == ()
    assert vouchers_used_twice(book.append(again)) == ()


def test_equal_balances_of_two_accounts_are_two_lines() -> None:
    book = Book().opening({"cash": Baht(500), "shares": Baht(500)}, day=NEW_YEAR)

    assert lines_written_twice(book) == ()


def test_a_voucher_is_used_once() -> None:
    other = line(2, EntryKind.COST, 5, voucher="7", day=date(2026, 3, 1))

    (finding,) = vouchers_used_twice(Book([_WAGE, sale(3), other, sale(4)]))

    assert str(finding) == "line 2: line 2 has voucher 7, as line 1 has"
    assert finding.text("th") == "รายการที่ 2 ใช้ใบสำคัญ 7 ซ้ำกับรายการที่ 1"


@pytest.mark.parametrize(
    ("change", "is_found"),
    [
        pytest.param({}, False, id="of one day and member"),
        pytest.param({"member": "m02"}, True, id="of another member"),
        pytest.param({"day": date(2026, 12, 31)}, True, id="of another day"),
        pytest.param({"day": date(2027, 1, 1)}, False, id="of another year"),
    ],
)
def test_one_voucher_may_stand_behind_two_lines_of_one_paper(
    change: dict[str, Any], *, is_found: bool
) -> None:
    repaid = line(1, EntryKind.LOAN_RETURNED, 100, member="m01", voucher="7")
    interest = line(2, EntryKind.INCOME, 5, "ดอกเบี้ย", member="m01", voucher="7")
    book = Book([repaid, attrs.evolve(interest, **change)])

    assert bool(vouchers_used_twice(book)) is is_found


def test_in_each_fiscal_year_vouchers_may_begin_again() -> None:
    days = date(2026, 9, 30), date(2026, 10, 1)
    book = Book(attrs.evolve(_WAGE, number=str(day), day=day) for day in days)

    assert len(vouchers_used_twice(book)) == 1
    assert vouchers_used_twice(book, year=FiscalYear) == ()


def test_the_lines_of_one_closing_share_the_minutes() -> None:
    day = date(2027, 2, 1)
    to_fund = line(1, EntryKind.PROFIT_TO_FUND, 10, voucher="7", day=day)
    to_member = attrs.evolve(
        to_fund, number="2", kind=EntryKind.PROFIT_TO_MEMBER, account=None, member="m01"
    )
    other_day = attrs.evolve(to_member, number="3", day=date(2027, 2, 2))
    paid = attrs.evolve(to_member, number="4", kind=EntryKind.SHARED_OUT)

    assert vouchers_used_twice(Book([to_fund, to_member])) == ()
    for other in (other_day, paid):
        assert len(vouchers_used_twice(Book([to_fund, to_member, other]))) == 1


def test_a_correction_of_an_earlier_year_is_told() -> None:
    book = Book([sale(1, day=date(2025, 12, 31)), sale(2)])
    book = book.reverse("1", as_number="3", day=date(2026, 1, 2), note="ผิด")
    book = book.reverse("2", as_number="4", day=date(2026, 1, 2), note="ผิด")

    (finding,) = earlier_years_reversed(book)

    assert str(finding) == (
        "line 3: line 3 of 2 January 2026 takes back line 1 of an earlier"
        " year, of 31 December 2025"
    )
    assert earlier_years_reversed(book, year=FiscalYear) == ()


def test_a_fiscal_year_begins_in_october() -> None:
    book = Book([sale(1, day=date(2026, 9, 30))])
    book = book.reverse("1", as_number="2", day=date(2026, 10, 1), note="ผิด")

    assert earlier_years_reversed(book) == ()
    assert len(earlier_years_reversed(book, year=FiscalYear)) == 1


@given(books())
def test_only_reversals_can_correct_an_earlier_year(book: Book) -> None:
    for finding in earlier_years_reversed(book):
        entry = book.entries[int(str(finding.path[1]))]
        original = book.entries.find(str(entry.reverses))
        assert original is not None
        assert original.day.year < entry.day.year


@given(books())
def test_a_line_that_is_found_says_what_the_other_says(book: Book) -> None:
    for finding in lines_written_twice(book):
        one = book.entries.find(str(finding.facts["number"]))
        other = book.entries.find(str(finding.facts["earlier"]))
        assert one is not None
        assert other is not None
        assert one.postings[0].amount == other.postings[0].amount
        assert (one.day, one.kind, one.member) == (other.day, other.kind, other.member)
