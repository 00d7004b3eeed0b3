"""A record as a page: its fields, sections and facts, and its document marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sammachip.errors import Problem, say
from sammachip.records.field_span import FieldSpan
from sammachip.records.record_cell import HIDDEN, RecordVoice
from sammachip.records.record_words import FIELDS, PLACES, SECTIONS
from sammachip.records.section import Section as RecordSection
from sammachip.records.source_view import Marked
from sammachip.thai import with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["marks_of", "record_page"]

_SHOWN: Final = frozenset(
    {
        *("form_heading", "title", "post_title", "author_position", "recorded_at"),
        *("posted_on", "fiscal_year", "category", "province", "lead_image"),
        "footer.department",
    }
)
"""Places that are never personal; of all others nobody knows."""


def record_page(  # noqa: PLR0913  # the parts of a page
    voice: RecordVoice,
    *,
    fields: Row,
    sections: Iterable[RecordSection],
    facts: Iterable[str],
    problems: Iterable[Problem],
    has_tables: bool,
) -> Page:
    """Return the page of a record.

    Args:
        voice: How it is told.
        fields: The cells of `RecordVoice.row`.
        sections: Its sections.
        facts: The words of its facts in numbers.
        problems: What is odd about it.
        has_tables: Whether fields and sections stand in tables, and not in lines.
    """
    lang = voice.lang
    told = " · ".join(facts)
    line = say("record.facts", "Facts in numbers: {facts}", lang=lang, facts=told)
    return Page(
        lang=lang,
        title=say("record.page", "Knowledge record", lang=lang),
        sections=[
            *(
                Section(rows=rows)
                if has_tables
                else Section(lines=(": ".join(row).rstrip() for row in rows))
                for rows in (
                    _field_rows(voice, fields),
                    (_section_row(voice, each) for each in sections),
                )
            ),
            Section(lines=[line] if told else []),
            Section(lines=(problem.line(lang) for problem in problems)),
        ],
    )


def _field_rows(voice: RecordVoice, cells: Row) -> Iterator[Row]:
    for heading, cell in zip(FIELDS.values(), cells, strict=False):
        if cell:
            yield heading.text(voice.lang), cell


def _section_row(voice: RecordVoice, section: RecordSection) -> Row:
    text = " ".join(section.text.split())
    if text and not voice.personal:
        count = with_digits(str(len(section.text)), voice.digits)
        text = say(
            "record.characters", "{count} characters", lang=voice.lang, count=count
        )
    return SECTIONS[section.key].text(voice.lang), text


def marks_of(
    voice: RecordVoice,
    fields: Iterable[FieldSpan],
    sections: Iterable[RecordSection],
) -> Iterator[Marked]:
    """Yield what is marked in the document; personal data are hidden unless shown."""
    lang = voice.lang
    for field in fields:
        name = PLACES[field.name].text(lang) if field.name in PLACES else field.name
        is_shown = voice.personal or field.name in _SHOWN
        yield Marked(span=field.span, title=name, shown=None if is_shown else HIDDEN)
    for section in sections:
        yield Marked(
            span=section.span,
            title=SECTIONS[section.key].text(lang),
            shown=None if voice.personal else HIDDEN,
        )
