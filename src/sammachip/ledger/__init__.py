"""The daily book of a group and what a year of it comes to."""

from __future__ import annotations

from sammachip.ledger.account import Account, AccountType
from sammachip.ledger.balance_sheet import (
    AccountBalance,
    BalanceSheet,
    balance_sheet,
)
from sammachip.ledger.below_zero import balances_below_zero, money_below_zero
from sammachip.ledger.book import Book
from sammachip.ledger.carrying import carried_forward
from sammachip.ledger.chart import Chart
from sammachip.ledger.check import lines_naming_nobody, lines_naming_strangers
from sammachip.ledger.closed_year import (
    Closing,
    closings,
    lines_in_closed_years,
)
from sammachip.ledger.diligence import (
    days_without_lines,
    lines_out_of_order,
    lines_written_before,
    lines_written_late,
)
from sammachip.ledger.entry import Entry
from sammachip.ledger.finding import book_findings
from sammachip.ledger.household_book import HouseholdBook, HouseholdMonth
from sammachip.ledger.household_line import HouseholdLine
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.kind_total import KindTotal
from sammachip.ledger.lines import Lines
from sammachip.ledger.money_count import Count, money_miscounted
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.opening_check import opening_out_of_balance, openings_too_late
from sammachip.ledger.period import Period, period_of
from sammachip.ledger.person_balance import (
    PersonBalance,
    person_balances,
    unpaid_of,
)
from sammachip.ledger.posting import Posting
from sammachip.ledger.receipts_and_payments import (
    MoneyTotal,
    ReceiptsAndPayments,
    by_month,
    receipts_and_payments,
)
from sammachip.ledger.reconciliation import (
    Measure,
    Reconciliation,
    profit_and_cash,
    profit_and_net_worth,
)
from sammachip.ledger.running_balance import (
    BalanceLine,
    DayBalance,
    RunningBalance,
    running_balance,
)
from sammachip.ledger.seal import EntrySeals, Seal
from sammachip.ledger.shares_bought import share_moves_of
from sammachip.ledger.unnamed_payment import payments_naming_nobody
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.written_twice import (
    earlier_years_reversed,
    lines_written_twice,
    vouchers_used_twice,
)
from sammachip.ledger.wrong_closing import years_closed_wrongly
from sammachip.ledger.year_statement import YearStatement

__all__ = [
    "VILLAGE_CHART",
    "Account",
    "AccountBalance",
    "AccountType",
    "BalanceLine",
    "BalanceSheet",
    "Book",
    "Chart",
    "Closing",
    "Count",
    "DayBalance",
    "Entry",
    "EntryKind",
    "EntrySeals",
    "HouseholdBook",
    "HouseholdLine",
    "HouseholdMonth",
    "KindTotal",
    "Lines",
    "Measure",
    "MoneyHeld",
    "MoneyPlace",
    "MoneyTotal",
    "Period",
    "PersonBalance",
    "Posting",
    "ReceiptsAndPayments",
    "Reconciliation",
    "RunningBalance",
    "Seal",
    "Slot",
    "YearStatement",
    "balance_sheet",
    "balances_below_zero",
    "book_findings",
    "by_month",
    "carried_forward",
    "closings",
    "days_without_lines",
    "earlier_years_reversed",
    "lines_in_closed_years",
    "lines_naming_nobody",
    "lines_naming_strangers",
    "lines_out_of_order",
    "lines_written_before",
    "lines_written_late",
    "lines_written_twice",
    "money_below_zero",
    "money_miscounted",
    "opening_out_of_balance",
    "openings_too_late",
    "payments_naming_nobody",
    "period_of",
    "person_balances",
    "profit_and_cash",
    "profit_and_net_worth",
    "receipts_and_payments",
    "running_balance",
    "share_moves_of",
    "unpaid_of",
    "vouchers_used_twice",
    "years_closed_wrongly",
]
