"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TypeVar, cast

import attrs

from sammachip.codec.json import not_utf8
from sammachip.codec.read import RawRow, Read
from sammachip.codec.sheet import sheet_under
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.groups import Member
from sammachip.ledger import Book, Entry, check_members
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
        Values and problems; the problems name row and column.

    >>> read = read_csv("รหัส,ชื่อ,หุ้น\n๑,นายดี มีสุข,๕\n๒,นางงาม มีสุข,ห้า\n", Member)
    >>> [member.id for member in read.values]
    ['1']
    >>> print(read.problems[0])
    row 3, column หุ้น: expected a number, found 'ห้า'
    """
    if issubclass(cls, Book):
        return cast("Read[T]", read_book(text, source=source))
    return _read_rows(text, cls, source)


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
    problems: list[Problem] = []
    try:
        books = (Book(read.values),)
    except InvalidDataError as error:
        problems += error.problems
    if members is not None:
        problems += check_members(read.values, members)
    refused = set(_refused_numbers(read))
    located = read.locate(
        problem
        for problem in problems
        # What a reversal takes back may stand in a refused row.
        if problem.code != "book.nothing_to_reverse"
        or problem.facts["found"] not in refused
    )
    by_row = sorted((*read.problems, *located), key=_row_of)
    return Read(
        values=books,
        problems=tuple(by_row),
        rejected=read.rejected,
        source=source,
        rows=read.rows,
        headings=read.headings,
    )


def _row_of(problem: Problem) -> int:
    return problem.place.row or 0 if problem.place else 0


def _refused_numbers(read: Read[Entry]) -> Iterator[str]:
    fields = [field for field, _ in read.headings]
    for raw in read.rejected:
        for field, cell in zip(fields, raw.cells, strict=False):
            if field == "number":
                yield to_arabic_digits(cell).strip()


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
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError as error:
        raise not_utf8(error) from None
    table = StringIO(decoded.removeprefix("\ufeff"), newline="")
    reader = csv.reader(table, strict=True)
    try:
        return list(reader)
    except csv.Error:
        raise InvalidDataError.because(
            "csv.syntax", "this is not CSV, from line {line} on", line=reader.line_num
        ) from None


def _in_file(error: InvalidDataError, source: str | None) -> tuple[Problem, ...]:
    return tuple(
        problem.at(attrs.evolve(problem.place or Place(), source=source))
        for problem in error.problems
    )
