"""What the ``account`` of one line of the book must name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.errors import Problem, Rule, rule
from sammachip.households.saying import said
from sammachip.ledger.account_key import OPENING, OWN
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.year_name import year_named, year_of_result

__all__ = ["ACCOUNT_RULE"]

_TWO: Final = 2
_CARRIED: Final = tuple(
    f"{account.key}:..." if account.has_parts else account.key
    for account in VILLAGE_CHART.accounts
    if account.type.has_balance and account.key != OPENING
)


def _account_is_what_the_kind_asks_for(
    kind: EntryKind, account: str | None
) -> Iterator[Problem]:
    if problem := _problem_of(kind, account):
        yield problem.under("account")


ACCOUNT_RULE: Final[Rule] = rule(_account_is_what_the_kind_asks_for)


def _problem_of(kind: EntryKind, account: str | None) -> Problem | None:
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
        case Slot() as slot, str() if account:
            return _other_than(slot, account)
        case _:
            return None


def _other_than(slot: Slot, found: str) -> Problem | None:
    """Return the problem of an account that is not what *slot* asks for."""
    facts = {"found": found}
    match slot:
        case Slot.FUND if ":" in found:
            return Problem(
                code="entry.fund",
                message="expected the key of a fund alone, such as reserve;"
                " found {found}",
                facts=facts,
            )
        case Slot.TO_FUND if not _are_two_funds(found):
            return Problem(
                code="entry.two_funds",
                message="expected two funds, the one that gives and the one that gets,"
                " such as welfare:reserve; found {found}",
                facts=facts,
            )
        case Slot.OWN if not _is_own(found):
            return Problem(
                code="entry.not_own",
                message="expected an account of the group's own, such as asset:deposit"
                " or liability:tax; found {found}",
                facts=facts,
            )
        case Slot.ACCOUNT if not _is_carried(found):
            return Problem(
                code="entry.no_balance",
                message="expected an account that has a balance, one of {expected};"
                " found {found}",
                facts={"expected": _CARRIED, **facts},
            )
        case Slot.YEAR if year_named(found) is None:
            return Problem(
                code="entry.year",
                message="expected a year such as 2569, or a fiscal year such as FY2569;"
                " found {found}",
                facts=facts,
            )
        case _:
            return None


def _are_two_funds(found: str) -> bool:
    funds = found.split(":")
    return len(funds) == len({*funds}) == _TWO and all(map(_is_name, funds))


def _is_own(key: str) -> bool:
    whole, _, part = key.partition(":")
    return whole in OWN and _is_name(part)


def _is_name(part: str) -> bool:
    return bool(part) and part == part.strip()


def _is_carried(key: str) -> bool:
    if year_of_result(key):
        return True
    account = VILLAGE_CHART.find(key)
    if account is None or account.has_parts or key == OPENING:
        return False
    return account.type.has_balance
