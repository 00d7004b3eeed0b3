"""Sharing out the households among the instructors, fairly (การแบ่งครัวเรือนให้วิทยากร).

Source:
    Knowledge records of B.E. 2560: each instructor looks after four households. How
    they are shared out no source says; the order of what counts is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sammachip.errors import InvalidDataError, Problem, repeated
from sammachip.households import Household
from sammachip.programme.assignment_finding import (
    Pairs,
    left_without_place,
    torn_apart,
    without_their_trade,
)
from sammachip.programme.assignment_plan import AssignmentPlan, PlannedPair
from sammachip.programme.match_reason import MATCHES, matches_of, reasons_for
from sammachip.programme.matching import cheapest_columns
from sammachip.programme.sage import Sage

__all__ = ["assign_households"]


def assign_households(
    sages: Iterable[Sage], households: Iterable[Household], *, each: int
) -> AssignmentPlan:
    """Share out *households* among *sages* as well as can be.

    Of all ways to do it, the best one is found. What comes first weighs more than
    all that comes after it:

    1. all sages have as many households, as near as can be, and none more than *each*;
    2. most households have an instructor of their own neighbourhood;
    3. most have one who teaches what they live on;
    4. most have one who teaches something of the same kind;
    5. the first household has the first sage that may be, then the second, and so on.

    What is not written down of a household or a sage speaks for nothing. The work
    grows with the cube of the number of households: a village of 20 takes no time,
    400 of them 10 to 20 seconds.

    Args:
        sages: The instructors, in the order of the team.
        households: The households, in the order in which they were chosen; if there
            are too many, the last ones are left over.
        each: How many one sage looks after at most, as the rules of the year have
            it. If they do not know, your office decides.

    Returns:
        A plan for the team to decide on. Its findings tell of households left over
        (``assignment.left_over``), and as warnings of a sage who has no household of
        the kind they teach (``assignment.no_trade``) and of a neighbourhood that one
        sage could look after and several do (``assignment.torn_apart``).

    Raises:
        InvalidDataError: A sage or a household stands twice
            (``assignment.repeated``), or *each* is no whole number from 1
            (``assignment.each``).

    >>> from sammachip.people import Person, PersonName
    >>> person = Person(name=PersonName(given="มะลิ"))
    >>> sages = [
    ...     Sage(id="s1", person=person, neighbourhood="คุ้มเหนือ"),
    ...     Sage(id="s2", person=person, neighbourhood="คุ้มใต้"),
    ... ]
    >>> households = [
    ...     Household(id="h1", neighbourhood="คุ้มใต้"),
    ...     Household(id="h2"),
    ... ]
    >>> for pair in assign_households(sages, households, each=4).pairs:
    ...     print(pair.text("en"))
    household h1 comes to s2: of the same neighbourhood
    household h2 comes to s1: keeps the numbers even
    """
    of_the_team, chosen = tuple(sages), tuple(households)
    problems = [
        *_no_number(each),
        *_repeated([sage.id for sage in of_the_team], "sages"),
        *_repeated([household.id for household in chosen], "households"),
    ]
    if problems:
        raise InvalidDataError(problems)
    placed = chosen[: each * len(of_the_team)]
    pairs = _best_pairs(of_the_team, placed)
    left_over = chosen[len(placed) :]
    return AssignmentPlan(
        pairs=[
            PlannedPair(
                instructor=sage.id,
                household=household.id,
                reasons=reasons_for(sage, household),
            )
            for sage, household in pairs
        ],
        left_over=[household.id for household in left_over],
        findings=(
            *left_without_place(left_over),
            *without_their_trade(pairs),
            *torn_apart(pairs, each),
        ),
    )


def _best_pairs(sages: Sequence[Sage], households: Sequence[Household]) -> Pairs:
    """Give each household a place; a sage has one in each of as many turns as needed.

    All that counts is one number, each thing with digits of its own: the turn, what
    does not match, and the place of the sage in the team, which counts most for the
    first household.
    """
    if not households:
        return ()
    count, team = len(households), len(sages)
    turns = range(-(-count // team))
    costs: list[list[int]] = []
    for position, household in enumerate(households, start=1):
        of_the_order = team ** (count - position)
        misses = [_misses(sage, household, base=count + 1) for sage in sages]
        costs.append(
            [
                (turn * (count + 1) ** len(MATCHES) + miss) * team**count
                + place * of_the_order
                for turn in turns
                for place, miss in enumerate(misses)
            ]
        )
    columns = cheapest_columns(costs)
    return [
        (sages[column % team], household)
        for column, household in zip(columns, households, strict=True)
    ]


def _misses(sage: Sage, household: Household, *, base: int) -> int:
    """Write what does not match as a number of *base*, the weightiest thing first."""
    found = matches_of(sage, household)
    number = 0
    for match in MATCHES:
        number = number * base + (match not in found)
    return number


def _no_number(each: object) -> Iterator[Problem]:
    if not isinstance(each, int) or isinstance(each, bool) or each < 1:
        yield Problem(
            code="assignment.each",
            message="expected how many households one instructor looks after at most,"
            " a whole number from 1; found {found}; give the number of the year's"
            " rules, or what your office decides",
            facts={"found": repr(each)},
        )


def _repeated(ids: Sequence[str], field: str) -> Iterator[Problem]:
    for place in repeated(ids):
        yield Problem(
            code="assignment.repeated",
            message="expected an id once, found {found} again",
            facts={"found": ids[place]},
            path=(field, place, "id"),
        )
