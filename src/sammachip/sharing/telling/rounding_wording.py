"""How an exact part became what is paid, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from sammachip.errors import Language, say
from sammachip.money import Baht, Rounding
from sammachip.sharing.counting import CountedRow
from sammachip.sharing.destination import Payout, PayoutStage
from sammachip.sharing.telling.counted_wording import weight_texts
from sammachip.sharing.telling.reckoning import Reckoning, Units
from sammachip.sharing.telling.voice import Voice

__all__ = ["rounding_texts"]

_SATANG: Final = Baht.from_satang(1)

_WAYS: Final[Mapping[Rounding, Callable[[Language], str]]] = {
    Rounding.DOWN: lambda lang: say("way.down", "down", lang=lang),
    Rounding.UP: lambda lang: say("way.up", "up", lang=lang),
    Rounding.HALF_UP: lambda lang: say(
        "way.half_up", "to the nearer (a half: up)", lang=lang
    ),
}


def rounding_texts(reckoning: Reckoning, payout: Payout, voice: Voice) -> Iterator[str]:
    """Yield how the exact part was rounded, alone or together with the others."""
    if reckoning.rounded is not None:
        yield from _alone_texts(reckoning, reckoning.rounded, payout, voice)
        return
    if payout.stage is not PayoutStage.TOGETHER:
        yield say(
            "explain.not_alone",
            "rounded one by one, the parts come to more than there is: they are"
            " rounded together",
            lang=voice.lang,
        )
    units = reckoning.units
    if payout.unit != _SATANG:
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


def _alone_texts(
    reckoning: Reckoning, rounded: Sequence[Baht], payout: Payout, voice: Voice
) -> Iterator[str]:
    yield _stage_text(payout, voice)
    part, *others = reckoning.parts
    rows = () if others else part.claim.rows
    if payout.stage is PayoutStage.SHARE and rows:
        for row, exact, amount in zip(rows, reckoning.rows, rounded, strict=True):
            yield _share_text(row, exact, amount, payout, voice)
    elif payout.stage is PayoutStage.ROW:
        for exact, amount in zip(reckoning.rows, rounded, strict=True):
            yield _rounded_text(exact, amount, voice)
    else:
        yield _rounded_text(reckoning.exact, reckoning.before_cap, voice)
    if len(rounded) > 1:
        yield say(
            "explain.rows",
            "{rows} = {amount} baht",
            lang=voice.lang,
            rows=voice.sum(rounded),
            amount=voice.money(reckoning.before_cap),
        )


def _stage_text(payout: Payout, voice: Voice) -> str:
    unit, way = voice.money(payout.unit), _WAYS[payout.rounding](voice.lang)
    match payout.stage:
        case PayoutStage.ROW:
            return say(
                "explain.by_row",
                "each row alone is rounded {way} to {unit} baht",
                lang=voice.lang,
                way=way,
                unit=unit,
            )
        case PayoutStage.SHARE:
            return say(
                "explain.by_share",
                "what one share or other unit gets is rounded {way} to {unit} baht",
                lang=voice.lang,
                way=way,
                unit=unit,
            )
        case _:
            return say(
                "explain.by_member",
                "each member alone is rounded {way} to {unit} baht",
                lang=voice.lang,
                way=way,
                unit=unit,
            )


def _share_text(
    row: CountedRow, exact: Fraction, amount: Baht, payout: Payout, voice: Voice
) -> str:
    """Say what one share gets by one row, and what the member gets by it."""
    one = exact / row.units if row.units else exact
    unit = payout.unit.satang
    return say(
        "explain.share_row",
        "{exact}, rounded {rounded} baht; x {units} = {amount} baht",
        lang=voice.lang,
        exact=voice.exact(one),
        rounded=voice.money(Baht.from_satang(payout.rounding.whole(one / unit) * unit)),
        units=voice.number(row.units),
        amount=voice.money(amount),
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
    if payout.unit == _SATANG:
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
