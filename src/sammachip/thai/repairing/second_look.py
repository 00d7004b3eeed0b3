"""Repairs that show more damage (ซ่อมซ้ำ): what a second look finds joins the first.

A likely repair may complete a word beside other damage, which is then found in the
repaired text. Its place is told in the original, as that of every repair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sammachip.thai.repairing.repaired import Repair
from sammachip.thai.span import Span

__all__ = ["combined", "with_repairs"]


def with_repairs(text: str, repairs: Sequence[Repair]) -> str:
    """Return *text* with all *repairs* made; the same string if there are none."""
    if not repairs:
        return text
    pieces: list[str] = []
    end = 0
    for each in repairs:
        pieces += text[end : each.span.start], each.repaired
        end = each.span.end
    return "".join([*pieces, text[end:]])


class _Stretch(NamedTuple):
    """A stretch of the repaired text that an earlier or a later repair is about."""

    start: int
    end: int
    growth: int
    """By how much longer than in the original it is, by an earlier repair."""
    repair: Repair
    is_later: bool


def combined(
    text: str, earlier: Sequence[Repair], later: Sequence[Repair]
) -> tuple[Repair, ...]:
    """Return the repairs of *text* that do all that *earlier* and *later* do.

    Args:
        text: The original.
        earlier: Repairs of it, in order.
        later: Repairs of the text that *earlier* gives, in order.

    Returns:
        Repairs of *text*, in order; where a later one touches earlier ones, one
        that stands for all of them.
    """
    repaired = with_repairs(text, earlier)
    stretches = sorted([*_earlier(earlier), *map(_later, later)])
    together: list[Repair] = []
    shift = place = 0
    while place < len(stretches):
        start, end = stretches[place][:2]
        first = place
        while place < len(stretches) and (
            place == first or stretches[place].start < end
        ):
            end = max(end, stretches[place].end)
            place += 1
        group = stretches[first:place]
        grown = sum(each.growth for each in group)
        span = Span(start - shift, end - shift - grown)
        now = Span(start, end)
        together.append(_as_one(span, span.of(text), now, repaired, group))
        shift += grown
    return tuple(each for each in together if each.repaired != each.damaged)


def _earlier(repairs: Sequence[Repair]) -> Iterator[_Stretch]:
    shift = 0
    for each in repairs:
        start = each.span.start + shift
        growth = len(each.repaired) - len(each.damaged)
        yield _Stretch(start, start + len(each.repaired), growth, each, is_later=False)
        shift += growth


def _later(repair: Repair) -> _Stretch:
    return _Stretch(repair.span.start, repair.span.end, 0, repair, is_later=True)


def _as_one(
    span: Span, damaged: str, now: Span, repaired: str, group: Sequence[_Stretch]
) -> Repair:
    later = [each.repair for each in group if each.is_later]
    if not later:
        return group[0].repair
    are_certain = all(each.repair.sureness == "certain" for each in group)
    pieces: list[str] = []
    start = now.start
    for each in later:
        pieces += repaired[start : each.span.start], each.repaired
        start = each.span.end
    return Repair(
        span=span,
        damaged=damaged,
        repaired="".join([*pieces, repaired[start : now.end]]),
        damage=group[0].repair.damage,
        sureness="certain" if are_certain else "likely",
    )
