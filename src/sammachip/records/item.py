"""Numbered and bulleted items inside a section (ข้อ)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.thai import Span

__all__ = ["Item", "in_short"]


def in_short(text: str) -> str:
    """Return what stands in a ``repr`` instead of a long text, which may name people.

    >>> in_short("ปลูกผัก")
    '<7 characters>'
    """
    return f"<{len(text)} characters>"


@attrs.frozen(kw_only=True)
class Item:
    """One item of a section (ข้อ), numbered as it is printed.

    Args:
        mark: What stands before the text, such as ``๑๐.`` or ``-``.
        number: The printed number, such as ``๑๐``; None for a bullet.
        text: What it says, up to the next item or an empty line.
        span: Mark and text in the document.

    >>> item = Item(mark="๖.", number="๖", text="ปลูกผัก", span=Span(0, 10))
    >>> item.number
    '๖'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (*map(not_blank, ("mark", "number", "text")),)

    mark: str
    number: str | None
    text: str = attrs.field(repr=in_short)
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)
