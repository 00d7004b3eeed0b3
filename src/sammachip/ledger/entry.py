"""Entry: one line of the daily book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, not_blank, rule, validate
from sammachip.money import ZERO_BAHT, Baht
from sammachip.privacy import masked
from sammachip.thai import key_form, normal_form

__all__ = ["Entry", "EntryKind"]


class EntryKind(Enum):
    """What a line of the book is about: cash alone does not tell profit.

    Share money and loans come and go as cash, but are neither income nor cost.
    """

    INCOME = "income"
    """Sales and other income (รายได้)."""
    COST = "cost"
    """Materials, wages and other costs (ค่าใช้จ่าย)."""
    CAPITAL_IN = "capital_in"
    """Share money paid in (รับเงินค่าหุ้น)."""
    CAPITAL_OUT = "capital_out"
    """Share money paid back (คืนเงินค่าหุ้น)."""
    LOAN_TAKEN = "loan_taken"
    """A loan that the group received (รับเงินกู้)."""
    LOAN_REPAID = "loan_repaid"
    """Principal that the group paid back (คืนเงินกู้); interest is a cost."""
    LOAN_GIVEN = "loan_given"
    """A loan that the group gave (ให้กู้)."""
    LOAN_RETURNED = "loan_returned"
    """Principal paid back to the group (รับชำระคืนเงินกู้); interest is income."""
    SHARED_OUT = "shared_out"
    """An earlier year's profit paid out (จ่ายเงินจัดสรรกำไร)."""

    @property
    def is_receipt(self) -> bool:
        """Whether money of this kind comes in (รับ) rather than goes out (จ่าย)."""
        return self in _RECEIPTS


_RECEIPTS = frozenset(
    {
        EntryKind.INCOME,
        EntryKind.CAPITAL_IN,
        EntryKind.LOAN_TAKEN,
        EntryKind.LOAN_RETURNED,
    }
)


@rule
def _amount_is_more_than_zero(amount: Baht) -> Iterator[Problem]:
    if amount <= ZERO_BAHT:
        yield Problem(
            code="entry.amount",
            message="expected an amount of more than zero, found {found};"
            " to correct a line, reverse it",
            facts={"found": amount},
            path=("amount",),
        )


@attrs.frozen(kw_only=True)
class Entry:
    """One line of the daily book (รายการในบัญชีรับ-จ่าย).

    Args:
        number: Number of the line, its own in the book.
        day: Day on which the money moved.
        kind: What the line is about; it tells receipts from payments.
        amount: Baht, more than zero.
        category: What the group calls it, such as sales of chilli paste; the
            year's statement adds up by it.
        note: Remark; it may name people, and is kept as personal data.
        member: Id of the member concerned, if there is one.
        reverses: Number of the earlier line that this one takes back, whole.

    Raises:
        InvalidDataError: An amount of zero or less (``entry.amount``), a blank
            number, member or number to reverse (``text.blank``), a value of another
            type (``value.type``).

    >>> sale = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     category="sales",
    ... )
    >>> sale.cash
    Baht('350.00')
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

    RULES: ClassVar = (
        in_ce("day"),
        not_blank("number"),
        _amount_is_more_than_zero,
        not_blank("member"),
        not_blank("reverses"),
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def effect(self) -> Baht:
        """The amount that counts for the kind: less than zero for a reversal."""
        return self.amount if self.reverses is None else -self.amount

    @property
    def cash(self) -> Baht:
        """What the line does to the cash box: more than zero comes in."""
        return self.effect if self.kind.is_receipt else -self.effect
