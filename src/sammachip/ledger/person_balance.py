"""PersonBalance: what stands in an account to the name of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import attrs

from sammachip.dates.ce_day import checked_day
from sammachip.errors import validate
from sammachip.ledger.account_key import BORROWED, UNPAID
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.money import Baht
from sammachip.thai import key_form

__all__ = [
    "PersonBalance",
    "balances_by_person",
    "person_balances",
    "person_in",
    "unpaid_of",
]

_BY_CATEGORY: Final = frozenset({UNPAID, BORROWED})  # of who is no member


@attrs.frozen(kw_only=True)
class PersonBalance:
    """What stands in an account to the name of one person (ยอดคงเหลือรายคน).

    Args:
        member: Id of the member, or who else has one; None for lines that name nobody.
        category: What those without an id are told apart by: in ``unpaid`` the name of
            what was allocated to them, in ``borrowed`` what the loan is called.
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
            group owes them of profit that was shared; ``receivable`` what each customer
            owes, ``payable`` and ``borrowed`` to whom the group owes what.
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
    return tuple(each for _, each in balances_by_person(book, (account,), last))


def balances_by_person(
    book: Book, accounts: Sequence[str], last: date
) -> Iterator[tuple[str, PersonBalance]]:
    """Yield what stands in *accounts* when a day ends, one account after the other."""
    debits: dict[str, defaultdict[tuple[str | None, str], int]]
    debits = {account: defaultdict(int) for account in accounts}
    for entry in book.entries:
        if entry.day <= last:
            for account, sign in zip(entry.accounts, (1, -1), strict=True):
                if account in debits:
                    person = person_in(entry, account)
                    debits[account][person] += sign * entry.effect.satang
    for account, by_person in debits.items():
        sign = 1 if VILLAGE_CHART.account(account).type.rises_by_debit else -1
        for (member, category), debit in by_person.items():
            if debit:
                amount = Baht.from_satang(sign * debit)
                yield (
                    account,
                    PersonBalance(member=member, category=category, amount=amount),
                )


def person_in(entry: Entry, account: str) -> tuple[str | None, str]:
    """Return the member to whose name *entry* changes *account*, and the category."""
    is_outside = entry.member is None and account in _BY_CATEGORY
    return entry.member, entry.category if is_outside else ""


def unpaid_of(book: Book, member: str, *, on: date | None = None) -> Baht:
    """Return what the group still owes a member of profit that was shared.

    A line of the kind ``SHARED_OUT`` with the member's id pays it, one of the kind
    ``UNPAID_TO_SHARES`` or ``UNPAID_TO_SAVINGS`` turns it into something else.

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
    balances = person_balances(book, UNPAID, on=on)
    return Baht.total(each.amount for each in balances if each.member == key)
