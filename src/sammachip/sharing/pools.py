"""Several pools: accounts of one group, each shared by an agreement of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Language, say, validate
from sammachip.groups import Member
from sammachip.money import Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.pool_rule import POOL_RULES
from sammachip.sharing.row import SharingRow, household_totals_in
from sammachip.sharing.telling.outcome import total_text
from sammachip.sharing.telling.statement import member_text, words_lines
from sammachip.sharing.telling.voice import Voice
from sammachip.thai import Digits
from sammachip.thai.page import Page, Section

__all__ = ["PooledSharing"]


@attrs.frozen
class PooledSharing:
    """The sharings of one year from all pools of a group (บัญชี 1, บัญชี 2).

    Each pool has profit, figures and an agreement of its own; what a member gets
    from all of them is added up here, and nothing else is done. `close` writes all of
    them into one book.

    Args:
        sharings: One for each pool.

    Raises:
        InvalidDataError: No sharing (``pools.none``), one without a pool of its own
            (``pools.repeated``), of another group (``pools.other_group``), another
            year (``pools.other_year``), or with other members or in another order
            (``pools.other_register``).

    >>> from datetime import date
    >>> from sammachip.groups import Basis, Member
    >>> from sammachip.people import PersonName
    >>> from sammachip.sharing import Agreement, Bucket, EverythingLeft
    >>> from sammachip.sharing import Percent, PercentOfProfit, ToFund, ToMembers
    >>> fund = Bucket(
    ...     key="fund",
    ...     name="สมทบกองทุน",
    ...     take=PercentOfProfit(percent=Percent(20)),
    ...     to=ToFund(),
    ... )
    >>> to_members = Bucket(
    ...     key="members",
    ...     name="คืนสมาชิก",
    ...     take=EverythingLeft(),
    ...     to=ToMembers(basis=Basis.EQUAL, if_nobody="fund"),
    ... )
    >>> first = Agreement(
    ...     group="กองทุนหมู่บ้านตัวอย่าง",
    ...     pool="บัญชี 1",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[fund, to_members],
    ... )
    >>> second = attrs.evolve(first, pool="บัญชี 2")
    >>> members = [Member(id="m1", name=PersonName.parse("นางหนึ่ง สมมติ"))]
    >>> pooled = PooledSharing(
    ...     [first.share(Baht(1000), members), second.share(Baht(500), members)]
    ... )
    >>> pooled.total_of("m1"), pooled.verify()
    (Baht('1200.00'), True)
    """

    sharings: tuple[Sharing, ...] = attrs.field(converter=tuple[Sharing, ...])

    RULES: ClassVar = POOL_RULES

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def members(self) -> tuple[Member, ...]:
        """The members in the order of the register."""
        return self.sharings[0].members

    @property
    def year(self) -> BuddhistYear | FiscalYear | None:
        """The year, if the caller said."""
        return self.sharings[0].year

    @property
    def profit(self) -> Baht:
        """The profit of all pools; what one of them lost is taken off."""
        return Baht.total(each.profit for each in self.sharings)

    @property
    def loss_carried_forward(self) -> Baht:
        """What the pools must make good first in later years, each its own."""
        return Baht.total(each.loss_carried_forward for each in self.sharings)

    def total_of(self, member: str) -> Baht:
        """Return what the member with this id gets from all pools together.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        return Baht.total(sharing.total_of(member) for sharing in self.sharings)

    def totals(self) -> dict[str, Baht]:
        """Return what each member gets from all pools, in the order of the register."""
        each = [sharing.totals() for sharing in self.sharings]
        return {id_: Baht.total(totals[id_] for totals in each) for id_ in each[0]}

    def household_totals(self) -> dict[str | None, Baht]:
        """Return what the members of each household get from all pools, by its number.

        They come in the order of the register; members of whom no household is
        written down are together under None.
        """
        return household_totals_in(self.members, self.totals())

    def rows(self) -> tuple[SharingRow, ...]:
        """Return what each member gets from each bucket, pool by pool."""
        return tuple(
            attrs.evolve(row, pool=sharing.agreement.pool)
            for sharing in self.sharings
            for row in sharing.rows()
        )

    def verify(self) -> bool:
        """Make each sharing again; tell whether all of them are the same."""
        return all(sharing.verify() for sharing in self.sharings)

    def statement(
        self, *, lang: Language = "th", digits: Digits = "arabic", names: bool = False
    ) -> str:
        """Write the statement of each pool, and what members get from all of them.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether members' names stand beside their ids.
        """
        statements = [
            sharing.statement(lang=lang, digits=digits, names=names)
            for sharing in self.sharings
        ]
        summary = self._summary(Voice(lang=lang, digits=digits), names=names)
        return "\n\n".join([*statements, summary.text()])

    def html(
        self, *, lang: Language = "th", digits: Digits = "arabic", names: bool = False
    ) -> str:
        """Write the statements as HTML tables, without styles or scripts.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether members' names stand beside their ids.
        """
        statements = [
            sharing.html(lang=lang, digits=digits, names=names)
            for sharing in self.sharings
        ]
        summary = self._summary(Voice(lang=lang, digits=digits), names=names)
        return "".join([*statements, summary.html()])

    def _repr_html_(self) -> str:
        """Show the statements in a notebook, in Thai and without names."""
        return self.html()

    def _summary(self, voice: Voice, *, names: bool) -> Page:
        columns = [[*each.totals().values()] for each in self.sharings]
        columns.append([*self.totals().values()])
        sums = [Baht.total(column) for column in columns]
        table = Section(
            heading=(
                say("sharing.member", "Member", lang=voice.lang),
                *(each.agreement.pool or "" for each in self.sharings),
                total_text(voice),
            ),
            rows=zip(
                (member_text(member, names=names) for member in self.members),
                *(map(voice.money, column) for column in columns),
                strict=True,
            ),
            total=(total_text(voice), *map(voice.money, sums)),
            lines=words_lines(sums[-1], voice),
        )
        title = say("pools.title", "From all pools together", lang=voice.lang)
        return Page(lang=voice.lang, title=title, sections=(table,))

    def explain(
        self, member: str, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> str:
        """Say for one member, pool by pool, where every satang comes from.

        Args:
            member: Id of the member, in either digits.
            lang: Language of the text.
            digits: Digits of the amounts.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        texts = [
            sharing.explain(member, lang=lang, digits=digits)
            for sharing in self.sharings
        ]
        voice = Voice(lang=lang, digits=digits)
        return self._explanation(texts, self.total_of(member), voice)

    def explanations(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> dict[str, str]:
        """Say for every member, pool by pool, where every satang comes from, by id.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
        """
        voice = Voice(lang=lang, digits=digits)
        of_pools = [
            sharing.explanations(lang=lang, digits=digits) for sharing in self.sharings
        ]
        return {
            id_: self._explanation([texts[id_] for texts in of_pools], total, voice)
            for id_, total in self.totals().items()
        }

    def _explanation(self, texts: Iterable[str], total: Baht, voice: Voice) -> str:
        """Put together what each pool explains, and what all of them come to."""
        together = say(
            "pools.total",
            "From all pools together: {total} baht",
            lang=voice.lang,
            total=voice.money(total),
        )
        return "\n\n".join(
            [
                *(
                    f"{sharing.agreement.pool}\n{text}"
                    for sharing, text in zip(self.sharings, texts, strict=True)
                ),
                " ".join([together, *words_lines(total, voice)]),
            ]
        )
