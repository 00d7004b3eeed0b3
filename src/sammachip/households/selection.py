"""Selection: which households the community forum chose, and why (เวทีประชาคม)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    rule,
    say,
    validate,
)
from sammachip.households.register import repeated_ids, unknown_households
from sammachip.households.selection_reason import SelectionReason
from sammachip.thai import Digits, key_form, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["Choice", "Selection", "wants_no_less_than_none"]


@attrs.frozen(kw_only=True)
class Choice:
    """One household and why it was chosen or passed over.

    Args:
        household: Id of the household.
        reason: Why.
    """

    household: str = attrs.field(converter=key_form)
    reason: SelectionReason

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def wants_no_less_than_none(wanted: int) -> Iterator[Problem]:
    """Find a number of households that is less than none."""
    if wanted < 0:
        yield Problem(
            code="selection.wanted",
            message="expected zero households or more, found {found}",
            facts={"found": wanted},
            path=("wanted",),
        )


@rule
def _is_told_once_of_each(
    chosen: tuple[Choice, ...], passed_over: tuple[Choice, ...]
) -> Iterator[Problem]:
    ids = [choice.household for choice in (*chosen, *passed_over)]
    for problem in repeated_ids(ids):
        yield attrs.evolve(problem, path=())


@attrs.frozen(kw_only=True)
class Selection:
    """Which households were chosen to be trained, and why (ผลการคัดเลือกครัวเรือนเป้าหมาย).

    Args:
        wanted: How many households there should be.
        chosen: Those chosen, in the order in which they were.
        passed_over: All others, in the order in which they were given.
        unknowns: What nobody wrote down, on which the choice could have hung.

    Raises:
        InvalidDataError: Less than no household is wanted (``selection.wanted``), one
            stands twice (``household.id_repeated``), a value of another type
            (``value.type``).

    >>> from sammachip.households import Household, select_households
    >>> households = [Household(id="1", volunteer=True), Household(id="2")]
    >>> selection = select_households(households, wanted=2)
    >>> selection.ids, selection.explain("2", "en")
    (('1',), 'nobody knows whether it is below the income line, or volunteers')
    >>> [finding.code for finding in selection.findings][0]
    'selection.too_few'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        wants_no_less_than_none,
        _is_told_once_of_each,
    )

    wanted: int
    chosen: tuple[Choice, ...] = attrs.field(converter=tuple[Choice, ...])
    passed_over: tuple[Choice, ...] = attrs.field(converter=tuple[Choice, ...])
    unknowns: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def ids(self) -> tuple[str, ...]:
        """The households that were chosen."""
        return tuple(choice.household for choice in self.chosen)

    @property
    def findings(self) -> tuple[Problem, ...]:
        """What somebody should look at: too few households, and what is not known."""
        return (*self._too_few(), *self.unknowns)

    def _too_few(self) -> Iterator[Problem]:
        if len(self.chosen) < self.wanted:
            yield Problem(
                code="selection.too_few",
                message="expected {wanted} households, found {found} to choose",
                facts={"wanted": self.wanted, "found": len(self.chosen)},
                path=("chosen",),
            )

    def explain(self, household: str, lang: Language) -> str:
        """Say why a household was chosen or passed over.

        Raises:
            InvalidDataError: It is none of them (``household.unknown``).
        """
        key = key_form(household)
        reasons = {
            each.household: each.reason for each in (*self.chosen, *self.passed_over)
        }
        if problems := tuple(unknown_households([key], reasons)):
            raise InvalidDataError(
                attrs.evolve(problem, path=("household",)) for problem in problems
            )
        return reasons[key].text(lang)

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return household, chosen or passed over, and why, those chosen first.

        Args:
            lang: Language of the cells.
            digits: Digits of all numbers.
        """
        return tuple(
            (with_digits(choice.household, digits), outcome, choice.reason.text(lang))
            for outcome, choices in self._parts(lang)
            for choice in choices
        )

    def _parts(self, lang: Language) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
        chosen = say("selection.chosen", "chosen", lang=lang)
        passed_over = say("selection.passed_over", "passed over", lang=lang)
        return (chosen, self.chosen), (passed_over, self.passed_over)

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the choice for the notice board.

        Args:
            lang: Language of the text.
            digits: Digits of all numbers.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the choice as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the choice in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "selection.title",
            "Target households: {chosen} of {wanted}",
            lang=lang,
            chosen=with_digits(str(len(self.chosen)), digits),
            wanted=with_digits(str(self.wanted), digits),
        )
        parts = (
            Section(
                heading=(outcome,), rows=(_row(each, lang, digits) for each in choices)
            )
            for outcome, choices in self._parts(lang)
            if choices
        )
        findings = Section(
            lines=(with_digits(each.text(lang), digits) for each in self.findings)
        )
        return Page(lang=lang, title=title, sections=(*parts, findings))


def _row(choice: Choice, lang: Language, digits: Digits) -> Row:
    household = with_digits(choice.household, digits)
    return (f"{household}: {choice.reason.text(lang)}",)
