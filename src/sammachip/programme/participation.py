"""Participation: what became of one household in the programme (การเข้าร่วม)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import ClassVar, Self

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    not_blank,
    rule,
    validate,
)
from sammachip.households import IncomeChange
from sammachip.programme.participation_state import (
    MAY_FOLLOW,
    SEEN,
    ParticipationState,
)
from sammachip.programme.step import missing_steps, refuse_to_skip, step_problems
from sammachip.thai import key_form

__all__ = ["Participation"]


@rule
def _days_do_not_run_backwards(
    chosen_on: date | None,
    trained_on: date | None,
    seen_on: date | None,
    exemplar_on: date | None,
) -> Iterator[Problem]:
    days = {
        "chosen_on": chosen_on,
        "trained_on": trained_on,
        "seen_on": seen_on,
        "exemplar_on": exemplar_on,
    }
    written = [(field, day) for field, day in days.items() if day]
    for (_, earlier), (field, day) in pairwise(written):
        if day < earlier:
            yield Problem(
                code="participation.day",
                message="expected a day from that of the step before on, {earliest};"
                " found {found}",
                facts={"earliest": said_day(earlier), "found": said_day(day)},
                path=(field,),
            )


@rule
def _a_visit_sees_something(
    practising: bool | None,  # noqa: FBT001 - the name of a field
    seen_on: date | None,
) -> Iterator[Problem]:
    if seen_on and practising is None:
        yield Problem(
            code="participation.nothing_seen",
            message="expected what was seen on {day}: whether the household practises",
            facts={"day": said_day(seen_on)},
            path=("practising",),
        )


@attrs.frozen(kw_only=True)
class Participation:
    """What became of one household in one year of the programme (การเข้าร่วม).

    What is written down of a later step stands for the earlier ones, and None says
    that nobody wrote it down.

    Args:
        household: Id of the household.
        chosen_on: Day on which the forum chose it.
        trained_on: Last day of its training.
        practising: Whether it practises what it learned, as it was seen last.
        seen_on: Day on which that was seen.
        income: Its income before and after; it is recorded if both are known.
        exemplar_on: Day on which it was picked as the example.

    Raises:
        InvalidDataError: A blank household (``text.blank``), a day with a B.E. year
            (``date.be_year``), days that run backwards (``participation.day``), a
            day on which nothing was seen (``participation.nothing_seen``).

    >>> part = Participation(household="h1").choose(on=date(2017, 2, 10))
    >>> part = part.train(on=date(2017, 3, 17))
    >>> part = part.see(practising=True, on=date(2017, 6, 9))
    >>> part.state.text("en"), part.missing_for(ParticipationState.EXEMPLAR)
    ('practising', ())
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("household"),
        *map(in_ce, ("chosen_on", "trained_on", "seen_on", "exemplar_on")),
        _days_do_not_run_backwards,
        _a_visit_sees_something,
    )

    household: str = attrs.field(converter=key_form)
    chosen_on: date | None = None
    trained_on: date | None = None
    practising: bool | None = None
    seen_on: date | None = None
    income: IncomeChange | None = None
    exemplar_on: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def state(self) -> ParticipationState:
        """The last state of which something is written down."""
        return max(self._written(), key=[*ParticipationState].index)

    @property
    def is_target(self) -> bool:
        """Whether the household was chosen, or did what only a chosen one does."""
        return self.state is not ParticipationState.CANDIDATE

    def missing_for(self, state: ParticipationState) -> tuple[Problem, ...]:
        """Return what is missing for *state*; nothing if the household came to it."""
        return step_problems(self._missing(state)[:-1], to_be=state)

    def choose(self, *, on: date) -> Self:
        """Return the participation with the household chosen by the forum.

        Raises:
            InvalidDataError: It is chosen already (``programme.step_done``), or as
                for the class.
        """
        self._take(ParticipationState.TARGET)
        return attrs.evolve(self, chosen_on=on)

    def train(self, *, on: date) -> Self:
        """Return the participation with the household trained.

        Args:
            on: Last day of the training.

        Raises:
            InvalidDataError: It was not chosen (``programme.step_missing``), is
                trained already (``programme.step_done``), or as for the class.
        """
        self._take(ParticipationState.TRAINED)
        return attrs.evolve(self, trained_on=on)

    def see(self, *, practising: bool, on: date) -> Self:
        """Return the participation as a visit found it; a later visit replaces it.

        Raises:
            InvalidDataError: It was not trained (``programme.step_missing``), was
                visited later than that (``participation.seen_later``), or as for
                the class.
        """
        if missing := self.missing_for(SEEN[practising]):
            raise InvalidDataError(missing)
        if self.seen_on and on < self.seen_on:
            raise InvalidDataError.because(
                "participation.seen_later",
                "expected a visit on {last}, that of the last one, or later; found"
                " {found}",
                last=said_day(self.seen_on),
                found=said_day(on),
            )
        return attrs.evolve(self, practising=practising, seen_on=on)

    def record_income(self, income: IncomeChange) -> Self:
        """Return the participation with the income before and after.

        Raises:
            InvalidDataError: Nobody saw whether the household practises
                (``programme.step_missing``), or its income is recorded already
                (``programme.step_done``).
        """
        self._take(ParticipationState.INCOME_RECORDED)
        return attrs.evolve(self, income=income)

    def make_exemplar(self, *, on: date) -> Self:
        """Return the participation with the household picked as the example.

        Raises:
            InvalidDataError: Nobody saw whether the household practises
                (``programme.step_missing``), it is one already
                (``programme.step_done``), or as for the class.
        """
        self._take(ParticipationState.EXEMPLAR)
        return attrs.evolve(self, exemplar_on=on)

    def _take(self, step: ParticipationState) -> None:
        refuse_to_skip(self._missing(step), step)

    def _missing(self, state: ParticipationState) -> tuple[ParticipationState, ...]:
        return missing_steps(state, self._written().__contains__, MAY_FOLLOW)

    def _written(self) -> frozenset[ParticipationState]:
        facts = {
            ParticipationState.CANDIDATE: self.household,
            ParticipationState.TARGET: self.chosen_on,
            ParticipationState.TRAINED: self.trained_on,
            ParticipationState.NOT_PRACTISING: self.practising is False,
            ParticipationState.PRACTISING: self.practising,
            ParticipationState.INCOME_RECORDED: self.income and _has_both(self.income),
            ParticipationState.EXEMPLAR: self.exemplar_on,
        }
        return frozenset(state for state, fact in facts.items() if fact)


def _has_both(income: IncomeChange) -> bool:
    return all(
        figure is not None and figure.amount is not None
        for figure in (income.before, income.after)
    )
