"""Bases and takes in words: what is counted, and what a bucket takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from sammachip.errors import Language, say
from sammachip.groups import Basis, DaysHeld, MonthsHeld
from sammachip.money import Baht
from sammachip.sharing.counting import Counted
from sammachip.sharing.take import (
    AmountPerUnit,
    AsResolved,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Take,
    UpToBalance,
)
from sammachip.sharing.telling.voice import Voice

__all__ = ["basis_text", "quantity_text", "rate_text", "take_text", "unit_text"]

_Words = Mapping[Basis, Callable[[Language], str]]

_MANY: Final[_Words] = {
    Basis.EQUAL: lambda lang: say("basis.equal", "equal parts", lang=lang),
    Basis.SHARES: lambda lang: say("basis.shares", "shares", lang=lang),
    Basis.DAYS: lambda lang: say("basis.days", "days of work", lang=lang),
    Basis.HOURS: lambda lang: say("basis.hours", "hours of work", lang=lang),
    Basis.PIECES: lambda lang: say("basis.pieces", "pieces", lang=lang),
    Basis.POINTS: lambda lang: say("basis.points", "points", lang=lang),
}
_ONE: Final[_Words] = {
    Basis.EQUAL: lambda lang: say("unit.equal", "member", lang=lang),
    Basis.SHARES: lambda lang: say("unit.shares", "share", lang=lang),
    Basis.DAYS: lambda lang: say("unit.days", "day of work", lang=lang),
    Basis.HOURS: lambda lang: say("unit.hours", "hour of work", lang=lang),
    Basis.PIECES: lambda lang: say("unit.pieces", "piece", lang=lang),
    Basis.POINTS: lambda lang: say("unit.points", "point", lang=lang),
}
_MONEY: Final[_Words] = {
    Basis.PURCHASES: lambda lang: say("sum.purchases", "purchases", lang=lang),
    Basis.DELIVERIES: lambda lang: say("sum.deliveries", "deliveries", lang=lang),
    Basis.INTEREST_PAID: lambda lang: say("sum.interest", "interest paid", lang=lang),
    Basis.VALUE: lambda lang: say("sum.value", "account value", lang=lang),
}


def basis_text(counting: Basis | Counted, lang: Language) -> str:
    """Say what is counted, such as "shares" or "baht of purchases"."""
    counted = Counted.of(counting)
    match counted.time:
        case MonthsHeld():
            return say("basis.share_months", "shares x months", lang=lang)
        case DaysHeld():
            return say("basis.share_days", "shares x days", lang=lang)
        case None if counted.basis.is_money:
            money = _MONEY[counted.basis](lang)
            return say("basis.money", "baht of {money}", lang=lang, money=money)
        case None:
            return _MANY[counted.basis](lang)


def unit_text(counting: Basis | Counted, lang: Language) -> str:
    """Say what one unit is, such as "share" or "baht of purchases"."""
    counted = Counted.of(counting)
    match counted.time:
        case MonthsHeld():
            return say("unit.share_months", "share and month", lang=lang)
        case DaysHeld():
            return say("unit.share_days", "share and day", lang=lang)
        case None if counted.basis.is_money:
            money = _MONEY[counted.basis](lang)
            return say("unit.money", "baht of {money}", lang=lang, money=money)
        case None:
            return _ONE[counted.basis](lang)


def quantity_text(quantity: Fraction, counting: Basis | Counted, voice: Voice) -> str:
    """Write what was counted, such as ``2.5`` or ``1/3``; money in baht."""
    if not Counted.of(counting).basis.is_money:
        return voice.number(quantity)
    if quantity.denominator == 1:
        return voice.money(Baht.from_satang(int(quantity)))
    return voice.number(quantity / Baht(1).satang)


def take_text(take: Take, voice: Voice) -> str:  # noqa: PLR0911  # one for each
    """Say what a bucket takes, such as "10% of the profit to be shared"."""
    lang = voice.lang
    match take:
        case PercentOfProfit():
            return say(
                "take.percent_of_profit",
                "{percent}% of the profit to be shared",
                lang=lang,
                percent=voice.percent(take.percent.value),
            )
        case PercentOfRest():
            return say(
                "take.percent_of_rest",
                "{percent}% of what was left",
                lang=lang,
                percent=voice.percent(take.percent.value),
            )
        case PercentOfCapital():
            return say(
                "take.percent_of_capital",
                "{percent}% of the paid-up capital",
                lang=lang,
                percent=voice.percent(take.percent.value),
            )
        case FixedAmount():
            return say(
                "take.fixed_amount",
                "{amount} baht",
                lang=lang,
                amount=voice.money(take.amount),
            )
        case AmountPerUnit():
            return say(
                "take.amount_per_unit",
                "{amount} baht for each {unit}",
                lang=lang,
                amount=voice.money(take.amount),
                unit=unit_text(take.basis, lang),
            )
        case DeclaredRate():
            return rate_text(take, voice)
        case UpToBalance():
            return say(
                "take.up_to_balance",
                "what the fund lacks of {target}",
                lang=lang,
                target=take_text(take.target, voice),
            )
        case EverythingLeft():
            return say("take.everything_left", "everything left", lang=lang)
        case AsResolved():
            return say("take.as_resolved", "what the meeting decides", lang=lang)


def rate_text(rate: DeclaredRate, voice: Voice) -> str:
    """Say a rate, such as "7% a year on shares of 100.00 baht"."""
    counted, percent = Counted.of(rate.basis), voice.percent(rate.percent.value)
    if rate.share_price is None:
        return say(
            "take.rate_on_money",
            "{percent}% of {money}",
            lang=voice.lang,
            percent=percent,
            money=_MONEY[counted.basis](voice.lang),
        )
    price = voice.money(rate.share_price)
    if counted.time is None:
        return say(
            "take.rate_on_shares",
            "{percent}% on shares of {price} baht",
            lang=voice.lang,
            percent=percent,
            price=price,
        )
    return say(
        "take.rate_by_time",
        "{percent}% a year on shares of {price} baht, for the time held",
        lang=voice.lang,
        percent=percent,
        price=price,
    )
