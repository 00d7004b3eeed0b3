"""Why one member gets what they get, satang by satang."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import say
from sammachip.groups import Member
from sammachip.money import Baht
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.row import amount_of
from sammachip.sharing.take import PercentOfCapital, PercentOfProfit, PercentOfRest
from sammachip.sharing.telling.bucket_wording import bound_texts, moved_text
from sammachip.sharing.telling.left_out_wording import left_out_texts
from sammachip.sharing.telling.outcome import Outcome, bucket_names
from sammachip.sharing.telling.reckoning import BETWEEN_BUCKETS, reckoned
from sammachip.sharing.telling.reckoning_wording import reckoning_texts
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import take_text

__all__ = ["explanation_lines"]


def explanation_lines(outcome: Outcome, member: Member, voice: Voice) -> Iterator[str]:
    """Yield the lines that explain what *member* gets, bucket by bucket."""
    amounts = [
        amount_of(member, share)
        for share in outcome.buckets
        if isinstance(share.bucket.to, ToMembers)
    ]
    total = Baht.total(amounts)
    yield say(
        "explain.total",
        "Member {member} gets {total} baht ({words})",
        lang=voice.lang,
        member=member.id,
        total=voice.money(total),
        words=total.in_words(),
    )
    for share in outcome.buckets:
        if isinstance(share.bucket.to, ToMembers):
            yield _amount_text(member, share, voice)
            for text in _bucket_texts(outcome, share, share.bucket.to, member, voice):
                yield f"  {text}"
    paid = [amount for amount in amounts if amount]
    if len(paid) > 1:
        yield say(
            "explain.sum",
            "Together: {parts} = {total} baht",
            lang=voice.lang,
            parts=voice.sum(paid),
            total=voice.money(total),
        )


def _amount_text(member: Member, share: BucketShare, voice: Voice) -> str:
    return say(
        "explain.bucket",
        "- {bucket}: {amount} baht",
        lang=voice.lang,
        bucket=share.bucket.name_in(voice.lang),
        amount=voice.money(amount_of(member, share)),
    )


def _bucket_texts(
    outcome: Outcome, share: BucketShare, to: ToMembers, member: Member, voice: Voice
) -> Iterator[str]:
    reckoning = reckoned(share, to, member.id, outcome.figures)
    if reckoning is None:
        yield from left_out_texts(outcome, share, to, member, voice)
    else:
        yield from _pot_texts(outcome, share, voice)
        yield from reckoning_texts(reckoning, to, voice)


def _pot_texts(outcome: Outcome, share: BucketShare, voice: Voice) -> Iterator[str]:
    """Yield how much there was for the members of the bucket, and why."""
    yield _take_text(outcome, share, voice)
    if share.exact != share.agreed.satang:
        yield say(
            "explain.pot_rounded",
            "in whole satang, as agreed: {agreed} baht",
            lang=voice.lang,
            agreed=voice.money(share.agreed),
        )
    yield from bound_texts(share, voice)
    names = bucket_names(outcome, voice)
    for giver in outcome.buckets:
        for move in giver.moved:
            is_of_pot = share.bucket.key in {giver.bucket.key, move.to}
            if is_of_pot and move.why in BETWEEN_BUCKETS:
                yield moved_text(move, giver.bucket.key, names, voice)
    if share.pot != share.agreed:
        yield say(
            "explain.pot_shared",
            "so its members share {pot} baht",
            lang=voice.lang,
            pot=voice.money(share.pot),
        )


def _take_text(outcome: Outcome, share: BucketShare, voice: Voice) -> str:
    take, exact = take_text(share.bucket.take, voice), voice.exact(share.exact)
    base = _base_of(outcome, share)
    if base is None:
        return say(
            "explain.pot",
            "the bucket takes {take}: {exact}",
            lang=voice.lang,
            take=take,
            exact=exact,
        )
    return say(
        "explain.pot_of",
        "the bucket takes {take} ({base} baht): {exact}",
        lang=voice.lang,
        take=take,
        base=voice.money(base),
        exact=exact,
    )


def _base_of(outcome: Outcome, share: BucketShare) -> Baht | None:
    match share.bucket.take:
        case PercentOfProfit() | PercentOfRest():
            return share.base
        case PercentOfCapital():
            return outcome.figures.capital
        case _:
            return None
