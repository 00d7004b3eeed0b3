"""Why a member has no part in a bucket, in words."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import say
from sammachip.groups import Member
from sammachip.sharing.counting import AtLeast, Counted, in_units
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.dividing.claim import weight_of
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.telling.bucket_wording import moved_text
from sammachip.sharing.telling.outcome import Outcome, bucket_names
from sammachip.sharing.telling.rule_wording import roles_text, standing_text
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, quantity_text

__all__ = ["left_out_texts"]


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
        yield roles_text(to, voice)
    for standing in dict.fromkeys(to.without):
        if standing in member.standings(year):
            yield standing_text(standing, voice)
    for condition in to.only:
        if not condition.holds_for(member, year):
            yield _condition_text(condition, member, year, voice)
    if to.includes(member, year) and not share.portions:
        yield say("left_out.nobody", "nobody has anything that counts here", lang=lang)
        names = bucket_names(outcome, voice)
        for move in share.moved:
            yield moved_text(move, share.bucket.key, names, voice)


def _condition_text(
    condition: AtLeast,
    member: Member,
    year: BuddhistYear | FiscalYear | None,
    voice: Voice,
) -> str:
    basis = condition.basis
    found = weight_of(Counted.of(basis).rows(member, year) or ())
    return say(
        "left_out.condition",
        "it is for members whose {basis} are {least} or more; found {found}",
        lang=voice.lang,
        least=quantity_text(in_units(basis, condition.quantity), basis, voice),
        basis=basis_text(basis, voice.lang),
        found=quantity_text(found, basis, voice),
    )
