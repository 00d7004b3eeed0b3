"""check_members: lines that name somebody who is not in the register."""

from __future__ import annotations

from datetime import date

from sammachip.errors import Severity
from sammachip.groups import Member
from sammachip.ledger import Entry, EntryKind, check_members
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

    problems = check_members(lines, _REGISTER)

    assert list(map(str, problems)) == [
        "entries[1].member: there is no member m9 in the register",
        "entries[3].member: there is no member m9 in the register",
        "entries[4].member: there is no member M1 in the register",
    ]
    assert {each.code for each in problems} == {"book.unknown_member"}
    assert {each.severity for each in problems} == {Severity.ERROR}


def test_lines_of_members_are_in_order() -> None:
    assert check_members([wage(1, "m1"), wage(2, None)], _REGISTER) == ()
