"""Rules of an address: every part is one that is read again, and what was written."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import Problem
from sammachip.places.address_reading import PartValue, part_value
from sammachip.places.address_style import PARTS
from sammachip.places.part_span import PartSpan
from sammachip.thai import gaps

__all__ = ["find_misplaced", "find_no_part", "find_unsound", "no_part", "unplaced_in"]


def no_part() -> Problem:
    """Return the problem of an address of nothing."""
    return Problem(
        code="address.no_part",
        message="expected one part of an address at least: a house number in front,"
        " or a name behind its label, such as {example}",
        facts={"example": "ตำบลบ้านสวน"},
    )


def find_no_part(*values: PartValue) -> Iterator[Problem]:
    """Yield the problem of an address of nothing, if all *values* are None."""
    if all(value is None for value in values):
        yield no_part()


def find_unsound(
    as_written: str | None, spans: tuple[PartSpan, ...], *values: PartValue
) -> Iterator[Problem]:
    """Yield the parts that could not stand in an address, or are not as written."""
    written = {span.name: span.value.of(as_written or "") for span in spans}
    for name, value in zip(PARTS, values, strict=True):
        if name in written:
            if part_value(name, written[name]) != value:
                yield _changed(name)
        elif value is not None:
            if as_written is not None and name != "province":  # Bangkok goes unsaid
                yield _changed(name)
            if part_value(name, f"{value}") != value:
                yield _unsound(name).under(name)


def find_misplaced(
    as_written: str | None, spans: tuple[PartSpan, ...], unplaced: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield the places that are outside the text, and what they leave unsaid."""
    length = len(as_written or "")
    for at, span in enumerate(spans):
        if span.written.end > length:
            yield Problem(
                code="address.span_outside",
                message="expected a place within as_written, which has {length}"
                " characters, found one up to {end}",
                facts={"length": length, "end": span.written.end},
                path=("spans", at),
            )
    if as_written is not None and unplaced != unplaced_in(as_written, spans):
        yield Problem(
            code="address.unplaced",
            message="expected what the spans leave of as_written; without as_written"
            " and spans, it is free",
            path=("unplaced",),
        )


def unplaced_in(text: str, spans: tuple[PartSpan, ...]) -> tuple[str, ...]:
    """Return what *spans* leave of *text*, in its order."""
    return tuple(gap.of(text) for gap in gaps(text, [span.written for span in spans]))


def _changed(name: str) -> Problem:
    return Problem(
        code="address.as_written",
        message="expected what is written there; if a part changes, make the"
        " address anew, without as_written and spans",
        path=(name,),
    )


def _unsound(name: str) -> Problem:
    match name:
        case "house_number":
            return Problem(
                code="address.house_number",
                message="expected a number such as {example}, in the digits 0 to 9",
                facts={"example": "29/4"},
            )
        case "village_number":
            return Problem(
                code="address.village_number",
                message="expected the number of a village, 0 to 999",
            )
        case "village_name":
            return Problem(
                code="address.village_name",
                message="expected the name of a village with its word in front, such"
                " as {example}",
                facts={"example": "บ้านม่วง"},
            )
        case "subdistrict" | "district":
            return Problem(
                code="address.area",
                message="expected the name alone, one word without its label, such as"
                " {example}",
                facts={"example": "ในเมือง"},
            )
        case _:
            return Problem(
                code="address.street",
                message="expected a name, a number or both, such as {example}, without"
                " the label in front, in the digits 0 to 9",
                facts={"example": "พระราม 9"},
            )
