"""AssignmentPlan: who could look after which households, and why (แผนการดูแลครัวเรือน)."""

from __future__ import annotations

import attrs

from sammachip.errors import Language, Problem, say, validate
from sammachip.programme.assignment import Assignment
from sammachip.programme.ids import ids_of
from sammachip.programme.match_reason import MatchReason
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["AssignmentPlan", "PlannedPair"]


@attrs.frozen(kw_only=True)
class PlannedPair:
    """One household for one instructor, and why (การจับคู่).

    Args:
        instructor: Id of the sage.
        household: Id of the household.
        reasons: What speaks for it, the weightiest first.
    """

    instructor: str
    household: str
    reasons: tuple[MatchReason, ...] = attrs.field(converter=tuple[MatchReason, ...])

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language = "th") -> str:
        """Say which household comes to whom, and why.

        >>> pair = PlannedPair(
        ...     instructor="s1", household="h1", reasons=[MatchReason.EVEN_NUMBERS]
        ... )
        >>> pair.text("en")
        'household h1 comes to s1: keeps the numbers even'
        """
        return say(
            "assignment.pair",
            "household {household} comes to {instructor}: {reasons}",
            lang=lang,
            household=self.household,
            instructor=self.instructor,
            reasons=self._why(lang),
        )

    def _why(self, lang: Language) -> str:
        return ", ".join(reason.text(lang) for reason in self.reasons)

    def row(self, lang: Language) -> Row:
        """Return the instructor, the household and the reasons as cells."""
        return (self.instructor, self.household, self._why(lang))


@attrs.frozen(kw_only=True)
class AssignmentPlan:
    """Who could look after which households (แผนการดูแลครัวเรือน), for the team to decide.

    Args:
        pairs: One for each household that has a place, in the order of the households.
        left_over: Ids of the households for which nobody had a place.
        findings: What does not fit.
    """

    pairs: tuple[PlannedPair, ...] = attrs.field(converter=tuple[PlannedPair, ...])
    left_over: tuple[str, ...] = attrs.field(default=(), converter=ids_of)
    findings: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """The pairs as an `InstructorTeam` has them."""
        return tuple(
            Assignment(instructor=pair.instructor, household=pair.household)
            for pair in self.pairs
        )

    def rows(self, *, lang: Language = "th") -> tuple[Row, ...]:
        """Return instructor, household and reasons, one instructor after the other."""
        order = list(dict.fromkeys(pair.instructor for pair in self.pairs))
        pairs = sorted(self.pairs, key=lambda pair: order.index(pair.instructor))
        return tuple(pair.row(lang) for pair in pairs)

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the plan as a table, with what does not fit below it.

        Args:
            lang: Language of the text.
            digits: Digits of numbers; ids stay as they are.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the plan as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the plan in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say("assignment.title", "Who looks after which households", lang=lang)
        heading = (
            say("assignment.instructor", "Instructor", lang=lang),
            say("assignment.household", "Household", lang=lang),
            say("assignment.reasons", "Why", lang=lang),
        )
        rows = self.rows(lang=lang)
        number = say(
            "assignment.count",
            "Households: {placed}; without instructor: {left}",
            lang=lang,
            placed=with_digits(f"{len(self.pairs):,}", digits),
            left=with_digits(f"{len(self.left_over):,}", digits),
        )
        lines = (number, *(finding.text(lang) for finding in self.findings))
        return Page(
            lang=lang,
            title=title,
            sections=[Section(heading=heading, rows=rows, lines=lines)],
        )
