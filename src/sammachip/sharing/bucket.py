"""Bucket: one part of the profit, what it takes and whom it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, not_blank, rule, validate
from sammachip.money import Rounding
from sammachip.sharing.destination import Destination
from sammachip.sharing.take import Amount, Take
from sammachip.thai import key_form

__all__ = ["Bucket", "Purpose", "in_pool"]


class Purpose(Enum):
    """What a bucket is for, by which laws and by-laws speak of it."""

    RESERVE = "reserve"
    """ทุนสำรอง"""
    LEAGUE_FEE = "league_fee"
    """ค่าบำรุงสันนิบาตสหกรณ์"""
    DIVIDEND = "dividend"
    """เงินปันผล, on shares"""
    REFUND = "refund"
    """เงินเฉลี่ยคืน, by business done with the group"""
    LABOUR = "labour"
    """ค่าตอบแทนแรงงาน, by work"""
    BONUS = "bonus"
    """โบนัสหรือค่าตอบแทนกรรมการและเจ้าหน้าที่"""
    DEVELOPMENT = "development"
    """พัฒนางานกลุ่ม"""
    WELFARE = "welfare"
    """สวัสดิการสมาชิก"""
    PUBLIC_BENEFIT = "public_benefit"
    """สาธารณประโยชน์"""
    EDUCATION = "education"
    """การศึกษาอบรม"""
    INSURANCE = "insurance"
    """ประกันความเสี่ยง"""
    ADDITION = "addition"
    """สมทบกองทุน"""


@rule
def _key_is_a_short_name(key: str) -> Iterator[Problem]:
    expected = key_form(key.replace(":", "-"))
    if key.strip() and key != expected:
        yield Problem(
            code="bucket.key",
            message="expected a short key in Arabic digits, without a colon, such as"
            " {expected}; found {found}",
            facts={"expected": expected, "found": key},
            path=("key",),
        )


@attrs.frozen(kw_only=True)
class Bucket:
    """One part of the profit (ส่วนจัดสรร), as the agreement names it.

    The bucket takes its amount, rounded, lifted to every floor and held at every
    cap, but never more than is left. A floor is rounded up and a cap down, so
    that both hold to the satang; where they cross, the cap wins.

    Args:
        key: Short name by which rules and data refer to the bucket.
        name: What the group calls it.
        take: What it takes.
        to: Where it goes.
        english: English name, if there is one.
        purpose: What it is for, if a law speaks of it.
        rounding: How its exact amount becomes whole satang.
        at_least: Floors, none of which it may be below.
        at_most: Caps, none of which it may be above.
        excess_to: Key of the bucket that gets what a cap cuts off; None: it is
            left for the buckets that follow.
        shortage_from: Key of an earlier bucket that gives way when not enough is
            left to reach a floor; None: the bucket then gets what is left.

    Raises:
        InvalidDataError: A blank key or name (``text.blank``), a key with a colon
            or Thai digits (``bucket.key``).

    >>> from sammachip.sharing import Percent, PercentOfProfit, ToFund
    >>> reserve = Bucket(
    ...     key="reserve",
    ...     name="ทุนสำรอง",
    ...     take=PercentOfProfit(percent=Percent(10)),
    ...     to=ToFund(),
    ...     rounding=Rounding.UP,
    ... )
    >>> reserve.name_in("en")
    'ทุนสำรอง'
    """

    key: str
    name: str
    take: Take
    to: Destination
    english: str | None = None
    purpose: Purpose | None = None
    rounding: Rounding = Rounding.DOWN
    at_least: tuple[Amount, ...] = attrs.field(default=(), converter=tuple[Amount, ...])
    at_most: tuple[Amount, ...] = attrs.field(default=(), converter=tuple[Amount, ...])
    excess_to: str | None = None
    shortage_from: str | None = None

    RULES: ClassVar = (
        not_blank("key"),
        _key_is_a_short_name,
        not_blank("name"),
        not_blank("english"),
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def name_in(self, lang: Language) -> str:
        """Return the name in *lang*, or as the group wrote it if there is none."""
        return self.english if lang == "en" and self.english else self.name


def in_pool(name: str, pool: str | None) -> str:
    """Return the *name* of a bucket, with its pool where the group has several.

    >>> in_pool("สมทบกองทุน", "บัญชี 1")
    'สมทบกองทุน (บัญชี 1)'
    """
    return name if pool is None else f"{name} ({pool})"
