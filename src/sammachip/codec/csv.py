"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TypeVar, cast

import attrs

from sammachip.codec.json import decoded
from sammachip.codec.read import RawRow, Read
from sammachip.codec.sheet import sheet_under
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.groups import Member, repeated_ids
from sammachip.ledger import Book, Entry
from sammachip.ledger.book import repeated_numbers
from sammachip.ledger.check import unknown_members
from sammachip.thai import to_arabic_digits

__all__ = ["read_book", "read_csv"]

T = TypeVar("T")


def read_csv(text: str | bytes, cls: type[T], *, source: str | None = None) -> Read[T]:
    r"""Read a table of members or of entries, or a whole daily book.

    The first row holds the headings, in Thai or English, in any order. A row
    without any text is passed over; a bad row never hides the next one.

    Args:
        text: The table in CSV (RFC 4180); bytes are UTF-8, with or without a BOM.
        cls: `Member`, `Entry`, or `Book`. The one value of a book's table is the
            book of its good rows, if they make one.
        source: Name of the table, for the problems.

    Returns:
        Values and problems; the problems name row and column. Of two members
        with one id both are values, and the later one is a problem.

    >>> read = read_csv("รหัส,ชื่อ,หุ้น\n๑,นายดี มีสุข,๕\n๒,นางงาม มีสุข,ห้า\n", Member)
    >>> [member.id for member in read.values]
    ['1']
    >>> print(read.problems[0])
    row 3, column หุ้น: expected a number, found 'ห้า'
    """
    if issubclass(cls, Book):
        return cast("Read[T]", read_book(text, source=source))
    read = _read_rows(text, cls, source)
    members = tuple(value for value in read.values if isinstance(value, Member))
    problems = (*read.problems, *read.locate(repeated_ids(members)))
    return attrs.evolve(read, problems=tuple(sorted(problems, key=_row_of)))


def read_book(
    text: str | bytes,
    *,
    members: Iterable[Member] | None = None,
    source: str | None = None,
) -> Read[Book]:
    """Read a whole daily book, and hold its lines against each other.

    Args:
        text: The table of its lines, as for `read_csv`.
        members: The register that the lines' members must stand in; None asks
            nothing of them.
        source: Name of the table, for the problems.

    Returns:
        The book of the good rows as the one value, if they make a book; all
        problems of the rows and of the book.
    """
    read = _read_rows(text, Entry, source)
    books: tuple[Book, ...] = ()
    problems = list(read.problems)
    try:
        books = (Book(read.values),)
    except InvalidDataError as error:
        refused = set(_refused_numbers(read))
        problems += read.locate(
            problem
            for problem in error.problems
            # Numbers are held against those of refused rows too, see below.
            if problem.code != "book.number_repeated"
            # What a reversal takes back may stand in a refused row.
            and (
                problem.code != "book.nothing_to_reverse"
                or problem.facts["found"] not in refused
            )
        )
    problems += _problems_across_rows(read, members)
    by_row = sorted(problems, key=_row_of)
    return Read(
        values=books,
        problems=tuple(by_row),
        rejected=read.rejected,
        source=source,
        rows=read.rows,
        headings=read.headings,
    )


@attrs.frozen
class _Line:
    """What one row says, good or refused, that other rows or the register answer."""

    row: int
    number: str
    member: str | None


def _problems_across_rows(
    read: Read[Entry], members: Iterable[Member] | None
) -> Iterator[Problem]:
    good = zip(read.rows, read.values, strict=True)
    lines = [_Line(row, entry.number, entry.member) for row, entry in good]
    lines += _refused_lines(read)
    lines.sort(key=lambda line: line.row)
    every_row = attrs.evolve(read, rows=tuple(line.row for line in lines))
    yield from every_row.locate(repeated_numbers(line.number for line in lines))
    if members is not None:
        named = (line.member for line in lines)
        yield from every_row.locate(unknown_members(named, members))


def _refused_lines(read: Read[Entry]) -> Iterator[_Line]:
    fields = [field for field, _ in read.headings]
    for raw in read.rejected:
        if len(raw.cells) == len(fields):
            cells = dict(zip(fields, map(_key, raw.cells), strict=True))
            if cells["number"]:
                yield _Line(raw.row, cells["number"], cells.get("member") or None)


def _row_of(problem: Problem) -> int:
    return problem.place.row or 0 if problem.place else 0


def _refused_numbers(read: Read[Entry]) -> Iterator[str]:
    fields = [field for field, _ in read.headings]
    for raw in read.rejected:
        for field, cell in zip(fields, raw.cells, strict=False):
            if field == "number":
                yield _key(cell)


def _key(cell: str) -> str:
    return to_arabic_digits(cell).strip()


def _read_rows(text: str | bytes, cls: type[T], source: str | None) -> Read[T]:
    try:
        head, *rows = _cells_of(text) or [[]]
        sheet = sheet_under(head, cls, source)
    except InvalidDataError as error:
        return Read(values=(), problems=_in_file(error, source), source=source)
    good: list[tuple[int, T]] = []
    problems: list[Problem] = []
    rejected: list[RawRow] = []
    for row, cells in enumerate(rows, start=2):
        if not any(map(str.strip, cells)):
            continue
        try:
            good.append((row, sheet.read(cells)))
        except InvalidDataError as error:
            rejected.append(RawRow(row=row, cells=tuple(cells)))
            problems += (sheet.placed(problem, row) for problem in error.problems)
    return Read(
        values=tuple(value for _, value in good),
        problems=tuple(problems),
        rejected=tuple(rejected),
        source=source,
        rows=tuple(row for row, _ in good),
        headings=tuple(sheet.headings.items()),
    )


def _cells_of(text: str | bytes) -> list[list[str]]:
    reader = csv.reader(StringIO(decoded(text), newline=""), strict=True)
    rows: list[list[str]] = []
    line = 1
    try:
        for cells in reader:
            rows.append(cells)
            line = reader.line_num + 1
    except csv.Error:
        # Where the row begins: a quote left open is noticed at the end only.
        raise InvalidDataError.because(
            "csv.syntax", "this is not CSV, from line {line} on", line=line
        ) from None
    return rows


def _in_file(error: InvalidDataError, source: str | None) -> tuple[Problem, ...]:
    return tuple(
        problem.at(attrs.evolve(problem.place or Place(), source=source))
        for problem in error.problems
    )
