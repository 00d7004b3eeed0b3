"""What a record says, whatever document it stands in (เนื้อหาของบันทึก)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from sammachip.records.record import KnowledgeRecord
from sammachip.records.section import Section, SectionKey

__all__ = ["content_of"]

_OF_THE_DOCUMENT: Final = frozenset(
    {
        *("layout", "form_heading", "phones_as_written", "page_lines", "spans"),
        *("repairs", "problems", "source_text"),
    }
)


def content_of(record: KnowledgeRecord) -> Mapping[str, object]:
    r"""Return what *record* says, by field; two documents may say the same.

    Left out is what belongs to one document alone: its layout, labels and lines of
    the page, how phones are grouped, where everything stands, what was repaired or
    odd. Fields and sections that say nothing are left out too. Items follow from the
    words of their section.

    >>> from sammachip.records import read_record
    >>> form = "เทคนิคส่งเสริมสัมมาชีพ\n{}\nโดย : นางมะลิ\nอุปกรณ์ ->\n{}"
    >>> one, other = (read_record(form.format("ไข่เค็ม", tools)) for tools in ("", "ไห"))
    >>> content_of(one) == content_of(other)
    False
    >>> content_of(other)["sections"]
    ((<SectionKey.EQUIPMENT: 'equipment'>, 'ไห'),)
    """
    said = {
        field.name: getattr(record, field.name)
        for field in attrs.fields(KnowledgeRecord)
        if field.name not in _OF_THE_DOCUMENT
    }
    said["sections"] = _said_in(record.sections)
    said["unplaced"] = tuple(piece.text for piece in record.unplaced)
    return {name: value for name, value in said.items() if value not in (None, ())}


def _said_in(sections: Iterable[Section]) -> tuple[tuple[SectionKey, str], ...]:
    return tuple((each.key, each.text) for each in sections if each.text)
