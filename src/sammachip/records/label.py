"""Labels: the words by which a form names its fields and sections (ป้ายชื่อ).

A label is found by its words: how many spaces stand around them, and which
kind, does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Final

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.records.line import Line
from sammachip.records.record import FieldSpan
from sammachip.records.section import SectionKey
from sammachip.thai import Span, trimmed

__all__ = [
    "FieldLabel",
    "SectionLabel",
    "fields_at",
    "section_pattern",
    "whole_match",
    "words_form",
]

_WORDS: Final = re.compile(r"/|[^ /]+")


@attrs.frozen(kw_only=True)
class FieldLabel:
    """How a form labels one field (ป้ายชื่อข้อมูล).

    Args:
        name: Field of the record that the value goes to.
        labels: The label without its colon; variants, the usual one first.
        is_expected: Whether a form of this layout prints it as a rule.

    >>> FieldLabel(name="author", labels=("โดย",)).labels
    ('โดย',)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("name"),)

    name: str
    labels: tuple[str, ...]
    is_expected: bool = True

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class SectionLabel:
    """How a form labels one section (ป้ายชื่อหัวข้อ).

    Args:
        key: What the section is called.
        labels: The label without its arrow; variants, the usual one first.
        line_form: Regular expression of the lines that may follow the label's
            own; the first of another form ends the section. None takes every
            line up to the next label.

    >>> SectionLabel(key=SectionKey.PROCESS, labels=("ขั้นตอน",)).line_form
    """

    key: SectionKey
    labels: tuple[str, ...]
    line_form: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def goes_on_at(self, line: Line) -> bool:
        """Tell whether the section still takes *line*, one below the label's."""
        return self.line_form is None or bool(whole_match(self.line_form, line.text))


def fields_at(
    line: Line, fields: tuple[FieldLabel, ...], mark: str
) -> Iterator[FieldSpan]:
    """Yield the labelled fields of a *line* that begins with a label.

    A value ends where the next label of the line begins.
    """
    matches = list(_field_pattern(fields, mark).finditer(line.text)) if fields else []
    if not matches or matches[0].start() > 0:
        return
    ends = [match.start() for match in matches[1:]] + [len(line.text)]
    begin = line.span.start
    for match, end in zip(matches, ends, strict=True):
        value = trimmed(line.text, match.end(), end)
        yield FieldSpan(
            name=match.lastgroup or "",
            span=Span(begin + value.start, begin + value.end),
            label_span=Span(begin + match.start(), begin + match.end()),
        )


def words_form(label: str) -> str:
    """Return the regular expression of a printed label, however it is spaced.

    >>> words_form("กระบวนการ/ขั้นตอน")
    'กระบวนการ */ *ขั้นตอน'
    """
    return " *".join(map(re.escape, _WORDS.findall(label)))


def _any_of(name: str, labels: tuple[str, ...]) -> str:
    longest_first = sorted(labels, key=len, reverse=True)
    return f"(?P<{name}>{'|'.join(map(words_form, longest_first))})"


@cache
def _field_pattern(fields: tuple[FieldLabel, ...], mark: str) -> re.Pattern[str]:
    labels = "|".join(_any_of(field.name, field.labels) for field in fields)
    return re.compile(rf"(?<![^ ])(?:{labels}) *{re.escape(mark)}")


@cache
def section_pattern(sections: tuple[SectionLabel, ...], mark: str) -> re.Pattern[str]:
    """Return the pattern of a section's label and mark; its group is the key."""
    labels = "|".join(_any_of(each.key.value, each.labels) for each in sections)
    return re.compile(rf"(?:{labels}) *{re.escape(mark)}")


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form)


def whole_match(form: str, text: str) -> re.Match[str] | None:
    """Return how the whole *text* matches the regular expression *form*."""
    return _pattern(form).fullmatch(text)
