"""The general grammar: every label that is known, however it is printed.

For documents that fit no form. Fields may stand above the sections or below them.
"""

from __future__ import annotations

from typing import Final

from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.layouts.web_form import WEB_FOOTER
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import FIELDS, fields, sections

__all__ = ["GENERAL"]

GENERAL: Final = Layout(
    name="general labels",
    fields=fields(*FIELDS),
    field_forms=(
        LabelForm(is_numbered=True, is_joined=True, is_anywhere=True),
        LabelForm(mark=":", follows=True),
        LabelForm(),
    ),
    details=fields("author_position", "office", "address", "phones", "email"),
    sections=sections(),
    section_forms=(
        LabelForm(is_numbered=True, is_anywhere=True),
        LabelForm(mark="->"),
        LabelForm(mark=":"),
        LabelForm(is_alone=True),
    ),
    stands_below=True,
    opening=SectionKey.OPENING,
    footer=WEB_FOOTER,
    is_general=True,
    least_labels=3,
)
"""Every label in every form; what is read by it has a warning that says so."""
