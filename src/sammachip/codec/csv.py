"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TypeVar, cast

import attrs

from sammachip.codec.json import not_utf8
from sammachip.codec.read import RawRow, Read
from sammachip.codec.sheet import sheet_under
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.ledger import Book, Entry

__all__ = ["read_csv"]

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

    >>> from sammachip.groups import Member
    >>> read = read_csv("รหัส,ชื่อ,หุ้น\n๑,นายดี มีสุข,๕\n๒,นางงาม มีสุข,ห้า\n", Member)
    >>> [member.id for member in read.values]
    ['1']
    >>> print(read.problems[0])
    row 3, column หุ้น: expected a number, found 'ห้า'
    """
    if issubclass(cls, Book):
        return cast("Read[T]", _read_book(text, source))
    return _read_rows(text, cls, source)


def _read_book(text: str | bytes, source: str | None) -> Read[Book]:
    read = _read_rows(text, Entry, source)
    books: tuple[Book, ...] = ()
    problems: tuple[Problem, ...] = ()
    try:
        books = (Book(read.values),)
    except InvalidDataError as error:
        problems = read.locate(error.problems)
    if read.rejected:
        # The line that a reversal takes back may be among the refused ones.
        problems = tuple(
            problem for problem in problems if problem.code != "book.nothing_to_reverse"
        )
    return Read(
        values=books,
        problems=(*read.problems, *problems),
        rejected=read.rejected,
        source=source,
        rows=read.rows,
        headings=read.headings,
    )


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
