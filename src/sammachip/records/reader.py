"""Reading knowledge records from the text of documents (การอ่านบันทึกองค์ความรู้).

The layout is recognised by its labels; then every line goes to the part of the
form it stands in. What no part takes is listed, so nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain, takewhile
from typing import Final

import attrs

from sammachip.dates import parse_timestamp
from sammachip.errors import InvalidDataError, Place, Problem, Severity
from sammachip.people import PersonName
from sammachip.places import Office, looks_like_office
from sammachip.records.fields import Fields
from sammachip.records.item import items_of
from sammachip.records.label import SectionLabel
from sammachip.records.layout import Layout
from sammachip.records.line import Line, lines_of, words_of
from sammachip.records.outline import Block, Outline, outline
from sammachip.records.recognition import recognise
from sammachip.records.record import (
    FieldSpan,
    Footer,
    KnowledgeRecord,
    Unplaced,
    placed_spans,
)
from sammachip.records.section import Section, SectionKey
from sammachip.records.web_form import WEB_FORM, WEB_FORM_WITHOUT_POSITION
from sammachip.thai import Span, gaps, to_arabic_digits, trimmed

__all__ = ["LAYOUTS", "read_record"]

LAYOUTS: Final = (WEB_FORM, WEB_FORM_WITHOUT_POSITION)
"""The layouts that `read_record` knows, in the order in which they are tried."""

_STAMP: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{2}:[0-9]{2}:[0-9]{2}")


def read_record(text: str, *, layouts: Sequence[Layout] = LAYOUTS) -> KnowledgeRecord:
    """Read one knowledge record from the text of its document.

    A form that is cut short is read as far as it goes. A value that cannot be
    read, such as a time stamp with a Buddhist-era year, leaves its field None
    and a warning in ``problems``; its text is among the unplaced pieces. A label
    that the form prints as a rule and that is not where it belongs leaves the
    warning ``record.missing_label``: a damaged one hides in the part before it.

    Args:
        text: The document, with any kind of line ends.
        layouts: The layouts to try; of those that fit, the best fitting is
            taken, the earlier one if two fit alike.

    Raises:
        InvalidDataError: Nothing is printed (``record.empty``), or no layout
            fits (``record.no_layout``, and for each layout that was tried
            ``record.no_heading`` or ``record.few_labels``).

    >>> record = read_record('''เทคนิคส่งเสริมสัมมาชีพ
    ... เลี้ยงไก่ไข่หลังบ้าน
    ... โดย : นางมะลิ ใจงาม วันที่ : 2017-05-02-09:30:00
    ... อุปกรณ์ ->
    ... 1. กรงไก่
    ... ''')
    >>> record.title, record.author.given, record.sections[0].items[0].text
    ('เลี้ยงไก่ไข่หลังบ้าน', 'มะลิ', 'กรงไก่')
    """
    lines = tuple(lines_of(text))
    if not lines:
        raise InvalidDataError.because(
            "record.empty",
            "expected a knowledge record in one of these layouts: {layouts};"
            " found nothing but white space",
            layouts=tuple(layout.name for layout in layouts),
        )
    layout = _best_layout(layouts, text)
    return _record(text, layout, outline(layout, lines))


def _best_layout(layouts: Sequence[Layout], text: str) -> Layout:
    tried = [recognise(layout, text) for layout in layouts]
    fitting = [recognition for recognition in tried if recognition.fits]
    if not fitting:
        no_layout = Problem(
            code="record.no_layout",
            message="no known layout of a knowledge record fits; tried were: {layouts}",
            facts={"layouts": tuple(layout.name for layout in layouts)},
        )
        raise InvalidDataError(
            [no_layout, *filter(None, (each.problem for each in tried))]
        )
    return max(fitting, key=lambda recognition: recognition.score).layout


def _record(text: str, layout: Layout, parts: Outline) -> KnowledgeRecord:
    fields = Fields(text)
    fields.add([FieldSpan(name="form_heading", span=parts.heading.span)])
    _find_header(fields, layout, parts.header)
    _find_footer(fields, layout, parts.footer)
    sections = tuple(_section(text, block) for block in parts.blocks)
    author = fields.value("author", PersonName.parse)
    recorded_at = fields.value("recorded_at", _recorded_at)
    address = fields.text("address")
    office = Office.parse(address) if address and looks_like_office(address) else None
    if office:
        fields.add([attrs.evolve(fields.by_name["address"], name="office")])
    spans = tuple(fields.by_name.values())
    return KnowledgeRecord(
        layout=layout.name,
        form_heading=fields.text("form_heading"),
        title=fields.text("title"),
        author=author,
        author_position=fields.text("author_position"),
        recorded_at=recorded_at,
        address=address,
        office=office,
        province=fields.text("province"),
        footer=_footer(fields),
        lead_image=fields.text("lead_image"),
        images=_images(layout, sections),
        sections=sections,
        unplaced=_unplaced(text, spans, sections),
        spans=spans,
        problems=(
            *fields.problems,
            *_missing_labels(layout, parts),
            *_oddities(parts),
        ),
        source_text=text,
    )


def _recorded_at(text: str) -> datetime:
    digits = to_arabic_digits(text)
    if not _STAMP.fullmatch(digits):
        # Whatever stands there may name people: the message must not repeat it.
        raise InvalidDataError.because(
            "record.time_stamp",
            "expected a time stamp such as {example}",
            example="2017-05-02-09:30:00",
        )
    return parse_timestamp(digits)


def _find_header(fields: Fields, layout: Layout, lines: Sequence[Line]) -> None:
    """Find the title, the first bare line that is no picture, and the labels."""
    for line in takewhile(lambda line: not layout.fields_at(line), lines):
        if not layout.is_image(line.text):
            fields.add([FieldSpan(name="title", span=line.span)])
            break
        fields.add([FieldSpan(name="lead_image", span=line.span)])
    fields.add(chain.from_iterable(map(layout.fields_at, lines)))


def _find_footer(fields: Fields, layout: Layout, lines: Sequence[Line]) -> None:
    form = layout.footer
    if form is None:
        return
    for line in lines:
        if province := form.province_at(line):
            opening = Span(line.span.start, province.start)
            fields.add([FieldSpan(name="province", span=province, label_span=opening)])
        elif form.names_department(line):
            fields.add([FieldSpan(name="footer.department", span=line.span)])
        elif line.text in form.menu:
            fields.add([FieldSpan(name="footer.menu", span=line.span)])
        else:
            fields.add(
                attrs.evolve(field, name=f"footer.{field.name}")
                for field in layout.footer_fields_at(line)
            )


def _footer(fields: Fields) -> Footer | None:
    if not any(name.startswith("footer.") for name in fields.by_name):
        return None
    return Footer(
        department=fields.text("footer.department"),
        phone=fields.text("footer.phone"),
        email=fields.text("footer.email"),
        address=fields.text("footer.address"),
    )


def _section(text: str, block: Block) -> Section:
    span = trimmed(text, block.label_span.end, block.end)
    return Section(
        key=block.label.key,
        label=words_of(text, block.label_span),
        text=words_of(text, span),
        span=span,
        label_span=block.label_span,
        items=tuple(items_of(text, block.body)),
    )


def _images(layout: Layout, sections: Sequence[Section]) -> tuple[str, ...]:
    pictures = [each.text for each in sections if each.key is SectionKey.IMAGES]
    return tuple(filter(layout.is_image, " ".join(pictures).split()))


def _unplaced(
    text: str, fields: Sequence[FieldSpan], sections: Sequence[Section]
) -> tuple[Unplaced, ...]:
    placed = placed_spans(fields, sections)
    return tuple(Unplaced(text=gap.of(text), span=gap) for gap in gaps(text, placed))


def _missing_labels(layout: Layout, parts: Outline) -> Iterator[Problem]:
    # Not `Recognition.missing`, to which the footer's address is as good as the
    # header's, and a second record's labels as good as those of the first.
    names = {field.name for line in parts.header for field in layout.fields_at(line)}
    keys = {block.label.key for block in parts.blocks}
    for field in layout.fields:
        if field.is_expected and field.name not in names:
            yield _missing_label(field.labels[0], field.name)
    for section in layout.sections:
        if section.key not in keys:
            yield _missing_label(section.labels[0], "sections")


def _missing_label(label: str, path: str) -> Problem:
    return Problem(
        code="record.missing_label",
        message="the label {label} was not found; its text may stand elsewhere",
        facts={"label": label},
        path=(path,),
        severity=Severity.WARNING,
    )


def _oddities(parts: Outline) -> Iterator[Problem]:
    seen: set[SectionLabel] = set()
    for at, block in enumerate(parts.blocks):
        if block.label in seen:
            yield Problem(
                code="record.repeated_section",
                message="the section {label} is printed again",
                facts={"label": block.label.labels[0]},
                path=("sections", at),
                place=Place(line=block.lines[0].number),
                severity=Severity.WARNING,
            )
        seen.add(block.label)
    if parts.next_record:
        yield Problem(
            code="record.second_record",
            message="a second record begins here; it is kept as unplaced text",
            path=("unplaced",),
            place=Place(line=parts.next_record.number),
            severity=Severity.WARNING,
        )
