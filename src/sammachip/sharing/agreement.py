"""Agreement: how a group shares its profit, written before the money exists.

`Sharing`, what an agreement gives for one year, stands here too: each of the two
classes names the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    not_blank,
    problems_in,
    rule,
    validate,
)
from sammachip.groups import Member, NonMembers
from sammachip.money import ZERO_BAHT, Baht
from sammachip.plain import digest
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.difference import differences
from sammachip.sharing.dividing.distribution import BucketRounding, distribute
from sammachip.sharing.figures import FundBalance, YearFigures
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.resolution import Resolution, resolved
from sammachip.sharing.row import (
    SharingRow,
    household_totals_in,
    rows_in,
    totals_in,
)
from sammachip.sharing.soundness.buckets import SOUNDNESS
from sammachip.sharing.soundness.year import Terms, year_problems
from sammachip.sharing.telling.explanation import explanations_of
from sammachip.sharing.telling.outcome import Outcome
from sammachip.sharing.telling.paper import Paper, paper_page
from sammachip.sharing.telling.slip import slip_page
from sammachip.sharing.telling.statement import statement_page
from sammachip.sharing.telling.voice import Voice
from sammachip.thai import Digits, key_form
from sammachip.thai.page import Page

__all__ = ["Agreement", "Sharing"]


@attrs.frozen(kw_only=True)
class Agreement:
    """One agreement (ข้อตกลง) on how a group shares its profit.

    Args:
        group: Name of the group.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        buckets: The parts of the profit, in the order in which they are filled.
        rounding: How the buckets together come to the whole profit.
        losses_from: Key of the fund from which losses are met, as far as it
            goes; None: every loss is carried forward.
        pool: Which account's profit is shared, of a group that has several, each
            with an agreement of its own (บัญชี 1, บัญชี 2).
        agreed_by: Who agreed, such as "37 of 40 members at the founding meeting".
        amends: Digest of the agreement that this one takes the place of.

    Raises:
        InvalidDataError: With every reason why the agreement is unsound: no
            bucket (``agreement.no_bucket``), a key or a name used twice
            (``agreement.key_repeated``, ``agreement.name_repeated``), percentages
            over 100 (``agreement.over_100``) or under (``agreement.under_100``),
            nobody who takes the rest (``agreement.no_rest``,
            ``agreement.rest_capped``), somebody after the rest or after 100 per
            cent (``agreement.after_rest``, ``agreement.unreachable``), another
            take than a percentage where all must be (``agreement.not_percent``),
            no bucket to fall back to (``agreement.fallback``), a floor above its
            cap (``agreement.floor_above_cap``), no such bucket
            (``agreement.no_such_bucket``), excess that has no end
            (``agreement.excess_circle``, ``agreement.excess_full``), a balance or
            losses of what is no fund (``agreement.no_fund``,
            ``agreement.losses_from``), what cannot apply
            (``agreement.rounding_unused``, ``agreement.bounds_unused``,
            ``agreement.bound_missing``), in force before it was agreed
            (``agreement.dates``), no digest of what it amends
            (``agreement.amends``), a B.E. year in a date (``date.be_year``).

    >>> from sammachip.groups import Basis
    >>> from sammachip.people import PersonName
    >>> from sammachip.sharing import EverythingLeft, Percent, PercentOfProfit
    >>> from sammachip.sharing import ToFund, ToMembers
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(
    ...             key="fund",
    ...             name="พัฒนากลุ่ม",
    ...             take=PercentOfProfit(percent=Percent(40)),
    ...             to=ToFund(),
    ...         ),
    ...         Bucket(
    ...             key="members",
    ...             name="คืนสมาชิก",
    ...             take=EverythingLeft(),
    ...             to=ToMembers(basis=Basis.EQUAL, if_nobody="fund"),
    ...         ),
    ...     ],
    ... )
    >>> members = [
    ...     Member(id="m1", name=PersonName.parse("นางหนึ่ง สมมติ")),
    ...     Member(id="m2", name=PersonName.parse("นายสอง สมมติ")),
    ... ]
    >>> sharing = agreement.share(Baht("100.01"), members)
    >>> [share.amount for share in sharing.buckets]
    [Baht('40.00'), Baht('60.01')]
    >>> sharing.total_of("m1"), sharing.total_of("m2"), sharing.verify()
    (Baht('30.01'), Baht('30.00'), True)
    """

    group: str
    agreed_on: date
    in_force_from: date
    buckets: tuple[Bucket, ...] = attrs.field(converter=tuple[Bucket, ...])
    rounding: BucketRounding = BucketRounding.IN_ORDER
    losses_from: str | None = None
    pool: str | None = None
    agreed_by: str | None = None
    amends: str | None = None

    RULES: ClassVar = (*SOUNDNESS, not_blank("pool"), not_blank("agreed_by"))

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def digest(self) -> str:
        """What the agreement can be known by: equal ones alone have the same.

        Written into the minutes, it shows later that no word was changed.
        """
        return digest(self)

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the agreement as the group reads it before it signs.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return paper_page(_paper_of(self), Voice(lang=lang, digits=digits)).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the agreement as HTML, without styles or scripts.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return paper_page(_paper_of(self), Voice(lang=lang, digits=digits)).html()

    def _repr_html_(self) -> str:
        """Show the agreement in a notebook, in Thai."""
        return self.html()

    def share(  # noqa: PLR0913  # a year has that many figures
        self,
        profit: Baht,
        members: Iterable[Member],
        *,
        year: int | BuddhistYear | FiscalYear | None = None,
        resolution: Resolution | None = None,
        loss_brought_forward: Baht = ZERO_BAHT,
        balances: Mapping[str, Baht] | Iterable[FundBalance] = (),
        capital: Baht | None = None,
        non_members: NonMembers | None = None,
    ) -> Sharing:
        """Share the *profit* of a year among the buckets and *members*.

        Args:
            profit: The year's profit in baht; a loss is less than zero.
            members: All members, in the order of the group's register: it decides
                who gets a satang that two have the same claim on.
            year: The year; a number is a B.E. year. The statement names it, and the
                agreement has to have been in force when it began; None asks for
                neither.
            resolution: What the yearly meeting chose, if the agreement leaves
                something to it.
            loss_brought_forward: Losses of earlier years, zero or more baht, which
                the profit makes good before anything is shared.
            balances: What is in the group's funds, by key of their bucket.
            capital: The paid-up capital in baht.
            non_members: Business of the year with people who are not members.

        Raises:
            InvalidDataError: Figures that cannot be (as for `YearFigures`), that
                the agreement needs and nobody wrote down
                (``member.not_recorded``, ``sharing.no_members``,
                ``sharing.year_needed``, ``sharing.capital_needed``,
                ``sharing.balance_needed``, ``sharing.non_members_needed``,
                ``sharing.resolution_needed``), a balance of no fund
                (``sharing.balance_unknown``), an agreement that came into force
                after the *year* began (``sharing.not_in_force``), a resolution
                outside the agreement (``resolution.not_open``,
                ``resolution.below_floor``, ``resolution.above_cap``,
                ``resolution.dates``, ``resolution.other_year``).
        """
        figures = YearFigures(
            profit=profit,
            members=members,
            year=year,
            loss_brought_forward=loss_brought_forward,
            balances=balances,
            capital=capital,
            non_members=non_members,
        )
        if problems := tuple(problems_in(Sharing, {"resolution": resolution})):
            raise InvalidDataError(problems)
        if problems := tuple(year_problems(_terms_of(self), figures, resolution)):
            raise InvalidDataError(problems)
        return Sharing(
            agreement=self,
            figures=figures,
            resolution=resolution,
            buckets=_distributed(self, figures, resolution),
        )


def _paper_of(agreement: Agreement) -> Paper:
    return Paper(
        group=agreement.group,
        pool=agreement.pool,
        agreed_on=agreement.agreed_on,
        in_force_from=agreement.in_force_from,
        agreed_by=agreement.agreed_by,
        buckets=agreement.buckets,
        rounding=agreement.rounding,
        losses_from=agreement.losses_from,
    )


def _terms_of(agreement: Agreement) -> Terms:
    return Terms(
        buckets=agreement.buckets,
        rounding=agreement.rounding,
        agreed_on=agreement.agreed_on,
        in_force_from=agreement.in_force_from,
        losses_from=agreement.losses_from,
    )


def _distributed(
    agreement: Agreement, figures: YearFigures, resolution: Resolution | None
) -> tuple[BucketShare, ...]:
    buckets = resolved(agreement.buckets, resolution)
    return distribute(buckets, figures, agreement.rounding)


@rule
def _year_can_be_shared(
    agreement: Agreement, figures: YearFigures, resolution: Resolution | None
) -> Iterator[Problem]:
    in_figures = {field.name for field in attrs.fields(YearFigures)}
    for problem in year_problems(_terms_of(agreement), figures, resolution):
        is_figure = problem.path[0] in in_figures
        yield problem.under("figures") if is_figure else problem


@attrs.frozen(kw_only=True)
class Sharing:
    """One year's profit sharing (การจัดสรรกำไร), with all that it was made of.

    It holds its inputs beside its results, so that `verify` can make it again.

    Args:
        agreement: The agreement that it follows.
        figures: The year's figures: the profit, the members in the order that
            broke ties, and what else the agreement asks for.
        buckets: What each bucket and each member got, in the agreement's order.
        resolution: What the yearly meeting chose, if it had to choose.
    """

    agreement: Agreement
    figures: YearFigures
    buckets: tuple[BucketShare, ...] = attrs.field(converter=tuple[BucketShare, ...])
    resolution: Resolution | None = None

    RULES: ClassVar = (_year_can_be_shared,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def profit(self) -> Baht:
        """The year's profit; a loss is less than zero."""
        return self.figures.profit

    @property
    def members(self) -> tuple[Member, ...]:
        """The members in the order that broke ties."""
        return self.figures.members

    @property
    def year(self) -> BuddhistYear | FiscalYear | None:
        """The year, if the caller said."""
        return self.figures.year

    @property
    def shareable(self) -> Baht:
        """The profit less earlier losses, or nothing (กำไรที่จัดสรรได้)."""
        return self.figures.shareable

    @property
    def loss_met(self) -> Baht:
        """What a fund of the group pays of the losses (ขาดทุนที่ชดเชยจากทุนสำรอง)."""
        fund = self.agreement.losses_from
        balance = self.figures.balance_of(fund) if fund is not None else None
        return min(self.figures.loss, balance or ZERO_BAHT)

    @property
    def loss_carried_forward(self) -> Baht:
        """What later years must make good first (ขาดทุนสะสมยกไป)."""
        return self.figures.loss - self.loss_met

    def balance_after(self, bucket: str) -> Baht:
        """Return what is in the fund of the bucket once the profit is shared.

        Raises:
            InvalidDataError: There is no balance of it from before
                (``sharing.no_such_balance``).
        """
        before = self.figures.balance_of(bucket)
        share = next((each for each in self.buckets if each.bucket.key == bucket), None)
        if before is None or share is None:
            raise InvalidDataError.because(
                "sharing.no_such_balance",
                "the balance of {found} before the sharing is not written down",
                found=bucket,
            )
        met = self.loss_met if bucket == self.agreement.losses_from else ZERO_BAHT
        return before + share.amount - met

    def total_of(self, member: str) -> Baht:
        """Return what the member with this id gets from all buckets together.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        key = self._member(member).id
        portions = (share.portion_of(key) for share in self.buckets)
        return Baht.total(portion.amount for portion in portions if portion)

    def totals(self) -> dict[str, Baht]:
        """Return what each member gets from all buckets together, by id.

        They come in the order of the register, those who get nothing too.
        """
        return totals_in(self.buckets, self.members)

    def household_totals(self) -> dict[str | None, Baht]:
        """Return what the members of each household get together, by its number.

        They come in the order of the register; members of whom no household is
        written down are together under None.
        """
        return household_totals_in(self.members, self.totals())

    def rows(self) -> tuple[SharingRow, ...]:
        """Return what each member gets from each bucket, bucket by bucket."""
        return tuple(rows_in(self.buckets))

    def verify(self) -> bool:
        """Make the sharing again from its inputs alone; tell whether it is the same."""
        return not self.differences()

    def differences(self) -> tuple[Problem, ...]:
        """Return what differs from a sharing made again from the same inputs."""
        again = _distributed(self.agreement, self.figures, self.resolution)
        return tuple(differences(again, self.buckets))

    def statement(
        self, *, lang: Language = "th", digits: Digits = "arabic", names: bool = False
    ) -> str:
        """Write the sharing for the notice board, with every member's amount.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether members' names stand beside their ids.
        """
        return self._page(lang=lang, digits=digits, names=names).text()

    def html(
        self, *, lang: Language = "th", digits: Digits = "arabic", names: bool = False
    ) -> str:
        """Write the statement as HTML tables, without styles or scripts.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether members' names stand beside their ids.
        """
        return self._page(lang=lang, digits=digits, names=names).html()

    def _repr_html_(self) -> str:
        """Show the statement in a notebook, in Thai and without names."""
        return self.html()

    def slip(
        self,
        member: str,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> str:
        """Write one member's slip, to be signed when the money is paid.

        Args:
            member: Id of the member, in either digits.
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether the member's name stands beside the id.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        voice = Voice(lang=lang, digits=digits)
        found = self._member(member)
        return slip_page(self._outcome(), found, voice, names=names).text()

    def explain(
        self, member: str, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> str:
        """Say for one member where every satang comes from.

        Args:
            member: Id of the member, in either digits.
            lang: Language of the text.
            digits: Digits of the amounts.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        voice = Voice(lang=lang, digits=digits)
        found = self._member(member)
        (text,) = explanations_of(self._outcome(), [found], voice)
        return text

    def explanations(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> dict[str, str]:
        """Say for every member where every satang comes from, by id.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
        """
        voice = Voice(lang=lang, digits=digits)
        texts = explanations_of(self._outcome(), self.members, voice)
        ids = (member.id for member in self.members)
        return dict(zip(ids, texts, strict=True))

    def _member(self, member: str) -> Member:
        key = key_form(member)
        for each in self.members:
            if each.id == key:
                return each
        raise InvalidDataError.because(
            "sharing.no_such_member",
            "expected the id of a member, found {found}",
            found=member,
        )

    def _page(self, *, lang: Language, digits: Digits, names: bool) -> Page:
        voice = Voice(lang=lang, digits=digits)
        return statement_page(self._outcome(), voice, names=names)

    def _outcome(self) -> Outcome:
        keys = (share.bucket.key for share in self.buckets)
        return Outcome(
            paper=_paper_of(self.agreement),
            figures=self.figures,
            resolution=self.resolution,
            buckets=self.buckets,
            loss_met=self.loss_met,
            loss_carried_forward=self.loss_carried_forward,
            balances_after={
                key: self.balance_after(key)
                for key in keys
                if self.figures.balance_of(key) is not None
            },
        )
