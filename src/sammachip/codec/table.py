"""Table: the rows of a text in CSV (RFC 4180)."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from io import StringIO
from typing import Final, Literal

import attrs

from sammachip.errors import InvalidDataError, Place, Problem

__all__ = ["Separator", "Table"]

Separator = Literal[",", ";", "\t"]
"""What stands between the columns: a comma, or what spreadsheets write besides."""

_NAMES: Final = {",": ",", ";": ";", "\t": "Tab"}
_FIRST_LINE: Final = re.compile(r"\S[^\n]*")


@attrs.frozen
class Table:
    """A text whose rows are cells with a separator between them.

    Args:
        text: The text, without a BOM.
        separator: What stands between the cells.

    Raises:
        InvalidDataError: The first row has another separator, and none that is
            expected (``csv.separator``).
    """

    text: str
    separator: Separator

    def __attrs_post_init__(self) -> None:
        first = _FIRST_LINE.search(self.text)
        head = first[0] if first else ""
        found = [mark for mark in _NAMES if mark in head]
        if found and self.separator not in head:
            raise InvalidDataError([self._another_separator(found[0])])

    def _another_separator(self, found: str) -> Problem:
        return Problem(
            code="csv.separator",
            message='expected "{expected}" between the columns, found "{found}";'
            " if all rows are so, have the table read with separator={choice}",
            facts={
                "expected": _NAMES[self.separator],
                "found": _NAMES[found],
                "choice": json.dumps(found),
            },
            place=Place(row=1),
        )

    def rows(self, faults: list[Problem]) -> Iterator[list[str]]:
        """Yield the cells of each row, the headings first.

        Args:
            faults: Where to put the problem (``csv.syntax``) if the text is no CSV from
                some row on; no row is yielded from there.
        """
        try:
            yield from csv.reader(self._lines(), delimiter=self.separator, strict=True)
        except csv.Error:
            faults.append(self._syntax_problem())

    def _lines(self) -> StringIO:
        return StringIO(self.text, newline="")

    def _syntax_problem(self) -> Problem:
        """Return the problem of a text that is no CSV.

        It tells where the row begins: a quote left open is noticed at the end only.
        """
        reader = csv.reader(self._lines(), delimiter=self.separator, strict=True)
        line = 1
        try:
            for _ in reader:
                line = reader.line_num + 1
        except csv.Error:
            pass
        return Problem(
            code="csv.syntax",
            message="this is not CSV, from line {line} on: look for a quotation mark"
            " there; the rows from it on were not read",
            facts={"line": line},
        )
