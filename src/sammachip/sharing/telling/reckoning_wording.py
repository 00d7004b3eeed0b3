"""A reckoning in words: what was counted, what it gives, how it was rounded."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from sammachip.errors import say
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.dividing.claim import Rate
from sammachip.sharing.take import AmountPerUnit
from sammachip.sharing.telling.counted_wording import (
    counted_texts,
    mixed_text,
    weight_texts,
)
from sammachip.sharing.telling.reckoning import Reckoning
from sammachip.sharing.telling.rounding_wording import rounding_texts
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text, rate_text

__all__ = ["reckoning_texts"]


def reckoning_texts(reckoning: Reckoning, to: ToMembers, voice: Voice) -> Iterator[str]:
    """Yield how the part of a member was reckoned, step by step."""
    is_mix = len(reckoning.parts) > 1
    for part in reckoning.parts:
        yield from counted_texts(part, voice)
        if is_mix:
            yield mixed_text(part, voice)
    if reckoning.rate is not None:
        yield _rate_text(reckoning, reckoning.rate, voice)
    if reckoning.rate is None or reckoning.by_rate != reckoning.exact:
        yield _part_text(reckoning, voice)
    yield from rounding_texts(reckoning, to, voice)
    if to.rate_cap is not None and reckoning.amount < reckoning.before_cap:
        yield say(
            "explain.rate_cap",
            "but {rate} at most: {amount} instead of {before} baht",
            lang=voice.lang,
            rate=rate_text(to.rate_cap, voice),
            amount=voice.money(reckoning.amount),
            before=voice.money(reckoning.before_cap),
        )


def _part_text(reckoning: Reckoning, voice: Voice) -> str:
    weight, whole = weight_texts(reckoning, voice)
    part, *others = reckoning.parts
    exact, pot = voice.exact(reckoning.exact), voice.money(reckoning.pot)
    if others:
        return say(
            "explain.mix",
            "together {weight}% of {whole}%: {pot} x {weight} / {whole} = {exact}",
            lang=voice.lang,
            weight=weight,
            whole=whole,
            pot=pot,
            exact=exact,
        )
    return say(
        "explain.part",
        "{weight} of {whole} {basis}: {pot} x {weight} / {whole} = {exact}",
        lang=voice.lang,
        weight=weight,
        whole=whole,
        basis=basis_text(part.among.counted, voice.lang),
        pot=pot,
        exact=exact,
    )


def _rate_text(reckoning: Reckoning, rate: Rate, voice: Voice) -> str:
    (part,) = reckoning.parts
    weight = quantity_text(reckoning.weight, part.among.counted, voice)
    basis = basis_text(part.among.counted, voice.lang)
    exact = voice.exact(reckoning.by_rate)
    if isinstance(rate, AmountPerUnit):
        return say(
            "explain.per_unit",
            "{weight} {basis} x {amount} baht = {exact}",
            lang=voice.lang,
            weight=weight,
            basis=basis,
            amount=voice.money(rate.amount),
            exact=exact,
        )
    percent = voice.percent(rate.percent.value)
    if rate.share_price is None:
        return say(
            "explain.rate_on_money",
            "{percent}% of {weight} {basis} = {exact}",
            lang=voice.lang,
            percent=percent,
            weight=weight,
            basis=basis,
            exact=exact,
        )
    price = voice.money(rate.share_price)
    if part.among.counted.time is None:
        return say(
            "explain.rate_on_shares",
            "{percent}% of {price} baht x {weight} {basis} = {exact}",
            lang=voice.lang,
            percent=percent,
            price=price,
            weight=weight,
            basis=basis,
            exact=exact,
        )
    out_of = next((row.out_of for row in part.claim.rows), 1)
    return say(
        "explain.rate_by_time",
        "{percent}% of {price} baht x {weight} {basis} / {out_of} = {exact}",
        lang=voice.lang,
        percent=percent,
        price=price,
        weight=weight,
        basis=basis,
        out_of=voice.number(Fraction(out_of)),
        exact=exact,
    )
