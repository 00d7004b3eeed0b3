"""Versions: how a group's agreement changed from year to year."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, Self

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import InvalidDataError, Problem, rule, validate
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.change import changes

__all__ = ["Versions"]


@rule
def _there_is_one(versions: tuple[Agreement, ...]) -> Iterator[Problem]:
    if not versions:
        yield Problem(
            code="versions.none",
            message="expected one version of the agreement at least, found none",
            path=("versions",),
        )


@rule
def _all_are_of_one_group_and_pool(
    versions: tuple[Agreement, ...],
) -> Iterator[Problem]:
    for position, version in enumerate(versions):
        for field in ("group", "pool"):
            expected, found = getattr(versions[0], field), getattr(version, field)
            if found != expected:
                yield Problem(
                    code="versions.other_group",
                    message="versions are of one agreement, of {expected}; found one of"
                    " {found}",
                    facts={"expected": expected or "-", "found": found or "-"},
                    path=("versions", position, field),
                )


@rule
def _each_is_later_than_the_one_before(
    versions: tuple[Agreement, ...],
) -> Iterator[Problem]:
    for position, (before, version) in enumerate(pairwise(versions), start=1):
        if version.agreed_on < before.agreed_on:
            yield Problem(
                code="versions.agreed_on",
                message="a version is agreed on the day of the one before it"
                " ({expected}) or later, found {found}",
                facts={
                    "expected": said_day(before.agreed_on),
                    "found": said_day(version.agreed_on),
                },
                path=("versions", position, "agreed_on"),
            )
        if version.in_force_from <= before.in_force_from:
            yield Problem(
                code="versions.in_force_from",
                message="a version comes into force later than the one before it"
                " ({expected}), found {found}",
                facts={
                    "expected": said_day(before.in_force_from),
                    "found": said_day(version.in_force_from),
                },
                path=("versions", position, "in_force_from"),
            )


@rule
def _each_amends_the_one_before(versions: tuple[Agreement, ...]) -> Iterator[Problem]:
    for position, (before, version) in enumerate(pairwise(versions), start=1):
        if version.amends is not None and version.amends != before.digest:
            yield Problem(
                code="versions.amends",
                message="expected the digest of the version before ({expected}),"
                " found {found}; one of the two is not the text that was agreed",
                facts={"expected": before.digest, "found": version.amends},
                path=("versions", position, "amends"),
            )


@attrs.frozen
class Versions:
    """The versions of one agreement (ฉบับของข้อตกลง), the first one first.

    A version that names what it amends, by digest, holds fast all that was there
    before it: whoever changes an old version, breaks the chain.

    Args:
        versions: The agreements, in the order in which they came into force.

    Raises:
        InvalidDataError: No version (``versions.none``), another group or pool
            (``versions.other_group``), one agreed before the one that it follows
            (``versions.agreed_on``) or in force no later than it
            (``versions.in_force_from``), one that amends something else
            (``versions.amends``).

    >>> from datetime import date
    >>> from sammachip.sharing import Bucket, EverythingLeft, ToFund
    >>> fund = Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    >>> first = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[fund],
    ... )
    >>> second = attrs.evolve(
    ...     first,
    ...     in_force_from=date(2027, 1, 1),
    ...     buckets=[attrs.evolve(fund, name="กองทุนหมู่บ้าน")],
    ... )
    >>> versions = Versions([first]).amended_with(second)
    >>> versions.in_force(BuddhistYear(2569)) == first
    True
    >>> print(versions.changes()[0])
    versions[1].buckets[0].name: กองทุนหมู่บ้าน: was กองทุน, is กองทุนหมู่บ้าน
    """

    versions: tuple[Agreement, ...] = attrs.field(converter=tuple[Agreement, ...])

    RULES: ClassVar = (
        _there_is_one,
        _all_are_of_one_group_and_pool,
        _each_is_later_than_the_one_before,
        _each_amends_the_one_before,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def in_force(self, year: BuddhistYear | FiscalYear) -> Agreement:
        """Return the version by which *year* is shared: in force when it began.

        Raises:
            InvalidDataError: There was none yet (``versions.none_in_force``).
        """
        for version in reversed(self.versions):
            if version.in_force_from <= year.first_day:
                return version
        raise InvalidDataError.because(
            "versions.none_in_force",
            "expected a version in force on {expected}, when the year began; the"
            " first one is in force from {found}",
            expected=said_day(year.first_day),
            found=said_day(self.versions[0].in_force_from),
        )

    def amended_with(self, agreement: Agreement) -> Self:
        """Return the versions with *agreement* as the latest one.

        It names the version before it as what it amends, unless it does so already.

        Raises:
            InvalidDataError: It does not follow, as for the class.
        """
        amends = agreement.amends or self.versions[-1].digest
        return type(self)((*self.versions, attrs.evolve(agreement, amends=amends)))

    def changes(self) -> tuple[Problem, ...]:
        """Return what each version changed, as findings with their paths.

        A bucket is the same as long as its key is (``versions.bucket_added``,
        ``versions.bucket_removed``); the order counts, in which buckets are filled
        (``versions.order``); what else differs is ``versions.changed``.
        """
        return tuple(
            change.under("versions", position)
            for position, (before, version) in enumerate(pairwise(self.versions), 1)
            for change in changes(before, version)
        )
