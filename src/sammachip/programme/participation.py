"""Participation: what became of one household in the programme (การเข้าร่วม)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    check_type,
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
from sammachip.programme.step import (
    missing_steps,
    refuse_again,
    refuse_to_skip,
    step_problems,
)
from sammachip.programme.step_order import DatedStep, out_of_order
from sammachip.thai import key_form

__all__ = ["Participation"]


@rule
def _steps_are_in_order(  # noqa: PLR0913, PLR0917 - the names of fields
    chosen: bool | None,  # noqa: FBT001
    chosen_on: date | None,
    trained: bool | None,  # noqa: FBT001
    trained_on: date | None,
    practising: bool | None,  # noqa: FBT001
    seen_on: date | None,
    income: IncomeChange | None,
    exemplar: bool | None,  # noqa: FBT001
    exemplar_on: date | None,
) -> Iterator[Problem]:
    was_seen = True if practising is not None or income else None
    return out_of_order(
        (DatedStep("chosen", chosen, "chosen_on", chosen_on),),
        (DatedStep("trained", trained, "trained_on", trained_on),),
        (
            DatedStep("practising", was_seen, "seen_on", seen_on),
            DatedStep("exemplar", exemplar, "exemplar_on", exemplar_on),
        ),
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

    What is written down of a later step stands for the earlier ones; a day says that
    the step was taken, and a step may be written down without its day. None is what is
    not known.

    Args:
        household: Id of the household.
        chosen: Whether the forum chose it.
        chosen_on: Day on which it did.
        trained: Whether it was trained.
        trained_on: Last day of its training.
        practising: Whether it practises what it learned, as it was seen last.
        seen_on: Day on which that was seen.
        income: Its income before and after; it is recorded if both are known.
        exemplar: Whether it was picked as the example.
        exemplar_on: Day on which it was; visits go on before and after.

    Raises:
        InvalidDataError: A blank household (``text.blank``), a day with a B.E. year
            (``date.be_year``), days that run backwards (``programme.day``), a step
            that was not taken though it has a day or a later one was
            (``programme.denied``), a day on which nothing was seen
            (``participation.nothing_seen``).

    >>> part = Participation(household="h1").choose(on=date(2017, 2, 10))
    >>> part = part.train(on=date(2017, 3, 17))
    >>> part = part.see(practising=True, on=date(2017, 6, 9))
    >>> part.state.text("en")
    'practising'
    >>> [str(problem) for problem in part.missing_for(ParticipationState.EXEMPLAR)]
    ['"exemplar household" is not written down']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("household"),
        *map(in_ce, ("chosen_on", "trained_on", "seen_on", "exemplar_on")),
        _steps_are_in_order,
        _a_visit_sees_something,
    )

    household: str = attrs.field(converter=key_form)
    chosen: bool | None = None
    chosen_on: date | None = None
    trained: bool | None = None
    trained_on: date | None = None
    practising: bool | None = None
    seen_on: date | None = None
    income: IncomeChange | None = None
    exemplar: bool | None = None
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
        return self.has_come_to(ParticipationState.TARGET)

    @property
    def is_exemplar(self) -> bool:
        """Whether it is written down that the household was picked as the example."""
        return self.state is ParticipationState.EXEMPLAR

    def has_come_to(self, state: ParticipationState) -> bool:
        """Tell whether *state*, or what comes after it, is written down."""
        states = [*ParticipationState]
        return states.index(self.state) >= states.index(state)

    def missing_for(self, state: ParticipationState) -> tuple[Problem, ...]:
        """Return what is not written down up to *state*; nothing if it was reached.

        Each is ``programme.step_missing``, and *state* itself, which comes last,
        ``programme.step_not_written``.

        Raises:
            InvalidDataError: *state* is none (``value.type``).
        """
        return step_problems(self._missing(state), to_be=state)

    def choose(self, *, on: date | None) -> Self:
        """Return the participation with the household chosen by the forum.

        Args:
            on: Day of the forum; None if it is not known.

        Raises:
            InvalidDataError: It is chosen already (``programme.step_done``), or as
                for the class.
        """
        self._take(ParticipationState.TARGET)
        return attrs.evolve(self, chosen=True, chosen_on=on)

    def train(self, *, on: date | None) -> Self:
        """Return the participation with the household trained.

        Args:
            on: Last day of the training; None if it is not known.

        Raises:
            InvalidDataError: It was not chosen (``programme.step_missing``), is
                trained already (``programme.step_done``), or as for the class.
        """
        self._take(ParticipationState.TRAINED)
        return attrs.evolve(self, trained=True, trained_on=on)

    def see(self, *, practising: bool, on: date | None) -> Self:
        """Return the participation as a visit found it; a later visit replaces it.

        Args:
            practising: Whether the household practised what it learned.
            on: Day of the visit; None if it is not known.

        Raises:
            InvalidDataError: It was not trained (``programme.step_missing``), was
                visited later than that (``participation.seen_later``), what was seen
                is neither yes nor no (``value.type``), or as for the class.
        """
        check_type(practising, bool)
        state = SEEN[practising]
        refuse_to_skip(self._missing(state), state)
        visited = attrs.evolve(self, practising=practising, seen_on=on)
        if self.seen_on and on and on < self.seen_on:
            raise InvalidDataError.because(
                "participation.seen_later",
                "expected a visit on {last}, that of the last one, or later; found"
                " {found}",
                last=said_day(self.seen_on),
                found=said_day(on),
            )
        return visited

    def record_income(self, income: IncomeChange) -> Self:
        """Return the participation with the income before and after.

        Raises:
            InvalidDataError: It was not seen whether the household practises
                (``programme.step_missing``), or its income is recorded already
                (``programme.step_done``).
        """
        self._take(ParticipationState.INCOME_RECORDED)
        return attrs.evolve(self, income=income)

    def make_exemplar(self, *, on: date | None) -> Self:
        """Return the participation with the household picked as the example.

        Args:
            on: Day of the choice; None if it is not known.

        Raises:
            InvalidDataError: It was not seen whether the household practises
                (``programme.step_missing``), it is one already
                (``programme.step_done``), or as for the class.
        """
        self._take(ParticipationState.EXEMPLAR)
        return attrs.evolve(self, exemplar=True, exemplar_on=on)

    def _take(self, step: ParticipationState) -> None:
        refuse_again(self._missing(step), step, is_done=step in self._written())

    def _missing(self, state: ParticipationState) -> tuple[ParticipationState, ...]:
        return missing_steps(state, self._written().__contains__, MAY_FOLLOW)

    def _written(self) -> frozenset[ParticipationState]:
        facts = {
            ParticipationState.CANDIDATE: self.household,
            ParticipationState.TARGET: self.chosen or self.chosen_on,
            ParticipationState.TRAINED: self.trained or self.trained_on,
            ParticipationState.NOT_PRACTISING: self.practising is False,
            ParticipationState.PRACTISING: self.practising,
            ParticipationState.INCOME_RECORDED: self.income and _has_both(self.income),
            ParticipationState.EXEMPLAR: self.exemplar or self.exemplar_on,
        }
        return frozenset(state for state, fact in facts.items() if fact)


def _has_both(income: IncomeChange) -> bool:
    return all(
        figure is not None and figure.amount is not None
        for figure in (income.before, income.after)
    )
