"""Head: the headings of a table, matched with the columns of a class."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, TypeVar

from sammachip.codec.column import Column
from sammachip.codec.columns import COLUMNS, readers_of
from sammachip.codec.folding import attributes_along, is_required
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.word import word_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Place, Problem

__all__ = ["sheet_under"]

T = TypeVar("T")

_AS_WRITTEN: Final = YearChoices()


def sheet_under(
    head: Cells,
    rows: Iterable[Cells],
    cls: type[T],
    *,
    kind_is_told: bool = False,
    years: YearChoices = _AS_WRITTEN,
) -> Sheet[T]:
    """Match the headings of a table with the columns of *cls*.

    A column without a heading and without any text in *rows* is passed over:
    spreadsheets write such columns.

    Args:
        head: The first row.
        rows: The others; they are looked at only for columns without a heading.
        cls: What each row holds.
        kind_is_told: Whether the category tells the kind, so that it needs no column.
        years: How the years of days are read.

    Raises:
        InvalidDataError: No heading is known (``csv.no_headings``), or with every one
            that is unknown (``csv.unknown_column``), empty over text
            (``csv.no_heading``), stands twice (``csv.column_repeated``), is for an
            amount that other columns hold too (``csv.amount_twice``), for the whole
            of what others hold parts of (``csv.whole_and_parts``), or is missing
            (``csv.no_column``).
        TypeError: No table holds such objects.
    """
    if cls not in COLUMNS:
        raise TypeError(_no_table_of(cls))
    headings = [cell.strip() for cell in head]
    is_blank = _blank_columns(headings, rows)
    while headings and is_blank[len(headings) - 1]:
        headings.pop()
    known = _columns_by_word(cls)
    columns = tuple(known.get(word_of(heading)) for heading in headings)
    if not any(columns):
        raise InvalidDataError([_no_headings(cls)])
    faults = _faults_of(headings, columns, is_blank, known)
    if problems := (*faults, *_missing(columns, cls, kind_is_told=kind_is_told)):
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


def _columns_by_word(model: type) -> Mapping[str, Column]:
    return {heading: column for column in COLUMNS[model] for heading in column.headings}


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
    known: Mapping[str, Column],
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
            yield _unknown_column(heading, known)
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


def _unknown_column(heading: str, known: Mapping[str, Column]) -> Problem:
    near = get_close_matches(word_of(heading), known, n=1)
    return Problem(
        code="csv.unknown_column",
        message="this column is not known; expected one of {expected}",
        facts={"expected": tuple(near or known)},
        place=Place(row=1, column=heading),
    )


def _missing(
    columns: Sequence[Column | None], model: type, *, kind_is_told: bool
) -> Iterator[Problem]:
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
    if kind_is_told and "kind" not in present:
        needed = needed - {"kind"} | {"category"}
    for column in COLUMNS[model]:
        if column.field in needed - present:
            yield Problem(
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
