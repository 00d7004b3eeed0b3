"""Knowledge records (องค์ความรู้) as officers wrote them, losing nothing.

`read_record` recognises the layout of a document and reads it into a
`KnowledgeRecord`; `read_records` does so for many, one bad file or not.
"""

from __future__ import annotations

from sammachip._lazy import lazy_names

TYPE_CHECKING = False  # checkers take it for true, and see where the names are from

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
    "Bound",
    "Category",
    "Count",
    "DraftAgreement",
    "DraftPart",
    "FieldLabel",
    "FieldSpan",
    "Footer",
    "FooterForm",
    "Item",
    "KnowledgeRecord",
    "LabelForm",
    "Layout",
    "Money",
    "PartOf",
    "Percentage",
    "PlanNumber",
    "Quantity",
    "Ratio",
    "ReadRecord",
    "Recognition",
    "Section",
    "SectionKey",
    "SectionLabel",
    "Subsection",
    "Unplaced",
    "WrittenRecord",
    "content_of",
    "draft_agreement_in",
    "quantities_in",
    "read_record",
    "read_records",
    "read_records_in",
    "recognise",
    "record_heading",
    "record_lexicon",
    "write_record",
]

if TYPE_CHECKING:
    from sammachip.records.category import CATEGORIES as CATEGORIES
    from sammachip.records.category import Category as Category
    from sammachip.records.content import content_of as content_of
    from sammachip.records.draft_agreement import DraftAgreement as DraftAgreement
    from sammachip.records.draft_agreement import DraftPart as DraftPart
    from sammachip.records.draft_agreement import (
        draft_agreement_in as draft_agreement_in,
    )
    from sammachip.records.field_span import FieldSpan as FieldSpan
    from sammachip.records.footer_form import FooterForm as FooterForm
    from sammachip.records.item import Item as Item
    from sammachip.records.label import FieldLabel as FieldLabel
    from sammachip.records.label import SectionLabel as SectionLabel
    from sammachip.records.label_form import LabelForm as LabelForm
    from sammachip.records.layout import Layout as Layout
    from sammachip.records.layouts import ARTICLE as ARTICLE
    from sammachip.records.layouts import BLOG as BLOG
    from sammachip.records.layouts import BLOG_BY_ADMIN as BLOG_BY_ADMIN
    from sammachip.records.layouts import CONTINUATION_PAGE as CONTINUATION_PAGE
    from sammachip.records.layouts import GENERAL as GENERAL
    from sammachip.records.layouts import INDIVIDUAL_FORM_2563 as INDIVIDUAL_FORM_2563
    from sammachip.records.layouts import (
        INDIVIDUAL_FORM_UTTARADIT_2563 as INDIVIDUAL_FORM_UTTARADIT_2563,
    )
    from sammachip.records.layouts import LAYOUTS as LAYOUTS
    from sammachip.records.layouts import NUMBERED_FORM_2560 as NUMBERED_FORM_2560
    from sammachip.records.layouts import UNIT_FORM_2561 as UNIT_FORM_2561
    from sammachip.records.layouts import UNIT_FORM_2563 as UNIT_FORM_2563
    from sammachip.records.layouts import WEB_FORM as WEB_FORM
    from sammachip.records.layouts import (
        WEB_FORM_WITHOUT_POSITION as WEB_FORM_WITHOUT_POSITION,
    )
    from sammachip.records.lexicon import record_lexicon as record_lexicon
    from sammachip.records.quantities import Bound as Bound
    from sammachip.records.quantities import Count as Count
    from sammachip.records.quantities import Money as Money
    from sammachip.records.quantities import PartOf as PartOf
    from sammachip.records.quantities import Percentage as Percentage
    from sammachip.records.quantities import PlanNumber as PlanNumber
    from sammachip.records.quantities import Quantity as Quantity
    from sammachip.records.quantities import Ratio as Ratio
    from sammachip.records.quantities import quantities_in as quantities_in
    from sammachip.records.reader import read_record as read_record
    from sammachip.records.reader import recognise as recognise
    from sammachip.records.recognition import Recognition as Recognition
    from sammachip.records.record import Footer as Footer
    from sammachip.records.record import KnowledgeRecord as KnowledgeRecord
    from sammachip.records.record import Unplaced as Unplaced
    from sammachip.records.record_cell import record_heading as record_heading
    from sammachip.records.section import Section as Section
    from sammachip.records.section import SectionKey as SectionKey
    from sammachip.records.section import Subsection as Subsection
    from sammachip.records.source import ReadRecord as ReadRecord
    from sammachip.records.source import read_records as read_records
    from sammachip.records.source import read_records_in as read_records_in
    from sammachip.records.writing import WrittenRecord as WrittenRecord
    from sammachip.records.writing import write_record as write_record

_HOME = {
    "ARTICLE": "sammachip.records.layouts",
    "BLOG": "sammachip.records.layouts",
    "BLOG_BY_ADMIN": "sammachip.records.layouts",
    "Bound": "sammachip.records.quantities",
    "CATEGORIES": "sammachip.records.category",
    "CONTINUATION_PAGE": "sammachip.records.layouts",
    "Category": "sammachip.records.category",
    "Count": "sammachip.records.quantities",
    "DraftAgreement": "sammachip.records.draft_agreement",
    "DraftPart": "sammachip.records.draft_agreement",
    "FieldLabel": "sammachip.records.label",
    "FieldSpan": "sammachip.records.field_span",
    "Footer": "sammachip.records.record",
    "FooterForm": "sammachip.records.footer_form",
    "GENERAL": "sammachip.records.layouts",
    "INDIVIDUAL_FORM_2563": "sammachip.records.layouts",
    "INDIVIDUAL_FORM_UTTARADIT_2563": "sammachip.records.layouts",
    "Item": "sammachip.records.item",
    "KnowledgeRecord": "sammachip.records.record",
    "LAYOUTS": "sammachip.records.layouts",
    "LabelForm": "sammachip.records.label_form",
    "Layout": "sammachip.records.layout",
    "Money": "sammachip.records.quantities",
    "NUMBERED_FORM_2560": "sammachip.records.layouts",
    "PartOf": "sammachip.records.quantities",
    "Percentage": "sammachip.records.quantities",
    "PlanNumber": "sammachip.records.quantities",
    "Quantity": "sammachip.records.quantities",
    "Ratio": "sammachip.records.quantities",
    "ReadRecord": "sammachip.records.source",
    "Recognition": "sammachip.records.recognition",
    "Section": "sammachip.records.section",
    "SectionKey": "sammachip.records.section",
    "SectionLabel": "sammachip.records.label",
    "Subsection": "sammachip.records.section",
    "UNIT_FORM_2561": "sammachip.records.layouts",
    "UNIT_FORM_2563": "sammachip.records.layouts",
    "Unplaced": "sammachip.records.record",
    "WEB_FORM": "sammachip.records.layouts",
    "WEB_FORM_WITHOUT_POSITION": "sammachip.records.layouts",
    "WrittenRecord": "sammachip.records.writing",
    "content_of": "sammachip.records.content",
    "draft_agreement_in": "sammachip.records.draft_agreement",
    "quantities_in": "sammachip.records.quantities",
    "read_record": "sammachip.records.reader",
    "read_records": "sammachip.records.source",
    "read_records_in": "sammachip.records.source",
    "recognise": "sammachip.records.reader",
    "record_heading": "sammachip.records.record_cell",
    "record_lexicon": "sammachip.records.lexicon",
    "write_record": "sammachip.records.writing",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _HOME)
