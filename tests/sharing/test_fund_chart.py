"""chart_of: the funds of a book have the names that the agreements give them."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
from sharing_terms import OUTSIDE, agreement, bucket, fixed, percent

from sammachip.ledger import (
    VILLAGE_CHART,
    Account,
    AccountType,
    Book,
    balance_sheet,
)
from sammachip.money import Baht
from sammachip.sharing import EverythingLeft, chart_of

_RESERVE: Final = attrs.evolve(
    bucket("reserve", percent(10)), name="ทุนสำรอง", english="reserve fund"
)
_ALL: Final = attrs.evolve(_RESERVE, take=EverythingLeft())
_AGREEMENT: Final = agreement(
    _RESERVE, bucket("school", fixed(5), OUTSIDE), bucket("สวัสดิการ2")
)


def test_the_board_has_the_names_of_the_agreement() -> None:
    book = Book().opening(
        {"cash": Baht(9), "fund:reserve": Baht(9)}, day=date(2026, 1, 1)
    )
    sheet = balance_sheet(book, date(2026, 1, 1), chart_of(_AGREEMENT))

    assert "ทุนสำรอง" in sheet.text()
    assert "reserve fund" in sheet.text(lang="en")
    assert "กองทุน: reserve" not in sheet.text()


def test_only_what_stays_in_the_group_is_a_fund() -> None:
    added = chart_of(_AGREEMENT).accounts[len(VILLAGE_CHART.accounts) :]

    assert [each.key for each in added] == ["fund:reserve", "fund:สวัสดิการ2"]
    assert {each.type for each in added} == {AccountType.EQUITY}


def test_the_funds_of_two_pools_are_told_apart() -> None:
    pools = (
        attrs.evolve(agreement(attrs.evolve(_ALL, key=f"r{pool[-1]}")), pool=pool)
        for pool in ("บัญชี 1", "บัญชี 2")
    )

    chart = chart_of(*pools)

    assert chart.account("fund:r1").name == "ทุนสำรอง (บัญชี 1)"
    assert chart.account("fund:r2").name_in("en") == "reserve fund (บัญชี 2)"


def test_a_name_that_is_there_already_stays() -> None:
    named = Account(key="fund:reserve", name="เงินก้นถุง", type=AccountType.EQUITY)
    older = attrs.evolve(_AGREEMENT, buckets=[attrs.evolve(_ALL, name="สำรอง")])

    chart = chart_of(_AGREEMENT, older)

    assert chart.account("fund:reserve").name == "ทุนสำรอง"
    given = chart_of(_AGREEMENT, chart=VILLAGE_CHART.with_accounts(named))
    assert given.account("fund:reserve").name == "เงินก้นถุง"
