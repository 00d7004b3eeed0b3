"""The slip that one member signs when the money is paid (ใบรับเงิน)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.errors import say
from sammachip.groups import Member
from sammachip.money import Baht
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.row import amount_of
from sammachip.sharing.telling.outcome import Outcome, title_text, total_text
from sammachip.sharing.telling.statement import member_text, tax_text, words_lines
from sammachip.sharing.telling.voice import Voice
from sammachip.thai.page import Page, Section

__all__ = ["slip_page"]

_LINE: Final = "." * 40


def slip_page(outcome: Outcome, member: Member, voice: Voice, *, names: bool) -> Page:
    """Return the slip: whose it is, each bucket, the total, lines to sign on."""
    shares = [each for each in outcome.buckets if isinstance(each.bucket.to, ToMembers)]
    amounts = [amount_of(member, share) for share in shares]
    total = Baht.total(amounts)
    who = say(
        "slip.member",
        "Member {member}",
        lang=voice.lang,
        member=member_text(member, names=names),
    )
    return Page(
        lang=voice.lang,
        title=title_text(outcome, voice),
        sections=(
            Section(lines=(who,)),
            Section(
                rows=(
                    (share.bucket.name_in(voice.lang), voice.money(amount))
                    for share, amount in zip(shares, amounts, strict=True)
                ),
                total=(total_text(voice), voice.money(total)),
                lines=(*words_lines(total, voice), tax_text(voice)),
            ),
            Section(rows=((label, _LINE) for label in _signatures(voice))),
        ),
    )


def _signatures(voice: Voice) -> Iterator[str]:
    yield say("slip.payer", "Paid by", lang=voice.lang)
    yield say("slip.receiver", "Received by", lang=voice.lang)
    yield say("slip.day", "Date", lang=voice.lang)
