"""Why members get what they get, satang by satang."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from sammachip.errors import say
from sammachip.groups import Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.take import PercentOfCapital, PercentOfProfit, PercentOfRest
from sammachip.sharing.telling.bucket_wording import bound_texts, moved_text
from sammachip.sharing.telling.left_out_wording import left_out_texts
from sammachip.sharing.telling.outcome import Outcome, bucket_names
from sammachip.sharing.telling.reckoning import BETWEEN_BUCKETS, BucketReckoning
from sammachip.sharing.telling.reckoning_wording import reckoning_texts
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import take_text

__all__ = ["explanations_of"]


@attrs.frozen
class _Bucket:
    """A bucket for members: its numbers, and what all of its members read."""

    reckoning: BucketReckoning
    pot_texts: tuple[str, ...]


def explanations_of(
    outcome: Outcome, members: Iterable[Member], voice: Voice
) -> Iterator[str]:
    """Yield for each of *members* what they get and why, bucket by bucket."""
    buckets = [
        _Bucket(
            BucketReckoning.of(share, share.bucket.to, outcome.figures),
            tuple(_pot_texts(outcome, share, voice)),
        )
        for share in outcome.buckets
        if isinstance(share.bucket.to, ToMembers)
    ]
    for member in members:
        yield "\n".join(_lines(outcome, buckets, member, voice))


def _lines(
    outcome: Outcome, buckets: Iterable[_Bucket], member: Member, voice: Voice
) -> Iterator[str]:
    lines: list[str] = []
    amounts: list[Baht] = []
    for bucket in buckets:
        amount = bucket.reckoning.amounts.get(member.id, ZERO_BAHT)
        amounts.append(amount)
        lines.append(_amount_text(bucket.reckoning.share, amount, voice))
        texts = _bucket_texts(outcome, bucket, member, voice)
        lines.extend(f"  {text}" for text in texts)
    total = Baht.total(amounts)
    yield _total_text(member, total, voice)
    yield from lines
    paid = [amount for amount in amounts if amount]
    if len(paid) > 1:
        yield say(
            "explain.sum",
            "Together: {parts} = {total} baht",
            lang=voice.lang,
            parts=voice.sum(paid),
            total=voice.money(total),
        )


def _total_text(member: Member, total: Baht, voice: Voice) -> str:
    text = say(
        "explain.total",
        "Member {member} gets {total} baht",
        lang=voice.lang,
        member=member.id,
        total=voice.money(total),
    )
    words = voice.in_words(total)
    return text if words is None else f"{text} ({words})"


def _amount_text(share: BucketShare, amount: Baht, voice: Voice) -> str:
    return say(
        "explain.bucket",
        "- {bucket}: {amount} baht",
        lang=voice.lang,
        bucket=share.bucket.name_in(voice.lang),
        amount=voice.money(amount),
    )


def _bucket_texts(
    outcome: Outcome, bucket: _Bucket, member: Member, voice: Voice
) -> Iterator[str]:
    of_all = bucket.reckoning
    reckoning = of_all.of_member(member.id)
    if reckoning is None:
        yield from left_out_texts(outcome, of_all.share, of_all.to, member, voice)
    else:
        yield from bucket.pot_texts
        yield from reckoning_texts(reckoning, of_all.to, voice)


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
    if base is not None:
        return say(
            "explain.pot_of",
            "the bucket takes {take} ({base} baht): {exact}",
            lang=voice.lang,
            take=take,
            base=voice.money(base),
            exact=exact,
        )
    if take == exact:
        return say(
            "explain.pot_fixed",
            "the bucket takes {amount}",
            lang=voice.lang,
            amount=take,
        )
    return say(
        "explain.pot",
        "the bucket takes {take}: {exact}",
        lang=voice.lang,
        take=take,
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
