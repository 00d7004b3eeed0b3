"""EntryKind: what a line of the daily book is about, and what it does to accounts.

The table of kinds is all that this library knows of double entry: whatever a line
says, one account is debited and another credited with the same amount.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Self

from sammachip.errors import Language
from sammachip.ledger.account_key import UNALLOCATED
from sammachip.ledger.kind_name import KIND_NAMES

__all__ = ["EntryKind", "Slot"]


class Slot(Enum):
    """A side of a kind whose account the line itself tells."""

    MONEY = "money"
    """Where the money is: the line's ``place``."""
    CATEGORY = "category"
    """The line's category: of costs where it is debited, else of income."""
    FUND = "fund"
    """The fund whose key is the line's ``account``."""
    TO_FUND = "to_fund"
    """The second of two funds in the line's ``account``; the first is `FUND`."""
    OWN = "own"
    """The account of the group's own that the line's ``account`` names."""
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
    UNPAID_TO_SHARES = "unpaid_to_shares", "unpaid", "shares"
    """A member's share of profit, turned into shares (ปันผลสมทบหุ้น)."""
    UNPAID_TO_SAVINGS = "unpaid_to_savings", "unpaid", "savings"
    """A member's share of profit, put into savings (ปันผลเข้าเงินออม)."""
    SUPPORT_IN = "support_in", Slot.MONEY, "support"
    """Capital that somebody gave to the group (รับเงินทุนสนับสนุน)."""
    SAVINGS_IN = "savings_in", Slot.MONEY, "savings"
    """A member's deposit (รับฝากเงินออม)."""
    SAVINGS_OUT = "savings_out", "savings", Slot.MONEY
    """A deposit taken out again (คืนเงินออม); interest on it is a cost."""
    SAVINGS_TO_SHARES = "savings_to_shares", "savings", "shares"
    """A member's savings, turned into shares (โอนเงินออมเป็นค่าหุ้น)."""
    TOOLS_BOUGHT = "tools_bought", "tools", Slot.MONEY
    """Things bought to be used for years (ซื้อเครื่องมือและอุปกรณ์)."""
    TOOLS_ON_CREDIT = "tools_on_credit", "tools", "payable"
    """The same, and not yet paid by the group (ซื้ออุปกรณ์เป็นเงินเชื่อ)."""
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
    OTHER_IN = "other_in", Slot.MONEY, Slot.OWN
    """Money out of an account of the group's own (รับเงินอื่นที่ไม่ใช่รายได้)."""
    OTHER_OUT = "other_out", Slot.OWN, Slot.MONEY
    """Money into an account of the group's own (จ่ายเงินอื่นที่ไม่ใช่ค่าใช้จ่าย)."""
    STOCK_UP = "stock_up", "stock", Slot.CATEGORY
    """There is more in stock than the book says (สินค้าคงเหลือเพิ่มขึ้น)."""
    STOCK_DOWN = "stock_down", Slot.CATEGORY, "stock"
    """There is less in stock than the book says (สินค้าคงเหลือลดลง)."""
    DEPRECIATION = "depreciation", Slot.CATEGORY, "tools"
    """What tools lost by wear (ค่าเสื่อมราคา)."""
    DEBT_WRITTEN_OFF = "debt_written_off", Slot.CATEGORY, "receivable"
    """What a customer will never pay (หนี้สูญของลูกหนี้การค้า)."""
    LOAN_WRITTEN_OFF = "loan_written_off", Slot.CATEGORY, "loans"
    """What will never be paid back of a loan given (หนี้สูญของเงินให้กู้)."""
    FUND_PAID_IN = "fund_paid_in", Slot.MONEY, Slot.FUND
    """Money that somebody paid into a fund (รับเงินเข้ากองทุน)."""
    FUND_SPENT = "fund_spent", Slot.FUND, Slot.MONEY
    """Money of a fund, spent on what it is for (จ่ายจากกองทุน)."""
    FUND_MOVED = "fund_moved", Slot.FUND, Slot.TO_FUND
    """Money of one fund, moved to another (โอนเงินระหว่างกองทุน)."""
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
    def is_transfer(self) -> bool:
        """Whether money only goes from one place to another."""
        return self in _TRANSFERS

    @property
    def is_of_closing(self) -> bool:
        """Whether such a line is written when a year is closed and its profit shared.

        >>> EntryKind.PROFIT_TO_MEMBER.is_of_closing, EntryKind.SHARED_OUT.is_of_closing
        (True, False)
        """
        return UNALLOCATED in {self.debit, self.credit}

    @property
    def asks_for(self) -> Slot | None:
        """What the line's ``account`` has to name: a fund, two, an account, a year.

        >>> EntryKind.FUND_SPENT.asks_for, EntryKind.COST.asks_for
        (<Slot.FUND: 'fund'>, None)
        """
        sides = (self.debit, self.credit)
        asking = (Slot.TO_FUND, Slot.FUND, Slot.OWN, Slot.ACCOUNT, Slot.YEAR)
        return next((slot for slot in asking if slot in sides), None)

    def text(self, lang: Language) -> str:
        """Name the kind in words."""
        return KIND_NAMES[self.value](lang)


_TRANSFERS: Final = frozenset({EntryKind.TO_BANK, EntryKind.FROM_BANK})
