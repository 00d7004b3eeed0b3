"""TableReader: a table, and how the caller says that it is to be read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final, Literal, TypeVar, cast, get_args

import attrs

from sammachip.codec.balance_column import BalanceColumn
from sammachip.codec.blank_cell import BlankCells
from sammachip.codec.day_above import BlankDay, DayAbove
from sammachip.codec.encoding import Encoding, text_of
from sammachip.codec.head import has_headings, sheet_under
from sammachip.codec.opening_row import BROUGHT_FORWARD
from sammachip.codec.read import RawRow, Read
from sammachip.codec.row_reader import RowReader
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.sound_rows import SoundRows
from sammachip.codec.table import Separator, Table
from sammachip.codec.village_row import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.codec.word import word_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Place, Problem
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

__all__ = ["Numbers", "TableReader"]

T = TypeVar("T")

Row = tuple[int, list[str]]
"""Which row of the table, counted from 1, and its cells."""

Numbers = Literal["written", "row"]
"""What the number of a line is: the one that is written, or its row in the table."""

_LOOKED_AT: Final = 20  # rows below the first, for headings that stand too low

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


def _words(skip: Collection[str]) -> frozenset[str]:
    if isinstance(skip, str):
        raise InvalidDataError.because(
            "value.type",
            "expected {expected}, found {found}",
            expected='words to skip, such as {"รวม"}',
            found="str",
        )
    return frozenset(map(word_of, skip))


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
        skip: Words of the rows to pass over, such as those of totals: a row is one if a
            cell of it says nothing else. What the first row brings forward is read.
        numbers: What the number of a line is.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``,
            ``choice.short_years_from``), *skip* is a text (``value.type``).
    """

    text: str | bytes
    source: str | None
    encoding: Encoding
    separator: Separator
    blanks: BlankCells
    years: YearChoices
    skip: frozenset[str] = attrs.field(converter=_words)
    numbers: Numbers = "written"

    def __attrs_post_init__(self) -> None:
        self.years.checked()
        for name, found, choices in (
            ("encoding", self.encoding, get_args(Encoding)),
            ("separator", self.separator, get_args(Separator)),
            ("blank_day", self.blanks.day, get_args(BlankDay)),
            ("numbers", self.numbers, get_args(Numbers)),
        ):
            if found not in choices:
                raise unknown_choice(name, found, choices)

    def rows_of(self, cls: type[T]) -> Read[T]:
        """Read each row as one *cls*.

        Raises:
            TypeError: No table holds such objects.
        """
        broken: list[Problem] = []
        try:
            table = Table(text_of(self.text, self.encoding), self.separator)
            rows = enumerate(table.rows(broken), start=1)
            read = self._read(itertools.dropwhile(_is_above_the_table, rows), cls)
        except InvalidDataError as error:
            read = Read[T](values=(), problems=error.problems)
        found = (each.in_source(self.source) for each in (*read.problems, *broken))
        return attrs.evolve(read, problems=tuple(found), source=self.source)

    def _read(self, rows: Iterator[Row], cls: type[T]) -> Read[T]:
        sheet, rows = self._under_head(rows, cls)
        quick = self._short_way(sheet)
        reader = RowReader(sheet=sheet, blanks=self.blanks)
        complete = self._day_filler(sheet)
        balances = _balances_beside(sheet)
        values: list[T] = []
        at: list[int] = []
        faults: list[Problem] = []
        rejected: list[RawRow] = []
        skipped: list[RawRow] = []
        for row, written in rows:
            is_first = not (at or rejected)
            if self.skip and self._is_skipped(written, is_first=is_first):
                skipped.append(_raw_row(row, written, written, sheet))
                continue
            cells = complete(written) if complete else written
            number = str(row) if self.numbers == "row" else None
            value = None if is_first else quick(cells, number)
            if value is None:
                if not any(map(str.strip, cells)):
                    continue
                doubts = [sheet.placed(each, row) for each in reader.warnings(cells)]
                try:
                    value = reader.read(cells, number=number, is_first=is_first)
                except InvalidDataError as error:
                    rejected.append(_raw_row(row, written, cells, sheet, number))
                    faults += (sheet.placed(each, row) for each in error.problems)
                    faults += doubts
                    if balances:
                        balances.refused(rejected[-1])
                    continue
                faults += doubts
            values.append(value)
            at.append(row)
            if balances:
                found = balances.problems_at(cast("Entry", value), cells)
                faults += (sheet.placed(each, row) for each in found)
        return Read(
            values=tuple(values),
            problems=tuple(faults),
            rejected=tuple(rejected),
            rows=tuple(at),
            headings=tuple(sheet.headings.items()),
            head=_HEADS.get(cls, ""),
            skipped=tuple(skipped),
        )

    def _under_head(
        self, rows: Iterator[Row], cls: type[T]
    ) -> tuple[Sheet[T], Iterator[Row]]:
        """Return the sheet of the first of the *rows*, and the others."""
        at, head = next(rows, (1, list[str]()))
        below = list[Row]()
        if not all(map(word_of, head)):
            below = [*rows]  # is there any text under a blank heading?
            rows = iter(below)
        told = {"kind"} if self.blanks.kinds is not None else set[str]()
        told |= {"number"} if self.numbers == "row" and cls is Entry else set[str]()
        try:
            sheet = sheet_under(
                head, (cells for _, cells in below), cls, told=told, years=self.years
            )
        except InvalidDataError as error:
            lower = _headings_below(rows, cls)
            found = [lower] if lower and not has_headings(head, cls) else error.problems
            raise InvalidDataError(_in_row(at, each) for each in found) from None
        return sheet, rows

    def _is_skipped(self, cells: Cells, *, is_first: bool) -> bool:
        words = {*map(word_of, cells)}
        is_opening = is_first and not BROUGHT_FORWARD.isdisjoint(words)
        return not (is_opening or self.skip.isdisjoint(words))

    def _short_way(
        self, sheet: Sheet[T]
    ) -> Callable[[list[str], str | None], T | None]:
        if sheet.cls is Entry:
            rows = SoundRows(cast("Sheet[Entry]", sheet), self.blanks)
            return cast("Callable[[list[str], str | None], T | None]", rows.entry)
        return lambda _, __: None

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


def _is_above_the_table(row: Row) -> bool:
    """Tell whether a row has no text, or only the ``sep=;`` that Excel writes."""
    at, cells = row
    texts = [text for cell in cells if (text := cell.strip().casefold())]
    return not texts or (at == 1 and texts == ["sep="])


def _headings_below(rows: Iterable[Row], cls: type) -> Problem | None:
    for row, cells in itertools.islice(rows, _LOOKED_AT):
        if has_headings(cells, cls):
            return Problem(
                code="csv.headings_below",
                message="expected the headings here, found them in row {found}: leave"
                " out the rows above them",
                facts={"found": row},
                place=Place(row=1),
            )
    return None


def _in_row(row: int, problem: Problem) -> Problem:
    """Return *problem* of the headings, in the row in which they stand."""
    return problem.at(attrs.evolve(problem.place or Place(), row=row))


def _raw_row(
    row: int,
    written: Cells,
    cells: Cells,
    sheet: Sheet[T],
    number: str | None = None,
) -> RawRow:
    try:
        by_field = {**sheet.by_field(cells)}
    except InvalidDataError:
        by_field = {}
    if number is not None:
        by_field["number"] = number
    return RawRow(row=row, cells=tuple(written), by_field=tuple(by_field.items()))
