"""Table: the rows of a text in CSV (RFC 4180)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final, Literal

import attrs

from sammachip.errors import InvalidDataError, Place, Problem

__all__ = ["Separator", "Table"]

Separator = Literal[",", ";", "\t"]
"""What stands between the columns: a comma, or what spreadsheets write besides."""

_NAMES: Final = {",": ",", ";": ";", "\t": "Tab"}


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
        head = self.text.partition("\n")[0]
        found = [mark for mark in _NAMES if mark in head]
        if found and self.separator not in head:
            raise InvalidDataError([self._another_separator(found[0])])

    def _another_separator(self, found: str) -> Problem:
        return Problem(
            code="csv.separator",
            message='expected "{expected}" between the columns, found "{found}"',
            facts={"expected": _NAMES[self.separator], "found": _NAMES[found]},
            place=Place(row=1),
        )

    def rows(self) -> Iterator[list[str]]:
        """Yield the cells of each row, the headings first.

        Raises:
            csv.Error: The text is no CSV; `syntax_error` tells where.
        """
        return csv.reader(self._lines(), delimiter=self.separator, strict=True)

    def _lines(self) -> StringIO:
        return StringIO(self.text, newline="")

    def syntax_error(self) -> InvalidDataError:
        """Return the error for a text that is no CSV.

        It tells where the row begins: a quote left open is noticed at the end only.
        """
        reader = csv.reader(self._lines(), delimiter=self.separator, strict=True)
        line = 1
        try:
            for _ in reader:
                line = reader.line_num + 1
        except csv.Error:
            pass
        return InvalidDataError.because(
            "csv.syntax", "this is not CSV, from line {line} on", line=line
        )
