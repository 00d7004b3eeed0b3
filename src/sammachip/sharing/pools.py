"""Several pools: accounts of one group, each shared by an agreement of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import ClassVar

import attrs

from sammachip.errors import LANGUAGES, Language, Problem, Said, rule, say, validate
from sammachip.money import Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.telling.outcome import total_text
from sammachip.sharing.telling.statement import member_text
from sammachip.sharing.telling.voice import Voice
from sammachip.thai import Digits
from sammachip.thai.page import Page, Section

__all__ = ["PooledSharing"]


@rule
def _there_is_one(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    if not sharings:
        yield Problem(
            code="pools.none",
            message="expected the sharing of one pool at least, found none",
            path=("sharings",),
        )


@rule
def _each_has_its_own_pool(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    pools: set[str | None] = {None}
    for position, sharing in enumerate(sharings):
        pool = sharing.agreement.pool
        if pool in pools:
            yield Problem(
                code="pools.repeated",
                message="expected a pool of the sharing's own, such as account 1;"
                " found {found}",
                facts={"found": pool or "-"},
                path=("sharings", position, "agreement", "pool"),
            )
        pools.add(pool)


@rule
def _all_are_of_one_group_and_year(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    for position, sharing in enumerate(sharings):
        first = sharings[0]
        if sharing.agreement.group != first.agreement.group:
            yield Problem(
                code="pools.other_group",
                message="the pools are of one group, {expected}; found {found}",
                facts={
                    "expected": first.agreement.group,
                    "found": sharing.agreement.group,
                },
                path=("sharings", position, "agreement", "group"),
            )
        if sharing.year != first.year:
            yield Problem(
                code="pools.other_year",
                message="the pools are of one year, {expected}; found {found}",
                facts={"expected": _said_year(first), "found": _said_year(sharing)},
                path=("sharings", position, "figures", "year"),
            )


@rule
def _all_have_one_register(sharings: tuple[Sharing, ...]) -> Iterator[Problem]:
    for position, sharing in enumerate(sharings):
        pairs = zip_longest(_register(sharings[0]), _register(sharing), fillvalue="-")
        different = (pair for pair in pairs if pair[0] != pair[1])
        for expected, found in [*different][:1]:
            yield Problem(
                code="pools.other_register",
                message="the pools have one register, with the same members in the"
                " same order; expected {expected}, found {found}",
                facts={"expected": expected, "found": found},
                path=("sharings", position, "figures", "members"),
            )


def _said_year(sharing: Sharing) -> Said:
    if (year := sharing.year) is None:
        return Said("-", th="-", en="-")
    th, en = (year.text(lang=lang, digits="arabic") for lang in LANGUAGES)
    return Said(f"{year.be_year}", th=th, en=en)


def _register(sharing: Sharing) -> list[str]:
    return [member.id for member in sharing.members]


@attrs.frozen
class PooledSharing:
    """The sharings of one year from all pools of a group (บัญชี 1, บัญชี 2).

    Each pool has profit, figures and an agreement of its own; what a member gets
    from all of them is added up here, and nothing else is done.

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

    RULES: ClassVar = (
        _there_is_one,
        _each_has_its_own_pool,
        _all_are_of_one_group_and_year,
        _all_have_one_register,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

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

    def _summary(self, voice: Voice, *, names: bool) -> Page:
        members = self.sharings[0].members
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
                (member_text(member, names=names) for member in members),
                *(map(voice.money, column) for column in columns),
                strict=True,
            ),
            total=(total_text(voice), *map(voice.money, sums)),
            lines=(f"({sums[-1].in_words()})",),
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
        voice, total = Voice(lang=lang, digits=digits), self.total_of(member)
        explanations = [
            f"{sharing.agreement.pool}\n"
            + sharing.explain(member, lang=lang, digits=digits)
            for sharing in self.sharings
        ]
        together = say(
            "pools.total",
            "From all pools together: {total} baht ({words})",
            lang=lang,
            total=voice.money(total),
            words=total.in_words(),
        )
        return "\n\n".join([*explanations, together])
