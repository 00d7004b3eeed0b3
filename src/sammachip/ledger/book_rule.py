"""What the lines of a book must be to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sammachip.errors import Problem
from sammachip.ledger.entry import Entry
from sammachip.ledger.lines import Lines

__all__ = ["problems_behind", "repeated_numbers"]

_SAME: Final = ("kind", "amount", "category", "member", "place", "account")


def repeated_numbers(numbers: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each line whose number an earlier line has."""
    seen: set[str] = set()
    for position, number in enumerate(numbers):
        if number in seen:
            yield _number_repeated(number, position)
        seen.add(number)


def problems_behind(lines: Lines, new: Sequence[object]) -> Iterator[Problem]:
    """Yield what keeps *new* entries from being written behind sound *lines*."""
    entries = [each for each in new if isinstance(each, Entry)]
    if len(entries) < len(new):
        yield from _strangers(new, len(lines))
        return
    start = len(lines)
    added: dict[str, Entry] = {}
    taken_back: set[str] = set()
    for position, entry in enumerate(entries, start):
        if entry.number in added or (start and lines.find(entry.number)):
            yield _number_repeated(entry.number, position)
        if (number := entry.reverses) is not None:
            original = added.get(number) or lines.find(number)
            again = number in taken_back or lines.is_reversed(number)
            for problem in _problems_of_reversal(entry, original, again=again):
                yield problem.under("entries", position)
            taken_back.add(number)
        added[entry.number] = entry


def _strangers(new: Sequence[object], start: int) -> Iterator[Problem]:
    for position, each in enumerate(new, start):
        if not isinstance(each, Entry):
            yield Problem(
                code="value.type",
                message="expected {expected}, found {found}",
                facts={"expected": Entry.__name__, "found": type(each).__name__},
                path=("entries", position),
            )


def _number_repeated(number: str, position: int) -> Problem:
    return Problem(
        code="book.number_repeated",
        message="expected a number of the line's own, found {found} again; a table"
        ' whose numbers begin again is read with numbers="row"',
        facts={"found": number},
        path=("entries", position, "number"),
    )


def _problems_of_reversal(
    entry: Entry, original: Entry | None, *, again: bool
) -> Iterator[Problem]:
    number = entry.reverses
    if original is None or original.reverses is not None:
        yield Problem(
            code="book.nothing_to_reverse",
            message="expected the number of an earlier line, which is itself no"
            " reversal; found {found}",
            facts={"found": number},
            path=("reverses",),
        )
        return
    if again:
        yield Problem(
            code="book.reversed_twice",
            message="line {found} has been reversed already",
            facts={"found": number},
            path=("reverses",),
        )
    if entry.day < original.day:
        yield Problem(
            code="book.reversal_before",
            message="line {number} is of {expected}; it cannot be reversed on {found}",
            facts={"number": number, "expected": original.day, "found": entry.day},
            path=("day",),
        )
    for field in _SAME:
        expected, found = getattr(original, field), getattr(entry, field)
        if expected != found:
            yield Problem(
                code="book.reversal_differs",
                message="a reversal takes back the whole line {number}:"
                " expected {expected}, found {found}",
                facts={
                    "number": number,
                    "expected": getattr(expected, "value", expected),
                    "found": getattr(found, "value", found),
                },
                path=(field,),
            )
