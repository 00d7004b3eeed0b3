"""What the sharings of several pools must have in common, and what not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from sammachip.errors import Problem, Rule, Said, rule
from sammachip.ledger.year_name import said_year
from sammachip.sharing.agreement import Sharing

__all__ = ["POOL_RULES"]


@rule
def _there_is_one(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    if not sharings:
        yield Problem(
            code="pools.none",
            message="expected the sharing of one pool at least, found none",
            path=("sharings",),
        )


@rule
def _each_has_its_own_pool(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    pools: set[str | None] = {None}
    for position, sharing in enumerate(sharings):
        pool = sharing.agreement.pool
        if pool in pools:
            yield Problem(
                code="pools.repeated",
                message="expected a pool of the sharing's own, such as account 1;"
                " found {found}",
                facts={"found": pool or "-"},
                path=("sharings", position, "agreement", "pool"),
            )
        pools.add(pool)


@rule
def _all_are_of_one_group_and_year(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    for position, sharing in enumerate(sharings):
        first = sharings[0]
        if sharing.agreement.group != first.agreement.group:
            yield Problem(
                code="pools.other_group",
                message="the pools are of one group, {expected}; found {found}",
                facts={
                    "expected": first.agreement.group,
                    "found": sharing.agreement.group,
                },
                path=("sharings", position, "agreement", "group"),
            )
        if sharing.year != first.year:
            yield Problem(
                code="pools.other_year",
                message="the pools are of one year, {expected}; found {found}",
                facts={"expected": _said_year(first), "found": _said_year(sharing)},
                path=("sharings", position, "figures", "year"),
            )


@rule
def _all_have_one_register(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    for position, sharing in enumerate(sharings):
        pairs = zip_longest(_register(sharings[0]), _register(sharing), fillvalue="-")
        different = (pair for pair in pairs if pair[0] != pair[1])
        for expected, found in [*different][:1]:
            yield Problem(
                code="pools.other_register",
                message="the pools have one register, with the same members in the"
                " same order; expected {expected}, found {found}",
                facts={"expected": expected, "found": found},
                path=("sharings", position, "figures", "members"),
            )


def _said_year(sharing: Sharing) -> Said:
    if (year := sharing.year) is None:
        return Said("-", th="-", en="-")
    return said_year(year)


def _register(sharing: Sharing) -> list[str]:
    return [member.id for member in sharing.members]


POOL_RULES: Final[tuple[Rule, ...]] = (
    _there_is_one,
    _each_has_its_own_pool,
    _all_are_of_one_group_and_year,
    _all_have_one_register,
)
