"""The lines of a book that count: neither taken back nor taking back another."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.ledger.entry import Entry
from sammachip.ledger.lines import Lines

__all__ = ["lines_in_force"]


def lines_in_force(lines: Lines) -> Iterator[tuple[int, Entry]]:
    """Yield the lines that count, each with its position in the book.

    Who took back a mistake has done all there is to do about it, so a finding looks
    at what is left.

    >>> [*lines_in_force(Lines())]
    []
    """
    taken_back = {entry.reverses for entry in lines}
    for position, entry in enumerate(lines):
        if entry.reverses is None and entry.number not in taken_back:
            yield position, entry
