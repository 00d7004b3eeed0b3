"""Candidates for one job: first which of them are right, then how fast they are.

All candidates take turns in one process, A B A B: a slow moment of the machine
slows the neighbours too, so ratios hold where times do not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from importlib import import_module
from statistics import median
from time import process_time_ns
from types import ModuleType
from typing import Final, TypeVar

from sammachip.thai import aligned

__all__ = ["OURS", "Candidate", "compare", "peer", "ratios", "rows_of_costs"]

Input = TypeVar("Input")
Candidate = Callable[[Input], object]

OURS: Final = "sammachip"
_ROUNDS: Final = 9
_ROUND_NS: Final = 20_000_000
_HEADING: Final = ("", "cost", "times ours", "spread", "answers")


def peer(
    module: str, candidate: Callable[[ModuleType], Candidate[Input]]
) -> Candidate[Input] | None:
    """Return what *candidate* takes out of *module*; None if it is not installed."""
    try:
        return candidate(import_module(module))
    except ImportError:
        return None


def compare(
    job: str,
    cases: Sequence[tuple[Input, Collection[object]]],
    candidates: Mapping[str, Candidate[Input] | None],
    tidied: Callable[[object], object] = lambda answer: answer,
) -> Iterator[str]:
    """Yield the lines of one table.

    Args:
        job: What is done, as a heading.
        cases: Inputs, each with all the answers to it that are right.
        candidates: By name, ours among them; None is not installed. Those that
            raise errors are timed on the inputs that they have an answer to.
        tidied: Makes answers alike that differ in their type or style only.
    """
    costs: dict[str, Callable[[], float]] = {}
    verdicts: dict[str, str] = {}
    for name, candidate in candidates.items():
        if candidate is None:
            verdicts[name] = "not installed"
            continue
        answered, wrong = _answered(candidate, cases, tidied)
        verdicts[name] = f"wrong on {wrong} of {len(cases)}" if wrong else "all right"
        if answered:
            costs[name] = _cost_of(candidate, answered)
    yield from rows_of_costs(job, "ns", ratios(costs), verdicts)


def _answered(
    candidate: Candidate[Input],
    cases: Sequence[tuple[Input, Collection[object]]],
    tidied: Callable[[object], object],
) -> tuple[list[Input], int]:
    """Return the inputs that *candidate* answers, and the number of wrong answers."""
    answered: list[Input] = []
    wrong = 0
    for value, right in cases:
        try:
            wrong += tidied(candidate(value)) not in right
        except Exception:  # noqa: BLE001 - a peer may raise whatever it likes
            wrong += 1
        else:
            answered.append(value)
    return answered, wrong


def _cost_of(
    candidate: Candidate[Input], values: Sequence[Input]
) -> Callable[[], float]:
    def pass_over_all(repeats: int) -> int:
        start = process_time_ns()
        for _ in range(repeats):
            for value in values:
                candidate(value)
        return process_time_ns() - start

    repeats = 1 + _ROUND_NS // (1 + pass_over_all(1))
    return lambda: pass_over_all(repeats) / (repeats * len(values))


def ratios(
    costs: Mapping[str, Callable[[], float]], rounds: int = _ROUNDS
) -> dict[str, tuple[float, list[float]]]:
    """Measure in turns: the median cost of each, and its ratio to ours by round.

    The first one is what all the others are compared with.
    """
    measured = [{name: cost() for name, cost in costs.items()} for _ in range(rounds)]
    first = next(iter(costs))
    return {
        name: (
            median(each[name] for each in measured),
            [each[name] / each[first] for each in measured],
        )
        for name in costs
    }


def rows_of_costs(
    job: str,
    unit: str,
    found: Mapping[str, tuple[float, Sequence[float]]],
    verdicts: Mapping[str, str],
) -> Iterator[str]:
    """Yield a heading and a table: what was measured, and what is to be said."""
    rows: list[tuple[str, ...]] = [_HEADING]
    for name, verdict in verdicts.items():
        cost, ratio, spread = "-", "-", "-"
        if name in found:
            middle, times = found[name]
            cost, ratio = f"{middle:,.0f} {unit}", f"{median(times):.2f}"
            spread = f"{min(times):.2f} to {max(times):.2f}"
        rows.append((name, cost, ratio, spread, verdict))
    yield job
    yield from (f"  {line}" for line in aligned(rows))
    yield ""
