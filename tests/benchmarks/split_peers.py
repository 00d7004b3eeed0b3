"""Other ways to divide whole units by weights, as money libraries and textbooks do.

The rules of the libraries, in a few lines of our own: what they cost in Python,
and where they go wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from types import ModuleType
from typing import Final

__all__ = ["FLOOR", "PACKAGES", "RULES", "TEXTBOOK", "TEXTBOOKS", "Splitter"]

Splitter = Callable[[int, Sequence[int]], Sequence[object]]
Numbers = Sequence[int | Decimal]


def _floor(amount: int, weights: Sequence[int]) -> Sequence[int]:
    whole = sum(weights)
    return tuple([amount * weight // whole for weight in weights])


def _sorted_integers(amount: int, weights: Sequence[int]) -> Sequence[int]:
    whole = sum(weights)
    quotas = [divmod(amount * weight, whole) for weight in weights]
    parts = [units for units, _ in quotas]
    return _handed_out(amount, parts, [remainder for _, remainder in quotas])


def _handed_out(
    amount: int, parts: list[int], claims: Sequence[float | Decimal | Fraction]
) -> Sequence[int]:
    by_claim = sorted(range(len(parts)), key=claims.__getitem__, reverse=True)
    return _one_each(parts, by_claim[: amount - sum(parts)])


def _one_each(parts: list[int], places: Iterable[int]) -> Sequence[int]:
    for place in places:
        parts[place] += 1
    return tuple(parts)


def _first_come(amount: int, weights: Sequence[int]) -> Sequence[int]:
    parts = [*_floor(amount, weights)]
    return _one_each(parts, range(amount - sum(parts)))


def _largest_weight(amount: int, weights: Sequence[int]) -> Sequence[int]:
    return _handed_out(amount, [*_floor(amount, weights)], weights)


def _running_remainder(amount: int, weights: Sequence[int]) -> Sequence[int]:
    parts: list[int] = []
    rest = sum(weights)
    for weight in reversed(weights):
        parts.append(amount * weight // rest if rest else 0)
        amount, rest = amount - parts[-1], rest - weight
    return parts[::-1]


def _ranked_as_floats(amount: int, weights: Sequence[int]) -> Sequence[int]:
    whole = sum(weights)
    parts = [amount * weight // whole for weight in weights]
    claims = [
        amount * (weight / whole) - part
        for weight, part in zip(weights, parts, strict=True)
    ]
    return _handed_out(amount, parts, claims)


def _decimals(amount: int, weights: Numbers) -> Sequence[int]:
    whole = Decimal(sum(weights))
    quotas = [amount * Decimal(weight) / whole for weight in weights]
    parts = [int(quota) for quota in quotas]
    claims = [quota - part for quota, part in zip(quotas, parts, strict=True)]
    return _handed_out(amount, parts, claims)


def _fractions(amount: int, weights: Numbers) -> Sequence[int]:
    exact = [Fraction(weight) for weight in weights]
    whole = sum(exact)
    quotas = [amount * weight / whole for weight in exact]
    parts = [int(quota) for quota in quotas]
    claims = [quota - part for quota, part in zip(quotas, parts, strict=True)]
    return _handed_out(amount, parts, claims)


def _with_apportionment(methods: ModuleType) -> Splitter:
    return lambda amount, weights: methods.largest_remainder(
        weights, amount, fractions=True, parties=[*map(str, range(len(weights)))]
    )


def _with_votelib(proportional: ModuleType) -> Splitter:
    evaluate = proportional.LargestRemainder("hare").evaluate

    def split(amount: int, weights: Sequence[int]) -> Sequence[object]:
        won = evaluate(dict(enumerate(weights)), amount)
        return [won.get(place, 0) for place in range(len(weights))]

    return split


def _with_moneyx(moneyx: ModuleType) -> Splitter:
    def split(amount: int, weights: Sequence[int]) -> Sequence[object]:
        money = moneyx.Money(Decimal(amount).scaleb(-2), "THB")
        return [part.amount.scaleb(2) for part in money.allocate(weights)]

    return split


def _package(module: str, made: Callable[[ModuleType], Splitter]) -> Splitter | None:
    try:
        return made(import_module(module))
    except ImportError:
        return None


FLOOR: Final = "the floor: one // each"
RULES: Final[Mapping[str, Splitter]] = {
    FLOOR: _floor,
    "divmod, all remainders sorted": _sorted_integers,
    "first come (go-money)": _first_come,
    "to the largest weight (dinero.js)": _largest_weight,
    "running remainder (RubyMoney)": _running_remainder,
    "ranked as floats (moneyphp)": _ranked_as_floats,
}
TEXTBOOK: Final = "Fraction, textbook"
TEXTBOOKS: Final[Mapping[str, Callable[[int, Numbers], Sequence[int]]]] = {
    "Decimal, textbook": _decimals,
    TEXTBOOK: _fractions,
}
PACKAGES: Final[Mapping[str, Splitter | None]] = {
    "apportionment": _package("apportionment.methods", _with_apportionment),
    "votelib": _package("votelib.evaluate.proportional", _with_votelib),
    "moneyx": _package("moneyx", _with_moneyx),
}
