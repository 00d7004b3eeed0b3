"""The statement of a sharing, for the notice board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Language, say
from sammachip.groups import Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.wording import take_text
from sammachip.thai import Digits, aligned, with_digits

__all__ = ["StatementFacts", "statement_lines"]


@attrs.frozen(kw_only=True)
class StatementFacts:
    """What a statement says: whose profit, of when, how much, and to whom."""

    group: str
    year: BuddhistYear | FiscalYear | None
    profit: Baht
    loss_brought_forward: Baht
    shareable: Baht
    loss_carried_forward: Baht
    buckets: tuple[BucketShare, ...]
    members: tuple[Member, ...]


def statement_lines(
    facts: StatementFacts, *, lang: Language, digits: Digits, names: bool
) -> Iterator[str]:
    """Yield the lines of the statement: head, buckets, members, totals."""
    yield _title(facts, lang, digits)
    head = _head_rows(facts, lang)
    yield from aligned(
        [(label, amount.format(digits=digits)) for label, amount in head]
    )
    yield ""
    yield from aligned(list(_bucket_rows(facts, lang, digits)))
    yield f"({Baht.total(share.amount for share in facts.buckets).in_words()})"
    for share in facts.buckets:
        yield from _remarks(share, facts.buckets, lang, digits)
    to_members = [share for share in facts.buckets if share.portions]
    if to_members:
        yield ""
        yield from aligned(
            list(_member_rows(to_members, facts.members, lang, digits, names=names))
        )
        yield f"({Baht.total(share.amount for share in to_members).in_words()})"


def _title(facts: StatementFacts, lang: Language, digits: Digits) -> str:
    if facts.year is None:
        return say(
            "sharing.title", "Profit sharing of {group}", lang=lang, group=facts.group
        )
    return say(
        "sharing.title_of_year",
        "Profit sharing of {group}, {year}",
        lang=lang,
        group=facts.group,
        year=facts.year.text(lang=lang, digits=digits),
    )


def _head_rows(facts: StatementFacts, lang: Language) -> Iterator[tuple[str, Baht]]:
    if facts.profit < ZERO_BAHT:
        yield say("sharing.loss_of_year", "Loss of the year", lang=lang), -facts.profit
    else:
        yield say("sharing.profit", "Profit of the year", lang=lang), facts.profit
    if facts.loss_brought_forward:
        brought = say(
            "sharing.loss_brought", "Earlier losses, made good first", lang=lang
        )
        yield brought, facts.loss_brought_forward
    yield say("sharing.shareable", "To be shared", lang=lang), facts.shareable
    if facts.loss_carried_forward:
        carried = say("sharing.loss_carried", "Loss carried forward", lang=lang)
        yield carried, facts.loss_carried_forward


def _bucket_rows(
    facts: StatementFacts, lang: Language, digits: Digits
) -> Iterator[tuple[str, str, str]]:
    for number, share in enumerate(facts.buckets, start=1):
        yield (
            f"{with_digits(str(number), digits)}. {share.bucket.name_in(lang)}",
            take_text(share.bucket.take, lang=lang, digits=digits),
            share.amount.format(digits=digits),
        )
    whole = Baht.total(share.amount for share in facts.buckets)
    yield _total(lang), "", whole.format(digits=digits)


def _remarks(
    share: BucketShare, buckets: Sequence[BucketShare], lang: Language, digits: Digits
) -> Iterator[str]:
    """Yield why a bucket holds another amount than its rule alone would give."""
    name = share.bucket.name_in(lang)
    if share.falls_short:
        yield say(
            "sharing.falls_short",
            "* the profit did not reach for all of {bucket}: {agreed} baht was agreed",
            lang=lang,
            bucket=name,
            agreed=share.agreed.format(digits=digits),
        )
    to = share.bucket.to
    if isinstance(to, ToMembers) and share.given_on:
        other = next(each.bucket for each in buckets if each.bucket.key == to.if_nobody)
        yield say(
            "sharing.given_on",
            "* nobody had a claim on {bucket}: {amount} baht went to {other}",
            lang=lang,
            bucket=name,
            amount=share.given_on.format(digits=digits),
            other=other.name_in(lang),
        )


def _member_rows(
    buckets: Sequence[BucketShare],
    members: Sequence[Member],
    lang: Language,
    digits: Digits,
    *,
    names: bool,
) -> Iterator[tuple[str, ...]]:
    yield (
        say("sharing.member", "Member", lang=lang),
        *(share.bucket.name_in(lang) for share in buckets),
        _total(lang),
    )
    amounts = [{part.member: part.amount for part in each.portions} for each in buckets]
    for member in members:
        label = f"{member.id} {member.name.full_name}" if names else member.id
        parts = [each.get(member.id, ZERO_BAHT) for each in amounts]
        yield label, *_amount_cells(parts, digits)
    yield _total(lang), *_amount_cells([share.amount for share in buckets], digits)


def _amount_cells(amounts: Sequence[Baht], digits: Digits) -> Iterator[str]:
    for amount in (*amounts, Baht.total(amounts)):
        yield amount.format(digits=digits)


def _total(lang: Language) -> str:
    return say("sharing.total", "Total", lang=lang)
