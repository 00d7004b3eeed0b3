"""What does not fit in a plan of who looks after whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sammachip.errors import Problem, Said, Severity
from sammachip.households import Household, Occupation
from sammachip.programme.sage import Sage

__all__ = ["Pairs", "left_without_place", "torn_apart", "without_their_trade"]

Pairs = Sequence[tuple[Sage, Household]]
"""Who looks after whom."""


def left_without_place(left_over: Sequence[Household]) -> Iterator[Problem]:
    """Find the households for which there is no place."""
    if left_over:
        yield Problem(
            code="assignment.left_over",
            message="the instructors have no place for {count} of the households:"
            " {households}",
            facts={
                "count": len(left_over),
                "households": tuple(household.id for household in left_over),
            },
        )


def without_their_trade(pairs: Pairs) -> Iterator[Problem]:
    """Yield the sages none of whose households has an occupation of their kind."""
    others: dict[str, tuple[Sage, list[Occupation | None]]] = {}
    for sage, household in pairs:
        others.setdefault(sage.id, (sage, []))[1].append(household.occupation)
    for sage, occupations in others.values():
        kinds = {each.kind for each in occupations if each}
        if (
            sage.occupation
            and None not in occupations
            and (sage.occupation.kind not in kinds)
        ):
            yield Problem(
                code="assignment.no_trade",
                message="{instructor} teaches {trade}, and none of the households in"
                " their care does anything of the kind",
                facts={"instructor": sage.id, "trade": _said(sage.occupation)},
                severity=Severity.WARNING,
            )


def torn_apart(pairs: Pairs, each: int) -> Iterator[Problem]:
    """Yield the neighbourhoods of several instructors that one could look after."""
    instructors: defaultdict[str, list[str]] = defaultdict(list)
    for sage, household in pairs:
        if household.neighbourhood is not None:
            instructors[household.neighbourhood].append(sage.id)
    for neighbourhood, ids in instructors.items():
        if len({*ids}) > 1 and len(ids) <= each:
            yield Problem(
                code="assignment.torn_apart",
                message="one instructor could look after the households of"
                " {neighbourhood}; they come to several: {instructors}",
                facts={
                    "neighbourhood": neighbourhood,
                    "instructors": tuple(dict.fromkeys(ids)),
                },
                severity=Severity.WARNING,
            )


def _said(occupation: Occupation) -> Said:
    words = (occupation.text("th"), occupation.text("en"))
    return Said(occupation.kind.value, th=words[0], en=words[1])
