"""Sections of a knowledge record (หัวข้อในแบบบันทึก)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.records.item import Item, in_short
from sammachip.thai import Span

__all__ = ["Section", "SectionKey", "Subsection"]


class SectionKey(Enum):
    """What a section is called, whatever its form prints (ชื่อหัวข้อ).

    The key says what the label asks for, not what the writer put there: boxes
    for objectives often hold steps.

    >>> SectionKey("process")
    <SectionKey.PROCESS: 'process'>
    """

    BACKGROUND = "background"
    """Why it was done (ความเป็นมา)."""
    OBJECTIVES = "objectives"
    """What it was for (วัตถุประสงค์)."""
    MATERIALS = "materials"
    """What it is made of (วัตถุดิบ)."""
    EQUIPMENT = "equipment"
    """What it is made with (อุปกรณ์)."""
    PROCESS = "process"
    """How it is done, step by step (กระบวนการ/ขั้นตอน)."""
    CAUTIONS = "cautions"
    """What to watch for (ข้อพึงระวัง)."""
    RESULTS = "results"
    """What came of it (ผล)."""
    SUCCESS_FACTORS = "success_factors"
    """What made it succeed (ปัจจัยแห่งความสำเร็จ)."""
    TECHNIQUES = "techniques"
    """What makes it work (เทคนิค)."""
    PROBLEMS = "problems"
    """What went wrong and how it was put right (ปัญหาและแนวทางแก้ไข)."""
    BENEFITS = "benefits"
    """What it is good for (ประโยชน์)."""
    OPENING = "opening"
    """What stands before the first label (บทนำ)."""
    EXTENSION = "extension"
    """The matter at length (ส่วนขยาย)."""
    CONCLUSION = "conclusion"
    """What it comes to (บทสรุป)."""
    RECOMMENDATIONS = "recommendations"
    """What to do next (ข้อเสนอแนะ)."""
    IMAGES = "images"
    """Pictures (รูปประกอบ)."""
    CONTINUED = "continued"
    """The rest of a section that began on a page which is not here (ต่อจากหน้าก่อน)."""


@attrs.frozen(kw_only=True)
class Subsection:
    """One part of a section that has a number of its own (หัวข้อย่อย), such as ๔.๑.

    Args:
        number: As printed, such as ``๔.๑``.
        label: What stands on the line of the number, if more stands below;
            otherwise None.
        text: What it says, without number and label.
        span: The text in the document, as printed.
        label_span: Number and label in the document.
        items: Numbered and bulleted items in printed order.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (*map(not_blank, ("number", "label")),)

    number: str
    label: str | None = None
    text: str = attrs.field(repr=in_short)
    span: Span
    label_span: Span
    items: tuple[Item, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Item numbers as printed, in printed order; bullets have none."""
        return _numbers(self.items)


@attrs.frozen(kw_only=True)
class Section:
    r"""One section of a record: a printed label and what stands below it (หัวข้อ).

    Args:
        key: What the label asks for.
        label: The label as printed, number and arrow included; None if the section
            has none.
        number: The number before the label, as printed; None if it has none.
        text: What it says, no-break spaces as spaces and lines parted by
            ``\n``; empty if nothing is printed, ``-`` if a hyphen is.
        span: The text in the document, as printed.
        label_span: The label in the document; None if there is none.
        items: Numbered and bulleted items above the first subsection, in
            printed order.
        subsections: Parts with a number below the section's own, in printed order.

    >>> section = Section(
    ...     key=SectionKey.EQUIPMENT,
    ...     label="อุปกรณ์ ->",
    ...     text="-",
    ...     span=Span(11, 12),
    ...     label_span=Span(0, 10),
    ... )
    >>> section.numbers
    ()
    """

    RULES: ClassVar[tuple[Rule, ...]] = (*map(not_blank, ("label", "number")),)

    key: SectionKey
    label: str | None = None
    number: str | None = None
    text: str = attrs.field(repr=in_short)
    span: Span
    label_span: Span | None = None
    items: tuple[Item, ...] = ()
    subsections: tuple[Subsection, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Item numbers as printed, in printed order; bullets have none."""
        return _numbers(self.items)


def _numbers(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(item.number for item in items if item.number is not None)
