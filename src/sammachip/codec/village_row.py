"""Rows of a village's tables that say to which household they belong, and more."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.households import Expense, HouseholdMember, Income
from sammachip.programme import Sage
from sammachip.thai import key_form

__all__ = ["ExpenseRow", "IncomeRow", "MemberRow", "SageRow"]


@attrs.frozen(kw_only=True)
class MemberRow:
    """Somebody who lives in a household (สมาชิกในครัวเรือน), one row a person.

    Args:
        household: Id of the household.
        member: Who lives there.

    Raises:
        InvalidDataError: A blank id (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("household"),)

    household: str = attrs.field(converter=key_form)
    member: HouseholdMember

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class IncomeRow:
    """What a household earned (รายได้), one row a source and period.

    Args:
        household: Id of the household.
        income: What it earned.

    Raises:
        InvalidDataError: A blank id (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("household"),)

    household: str = attrs.field(converter=key_form)
    income: Income

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class ExpenseRow:
    """What a household spent (รายจ่าย), one row a purpose and period.

    Args:
        household: Id of the household.
        expense: What it spent.

    Raises:
        InvalidDataError: A blank id (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("household"),)

    household: str = attrs.field(converter=key_form)
    expense: Expense

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class SageRow:
    """A sage of the village (ปราชญ์ชุมชน), one row a sage.

    Args:
        sage: Who it is.
        leads: Whether the sage leads the team (ผู้นำสัมมาชีพ).
    """

    sage: Sage
    leads: bool | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
