"""Words: what treasurers and officers write in a cell for one of a few things."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Final, TypeVar

from sammachip.codec.scalar import not_listed
from sammachip.errors import InvalidDataError
from sammachip.groups import Role
from sammachip.households import Measure
from sammachip.ledger import EntryKind, MoneyPlace
from sammachip.programme import EventKind
from sammachip.thai import normal_form

__all__ = [
    "ANSWERS",
    "EVENTS",
    "FLAGS",
    "KINDS",
    "MEASURES",
    "PLACES",
    "ROLES",
    "kind_named",
    "read_answer",
    "read_event",
    "read_flag",
    "read_kind",
    "read_measure",
    "read_place",
    "read_roles",
    "word_of",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


def word_of(cell: str) -> str:
    """Return a heading or a listed word, in the one way it is compared.

    >>> word_of(" NO ")
    'no'
    """
    return normal_form(cell).casefold()


def _with_values(names: Mapping[str, E]) -> Mapping[str, E]:
    """Return Thai *names*, and the values that JSON has."""
    return {**names, **{member.value: member for member in names.values()}}


def _one_of(known: Mapping[str, T], expected: Iterable[str]) -> Callable[[str], T]:
    """Return a reader of the words in *known*; messages name the *expected* ones."""

    def read(cell: str) -> T:
        try:
            return known[word_of(cell)]
        except KeyError:
            raise InvalidDataError([not_listed(cell, expected)]) from None

    return read


ROLES: Final[Mapping[str, Role]] = {
    "ประธาน": Role.CHAIR,
    "รองประธาน": Role.VICE_CHAIR,
    "เลขานุการ": Role.SECRETARY,
    "เหรัญญิก": Role.TREASURER,
    "กรรมการ": Role.COMMITTEE,
}
"""The Thai words for a member's roles."""

_PLAIN_MEMBER: Final = "สมาชิก"
_BETWEEN_ROLES: Final = re.compile(" ?(?:[,/]|และ) ?| ")


def read_roles(cell: str) -> tuple[Role, ...]:
    """Read one role, several, or the word for a plain member.

    >>> read_roles("กรรมการและเลขานุการ"), read_roles("สมาชิก")
    ((<Role.COMMITTEE: 'committee'>, <Role.SECRETARY: 'secretary'>), ())
    """
    known = {**_with_values(ROLES), _PLAIN_MEMBER: None, "member": None}
    words = _BETWEEN_ROLES.split(word_of(cell))
    if not known.keys() >= {*words}:
        raise InvalidDataError([not_listed(cell, (*ROLES, _PLAIN_MEMBER))])
    return tuple(role for word in words if (role := known[word]))


FLAGS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("ใช่", "มี", "x", "/", "✓", "yes", "true"), True),
    **dict.fromkeys(("ไม่ใช่", "ไม่มี", "-", "no", "false"), False),
}
"""The words and ticks for what is so, and for what is not."""

read_flag: Final = _one_of(FLAGS, FLAGS)

ANSWERS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("ใช่", "✓", "/", "yes", "true"), True),
    **dict.fromkeys(("ไม่ใช่", "ไม่", "✗", "no", "false"), False),
    **dict.fromkeys(("ไม่ทราบ", "ไม่ระบุ", "ไม่มีข้อมูล", "?", "unknown"), None),
}
"""The answers to what may be so, may not be so, or is not known.

A dash and an x are none of them: in one village's table they say no, in another's
that nobody asked.
"""

read_answer: Final = _one_of(ANSWERS, ANSWERS)

MEASURES: Final[Mapping[str, Measure]] = {
    **dict.fromkeys(("ก่อนหักต้นทุน", "ก่อนหักค่าใช้จ่าย"), Measure.GROSS),
    **dict.fromkeys(("หลังหักต้นทุน", "หลังหักค่าใช้จ่าย", "สุทธิ"), Measure.NET),
}
"""The Thai words for how an income is measured."""

read_measure: Final = _one_of(_with_values(MEASURES), MEASURES)

EVENTS: Final[Mapping[str, EventKind]] = {
    "อบรมวิทยากรผู้นำสัมมาชีพ": EventKind.LEADER_COURSE,
    "เตรียมความพร้อมทีมวิทยากร": EventKind.PREPARATION,
    "เวทีประชาคม": EventKind.SELECTION_FORUM,
    "เวทีประชาคมคัดเลือกครัวเรือน": EventKind.SELECTION_FORUM,
    "ฝึกอบรม": EventKind.TRAINING,
    "ฝึกอบรมอาชีพ": EventKind.TRAINING,
    "ศึกษาดูงาน": EventKind.STUDY_VISIT,
    "สาธิตอาชีพ": EventKind.DEMONSTRATION,
    "ติดตาม": EventKind.FOLLOW_UP,
    "เยี่ยมเยียน": EventKind.FOLLOW_UP,
    "ติดตาม เยี่ยมเยียน": EventKind.FOLLOW_UP,
    "จัดตั้งกลุ่มอาชีพ": EventKind.GROUP_FOUNDING,
    "ต่อยอด": EventKind.BEYOND,
}
"""The Thai words for what an event of the programme is."""

read_event: Final = _one_of(_with_values(EVENTS), EVENTS)

KINDS: Final[Mapping[str, EntryKind]] = {
    "รายได้": EntryKind.INCOME,
    "ค่าใช้จ่าย": EntryKind.COST,
    "รับค่าหุ้น": EntryKind.CAPITAL_IN,
    "คืนค่าหุ้น": EntryKind.CAPITAL_OUT,
    "รับเงินกู้": EntryKind.LOAN_TAKEN,
    "คืนเงินกู้": EntryKind.LOAN_REPAID,
    "ให้กู้": EntryKind.LOAN_GIVEN,
    "รับคืนเงินให้กู้": EntryKind.LOAN_RETURNED,
    "จ่ายเงินจัดสรรกำไร": EntryKind.SHARED_OUT,
    "ปันผลสมทบหุ้น": EntryKind.UNPAID_TO_SHARES,
    "ปันผลเข้าเงินออม": EntryKind.UNPAID_TO_SAVINGS,
    "รับเงินทุนสนับสนุน": EntryKind.SUPPORT_IN,
    "รับฝากเงินออม": EntryKind.SAVINGS_IN,
    "คืนเงินออม": EntryKind.SAVINGS_OUT,
    "โอนเงินออมเป็นหุ้น": EntryKind.SAVINGS_TO_SHARES,
    "ซื้ออุปกรณ์": EntryKind.TOOLS_BOUGHT,
    "ซื้ออุปกรณ์เป็นเงินเชื่อ": EntryKind.TOOLS_ON_CREDIT,
    "ขายอุปกรณ์": EntryKind.TOOLS_SOLD,
    "ขายเชื่อ": EntryKind.SOLD_ON_CREDIT,
    "รับชำระหนี้": EntryKind.CREDIT_COLLECTED,
    "ซื้อเชื่อ": EntryKind.BOUGHT_ON_CREDIT,
    "จ่ายชำระหนี้": EntryKind.CREDIT_PAID,
    "ฝากธนาคาร": EntryKind.TO_BANK,
    "ถอนจากธนาคาร": EntryKind.FROM_BANK,
    "รับเงินอื่น": EntryKind.OTHER_IN,
    "จ่ายเงินอื่น": EntryKind.OTHER_OUT,
    "สินค้าเพิ่ม": EntryKind.STOCK_UP,
    "สินค้าลด": EntryKind.STOCK_DOWN,
    "ค่าเสื่อมราคา": EntryKind.DEPRECIATION,
    "หนี้สูญลูกหนี้": EntryKind.DEBT_WRITTEN_OFF,
    "หนี้สูญเงินกู้": EntryKind.LOAN_WRITTEN_OFF,
    "รับเข้ากองทุน": EntryKind.FUND_PAID_IN,
    "จ่ายจากกองทุน": EntryKind.FUND_SPENT,
    "โอนระหว่างกองทุน": EntryKind.FUND_MOVED,
    "ชดเชยขาดทุน": EntryKind.LOSS_MET,
    "จัดสรรเข้ากองทุน": EntryKind.PROFIT_TO_FUND,
    "จัดสรรให้สมาชิก": EntryKind.PROFIT_TO_MEMBER,
    "จัดสรรเข้าบัญชีสมาชิก": EntryKind.PROFIT_TO_SAVINGS,
    "จัดสรรให้ภายนอก": EntryKind.PROFIT_TO_OUTSIDE,
    "ปิดบัญชี": EntryKind.YEAR_CLOSED,
    "ยอดยกมา": EntryKind.OPENING,
}
"""The Thai words for what a line of the book is about."""


def kind_named(cell: str) -> EntryKind | None:
    """Return the kind that `read_kind` reads; None if there is none.

    >>> kind_named("รับเงินกู้")
    <EntryKind.LOAN_TAKEN: 'loan_taken'>
    >>> kind_named("") is None
    True
    """
    return _kinds().get(word_of(cell))


def read_kind(cell: str) -> EntryKind:
    """Read one of the `KINDS`, a value that JSON has, or the name in a report.

    >>> read_kind("รับค่าหุ้น") is read_kind("รับเงินค่าหุ้น") is read_kind("capital_in")
    True
    """
    return _one_of(_kinds(), KINDS)(cell)


@cache  # and not at once: texts are read from a file when they are first needed
def _kinds() -> Mapping[str, EntryKind]:
    in_reports = {word_of(kind.text("th")): kind for kind in EntryKind}
    return {**in_reports, **_with_values(KINDS)}


PLACES: Final[Mapping[str, MoneyPlace]] = {
    "เงินสด": MoneyPlace.CASH,
    "ธนาคาร": MoneyPlace.BANK,
}
"""The Thai words for where money is taken from or put."""

read_place: Final = _one_of(_with_values(PLACES), PLACES)
