"""The table of a daily book: its rows held against each other and the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from sammachip.codec.read import RawRow, Read
from sammachip.errors import InvalidDataError, Problem, problems_in
from sammachip.groups import Member
from sammachip.ledger import Book, Entry, Lines
from sammachip.ledger.book_rule import repeated_numbers
from sammachip.ledger.check import Naming, unknown_members
from sammachip.thai import key_form

__all__ = ["book_of"]


@attrs.frozen(kw_only=True)
class _Line:
    """What one row says, good or refused, that other rows or the register answer."""

    row: int
    number: str
    member: str | None
    reverses: str | None
    entry: Entry | None = None


def book_of(read: Read[Entry], members: Iterable[Member] | None) -> Read[Book]:
    """Make the book of the rows that were *read*, with the problems between them.

    Args:
        read: The rows, good and refused.
        members: The register that the lines' members must stand in; None asks
            nothing of them.
    """
    if not read.headings:  # it was no table at all
        return Read(values=(), problems=read.problems, source=read.source)
    found = _problems_between(read) if read.rejected else ()
    books: tuple[Book, ...] = ()
    try:
        books = (Book().append(*read.values),)
    except InvalidDataError as error:
        if not read.rejected:
            found = read.locate(error.problems)
    if members is not None:
        lines = _lines_of(read)
        naming = (Naming(line.number, line.member, line.reverses) for line in lines)
        rows = [line.row for line in lines]
        found += _located(unknown_members(naming, members), rows, read)
    # Of good rows, the book tells repeated numbers once more.
    problems = dict.fromkeys((*read.problems, *found))
    return Read(
        values=books,
        problems=tuple(problems),
        rejected=read.rejected,
        source=read.source,
        rows=read.rows,
        headings=read.headings,
        head=read.head,
        skipped=read.skipped,
    )


def _problems_between(read: Read[Entry]) -> tuple[Problem, ...]:
    """Hold the good rows and the refused ones against each other."""
    lines = _lines_of(read)
    refused = {number for raw in read.rejected for number in _numbers_of(raw)}
    # Nobody can say what a line takes back whose original was refused.
    judged = [
        line for line in lines if line.entry and line.entry.reverses not in refused
    ]
    entries = Lines(line.entry for line in judged if line.entry)
    numbers = repeated_numbers(line.number for line in lines)
    return (
        *_located(numbers, [line.row for line in lines], read),
        *_located(
            problems_in(Book, {"entries": entries}), [line.row for line in judged], read
        ),
    )


def _lines_of(read: Read[Entry]) -> list[_Line]:
    lines = [
        _Line(
            row=row,
            number=entry.number,
            member=entry.member,
            reverses=entry.reverses,
            entry=entry,
        )
        for row, entry in zip(read.rows, read.values, strict=True)
    ]
    lines += filter(None, map(_refused_line, read.rejected))
    return sorted(lines, key=lambda line: line.row)


def _refused_line(raw: RawRow) -> _Line | None:
    keys = {field: key_form(cell) for field, cell in raw.by_field}
    if not keys.get("number"):
        return None
    return _Line(
        row=raw.row,
        number=keys["number"],
        member=keys.get("member") or None,
        reverses=keys.get("reverses") or None,
    )


def _located(
    problems: Iterable[Problem], rows: Sequence[int], read: Read[Entry]
) -> tuple[Problem, ...]:
    return attrs.evolve(read, rows=tuple(rows)).locate(problems)


def _numbers_of(raw: RawRow) -> Iterable[str]:
    # Where cells are too few or too many, any of them may be the number.
    cells = [cell for field, cell in raw.by_field if field == "number"] or raw.cells
    return map(key_form, cells)
