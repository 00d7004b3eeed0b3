"""CSV in: tables as treasurers keep them, with Thai headings and digits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar, cast

import attrs

from sammachip.codec.blank_cell import BlankCells
from sammachip.codec.book_table import book_of
from sammachip.codec.day_above import BlankDay
from sammachip.codec.encoding import Encoding
from sammachip.codec.household_table import household_book_of
from sammachip.codec.read import Read
from sammachip.codec.table import Separator
from sammachip.codec.table_reader import Numbers, TableReader
from sammachip.dates import BareYear, Calendar
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import Problem
from sammachip.groups import Member, repeated_ids
from sammachip.ledger import Book, Entry, EntryKind, HouseholdBook, HouseholdLine

__all__ = ["read_book", "read_csv"]

T = TypeVar("T")


def read_csv(  # noqa: PLR0913 - how treasurers' files differ
    text: str | bytes,
    cls: type[T],
    *,
    source: str | None = None,
    encoding: Encoding = "utf-8",
    separator: Separator = ",",
    blank_day: BlankDay = "refuse",
    skip: Collection[str] = (),
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> Read[T]:
    r"""Read a table of a group or of a village, or a whole book.

    The first row holds the headings, in Thai or English, in any order. A row
    without any text is passed over, and so is a column; a bad row never hides
    the next one.

    Args:
        text: The table in CSV (RFC 4180).
        cls: What each row holds, as the page on files lists: `Member`, `Entry`,
            `Household` and others; or `Book` or `HouseholdBook`: the one value of
            such a table is the book of its good rows, if they make one.
        source: Name of the table, for the problems.
        encoding: What bytes are: ``"utf-8"``, with or without a BOM;
            ``"windows-874"``; or ``"either"``, for files of both sorts.
        separator: What stands between the columns.
        blank_day: Whether a blank day is missing, or that of the row ``"above"``; so
            is one with ditto marks.
        skip: Words of the rows to pass over, such as ``{"รวม", "ยอดยกไป"}``: a row is
            one if a cell of it says nothing else. They are in ``skipped`` of what is
            returned. What the first row brings forward (ยอดยกมา) is read all the same.
        era: Era of a year that is not marked, as for `sammachip.dates.parse_day`.
        short_years_from: First year of the hundred that years of two digits are in,
            such as 2500; without it they are refused.
        calendar: How a B.E. year is reckoned, as for `sammachip.dates.parse_day`.

    Returns:
        Values and problems; the problems name row and column. Of two members
        with one id both are values, and the later one is a problem.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``,
            ``choice.short_years_from``), *skip* is a text (``value.type``).
        TypeError: No table holds a *cls*.

    >>> read = read_csv("รหัส,ชื่อ,หุ้น\n๑,นายดี มีสุข,๕\n๒,นางงาม มีสุข,ห้า\n", Member)
    >>> [member.id for member in read.values]
    ['1']
    >>> print(read.problems[0])
    row 3, column หุ้น: expected a number, found 'ห้า'
    """
    table = TableReader(
        text=text,
        source=source,
        encoding=encoding,
        separator=separator,
        blanks=BlankCells(day=blank_day),
        years=YearChoices(era, short_years_from, calendar),
        skip=skip,
    )
    if issubclass(cls, Book):
        return cast("Read[T]", _by_row(book_of(table.rows_of(Entry), None)))
    if issubclass(cls, HouseholdBook):
        lines = table.rows_of(HouseholdLine)
        return cast("Read[T]", _by_row(household_book_of(lines)))
    read = table.rows_of(cls)
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
    skip: Collection[str] = (),
    numbers: Numbers = "written",
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> Read[Book]:
    r"""Read a whole daily book, and hold its lines against each other.

    An amount stands in one column, or in one of two: received (รับ) and paid (จ่าย).
    A balance (คงเหลือ) beside it is held against the money in cash and at the bank; what
    differs is a warning.

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
        skip: Words of the rows to pass over, as for `read_csv`.
        numbers: What the number of a line is: the one that is ``"written"``, or its
            ``"row"`` in the table, where lines have none or begin again each month.
        era: Era of a year that is not marked, as for `read_csv`.
        short_years_from: What years of two digits mean, as for `read_csv`.
        calendar: How a B.E. year is reckoned, as for `read_csv`.

    Returns:
        The book of the good rows as the one value, if they make a book; all
        problems of the rows and of the book.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``,
            ``choice.short_years_from``), one of *kinds* is none, or *skip* is a text
            (``value.type``).

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
    table = TableReader(
        text=text,
        source=source,
        encoding=encoding,
        separator=separator,
        blanks=BlankCells(day=blank_day, kinds=kinds),
        years=YearChoices(era, short_years_from, calendar),
        skip=skip,
        numbers=numbers,
    )
    return _by_row(book_of(table.rows_of(Entry), members))


def _by_row(read: Read[T], later: Iterable[Problem] = ()) -> Read[T]:
    problems = sorted((*read.problems, *later), key=_row_of)
    return attrs.evolve(read, problems=tuple(problems))


def _row_of(problem: Problem) -> int:
    return problem.place.row or 0 if problem.place else 0
