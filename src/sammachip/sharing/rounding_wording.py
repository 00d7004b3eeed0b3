"""How an exact part became what is paid, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from sammachip.errors import Language, say
from sammachip.money import Baht, Rounding
from sammachip.sharing.destination import Payout, PayoutStage
from sammachip.sharing.reckoning import Reckoning, Units
from sammachip.sharing.voice import Voice

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
    if reckoning.rounded:
        yield _alone_text(reckoning, payout, voice)
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
        yield say(
            "explain.units",
            "paid in units of {unit} baht: {units} x {part} = {quota} units",
            lang=voice.lang,
            unit=voice.money(payout.unit),
            units=voice.number(Fraction(units.whole)),
            part=voice.number(reckoning.weight / reckoning.whole),
            quota=voice.number(units.quota),
        )
    got = reckoning.before_cap.satang // payout.unit.satang
    yield _together_text(units, got, payout, voice)


def _alone_text(reckoning: Reckoning, payout: Payout, voice: Voice) -> str:
    unit, way = voice.money(payout.unit), _WAYS[payout.rounding](voice.lang)
    amounts = " + ".join(map(voice.money, reckoning.rounded))
    match payout.stage:
        case PayoutStage.ROW:
            return say(
                "explain.by_row",
                "each row alone, rounded {way} to {unit} baht: {amounts}",
                lang=voice.lang,
                way=way,
                unit=unit,
                amounts=amounts,
            )
        case PayoutStage.SHARE:
            return say(
                "explain.by_share",
                "what one share gets, rounded {way} to {unit} baht, times the"
                " shares: {amounts}",
                lang=voice.lang,
                way=way,
                unit=unit,
                amounts=amounts,
            )
        case _:
            return say(
                "explain.by_member",
                "each member alone, rounded {way} to {unit} baht: {amounts}",
                lang=voice.lang,
                way=way,
                unit=unit,
                amounts=amounts,
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
