"""The text of a Word document (.docx), by python-docx; loaded when one is read."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.table import Table, _Cell  # pyright: ignore[reportPrivateUsage]  # its type
from docx.text.paragraph import Paragraph

__all__ = ["text_in"]


def text_in(content: bytes) -> str:
    """Return paragraphs and rows of tables in order, each on lines of its own.

    Raises:
        Exception: Whatever python-docx raises for a file that is no such document.
    """
    return "".join(f"{line}\n" for line in _lines(Document(BytesIO(content))))


def _lines(container: Word | _Cell) -> Iterator[str]:
    for block in container.iter_inner_content():
        match block:
            case Paragraph():
                yield block.text
            case Table():
                yield from _rows(block)


def _rows(table: Table) -> Iterator[str]:
    above: set[object] = set()
    for row in table.rows:
        # One that spans columns or rows stands at each of its places.
        cells = {_identity(cell): cell for cell in row.cells}
        texts = (_text(cells[each]) for each in cells if each not in above)
        yield " ".join(filter(None, texts))
        above = {*cells}


def _identity(cell: _Cell) -> object:
    return cell._tc  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] # nothing else


def _text(cell: _Cell) -> str:
    return "\n".join(_lines(cell)).strip("\n")
