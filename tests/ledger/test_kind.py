"""EntryKind: which accounts each kind moves; one table, written out once more."""

from __future__ import annotations

import pickle
from typing import Final

import pytest

from sammachip.ledger import VILLAGE_CHART, AccountType, EntryKind, MoneyPlace, Slot

_TABLE: Final = """
income            money       category
cost              category    money
capital_in        money       shares
capital_out       shares      money
loan_taken        money       borrowed
loan_repaid       borrowed    money
loan_given        loans       money
loan_returned     money       loans
shared_out        unpaid      money
unpaid_to_shares  unpaid      shares
unpaid_to_savings unpaid      savings
support_in        money       support
savings_in        money       savings
savings_out       savings     money
savings_to_shares savings     shares
tools_bought      tools       money
tools_on_credit   tools       payable
tools_sold        money       tools
sold_on_credit    receivable  category
credit_collected  money       receivable
bought_on_credit  category    payable
credit_paid       payable     money
to_bank           bank        cash
from_bank         cash        bank
other_in          money       own
other_out         own         money
stock_up          stock       category
stock_down        category    stock
depreciation      category    tools
debt_written_off  category    receivable
loan_written_off  category    loans
fund_paid_in      money       fund
fund_spent        fund        money
fund_moved        fund        to_fund
loss_met          fund        unallocated
profit_to_fund    unallocated fund
profit_to_member  unallocated unpaid
profit_to_savings unallocated savings
profit_to_outside unallocated unpaid
year_closed       year        unallocated
opening           account     opening
"""
_ROWS: Final = [row.split() for row in _TABLE.strip().splitlines()]


def _word(side: str | Slot) -> str:
    return side.value if isinstance(side, Slot) else side


def test_each_kind_debits_one_account_and_credits_another() -> None:
    assert [
        [kind.value, _word(kind.debit), _word(kind.credit)] for kind in EntryKind
    ] == _ROWS


@pytest.mark.parametrize("kind", EntryKind)
def test_a_kind_moves_accounts_of_the_village(kind: EntryKind) -> None:
    keys = [side for side in (kind.debit, kind.credit) if isinstance(side, str)]

    assert all(VILLAGE_CHART.find(key) for key in keys)
    assert kind.debit != kind.credit


def test_profit_is_made_by_nine_kinds_that_are_not_always_cash() -> None:
    of_profit = [
        kind for kind in EntryKind if Slot.CATEGORY in (kind.debit, kind.credit)
    ]

    assert [kind.value for kind in of_profit] == [
        *("income", "cost", "sold_on_credit", "bought_on_credit"),
        *("stock_up", "stock_down", "depreciation"),
        *("debt_written_off", "loan_written_off"),
    ]


def test_a_kind_asks_for_an_account_where_it_leaves_the_choice() -> None:
    asked = {kind: kind.asks_for for kind in EntryKind if kind.asks_for}

    assert asked == {
        EntryKind.OTHER_IN: Slot.OWN,
        EntryKind.OTHER_OUT: Slot.OWN,
        EntryKind.FUND_PAID_IN: Slot.FUND,
        EntryKind.FUND_SPENT: Slot.FUND,
        EntryKind.FUND_MOVED: Slot.TO_FUND,
        EntryKind.LOSS_MET: Slot.FUND,
        EntryKind.PROFIT_TO_FUND: Slot.FUND,
        EntryKind.YEAR_CLOSED: Slot.YEAR,
        EntryKind.OPENING: Slot.ACCOUNT,
    }


@pytest.mark.parametrize("kind", EntryKind)
def test_a_kind_has_a_name_in_both_languages(kind: EntryKind) -> None:
    assert kind.text("en").isascii()
    assert not kind.text("th").isascii()


@pytest.mark.parametrize("kind", EntryKind)
def test_a_kind_is_found_by_its_value(kind: EntryKind) -> None:
    assert EntryKind(kind.value) is kind
    assert pickle.loads(pickle.dumps(kind)) is kind


def test_names_of_kinds_do_not_repeat() -> None:
    for lang in ("th", "en"):
        assert len({kind.text(lang) for kind in EntryKind}) == len(EntryKind)


@pytest.mark.parametrize("place", MoneyPlace)
def test_a_place_of_money_is_an_account_of_what_there_is(place: MoneyPlace) -> None:
    assert VILLAGE_CHART.account(place.value).type is AccountType.ASSET


def test_a_closing_is_made_of_the_kinds_that_move_what_is_not_yet_allocated() -> None:
    assert [kind.value for kind in EntryKind if kind.is_of_closing] == [
        *("loss_met", "profit_to_fund", "profit_to_member", "profit_to_savings"),
        *("profit_to_outside", "year_closed"),
    ]


def test_money_goes_from_place_to_place_by_two_kinds() -> None:
    assert [kind.value for kind in EntryKind if kind.is_transfer] == [
        *("to_bank", "from_bank"),
    ]
