"""The lines of a form, as a layout prints them (การเขียนแบบบันทึก)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from sammachip.records.field_writing import field_texts
from sammachip.records.label import FieldLabel, SectionLabel, words_form
from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.record import KnowledgeRecord
from sammachip.records.section import Section
from sammachip.thai import Digits, with_digits
from sammachip.thai.lazy_regex import regex

__all__ = ["form_lines"]

_OPEN: Final = "…"
_ARROW: Final = re.compile("[->:]+$")
_NUMBER: Final = re.compile("[0-9๐-๙]{1,2}")
_BARE: Final = ("fiscal_year", "posted_on", "lead_image", "post_title", "title")


def form_lines(
    record: KnowledgeRecord, layout: Layout, digits: Digits
) -> Iterator[str]:
    """Yield what a form of *layout* prints for *record*.

    Every label that the form prints as a rule is there, with or without a text; what
    it has no label for is not.

    Args:
        record: The record.
        layout: The form.
        digits: Digits of numbers, days and phones; words stay as they were written.
    """
    texts = field_texts(record, digits=digits)
    form = _Form(record, layout, digits, texts, last_number=int(layout.begins_inside))
    yield from layout.headings[:1]
    yield from form.bare_lines()
    if layout.stands_above:
        yield from form.field_lines()
    yield from form.section_lines()
    if not layout.stands_above:
        yield from form.field_lines()
    yield from form.foot_lines()


@attrs.define
class _Form:
    """One form while it is written; its numbers run through fields and sections."""

    record: KnowledgeRecord
    layout: Layout
    digits: Digits
    texts: Mapping[str, str]
    last_number: int

    def bare_lines(self) -> Iterator[str]:
        """Yield the lines above the first label."""
        labelled = {label.name for label in self.layout.fields}
        if "title" not in labelled:
            labelled.add("post_title")
        if not self.layout.has_title_line:
            labelled |= {"title", "post_title"}
        if self.layout.has_title_line or self.layout.opening is None:
            for name in _BARE:
                if name in self.texts and name not in labelled:
                    yield self.texts[name]

    def field_lines(self) -> Iterator[str]:
        """Yield a line for each field that has a text or that the form asks for."""
        form = self.layout.field_forms[0]
        for label in self.layout.fields:
            text = self._text(label)
            if label.name == "author":
                text = " ".join([text, *self._details()]).strip()
            if text or label.is_expected:
                yield f"{self._label(label.labels[0], form)} {text}".rstrip()

    def _details(self) -> Iterator[str]:
        fields = {label.name for label in self.layout.fields}
        for label in self.layout.details:
            text = self._text(label)
            if text and label.name not in fields:
                yield f"{label.labels[0]} {text}"

    def _text(self, label: FieldLabel) -> str:
        """Return what stands behind *label*; an office is not told twice."""
        text = self.texts.get(label.name, "")
        told = {self.texts.get("author"), self.texts.get("address")}
        is_told = label.name == "office" and not label.is_expected and text in told
        return "" if is_told else text

    def section_lines(self) -> Iterator[str]:
        """Yield the sections, and the labels of those that the form asks for."""
        labels = {label.key: label for label in self.layout.sections}
        sections = _with_expected(self.record.sections, self.layout.sections)
        for at, each in enumerate(sections):
            if isinstance(each, SectionLabel):
                yield self._label(each.labels[0], self._section_form)
            elif at == 0 and self._is_bare(each):
                yield each.text
                self.last_number += 1
            elif each.key in labels:
                yield from self._section(each, labels[each.key])

    def _is_bare(self, section: Section) -> bool:
        layout = self.layout
        between = layout.stands_above and layout.stands_below
        return section.label is None and section.key is layout.opening and not between

    @property
    def _section_form(self) -> LabelForm:
        return self.layout.section_forms[0]

    def _section(self, section: Section, label: SectionLabel) -> Iterator[str]:
        if section.label and self.record.layout == self.layout.name:
            printed = with_digits(section.label, self.digits)
        else:
            words = _words(section, label)
            printed = self._label(words, self._section_form, section.number)
        if label.line_form and not self._section_form.is_alone:
            yield f"{printed} {section.text}".rstrip()
        else:
            yield printed
            yield from filter(None, [section.text])

    def foot_lines(self) -> Iterator[str]:
        """Yield the foot of the page."""
        form, footer = self.layout.footer, self.record.footer
        if form is None or self.record.province is None:
            return
        yield f"{form.opening}{self.record.province}"
        if footer is None:
            return
        yield from filter(None, [footer.department])
        values = {
            "phone": footer.phone,
            "email": footer.email,
            "address": footer.address,
        }
        for field in form.fields:
            yield f"{field.labels[0]} : {values[field.name] or ''}".rstrip()

    def _label(self, words: str, form: LabelForm, number: str | None = None) -> str:
        printed = f"{words.removesuffix(_OPEN)} {form.mark}".rstrip()
        if not form.is_numbered:
            return printed
        own = int(number) if number and _NUMBER.fullmatch(number) else 0
        self.last_number = max(own, self.last_number + 1)
        return f"{with_digits(str(self.last_number), self.digits)}. {printed}"


def _words(section: Section, label: SectionLabel) -> str:
    """Return the words of a label; those that are open keep what was joined to them."""
    for words in label.labels:
        found = words.endswith(_OPEN) and regex(words_form(words)).search(
            section.label or ""
        )
        if found:
            return _ARROW.sub("", found[0])
    return label.labels[0]


def _with_expected(
    sections: Sequence[Section], labels: Sequence[SectionLabel]
) -> Sequence[Section | SectionLabel]:
    """Return *sections*, and the labels that are missing where the form has them."""
    expected = [label for label in labels if label.is_expected]
    rank = {label.key: at for at, label in enumerate(expected)}
    found: list[Section | SectionLabel] = [*sections]
    present = {each.key for each in sections}
    for label in expected:
        if label.key not in present:
            behind = (
                at
                for at, each in enumerate(found)
                if rank.get(each.key, -1) > rank[label.key]
            )
            found.insert(next(behind, len(found)), label)
    return found
