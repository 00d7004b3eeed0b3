"""How an exact part became what is paid, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from sammachip.errors import say
from sammachip.money import Baht
from sammachip.sharing.counting import Counted
from sammachip.sharing.destination import Payout, PayoutStage, ToMembers
from sammachip.sharing.telling.counted_wording import weight_texts
from sammachip.sharing.telling.reckoning import Line, Reckoning, Units
from sammachip.sharing.telling.rule_wording import SATANG, payout_texts
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import quantity_text

__all__ = ["rounding_texts"]


def rounding_texts(reckoning: Reckoning, to: ToMembers, voice: Voice) -> Iterator[str]:
    """Yield how the exact part was rounded, alone or together with the others."""
    payout = to.payout
    if reckoning.lines:
        yield from _alone_texts(reckoning, to, voice)
        return
    if payout.stage is not PayoutStage.TOGETHER:
        yield say(
            "explain.not_alone",
            "rounded one by one, the parts come to more than there is: they are"
            " rounded together",
            lang=voice.lang,
        )
    units = reckoning.units
    if payout.unit != SATANG:
        weight, whole = weight_texts(reckoning, voice)
        quota, part = divmod(units.quota, 1)
        parts = [voice.number(Fraction(quota)), *([voice.number(part)] if part else [])]
        yield say(
            "explain.units",
            "in units of {unit} baht: {units} x {weight} / {whole} = {quota} units",
            lang=voice.lang,
            unit=voice.money(payout.unit),
            units=voice.number(Fraction(units.whole)),
            weight=weight,
            whole=whole,
            quota=" + ".join(parts),
        )
    got = reckoning.before_cap.satang // payout.unit.satang
    yield _together_text(units, got, payout, voice)


def _alone_texts(reckoning: Reckoning, to: ToMembers, voice: Voice) -> Iterator[str]:
    yield next(payout_texts(to, voice))
    lines = reckoning.lines
    for line in lines:
        if to.payout.stage is PayoutStage.SHARE and line.row and line.row.units:
            among = reckoning.parts[0].among
            yield _share_text(line, line.row.units, among.counted, to.payout, voice)
        else:
            yield _rounded_text(line.exact, line.amount, voice)
    if len(lines) > 1:
        yield say(
            "explain.rows",
            "{rows} = {amount} baht",
            lang=voice.lang,
            rows=voice.sum(line.amount for line in lines),
            amount=voice.money(reckoning.before_cap),
        )


def _share_text(
    line: Line, units: Fraction, counted: Counted, payout: Payout, voice: Voice
) -> str:
    """Say what one share, or one baht, gets by one line, and what all of it gets."""
    one = Baht(1).satang if counted.basis.is_money else 1
    exact, unit = line.exact / units * one, payout.unit.satang
    rounded = payout.rounding.whole(exact / unit) * unit
    facts = {
        "exact": voice.exact(exact),
        "rounded": voice.money(Baht.from_satang(rounded)),
        "units": quantity_text(units, counted.basis, voice),
    }
    all_units = rounded * units / one
    if all_units == line.amount.satang:
        return say(
            "explain.share_row",
            "{exact}, rounded {rounded} baht; x {units} = {amount} baht",
            lang=voice.lang,
            amount=voice.money(line.amount),
            **facts,
        )
    return say(
        "explain.share_part",
        "{exact}, rounded {rounded} baht; x {units} = {product}, of which {amount} baht"
        " can be paid",
        lang=voice.lang,
        product=voice.exact(all_units),
        amount=voice.money(line.amount),
        **facts,
    )


def _rounded_text(exact: Fraction, amount: Baht, voice: Voice) -> str:
    return say(
        "explain.rounded",
        "{exact}, rounded {amount} baht",
        lang=voice.lang,
        exact=voice.exact(exact),
        amount=voice.money(amount),
    )


def _together_text(units: Units, got: int, payout: Payout, voice: Voice) -> str:
    if units.quota.denominator == 1:
        return say("explain.whole", "nothing to round", lang=voice.lang)
    count = voice.number(Fraction(units.left_over))
    if payout.unit == SATANG:
        unit = say("explain.satang", "satang", lang=voice.lang)
    else:
        unit = say("explain.unit", "units", lang=voice.lang)
    if got > units.quota:
        return say(
            "explain.odd",
            "rounded up: {unit} left over: {count}; this rest is among the largest"
            " (of equal rests, the earlier in the register)",
            lang=voice.lang,
            unit=unit,
            count=count,
        )
    return say(
        "explain.cut",
        "rounded down: {unit} left over: {count}; they went to larger rests"
        " (of equal rests, to the earlier in the register)",
        lang=voice.lang,
        unit=unit,
        count=count,
    )
