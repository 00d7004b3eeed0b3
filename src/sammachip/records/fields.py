"""The fields of one document while it is read: their places, values and oddities."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

import attrs

from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.privacy import masked
from sammachip.records.document import Document
from sammachip.records.field_span import FieldSpan
from sammachip.thai import Span

__all__ = ["Fields"]

T = TypeVar("T")
_LINE_END: Final = re.compile(r" *\n\s*")


@attrs.define
class Fields:
    """The fields found in one document, while it is read (ข้อมูลระหว่างการอ่าน).

    Of a field that is printed twice the first that says something counts; the
    other stays unplaced, unless it says the same. What cannot be read stays
    unplaced too, with a warning.

    >>> fields = Fields(Document.of("Salted eggs"))
    >>> fields.add("title", Span(0, 11))
    >>> fields.text("title"), fields.text("author")
    ('Salted eggs', None)
    """

    document: Document = attrs.field(repr=masked)
    by_name: dict[str, FieldSpan] = attrs.field(factory=dict[str, FieldSpan])
    others: list[FieldSpan] = attrs.field(factory=list[FieldSpan])
    problems: list[Problem] = attrs.field(factory=list[Problem])

    def add(self, name: str, span: Span, label: Span | None = None) -> None:
        """Take note of a field that was found."""
        field = FieldSpan(name=name, span=span, label_span=label)
        known = self.by_name.get(name)
        if known is None or (known.span.is_empty and not span.is_empty):
            self.by_name[name] = field
        elif self._says(known.span) == self._says(span) and not span.is_empty:
            self.others.append(field)

    def also(self, name: str, spans: Iterable[Span]) -> None:
        """Take note of further places that belong to a field."""
        self.others += [FieldSpan(name=name, span=span) for span in spans]

    def _says(self, span: Span) -> str:
        return " ".join(self.document.said(span).split())

    def text(self, name: str) -> str | None:
        """Return the words of a field on one line; None if it says nothing."""
        lines = self.lines(name)
        return _LINE_END.sub(" ", lines) if lines else None

    def lines(self, name: str) -> str | None:
        """Return the words of a field, its lines kept; None if it says nothing."""
        field = self.by_name.get(name)
        return self.document.said(field.span) or None if field else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return what is printed at each further place of a field, in order."""
        spans = sorted(each.span for each in self.others if each.name == name)
        return tuple(span.of(self.document.mended.text) for span in spans)

    def value(self, name: str, parse: Callable[[str], T]) -> T | None:
        """Return what *parse* makes of a field; None, and a warning, if it cannot."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return parse(text)
        except InvalidDataError as error:
            self.refuse(name, error.problems)
            return None

    def refuse(self, name: str, problems: Iterable[Problem]) -> None:
        """Say why a field cannot be read, and leave what it says unplaced."""
        self.warn(name, problems)
        self.leave(name)

    def leave(self, name: str) -> None:
        """Leave what a field says unplaced."""
        field = self.by_name[name]
        start = field.span.start
        self.by_name[name] = attrs.evolve(field, span=Span(start, start))

    def warn(self, name: str, problems: Iterable[Problem]) -> None:
        """Say what is odd about a field."""
        place = self.document.place_of(self.by_name[name].span)
        self.problems += [
            attrs.evolve(problem.under(name), place=place, severity=Severity.WARNING)
            for problem in problems
        ]

    def printed(self) -> Iterator[FieldSpan]:
        """Yield every field with its places in the document as it is."""
        printed = self.document.mended.printed
        for field in sorted(
            (*self.by_name.values(), *self.others), key=lambda each: each.span
        ):
            label = field.label_span
            yield attrs.evolve(
                field,
                span=printed(field.span),
                label_span=printed(label) if label else None,
            )
