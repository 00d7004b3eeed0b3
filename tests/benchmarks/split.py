"""The exact split: many weights, few different ones, equal ones, hostile ones.

The floor is the least work that CPython can do: one ``//`` for each member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from statistics import median
from time import process_time_ns
from typing import Final, TypeVar

from benchmarks.harness import OURS, ratios, rows_of_costs
from benchmarks.split_peers import FLOOR, PACKAGES, RULES, TEXTBOOK, TEXTBOOKS

from sammachip.sharing import split
from sammachip.thai import aligned

N = TypeVar("N", int, Decimal)
Parts = Sequence[object]
Case = tuple[int, Sequence[N]]
Splitters = Mapping[str, Callable[[int, Sequence[N]], Parts] | None]

_SIZES: Final = (10, 1_000, 100_000, 1_000_000)
_IN_ALL: Final = 20_000  # one small list again and again would be learnt by heart
_MOST_FOR_PACKAGES: Final = 1_000  # they take seconds for more members
_SATANG_EACH: Final = 123_457
_ROUND_NS: Final = 20_000_000
_PRIME: Final = 2**31 - 1


def lines() -> Iterator[str]:
    for members in _SIZES:
        splitters: Splitters[int] = {OURS: split, **RULES, **TEXTBOOKS}
        if members <= _MOST_FOR_PACKAGES:
            splitters = {**splitters, **PACKAGES}
        for kind, weights in _kinds_of_weights(members).items():
            job = f"{members:,} members, {kind}"
            yield from _compared(job, _cases(members, weights), splitters)
    for members in _SIZES[1:]:
        hours = [Decimal(each).scaleb(-2) for each in _random(members, 10**6)]
        job = f"{members:,} members, weights such as Decimal('1234.56')"
        yield from _compared(job, _cases(members, hours), {OURS: split, **TEXTBOOKS})
    yield from _growth()


def _kinds_of_weights(members: int) -> Mapping[str, list[int]]:
    count = max(members, _IN_ALL)
    return {
        "hardly two weights alike": _random(count, 10**8),
        "145 different weights": [1 + each for each in _random(count, 145)],
        "equal weights": [50] * count,
    }


def _random(count: int, below: int) -> list[int]:
    """Return numbers that look random and are the same in every run."""
    state, found = 1, list[int]()
    for _ in range(count):
        state = state * 48_271 % _PRIME
        found.append(state % below)
    return found


def _cases(members: int, weights: Sequence[N]) -> list[Case[N]]:
    return [
        (_SATANG_EACH * members + 7, weights[start : start + members])
        for start in range(0, len(weights), members)
    ]


def _compared(
    job: str, cases: Sequence[Case[N]], splitters: Splitters[N]
) -> Iterator[str]:
    answers: dict[str, list[Parts]] = {}
    costs: dict[str, Callable[[], float]] = {}
    for name, splitter in splitters.items():
        if splitter:
            start = process_time_ns()
            answers[name] = [splitter(*case) for case in cases]
            repeats = 1 + _ROUND_NS // (1 + process_time_ns() - start)
            costs[name] = _cost_of(splitter, cases, repeats)
    right = answers[TEXTBOOK]
    verdicts = {
        name: _verdict(answers[name], right) if name in answers else "not installed"
        for name in splitters
    }
    found = ratios(costs, 3 if len(cases) == 1 else 9)
    yield from rows_of_costs(job, "ns a member", found, verdicts)
    if FLOOR in found:
        _, times = found[FLOOR]
        yield f"  {OURS} takes {1 / median(times):.2f} times the floor"
        yield ""


def _verdict(answers: Sequence[Parts], right: Sequence[Parts]) -> str:
    sums = [[sum(int(str(part)) for part in parts) for parts in answers]]
    sums.append([sum(int(str(part)) for part in parts) for parts in right])
    if sums[0] != sums[1]:
        return "loses the sum"
    wrong = sum(
        part != best
        for parts, bests in zip(answers, right, strict=True)
        for part, best in zip(parts, bests, strict=True)
    )
    return f"keeps the sum, {wrong:,} parts wrong" if wrong else "exact"


def _cost_of(
    splitter: Callable[[int, Sequence[N]], Parts],
    cases: Sequence[Case[N]],
    repeats: int,
) -> Callable[[], float]:
    members = sum(len(weights) for _, weights in cases)

    def nanoseconds_a_member() -> float:
        start = process_time_ns()
        for _ in range(repeats):
            for amount, weights in cases:
                splitter(amount, weights)
        return (process_time_ns() - start) / (repeats * members)

    return nanoseconds_a_member


def _misleading(members: int) -> list[int]:
    """Return weights with the largest ones where a sample of every so many looks."""
    in_order = list(range(2 * members, 3 * members))
    step = members // 100
    return [
        in_order.pop() if place % step == 0 else 2 * members + place
        for place in range(members)
    ]


_HOSTILE: Final[Mapping[str, Callable[[int], Case[int]]]] = {
    "all in order": lambda n: (n // 2, range(2 * n, 3 * n)),
    "the largest where a sample looks": lambda n: (n // 2, _misleading(n)),
    "all remainders equal": lambda n: (n // 2, [1 + n * each for each in range(n)]),
    "two weights": lambda n: (n // 2, [1, 2] * (n // 2)),
    "one weight far above all": lambda n: (10**9, [10**60, *_random(n - 1, 10**8)]),
    "half of the weights zero": lambda n: (10**9, [*_random(n // 2, 10**8), 0] * 2),
    "one hash for all": lambda n: (10**9, [each * (2**61 - 1) for each in range(n)]),
}


def _growth() -> Iterator[str]:
    sizes = [62_500 * 2**power for power in range(5)]
    rows = [("", "worst growth", f"ns a member at {sizes[-1]:,}")]
    for name, made in _HOSTILE.items():
        costs: list[float] = []
        for members in sizes:
            cost = _cost_of(split, [made(members)], 1)
            costs.append(members * min(cost() for _ in range(5)))
        growth = max(after / before for before, after in pairwise(costs))
        rows.append((name, f"{growth:.2f}", f"{costs[-1] / sizes[-1]:,.0f}"))
    yield "cost of twice as many members, with hostile weights"
    yield from (f"  {line}" for line in aligned(rows))
    yield ""
