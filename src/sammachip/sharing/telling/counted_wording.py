"""What was counted for a member, in words: each purchase of shares, each basis."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from sammachip.errors import say
from sammachip.groups import DaysHeld
from sammachip.sharing.telling.reckoning import PartClaims, PartCounted, Reckoning
from sammachip.sharing.telling.rule_wording import by_text, limit_texts
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text

__all__ = [
    "counted_texts",
    "mixed_text",
    "nobody_text",
    "outside_texts",
    "weight_texts",
]


def counted_texts(part: PartCounted, voice: Voice) -> Iterator[str]:
    """Yield what was counted for the member, and which of it only in part."""
    yield from limit_texts(part.among.counted, voice)
    if part.among.counted.time is not None:
        yield from _row_texts(part, voice)
    yield from outside_texts(part.among, voice)


def outside_texts(part: PartClaims, voice: Voice) -> Iterator[str]:
    """Yield what counts for people who are not members, if anything does."""
    if part.outside:
        yield say(
            "explain.outside",
            "{outside} {basis} of the {whole} are of people who are not members",
            lang=voice.lang,
            outside=quantity_text(part.outside, part.counted, voice),
            basis=basis_text(part.counted, voice.lang),
            whole=quantity_text(part.whole, part.counted, voice),
        )


def _row_texts(part: PartCounted, voice: Voice) -> Iterator[str]:
    """Yield each purchase of shares with the time it counts for."""
    is_days = isinstance(part.among.counted.time, DaysHeld)
    for row in part.claim.rows:
        if row.day is None:
            continue
        facts = {
            "day": voice.day(row.day),
            "shares": voice.number(row.units),
            "counted": voice.number(Fraction(row.counted)),
            "out_of": voice.number(Fraction(row.out_of)),
            "weight": voice.number(row.weight),
        }
        if is_days:
            yield say(
                "explain.row_days",
                "{day}: {shares} shares x {counted} of {out_of} days = {weight}",
                lang=voice.lang,
                **facts,
            )
        else:
            yield say(
                "explain.row_months",
                "{day}: {shares} shares x {counted} of {out_of} months = {weight}",
                lang=voice.lang,
                **facts,
            )


def mixed_text(part: PartCounted, voice: Voice) -> str:
    """Say how much of the whole a member has by one part of a mix."""
    among = part.among
    by, percent = by_text(among.counted, voice.lang), among.part.percent.value
    if not among.whole:
        return nobody_text(among, voice)
    return say(
        "explain.mix_part",
        "{percent}% {by}: {weight} of {whole} are {part}%",
        lang=voice.lang,
        percent=voice.percent(percent),
        by=by,
        weight=quantity_text(part.claim.weight, among.counted, voice),
        whole=quantity_text(among.whole, among.counted, voice),
        part=voice.percent(part.percent),
    )


def nobody_text(part: PartClaims, voice: Voice) -> str:
    """Say that nobody has what a part of a mix counts."""
    return say(
        "explain.mix_nobody",
        "{percent}% {by}: nobody has any",
        lang=voice.lang,
        percent=voice.percent(part.part.percent.value),
        by=by_text(part.counted, voice.lang),
    )


def weight_texts(reckoning: Reckoning, voice: Voice) -> tuple[str, str]:
    """Write what counts for the member and what counts in all; of a mix in per cent."""
    part, *others = reckoning.parts
    if others:
        weight, whole = reckoning.weight * 100, reckoning.whole * 100
        return voice.percent(weight), voice.percent(whole)
    return (
        quantity_text(reckoning.weight, part.among.counted, voice),
        quantity_text(reckoning.whole, part.among.counted, voice),
    )
