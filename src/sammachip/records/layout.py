"""Layouts: how a form of knowledge record is printed, as plain data (รูปแบบบันทึก).

A new form is a new declaration; the reader does not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.records.label import (
    FieldLabel,
    SectionLabel,
    fields_at,
    section_pattern,
    whole_match,
    words_form,
)
from sammachip.records.line import Line
from sammachip.records.record import FieldSpan
from sammachip.thai import Span

__all__ = ["FooterForm", "Layout"]

_HEADER: Final = ("title", "author", "author_position", "recorded_at", "address")
_FOOTER: Final = ("phone", "email", "address")


def _fills_only(known: tuple[str, ...]) -> Rule:
    """Return the rule that the reader has a place for every declared field."""

    def find(fields: tuple[FieldLabel, ...]) -> Iterator[Problem]:
        for at, field in enumerate(fields):
            if field.name not in known:
                yield Problem(
                    code="layout.unknown_field",
                    message="expected one of {expected}, found {found}",
                    facts={"expected": known, "found": field.name},
                    path=("fields", at, "name"),
                )
        yield from _declared_twice("fields", [field.name for field in fields])

    return Rule(("fields",), find)


@rule
def _sections_differ(sections: tuple[SectionLabel, ...]) -> Iterator[Problem]:
    yield from _declared_twice("sections", [each.key.value for each in sections])


def _declared_twice(path: str, names: Sequence[str]) -> Iterator[Problem]:
    for at, name in enumerate(names):
        if name in names[:at]:
            yield Problem(
                code="layout.repeated",
                message="{name} is declared twice; give it all its labels at once",
                facts={"name": name},
                path=(path, at),
            )


@attrs.frozen(kw_only=True)
class FooterForm:
    """How the foot of the page looks (ส่วนท้าย).

    Args:
        opening: Words of its first line, before the name of the province.
        department: First words of the line that names the department.
        fields: Labelled fields; their names are those of `Footer`.
        menu: Words of the page around the record, which say nothing.

    >>> FooterForm(opening="เว็บไซต์จังหวัด", department="กรม").menu
    ()
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_fills_only(_FOOTER),)

    opening: str
    department: str
    fields: tuple[FieldLabel, ...] = ()
    menu: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    def province_at(self, line: Line) -> Span | None:
        """Return where an opening line names its province; None if it is none."""
        name = r" *(?P<name>[ก-๎]{1,24})"  # one word: a sentence is no footer
        match = whole_match(words_form(self.opening) + name, line.text)
        if match is None:
            return None
        begin = line.span.start
        return Span(begin + match.start("name"), begin + match.end("name"))

    def names_department(self, line: Line) -> bool:
        """Tell whether *line* is the one that names the department."""
        return line.text.startswith(self.department)


@attrs.frozen(kw_only=True)
class Layout:
    """One way of printing a knowledge record (รูปแบบบันทึกองค์ความรู้).

    Args:
        name: Stable name, such as ``web form with position``.
        headings: The form's heading, alone on its line; variants.
        fields: Labelled fields between heading and sections; the first one
            begins the block, and several may share a line.
        sections: Labelled sections.
        footer: Foot of the page; None if the form has none.
        field_mark: What stands between the label of a field and its value.
        section_mark: What stands between the label of a section and its text.
        image_form: Regular expression of the name of a picture.
        least_labels: How many different labels a text must have, below the
            heading, to be taken for this form.

    Raises:
        InvalidDataError: A field that records do not have
            (``layout.unknown_field``), or one field or section declared twice
            (``layout.repeated``).

    >>> Layout(name="small", headings=("บันทึก",)).least_labels
    2
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("name"),
        _fills_only(_HEADER),
        _sections_differ,
    )

    name: str
    headings: tuple[str, ...]
    fields: tuple[FieldLabel, ...] = ()
    sections: tuple[SectionLabel, ...] = ()
    footer: FooterForm | None = None
    field_mark: str = ":"
    section_mark: str = "->"
    image_form: str = r"image[0-9]*"
    least_labels: int = 2

    def __attrs_post_init__(self) -> None:
        validate(self)

    def is_heading(self, line: Line) -> bool:
        """Tell whether *line* is the heading and nothing else."""
        return any(whole_match(words_form(each), line.text) for each in self.headings)

    def is_image(self, text: str) -> bool:
        """Tell whether *text* is the name of a picture and nothing else."""
        return bool(whole_match(self.image_form, text))

    def fields_at(self, line: Line) -> tuple[FieldSpan, ...]:
        """Return the labelled fields of a *line* that begins with a label."""
        return tuple(fields_at(line, self.fields, self.field_mark))

    def footer_fields_at(self, line: Line) -> tuple[FieldSpan, ...]:
        """Return the labelled fields of a *line* of the footer."""
        fields = self.footer.fields if self.footer else ()
        return tuple(fields_at(line, fields, self.field_mark))

    def section_at(self, line: Line) -> tuple[SectionLabel, Span] | None:
        """Return the section that *line* begins, and where its label stands."""
        pattern = section_pattern(self.sections, self.section_mark)
        match = pattern.match(line.text) if self.sections else None
        if match is None:
            return None
        label = next(
            each for each in self.sections if each.key.value == match.lastgroup
        )
        return label, Span(line.span.start, line.span.start + match.end())
