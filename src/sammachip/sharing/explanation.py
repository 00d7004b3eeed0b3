"""Why one member gets what they get, satang by satang."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sammachip.errors import Language, say
from sammachip.groups import Basis
from sammachip.money import Baht
from sammachip.sharing.counting import Counted, parts_of
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare, Portion
from sammachip.sharing.take import PercentOfProfit, PercentOfRest
from sammachip.sharing.wording import (
    basis_text,
    exact_baht_text,
    quantity_text,
    take_text,
)
from sammachip.thai import Digits, with_digits

__all__ = ["explanation_lines"]


def explanation_lines(
    member: str,
    total: Baht,
    buckets: Sequence[BucketShare],
    *,
    lang: Language,
    digits: Digits,
) -> Iterator[str]:
    """Yield the lines that explain the member's *total*."""
    yield say(
        "explain.total",
        "Member {member} gets {total} baht ({words})",
        lang=lang,
        member=member,
        total=total.format(digits=digits),
        words=total.in_words(),
    )
    for share in buckets:
        to = share.bucket.to
        portion = share.portion_of(member)
        if isinstance(to, ToMembers) and portion is not None:
            yield from _portion_lines(share, to, portion, lang, digits)


def _portion_lines(
    share: BucketShare,
    to: ToMembers,
    portion: Portion,
    lang: Language,
    digits: Digits,
) -> Iterator[str]:
    yield say(
        "explain.bucket",
        "- {bucket}: {amount} baht",
        lang=lang,
        bucket=share.bucket.name_in(lang),
        amount=portion.amount.format(digits=digits),
    )
    yield from _pot_lines(share, lang, digits)
    yield say(
        "explain.part",
        "  {weight} of {whole} {basis}: {pot} x {weight} / {whole} = {exact}",
        lang=lang,
        weight=quantity_text(portion.weight, _basis_of(to), digits=digits),
        whole=quantity_text(share.weight, _basis_of(to), digits=digits),
        basis=basis_text(_basis_of(to), lang=lang),
        pot=share.taken.format(digits=digits),
        exact=exact_baht_text(portion.exact, lang=lang, digits=digits),
    )
    yield "  " + _rounding_text(share, portion, lang, digits)


def _pot_lines(share: BucketShare, lang: Language, digits: Digits) -> Iterator[str]:
    take = take_text(share.bucket.take, lang=lang, digits=digits)
    exact = exact_baht_text(share.exact, lang=lang, digits=digits)
    if isinstance(share.bucket.take, PercentOfProfit | PercentOfRest):
        yield say(
            "explain.pot_of",
            "  the bucket takes {take} ({base} baht): {exact}",
            lang=lang,
            take=take,
            base=share.base.format(digits=digits),
            exact=exact,
        )
    else:
        yield say(
            "explain.pot",
            "  the bucket takes {take}: {exact}",
            lang=lang,
            take=take,
            exact=exact,
        )
    if share.exact != share.agreed.satang:
        yield say(
            "explain.pot_rounded",
            "  in whole satang, as agreed: {agreed} baht",
            lang=lang,
            agreed=share.agreed.format(digits=digits),
        )
    if share.falls_short:
        yield say(
            "explain.pot_short",
            "  the profit reached for {taken} baht only",
            lang=lang,
            taken=share.taken.format(digits=digits),
        )


def _rounding_text(
    share: BucketShare, portion: Portion, lang: Language, digits: Digits
) -> str:
    if portion.exact.denominator == 1:
        return say("explain.whole", "nothing to round", lang=lang)
    odd = sum(part.is_rounded_up for part in share.portions)
    count = with_digits(str(odd), digits)
    if portion.is_rounded_up:
        return say(
            "explain.odd",
            "rounded up: satang left over: {count}; this rest is among the largest"
            " (of equal rests, the earlier in the register)",
            lang=lang,
            count=count,
        )
    return say(
        "explain.cut",
        "rounded down: satang left over: {count}; they went to larger rests"
        " (of equal rests, to the earlier in the register)",
        lang=lang,
        count=count,
    )


def _basis_of(to: ToMembers) -> Basis:
    return Counted.of(parts_of(to.basis)[0].basis).basis
