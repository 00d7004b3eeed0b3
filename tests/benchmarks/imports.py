"""Processor time of a new interpreter that imports one thing and ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from resource import RUSAGE_CHILDREN, getrusage
from subprocess import run
from typing import Final

from benchmarks.harness import ratios, rows_of_costs

_OURS: Final = (
    "pass",
    "import sammachip",
    "from sammachip import to_thai_digits",
    "from sammachip import parse_day",
    "from sammachip import Baht",
)
_PEERS: Final = (
    *("bahttext", "kham", "thaidate", "num2words2", "icu", "num2words", "babel.dates"),
    *("unicode_rbnf", "dateparser", "pythainlp.util", "attrs", "cattrs"),
)
_ROUNDS: Final = 15


def lines() -> Iterator[str]:
    verdicts: dict[str, str] = dict.fromkeys(_OURS, "")
    for module in _PEERS:
        installed = find_spec(module.partition(".")[0]) is not None
        verdicts[f"import {module}"] = "" if installed else "not installed"
    costs = {
        statement: _cost_of(statement)
        for statement, verdict in verdicts.items()
        if not verdict
    }
    yield from rows_of_costs(
        "processor time of an interpreter that runs one statement",
        "ms",
        ratios(costs, _ROUNDS),
        verdicts,
    )


def _cost_of(statement: str) -> Callable[[], float]:
    def run_once() -> float:
        before = _milliseconds_of_children()
        run([sys.executable, "-c", statement], check=True)  # noqa: S603 - our own
        return _milliseconds_of_children() - before

    return run_once


def _milliseconds_of_children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000
