"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Final, TypeVar, cast

import attrs

from sammachip.codec.book_table import book_of
from sammachip.codec.json import decoded
from sammachip.codec.read import RawRow, Read
from sammachip.codec.sheet import sheet_under
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.groups import Duty, Member, ShareMove, repeated_ids
from sammachip.ledger import Book, Entry

__all__ = ["read_book", "read_csv"]

T = TypeVar("T")

_HEADS: Final[Mapping[type, str]] = {
    Member: "members",
    Entry: "entries",
    ShareMove: "moves",
    Duty: "duties",
}
"""What paths call the rows of a table."""

_SEPARATORS: Final = {";": ";", "\t": "Tab"}


def read_csv(text: str | bytes, cls: type[T], *, source: str | None = None) -> Read[T]:
    r"""Read a table of members, share moves, duties or entries, or a whole daily book.

    The first row holds the headings, in Thai or English, in any order. A row
    without any text is passed over, and so is a column; a bad row never hides
    the next one.

    Args:
        text: The table in CSV (RFC 4180); bytes are UTF-8, with or without a BOM.
        cls: `Member`, `ShareMove`, `Duty`, `Entry`, or `Book`. The one value of a
            book's table is the book of its good rows, if they make one.
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
    return _by_row(read, read.locate(repeated_ids(members)))


def read_book(
    text: str | bytes,
    *,
    members: Iterable[Member] | None = None,
    source: str | None = None,
) -> Read[Book]:
    r"""Read a whole daily book, and hold its lines against each other.

    Args:
        text: The table of its lines, as for `read_csv`.
        members: The register that the lines' members must stand in; None asks
            nothing of them.
        source: Name of the table, for the problems.

    Returns:
        The book of the good rows as the one value, if they make a book; all
        problems of the rows and of the book.

    >>> read = read_book("ที่,วันที่,ประเภท,จำนวนเงิน\n๑,๕ ม.ค. ๒๕๖๙,รายได้,๓๕๐\n")
    >>> read.value.profit(2569)
    Baht('350.00')
    """
    return _by_row(book_of(_read_rows(text, Entry, source), members))


def _by_row(read: Read[T], later: Iterable[Problem] = ()) -> Read[T]:
    problems = sorted((*read.problems, *later), key=_row_of)
    return attrs.evolve(read, problems=tuple(problems))


def _row_of(problem: Problem) -> int:
    return problem.place.row or 0 if problem.place else 0


def _read_rows(text: str | bytes, cls: type[T], source: str | None) -> Read[T]:
    try:
        head, *rows = _cells_of(decoded(text)) or [[]]
        sheet = sheet_under(head, rows, cls, source)
    except InvalidDataError as error:
        problems = tuple(problem.in_source(source) for problem in error.problems)
        return Read(values=(), problems=problems, source=source)
    good: list[tuple[int, T]] = []
    faults: list[Problem] = []
    rejected: list[RawRow] = []
    for row, cells in enumerate(rows, start=2):
        if not any(map(str.strip, cells)):
            continue
        by_field: Mapping[str, str] = {}
        try:
            by_field = sheet.by_field(cells)
            good.append((row, sheet.read(by_field)))
        except InvalidDataError as error:
            pairs = tuple(by_field.items())
            rejected.append(RawRow(row=row, cells=tuple(cells), by_field=pairs))
            faults += (sheet.placed(problem, row) for problem in error.problems)
    return Read(
        values=tuple(value for _, value in good),
        problems=tuple(faults),
        rejected=tuple(rejected),
        source=source,
        rows=tuple(row for row, _ in good),
        headings=tuple(sheet.headings.items()),
        head=_HEADS.get(cls, ""),
    )


def _cells_of(text: str) -> list[list[str]]:
    _check_separator(text)
    reader = csv.reader(StringIO(text, newline=""), strict=True)
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


def _check_separator(text: str) -> None:
    head = text.partition("\n")[0]
    found = [name for mark, name in _SEPARATORS.items() if mark in head]
    if found and "," not in head:
        problem = Problem(
            code="csv.separator",
            message="expected commas between the columns, found {found}",
            facts={"found": found[0]},
            place=Place(row=1),
        )
        raise InvalidDataError([problem])
