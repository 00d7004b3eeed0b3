"""Households (ครัวเรือน): who lives there, what they earn, who is chosen to be trained.

None means that nobody wrote it down. It is never taken for zero, for no, or for yes:
a judgement that depends on it is a `Verdict` of UNKNOWN, with its reasons.
"""

from __future__ import annotations

from sammachip.households.against_line import AgainstLine
from sammachip.households.annualising import Annualising
from sammachip.households.figure import ExpenseFigure, IncomeFigure
from sammachip.households.household import Household
from sammachip.households.household_member import HouseholdMember
from sammachip.households.income import Expense, Income
from sammachip.households.income_change import IncomeChange
from sammachip.households.income_line import BMN_LINE_2550, BmnStatus, IncomeLine
from sammachip.households.measure import Measure
from sammachip.households.occupation import Occupation, OccupationKind
from sammachip.households.period import Period
from sammachip.households.period_reading import parse_period
from sammachip.households.register import repeated_ids, unknown_households
from sammachip.households.relation import Relation
from sammachip.households.right_livelihood import RightLivelihood
from sammachip.households.scope import Scope
from sammachip.households.select import select_households
from sammachip.households.selection import Choice, Selection
from sammachip.households.selection_reason import SelectionReason
from sammachip.households.verdict import Verdict

__all__ = [
    "BMN_LINE_2550",
    "AgainstLine",
    "Annualising",
    "BmnStatus",
    "Choice",
    "Expense",
    "ExpenseFigure",
    "Household",
    "HouseholdMember",
    "Income",
    "IncomeChange",
    "IncomeFigure",
    "IncomeLine",
    "Measure",
    "Occupation",
    "OccupationKind",
    "Period",
    "Relation",
    "RightLivelihood",
    "Scope",
    "Selection",
    "SelectionReason",
    "Verdict",
    "parse_period",
    "repeated_ids",
    "select_households",
    "unknown_households",
]
