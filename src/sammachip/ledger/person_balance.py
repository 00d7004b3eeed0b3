"""PersonBalance: what stands in an account to the name of one person."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Final

import attrs

from sammachip.dates.ce_day import checked_day
from sammachip.errors import validate
from sammachip.ledger.book import Book
from sammachip.ledger.chart import VILLAGE_CHART
from sammachip.ledger.entry import Entry
from sammachip.money import Baht
from sammachip.thai import key_form

__all__ = [
    "PERSONAL",
    "PersonBalance",
    "person_balances",
    "person_in",
    "unpaid_of",
]

_UNPAID: Final = "unpaid"
PERSONAL: Final = ("loans", "savings", _UNPAID, "shares")
"""Keys of the accounts in which it matters whose the money is."""


@attrs.frozen(kw_only=True)
class PersonBalance:
    """What stands in an account to the name of one person (ยอดคงเหลือรายคน).

    Args:
        member: Id of the member; None for lines that name nobody.
        category: What those who are no members are told apart by, in ``unpaid``: the
            name of what was allocated to them.
        amount: As the account counts; less than zero if more was paid than was due.
    """

    member: str | None
    category: str = ""
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)


def person_balances(
    book: Book, account: str, *, on: date | None = None
) -> tuple[PersonBalance, ...]:
    """Return what stands in an account, person by person.

    Args:
        book: The daily book.
        account: Key of the account: ``shares`` tells each member's share money,
            ``savings`` their deposits, ``loans`` what they owe, ``unpaid`` what the
            group owes them of profit that was shared.
        on: Day at whose end; None counts all lines.

    Returns:
        All balances that are not zero, in the order of the book; their sum is the
        balance of the account.

    Raises:
        InvalidDataError: There is no such account (``chart.no_account``), or *on* looks
            like a day of a B.E. year (``date.be_year``).

    >>> from sammachip.ledger import EntryKind
    >>> bought = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.CAPITAL_IN,
    ...     amount=Baht(500),
    ...     member="m1",
    ... )
    >>> person_balances(Book([bought]), "shares")
    (PersonBalance(member='m1', category='', amount=Baht('500.00')),)
    """
    last = date.max if on is None else checked_day(on)
    sign = 1 if VILLAGE_CHART.account(account).type.rises_by_debit else -1
    satang: defaultdict[tuple[str | None, str], int] = defaultdict(int)
    for entry in book.entries:
        debit, credit = entry.accounts
        if account in {debit, credit} and entry.day <= last:
            effect = entry.effect.satang * ((debit == account) - (credit == account))
            satang[person_in(entry, account)] += sign * effect
    return tuple(
        PersonBalance(
            member=member, category=category, amount=Baht.from_satang(balance)
        )
        for (member, category), balance in satang.items()
        if balance
    )


def person_in(entry: Entry, account: str) -> tuple[str | None, str]:
    """Return the member to whose name *entry* changes *account*, and the category."""
    is_outside = entry.member is None and account == _UNPAID
    return entry.member, entry.category if is_outside else ""


def unpaid_of(book: Book, member: str, *, on: date | None = None) -> Baht:
    """Return what the group still owes a member of profit that was shared.

    A line of the kind ``SHARED_OUT`` with the member's id pays it.

    Args:
        book: The daily book.
        member: Id of the member, in either digits.
        on: Day at whose end; None counts all lines.

    Raises:
        InvalidDataError: *on* looks like a day of a B.E. year (``date.be_year``).

    >>> unpaid_of(Book(), "m1")
    Baht('0.00')
    """
    key = key_form(member)
    balances = person_balances(book, _UNPAID, on=on)
    return Baht.total(each.amount for each in balances if each.member == key)
