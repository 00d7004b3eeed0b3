"""What was counted for a member, in words: each purchase of shares, each basis."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from sammachip.errors import say
from sammachip.groups import DaysHeld
from sammachip.sharing.counting import in_units
from sammachip.sharing.telling.reckoning import PartCounted, Reckoning
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text

__all__ = ["counted_texts", "mixed_text", "weight_texts"]


def counted_texts(part: PartCounted, voice: Voice) -> Iterator[str]:
    """Yield what was counted for the member, and which of it only in part."""
    counted = part.counted
    if counted.at_most is not None:
        at_most = in_units(counted.basis, counted.at_most)
        yield say(
            "explain.at_most",
            "at most {at_most} {basis} count",
            lang=voice.lang,
            at_most=quantity_text(at_most, counted.basis, voice),
            basis=basis_text(counted.basis, voice.lang),
        )
    if counted.time is not None:
        yield from _time_texts(part, voice)
    if part.outside:
        yield say(
            "explain.outside",
            "{outside} {basis} of the {whole} are of people who are not members",
            lang=voice.lang,
            outside=quantity_text(part.outside, counted, voice),
            basis=basis_text(counted, voice.lang),
            whole=quantity_text(part.whole, counted, voice),
        )


def _time_texts(part: PartCounted, voice: Voice) -> Iterator[str]:
    """Yield each purchase or withdrawal of shares with the time it counts for."""
    counted, is_days = part.counted, isinstance(part.counted.time, DaysHeld)
    if counted.held_at_least:
        least = voice.number(Fraction(counted.held_at_least))
        if is_days:
            yield say(
                "explain.least_days",
                "what was held for less than {least} days counts nothing",
                lang=voice.lang,
                least=least,
            )
        else:
            yield say(
                "explain.least_months",
                "what was held for less than {least} months counts nothing",
                lang=voice.lang,
                least=least,
            )
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
    basis = basis_text(part.part.basis, voice.lang)
    percent = voice.percent(part.part.percent.value)
    if not part.whole:
        return say(
            "explain.mix_nobody",
            "{percent}% by {basis}: nobody has any",
            lang=voice.lang,
            percent=percent,
            basis=basis,
        )
    return say(
        "explain.mix_part",
        "{percent}% by {basis}: {weight} of {whole} are {part}%",
        lang=voice.lang,
        percent=percent,
        basis=basis,
        weight=quantity_text(part.claim.weight, part.part.basis, voice),
        whole=quantity_text(part.whole, part.part.basis, voice),
        part=voice.percent(part.percent),
    )


def weight_texts(reckoning: Reckoning, voice: Voice) -> tuple[str, str]:
    """Write what counts for the member and what counts in all; of a mix in per cent."""
    part, *others = reckoning.parts
    if others:
        weight, whole = reckoning.weight * 100, reckoning.whole * 100
        return voice.percent(weight), voice.percent(whole)
    return (
        quantity_text(reckoning.weight, part.counted, voice),
        quantity_text(reckoning.whole, part.counted, voice),
    )
