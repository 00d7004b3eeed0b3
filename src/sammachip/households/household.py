"""Household: who lives there, how it stands, what it earns and spends (ครัวเรือน)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Rule, validate
from sammachip.households.annualising import Annualising
from sammachip.households.figure import ExpenseFigure, IncomeFigure
from sammachip.households.household_member import HouseholdMember
from sammachip.households.household_rule import HOUSEHOLD_RULES
from sammachip.households.income import Expense, Income
from sammachip.households.income_line import BmnStatus
from sammachip.households.income_sum import expense_sum, income_sum
from sammachip.households.measure import Measure
from sammachip.households.occupation import Occupation
from sammachip.households.period import Period
from sammachip.households.relation import Relation
from sammachip.households.scope import Scope
from sammachip.identifiers import HouseCode
from sammachip.money import Baht
from sammachip.places import Address
from sammachip.privacy import masked
from sammachip.thai import key_form, normal_form

__all__ = ["Household"]


@attrs.frozen(kw_only=True)
class Household:
    """One household (ครัวเรือน), as far as anybody wrote it down; None is unknown.

    Args:
        id: Number of the household in the village's own register.
        code: House code (เลขรหัสประจำบ้าน).
        address: Where it is.
        neighbourhood: The part of the village (คุ้ม, ละแวก) that it belongs to.
        members: Who lives there, in the order of the register.
        people: How many live there; those in *members* need not be all of them.
        volunteer: Whether the household asks to be trained (สมัครใจ).
        bmn: What the register of the basic-minimum-need survey states (จปฐ.).
        poor: Whether it is on the list of poor households (ครัวเรือนยากจน), which
            is another list than that of the survey.
        debts: Baht that the household owes.
        savings: Baht that it has saved.
        occupation: What it mainly lives on.
        incomes: What it earned, by source and period.
        expenses: What it spent, by purpose and period.

    Raises:
        InvalidDataError: A blank id or neighbourhood (``text.blank``); a second head
            (``household.two_heads``), a citizen id twice
            (``household.citizen_id_repeated``), fewer people than are listed
            (``household.people``); debts or savings below zero
            (``household.below_zero``); two amounts of one source or purpose for the
            same days (``household.counted_twice``); a value of another type
            (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> year = FiscalYear(2560)
    >>> household = Household(
    ...     id="7",
    ...     people=4,
    ...     incomes=[
    ...         Income(
    ...             source="ขายไข่ไก่",
    ...             amount=Baht(50_000),
    ...             period=year,
    ...             measure=Measure.GROSS,
    ...         )
    ...     ],
    ... )
    >>> household.income_in(year, measure=Measure.GROSS).per_person
    Fraction(12500, 1)
    >>> print(household.expense_in(year).amount)
    None
    """

    RULES: ClassVar[tuple[Rule, ...]] = HOUSEHOLD_RULES

    id: str = attrs.field(converter=key_form)
    code: HouseCode | None = None
    address: Address | None = None
    neighbourhood: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(normal_form)
    )
    members: tuple[HouseholdMember, ...] = attrs.field(
        default=(), converter=tuple[HouseholdMember, ...]
    )
    people: int | None = None
    volunteer: bool | None = None
    bmn: BmnStatus | None = attrs.field(default=None, repr=masked)
    poor: bool | None = attrs.field(default=None, repr=masked)
    debts: Baht | None = attrs.field(default=None, repr=masked)
    savings: Baht | None = attrs.field(default=None, repr=masked)
    occupation: Occupation | None = None
    incomes: tuple[Income, ...] = attrs.field(default=(), converter=tuple[Income, ...])
    expenses: tuple[Expense, ...] = attrs.field(
        default=(), converter=tuple[Expense, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def head(self) -> HouseholdMember | None:
        """The head of the household; None if nobody is marked as such."""
        heads = (each for each in self.members if each.relation is Relation.HEAD)
        return next(heads, None)

    def income_in(
        self,
        period: Period,
        *,
        measure: Measure,
        occupation: Occupation | None = None,
        annualise: Annualising | None = None,
    ) -> IncomeFigure:
        """Return what the household earned in *period*, or why nobody can tell.

        The records of each source have to fill the period, and nothing beside it.
        A source without a record in the period does not count.

        Args:
            period: The year, months or days.
            measure: Which records count, those of gross or those of net income.
            occupation: Counts alone, if one is given; without a name, all of its kind
                count.
            annualise: By which rule records of a part, or beyond the period, stand
                for it; None if they make it unknown.

        Returns:
            The figure; of what is unknown, the reasons are that a source is written
            down for a part (``figure.in_part``), not in months (``figure.no_months``)
            or in the other measure (``figure.other_measure``), without an occupation,
            which may be the one that is asked for (``figure.no_occupation``), or
            nothing is (``figure.not_written``). Their paths lead to the records, whose
            names they do not tell.

        Raises:
            InvalidDataError: An argument of another type (``value.type``), or the sum
                has 640 digits or more (``money.too_large``).
        """
        asked = IncomeFigure(
            amount=None,
            period=period,
            measure=measure,
            scope=Scope.OCCUPATION if occupation else Scope.WHOLE,
            occupation=occupation,
            people=self.people,
            annualised=annualise,
        )
        return income_sum(self.incomes, asked)

    def expense_in(
        self, period: Period, *, annualise: Annualising | None = None
    ) -> ExpenseFigure:
        """Return what the household spent in *period*, or why nobody can tell.

        Args:
            period: The year, months or days.
            annualise: As for `income_in`.

        Raises:
            InvalidDataError: As for `income_in`.
        """
        asked = ExpenseFigure(
            amount=None, period=period, people=self.people, annualised=annualise
        )
        return expense_sum(self.expenses, asked)
