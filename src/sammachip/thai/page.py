"""Page: tables and lines, as plain text for a board or as HTML for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

import attrs

from sammachip.errors import Language
from sammachip.thai.table import aligned

__all__ = ["Page", "Row", "Section"]

Row = tuple[str, ...]
"""The cells of one line of a table, what it is about in the first."""


@attrs.frozen(kw_only=True)
class Section:
    """One table, which may be empty, and the lines below it.

    Args:
        heading: What stands in each column; empty for none.
        rows: The rows, each with as many cells as the others.
        total: What they come to; empty for none.
        lines: What is said below the table.
    """

    heading: Row = ()
    rows: tuple[Row, ...] = attrs.field(default=(), converter=tuple[Row, ...])
    total: Row = ()
    lines: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])

    def text_lines(self) -> Iterator[str]:
        """Yield the lines of plain text, the columns of the table aligned."""
        table = [row for row in (self.heading, *self.rows, self.total) if row]
        yield from aligned(table)
        yield from self.lines

    def html_parts(self) -> Iterator[str]:
        """Yield the table and the lines as HTML, every text escaped."""
        if self.heading or self.rows or self.total:
            yield "<table>"
            yield from _group("thead", [self.heading], of_columns=True)
            yield from _group("tbody", self.rows)
            yield from _group("tfoot", [self.total])
            yield "</table>"
        yield from (_element("p", line) for line in self.lines)


@attrs.frozen(kw_only=True)
class Page:
    """A title and sections.

    >>> page = Page(
    ...     lang="en",
    ...     title="Fruit",
    ...     sections=[Section(rows=[("figs", "3"), ("a < b", "12")])],
    ... )
    >>> print(page.text())
    Fruit
    figs    3
    a < b  12
    >>> page.html().count("<tr>"), "a &lt; b" in page.html()
    (2, True)
    """

    lang: Language
    title: str
    sections: tuple[Section, ...] = attrs.field(converter=tuple[Section, ...])

    def text(self) -> str:
        """Return plain text, with an empty line between the sections."""
        texts = ["\n".join(section.text_lines()) for section in self.sections]
        return f"{self.title}\n" + "\n\n".join(text for text in texts if text)

    def html(self) -> str:
        """Return one HTML element, with tables that have row and column headings."""
        parts = [part for section in self.sections for part in section.html_parts()]
        title = _element("h3", self.title)
        return f'<section lang="{self.lang}">{title}{"".join(parts)}</section>'


def _group(tag: str, rows: Iterable[Row], *, of_columns: bool = False) -> Iterator[str]:
    lines = "".join(_line(row, of_columns=of_columns) for row in rows if row)
    if lines:
        yield f"<{tag}>{lines}</{tag}>"


def _line(row: Row, *, of_columns: bool) -> str:
    first, *others = row
    head = _element("th", first, f' scope="{"col" if of_columns else "row"}"')
    if of_columns:
        cells = [_element("th", cell, ' scope="col"') for cell in others]
    else:
        cells = [_element("td", cell) for cell in others]
    return f"<tr>{head}{''.join(cells)}</tr>"


def _element(tag: str, text: str, attributes: str = "") -> str:
    return f"<{tag}{attributes}>{escape(text)}</{tag}>"
