"""The statement of a sharing, for the notice board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sammachip.errors import say
from sammachip.groups import Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.destination import ToFund, ToMembers, ToOutside
from sammachip.sharing.telling.board import (
    counted_table,
    counting_remarks,
    counting_section,
)
from sammachip.sharing.telling.bucket_wording import (
    bound_texts,
    credited_text,
    moved_text,
    over_cap_text,
)
from sammachip.sharing.telling.outcome import (
    Outcome,
    agreement_text,
    bucket_names,
    title_text,
    total_text,
)
from sammachip.sharing.telling.paper import agreed_by_text
from sammachip.sharing.telling.reckoning import BucketReckoning
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import take_text
from sammachip.thai import with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["member_text", "statement_page", "tax_text", "words_lines"]


def statement_page(outcome: Outcome, voice: Voice, *, names: bool) -> Page:
    """Return the statement: head, buckets, funds, members, and by what rules."""
    reckonings = [
        BucketReckoning.of(share, share.bucket.to, outcome.figures)
        for share in outcome.buckets
        if isinstance(share.bucket.to, ToMembers)
    ]
    paid = [each for each in reckonings if each.amounts]
    members = outcome.figures.members
    labels = [member_text(member, names=names) for member in members]
    return Page(
        lang=voice.lang,
        title=title_text(outcome, voice),
        sections=(
            Section(rows=_head_rows(outcome, voice)),
            _buckets(outcome, reckonings, voice),
            _funds(outcome, voice),
            counting_section(reckonings, voice),
            counted_table(paid, members, labels, voice),
            _members(paid, members, labels, voice),
            Section(lines=_rule_lines(outcome, voice)),
        ),
    )


def _head_rows(outcome: Outcome, voice: Voice) -> Iterator[Row]:
    figures, lang = outcome.figures, voice.lang
    if figures.profit < ZERO_BAHT:
        loss = say("sharing.loss_of_year", "Loss of the year", lang=lang)
        yield loss, voice.money(-figures.profit)
    else:
        profit = say("sharing.profit", "Profit of the year", lang=lang)
        yield profit, voice.money(figures.profit)
    if brought := figures.loss_brought_forward:
        label = say(
            "sharing.loss_brought", "Earlier losses, made good first", lang=lang
        )
        yield label, voice.money(brought)
    shareable = say("sharing.shareable", "To be shared", lang=lang)
    yield shareable, voice.money(figures.shareable)
    if met := outcome.loss_met:
        fund = bucket_names(outcome, voice).get(outcome.paper.losses_from or "", "-")
        label = say("sharing.loss_met", "Loss met from {fund}", lang=lang, fund=fund)
        yield label, voice.money(met)
    if carried := outcome.loss_carried_forward:
        label = say("sharing.loss_carried", "Loss carried forward", lang=lang)
        yield label, voice.money(carried)


def _buckets(
    outcome: Outcome, reckonings: Iterable[BucketReckoning], voice: Voice
) -> Section:
    shares = outcome.buckets
    whole = Baht.total(share.amount for share in shares)
    return Section(
        rows=(
            (
                with_digits(f"{number}. ", voice.digits)
                + share.bucket.name_in(voice.lang),
                take_text(share.bucket.take, voice),
                voice.money(share.amount),
            )
            for number, share in enumerate(shares, start=1)
        ),
        total=(total_text(voice), "", voice.money(whole)),
        lines=(
            *words_lines(whole, voice),
            *_goes_to(outcome, voice),
            *(f"* {remark}" for remark in _remarks(outcome, voice)),
            *(
                f"* {remark}"
                for reckoning in reckonings
                for remark in counting_remarks(reckoning, voice)
            ),
        ),
    )


def _goes_to(outcome: Outcome, voice: Voice) -> Iterator[str]:
    """Yield which buckets stay in the group as funds, and which leave it."""
    names: dict[type, list[str]] = {}
    for share in outcome.buckets:
        to = type(share.bucket.to)
        names.setdefault(to, []).append(share.bucket.name_in(voice.lang))
    if funds := names.get(ToFund):
        yield say(
            "sharing.funds",
            "Stay in the group as funds: {buckets}",
            lang=voice.lang,
            buckets=tuple(funds),
        )
    if outside := names.get(ToOutside):
        yield say(
            "sharing.outside",
            "Leave the group: {buckets}",
            lang=voice.lang,
            buckets=tuple(outside),
        )


def _remarks(outcome: Outcome, voice: Voice) -> Iterator[str]:
    """Yield why a bucket holds another amount than its rule alone would give."""
    names = bucket_names(outcome, voice)
    for share in outcome.buckets:
        yield from bound_texts(share, voice)
        for move in share.moved:
            yield moved_text(move, share.bucket.key, names, voice)
        remarks = over_cap_text(share, voice), credited_text(share, voice)
        yield from filter(None, remarks)


def _funds(outcome: Outcome, voice: Voice) -> Section:
    """Return what was in each fund whose balance is known, and what is in it now."""
    after, lang = outcome.balances_after, voice.lang
    if not after:
        return Section()
    return Section(
        heading=(
            say("sharing.fund", "Fund", lang=lang),
            say("sharing.balance_before", "Before", lang=lang),
            say("sharing.balance_after", "After", lang=lang),
        ),
        rows=(
            (name, *map(voice.money, (before, after[key])))
            for key, name in bucket_names(outcome, voice).items()
            if (before := outcome.figures.balance_of(key)) is not None
        ),
    )


def _members(
    buckets: Sequence[BucketReckoning],
    members: Sequence[Member],
    labels: Sequence[str],
    voice: Voice,
) -> Section:
    """Return the table of all members, also of those who get nothing."""
    if not buckets:
        return Section()
    columns = [
        [each.amounts.get(one.id, ZERO_BAHT) for one in members] for each in buckets
    ]
    columns.append([Baht.total(row) for row in zip(*columns, strict=True)])
    totals = [Baht.total(column) for column in columns]
    cells = [map(voice.money, column) for column in columns]
    return Section(
        heading=(
            say("sharing.member", "Member", lang=voice.lang),
            *(each.share.bucket.name_in(voice.lang) for each in buckets),
            total_text(voice),
        ),
        rows=zip(labels, *cells, strict=True),
        total=(total_text(voice), *map(voice.money, totals)),
        lines=(*words_lines(totals[-1], voice), tax_text(voice)),
    )


def _rule_lines(outcome: Outcome, voice: Voice) -> Iterator[str]:
    """Yield by which agreement and which resolution the profit was shared."""
    paper = outcome.paper
    yield agreement_text(paper.agreed_on, paper.in_force_from, voice)
    if paper.agreed_by is not None:
        yield agreed_by_text(paper.agreed_by, voice)
    if (resolution := outcome.resolution) is not None:
        names = bucket_names(outcome, voice)
        chosen = (names.get(each.bucket, each.bucket) for each in resolution.choices)
        yield say(
            "sharing.resolution",
            "Decided by the meeting of {day}: {buckets}",
            lang=voice.lang,
            day=voice.day(resolution.decided_on),
            buckets=tuple(chosen),
        )


def member_text(member: Member, *, names: bool) -> str:
    """Return the id of *member*, with the name if *names* are asked for."""
    return f"{member.id} {member.name.full_name}" if names else member.id


def tax_text(voice: Voice) -> str:
    """Say that no tax was withheld: no agreement here withholds any."""
    return say("sharing.no_tax", "No tax was withheld", lang=voice.lang)


def words_lines(amount: Baht, voice: Voice) -> tuple[str, ...]:
    """Return a line with the amount in words, if the language has them."""
    words = voice.in_words(amount)
    return () if words is None else (f"({words})",)
