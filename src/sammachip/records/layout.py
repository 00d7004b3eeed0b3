"""Layouts: how a form of knowledge record is printed, as plain data (รูปแบบบันทึก).

A new form is a new declaration; the reader does not change.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, not_blank, validate
from sammachip.records.footer_form import FooterForm
from sammachip.records.label import FieldLabel, SectionLabel, words_form
from sammachip.records.label_form import Label, LabelForm
from sammachip.records.line import Line
from sammachip.records.section import SectionKey
from sammachip.thai import Digits, Span
from sammachip.thai.lazy_regex import regex

__all__ = ["RECORD_FIELDS", "Layout"]

RECORD_FIELDS: Final = (
    *("title", "author", "author_position", "office", "address", "phones", "email"),
    *("recorded_at", "posted_on", "fiscal_year", "category"),
)
"""The fields of a record that a form may label."""


def _are_known(path: str) -> Rule:
    """Return the rule that records have every declared field."""

    def find(fields: tuple[FieldLabel, ...]) -> Iterator[Problem]:
        for at, field in enumerate(fields):
            if field.name not in RECORD_FIELDS:
                yield Problem(
                    code="layout.unknown_field",
                    message="expected one of {expected}, found {found}",
                    facts={"expected": RECORD_FIELDS, "found": field.name},
                    path=(path, at, "name"),
                )

    return Rule((path,), find)


def _differ(path: str) -> Rule:
    """Return the rule that no label is declared twice."""

    def find(labels: tuple[Label, ...]) -> Iterator[Problem]:
        names = [label.name for label in labels]
        for at, name in enumerate(names):
            if name in names[:at]:
                yield Problem(
                    code="layout.repeated",
                    message="{name} is declared twice; give it all its labels at once",
                    facts={"name": name},
                    path=(path, at),
                )

    return Rule((path,), find)


@attrs.frozen(kw_only=True)
class Layout:
    """One way of printing a knowledge record (รูปแบบบันทึกองค์ความรู้).

    Args:
        name: Stable name, such as ``web form with position``.
        headings: The form's heading, where a line begins; variants. Without any,
            the labels alone tell the form.
        fields: Labelled fields; the first one begins a record.
        field_forms: How their labels are printed.
        details: Labelled fields inside the author's own field.
        sections: Labelled sections.
        section_forms: How their labels are printed.
        stands_above: Whether the fields stand above the sections.
        stands_below: Whether they stand below.
        wraps: Whether a value goes on to the next label, not to the line's end.
        has_title_line: Whether the first bare line is the title, if no label is.
        opening: The section that text without a label belongs to, or None.
        footer: Foot of the page; None if the form has none.
        category_year: Fiscal year (B.E.) whose list of categories the form has; None
            if the form states its year, or has no list.
        begins_inside: Whether a text of this layout begins inside a record.
        is_general: Whether it is what to try if no other layout fits.
        least_labels: How many of the labels that it expects a text must have to be
            taken for this form; of all, if it expects none.
        digits: The digits of its numbers, when it is written.

    Raises:
        InvalidDataError: A field that records do not have
            (``layout.unknown_field``), or one field or section declared twice
            (``layout.repeated``).

    >>> Layout(name="small", headings=("บันทึก",)).least_labels
    2
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("name"),
        *map(_are_known, ("fields", "details")),
        *map(_differ, ("fields", "details", "sections")),
    )

    name: str
    headings: tuple[str, ...] = ()
    fields: tuple[FieldLabel, ...] = ()
    field_forms: tuple[LabelForm, ...] = (LabelForm(mark=":", follows=True),)
    details: tuple[FieldLabel, ...] = ()
    sections: tuple[SectionLabel, ...] = ()
    section_forms: tuple[LabelForm, ...] = (LabelForm(mark="->"),)
    stands_above: bool = True
    stands_below: bool = False
    wraps: bool = False
    has_title_line: bool = True
    opening: SectionKey | None = None
    footer: FooterForm | None = None
    category_year: int | None = None
    begins_inside: bool = False
    is_general: bool = False
    least_labels: int = 2
    digits: Digits = "arabic"

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def labels(self) -> tuple[Label, ...]:
        """Every label in order; what is a field and a detail is told once."""
        labels: tuple[Label, ...] = (*self.fields, *self.details, *self.sections)
        return tuple({label.name: label for label in labels}.values())

    @property
    def is_inline(self) -> bool:
        """Whether the whole form may stand on one line."""
        return any(form.is_anywhere for form in self.section_forms)

    def heading_at(self, line: Line) -> Span | None:
        """Return where on *line* the heading stands; None if the line has none.

        A heading stands alone on its line, or before the rest of a form that is
        printed on one line.
        """
        if not self.headings:
            return None
        match = regex(_heading_form(self.headings)).match(line.text)
        begin = line.span.start
        if match is None or not (self.is_inline or match.end() == len(line.text)):
            return None
        return Span(begin, begin + match.end())

    def headings_on(self, line: Line) -> Iterator[int]:
        """Yield where headings begin on *line*, inside of it too if forms do."""
        if self.headings and self.is_inline:
            for match in regex(_heading_form(self.headings)).finditer(line.text):
                yield line.span.start + match.start()
        elif self.heading_at(line):
            yield line.span.start


@cache
def _heading_form(headings: tuple[str, ...]) -> str:
    longest_first = sorted(headings, key=len, reverse=True)
    return rf"(?<![^ ])(?:{'|'.join(map(words_form, longest_first))})(?![^ ])"
