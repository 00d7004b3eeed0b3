"""Head: the headings of a table, matched with the columns of a class."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, TypeVar

from sammachip.codec.column import Column
from sammachip.codec.columns import COLUMNS, readers_of
from sammachip.codec.folding import attributes_along, is_required
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.word import word_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.ledger import Entry

__all__ = ["has_headings", "sheet_under"]

T = TypeVar("T")

_AS_WRITTEN: Final = YearChoices()
_TWO: Final = 2
_LONGEST: Final = 100  # of a heading that is held against the known ones


def sheet_under(
    head: Cells,
    rows: Iterable[Cells],
    cls: type[T],
    *,
    told: Collection[str] = (),
    years: YearChoices = _AS_WRITTEN,
) -> Sheet[T]:
    """Match the headings of a table with the columns of *cls*.

    A column without a heading and without any text in *rows* is passed over:
    spreadsheets write such columns.

    Args:
        head: The first row.
        rows: The others; they are looked at only for columns without a heading.
        cls: What each row holds.
        told: Fields that need no column: the kind, if the category tells it; the
            number of a line, if its row is it.
        years: How the years of days are read.

    Raises:
        InvalidDataError: No heading is known (``csv.no_headings``), or with every one
            that is unknown (``csv.unknown_column``), empty over text
            (``csv.no_heading``), stands twice (``csv.column_repeated``), is for an
            amount that other columns hold too (``csv.amount_twice``), for the whole
            of what others hold parts of (``csv.whole_and_parts``), or is missing
            (``csv.no_column``, ``csv.no_numbers``).
        TypeError: No table holds such objects.
    """
    if cls not in COLUMNS:
        raise TypeError(_no_table_of(cls))
    headings = [_on_one_line(cell, " ") for cell in head]
    is_blank = _blank_columns(headings, rows)
    while headings and is_blank[len(headings) - 1]:
        headings.pop()
    known = _columns_by_word(cls)
    columns = tuple(_known(cell, known) for cell in head[: len(headings)])
    if not any(columns):
        raise InvalidDataError([_no_headings(cls)])
    missing = tuple(_missing(columns, cls, told))
    free = _free(columns, cls)
    near = {
        heading: _near(heading, free)
        for heading, column in zip(headings, columns, strict=True)
        if column is None
    }
    meant = {column.field for column in near.values() if column}
    faults = _faults_of(headings, columns, is_blank, near, free)
    if problems := (
        *faults,
        *(_no_column(column, cls) for column in missing if column.field not in meant),
    ):
        raise InvalidDataError(problems)
    return Sheet(
        cls=cls,
        head=tuple(headings),
        columns=columns,
        readers=readers_of(cls, years),
    )


def _no_table_of(cls: type) -> str:
    *names, last = (*(known.__name__ for known in COLUMNS), "Book", "HouseholdBook")
    return f"a table holds {', '.join(names)} or {last}, not {cls.__name__}"


def _blank_columns(headings: Cells, rows: Iterable[Cells]) -> list[bool]:
    """Tell of each column whether it has neither a heading nor any text."""
    is_blank = [not word_of(heading) for heading in headings]
    places = [place for place, blank in enumerate(is_blank) if blank]
    for cells in rows if places else ():
        for place in places:
            if place < len(cells) and word_of(cells[place]):
                is_blank[place] = False
    return is_blank


def has_headings(cells: Cells, cls: type) -> bool:
    r"""Tell whether a row looks like the headings of a table of *cls*.

    >>> from sammachip.ledger import Entry
    >>> has_headings(["ที่", "วัน/เดือน\n/ปี"], Entry), has_headings(["ที่", "5"], Entry)
    (True, False)
    """
    known = _columns_by_word(cls)
    return sum(_known(cell, known) is not None for cell in cells) >= _TWO


def _columns_by_word(model: type) -> Mapping[str, Column]:
    return {heading: column for column in COLUMNS[model] for heading in column.headings}


def _on_one_line(cell: str, between: str) -> str:
    return between.join(filter(None, map(str.strip, cell.splitlines())))


def _known(cell: str, known: Mapping[str, Column]) -> Column | None:
    """Return the column of a heading, which may be broken, or short of its last dot."""
    written = [word_of(_on_one_line(cell, between)) for between in (" ", "")]
    return next(
        (known[form] for word in written for form in _forms(word) if form in known),
        None,
    )


def _forms(word: str) -> tuple[str, str, str]:
    return word, word.removesuffix("."), f"{word}."


def _no_headings(model: type) -> Problem:
    # What stands there instead is not repeated: it may be a row with names.
    return Problem(
        code="csv.no_headings",
        message="expected headings such as {expected}, found none",
        facts={"expected": tuple(column.headings[0] for column in COLUMNS[model])},
        place=Place(row=1),
    )


def _faults_of(
    headings: Cells,
    columns: Sequence[Column | None],
    is_blank: Sequence[bool],
    near: Mapping[str, Column | None],
    free: Sequence[Column],
) -> Iterator[Problem]:
    seen: set[str] = set()
    parts = {column.part_of for column in columns if column}
    fields = {column.field for column in columns if column}
    for position, (heading, column) in enumerate(zip(headings, columns, strict=True)):
        if is_blank[position]:
            continue
        if not word_of(heading):
            yield _no_heading(position + 1)
        elif column is None:
            yield _unknown_column(heading, near[heading], free)
        elif column.field in seen:
            yield Problem(
                code="csv.column_repeated",
                message="this column stands twice",
                place=Place(row=1, column=heading),
            )
        elif _wholes_of(column) & {*fields, *parts}:
            yield Problem(
                code="csv.whole_and_parts",
                message="expected one column for the whole, or one for each part; found"
                " both",
                place=Place(row=1, column=heading),
            )
        elif column.field in parts:
            yield Problem(
                code="csv.amount_twice",
                message="expected one column for amounts, or two for what was"
                " received and paid; found both",
                place=Place(row=1, column=heading),
            )
        else:
            seen.add(column.field)


def _no_heading(position: int) -> Problem:
    return Problem(
        code="csv.no_heading",
        message="column number {position} has no heading",
        facts={"position": position},
        place=Place(row=1),
    )


def _free(columns: Sequence[Column | None], model: type) -> tuple[Column, ...]:
    """Return the columns of *model* for which no heading stands yet."""
    present = {column.field for column in columns if column}
    filled = present | {column.part_of for column in columns if column}
    return tuple(
        column
        for column in COLUMNS[model]
        if column.field not in filled and column.part_of not in present
    )


def _near(heading: str, free: Sequence[Column]) -> Column | None:
    known = {each: column for column in free for each in column.headings}
    near = get_close_matches(word_of(heading)[:_LONGEST], known, n=1)
    return known[near[0]] if near else None


def _unknown_column(
    heading: str, near: Column | None, free: Sequence[Column]
) -> Problem:
    if not free:
        return Problem(
            code="csv.column_beyond",
            message="this column is not known, and every other one is there; leave it"
            " out",
            place=Place(row=1, column=heading),
        )
    headings = near.headings if near else ()
    close = get_close_matches(word_of(heading)[:_LONGEST], headings, n=1)
    others = tuple(column.headings[0] for column in free)
    return Problem(
        code="csv.unknown_column",
        message="this column is not known; expected one of {expected}",
        facts={"expected": tuple(close) or others},
        place=Place(row=1, column=heading),
    )


def _missing(
    columns: Sequence[Column | None], model: type, told: Collection[str]
) -> Iterator[Column]:
    present = {column.field for column in columns if column}
    in_parts = {column.part_of for column in columns if column and column.part_of}
    groups = {group for column in columns if column for group in _wholes_of(column)}
    needed = {
        column.field
        for column in COLUMNS[model]
        if (
            column.part_of in in_parts
            if column.part_of
            else _is_needed(column, model, groups)
        )
        and not _wholes_of(column) & {*present, *in_parts}
    }
    needed -= in_parts
    if "kind" in told and "kind" not in present:
        needed |= {"category"}
    return (
        column
        for column in COLUMNS[model]
        if column.field in needed - present - {*told}
    )


def _no_column(column: Column, model: type) -> Problem:
    if model is Entry and column.field == "number":
        return Problem(
            code="csv.no_numbers",
            message="this column is missing; its heading is one of {expected}; a book"
            ' without numbers is read with numbers="row"',
            facts={"expected": column.headings},
            place=Place(row=1, column=column.headings[0]),
        )
    return Problem(
        code="csv.no_column",
        message="this column is missing; its heading is one of {expected}",
        facts={"expected": column.headings},
        place=Place(row=1, column=column.headings[0]),
    )


def _wholes_of(column: Column) -> set[str]:
    """Return the fields that the column fills a part of."""
    *steps, _ = column.field.split(".")
    return {*itertools.accumulate(steps, "{}.{}".format)}


def _is_needed(column: Column, model: type, groups: set[str]) -> bool:
    """Tell whether rows need the column, as other columns fill the *groups* given."""
    along = attributes_along(model, column.field)
    if not along or not is_required(along[-1]):
        return column.is_needed
    names = itertools.accumulate(column.field.split("."), "{}.{}".format)
    around = zip(along[:-1], names, strict=False)
    return all(is_required(field) or name in groups for field, name in around)
