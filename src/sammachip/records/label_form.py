"""How labels are printed (แบบการพิมพ์ป้ายชื่อ): numbered, marked, alone, in a line.

Labels carry the meaning; numbers and marks only tell a label from words of the
text. Any number will do, in Thai or Arabic digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple, Self, cast

import attrs

from sammachip.errors import validate
from sammachip.records.label import FieldLabel, SectionLabel, words_form
from sammachip.records.line import Line
from sammachip.thai import Span

__all__ = ["Found", "Grammar", "Label", "LabelForm"]

Label = FieldLabel | SectionLabel
"""A label of either kind."""

_NUMBER: Final = r"(?:ข้อ *(?:ที่ *)?)?\(?(?P<number>[0-9๐-๙]{1,2})(?:[.)] *| +)"
_NO_NUMBER: Final = "(?P<number>)"
_FIRST_LABEL: Final = 2  # the group before it is the number
_HINT: Final = r"(?: *\([^()]{1,80}\))?"  # such as (ถ้ามี): the form's own words
# A name may be glued to the label of its field.
_A_WORD_ENDS: Final = r"(?:(?![ก-๎A-Za-z/])|(?=นา[ยง]))"
_BEHIND_A_BLANK: Final = "(?<![^ ])"


@attrs.frozen(kw_only=True)
class LabelForm:
    """One way to print labels (แบบการพิมพ์ป้ายชื่อ).

    Args:
        mark: What stands between a label and its text, such as ``:``; if it is
            empty, blanks or the end of the line do, or a colon.
        is_numbered: Whether a number stands before the label.
        is_alone: Whether nothing else stands on the label's line.
        is_joined: Whether the text may stand right behind the label.
        follows: Whether further labels may stand on the line of a first.
        is_anywhere: Whether a label may stand on a line that begins otherwise.

    >>> LabelForm(is_numbered=True).mark
    ''
    """

    mark: str = ""
    is_numbered: bool = False
    is_alone: bool = False
    is_joined: bool = False
    follows: bool = False
    is_anywhere: bool = False

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class Found:
    """A label where it is printed (ป้ายชื่อที่พบ).

    Args:
        label: The label.
        span: Its characters, number, hint and mark included.
        number: The number as printed, or None.
        line: Index of its line.
    """

    label: Label
    span: Span
    number: str | None
    line: int


class _Pattern(NamedTuple):
    """The pattern of labels in one form: a group for the number, one for each label."""

    form: LabelForm
    pattern: re.Pattern[str]
    labels: tuple[Label, ...]

    @classmethod
    def of(cls, labels: tuple[Label, ...], form: LabelForm) -> Self:
        spellings = [(words, label) for label in labels for words in label.labels]
        spellings.sort(key=lambda each: len(each[0]), reverse=True)
        any_label = "|".join(f"{_printed(words, form)}()" for words, _ in spellings)
        number = _NUMBER if form.is_numbered else _NO_NUMBER
        pattern = re.compile(f"{_BEHIND_A_BLANK}{number}(?:{any_label})")
        return cls(form, pattern, tuple(label for _, label in spellings))

    def matches(self, text: str) -> Iterable[re.Match[str]]:
        if self.form.is_anywhere:
            return self.pattern.finditer(text)
        first = self.pattern.match(text)
        if first and self.form.follows:
            return self.pattern.finditer(text)
        return (first,) if first else ()

    def label_of(self, match: re.Match[str]) -> Label:
        return self.labels[cast("int", match.lastindex) - _FIRST_LABEL]


@attrs.frozen(eq=False)
class Grammar:
    """Labels and the forms in which they are printed, ready for finding them.

    >>> title = FieldLabel(name="title", labels=("ชื่อความรู้",))
    >>> grammar = Grammar.of((title,), (LabelForm(is_numbered=True),))
    >>> line = Line(number=1, span=Span(0, 17), text="๑. ชื่อความรู้ ไข่")
    >>> [(each.number, each.span) for each in grammar.found_at(line, 0)]
    [('๑', Span(start=0, end=14))]
    """

    _patterns: tuple[_Pattern, ...]

    @classmethod
    @cache
    def of(cls, labels: tuple[Label, ...], forms: tuple[LabelForm, ...]) -> Self:
        """Return the grammar of *labels* in any of *forms*, made once."""
        return cls(tuple(_Pattern.of(labels, form) for form in forms if labels))

    def found_at(self, line: Line, index: int) -> list[Found]:
        """Return the labels on *line*, which has this *index*, in printed order."""
        begin = line.span.start
        found: dict[int, Found] = {}
        for pattern in self._patterns:
            for match in pattern.matches(line.text):
                span = Span(begin + match.start(), begin + match.end())
                known = found.get(span.start)
                if known is None or known.span < span:
                    found[span.start] = Found(
                        label=pattern.label_of(match),
                        span=span,
                        number=match["number"] or None,
                        line=index,
                    )
        return [*_apart(found)] if found else []


def _apart(found: Mapping[int, Found]) -> Iterator[Found]:
    """Yield, in printed order, what does not stand inside of another."""
    end = 0
    for start in sorted(found):
        if start >= end:
            yield found[start]
            end = found[start].span.end


def _printed(words: str, form: LabelForm) -> str:
    """Return the regular expression of a label with what stands behind it."""
    ends = "" if form.mark or form.is_joined else _A_WORD_ENDS
    mark = f" *{re.escape(form.mark)}" if form.mark else "(?: *:)?"
    alone = " *$" if form.is_alone else ""
    return f"{words_form(words)}{ends}{_HINT}{mark}{alone}"
