"""Sections of a knowledge record (หัวข้อในแบบบันทึก)."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.records.item import Item, in_short
from sammachip.thai import Span

__all__ = ["Section", "SectionKey"]


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
    IMAGES = "images"
    """Pictures (รูปประกอบ)."""


@attrs.frozen(kw_only=True)
class Section:
    r"""One section of a record: a printed label and what stands below it (หัวข้อ).

    Args:
        key: What the label asks for.
        label: The label as printed, its arrow included.
        text: What it says, no-break spaces as spaces and lines parted by
            ``\n``; empty if nothing is printed, ``-`` if a hyphen is.
        span: The text in the document, as printed.
        label_span: The label in the document.
        items: Numbered and bulleted items in printed order.

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

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("label"),)

    key: SectionKey
    label: str
    text: str = attrs.field(repr=in_short)
    span: Span
    label_span: Span
    items: tuple[Item, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Item numbers as printed, in printed order; bullets have none."""
        return tuple(item.number for item in self.items if item.number is not None)
