"""Lines that name a stranger, and lines that name nobody."""

from __future__ import annotations

from datetime import date

import pytest
from ledger_examples import line

from sammachip.errors import Severity
from sammachip.groups import Member
from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    lines_naming_nobody,
    lines_naming_strangers,
)
from sammachip.money import Baht
from sammachip.people import PersonName

_REGISTER = [Member(id=each, name=PersonName(given="ใจดี")) for each in ("m1", "m2")]


def wage(number: int, member: str | None) -> Entry:
    return Entry(
        number=str(number),
        day=date(2026, 1, number),
        kind=EntryKind.COST,
        amount=Baht(120),
        member=member,
    )


def test_every_line_that_names_a_stranger_is_found() -> None:
    lines = [wage(1, "m1"), wage(2, "m9"), wage(3, None), wage(4, "m9"), wage(5, "M1")]

    problems = lines_naming_strangers(Book(lines), _REGISTER)

    assert list(map(str, problems)) == [
        "line 2: there is no member m9 in the register",
        "line 4: there is no member m9 in the register",
        "line 5: there is no member M1 in the register",
    ]
    assert {each.code for each in problems} == {"book.unknown_member"}
    assert {each.severity for each in problems} == {Severity.ERROR}


def test_lines_of_members_are_in_order() -> None:
    book = Book([wage(1, "m1"), wage(2, None)])

    assert lines_naming_strangers(book, _REGISTER) == ()


def test_a_mistyped_member_is_mended_by_taking_the_line_back() -> None:
    book = Book([wage(1, "m9"), wage(2, "m9")])
    book = book.reverse("1", as_number="1-r", day=date(2026, 1, 3), note="ผิดรหัส")

    (problem,) = lines_naming_strangers(book, _REGISTER)

    assert problem.path_text == "entries[1].member"


@pytest.mark.parametrize("kind", EntryKind)
def test_a_line_about_one_member_says_about_whom(kind: EntryKind) -> None:
    nobody, somebody = line(1, kind, 5), line(2, kind, 5, member="m1")
    is_of_a_member = kind.value in {
        *("capital_in", "capital_out", "savings_in", "savings_out"),
        *("loan_given", "loan_returned", "loan_written_off", "savings_to_shares"),
        *("unpaid_to_shares", "unpaid_to_savings"),
        *("profit_to_member", "profit_to_savings"),
    }

    findings = lines_naming_nobody(Book([somebody, nobody]))

    assert [each.path_text for each in findings] == (
        ["entries[1].member"] if is_of_a_member else []
    )


def test_a_line_that_names_nobody_is_told_until_it_is_taken_back() -> None:
    book = Book([line(1, EntryKind.SAVINGS_IN, 50)])

    (finding,) = lines_naming_nobody(book)

    assert finding.severity is Severity.WARNING
    assert finding.text("en") == (
        "expected the id of the member that line 1, Savings paid in, is about;"
        " found none"
    )
    assert finding.text("th") == (
        "รายการที่ 1 (รับฝากเงินออม) ต้องระบุรหัสสมาชิกเจ้าของรายการ แต่ไม่พบ"
    )
    book = book.reverse("1", as_number="2", day=date(2026, 1, 3), note="ของใคร")
    assert lines_naming_nobody(book) == ()
