"""So much to each member who came to help, the rest into the common account."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from sammachip.groups import Basis
from sammachip.money import Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import AtLeast
from sammachip.sharing.destination import ToFund, ToMembers
from sammachip.sharing.take import AmountPerUnit, EverythingLeft

__all__ = ["helpers_first"]

_HUNDRED_BAHT: Final = Baht(100)
_ONE_DAY: Final = AtLeast(basis=Basis.DAYS, quantity=Decimal(1))


def helpers_first(
    group: str,
    *,
    agreed_on: date,
    in_force_from: date,
    each: Baht = _HUNDRED_BAHT,
    came: AtLeast = _ONE_DAY,
) -> Agreement:
    """Return an agreement that pays the helpers first (จ่ายผู้มาช่วยงานก่อน).

    Each member who came to help gets the same amount; what is left goes into an
    account of all. If the profit does not reach, the helpers share it equally.

    Args:
        group: Name of the group.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        each: Baht for each helper.
        came: What makes a member a helper.

    Raises:
        InvalidDataError: As for `Agreement`; *each* is less than zero
            (``bucket.fixed_amount``).

    Source:
        A chilli-paste group of the community right-livelihood programme: 100 baht
        to each member who came to help, the rest in a common account. One report;
        that a single day is enough is our reading.

    >>> agreement = helpers_first(
    ...     "น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ... )
    >>> [bucket.name for bucket in agreement.buckets]
    ['ค่าช่วยงาน', 'บัญชีกลาง']
    """
    return Agreement(
        group=group,
        agreed_on=agreed_on,
        in_force_from=in_force_from,
        buckets=[
            Bucket(
                key="helpers",
                name="ค่าช่วยงาน",
                english="Helpers",
                purpose=Purpose.LABOUR,
                take=AmountPerUnit(amount=each, basis=Basis.EQUAL),
                to=ToMembers(basis=Basis.EQUAL, only=[came], if_nobody="common"),
            ),
            Bucket(
                key="common",
                name="บัญชีกลาง",
                english="Common account",
                take=EverythingLeft(),
                to=ToFund(),
            ),
        ],
    )
