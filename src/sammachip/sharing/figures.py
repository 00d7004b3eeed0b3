"""What a year brought: the figures from which an agreement shares a profit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, cast

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Problem, Rule, rule, validate
from sammachip.groups import Member, NonMembers, repeated_ids
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["FundBalance", "YearFigures"]


def not_negative(field: str) -> Rule:
    """Return the rule that the amount in *field* is zero or more, or None."""

    def find(amount: Baht | None) -> Iterator[Problem]:
        if amount is not None and amount < ZERO_BAHT:
            yield Problem(
                code="sharing.negative",
                message="expected zero baht or more, found {found}",
                facts={"found": amount},
                path=(field,),
            )

    return Rule((field,), find)


@attrs.frozen(kw_only=True)
class FundBalance:
    """What was in a fund of the group before the profit was shared (ยอดกองทุน).

    Args:
        bucket: Key of the bucket that the fund grows by.
        amount: Baht in the fund.
    """

    bucket: str
    amount: Baht

    RULES: ClassVar = (not_negative("amount"),)

    def __attrs_post_init__(self) -> None:
        validate(self)


def _as_year(
    year: int | BuddhistYear | FiscalYear | None,
) -> BuddhistYear | FiscalYear | None:
    return BuddhistYear(year) if type(year) is int else cast("BuddhistYear", year)


def _as_balances(
    balances: Mapping[str, Baht] | Iterable[FundBalance],
) -> tuple[FundBalance, ...]:
    if not isinstance(balances, Mapping):
        return tuple(balances)
    by_bucket = cast("Mapping[str, Baht]", balances)
    return tuple(
        FundBalance(bucket=bucket, amount=amount)
        for bucket, amount in by_bucket.items()
    )


@rule
def _loss_is_not_negative(loss_brought_forward: Baht) -> Iterator[Problem]:
    if loss_brought_forward < ZERO_BAHT:
        yield Problem(
            code="sharing.loss",
            message="a loss brought forward is zero or more, found {found}",
            facts={"found": loss_brought_forward},
            path=("loss_brought_forward",),
        )


@rule
def _each_fund_has_one_balance(balances: tuple[FundBalance, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, balance in enumerate(balances):
        if balance.bucket in seen:
            yield Problem(
                code="sharing.balance_repeated",
                message="expected one balance of each fund, found {found} again",
                facts={"found": balance.bucket},
                path=("balances", position, "bucket"),
            )
        seen.add(balance.bucket)


@attrs.frozen(kw_only=True)
class YearFigures:
    """The figures of one year (ตัวเลขของปี) that an agreement is applied to.

    Args:
        profit: The year's profit in baht; a loss is less than zero.
        members: All members, in the order of the group's register.
        year: The year, if the caller said; a number is a B.E. year, from January to
            December.
        loss_brought_forward: Losses of earlier years, zero or more baht.
        balances: What is in the group's funds, by the key of their bucket; a
            mapping of keys to baht will do.
        capital: The paid-up capital in baht; None if not written down.
        non_members: The year's business with people who are not members; None
            if not written down.

    Raises:
        InvalidDataError: Two members with one id (``member.id_repeated``), a loss
            brought forward of less than zero (``sharing.loss``), another figure
            of less than zero (``sharing.negative``), two balances of one fund
            (``sharing.balance_repeated``).
    """

    profit: Baht
    members: tuple[Member, ...] = attrs.field(converter=tuple[Member, ...])
    year: BuddhistYear | FiscalYear | None = attrs.field(
        default=None, converter=_as_year
    )
    loss_brought_forward: Baht = ZERO_BAHT
    balances: tuple[FundBalance, ...] = attrs.field(default=(), converter=_as_balances)
    capital: Baht | None = None
    non_members: NonMembers | None = None

    RULES: ClassVar = (
        rule(repeated_ids),
        _loss_is_not_negative,
        not_negative("capital"),
        _each_fund_has_one_balance,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def shareable(self) -> Baht:
        """The profit less earlier losses, or nothing (กำไรที่จัดสรรได้)."""
        return max(self.profit - self.loss_brought_forward, ZERO_BAHT)

    @property
    def loss(self) -> Baht:
        """What the profit does not make good, of this year and earlier ones."""
        return max(self.loss_brought_forward - self.profit, ZERO_BAHT)

    def balance_of(self, bucket: str) -> Baht | None:
        """Return what is in the fund of this bucket; None if not written down."""
        found = (each.amount for each in self.balances if each.bucket == bucket)
        return next(found, None)
