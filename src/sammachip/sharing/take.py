"""What a bucket takes, and between which bounds: amounts as an agreement says them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.groups import Basis
from sammachip.money import ZERO_BAHT, Baht
from sammachip.money.percent import Percent, as_percent
from sammachip.sharing.counting import Counted

__all__ = [
    "Amount",
    "AmountPerUnit",
    "AsResolved",
    "DeclaredRate",
    "EverythingLeft",
    "FixedAmount",
    "PercentOfCapital",
    "PercentOfProfit",
    "PercentOfRest",
    "Take",
    "UpToBalance",
]


def _as_baht(amount: Baht | int | Decimal | str) -> Baht:
    return amount if isinstance(amount, Baht) else Baht(amount)


@attrs.frozen
class PercentOfProfit:
    """A percentage of the profit that is to be shared (ร้อยละของกำไร).

    >>> PercentOfProfit("12.5")
    PercentOfProfit(percent=Percent('12.5'))
    """

    KIND: ClassVar = "percent_of_profit"

    percent: Percent = attrs.field(converter=as_percent)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class PercentOfRest:
    """A percentage of what the buckets before left (ร้อยละของส่วนที่เหลือ).

    >>> PercentOfRest("100/3")
    PercentOfRest(percent=Percent('100/3'))
    """

    KIND: ClassVar = "percent_of_rest"

    percent: Percent = attrs.field(converter=as_percent)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class PercentOfCapital:
    """A percentage of the paid-up capital (ร้อยละของทุนเรือนหุ้นที่ชำระแล้ว).

    The capital is a figure of the year, given when the profit is shared.

    >>> PercentOfCapital(10)
    PercentOfCapital(percent=Percent('10'))
    """

    KIND: ClassVar = "percent_of_capital"

    percent: Percent = attrs.field(converter=as_percent)

    def __attrs_post_init__(self) -> None:
        validate(self)


def _not_negative(field: str) -> Rule:
    def find(amount: Baht | None) -> Iterator[Problem]:
        if amount is not None and amount < ZERO_BAHT:
            yield Problem(
                code="bucket.fixed_amount",
                message="expected a fixed amount of zero or more, found {found}",
                facts={"found": amount},
                path=(field,),
            )

    return Rule((field,), find)


@attrs.frozen
class FixedAmount:
    """The same number of baht every year, as far as the profit goes (จำนวนคงที่).

    Raises:
        InvalidDataError: Less than zero baht (``bucket.fixed_amount``).

    >>> FixedAmount(1000)
    FixedAmount(amount=Baht('1000.00'))
    """

    KIND: ClassVar = "fixed_amount"

    amount: Baht = attrs.field(converter=_as_baht)

    RULES: ClassVar = (_not_negative("amount"),)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class AmountPerUnit:
    """So many baht for each unit of a basis (บาทต่อหน่วย).

    By ``Basis.EQUAL`` it is an amount per head. Of a bucket for members, what the
    members who share in it have is counted; of any other, what all members have.

    Args:
        amount: Baht for one unit: a member, a piece, a metre, a day.
        basis: What is counted.

    Raises:
        InvalidDataError: Less than zero baht (``bucket.fixed_amount``).

    >>> AmountPerUnit(amount=100, basis=Basis.EQUAL).amount
    Baht('100.00')
    """

    KIND: ClassVar = "amount_per_unit"

    amount: Baht = attrs.field(converter=_as_baht)
    basis: Basis | Counted

    RULES: ClassVar = (_not_negative("amount"),)

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _shares_have_a_price(
    basis: Basis | Counted, share_price: Baht | None
) -> Iterator[Problem]:
    of = Counted.of(basis).basis
    if of.is_money and share_price is not None:
        yield Problem(
            code="rate.price_unused",
            message="{basis} are baht already: expected no price of a share",
            facts={"basis": of.value},
            path=("share_price",),
        )
    elif of is Basis.SHARES and (share_price is None or share_price <= ZERO_BAHT):
        yield Problem(
            code="rate.price",
            message="a rate on shares needs the price of a share, above zero baht;"
            " found {found}",
            facts={"found": "-" if share_price is None else share_price},
            path=("share_price",),
        )
    elif not of.is_money and of is not Basis.SHARES:
        yield Problem(
            code="rate.basis",
            message="a rate is on money or on shares, found {found}",
            facts={"found": of.value},
            path=("basis",),
        )


@attrs.frozen(kw_only=True)
class DeclaredRate:
    """A rate a year on what each member has (อัตราร้อยละต่อปีที่ประกาศ).

    The rate is declared and the amounts follow from it, such as a dividend of
    7 per cent on paid-up shares, or 5 per cent of the loan interest paid. How each
    part is rounded is for the `Payout`: the tables that co-operatives publish round
    each member or row, half up. Shares
    count at their price, and by the part of the year for which they were held
    if *basis* has a time.

    Args:
        percent: The rate, in per cent.
        basis: What the rate is on: shares, or something counted in baht.
        share_price: Baht that one share stands for; with shares only.

    Raises:
        InvalidDataError: A basis that is no money (``rate.basis``), shares without
            a price (``rate.price``), a price with another basis
            (``rate.price_unused``).

    >>> DeclaredRate(percent=5, basis=Basis.INTEREST_PAID).percent
    Percent('5')
    """

    KIND: ClassVar = "declared_rate"

    percent: Percent = attrs.field(converter=as_percent)
    basis: Basis | Counted
    share_price: Baht | None = attrs.field(
        default=None, converter=attrs.converters.optional(_as_baht)
    )

    RULES: ClassVar = (_shares_have_a_price,)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class UpToBalance:
    """What a fund still lacks of a balance (ส่วนที่ขาดจากเป้าหมายกองทุน).

    As a bound "not more than", it lets a fund grow until it is full and no
    further. What is in the fund is a figure of the year.

    Args:
        target: The balance at which the fund is full.

    >>> UpToBalance(PercentOfCapital(30)).target.percent
    Percent('30')
    """

    KIND: ClassVar = "up_to_balance"

    target: FixedAmount | PercentOfCapital

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class EverythingLeft:
    """Everything that the buckets before left (ส่วนที่เหลือทั้งหมด)."""

    KIND: ClassVar = "everything_left"


@attrs.frozen
class AsResolved:
    """What the yearly meeting decides, between the bucket's bounds (ตามมติที่ประชุม)."""

    KIND: ClassVar = "as_resolved"


Amount = (
    PercentOfProfit
    | PercentOfRest
    | PercentOfCapital
    | FixedAmount
    | AmountPerUnit
    | DeclaredRate
    | UpToBalance
)
"""An amount that can be worked out: what a bucket takes, or a bound of it."""

Take = Amount | EverythingLeft | AsResolved
"""What a bucket takes."""
