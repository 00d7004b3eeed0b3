"""Delegation: those whom one organisation has in a support team (ผู้แทนองค์กร)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.programme.ids import ids_of
from sammachip.programme.support_organisation import SupportOrganisation

__all__ = ["Delegation"]


@rule
def _counts_whoever_is_named(
    people: int | None, participants: tuple[str, ...]
) -> Iterator[Problem]:
    if people is not None and people < len(participants):
        yield Problem(
            code="delegation.people",
            message="expected at least {expected} people, as many as are named; found"
            " {found}",
            facts={"expected": len(participants), "found": people},
            path=("people",),
        )


@attrs.frozen(kw_only=True)
class Delegation:
    """Those whom one organisation has in the team (ผู้แทนองค์กร).

    Args:
        organisation: The organisation.
        people: How many they are; None if it is not known.
        participants: Ids of those who are named.

    Raises:
        InvalidDataError: Fewer people than are named (``delegation.people``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_counts_whoever_is_named,)

    organisation: SupportOrganisation
    people: int | None = None
    participants: tuple[str, ...] = attrs.field(default=(), converter=ids_of)

    def __attrs_post_init__(self) -> None:
        validate(self)
