"""Of which kind of occupation the groups of a village are, by a register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

import attrs

from sammachip.households import OccupationKind
from sammachip.programme.registered_group import RegisteredGroup
from sammachip.programme.village_year import VillageYear
from sammachip.thai import key_form

__all__ = ["GroupKinds"]


@attrs.frozen
class GroupKinds:
    """Registered groups by their names."""

    groups: Mapping[str, Sequence[RegisteredGroup]]

    @classmethod
    def of(cls, register: Iterable[RegisteredGroup]) -> Self:
        """Return the groups of *register* by their names."""
        groups: dict[str, list[RegisteredGroup]] = {}
        for group in register:
            groups.setdefault(key_form(group.name), []).append(group)
        return cls(groups)

    def in_year(self, year: VillageYear) -> Iterator[OccupationKind | None]:
        """Yield the kind of each group that was formed; None if nobody can tell.

        Groups of the same name count unless they are in another village.
        """
        for name in year.groups:
            kinds = {
                group.occupation.kind
                for group in self.groups.get(key_form(name), ())
                if not (group.village and year.village.excludes(group.village.address))
            }
            yield kinds.pop() if len(kinds) == 1 else None
