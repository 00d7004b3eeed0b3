"""EntryKind: what a line of the daily book is about, and what it does to accounts.

The table of kinds is all that this library knows of double entry: whatever a line
says, one account is debited and another credited with the same amount.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final, Self

from sammachip.errors import Language, say

__all__ = ["EntryKind", "Slot"]


class Slot(Enum):
    """A side of a kind whose account the line itself tells."""

    MONEY = "money"
    """Where the money is: the line's ``place``."""
    CATEGORY = "category"
    """The line's category: of costs where it is debited, else of income."""
    FUND = "fund"
    """The fund whose key is the line's ``account``."""
    ACCOUNT = "account"
    """The line's ``account``."""
    YEAR = "year"
    """The profit of the year that the line's ``account`` names."""


class EntryKind(Enum):
    """What a line of the book is about: cash alone does not tell profit.

    Each kind has a value, an account that it debits and one that it credits; an
    account that rises by a credit has the two of `OPENING` the other way round.
    Share money, savings, loans and support come and go as cash, but are neither
    income nor cost; stock, credit and wear are profit or loss, but no cash.

    >>> EntryKind.LOAN_TAKEN.debit, EntryKind.LOAN_TAKEN.credit
    (<Slot.MONEY: 'money'>, 'borrowed')
    >>> EntryKind.LOAN_TAKEN.text("en")
    'Loans received'
    """

    INCOME = "income", Slot.MONEY, Slot.CATEGORY
    """Sales and other income (รายได้)."""
    COST = "cost", Slot.CATEGORY, Slot.MONEY
    """Materials, wages and other costs (ค่าใช้จ่าย)."""
    CAPITAL_IN = "capital_in", Slot.MONEY, "shares"
    """Share money paid in (รับเงินค่าหุ้น)."""
    CAPITAL_OUT = "capital_out", "shares", Slot.MONEY
    """Share money paid back (คืนเงินค่าหุ้น)."""
    LOAN_TAKEN = "loan_taken", Slot.MONEY, "borrowed"
    """A loan that the group received (รับเงินกู้)."""
    LOAN_REPAID = "loan_repaid", "borrowed", Slot.MONEY
    """Principal that the group paid back (คืนเงินกู้); interest is a cost."""
    LOAN_GIVEN = "loan_given", "loans", Slot.MONEY
    """A loan that the group gave (ให้กู้)."""
    LOAN_RETURNED = "loan_returned", Slot.MONEY, "loans"
    """Principal paid back to the group (รับชำระคืนเงินกู้); interest is income."""
    SHARED_OUT = "shared_out", "unpaid", Slot.MONEY
    """An earlier year's profit paid out (จ่ายเงินจัดสรรกำไร)."""
    SUPPORT_IN = "support_in", Slot.MONEY, "support"
    """Capital that somebody gave to the group (รับเงินทุนสนับสนุน)."""
    SAVINGS_IN = "savings_in", Slot.MONEY, "savings"
    """A member's deposit (รับฝากเงินออม)."""
    SAVINGS_OUT = "savings_out", "savings", Slot.MONEY
    """A deposit taken out again (คืนเงินออม); interest on it is a cost."""
    TOOLS_BOUGHT = "tools_bought", "tools", Slot.MONEY
    """Things bought to be used for years (ซื้อเครื่องมือและอุปกรณ์)."""
    TOOLS_SOLD = "tools_sold", Slot.MONEY, "tools"
    """Tools sold for what the book says they are worth (ขายเครื่องมือและอุปกรณ์)."""
    SOLD_ON_CREDIT = "sold_on_credit", "receivable", Slot.CATEGORY
    """Sold, and not yet paid by the customer (ขายเชื่อ)."""
    CREDIT_COLLECTED = "credit_collected", Slot.MONEY, "receivable"
    """A customer paid what was sold on credit (รับชำระหนี้จากลูกหนี้)."""
    BOUGHT_ON_CREDIT = "bought_on_credit", Slot.CATEGORY, "payable"
    """Bought or used, and not yet paid by the group (ซื้อเชื่อ)."""
    CREDIT_PAID = "credit_paid", "payable", Slot.MONEY
    """The group paid what it had bought on credit (จ่ายชำระหนี้เจ้าหนี้)."""
    TO_BANK = "to_bank", "bank", "cash"
    """Cash brought to the bank (นำเงินฝากธนาคาร)."""
    FROM_BANK = "from_bank", "cash", "bank"
    """Cash fetched from the bank (ถอนเงินจากธนาคาร)."""
    STOCK_UP = "stock_up", "stock", Slot.CATEGORY
    """There is more in stock than the book says (สินค้าคงเหลือเพิ่มขึ้น)."""
    STOCK_DOWN = "stock_down", Slot.CATEGORY, "stock"
    """There is less in stock than the book says (สินค้าคงเหลือลดลง)."""
    DEPRECIATION = "depreciation", Slot.CATEGORY, "tools"
    """What tools lost by wear (ค่าเสื่อมราคา)."""
    FUND_SPENT = "fund_spent", Slot.FUND, Slot.MONEY
    """Money of a fund, spent on what it is for (จ่ายจากกองทุน)."""
    LOSS_MET = "loss_met", Slot.FUND, "unallocated"
    """A loss made good out of a fund (ชดเชยขาดทุนจากกองทุน)."""
    PROFIT_TO_FUND = "profit_to_fund", "unallocated", Slot.FUND
    """Profit allocated to a fund of the group (จัดสรรกำไรเข้ากองทุน)."""
    PROFIT_TO_MEMBER = "profit_to_member", "unallocated", "unpaid"
    """Profit allocated to a member, who is to be paid (จัดสรรกำไรให้สมาชิก)."""
    PROFIT_TO_SAVINGS = "profit_to_savings", "unallocated", "savings"
    """Profit kept in a member's account (จัดสรรกำไรเข้าบัญชีเงินออมของสมาชิก)."""
    PROFIT_TO_OUTSIDE = "profit_to_outside", "unallocated", "unpaid"
    """Profit allocated to somebody outside, to be paid (จัดสรรกำไรให้ภายนอก)."""
    YEAR_CLOSED = "year_closed", Slot.YEAR, "unallocated"
    """A year was closed (ปิดบัญชีประจำปี): the line tells which year, and its profit,
    and moves nothing."""
    OPENING = "opening", Slot.ACCOUNT, "opening"
    """What stood in an account before the book began (ยอดยกมา)."""

    debit: str | Slot
    """Key of the account that is debited (เดบิต), or where the line tells it."""
    credit: str | Slot
    """Key of the account that is credited (เครดิต), or where the line tells it."""

    # Defaults that are never used: so checkers see how a kind is found by its value.
    def __new__(
        cls, value: str, debit: str | Slot = "", credit: str | Slot = ""
    ) -> Self:
        """Make one row of the table."""
        kind = object.__new__(cls)
        kind._value_ = value
        kind.debit, kind.credit = debit, credit
        return kind

    @property
    def is_receipt(self) -> bool:
        """Whether money of this kind comes in (รับ)."""
        return self.debit is Slot.MONEY

    @property
    def is_payment(self) -> bool:
        """Whether money of this kind goes out (จ่าย)."""
        return self.credit is Slot.MONEY

    @property
    def is_of_closing(self) -> bool:
        """Whether such a line is written when a year is closed and its profit shared.

        >>> EntryKind.PROFIT_TO_MEMBER.is_of_closing, EntryKind.SHARED_OUT.is_of_closing
        (True, False)
        """
        return "unallocated" in {self.debit, self.credit}

    @property
    def asks_for(self) -> Slot | None:
        """What the line's ``account`` has to name: a fund, an account, a year, or none.

        >>> EntryKind.FUND_SPENT.asks_for, EntryKind.COST.asks_for
        (<Slot.FUND: 'fund'>, None)
        """
        sides = (self.debit, self.credit)
        asking = (Slot.FUND, Slot.ACCOUNT, Slot.YEAR)
        return next((slot for slot in asking if slot in sides), None)

    def text(self, lang: Language) -> str:
        """Name the kind in words."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[EntryKind, Callable[[Language], str]]] = {
    EntryKind.INCOME: lambda lang: say("ledger.income", "Income", lang=lang),
    EntryKind.COST: lambda lang: say("ledger.cost", "Costs", lang=lang),
    EntryKind.CAPITAL_IN: lambda lang: say(
        "ledger.capital_in", "Share money paid in", lang=lang
    ),
    EntryKind.CAPITAL_OUT: lambda lang: say(
        "ledger.capital_out", "Share money paid back", lang=lang
    ),
    EntryKind.LOAN_TAKEN: lambda lang: say(
        "ledger.loan_taken", "Loans received", lang=lang
    ),
    EntryKind.LOAN_REPAID: lambda lang: say(
        "ledger.loan_repaid", "Loans paid back", lang=lang
    ),
    EntryKind.LOAN_GIVEN: lambda lang: say(
        "ledger.loan_given", "Loans given", lang=lang
    ),
    EntryKind.LOAN_RETURNED: lambda lang: say(
        "ledger.loan_returned", "Loans paid back to us", lang=lang
    ),
    EntryKind.SHARED_OUT: lambda lang: say(
        "ledger.shared_out", "Earlier profit paid out", lang=lang
    ),
    EntryKind.SUPPORT_IN: lambda lang: say(
        "ledger.support_in", "Support received", lang=lang
    ),
    EntryKind.SAVINGS_IN: lambda lang: say(
        "ledger.savings_in", "Savings paid in", lang=lang
    ),
    EntryKind.SAVINGS_OUT: lambda lang: say(
        "ledger.savings_out", "Savings paid back", lang=lang
    ),
    EntryKind.TOOLS_BOUGHT: lambda lang: say(
        "ledger.tools_bought", "Tools bought", lang=lang
    ),
    EntryKind.TOOLS_SOLD: lambda lang: say(
        "ledger.tools_sold", "Tools sold", lang=lang
    ),
    EntryKind.SOLD_ON_CREDIT: lambda lang: say(
        "ledger.sold_on_credit", "Sales on credit", lang=lang
    ),
    EntryKind.CREDIT_COLLECTED: lambda lang: say(
        "ledger.credit_collected", "Paid by customers", lang=lang
    ),
    EntryKind.BOUGHT_ON_CREDIT: lambda lang: say(
        "ledger.bought_on_credit", "Costs on credit", lang=lang
    ),
    EntryKind.CREDIT_PAID: lambda lang: say(
        "ledger.credit_paid", "Paid to suppliers", lang=lang
    ),
    EntryKind.TO_BANK: lambda lang: say(
        "ledger.to_bank", "Brought to the bank", lang=lang
    ),
    EntryKind.FROM_BANK: lambda lang: say(
        "ledger.from_bank", "Fetched from the bank", lang=lang
    ),
    EntryKind.STOCK_UP: lambda lang: say("ledger.stock_up", "More in stock", lang=lang),
    EntryKind.STOCK_DOWN: lambda lang: say(
        "ledger.stock_down", "Less in stock", lang=lang
    ),
    EntryKind.DEPRECIATION: lambda lang: say(
        "ledger.depreciation", "Wear of tools", lang=lang
    ),
    EntryKind.FUND_SPENT: lambda lang: say(
        "ledger.fund_spent", "Spent out of funds", lang=lang
    ),
    EntryKind.LOSS_MET: lambda lang: say(
        "ledger.loss_met", "Losses met out of funds", lang=lang
    ),
    EntryKind.PROFIT_TO_FUND: lambda lang: say(
        "ledger.profit_to_fund", "Profit allocated to funds", lang=lang
    ),
    EntryKind.PROFIT_TO_MEMBER: lambda lang: say(
        "ledger.profit_to_member", "Profit allocated to members", lang=lang
    ),
    EntryKind.PROFIT_TO_SAVINGS: lambda lang: say(
        "ledger.profit_to_savings", "Profit kept in members' accounts", lang=lang
    ),
    EntryKind.PROFIT_TO_OUTSIDE: lambda lang: say(
        "ledger.profit_to_outside", "Profit allocated to others", lang=lang
    ),
    EntryKind.YEAR_CLOSED: lambda lang: say(
        "ledger.year_closed", "Closing of a year", lang=lang
    ),
    EntryKind.OPENING: lambda lang: say(
        "ledger.opening", "Opening balances", lang=lang
    ),
}
