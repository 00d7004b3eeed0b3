"""The usual agreement: one part for the group's work, one back to the members."""

from __future__ import annotations

from datetime import date

from sammachip.money.percent import Percent
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import Counting
from sammachip.sharing.destination import ToFund, ToMembers
from sammachip.sharing.take import EverythingLeft, PercentOfProfit

__all__ = ["two_part"]


def two_part(
    group: str,
    *,
    agreed_on: date,
    in_force_from: date,
    development: Percent | int | str,
    basis: Counting,
) -> Agreement:
    """Return an agreement of two parts (แบ่งกำไรเป็นสองส่วน).

    The first part develops the work of the group, the second is shared among the
    members. How much each part is, the sources leave to the group.

    Args:
        group: Name of the group.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        development: Percentage of the profit for the group's work; the members
            have the rest.
        basis: By what the members share.

    Raises:
        InvalidDataError: As for `Agreement`.

    Source:
        A knowledge record of the Community Development Department of B.E. 2560 on
        founding a livelihood group: in general two parts, the first for the group,
        the second back to the members. Certain; no percentage is said.

    >>> from sammachip.groups import Basis
    >>> agreement = two_part(
    ...     "น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     development=40,
    ...     basis=Basis.DAYS,
    ... )
    >>> [bucket.name for bucket in agreement.buckets]
    ['พัฒนางานกลุ่ม', 'คืนกำไรให้สมาชิก']
    """
    return Agreement(
        group=group,
        agreed_on=agreed_on,
        in_force_from=in_force_from,
        buckets=[
            Bucket(
                key="development",
                name="พัฒนางานกลุ่ม",
                english="Developing the group",
                purpose=Purpose.DEVELOPMENT,
                take=PercentOfProfit(development),
                to=ToFund(),
            ),
            Bucket(
                key="members",
                name="คืนกำไรให้สมาชิก",
                english="Back to the members",
                take=EverythingLeft(),
                to=ToMembers(basis=basis, if_nobody="development"),
            ),
        ],
    )
