"""The terms of agreements: what is counted, what a bucket takes, where it goes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st

from sammachip.groups import Basis, DaysHeld, HoldingTime
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    AmountPerUnit,
    AtLeast,
    Counted,
    Counting,
    DeclaredRate,
    Destination,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    ToFund,
    ToMembers,
    ToOutside,
    UpToBalance,
)
from sammachip.testing.amount import amounts
from sammachip.testing.field_value import of_fields
from sammachip.testing.group import months_held
from sammachip.testing.number import quantities
from sammachip.testing.strategy import Strategies

__all__ = [
    "STRATEGIES",
    "counted",
    "countings",
    "declared_rates",
    "destinations",
    "least_quantities",
    "mixed",
    "payouts",
    "percents",
    "rates",
    "to_members",
    "up_to_balances",
]

_UNITS: Final = tuple(map(Baht, ("0.01", "0.25", "1", "7.77")))
_MONEY: Final = tuple(basis for basis in Basis if basis.is_money)
_CAPS: Final = st.none() | st.integers(1, 10**6).map(Decimal)
_THIRD: Final = Fraction(1, 3)
_SATANG: Final = Baht("0.01")
_FUNDS: Final = ("reserve", "village")


def percents(*, min_value: int = 0, max_value: int = 100) -> st.SearchStrategy[Percent]:
    """Draw percentages, thirds and other fractions of one among them.

    Args:
        min_value: The least.
        max_value: The most.

    >>> percents(min_value=10).validate()
    """
    parts = st.fractions(min_value, max_value, max_denominator=10**4)
    thirds = st.integers(3 * min_value, 3 * max_value).map(_THIRD.__mul__)
    whole = st.integers(min_value, max_value).map(Fraction)
    return st.one_of(whole, thirds, parts).map(Percent)


def counted() -> st.SearchStrategy[Counted]:
    """Draw ways of counting: with a cap, and shares by the time that they were held."""
    return (
        of_fields(Counted, time=st.none(), at_most=_CAPS, held_at_least=st.just(0))
        | _shares_in_time()
    )


def _shares_in_time() -> st.SearchStrategy[Counted]:
    times: st.SearchStrategy[HoldingTime] = months_held() | st.booleans().map(DaysHeld)
    return of_fields(
        Counted,
        basis=st.just(Basis.SHARES),
        time=times,
        at_most=_CAPS,
        held_at_least=st.integers(0, 12),
    )


_SINGLE: Final[st.SearchStrategy[Basis | Counted]] = st.sampled_from(Basis) | counted()


@st.composite
def mixed(draw: st.DrawFn) -> Mixed:
    """Draw two ways of counting, each for a part; together they are 100 percent."""
    first = draw(st.fractions(0, 100, max_denominator=100))
    parts = (Percent(first), Percent(100 - first))
    return Mixed(parts=[MixedPart(percent=p, basis=draw(_SINGLE)) for p in parts])


def countings() -> st.SearchStrategy[Counting]:
    """Draw all by which members may share."""
    return _SINGLE | mixed()


_COUNTINGS: Final = countings()


def declared_rates() -> st.SearchStrategy[DeclaredRate]:
    """Draw rates on money, and on shares with their price."""
    return of_fields(
        DeclaredRate,
        percent=percents(),
        basis=st.sampled_from(_MONEY),
        share_price=st.none(),
    ) | of_fields(
        DeclaredRate,
        percent=percents(),
        basis=st.just(Basis.SHARES) | _shares_in_time(),
        share_price=amounts(min_value=_SATANG),
    )


def rates() -> st.SearchStrategy[DeclaredRate | AmountPerUnit]:
    """Draw rates of all sorts, in percent and in baht for one of a thing."""
    return declared_rates() | of_fields(AmountPerUnit, basis=_SINGLE)


def up_to_balances() -> st.SearchStrategy[UpToBalance]:
    """Draw balances up to which a fund is filled."""
    return of_fields(UpToBalance)


def least_quantities() -> st.SearchStrategy[AtLeast]:
    """Draw how much a member has to have to get a part."""
    return of_fields(AtLeast, quantity=quantities())


@st.composite
def payouts(draw: st.DrawFn) -> Payout:
    """Draw ways of paying out: in which unit, rounded when, in cash or credited."""
    stage = draw(st.sampled_from(PayoutStage))
    alone = stage is not PayoutStage.TOGETHER
    return Payout(
        unit=draw(st.sampled_from(_UNITS)),
        stage=stage,
        rounding=draw(st.sampled_from(Rounding)) if alone else Rounding.DOWN,
        credited=draw(st.booleans()),
    )


def to_members(
    *,
    basis: st.SearchStrategy[Counting] = _COUNTINGS,
    fallbacks: tuple[str, ...] = _FUNDS,
) -> st.SearchStrategy[ToMembers]:
    """Draw ways in which members share a bucket.

    Args:
        basis: What they may share by.
        fallbacks: The keys of the buckets that get what nobody can have.
    """
    keys = st.sampled_from(fallbacks)
    return of_fields(
        ToMembers,
        basis=basis,
        if_nobody=keys,
        only=st.lists(least_quantities(), max_size=1),
        rest_to=st.none() | keys,
        non_members_to=st.none() | keys,
    )


def destinations(
    *, fallbacks: tuple[str, ...] = _FUNDS
) -> st.SearchStrategy[Destination]:
    """Draw where a bucket may go: to a fund, to others, to the members.

    Args:
        fallbacks: As for `to_members`.
    """
    return st.just(ToFund()) | st.just(ToOutside()) | to_members(fallbacks=fallbacks)


STRATEGIES: Final[Strategies] = {
    AtLeast: least_quantities,
    Counted: counted,
    DeclaredRate: declared_rates,
    Mixed: mixed,
    Payout: payouts,
    Percent: percents,
    ToMembers: to_members,
    UpToBalance: up_to_balances,
}
