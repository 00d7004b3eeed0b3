"""Takes, bases and exact figures in words."""

from __future__ import annotations

from fractions import Fraction

from sammachip.errors import Language, say
from sammachip.groups import Basis
from sammachip.money import Baht
from sammachip.sharing.bucket import (
    EverythingLeft,
    FixedAmount,
    PercentOfProfit,
    PercentOfRest,
    Take,
)
from sammachip.thai import Digits, with_digits

__all__ = ["basis_text", "exact_baht_text", "quantity_text", "take_text"]


def take_text(take: Take, *, lang: Language, digits: Digits) -> str:
    """Say what a bucket takes, such as "10% of the profit to be shared"."""
    match take:
        case PercentOfProfit():
            return say(
                "take.percent_of_profit",
                "{percent}% of the profit to be shared",
                lang=lang,
                percent=with_digits(str(take.percent), digits),
            )
        case PercentOfRest():
            return say(
                "take.percent_of_rest",
                "{percent}% of what was left",
                lang=lang,
                percent=with_digits(str(take.percent), digits),
            )
        case FixedAmount():
            return say(
                "take.fixed_amount",
                "{amount} baht",
                lang=lang,
                amount=take.amount.format(digits=digits),
            )
        case EverythingLeft():
            return say("take.everything_left", "everything left", lang=lang)


def basis_text(basis: Basis, *, lang: Language) -> str:  # noqa: PLR0911  # one for each
    """Say what is counted, such as "shares"."""
    match basis:
        case Basis.EQUAL:
            return say("basis.equal", "equal parts", lang=lang)
        case Basis.SHARES:
            return say("basis.shares", "shares", lang=lang)
        case Basis.DAYS:
            return say("basis.days", "days of work", lang=lang)
        case Basis.HOURS:
            return say("basis.hours", "hours of work", lang=lang)
        case Basis.PIECES:
            return say("basis.pieces", "pieces", lang=lang)
        case Basis.PURCHASES:
            return say("basis.purchases", "baht of purchases", lang=lang)
        case Basis.DELIVERIES:
            return say("basis.deliveries", "baht of deliveries", lang=lang)


def quantity_text(weight: Fraction, basis: Basis, *, digits: Digits) -> str:
    """Write what was counted by *basis*, such as ``2.5`` or ``1/3``; money in baht."""
    quantity = weight / 100 if basis in {Basis.PURCHASES, Basis.DELIVERIES} else weight
    whole = quantity * 10**6
    if whole.denominator == 1:
        units, part = divmod(int(whole), 10**6)
        text = f"{units:,}.{part:06}".rstrip("0").rstrip(".")
    else:
        text = str(quantity)
    return with_digits(text, digits)


def exact_baht_text(satang: Fraction, *, lang: Language, digits: Digits) -> str:
    """Write an exact amount: baht with two decimals, and a part of a satang."""
    whole, part = divmod(satang, 1)
    amount = Baht.from_satang(whole).format(digits=digits)
    if not part:
        return say("exact.whole", "{amount} baht", lang=lang, amount=amount)
    return say(
        "exact.with_part",
        "{amount} baht and {part} of a satang",
        lang=lang,
        amount=amount,
        part=with_digits(str(part), digits),
    )
