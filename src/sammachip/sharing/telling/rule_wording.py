"""Whom a bucket goes to, by what, and how it is paid: the rules in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from sammachip.errors import Language, say
from sammachip.groups import Basis, DaysHeld, HoldingTime, Role, Standing
from sammachip.groups.holding_time import MONTH_AFTER, MONTH_OF
from sammachip.money import Baht, Rounding
from sammachip.sharing.counting import (
    AtLeast,
    Counted,
    Counting,
    Mixed,
    in_units,
    parts_of,
)
from sammachip.sharing.destination import Payout, PayoutStage, ToMembers
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text, unit_text

__all__ = [
    "SATANG",
    "WAYS",
    "by_text",
    "by_texts",
    "counting_texts",
    "is_plain",
    "limit_texts",
    "payout_texts",
    "roles_text",
    "standing_text",
    "whom_texts",
]

SATANG: Final = Baht.from_satang(1)

WAYS: Final[Mapping[Rounding, Callable[[Language], str]]] = {
    Rounding.DOWN: lambda lang: say("way.down", "down", lang=lang),
    Rounding.UP: lambda lang: say("way.up", "up", lang=lang),
    Rounding.HALF_UP: lambda lang: say(
        "way.half_up", "to the nearer (a half: up)", lang=lang
    ),
}
"""Which way something is rounded, in words."""

_WHO: Final[Mapping[Standing, Callable[[Language], str]]] = {
    Standing.MISSED_PAYMENT: lambda lang: say(
        "standing.missed_payment", "who missed a payment in the year", lang=lang
    ),
    Standing.INACTIVE: lambda lang: say(
        "standing.inactive", "who took no part for too long", lang=lang
    ),
    Standing.JOINED_IN_YEAR: lambda lang: say(
        "standing.joined_in_year", "who joined in the year", lang=lang
    ),
    Standing.LEFT_IN_YEAR: lambda lang: say(
        "standing.left_in_year", "who left in the year", lang=lang
    ),
}


def by_text(counting: Basis | Counted, lang: Language) -> str:
    """Say by what something is shared, such as "by shares" or "in equal parts"."""
    if Counted.of(counting).basis is Basis.EQUAL:
        return say("by.equal", "in equal parts", lang=lang)
    return say("by.basis", "by {basis}", lang=lang, basis=basis_text(counting, lang))


def by_texts(counting: Counting, voice: Voice) -> Iterator[str]:
    """Yield by what parts are counted: one basis, or those of a mix."""
    for part in parts_of(counting):
        by = by_text(part.basis, voice.lang)
        if isinstance(counting, Mixed):
            percent = voice.percent(part.percent.value)
            yield say(
                "by.percent", "{percent}% {by}", lang=voice.lang, percent=percent, by=by
            )
        else:
            yield by


def counting_texts(counting: Counting, voice: Voice) -> Iterator[str]:
    """Yield how shares count by time, and what counts only in part."""
    for part in parts_of(counting):
        counted = Counted.of(part.basis)
        if counted.time is not None:
            yield _time_text(counted.time, voice)
        yield from limit_texts(counted, voice)


def limit_texts(counted: Counted, voice: Voice) -> Iterator[str]:
    """Yield what of a basis does not count."""
    if counted.at_most is not None:
        at_most = in_units(counted.basis, counted.at_most)
        yield say(
            "explain.at_most",
            "at most {at_most} {basis} count",
            lang=voice.lang,
            at_most=quantity_text(at_most, counted.basis, voice),
            basis=basis_text(counted.basis, voice.lang),
        )
    if not counted.held_at_least:
        return
    least = voice.number(Fraction(counted.held_at_least))
    if isinstance(counted.time, DaysHeld):
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


def _time_text(time: HoldingTime, voice: Voice) -> str:
    lang = voice.lang
    if isinstance(time, DaysHeld):
        if time.first_day_counts:
            return say(
                "time.days_with_first",
                "a share counts by the day, with the day of payment",
                lang=lang,
            )
        return say(
            "time.days_after_first",
            "a share counts by the day, from the day after payment",
            lang=lang,
        )
    if time == MONTH_AFTER:
        return say(
            "time.month_after",
            "a share counts from the month after its payment",
            lang=lang,
        )
    if time == MONTH_OF:
        return say(
            "time.month_of", "a share counts from the month of its payment", lang=lang
        )
    return say(
        "time.cut_off",
        "a share counts from the month of its payment if paid by day {day}, or else"
        " from the next",
        lang=lang,
        day=voice.number(Fraction(time.cut_off_day)),
    )


def whom_texts(to: ToMembers, voice: Voice) -> Iterator[str]:
    """Yield who of the members shares in a bucket, and who does not."""
    if to.roles:
        yield roles_text(to, voice)
    for condition in to.only:
        yield _condition_text(condition, voice)
    for standing in dict.fromkeys(to.without):
        yield standing_text(standing, voice)


def roles_text(to: ToMembers, voice: Voice) -> str:
    """Say for which seats of the committee a bucket is, or for all of them."""
    if set(to.roles) == set(Role):
        return say("whom.committee", "it is for the committee", lang=voice.lang)
    roles = (role.text(voice.lang) for role in dict.fromkeys(to.roles))
    return say(
        "left_out.roles", "it is for: {roles}", lang=voice.lang, roles=tuple(roles)
    )


def standing_text(standing: Standing, voice: Voice) -> str:
    """Say which members a bucket is not for."""
    who = _WHO[standing](voice.lang)
    return say(
        "left_out.standing", "it is not for members {who}", lang=voice.lang, who=who
    )


def _condition_text(condition: AtLeast, voice: Voice) -> str:
    basis = condition.basis
    return say(
        "whom.condition",
        "it is for members whose {basis} are {least} or more",
        lang=voice.lang,
        least=quantity_text(in_units(basis, condition.quantity), basis, voice),
        basis=basis_text(basis, voice.lang),
    )


def is_plain(payout: Payout) -> bool:
    """Tell whether members are paid every satang, rounded together."""
    return payout.stage is PayoutStage.TOGETHER and payout.unit == SATANG


def payout_texts(to: ToMembers, voice: Voice) -> Iterator[str]:
    """Yield in which units members are paid, unless it is the satang."""
    payout, lang = to.payout, voice.lang
    coin, way = voice.money(payout.unit), WAYS[payout.rounding](lang)
    match payout.stage:
        case PayoutStage.TOGETHER:
            if not is_plain(payout):
                yield say(
                    "payout.together",
                    "paid in units of {unit} baht",
                    lang=lang,
                    unit=coin,
                )
        case PayoutStage.ROW:
            yield say(
                "explain.by_row",
                "each row alone is rounded {way} to {unit} baht",
                lang=lang,
                way=way,
                unit=coin,
            )
        case PayoutStage.SHARE if not isinstance(to.basis, Mixed):
            yield say(
                "explain.by_share",
                "what one {one} gets is rounded {way} to {unit} baht",
                lang=lang,
                one=unit_text(Counted.of(to.basis).basis, lang),
                way=way,
                unit=coin,
            )
        case _:
            yield say(
                "explain.by_member",
                "each member alone is rounded {way} to {unit} baht",
                lang=lang,
                way=way,
                unit=coin,
            )
