"""Words: what treasurers write in a cell for one of a few things."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import Final, TypeVar

from sammachip.codec.scalar import not_listed
from sammachip.errors import InvalidDataError
from sammachip.groups import Role
from sammachip.ledger import VILLAGE_CHART, EntryKind, MoneyPlace
from sammachip.thai import normal_form

__all__ = [
    "FLAGS",
    "KINDS",
    "PLACES",
    "ROLES",
    "account_key",
    "kind_named",
    "nearest",
    "one_of",
    "read_flag",
    "read_kind",
    "read_place",
    "read_roles",
    "with_values",
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


_FEW: Final = 6
_MOST_LIKE: Final = 0.4
_LONGEST: Final = 100


def nearest(cell: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the *known* words that may be meant by *cell*; all if they are few.

    >>> nearest("รายรับ", KINDS)[0]
    'รายได้'
    """
    words = tuple(known)
    if len(words) <= _FEW:
        return words
    written = word_of(cell)[:_LONGEST]
    near = get_close_matches(written, words, n=_FEW, cutoff=_MOST_LIKE)
    return tuple(near) or words[:_FEW]


def with_values(names: Mapping[str, E]) -> Mapping[str, E]:
    """Return Thai *names*, and the values that JSON has."""
    return {**names, **{member.value: member for member in names.values()}}


def one_of(known: Mapping[str, T], expected: Iterable[str]) -> Callable[[str], T]:
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
    known = {**with_values(ROLES), _PLAIN_MEMBER: None, "member": None}
    words = _BETWEEN_ROLES.split(word_of(cell))
    if not known.keys() >= {*words}:
        raise InvalidDataError([not_listed(cell, (*ROLES, _PLAIN_MEMBER))])
    return tuple(role for word in words if (role := known[word]))


FLAGS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("ใช่", "มี", "x", "/", "✓", "yes", "true"), True),
    **dict.fromkeys(("ไม่ใช่", "ไม่มี", "-", "no", "false"), False),
}
"""The words and ticks for what is so, and for what is not."""

read_flag: Final = one_of(FLAGS, FLAGS)

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
    if kind := kind_named(cell):
        return kind
    raise InvalidDataError([not_listed(cell, nearest(cell, KINDS))])


@cache  # and not at once: texts are read from a file when they are first needed
def _kinds() -> Mapping[str, EntryKind]:
    in_reports = {word_of(kind.text("th")): kind for kind in EntryKind}
    return {**in_reports, **with_values(KINDS)}


PLACES: Final[Mapping[str, MoneyPlace]] = {
    "เงินสด": MoneyPlace.CASH,
    "ธนาคาร": MoneyPlace.BANK,
}
"""The Thai words for where money is taken from or put."""

read_place: Final = one_of(with_values(PLACES), PLACES)

_ACCOUNTS: Final[Mapping[str, str]] = {
    **{word_of(each.name): each.key for each in VILLAGE_CHART.accounts},
    **{name: place.value for name, place in PLACES.items()},
}


def account_key(cell: str) -> str:
    """Return the key of the account that *cell* names in Thai; else what it says.

    A part has the name of its whole in front.

    >>> account_key("เงินสด"), account_key("กองทุน: reserve"), account_key("shares")
    ('cash', 'fund:reserve', 'shares')
    """
    whole, colon, part = cell.partition(":")
    key = _ACCOUNTS.get(word_of(whole))
    return f"{key}{colon}{part.strip()}" if key else cell
