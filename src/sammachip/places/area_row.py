"""Rows of a table of areas: their columns, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar, cast

from sammachip.errors import InvalidDataError, Problem
from sammachip.thai import key_form

__all__ = ["cells_of", "faults_of_row", "read_cell", "unpadded"]

Value = TypeVar("Value")

_COLUMNS: Final = ("code", "name", "name_en", "postcode")
_NEEDED: Final = _COLUMNS[:2]
_PADDED: Final = re.compile("((?:[0-9]{2})+?)(?:00)+")


def cells_of(row: object) -> dict[str, str]:
    """Return what the cells of *row* say, by column; empty ones, None, NaN left out.

    Raises:
        InvalidDataError: *row* is no mapping (``value.type``).

    >>> cells_of({"code": 4001, "name": " บ้านสวน ", "postcode": None})
    {'code': '4001', 'name': 'บ้านสวน'}
    """
    if not isinstance(row, Mapping):
        raise InvalidDataError.because(
            "value.type",
            "expected {expected}, found {found}",
            expected="Mapping",
            found=type(row).__name__,
        )
    said = {
        f"{column}": f"{cell}".strip()
        for column, cell in cast("Mapping[object, object]", row).items()
        if cell is not None and cell == cell  # noqa: PLR0124 - only NaN differs
    }
    return {column: text for column, text in said.items() if text}


def faults_of_row(cells: Mapping[str, str]) -> Iterator[Problem]:
    """Yield which columns are empty that may not be, and which nobody knows.

    >>> for problem in faults_of_row({"code": "4001", "nmae": "บ้านสวน"}):
    ...     print(problem)
    name: expected a value, found none
    nmae: expected the columns code, name, name_en, postcode; rename or leave out others
    """
    for column in _NEEDED:
        if column not in cells:
            yield Problem(
                code="column.empty",
                message="expected a value, found none",
                path=(column,),
            )
    for column in cells:
        if column not in _COLUMNS:
            yield Problem(
                code="gazetteer.column",
                message="expected the columns {expected}; rename or leave out others",
                facts={"expected": _COLUMNS},
                path=(column,),
            )


def read_cell(
    column: str,
    read: Callable[[str], Value],
    cells: Mapping[str, str],
    problems: list[Problem],
) -> Value | None:
    """Return what *read* makes of a cell; None if there is none, or for *problems*."""
    try:
        return read(cells[column]) if column in cells else None
    except InvalidDataError as error:
        problems += error.under(column).problems
        return None


def unpadded(code: str) -> str:
    """Return *code* without the zeros that official tables fill it up with.

    >>> unpadded("40010000"), unpadded("400110")
    ('4001', '400110')
    """
    padded = _PADDED.fullmatch(key_form(code))
    return padded[1] if padded else code
