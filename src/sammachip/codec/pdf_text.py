"""The text of a PDF document, by pypdf; loaded when one is read."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

__all__ = ["text_in"]


def text_in(content: bytes) -> str:
    """Return the text of each page, in order, each on lines of its own.

    Raises:
        Exception: Whatever pypdf raises for a file that is damaged or locked.
    """
    pages = PdfReader(BytesIO(content)).pages
    return "".join(f"{page.extract_text()}\n" for page in pages)
