"""What the fields of one line of the book must be to each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.households.saying import said
from sammachip.ledger.account_rule import ACCOUNT_RULE
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.year_name import said_year, year_of_result
from sammachip.money import Baht

__all__ = ["ENTRY_RULES"]

_MAY_BE_LESS: Final = frozenset({EntryKind.OPENING, EntryKind.YEAR_CLOSED})


def _no_amount(found: Baht) -> Problem:
    return Problem(
        code="entry.amount",
        message="expected an amount of more than zero, found {found};"
        " to correct a line, reverse it",
        facts={"found": found},
        path=("amount",),
    )


@rule
def _amount_is_not_zero(kind: EntryKind, amount: Baht) -> Iterator[Problem]:
    if not amount and kind is not EntryKind.YEAR_CLOSED:
        yield _no_amount(amount)


@rule
def _only_a_balance_is_less_than_zero(
    kind: EntryKind, amount: Baht
) -> Iterator[Problem]:
    if amount.satang < 0 and kind not in _MAY_BE_LESS:
        yield _no_amount(amount)


@rule
def _place_is_one_that_money_moves_to(
    kind: EntryKind, place: MoneyPlace
) -> Iterator[Problem]:
    if place is not MoneyPlace.CASH and not (kind.is_receipt or kind.is_payment):
        yield Problem(
            code="entry.place_unused",
            message="a line of the kind {kind} has no place of its own, found {found}",
            facts={"kind": said(kind), "found": place.value},
            path=("place",),
        )


@rule
def _profit_is_of_the_year_of_its_day(
    kind: EntryKind, account: str | None, day: date
) -> Iterator[Problem]:
    is_opening = kind is EntryKind.OPENING and account is not None
    year = year_of_result(account) if is_opening else None
    if year and day not in year:
        yield Problem(
            code="entry.other_year",
            message="expected profit or loss of {expected} to begin a book on a day"
            " in that year, such as its last; found {found}",
            facts={"expected": said_year(year), "found": said_day(day)},
            path=("day",),
        )


ENTRY_RULES: Final[tuple[Rule, ...]] = (
    in_ce("day"),
    not_blank("number"),
    _amount_is_not_zero,
    _only_a_balance_is_less_than_zero,
    not_blank("member"),
    not_blank("reverses"),
    _place_is_one_that_money_moves_to,
    not_blank("account"),
    ACCOUNT_RULE,
    _profit_is_of_the_year_of_its_day,
    not_blank("voucher"),
    in_ce("recorded_on"),
    not_blank("recorded_by"),
)
