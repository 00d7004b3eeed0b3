"""NonMembers: business with people who are not members (บุคคลภายนอก, ไม่ระบุชื่อ)."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.errors import Rule, validate
from sammachip.groups.basis import Basis
from sammachip.money import ZERO_BAHT, Baht
from sammachip.money.quantity import at_least_zero

__all__ = ["NonMembers"]


@attrs.frozen(kw_only=True)
class NonMembers:
    """Business of the year that is in nobody's name (บุคคลภายนอก, ไม่ระบุชื่อ).

    Walk-in buyers count in what members' purchases are divided by; what would be
    theirs, the agreement gives somewhere else.

    Args:
        purchases: Baht that they bought from the group.
        deliveries: Baht of goods that they sold to or through the group.
        interest_paid: Baht of loan interest that they paid to the group.

    Raises:
        InvalidDataError: Less than zero baht (``number.negative``).

    >>> NonMembers(purchases=Baht("250.50")).quantity_of(Basis.PURCHASES)
    Fraction(25050, 1)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        at_least_zero("purchases"),
        at_least_zero("deliveries"),
        at_least_zero("interest_paid"),
    )

    purchases: Baht = ZERO_BAHT
    deliveries: Baht = ZERO_BAHT
    interest_paid: Baht = ZERO_BAHT

    def __attrs_post_init__(self) -> None:
        validate(self)

    def quantity_of(self, basis: Basis) -> Fraction:
        """Return what counts for them by *basis*, in satang; zero by any other one."""
        amount: Baht = getattr(self, basis.value, ZERO_BAHT)
        return Fraction(amount.satang)
