"""Comparison: two sharings side by side, such as two agreements on one year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from sammachip.errors import Language, say, validate
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.compared import Compared, side_by_side
from sammachip.sharing.telling.outcome import (
    agreement_text,
    named_title,
    total_text,
)
from sammachip.sharing.telling.voice import Voice
from sammachip.thai import Digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["Comparison", "compare"]

_NONE = "-"


@attrs.frozen(kw_only=True)
class Comparison:
    """Two sharings, bucket by bucket and member by member (เปรียบเทียบการจัดสรร).

    Args:
        first: A sharing.
        second: Another one: of the same year by another agreement, or of another
            year.
    """

    first: Sharing
    second: Sharing

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def buckets(self) -> tuple[Compared, ...]:
        """Every bucket of both, by key."""
        return tuple(side_by_side(_amounts(self.first), _amounts(self.second)))

    @property
    def members(self) -> tuple[Compared, ...]:
        """Every member of both, by id, with what they get from all buckets."""
        return tuple(side_by_side(self.first.totals(), self.second.totals()))

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the comparison as tables.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
        """
        return self._page(Voice(lang=lang, digits=digits)).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the comparison as HTML tables, without styles or scripts.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
        """
        return self._page(Voice(lang=lang, digits=digits)).html()

    def _repr_html_(self) -> str:
        """Show the comparison in a notebook, in Thai."""
        return self.html()

    def _page(self, voice: Voice) -> Page:
        shares = (*self.second.buckets, *self.first.buckets)
        names = {each.bucket.key: each.bucket.name_in(voice.lang) for each in shares}
        part = say("compare.part", "Part", lang=voice.lang)
        member = say("sharing.member", "Member", lang=voice.lang)
        sections = [
            _head(self.first, self.second, voice),
            _table(part, self.buckets, names, voice),
            _table(member, self.members, {}, voice),
        ]
        if any(None in {each.first, each.second} for each in self._all()):
            absent = say("compare.absent", "-: not in this sharing", lang=voice.lang)
            sections.append(Section(lines=(absent,)))
        return Page(
            lang=voice.lang,
            title=say("compare.title", "Two sharings compared", lang=voice.lang),
            sections=sections,
        )

    def _all(self) -> tuple[Compared, ...]:
        return self.buckets + self.members


def compare(first: Sharing, second: Sharing) -> Comparison:
    """Put two sharings side by side, to ask "what if" before a meeting decides.

    Args:
        first: A sharing.
        second: The same year by another agreement, or another year.

    >>> from datetime import date
    >>> from sammachip.sharing import Agreement, Bucket, EverythingLeft, ToFund
    >>> agreement = Agreement(
    ...     group="กลุ่มตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    ...     ],
    ... )
    >>> less, more = (agreement.share(Baht(profit), []) for profit in (100, 150))
    >>> compare(less, more).buckets[0].difference
    Baht('50.00')
    """
    return Comparison(first=first, second=second)


def _amounts(sharing: Sharing) -> dict[str, Baht]:
    return {share.bucket.key: share.amount for share in sharing.buckets}


def _head(first: Sharing, second: Sharing, voice: Voice) -> Section:
    """Return what is compared, and from which profits."""
    lang = voice.lang
    profit = say("compare.profit", "Profit or loss of the year", lang=lang)
    shareable = say("sharing.shareable", "To be shared", lang=lang)
    return Section(
        heading=("", *_columns(voice)),
        rows=(
            (profit, *_cells(first.profit, second.profit, voice)),
            (shareable, *_cells(first.shareable, second.shareable, voice)),
        ),
        lines=(
            say(
                "compare.first",
                "First: {sharing}",
                lang=lang,
                sharing=_told(first, voice),
            ),
            say(
                "compare.second",
                "Second: {sharing}",
                lang=lang,
                sharing=_told(second, voice),
            ),
        ),
    )


def _told(sharing: Sharing, voice: Voice) -> str:
    terms = sharing.agreement
    title = named_title(terms.group, terms.pool, sharing.year, voice)
    return f"{title}. {agreement_text(terms.agreed_on, terms.in_force_from, voice)}"


def _columns(voice: Voice) -> Row:
    return (
        say("compare.column_first", "First", lang=voice.lang),
        say("compare.column_second", "Second", lang=voice.lang),
        say("compare.column_difference", "Difference", lang=voice.lang),
    )


def _cells(first: Baht | None, second: Baht | None, voice: Voice) -> Row:
    compared = Compared(key="", first=first, second=second)
    return (
        *(_NONE if each is None else voice.money(each) for each in (first, second)),
        voice.money(compared.difference),
    )


def _table(
    label: str, compared: Sequence[Compared], names: Mapping[str, str], voice: Voice
) -> Section:
    """Return what each bucket, or each member, gets in both sharings."""
    firsts = (each.first or ZERO_BAHT for each in compared)
    seconds = (each.second or ZERO_BAHT for each in compared)
    totals = _cells(Baht.total(firsts), Baht.total(seconds), voice)
    return Section(
        heading=(label, *_columns(voice)),
        rows=(
            (names.get(each.key, each.key), *_cells(each.first, each.second, voice))
            for each in compared
        ),
        total=(total_text(voice), *totals),
    )
