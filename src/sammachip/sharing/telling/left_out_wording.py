"""Why a member has no part in a bucket, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from sammachip.errors import Language, say
from sammachip.groups import Member, Standing
from sammachip.sharing.counting import AtLeast, in_units
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.telling.bucket_wording import moved_text
from sammachip.sharing.telling.outcome import Outcome, bucket_names
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text

__all__ = ["left_out_texts"]

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


def left_out_texts(
    outcome: Outcome, share: BucketShare, to: ToMembers, member: Member, voice: Voice
) -> Iterator[str]:
    """Yield every reason why *member* has no part in the bucket."""
    lang, year = voice.lang, outcome.figures.year
    if year is not None and not member.belongs_to(year):
        yield say(
            "left_out.no_member",
            "this is no member of {year}",
            lang=lang,
            year=year.text(lang=lang, digits=voice.digits),
        )
    if to.roles and not set(to.roles) & set(member.roles):
        yield say(
            "left_out.roles",
            "it is for: {roles}",
            lang=lang,
            roles=tuple(role.text(lang) for role in dict.fromkeys(to.roles)),
        )
    for standing in dict.fromkeys(to.without):
        if standing in member.standings(year):
            yield say(
                "left_out.standing",
                "it is not for members {who}",
                lang=lang,
                who=_WHO[standing](lang),
            )
    for condition in to.only:
        if not condition.holds_for(member):
            yield _condition_text(condition, member, voice)
    if to.includes(member, year) and not share.portions:
        yield say("left_out.nobody", "nobody has anything that counts here", lang=lang)
        names = bucket_names(outcome, voice)
        for move in share.moved:
            yield moved_text(move, share.bucket.key, names, voice)


def _condition_text(condition: AtLeast, member: Member, voice: Voice) -> str:
    basis = condition.basis
    least = in_units(basis, condition.quantity)
    return say(
        "left_out.condition",
        "it is for members whose {basis} are {least} or more; found {found}",
        lang=voice.lang,
        least=quantity_text(least, basis, voice),
        basis=basis_text(basis, voice.lang),
        found=quantity_text(member.quantity_of(basis) or least * 0, basis, voice),
    )
