"""Putting a record together from the parts of its document."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from sammachip.dates import FiscalYear
from sammachip.places import looks_like_office
from sammachip.records.document import Document
from sammachip.records.doubt import warn_of_doubts
from sammachip.records.fields import Fields
from sammachip.records.foot import footer_of, read_foot
from sammachip.records.head import is_image, read_head
from sammachip.records.label_form import Found
from sammachip.records.layout import Layout
from sammachip.records.oddities import oddities
from sammachip.records.outline import Outline, Part
from sammachip.records.owner import parts_of_owner
from sammachip.records.record import KnowledgeRecord, Unplaced, placed_spans
from sammachip.records.section import Section, SectionKey
from sammachip.records.section_reading import read_section
from sammachip.records.values import (
    address_parts_of,
    author_of,
    category_of,
    email_of,
    fiscal_year_of,
    office_of,
    phones_of,
    posted_on,
    recorded_at,
)
from sammachip.thai import Span, gaps

__all__ = ["record_of"]


def record_of(
    document: Document, layout: Layout, parts: Outline, second: int | None
) -> KnowledgeRecord:
    """Return what *document* says, read by *layout*.

    Args:
        document: The document.
        layout: The layout that was recognised.
        parts: The parts of the document by that layout.
        second: Where a second record begins, None if there is none.
    """
    text = document.mended.original
    fields = _fields(document, layout, parts)
    end = len(document.mended.text) if second is None else second
    fields.also("page", (each for each in document.page_lines if each.end <= end))
    sections = _sections(document, layout, parts.sections)
    author, author_office = author_of(fields)
    office = office_of(fields)
    address_parts = address_parts_of(fields)
    phones = phones_of(fields)
    email = email_of(fields)
    moment, day = recorded_at(fields), posted_on(fields)
    fiscal_year = fiscal_year_of(fields)
    category = category_of(fields, fiscal_year or _year_of(layout))
    warn_of_doubts(fields, layout)
    spans = tuple(fields.printed())  # what could not be read has left them by now
    unplaced = gaps(text, placed_spans(spans, sections))
    return KnowledgeRecord(
        layout=layout.name,
        form_heading=fields.text("form_heading"),
        title=fields.text("title"),
        post_title=fields.text("post_title"),
        author=author,
        author_office=author_office,
        author_position=fields.text("author_position"),
        office=office,
        address=fields.text("address"),
        address_parts=address_parts,
        phones=phones,
        phones_as_written=fields.texts("phone"),
        email=email,
        recorded_at=moment,
        posted_on=day,
        fiscal_year=fiscal_year,
        category=category,
        province=fields.text("province"),
        footer=footer_of(fields),
        lead_image=fields.text("lead_image"),
        images=_images(sections),
        sections=sections,
        page_lines=fields.texts("page"),
        unplaced=tuple(Unplaced(text=gap.of(text), span=gap) for gap in unplaced),
        spans=spans,
        repairs=document.mended.repairs,
        problems=(*fields.problems, *oddities(document, layout, parts, second)),
        source_text=text,
    )


def _fields(document: Document, layout: Layout, parts: Outline) -> Fields:
    """Return the fields with the places of all that they say."""
    fields = Fields(document)
    read_head(fields, layout, parts)
    for part in parts.fields:
        if part.found:
            _add(fields, part.found, part.span)
    if layout.footer:
        read_foot(fields, layout.footer, parts.foot)
    if "title" not in fields.by_name and "post_title" in fields.by_name:
        title = fields.by_name.pop("post_title")
        fields.by_name["title"] = attrs.evolve(title, name="title")
    _find_office(fields)
    return fields


def _add(fields: Fields, found: Found, span: Span) -> None:
    label: Span | None = found.span
    text = span.of(fields.document.mended.text)
    for name, place in parts_of_owner(found.label.name, text):
        start = span.start
        fields.add(name, Span(start + place.start, start + place.end), label)
        label = None


def _find_office(fields: Fields) -> None:
    """Let an address, or an author, that is an office be the office too."""
    for name in ("address", "author"):
        text = fields.text(name)
        if text and looks_like_office(text):
            field = fields.by_name[name]
            fields.by_name.setdefault("office", attrs.evolve(field, name="office"))


def _sections(
    document: Document, layout: Layout, parts: Sequence[Part]
) -> tuple[Section, ...]:
    unlabelled = layout.opening or SectionKey.OPENING
    return tuple(
        read_section(document, part, labels=layout.sections, unlabelled=unlabelled)
        for part in parts
    )


def _year_of(layout: Layout) -> FiscalYear | None:
    return FiscalYear(layout.category_year) if layout.category_year else None


def _images(sections: Sequence[Section]) -> tuple[str, ...]:
    pictures = [each.text for each in sections if each.key is SectionKey.IMAGES]
    return tuple(filter(is_image, " ".join(pictures).split()))
