"""The support team of a district or subdistrict (ทีมสนับสนุนการขับเคลื่อนสัมมาชีพชุมชน)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.errors import (
    Language,
    Problem,
    Rule,
    Severity,
    not_blank,
    repeated,
    rule,
    say,
    validate,
)
from sammachip.programme.delegation import Delegation
from sammachip.programme.support_organisation import SupportLevel, SupportOrganisation
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["SupportTeam"]


@rule
def _names_each_organisation_once(
    delegations: tuple[Delegation, ...],
) -> Iterator[Problem]:
    for position in repeated(each.organisation for each in delegations):
        yield Problem(
            code="support_team.repeated",
            message="expected each organisation once, found the {found} again",
            facts={"found": delegations[position].organisation.said},
            path=("delegations", position, "organisation"),
        )


@attrs.frozen(kw_only=True)
class SupportTeam:
    """The support team of one district or subdistrict (ทีมสนับสนุน).

    Args:
        level: District or subdistrict.
        area: Name of that area, without the word for it.
        delegations: The organisations that take part.

    Raises:
        InvalidDataError: A blank name (``text.blank``), an organisation twice
            (``support_team.repeated``).

    >>> women = Delegation(
    ...     organisation=SupportOrganisation.WOMENS_COMMITTEE, people=12
    ... )
    >>> team = SupportTeam(
    ...     level=SupportLevel.DISTRICT, area="บ้านสวน", delegations=[women]
    ... )
    >>> team.people, len(team.findings())
    (12, 3)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("area"),
        _names_each_organisation_once,
    )

    level: SupportLevel
    area: str
    delegations: tuple[Delegation, ...] = attrs.field(
        default=(), converter=tuple[Delegation, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def people(self) -> int | None:
        """How many are in the team; None if one did not count, or none is known."""
        counts = [each.people for each in self.delegations]
        known = [count for count in counts if count is not None]
        return sum(known) if known and len(known) == len(counts) else None

    def findings(self) -> tuple[Problem, ...]:
        """Return a warning for each of the four that is not in the team.

        It is ``support_team.missing``; an organisation with no people is not in it.
        """
        there = {each.organisation for each in self.delegations if each.people != 0}
        return tuple(
            Problem(
                code="support_team.missing",
                message="expected all four organisations; nobody of the {missing} is"
                " written down",
                facts={"missing": organisation.said},
                path=("delegations",),
                severity=Severity.WARNING,
            )
            for organisation in SupportOrganisation
            if organisation not in there
        )

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return organisation, number of people and duty; no number if not known."""
        return tuple(
            (
                each.organisation.text(lang),
                _counted(each.people, digits),
                each.organisation.duty(lang),
            )
            for each in self.delegations
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write who is in the team and what each organisation does."""
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the team as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the team in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "support_team.title",
            "Support team, {level} of {area}",
            lang=lang,
            level=self.level.text(lang),
            area=self.area,
        )
        table = Section(
            heading=(
                say("support_team.organisation", "Organisation", lang=lang),
                say("support_team.people", "People", lang=lang),
                say("support_team.duty", "What it does", lang=lang),
            ),
            rows=self.rows(lang=lang, digits=digits),
            total=(
                say("support_team.total", "In all", lang=lang),
                _counted(self.people, digits),
                "",
            ),
        )
        return Page(lang=lang, title=title, sections=[table])


def _counted(people: int | None, digits: Digits) -> str:
    return "" if people is None else with_digits(str(people), digits)
