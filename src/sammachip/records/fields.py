"""The fields of one document while it is read: their places, values and oddities."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import attrs

from sammachip.errors import InvalidDataError, Place, Problem, Severity
from sammachip.privacy import masked
from sammachip.records.line import words_of
from sammachip.records.record import FieldSpan
from sammachip.thai import Span

__all__ = ["Fields", "place_in"]

T = TypeVar("T")


@attrs.define
class Fields:
    """The fields found in one document, while it is read (ข้อมูลระหว่างการอ่าน).

    Of a field that is printed twice the first that says something counts; the
    other stays unplaced. What cannot be read stays unplaced too, with a warning.

    >>> fields = Fields("Salted eggs")
    >>> fields.add([FieldSpan(name="title", span=Span(0, 11))])
    >>> fields.text("title"), fields.text("author")
    ('Salted eggs', None)
    """

    document: str = attrs.field(repr=masked)
    by_name: dict[str, FieldSpan] = attrs.field(factory=dict[str, FieldSpan])
    problems: list[Problem] = attrs.field(factory=list[Problem])

    def add(self, found: Iterable[FieldSpan]) -> None:
        """Take note of fields that were found."""
        for field in found:
            known = self.by_name.get(field.name)
            if known is None or (known.span.is_empty and not field.span.is_empty):
                self.by_name[field.name] = field

    def text(self, name: str) -> str | None:
        """Return the words of a field; None if it is empty or not printed."""
        field = self.by_name.get(name)
        return words_of(self.document, field.span) or None if field else None

    def value(self, name: str, parse: Callable[[str], T]) -> T | None:
        """Return what *parse* makes of a field; None, and a warning, if it cannot."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return parse(text)
        except InvalidDataError as error:
            self._refuse(self.by_name[name], error)
            return None

    def _refuse(self, field: FieldSpan, error: InvalidDataError) -> None:
        start = field.span.start
        self.by_name[field.name] = attrs.evolve(field, span=Span(start, start))
        self.problems += [
            attrs.evolve(
                problem.under(field.name),
                place=place_in(self.document, start),
                severity=Severity.WARNING,
            )
            for problem in error.problems
        ]


def place_in(document: str, index: int) -> Place:
    r"""Return the line, counted from 1, on which a character stands.

    >>> place_in("one\r\ntwo", 5).line
    2
    """
    before = document[:index].replace("\r\n", "\n")
    return Place(line=before.count("\n") + before.count("\r") + 1)
