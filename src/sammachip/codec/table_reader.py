"""TableReader: a table, and how the caller says that it is to be read."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar, cast, get_args

import attrs

from sammachip.codec.balance_column import BalanceColumn
from sammachip.codec.blank_cell import BlankCells, BlankDay, DayAbove
from sammachip.codec.encoding import Encoding, text_of
from sammachip.codec.head import sheet_under
from sammachip.codec.read import RawRow, Read
from sammachip.codec.row_reader import RowReader
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.sound_rows import SoundRows
from sammachip.codec.table import Separator, Table
from sammachip.codec.village_row import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.codec.word import word_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Problem
from sammachip.groups import Duty, Member, ShareMove
from sammachip.households import Household
from sammachip.ledger import Entry, HouseholdLine
from sammachip.programme import (
    Assignment,
    Participation,
    PlannedActivity,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
)
from sammachip.thai.choice import unknown_choice

__all__ = ["TableReader"]

T = TypeVar("T")

_HEADS: Final[Mapping[type, str]] = {
    Member: "members",
    Entry: "entries",
    ShareMove: "moves",
    Duty: "duties",
    HouseholdLine: "lines",
    Household: "households",
    MemberRow: "members",
    IncomeRow: "incomes",
    ExpenseRow: "expenses",
    SageRow: "sages",
    Assignment: "assignments",
    ProgrammeEvent: "events",
    Participation: "participations",
    Purchase: "purchases",
    RegisteredGroup: "groups",
    PlannedActivity: "activities",
}
"""What paths call the rows of a table."""


@attrs.frozen(kw_only=True)
class TableReader:
    """A table, and how the caller says that it is to be read.

    Args:
        text: The table in CSV.
        source: Name of the table, for the problems.
        encoding: What bytes are.
        separator: What stands between the columns.
        blanks: What blank cells mean.
        years: How the years of days are read.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``,
            ``choice.short_years_from``).
    """

    text: str | bytes
    source: str | None
    encoding: Encoding
    separator: Separator
    blanks: BlankCells
    years: YearChoices

    def __attrs_post_init__(self) -> None:
        self.years.checked()
        for name, found, choices in (
            ("encoding", self.encoding, get_args(Encoding)),
            ("separator", self.separator, get_args(Separator)),
            ("blank_day", self.blanks.day, get_args(BlankDay)),
        ):
            if found not in choices:
                raise unknown_choice(name, found, choices)

    def rows_of(self, cls: type[T]) -> Read[T]:
        """Read each row as one *cls*.

        Raises:
            TypeError: No table holds such objects.
        """
        try:
            table = Table(text_of(self.text, self.encoding), self.separator)
            try:
                return self._read(table.rows(), cls)
            except csv.Error:
                raise table.syntax_error() from None
        except InvalidDataError as error:
            found = tuple(problem.in_source(self.source) for problem in error.problems)
            return Read(values=(), problems=found, source=self.source)

    def _read(self, rows: Iterator[list[str]], cls: type[T]) -> Read[T]:
        sheet, rows = self._under_head(rows, cls)
        quick = self._short_way(sheet)
        reader = RowReader(sheet=sheet, blanks=self.blanks)
        complete = self._day_filler(sheet)
        balances = _balances_beside(sheet)
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
                    faults += (sheet.placed(each, row) for each in error.problems)
                    if balances:
                        balances.refused(rejected[-1])
                    continue
            values.append(value)
            at.append(row)
            if balances:
                found = balances.problems_at(cast("Entry", value), cells)
                faults += (sheet.placed(each, row) for each in found)
        return Read(
            values=tuple(values),
            problems=tuple(each.in_source(self.source) for each in faults),
            rejected=tuple(rejected),
            source=self.source,
            rows=tuple(at),
            headings=tuple(sheet.headings.items()),
            head=_HEADS.get(cls, ""),
        )

    def _under_head(
        self, rows: Iterator[list[str]], cls: type[T]
    ) -> tuple[Sheet[T], Iterator[list[str]]]:
        """Return the sheet of the first of the *rows*, and the others."""
        head, below = next(rows, list[str]()), list[list[str]]()
        if not all(map(word_of, head)):
            below = [*rows]  # is there any text under a blank heading?
            rows = iter(below)
        sheet = sheet_under(
            head,
            below,
            cls,
            kind_is_told=self.blanks.kinds is not None,
            years=self.years,
        )
        return sheet, rows

    def _short_way(self, sheet: Sheet[T]) -> Callable[[list[str]], T | None]:
        if sheet.cls is Entry:
            rows = SoundRows(cast("Sheet[Entry]", sheet), self.blanks)
            return cast("Callable[[list[str]], T | None]", rows.entry)
        return lambda _: None

    def _day_filler(self, sheet: Sheet[T]) -> Callable[[list[str]], list[str]] | None:
        place = sheet.place_of("day")
        if self.blanks.day == "refuse" or place is None:
            return None
        return DayAbove(place, len(sheet.columns)).filled


def _balances_beside(sheet: Sheet[T]) -> BalanceColumn | None:
    place = sheet.place_of("balance")
    if sheet.cls is not Entry or place is None:
        return None
    return BalanceColumn(place, sheet.readers["balance"])


def _raw_row(row: int, written: Cells, cells: Cells, sheet: Sheet[T]) -> RawRow:
    try:
        pairs = tuple(sheet.by_field(cells).items())
    except InvalidDataError:
        pairs = ()
    return RawRow(row=row, cells=tuple(written), by_field=pairs)
