"""Ids in the register of households (ทะเบียนครัวเรือน), and what names them elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sammachip.errors import Problem, repeated

__all__ = ["repeated_ids", "unknown_households"]


def repeated_ids(ids: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each of *ids* that stands before it already.

    Its path is the place among *ids*.

    >>> [problem.path for problem in repeated_ids(["1", "2", "1"])]
    [(2,)]
    """
    several = tuple(ids)
    for position in repeated(several):
        yield Problem(
            code="household.id_repeated",
            message="expected an id of the household's own, found {found} again",
            facts={"found": several[position]},
            path=(position,),
        )


def unknown_households(named: Iterable[str], ids: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each of the ids *named* that is none of *ids*.

    Its path is the place among *named*.

    >>> [problem.path for problem in unknown_households(["1", "3"], ["1", "2"])]
    [(1,)]
    """
    known = {*ids}
    for position, name in enumerate(named):
        if name not in known:
            yield Problem(
                code="household.unknown",
                message="expected the id of a household in the register, found {found}",
                facts={"found": name},
                path=(position,),
            )
