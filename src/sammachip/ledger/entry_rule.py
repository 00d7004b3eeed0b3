"""What the fields of one line of the book must be to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.groups.saying import said
from sammachip.ledger.chart import VILLAGE_CHART
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.year_name import year_named
from sammachip.money import Baht

__all__ = ["ENTRY_RULES"]

_BALANCED_BY: Final = "opening"  # what stands against all opening balances
_CARRIED: Final = tuple(
    f"{account.key}:..." if account.has_parts else account.key
    for account in VILLAGE_CHART.accounts
    if account.type.has_balance and account.key != _BALANCED_BY
)

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
def _account_is_what_the_kind_asks_for(
    kind: EntryKind, account: str | None
) -> Iterator[Problem]:
    if problem := _problem_of_account(kind, account):
        yield problem.under("account")


def _problem_of_account(kind: EntryKind, account: str | None) -> Problem | None:
    match kind.asks_for, account:
        case None, str():
            return Problem(
                code="entry.account_unused",
                message="the kind {kind} has accounts of its own;"
                " expected none, found {found}",
                facts={"kind": said(kind), "found": account},
            )
        case Slot(), None:
            return Problem(
                code="entry.account_missing",
                message="expected the fund, account or year that a line of the"
                " kind {kind} is about, found none",
                facts={"kind": said(kind)},
            )
        case Slot.FUND, str() if ":" in account:
            return Problem(
                code="entry.fund",
                message="expected the key of a fund alone, such as reserve;"
                " found {found}",
                facts={"found": account},
            )
        case Slot.ACCOUNT, str() if account and not _is_carried(account):
            return Problem(
                code="entry.no_balance",
                message="expected an account that has a balance, one of {expected};"
                " found {found}",
                facts={"expected": _CARRIED, "found": account},
            )
        case Slot.YEAR, str() if account and year_named(account) is None:
            return Problem(
                code="entry.year",
                message="expected a year such as 2569, or a fiscal year such as FY2569;"
                " found {found}",
                facts={"found": account},
            )
        case _:
            return None


def _is_carried(key: str) -> bool:
    account = VILLAGE_CHART.find(key)
    if account is None or account.has_parts or key == _BALANCED_BY:
        return False
    return account.type.has_balance


ENTRY_RULES: Final[tuple[Rule, ...]] = (
    in_ce("day"),
    not_blank("number"),
    _amount_is_not_zero,
    _only_a_balance_is_less_than_zero,
    not_blank("member"),
    not_blank("reverses"),
    _place_is_one_that_money_moves_to,
    not_blank("account"),
    _account_is_what_the_kind_asks_for,
    not_blank("voucher"),
    in_ce("recorded_on"),
    not_blank("recorded_by"),
)
