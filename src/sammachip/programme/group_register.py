"""The register of livelihood groups, one for each province (ทะเบียนกลุ่มอาชีพ).

Source:
    The manual of the Community Development Department of fiscal year 2562, form of
    the register of groups founded by the programme
    (ทะเบียนข้อมูลกลุ่มอาชีพที่จัดตั้งขึ้นตามแนวทางสัมมาชีพชุมชน).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import (
    Language,
    Problem,
    Rule,
    Said,
    Severity,
    not_blank,
    repeated,
    rule,
    say,
    validate,
)
from sammachip.households import OccupationKind
from sammachip.places import Province
from sammachip.privacy import masked
from sammachip.programme.registered_group import (
    RegisteredGroup,
    register_heading,
    register_row,
)
from sammachip.thai import Digits, key_form, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["GroupRegister"]


@rule
def _numbers_are_their_own(groups: tuple[RegisteredGroup, ...]) -> Iterator[Problem]:
    for position in repeated(group.number for group in groups):
        yield Problem(
            code="group_register.number_repeated",
            message="expected a number of the group's own, found {found} again",
            facts={"found": groups[position].number},
            path=("groups", position, "number"),
        )


@rule
def _groups_are_in_the_province(
    province: Province, groups: tuple[RegisteredGroup, ...]
) -> Iterator[Problem]:
    for position, group in enumerate(groups):
        found = group.village.province if group.village else None
        if found and found != province:
            yield Problem(
                code="group_register.province",
                message="expected a group in {expected}, found one in {found}; each"
                " province has its own register",
                facts={"expected": _said(province), "found": _said(found)},
                path=("groups", position, "village", "province"),
            )


@attrs.frozen(kw_only=True)
class GroupRegister:
    """The register of the livelihood groups of a province (ทะเบียนข้อมูลกลุ่มอาชีพ).

    Args:
        province: The province.
        groups: The groups, in the order of the register.
        signed_by: The development worker (พัฒนากร) who signed it; personal data.
        signed_on: Day on which it was signed.

    Raises:
        InvalidDataError: A number twice (``group_register.number_repeated``), a group
            of another province (``group_register.province``), a blank text
            (``text.blank``), a day with a B.E. year (``date.be_year``).

    >>> from sammachip.households import Occupation
    >>> mats = RegisteredGroup(
    ...     number=1,
    ...     name="ทอเสื่อบ้านม่วง",
    ...     occupation=Occupation(kind=OccupationKind.PROCESSING, name="เสื่อกก"),
    ... )
    >>> register = GroupRegister(province=Province("42"), groups=[mats])
    >>> register.count_by_kind()[OccupationKind.PROCESSING]
    1
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _numbers_are_their_own,
        _groups_are_in_the_province,
        not_blank("signed_by"),
        in_ce("signed_on"),
    )

    province: Province
    groups: tuple[RegisteredGroup, ...] = attrs.field(
        default=(), converter=tuple[RegisteredGroup, ...]
    )
    signed_by: str | None = attrs.field(default=None, repr=masked)
    signed_on: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def count_by_kind(self) -> Mapping[OccupationKind, int]:
        """Count the groups of each of the four kinds, in the order of the form."""
        kinds = [group.occupation.kind for group in self.groups]
        return {kind: kinds.count(kind) for kind in OccupationKind}

    def findings(self) -> tuple[Problem, ...]:
        """Return a warning for each name that a village has twice.

        It is ``group_register.name_repeated``; groups of which the village is not
        known may be in different ones.
        """
        return tuple(self._repeated_names())

    def _repeated_names(self) -> Iterator[Problem]:
        placed = [(n, group) for n, group in enumerate(self.groups) if group.village]
        for place in repeated((key_form(g.name), g.village) for _, g in placed):
            position, group = placed[place]
            yield Problem(
                code="group_register.name_repeated",
                message="expected each group of a village once, found {found} again",
                facts={"found": group.name},
                path=("groups", position, "name"),
                severity=Severity.WARNING,
            )

    def rows(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        phones: bool = False,
    ) -> tuple[Row, ...]:
        """Return the columns of the form, the occupation under one of four kinds.

        Args:
            lang: Language of the days; what was written stays as it is.
            digits: Digits of numbers, days and phones.
            phones: Whether phones are written in full, and remarks, which may name
                people; else the last two digits, and ….
        """
        return tuple(
            register_row(group, lang=lang, digits=digits, phones=phones)
            for group in self.groups
        )

    def text(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        phones: bool = False,
    ) -> str:
        """Write the register as plain text; the choices are those of `rows`."""
        return self._page(lang=lang, digits=digits, phones=phones).text()

    def html(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        phones: bool = False,
    ) -> str:
        """Write the register as an HTML table, without styles or scripts."""
        return self._page(lang=lang, digits=digits, phones=phones).html()

    def _repr_html_(self) -> str:
        """Show the register in a notebook, in Thai and without phones."""
        return self.html()

    def _page(self, *, lang: Language, digits: Digits, phones: bool) -> Page:
        title = say(
            "group_register.title",
            "Register of livelihood groups, {province}",
            lang=lang,
            province=_said(self.province).text(lang),
        )
        counts = (
            f"{kind.text(lang)}: {with_digits(str(count), digits)}"
            for kind, count in self.count_by_kind().items()
        )
        table = Section(
            heading=register_heading(lang),
            rows=self.rows(lang=lang, digits=digits, phones=phones),
            lines=[" · ".join(counts)],
        )
        return Page(lang=lang, title=title, sections=[table])


def _said(province: Province) -> Said:
    return Said(province.code, th=str(province), en=province.english)
