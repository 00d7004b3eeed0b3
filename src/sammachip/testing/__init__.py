"""Strategies of Hypothesis for tests on top of this library (extra ``testing``).

Importing this package teaches Hypothesis to draw every public class of the library,
so that ``st.from_type(Household)`` works, and ``st.builds`` of functions whose
arguments are such. The functions here draw the same, within bounds of yours.

What is drawn is sound by construction and looks like the real thing, with all that
goes wrong in practice: births before B.E. 2484, leap days, single satang, amounts of
more than 64 bits, None where nobody wrote anything down. All names are invented.

>>> from hypothesis import given
>>> from sammachip.sharing import Sharing
>>> @given(sharings(max_members=3))
... def test_nothing_is_lost(sharing: Sharing) -> None:
...     assert sharing.verify()
"""

from __future__ import annotations

from sammachip.testing.activity import (
    checklists,
    evidence,
    group_registers,
    planned_activities,
    programme_rules,
)
from sammachip.testing.agreement import agreements, buckets, takes, versions
from sammachip.testing.amount import amounts
from sammachip.testing.book import balances, books, entries, household_lines
from sammachip.testing.day import (
    buddhist_years,
    day_ranges,
    days,
    fiscal_quarters,
    fiscal_years,
    moments,
    month_ranges,
    partial_dates,
    periods,
    year_ranges,
)
from sammachip.testing.dirt import DirtyTable, Fault, dirty_rows
from sammachip.testing.finding import problems, spans
from sammachip.testing.group import (
    committees,
    duties,
    duty_rosters,
    groups,
    life_cycles,
    members,
    officers,
    registers,
    share_moves,
)
from sammachip.testing.household import (
    bmn_statuses,
    expense_figures,
    expenses,
    household_members,
    households,
    income_changes,
    income_figures,
    income_lines,
    incomes,
    occupations,
)
from sammachip.testing.identifier import (
    area_codes,
    citizen_ids,
    house_codes,
    phones,
    postcodes,
    tax_ids,
)
from sammachip.testing.number import quantities
from sammachip.testing.person import births, person_names, persons
from sammachip.testing.place import addresses, areas, gazetteers, provinces, villages
from sammachip.testing.record import knowledge_records, record_texts
from sammachip.testing.registration import register
from sammachip.testing.sharing import (
    pooled_sharings,
    resolutions,
    sharings,
    with_all_recorded,
    year_figures,
)
from sammachip.testing.term import (
    countings,
    declared_rates,
    destinations,
    payouts,
    percents,
    rates,
    to_members,
)
from sammachip.testing.text import remarks, texts
from sammachip.testing.village_year import (
    demonstration_budgets,
    instructor_teams,
    participations,
    programme_events,
    purchases,
    sages,
    village_years,
)

__all__ = [
    "DirtyTable",
    "Fault",
    "addresses",
    "agreements",
    "amounts",
    "area_codes",
    "areas",
    "balances",
    "births",
    "bmn_statuses",
    "books",
    "buckets",
    "buddhist_years",
    "checklists",
    "citizen_ids",
    "committees",
    "countings",
    "day_ranges",
    "days",
    "declared_rates",
    "demonstration_budgets",
    "destinations",
    "dirty_rows",
    "duties",
    "duty_rosters",
    "entries",
    "evidence",
    "expense_figures",
    "expenses",
    "fiscal_quarters",
    "fiscal_years",
    "gazetteers",
    "group_registers",
    "groups",
    "house_codes",
    "household_lines",
    "household_members",
    "households",
    "income_changes",
    "income_figures",
    "income_lines",
    "incomes",
    "instructor_teams",
    "knowledge_records",
    "life_cycles",
    "members",
    "moments",
    "month_ranges",
    "occupations",
    "officers",
    "partial_dates",
    "participations",
    "payouts",
    "percents",
    "periods",
    "person_names",
    "persons",
    "phones",
    "planned_activities",
    "pooled_sharings",
    "postcodes",
    "problems",
    "programme_events",
    "programme_rules",
    "provinces",
    "purchases",
    "quantities",
    "rates",
    "record_texts",
    "register",
    "registers",
    "remarks",
    "resolutions",
    "sages",
    "share_moves",
    "sharings",
    "spans",
    "takes",
    "tax_ids",
    "texts",
    "to_members",
    "versions",
    "village_years",
    "villages",
    "with_all_recorded",
    "year_figures",
    "year_ranges",
]

register()
