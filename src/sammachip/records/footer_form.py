"""The foot of a web page that holds a record: how it is printed (รูปแบบส่วนท้าย)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.records.label import FieldLabel, words_form
from sammachip.records.label_form import Found, Grammar, LabelForm
from sammachip.records.line import Line
from sammachip.thai import Span
from sammachip.thai.lazy_regex import regex

__all__ = ["FOOTER_FIELDS", "FooterForm"]

FOOTER_FIELDS: Final = ("phone", "email", "address")
"""The fields of a footer that a form may label."""

_FORM: Final = LabelForm(mark=":", follows=True)
_NAME: Final = r" *(?P<name>[ก-๎]{1,24})"  # one word: a sentence is no footer


@rule
def _fields_are_known(fields: tuple[FieldLabel, ...]) -> Iterator[Problem]:
    for at, field in enumerate(fields):
        if field.name not in FOOTER_FIELDS:
            yield Problem(
                code="layout.unknown_field",
                message="expected one of {expected}, found {found}",
                facts={"expected": FOOTER_FIELDS, "found": field.name},
                path=("fields", at, "name"),
            )


@attrs.frozen(kw_only=True)
class FooterForm:
    """How the foot of the page looks (ส่วนท้าย).

    Args:
        opening: Words of its first line, before the name of the province.
        department: First words of the line that names the department.
        fields: Labelled fields; their names are those of `Footer`.

    >>> FooterForm(opening="เว็บไซต์จังหวัด", department="กรม").fields
    ()
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_fields_are_known,)

    opening: str
    department: str
    fields: tuple[FieldLabel, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    def province_at(self, line: Line) -> Span | None:
        """Return where an opening line names its province; None if it is none."""
        match = regex(words_form(self.opening) + _NAME).fullmatch(line.text)
        if match is None:
            return None
        begin = line.span.start
        return Span(begin + match.start("name"), begin + match.end("name"))

    def names_department(self, line: Line) -> bool:
        """Tell whether *line* is the one that names the department."""
        return line.text.startswith(self.department)

    def fields_at(self, line: Line) -> list[Found]:
        """Return the labelled fields of a *line* that begins with a label."""
        return Grammar.of(self.fields, (_FORM,)).found_at(line, 0)
