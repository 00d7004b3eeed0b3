"""What is counted (จำนวน), exactly: shares, days, hours, pieces, baht."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from functools import reduce
from typing import Final

from sammachip.errors import Problem, Rule
from sammachip.money.amount import ZERO_BAHT, Baht
from sammachip.thai import MOST_DIGITS

__all__ = ["at_least_zero", "is_number", "no_number", "total"]

# Whatever precision the program has set, no digit is lost.
_EXACT: Final = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


def total(quantities: Iterable[Decimal]) -> Decimal:
    """Add up *quantities* without rounding.

    >>> total([Decimal("1E+30"), Decimal("0.5")])
    Decimal('1000000000000000000000000000000.5')
    """
    return reduce(_EXACT.add, quantities, Decimal(0))


def is_number(quantity: Decimal) -> bool:
    """Tell whether *quantity* is finite, and not too long to reckon with.

    >>> is_number(Decimal("2.5")), is_number(Decimal("1E+999999999"))
    (True, False)
    """
    return quantity.is_finite() and abs(quantity.adjusted()) <= MOST_DIGITS


def no_number(found: Decimal, field: str) -> Problem:
    """Return the problem of a quantity that is no number (``number.not_decimal``)."""
    return Problem(
        code="number.not_decimal",
        message="expected a number, found {found}",
        facts={"found": found},
        path=(field,),
    )


def at_least_zero(field: str) -> Rule:
    """Return the rule that what is in *field* is zero, more, or not written down.

    >>> [problem.code for problem in at_least_zero("days").find(Decimal(-1))]
    ['number.negative']
    """

    def find(quantity: Decimal | Baht | None) -> Iterator[Problem]:
        match quantity:
            case Decimal() if not is_number(quantity):
                yield no_number(quantity, field)
            case Decimal() if quantity < 0:
                yield _negative(quantity, field)
            case Baht() if quantity < ZERO_BAHT:
                yield _negative(quantity.decimal, field)
            case _:
                pass

    return Rule((field,), find)


def _negative(found: Decimal, field: str) -> Problem:
    return Problem(
        code="number.negative",
        message="expected zero or more, found {found}",
        facts={"found": found},
        path=(field,),
    )
