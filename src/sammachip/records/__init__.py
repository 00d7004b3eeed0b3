"""Knowledge records (องค์ความรู้) as officers wrote them, losing nothing.

`read_record` recognises the layout of a document and reads it into a
`KnowledgeRecord`; `read_records` does so for many, one bad file or not.
"""

from __future__ import annotations

from sammachip.records.category import CATEGORIES, Category
from sammachip.records.footer_form import FooterForm
from sammachip.records.item import Item
from sammachip.records.label import FieldLabel, SectionLabel
from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.layouts import (
    ARTICLE,
    BLOG,
    BLOG_BY_ADMIN,
    CONTINUATION_PAGE,
    GENERAL,
    INDIVIDUAL_FORM_2563,
    INDIVIDUAL_FORM_UTTARADIT_2563,
    LAYOUTS,
    NUMBERED_FORM_2560,
    UNIT_FORM_2561,
    UNIT_FORM_2563,
    WEB_FORM,
    WEB_FORM_WITHOUT_POSITION,
)
from sammachip.records.lexicon import record_lexicon
from sammachip.records.reader import read_record, recognise
from sammachip.records.recognition import Recognition
from sammachip.records.record import FieldSpan, Footer, KnowledgeRecord, Unplaced
from sammachip.records.section import Section, SectionKey, Subsection
from sammachip.records.source import ReadRecord, read_records, read_records_in

__all__ = [
    "ARTICLE",
    "BLOG",
    "BLOG_BY_ADMIN",
    "CATEGORIES",
    "CONTINUATION_PAGE",
    "GENERAL",
    "INDIVIDUAL_FORM_2563",
    "INDIVIDUAL_FORM_UTTARADIT_2563",
    "LAYOUTS",
    "NUMBERED_FORM_2560",
    "UNIT_FORM_2561",
    "UNIT_FORM_2563",
    "WEB_FORM",
    "WEB_FORM_WITHOUT_POSITION",
    "Category",
    "FieldLabel",
    "FieldSpan",
    "Footer",
    "FooterForm",
    "Item",
    "KnowledgeRecord",
    "LabelForm",
    "Layout",
    "ReadRecord",
    "Recognition",
    "Section",
    "SectionKey",
    "SectionLabel",
    "Subsection",
    "Unplaced",
    "read_record",
    "read_records",
    "read_records_in",
    "recognise",
    "record_lexicon",
]
