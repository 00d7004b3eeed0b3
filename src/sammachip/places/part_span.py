"""Part spans: where the parts of an address stand in its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.places.address_style import PARTS
from sammachip.thai import Span

__all__ = ["PartSpan"]


@rule
def _is_a_part(name: str) -> Iterator[Problem]:
    if name not in PARTS:
        yield Problem(
            code="address.part_name",
            message="expected the name of a part: one of {expected}; found {found}",
            facts={"expected": PARTS, "found": name},
            path=("name",),
        )


@rule
def _holds_its_value(value: Span, written: Span) -> Iterator[Problem]:
    if not _is_within(value, written):
        yield Problem(
            code="address.value_outside",
            message="expected the value within the piece that is written, which is"
            " {start} to {end}",
            facts={"start": written.start, "end": written.end},
            path=("value",),
        )


def _is_within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


@attrs.frozen(kw_only=True)
class PartSpan:
    """Where one part of an address stands in the text (ตำแหน่งของส่วนที่อยู่).

    Args:
        name: The field of `Address` that it is.
        value: What the field says, without the label.
        written: The whole piece: the label, the value, a comma behind it.

    Raises:
        InvalidDataError: No part of an address is called *name*
            (``address.part_name``), or the value is not in the piece
            (``address.value_outside``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_part, _holds_its_value)

    name: str
    value: Span
    written: Span

    def __attrs_post_init__(self) -> None:
        # An address has many of them: the full check is for those that fail.
        whole = type(self.value) is type(self.written) is Span
        if not (whole and self.name in PARTS and _is_within(self.value, self.written)):
            validate(self)
