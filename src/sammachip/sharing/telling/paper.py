"""Paper: an agreement printed back, as a group reads it before it signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

import attrs

from sammachip.errors import say
from sammachip.money import Rounding
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import PayoutStage, ToFund, ToMembers, ToOutside
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.telling.rule_wording import (
    WAYS,
    by_texts,
    counting_texts,
    is_plain,
    payout_texts,
    whom_texts,
)
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import rate_text, take_text
from sammachip.thai import with_digits
from sammachip.thai.page import Page, Section

__all__ = ["Paper", "agreed_by_text", "paper_page"]

_INDENT: Final = "   "


@attrs.frozen(kw_only=True)
class Paper:
    """What is told of an agreement.

    Args:
        group: Name of the group.
        pool: Which of its accounts the agreement is about.
        agreed_on: Day of the agreement.
        in_force_from: Day from which it is in force.
        agreed_by: Who agreed.
        buckets: The parts of the profit.
        rounding: How the buckets together come to the whole profit.
        losses_from: Key of the fund from which losses are met.
    """

    group: str
    pool: str | None
    agreed_on: date
    in_force_from: date
    agreed_by: str | None
    buckets: tuple[Bucket, ...]
    rounding: BucketRounding
    losses_from: str | None

    @property
    def whose(self) -> str:
        """The group, with its account if it has several."""
        return self.group if self.pool is None else f"{self.group} ({self.pool})"


def paper_page(paper: Paper, voice: Voice) -> Page:
    """Return the agreement: whose, the buckets in order, losses, odd satang."""
    in_order = say(
        "paper.in_order",
        "The profit to be shared is divided in this order:",
        lang=voice.lang,
    )
    names = {bucket.key: bucket.name_in(voice.lang) for bucket in paper.buckets}
    return Page(
        lang=voice.lang,
        title=say(
            "paper.title",
            "Agreement on sharing the profit of {group}",
            lang=voice.lang,
            group=paper.whose,
        ),
        sections=(
            Section(lines=_head(paper, voice)),
            Section(lines=(in_order, *_buckets(paper, names, voice))),
            Section(lines=_foot(paper, names, voice)),
        ),
    )


def agreed_by_text(people: str, voice: Voice) -> str:
    """Say who agreed."""
    return say(
        "sharing.agreed_by", "Agreed by {people}", lang=voice.lang, people=people
    )


def _head(paper: Paper, voice: Voice) -> Iterator[str]:
    yield say(
        "paper.days",
        "Agreed on {agreed}, in force from {in_force}",
        lang=voice.lang,
        agreed=voice.day(paper.agreed_on),
        in_force=voice.day(paper.in_force_from),
    )
    if paper.agreed_by is not None:
        yield agreed_by_text(paper.agreed_by, voice)


def _buckets(paper: Paper, names: Mapping[str, str], voice: Voice) -> Iterator[str]:
    for number, bucket in enumerate(paper.buckets, start=1):
        place, name = with_digits(f"{number}. ", voice.digits), names[bucket.key]
        yield f"{place}{name}: {take_text(bucket.take, voice)}"
        for texts in (
            _bound_texts(bucket, names, voice),
            _satang_texts(bucket, voice),
            _destination_texts(bucket, names, voice),
        ):
            yield from (f"{_INDENT}{text}" for text in texts)


def _bound_texts(
    bucket: Bucket, names: Mapping[str, str], voice: Voice
) -> Iterator[str]:
    lang = voice.lang
    for bound in bucket.at_least:
        amount = take_text(bound, voice)
        yield say("paper.at_least", "at least {amount}", lang=lang, amount=amount)
    if bucket.shortage_from is not None:
        yield say(
            "paper.shortage",
            "if less is left, {other} gives what is missing",
            lang=lang,
            other=names[bucket.shortage_from],
        )
    for bound in bucket.at_most:
        amount = take_text(bound, voice)
        yield say("paper.at_most", "at most {amount}", lang=lang, amount=amount)
    if bucket.excess_to is not None:
        yield say(
            "paper.excess",
            "what is above that goes to {other}",
            lang=lang,
            other=names[bucket.excess_to],
        )


def _satang_texts(bucket: Bucket, voice: Voice) -> Iterator[str]:
    if bucket.rounding is not Rounding.DOWN:
        yield say(
            "paper.satang",
            "a part of a satang is rounded {way}",
            lang=voice.lang,
            way=WAYS[bucket.rounding](voice.lang),
        )


def _destination_texts(
    bucket: Bucket, names: Mapping[str, str], voice: Voice
) -> Iterator[str]:
    lang = voice.lang
    match bucket.to:
        case ToFund():
            yield say("paper.fund", "stays in the group as a fund", lang=lang)
        case ToOutside():
            yield say("paper.outside", "leaves the group", lang=lang)
        case ToMembers() as to:
            yield say(
                "paper.members",
                "goes to the members {by}",
                lang=lang,
                by=tuple(by_texts(to.basis, voice)),
            )
            yield from counting_texts(to.basis, voice)
            yield from whom_texts(to, voice)
            yield from payout_texts(to, voice)
            if to.payout.credited:
                yield say(
                    "paper.credited",
                    "kept in the members' accounts and not paid out",
                    lang=lang,
                )
            yield from _cap_texts(to, voice)
            yield from _rest_texts(to, names, voice)


def _cap_texts(to: ToMembers, voice: Voice) -> Iterator[str]:
    if to.rate_cap is not None:
        yield say(
            "paper.rate_cap",
            "no member gets more than {rate}",
            lang=voice.lang,
            rate=rate_text(to.rate_cap, voice),
        )


def _rest_texts(to: ToMembers, names: Mapping[str, str], voice: Voice) -> Iterator[str]:
    """Yield where money goes that no member is paid."""
    lang = voice.lang
    if to.rate_cap is not None or not is_plain(to.payout):
        yield say(
            "paper.rest",
            "what cannot be paid to members goes to {other}",
            lang=lang,
            other=names[to.leftover_to],
        )
    if to.non_members_to is not None:
        yield say(
            "paper.non_members",
            "the part of people who are not members goes to {other}",
            lang=lang,
            other=names[to.non_members_to],
        )
    yield say(
        "paper.nobody",
        "if nobody has anything that counts, it goes to {other}",
        lang=lang,
        other=names[to.if_nobody],
    )


def _foot(paper: Paper, names: Mapping[str, str], voice: Voice) -> Iterator[str]:
    lang = voice.lang
    if paper.rounding is BucketRounding.LARGEST_REMAINDER:
        yield say(
            "paper.buckets_together",
            "The parts are rounded together to whole satang: the satang left over go"
            " to the largest rests",
            lang=lang,
        )
    else:
        yield say(
            "paper.satang_down",
            "Where nothing else is said, a part of a satang is rounded down",
            lang=lang,
        )
    if any(_is_split_together(bucket) for bucket in paper.buckets):
        yield say(
            "paper.members_together",
            "What is left over when members' parts are rounded together goes, one"
            " satang or payout unit each, to the largest rests (of equal rests, to the"
            " earlier in the register)",
            lang=lang,
        )
    if paper.losses_from is None:
        yield say(
            "paper.losses",
            "A loss is carried forward: later profits make it good first",
            lang=lang,
        )
    else:
        yield say(
            "paper.losses_from",
            "A loss is met from {fund}, as far as it goes; later profits make good"
            " the rest first",
            lang=lang,
            fund=names[paper.losses_from],
        )


def _is_split_together(bucket: Bucket) -> bool:
    to = bucket.to
    return isinstance(to, ToMembers) and to.payout.stage is PayoutStage.TOGETHER
