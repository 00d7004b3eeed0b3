"""Where the fields of a record stand in its document (ตำแหน่งของข้อมูล)."""

from __future__ import annotations

import attrs

from sammachip.errors import validate
from sammachip.thai import Span

__all__ = ["FieldSpan"]


@attrs.frozen(kw_only=True)
class FieldSpan:
    """Where one field of a record stands in its document (ตำแหน่งของข้อมูล).

    Args:
        name: The field, such as ``title`` or ``footer.phone``.
        span: Its value; empty if nothing is printed or it could not be read.
        label_span: Its printed label; None if the form prints none.

    >>> FieldSpan(name="title", span=Span(0, 5)).span.of("maize and beans")
    'maize'
    """

    name: str
    span: Span
    label_span: Span | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
