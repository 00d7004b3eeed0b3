"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeVar, cast, get_args

import attrs

from sammachip.codec.book_table import book_of
from sammachip.codec.column import word_of
from sammachip.codec.encoding import Encoding, text_of
from sammachip.codec.filling import BlankDay, DayAbove, Filling
from sammachip.codec.household_table import household_book_of
from sammachip.codec.read import RawRow, Read
from sammachip.codec.row_reader import RowReader
from sammachip.codec.sheet import Cells, Sheet, sheet_under
from sammachip.codec.sound_rows import SoundRows
from sammachip.codec.table import Separator, Table
from sammachip.errors import InvalidDataError, Problem
from sammachip.groups import Duty, Member, ShareMove, repeated_ids
from sammachip.ledger import Book, Entry, EntryKind, HouseholdBook, HouseholdLine
from sammachip.thai.choice import unknown_choice

__all__ = ["read_book", "read_csv"]

T = TypeVar("T")

_HEADS: Final[Mapping[type, str]] = {
    Member: "members",
    Entry: "entries",
    ShareMove: "moves",
    Duty: "duties",
    HouseholdLine: "lines",
}
"""What paths call the rows of a table."""


def read_csv(  # noqa: PLR0913 - how treasurers' files differ
    text: str | bytes,
    cls: type[T],
    *,
    source: str | None = None,
    encoding: Encoding = "utf-8",
    separator: Separator = ",",
    blank_day: BlankDay = "refuse",
) -> Read[T]:
    r"""Read a table of members, share moves, duties or lines, or a whole book.

    The first row holds the headings, in Thai or English, in any order. A row
    without any text is passed over, and so is a column; a bad row never hides
    the next one.

    Args:
        text: The table in CSV (RFC 4180).
        cls: `Member`, `ShareMove`, `Duty`, `Entry` or `HouseholdLine`; or `Book` or
            `HouseholdBook`: the one value of such a table is the book of its good
            rows, if they make one.
        source: Name of the table, for the problems.
        encoding: What bytes are: ``"utf-8"``, with or without a BOM;
            ``"windows-874"``; or ``"either"``, for files of both sorts.
        separator: What stands between the columns.
        blank_day: Whether a blank day is missing, or that of the row ``"above"``.

    Returns:
        Values and problems; the problems name row and column. Of two members
        with one id both are values, and the later one is a problem.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``).
        TypeError: No table holds a *cls*.

    >>> read = read_csv("รหัส,ชื่อ,หุ้น\n๑,นายดี มีสุข,๕\n๒,นางงาม มีสุข,ห้า\n", Member)
    >>> [member.id for member in read.values]
    ['1']
    >>> print(read.problems[0])
    row 3, column หุ้น: expected a number, found 'ห้า'
    """
    asked = _Asked(text, source, encoding, separator, Filling(blank_day=blank_day))
    if issubclass(cls, Book):
        return cast("Read[T]", _by_row(book_of(_read_rows(asked, Entry), None)))
    if issubclass(cls, HouseholdBook):
        lines = _read_rows(asked, HouseholdLine)
        return cast("Read[T]", _by_row(household_book_of(lines)))
    read = _read_rows(asked, cls)
    members = tuple(value for value in read.values if isinstance(value, Member))
    return _by_row(read, read.locate(repeated_ids(members)))


def read_book(  # noqa: PLR0913 - how treasurers' files differ
    text: str | bytes,
    *,
    members: Iterable[Member] | None = None,
    kinds: Mapping[str, EntryKind] | None = None,
    source: str | None = None,
    encoding: Encoding = "utf-8",
    separator: Separator = ",",
    blank_day: BlankDay = "refuse",
) -> Read[Book]:
    r"""Read a whole daily book, and hold its lines against each other.

    An amount stands in one column, or in one of two: received (รับ) and paid (จ่าย).

    Args:
        text: The table of its lines, as for `read_csv`.
        members: The register that the lines' members must stand in; None asks
            nothing of them.
        kinds: The kind of each category, for lines that do not tell it themselves. A
            category that is not among them is a problem, never a guess.
        source: Name of the table, for the problems.
        encoding: What bytes are, as for `read_csv`.
        separator: What stands between the columns.
        blank_day: What a blank day means, as for `read_csv`.

    Returns:
        The book of the good rows as the one value, if they make a book; all
        problems of the rows and of the book.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``).

    >>> read = read_book("ที่,วันที่,ประเภท,จำนวนเงิน\n๑,๕ ม.ค. ๒๕๖๙,รายได้,๓๕๐\n")
    >>> read.value.profit(2569)
    Baht('350.00')
    >>> read = read_book(
    ...     "ที่;วันที่;รายการ;รับ;จ่าย\n1;5/1/2569;ขายพริกแกง;350;\n2;;ซื้อพริก;;120\n",
    ...     kinds={"ขายพริกแกง": EntryKind.INCOME, "ซื้อพริก": EntryKind.COST},
    ...     separator=";",
    ...     blank_day="above",
    ... )
    >>> read.value.profit(2569)
    Baht('230.00')
    """
    filling = Filling(blank_day=blank_day, kinds=kinds)
    asked = _Asked(text, source, encoding, separator, filling)
    return _by_row(book_of(_read_rows(asked, Entry), members))


@attrs.frozen
class _Asked:
    """A table, and how the caller says that it is to be read."""

    text: str | bytes
    source: str | None
    encoding: Encoding
    separator: Separator
    filling: Filling

    def __attrs_post_init__(self) -> None:
        for name, found, choices in (
            ("encoding", self.encoding, get_args(Encoding)),
            ("separator", self.separator, get_args(Separator)),
            ("blank_day", self.filling.blank_day, get_args(BlankDay)),
        ):
            if found not in choices:
                raise unknown_choice(name, found, choices)


def _by_row(read: Read[T], later: Iterable[Problem] = ()) -> Read[T]:
    problems = sorted((*read.problems, *later), key=_row_of)
    return attrs.evolve(read, problems=tuple(problems))


def _row_of(problem: Problem) -> int:
    return problem.place.row or 0 if problem.place else 0


def _read_rows(asked: _Asked, cls: type[T]) -> Read[T]:
    try:
        table = Table(text_of(asked.text, asked.encoding), asked.separator)
        try:
            return _read_table(table.rows(), cls, asked)
        except csv.Error:
            raise table.syntax_error() from None
    except InvalidDataError as error:
        problems = tuple(problem.in_source(asked.source) for problem in error.problems)
        return Read(values=(), problems=problems, source=asked.source)


def _read_table(rows: Iterator[list[str]], cls: type[T], asked: _Asked) -> Read[T]:
    sheet, rows = _under_head(rows, cls, asked)
    quick = _short_way(sheet, asked.filling)
    reader = RowReader(sheet=sheet, filling=asked.filling)
    complete = _day_filler(sheet, asked.filling)
    values: list[T] = []
    at: list[int] = []
    faults: list[Problem] = []
    rejected: list[RawRow] = []
    for row, written in enumerate(rows, start=2):
        cells = complete(written) if complete else written
        value = quick(cells)
        if value is None:
            if not any(map(str.strip, cells)):
                continue
            try:
                value = reader.read(cells)
            except InvalidDataError as error:
                rejected.append(_raw_row(row, written, cells, sheet))
                faults += (sheet.placed(problem, row) for problem in error.problems)
                continue
        values.append(value)
        at.append(row)
    return Read(
        values=tuple(values),
        problems=tuple(faults),
        rejected=tuple(rejected),
        source=asked.source,
        rows=tuple(at),
        headings=tuple(sheet.headings.items()),
        head=_HEADS.get(cls, ""),
    )


def _under_head(
    rows: Iterator[list[str]], cls: type[T], asked: _Asked
) -> tuple[Sheet[T], Iterator[list[str]]]:
    """Return the sheet of the first of the *rows*, and the others."""
    head, below = next(rows, list[str]()), list[list[str]]()
    if not all(map(word_of, head)):
        below = [*rows]  # is there any text under a blank heading?
        rows = iter(below)
    is_told = asked.filling.kinds is not None
    return sheet_under(head, below, cls, asked.source, kind_is_told=is_told), rows


def _short_way(sheet: Sheet[T], filling: Filling) -> Callable[[list[str]], T | None]:
    if sheet.cls is Entry:
        rows = SoundRows(cast("Sheet[Entry]", sheet), filling)
        return cast("Callable[[list[str]], T | None]", rows.entry)
    return lambda _: None


def _day_filler(
    sheet: Sheet[T], filling: Filling
) -> Callable[[list[str]], list[str]] | None:
    fields = [column.field if column else "" for column in sheet.columns]
    if filling.blank_day == "refuse" or "day" not in fields:
        return None
    return DayAbove(fields.index("day"), len(fields)).filled


def _raw_row(row: int, written: Cells, cells: Cells, sheet: Sheet[T]) -> RawRow:
    try:
        pairs = tuple(sheet.by_field(cells).items())
    except InvalidDataError:
        pairs = ()
    return RawRow(row=row, cells=tuple(written), by_field=pairs)
