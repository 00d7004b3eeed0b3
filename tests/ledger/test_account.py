"""Account: its names, and what makes more of it."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from sammachip.errors import InvalidDataError
from sammachip.ledger import Account, AccountType

_BANK = Account(key="bank", name="เงินฝากธนาคาร", english="bank", type=AccountType.ASSET)


@pytest.mark.parametrize(
    ("kind", "rises_by_debit", "has_balance"),
    [
        (AccountType.ASSET, True, True),
        (AccountType.LIABILITY, False, True),
        (AccountType.EQUITY, False, True),
        (AccountType.INCOME, False, False),
        (AccountType.COST, True, False),
    ],
)
def test_the_type_tells_what_a_debit_does_and_what_is_carried(
    kind: AccountType, *, rises_by_debit: bool, has_balance: bool
) -> None:
    assert kind.rises_by_debit is rises_by_debit
    assert kind.has_balance is has_balance


def test_an_account_has_a_name_in_each_language_if_it_was_given_one() -> None:
    thai_alone = attrs.evolve(_BANK, english=None)

    assert [_BANK.name_in(lang) for lang in ("th", "en")] == ["เงินฝากธนาคาร", "bank"]
    assert thai_alone.name_in("en") == "เงินฝากธนาคาร"


def test_an_account_is_a_value() -> None:
    assert {_BANK: 1}[pickle.loads(pickle.dumps(_BANK))] == 1


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"key": " "}, "text.blank", "key"),
        ({"name": ""}, "text.blank", "name"),
        ({"english": ""}, "text.blank", "english"),
        ({"type": "asset"}, "value.type", "type"),
        ({"has_parts": 1}, "value.type", "has_parts"),
    ],
)
def test_an_account_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_BANK, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]
