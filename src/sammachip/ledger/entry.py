"""Entry: one line of the daily book."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Final

import attrs

from sammachip.errors import Rule, validate
from sammachip.ledger.account_key import FUND, UNALLOCATED
from sammachip.ledger.entry_rule import ENTRY_RULES
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.posting import Posting
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.year_name import year_of_result
from sammachip.money import ZERO_BAHT, Baht
from sammachip.privacy import masked
from sammachip.thai import key_form, normal_form

__all__ = ["Entry"]

_NEW: Final = object.__new__
_WRITER_OF: Final = object.__setattr__.__get__


@attrs.frozen(kw_only=True)
class Entry:
    """One line of the daily book (รายการในบัญชีรับ-จ่าย).

    Args:
        number: Number of the line, its own in the book.
        day: Day on which the money moved.
        kind: What the line is about; it tells receipts from payments.
        amount: Baht, more than zero. An opening balance may be less: it stands on the
            account's other side, such as a loss that is carried on. The closing of
            a year has the year's profit, which may be zero or a loss.
        category: What the group calls it, such as sales of chilli paste; the
            year's statement adds up by it.
        note: Remark; it may name people, and is kept as personal data.
        member: Id of the member concerned, or of the customer, supplier or lender.
        reverses: Number of the earlier line that this one takes back, whole.
        place: Where the money is taken from or put, if the kind leaves a choice.
        account: Key of the fund, such as ``reserve``, or of the one that money is
            moved from and the one that it is moved to, ``welfare:reserve``; for other
            money, the account of the group's own, ``asset:deposit`` or
            ``liability:tax``; for an opening balance the account, such as ``cash`` or
            ``fund:reserve``, or ``unallocated:2569``, profit or loss of a year that is
            not closed yet; for a closing the year, ``2569`` or the fiscal year
            ``FY2569``. None for all other kinds.
        voucher: Number of the paper behind the line (ใบสำคัญ).
        recorded_on: Day on which the line was written down.
        recorded_by: Who wrote it; personal data.

    Raises:
        InvalidDataError: An amount of zero or less (``entry.amount``); a place where
            the kind has none (``entry.place_unused``); an account where the kind has
            its own (``entry.account_unused``), none where it has not
            (``entry.account_missing``), a fund with a colon (``entry.fund``), other
            than two funds (``entry.two_funds``), an account that is not the group's own
            (``entry.not_own``) or not carried (``entry.no_balance``), no year
            (``entry.year``), one that the day is not in (``entry.other_year``); a B.E.
            year (``date.be_year``), blank text where text is
            asked for (``text.blank``), a value of another type (``value.type``).

    >>> sale = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     category="sales",
    ... )
    >>> sale.cash
    Baht('350.00')
    >>> [(each.account, each.amount) for each in sale.postings]
    [('cash', Baht('350.00')), ('income:sales', Baht('-350.00'))]
    """

    number: str = attrs.field(converter=key_form)
    day: date
    kind: EntryKind
    amount: Baht
    category: str = attrs.field(default="", converter=normal_form)
    note: str = attrs.field(default="", repr=masked)
    member: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )
    reverses: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )
    place: MoneyPlace = MoneyPlace.CASH
    account: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )
    voucher: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )
    recorded_on: date | None = None
    recorded_by: str | None = attrs.field(default=None, repr=masked)

    RULES: ClassVar[tuple[Rule, ...]] = ENTRY_RULES

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def effect(self) -> Baht:
        """The amount that counts for the kind: less than zero for a reversal."""
        return self.amount if self.reverses is None else -self.amount

    @property
    def accounts(self) -> tuple[str, str]:
        """Keys of the account that is debited and of the one that is credited."""
        debit = self._key_of(self.kind.debit, "cost")
        credit = self._key_of(self.kind.credit, "income")
        if self.kind is EntryKind.OPENING and not _rises_by_debit(debit):
            return credit, debit
        return debit, credit

    def _key_of(self, side: str | Slot, whole: str) -> str:
        match side:
            case str():
                return side
            case Slot.MONEY:
                return self.place.value
            case Slot.CATEGORY:
                return f"{whole}:{self.category}" if self.category else whole
            case Slot.FUND | Slot.TO_FUND:
                first, _, second = str(self.account).partition(":")
                return f"{FUND}:{first if side is Slot.FUND else second}"
            case Slot.OWN | Slot.ACCOUNT:
                account = str(self.account)
                return UNALLOCATED if year_of_result(account) else account
            case Slot.YEAR:
                return UNALLOCATED

    @property
    def postings(self) -> tuple[Posting, Posting]:
        """What the line does to its two accounts; both sum to zero."""
        (debit, credit), effect = self.accounts, self.effect
        return Posting(debit, effect), Posting(credit, -effect)

    @property
    def cash(self) -> Baht:
        """What the line does to the cash box: more than zero comes in."""
        debit, credit = self.accounts
        if debit == MoneyPlace.CASH.value:
            return self.effect
        return -self.effect if credit == MoneyPlace.CASH.value else ZERO_BAHT


def sound_entry(  # noqa: PLR0913, PLR0917 - by place, as names cost a third more
    number: str,
    day: date,
    kind: EntryKind,
    amount: Baht,
    category: str,
    note: str,
    member: str | None,
    place: MoneyPlace,
    account: str | None,
    voucher: str | None,
    recorded_on: date | None,
    recorded_by: str | None,
) -> Entry:
    """Make a line of fields that are known to be sound; nothing is looked at.

    It is for who reads very many lines and has asked the rules of all of them, each
    once for all lines that have the same in the fields it looks at.

    >>> day = date(2026, 1, 5)
    >>> fields = "1", day, EntryKind.INCOME, Baht(350), "sales", "", None
    >>> sound_entry(*fields, MoneyPlace.CASH, None, None, None, None) == Entry(
    ...     number="1",
    ...     day=day,
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     category="sales",
    ... )
    True
    """
    entry = _NEW(Entry)
    write = _WRITER_OF(entry)
    write("number", number)
    write("day", day)
    write("kind", kind)
    write("amount", amount)
    write("category", category)
    write("note", note)
    write("member", member)
    write("reverses", None)
    write("place", place)
    write("account", account)
    write("voucher", voucher)
    write("recorded_on", recorded_on)
    write("recorded_by", recorded_by)
    return entry


def _rises_by_debit(key: str) -> bool:
    return VILLAGE_CHART.account(key).type.rises_by_debit
