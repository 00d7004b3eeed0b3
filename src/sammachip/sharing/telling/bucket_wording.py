"""Why a bucket holds another amount than its rule alone would give, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sammachip.errors import say
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare, Moved, WhyMoved
from sammachip.sharing.take import Amount, FixedAmount
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import take_text

__all__ = ["bound_texts", "credited_text", "moved_text", "over_cap_text"]


def bound_texts(share: BucketShare, voice: Voice) -> Iterator[str]:
    """Yield how its bounds, and the profit, changed what the bucket takes."""
    bucket, wanted = share.bucket, share.agreed
    name = bucket.name_in(voice.lang)
    if share.floor is not None and wanted < share.floor:
        wanted = share.floor
        text = say(
            "sharing.at_least",
            "{bucket} is {amount} baht at least",
            lang=voice.lang,
            bucket=name,
            amount=voice.money(wanted),
        )
        yield text + _because(bucket.at_least, wanted, voice)
    if share.cap is not None and share.cap < wanted:
        wanted = share.cap
        text = say(
            "sharing.at_most",
            "{bucket} is {amount} baht at most",
            lang=voice.lang,
            bucket=name,
            amount=voice.money(wanted),
        )
        yield text + _because(bucket.at_most, wanted, voice)
    if share.falls_short:
        yield say(
            "sharing.falls_short",
            "the profit did not reach for all of {bucket}: {agreed} baht was agreed",
            lang=voice.lang,
            bucket=name,
            agreed=voice.money(wanted),
        )


def credited_text(share: BucketShare, voice: Voice) -> str | None:
    """Say that members' parts are kept in their accounts, if they are."""
    to = share.bucket.to
    if not isinstance(to, ToMembers) or not to.payout.credited:
        return None
    return say(
        "sharing.credited",
        "{bucket} is kept in the members' accounts and not paid out",
        lang=voice.lang,
        bucket=share.bucket.name_in(voice.lang),
    )


def _because(bounds: Sequence[Amount], amount: Baht, voice: Voice) -> str:
    """Return by which rules a bound is *amount*, unless it is just that amount."""
    rules = "; ".join(take_text(bound, voice) for bound in bounds)
    return "" if rules == take_text(FixedAmount(amount), voice) else f" ({rules})"


def over_cap_text(share: BucketShare, voice: Voice) -> str | None:
    """Say that a fund grew over its cap by what members were not paid, if it did."""
    if share.cap is None or share.amount <= share.cap or share.received == ZERO_BAHT:
        return None
    return say(
        "sharing.over_cap",
        "{bucket} holds more than its cap of {cap} baht, because of what members"
        " were not paid",
        lang=voice.lang,
        bucket=share.bucket.name_in(voice.lang),
        cap=voice.money(share.cap),
    )


def moved_text(move: Moved, giver: str, names: Mapping[str, str], voice: Voice) -> str:
    """Say how much of bucket *giver* went to which other, and why.

    *names* are those of all buckets, by key.
    """
    lang, amount = voice.lang, voice.money(move.amount)
    bucket, other = names[giver], names.get(move.to, move.to)
    match move.why:
        case WhyMoved.NOBODY:
            return say(
                "moved.nobody",
                "nobody had a claim on {bucket}: {amount} baht went to {other}",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
        case WhyMoved.NON_MEMBERS:
            return say(
                "moved.non_members",
                "{amount} baht of {bucket} is for business with people who are not"
                " members: it went to {other}",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
        case WhyMoved.REST:
            return say(
                "moved.rest",
                "{amount} baht of {bucket} was left over by rounding: it went to"
                " {other}",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
        case WhyMoved.RATE_CAP:
            return say(
                "moved.rate_cap",
                "{amount} baht of {bucket} is above the rate that members may get:"
                " it went to {other}",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
        case WhyMoved.EXCESS:
            return say(
                "moved.excess",
                "{amount} baht of {bucket} is above its cap: it went to {other}",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
        case WhyMoved.SHORTAGE:
            return say(
                "moved.shortage",
                "{bucket} gave {amount} baht to {other}, which had not enough",
                lang=lang,
                bucket=bucket,
                amount=amount,
                other=other,
            )
