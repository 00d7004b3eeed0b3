"""Knowledge records (องค์ความรู้) as officers wrote them, losing nothing.

`read_record` recognises the layout of a document and reads it into a
`KnowledgeRecord`; `read_records` does so for many, one bad file or not.
"""

from __future__ import annotations

from sammachip.records.item import Item
from sammachip.records.label import FieldLabel, SectionLabel
from sammachip.records.layout import FooterForm, Layout
from sammachip.records.reader import LAYOUTS, read_record
from sammachip.records.recognition import Recognition, recognise
from sammachip.records.record import FieldSpan, Footer, KnowledgeRecord, Unplaced
from sammachip.records.section import Section, SectionKey
from sammachip.records.source import ReadRecord, read_records
from sammachip.records.web_form import WEB_FORM, WEB_FORM_WITHOUT_POSITION

__all__ = [
    "LAYOUTS",
    "WEB_FORM",
    "WEB_FORM_WITHOUT_POSITION",
    "FieldLabel",
    "FieldSpan",
    "Footer",
    "FooterForm",
    "Item",
    "KnowledgeRecord",
    "Layout",
    "ReadRecord",
    "Recognition",
    "Section",
    "SectionKey",
    "SectionLabel",
    "Unplaced",
    "read_record",
    "read_records",
    "recognise",
]
