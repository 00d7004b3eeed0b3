"""Run the benchmarks: ``python -m benchmarks``, or some subjects by name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from benchmarks import (
    baht_text,
    book,
    collation,
    columns,
    dates,
    digits,
    growth,
    identifiers,
    imports,
    number_words,
    repair,
    split,
)

_SUBJECTS: Final[Mapping[str, Callable[[], Iterator[str]]]] = {
    "digits": digits.lines,
    "number_words": number_words.lines,
    "baht_text": baht_text.lines,
    "dates": dates.lines,
    "collation": collation.lines,
    "columns": columns.lines,
    "identifiers": identifiers.lines,
    "repair": repair.lines,
    "split": split.lines,
    "book": book.lines,
    "imports": imports.lines,
    "growth": growth.lines,
}


def main(names: list[str]) -> int:
    """Print the tables of the named subjects, or of all; tell an unknown one."""
    if unknown := [name for name in names if name not in _SUBJECTS]:
        sys.stderr.write(f"no such subject: {unknown}; expected {[*_SUBJECTS]}\n")
        return 2
    for name in names or _SUBJECTS:
        for line in _SUBJECTS[name]():
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
