"""Agreement: how a group shares its profit, written before the money exists.

`Sharing`, what an agreement gives for one year, stands here too: each of the two
classes names the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    problems_in,
    rule,
    validate,
)
from sammachip.groups import Member, repeated_ids
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.bucket import Bucket, ToMembers
from sammachip.sharing.difference import differences
from sammachip.sharing.distribution import (
    BucketRounding,
    distribute,
    not_recorded,
)
from sammachip.sharing.explanation import explanation_lines
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.soundness import SOUNDNESS
from sammachip.sharing.statement import StatementFacts, statement_lines
from sammachip.thai import Digits, key_form

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

    Raises:
        InvalidDataError: With every reason why the agreement is unsound: no
            bucket (``agreement.no_bucket``), a key used twice
            (``agreement.key_repeated``), percentages over 100
            (``agreement.over_100``) or under (``agreement.under_100``), nobody
            who takes the rest (``agreement.no_rest``) or somebody after the rest
            (``agreement.after_rest``), another take than a percentage where all
            must be (``agreement.not_percent``), no bucket to fall back to
            (``agreement.fallback``), a rounding that cannot apply
            (``agreement.rounding_unused``), in force before it was agreed
            (``agreement.dates``), a B.E. year in a date (``date.be_year``).

    >>> from sammachip.groups import Basis
    >>> from sammachip.people import PersonName
    >>> from sammachip.sharing import EverythingLeft, Percent, PercentOfProfit, ToFund
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

    RULES: ClassVar = SOUNDNESS

    def __attrs_post_init__(self) -> None:
        validate(self)

    def share(
        self,
        profit: Baht,
        members: Iterable[Member],
        *,
        year: BuddhistYear | FiscalYear | None = None,
        loss_brought_forward: Baht = ZERO_BAHT,
    ) -> Sharing:
        """Share the *profit* of a year among the buckets and *members*.

        Args:
            profit: The year's profit in baht; a loss is less than zero.
            members: All members, in the order of the group's register: it decides
                who gets a satang that two have the same claim on.
            year: The year. The statement names it, and the agreement has to have
                been in force when it began; None asks for neither.
            loss_brought_forward: Losses of earlier years, zero or more baht, which
                the profit makes good before anything is shared.

        Raises:
            InvalidDataError: Two members with one id (``member.id_repeated``), a
                member whose basis is not written down (``member.not_recorded``),
                nobody to share with (``sharing.no_members``), an agreement that
                came into force after the *year* began (``sharing.not_in_force``),
                a loss brought forward of less than zero (``sharing.loss``).
        """
        register = tuple(members)
        inputs = {
            "agreement": self,
            "profit": profit,
            "members": register,
            "year": year,
            "loss_brought_forward": loss_brought_forward,
        }
        if problems := tuple(problems_in(Sharing, inputs)):
            raise InvalidDataError(problems)
        shareable = _shareable(profit, loss_brought_forward)
        return Sharing(
            agreement=self,
            profit=profit,
            members=register,
            buckets=distribute(shareable, self.buckets, register, self.rounding),
            year=year,
            loss_brought_forward=loss_brought_forward,
        )


def _shareable(profit: Baht, loss_brought_forward: Baht) -> Baht:
    return max(profit - loss_brought_forward, ZERO_BAHT)


@rule
def _loss_is_not_negative(loss_brought_forward: Baht) -> Iterator[Problem]:
    if loss_brought_forward < ZERO_BAHT:
        yield Problem(
            code="sharing.loss",
            message="a loss brought forward is zero or more, found {found}",
            facts={"found": loss_brought_forward},
            path=("loss_brought_forward",),
        )


@rule
def _everything_counted_was_written_down(
    agreement: Agreement, members: tuple[Member, ...]
) -> Iterator[Problem]:
    yield from not_recorded(agreement.buckets, members)


@rule
def _agreement_was_in_force(
    agreement: Agreement, year: BuddhistYear | FiscalYear | None
) -> Iterator[Problem]:
    if year is not None and year.first_day < agreement.in_force_from:
        yield Problem(
            code="sharing.not_in_force",
            message="the agreement is in force from {found}, after {year} began",
            facts={"found": agreement.in_force_from, "year": year.first_day},
            path=("agreement", "in_force_from"),
        )


@rule
def _there_is_somebody_to_share_with(
    agreement: Agreement, members: tuple[Member, ...]
) -> Iterator[Problem]:
    if not members and any(
        isinstance(bucket.to, ToMembers) for bucket in agreement.buckets
    ):
        yield Problem(
            code="sharing.no_members",
            message="the agreement shares with members, found none",
            path=("members",),
        )


@attrs.frozen(kw_only=True)
class Sharing:
    """One year's profit sharing (การจัดสรรกำไร), with all that it was made of.

    It holds its inputs beside its results, so that `verify` can make it again.

    Args:
        agreement: The agreement that it follows.
        profit: The year's profit; a loss is less than zero.
        members: The members in the order that broke ties.
        buckets: What each bucket and each member got, in the agreement's order.
        year: The year, if the caller said.
        loss_brought_forward: Losses of earlier years that came first.
    """

    agreement: Agreement
    profit: Baht
    members: tuple[Member, ...] = attrs.field(converter=tuple[Member, ...])
    buckets: tuple[BucketShare, ...] = attrs.field(converter=tuple[BucketShare, ...])
    year: BuddhistYear | FiscalYear | None = None
    loss_brought_forward: Baht = ZERO_BAHT

    RULES: ClassVar = (
        rule(repeated_ids),
        _loss_is_not_negative,
        _agreement_was_in_force,
        _everything_counted_was_written_down,
        _there_is_somebody_to_share_with,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def shareable(self) -> Baht:
        """The profit less earlier losses, or nothing (กำไรที่จัดสรรได้)."""
        return _shareable(self.profit, self.loss_brought_forward)

    @property
    def loss_carried_forward(self) -> Baht:
        """What later years must make good first (ขาดทุนสะสมยกไป)."""
        return max(self.loss_brought_forward - self.profit, ZERO_BAHT)

    def total_of(self, member: str) -> Baht:
        """Return what the member with this id gets from all buckets together.

        Raises:
            InvalidDataError: There is no such member (``sharing.no_such_member``).
        """
        key = key_form(member)
        if not any(each.id == key for each in self.members):
            raise InvalidDataError.because(
                "sharing.no_such_member",
                "expected the id of a member, found {found}",
                found=member,
            )
        portions = (share.portion_of(key) for share in self.buckets)
        return Baht.total(portion.amount for portion in portions if portion)

    def verify(self) -> bool:
        """Make the sharing again from its inputs alone; tell whether it is the same."""
        return not self.differences()

    def differences(self) -> tuple[Problem, ...]:
        """Return what differs from a sharing made again from the same inputs."""
        again = self.agreement.share(
            self.profit,
            self.members,
            year=self.year,
            loss_brought_forward=self.loss_brought_forward,
        )
        return tuple(differences(again.buckets, self.buckets))

    def statement(
        self, *, lang: Language = "th", digits: Digits = "arabic", names: bool = False
    ) -> str:
        """Write the sharing for the notice board, with every member's amount.

        Args:
            lang: Language of the text.
            digits: Digits of the amounts.
            names: Whether members' names stand beside their ids.
        """
        facts = StatementFacts(
            group=self.agreement.group,
            year=self.year,
            profit=self.profit,
            loss_brought_forward=self.loss_brought_forward,
            shareable=self.shareable,
            loss_carried_forward=self.loss_carried_forward,
            buckets=self.buckets,
            members=self.members,
        )
        return "\n".join(statement_lines(facts, lang=lang, digits=digits, names=names))

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
        total, key = self.total_of(member), key_form(member)
        return "\n".join(
            explanation_lines(key, total, self.buckets, lang=lang, digits=digits)
        )
