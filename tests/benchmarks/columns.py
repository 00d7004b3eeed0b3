"""Whole columns through `map_many`, and one value after the other.

A column of real data repeats itself: here 1,000 cells have 100 different values.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from types import ModuleType
from typing import Final, TypeVar

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip import map_many
from sammachip.dates import format_day
from sammachip.thai import baht_text, number_words, parse_baht_text, parse_number_words

Value = TypeVar("Value", bound=Hashable)
Cells = Sequence[Value]

_TIMES: Final = 10
_NUMBERS: Final = [(place * 7_919_777_013) % 10**9 for place in range(100)] * _TIMES
_IN_TENS: Final = tuple(number_words(number, ed="tens") for number in _NUMBERS)
_AMOUNTS: Final = [Decimal(number).scaleb(-2) for number in _NUMBERS]
_DAYS: Final = [date.fromordinal(735_000 + 17 * n) for n in range(100)] * _TIMES


def lines() -> Iterator[str]:
    yield from _compared(
        "numbers to words", _NUMBERS, number_words, _WRITERS, also_right=_IN_TENS
    )
    yield from _compared(
        "words to numbers", [*map(number_words, _NUMBERS)], parse_number_words, _READERS
    )
    yield from _compared("amounts to words", _AMOUNTS, baht_text, {})
    yield from _compared(
        "words to amounts", [*map(baht_text, _AMOUNTS)], parse_baht_text, {}
    )
    yield from _compared("days to the long style", _DAYS, format_day, {})


def _compared(
    job: str,
    cells: Cells[Value],
    ours: Callable[[Value], object],
    peers: dict[str, Callable[[ModuleType], Candidate[Value]]],
    also_right: tuple[object, ...] = (),
) -> Iterator[str]:
    yield from compare(
        f"a column of {len(cells):,} {job}, 100 different ones",
        [(cells, (tuple(map(ours, cells)), also_right))],
        {
            OURS: lambda column: map_many(ours, column).values,
            "ours in a loop": lambda column: tuple(map(ours, column)),
            **{
                f"{name} in a loop": peer(name, _in_a_loop(made))
                for name, made in peers.items()
            },
        },
    )


def _in_a_loop(
    made: Callable[[ModuleType], Candidate[Value]],
) -> Callable[[ModuleType], Candidate[Cells[Value]]]:
    def with_module(module: ModuleType) -> Candidate[Cells[Value]]:
        work = made(module)
        return lambda column: tuple(map(work, column))

    return with_module


_WRITERS: Final[dict[str, Callable[[ModuleType], Candidate[int]]]] = {
    "kham": lambda kham: kham.number_to_thai_word,
    "pythainlp.util": lambda util: util.num_to_thaiword,
}
_READERS: Final[dict[str, Callable[[ModuleType], Candidate[str]]]] = {
    "kham": lambda kham: kham.thai_word_to_number,
    "pythainlp.util": lambda util: util.thaiword_to_num,
}
