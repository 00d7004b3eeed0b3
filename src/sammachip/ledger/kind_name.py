"""What each kind of line is called in both languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sammachip.errors import Language, say

__all__ = ["KIND_NAMES"]

KIND_NAMES: Final[Mapping[str, Callable[[Language], str]]] = {
    "income": lambda lang: say("ledger.income", "Income", lang=lang),
    "cost": lambda lang: say("ledger.cost", "Costs", lang=lang),
    "capital_in": lambda lang: say(
        "ledger.capital_in", "Share money paid in", lang=lang
    ),
    "capital_out": lambda lang: say(
        "ledger.capital_out", "Share money paid back", lang=lang
    ),
    "loan_taken": lambda lang: say("ledger.loan_taken", "Loans received", lang=lang),
    "loan_repaid": lambda lang: say("ledger.loan_repaid", "Loans paid back", lang=lang),
    "loan_given": lambda lang: say("ledger.loan_given", "Loans given", lang=lang),
    "loan_returned": lambda lang: say(
        "ledger.loan_returned", "Loans paid back to us", lang=lang
    ),
    "shared_out": lambda lang: say(
        "ledger.shared_out", "Earlier profit paid out", lang=lang
    ),
    "unpaid_to_shares": lambda lang: say(
        "ledger.unpaid_to_shares", "Shared profit turned into shares", lang=lang
    ),
    "unpaid_to_savings": lambda lang: say(
        "ledger.unpaid_to_savings", "Shared profit put into savings", lang=lang
    ),
    "support_in": lambda lang: say("ledger.support_in", "Support received", lang=lang),
    "savings_in": lambda lang: say("ledger.savings_in", "Savings paid in", lang=lang),
    "savings_out": lambda lang: say(
        "ledger.savings_out", "Savings paid back", lang=lang
    ),
    "savings_to_shares": lambda lang: say(
        "ledger.savings_to_shares", "Savings turned into shares", lang=lang
    ),
    "tools_bought": lambda lang: say("ledger.tools_bought", "Tools bought", lang=lang),
    "tools_on_credit": lambda lang: say(
        "ledger.tools_on_credit", "Tools bought on credit", lang=lang
    ),
    "tools_sold": lambda lang: say("ledger.tools_sold", "Tools sold", lang=lang),
    "sold_on_credit": lambda lang: say(
        "ledger.sold_on_credit", "Sales on credit", lang=lang
    ),
    "credit_collected": lambda lang: say(
        "ledger.credit_collected", "Paid by customers", lang=lang
    ),
    "bought_on_credit": lambda lang: say(
        "ledger.bought_on_credit", "Costs on credit", lang=lang
    ),
    "credit_paid": lambda lang: say(
        "ledger.credit_paid", "Paid to suppliers", lang=lang
    ),
    "to_bank": lambda lang: say("ledger.to_bank", "Brought to the bank", lang=lang),
    "from_bank": lambda lang: say(
        "ledger.from_bank", "Fetched from the bank", lang=lang
    ),
    "other_in": lambda lang: say("ledger.other_in", "Other money in", lang=lang),
    "other_out": lambda lang: say("ledger.other_out", "Other money out", lang=lang),
    "stock_up": lambda lang: say("ledger.stock_up", "More in stock", lang=lang),
    "stock_down": lambda lang: say("ledger.stock_down", "Less in stock", lang=lang),
    "depreciation": lambda lang: say("ledger.depreciation", "Wear of tools", lang=lang),
    "debt_written_off": lambda lang: say(
        "ledger.debt_written_off", "Customers' debts written off", lang=lang
    ),
    "loan_written_off": lambda lang: say(
        "ledger.loan_written_off", "Loans written off", lang=lang
    ),
    "fund_paid_in": lambda lang: say(
        "ledger.fund_paid_in", "Paid into funds", lang=lang
    ),
    "fund_spent": lambda lang: say(
        "ledger.fund_spent", "Spent out of funds", lang=lang
    ),
    "fund_moved": lambda lang: say(
        "ledger.fund_moved", "Moved between funds", lang=lang
    ),
    "loss_met": lambda lang: say(
        "ledger.loss_met", "Losses met out of funds", lang=lang
    ),
    "profit_to_fund": lambda lang: say(
        "ledger.profit_to_fund", "Profit allocated to funds", lang=lang
    ),
    "profit_to_member": lambda lang: say(
        "ledger.profit_to_member", "Profit allocated to members", lang=lang
    ),
    "profit_to_savings": lambda lang: say(
        "ledger.profit_to_savings", "Profit kept in members' accounts", lang=lang
    ),
    "profit_to_outside": lambda lang: say(
        "ledger.profit_to_outside", "Profit allocated to others", lang=lang
    ),
    "year_closed": lambda lang: say(
        "ledger.year_closed", "Closing of a year", lang=lang
    ),
    "opening": lambda lang: say("ledger.opening", "Opening balances", lang=lang),
}
"""How to name a kind, by its value."""
