"""What is odd about a document, beyond the values of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import Problem, Severity
from sammachip.records.document import Document
from sammachip.records.label import SectionLabel
from sammachip.records.layout import Layout
from sammachip.records.outline import Outline
from sammachip.thai import Span

__all__ = ["oddities"]


def oddities(
    document: Document, layout: Layout, parts: Outline, second: int | None
) -> Iterator[Problem]:
    """Yield what is odd: no layout of its own, labels missing or printed twice."""
    if layout.is_general:
        yield Problem(
            code="record.general_layout",
            message="no layout of a form fits well, so the text was read by its labels "
            "alone; please compare it with the record",
            path=("layout",),
            severity=Severity.WARNING,
        )
    names = {found.label.name for found in parts.found}
    for label in layout.labels:
        if label.is_expected and label.name not in names:
            is_section = isinstance(label, SectionLabel)
            yield Problem(
                code="record.missing_label",
                message="the label {label} was not found; its text may stand elsewhere",
                facts={"label": label.labels[0]},
                path=("sections" if is_section else label.name,),
                severity=Severity.WARNING,
            )
    yield from _repeated(document, parts)
    if second is not None:
        yield Problem(
            code="record.second_record",
            message="a second record begins here; it is kept as unplaced text",
            path=("unplaced",),
            place=document.place_of(Span(second, second)),
            severity=Severity.WARNING,
        )


def _repeated(document: Document, parts: Outline) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, part in enumerate(parts.sections):
        if part.found is None:
            continue
        label = part.found.label
        if label.name in seen:
            yield Problem(
                code="record.repeated_section",
                message="the section {label} is printed again",
                facts={"label": label.labels[0]},
                path=("sections", at),
                place=document.place_of(part.found.span),
                severity=Severity.WARNING,
            )
        seen.add(label.name)
