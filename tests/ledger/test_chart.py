"""Chart: the village's accounts, those made on demand, and those added to it."""

from __future__ import annotations

import pickle
import re

import attrs
import pytest
from hypothesis import given
from strategies import entries

from sammachip.errors import InvalidDataError
from sammachip.ledger import VILLAGE_CHART, Account, AccountType, Entry

_WELFARE = Account(
    key="fund:welfare", name="กองทุนสวัสดิการ", english=None, type=AccountType.EQUITY
)


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (AccountType.ASSET, "cash bank stock receivable loans tools asset"),
        (AccountType.LIABILITY, "payable savings unpaid borrowed liability"),
        (AccountType.EQUITY, "shares support fund unallocated opening"),
        (AccountType.INCOME, "income"),
        (AccountType.COST, "cost"),
    ],
)
def test_the_village_has_these_accounts(kind: AccountType, keys: str) -> None:
    accounts = [each for each in VILLAGE_CHART.accounts if each.type is kind]

    assert [each.key for each in accounts] == keys.split()
    assert all(re.search("[ก-๙]", each.name) for each in accounts)
    assert all(each.english and each.english.isascii() for each in accounts)


@pytest.mark.parametrize(
    ("key", "name", "english", "kind"),
    [
        ("fund:reserve", "กองทุน: reserve", "fund: reserve", AccountType.EQUITY),
        ("income:ขายกล้วย", "รายได้: ขายกล้วย", "income: ขายกล้วย", AccountType.INCOME),
        ("cost:a:b", "ค่าใช้จ่าย: a:b", "cost: a:b", AccountType.COST),
    ],
)
def test_a_fund_or_category_has_an_account_when_it_is_asked_for(
    key: str, name: str, english: str, kind: AccountType
) -> None:
    account = VILLAGE_CHART.account(key)

    assert account == Account(key=key, name=name, english=english, type=kind)


def test_an_account_of_the_group_has_the_name_that_it_was_given() -> None:
    chart = VILLAGE_CHART.with_accounts(_WELFARE)

    assert chart.account("fund:welfare") is _WELFARE
    assert chart.accounts[:-1] == VILLAGE_CHART.accounts


@given(entries)
def test_every_line_posts_to_accounts_of_the_chart(line: Entry) -> None:
    assert [VILLAGE_CHART.account(key).key for key in line.accounts] == [*line.accounts]


def test_a_chart_is_a_value() -> None:
    assert {VILLAGE_CHART: 1}[pickle.loads(pickle.dumps(VILLAGE_CHART))] == 1


@pytest.mark.parametrize("key", ["", "gold", "fund:", "cash:box", ":", "Cash"])
def test_an_account_that_is_not_there_is_refused(key: str) -> None:
    assert VILLAGE_CHART.find(key) is None
    with pytest.raises(InvalidDataError) as refused:
        VILLAGE_CHART.account(key)

    assert [each.code for each in refused.value.problems] == ["chart.no_account"]


def test_all_faults_of_a_chart_are_told_at_once() -> None:
    faulty = [
        _WELFARE,
        _WELFARE,
        attrs.evolve(_WELFARE, type=AccountType.COST),
        attrs.evolve(_WELFARE, key="bank:second", type=AccountType.ASSET),
    ]

    with pytest.raises(InvalidDataError) as refused:
        VILLAGE_CHART.with_accounts(*faulty)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("chart.key_repeated", "accounts[20].key"),
        ("chart.key_repeated", "accounts[21].key"),
        ("chart.no_whole", "accounts[21].key"),
        ("chart.no_whole", "accounts[22].key"),
    ]
    assert str(refused.value).splitlines()[2] == (
        "accounts[21].key: expected a part of one of asset, liability, fund, income,"
        " cost, and of its type; found fund:welfare, cost"
    )


def test_an_account_that_no_line_could_name_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        VILLAGE_CHART.with_accounts(_WELFARE, attrs.evolve(_WELFARE, key="gold"))

    assert str(refused.value) == (
        "accounts[20].key: expected a part of another account, such as asset:deposit,"
        " liability:tax or fund:welfare; found gold"
    )
    assert [each.code for each in refused.value.problems] == ["chart.no_part"]
