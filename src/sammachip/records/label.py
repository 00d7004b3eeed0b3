"""Labels: the words by which a form names its fields and sections (ป้ายชื่อ).

A label is found by its words: how many spaces stand around them, and which
kind, does not matter. A label that ends in an ellipsis is open: whatever is
joined to its words belongs to it, as in ``ขั้นตอนการทำไข่เค็ม``.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.records.line import Line
from sammachip.records.section import SectionKey
from sammachip.thai.lazy_regex import regex

__all__ = ["FieldLabel", "SectionLabel", "words_form"]

_WORDS: Final = re.compile("[-/]|[^ /-]+")
_MARKS: Final = "ัิ-ฺ็-๎"
_WEAK: Final = re.compile("[่-๋์]|ำ")  # what damage takes away, and no repair is sure of
_SURE_LETTERS: Final = 8  # so many letters in a row are the label, whatever their marks
_OPEN: Final = "…"
_LOST: Final = "\ufffd?"  # beside a sound ำ, some programs leave this
_REST_OF_WORD: Final = "[^ :]{0,80}"


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
        is_expected: Whether a form of this layout prints it as a rule.
        line_form: Regular expression of the lines that may follow the label's
            own; the first of another form ends the section. None takes every
            line up to the next label.

    >>> SectionLabel(key=SectionKey.PROCESS, labels=("ขั้นตอน",)).name
    'process'
    """

    key: SectionKey
    labels: tuple[str, ...]
    is_expected: bool = True
    line_form: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def name(self) -> str:
        """The key as text, as fields have a name."""
        return self.key.value

    def goes_on_at(self, line: Line) -> bool:
        """Tell whether the section still takes *line*, one below the label's."""
        form = self.line_form
        return form is None or regex(form).fullmatch(line.text) is not None


def words_form(label: str) -> str:
    """Return the regular expression of a printed label, however it is spaced.

    Damage that no repair is sure of hides no label: what stands beside it, or its
    length, tells what it is. Tone marks may be lost, and in a long label all marks
    may stand elsewhere.

    >>> words_form("วิธี/ข้อ")
    'วิธี */ *ข้?อ'
    """
    closed = label.removesuffix(_OPEN)
    letters = re.sub(f"[{_MARKS} ]", "", closed)
    if len(letters) >= _SURE_LETTERS:
        form = f"[{_MARKS} ]*".join(map(_letter, letters)) + f"[{_MARKS}]*"
    else:
        words = " *".join(map(re.escape, _WORDS.findall(closed)))
        form = _WEAK.sub(lambda weak: _letter(weak[0], "?"), words)
    return form if closed == label else form + _REST_OF_WORD


def _letter(letter: str, if_weak: str = "") -> str:
    return f"{_LOST}[ำา]" if letter in "ำา" else re.escape(letter) + if_weak
