"""What one share is worth: never below nothing, never more than there is."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing import share_value


@pytest.mark.parametrize(
    ("net_worth", "shares", "unit", "rounding", "value"),
    [
        ("300000.00", "500", "0.01", Rounding.DOWN, "600.00"),
        ("100.00", "3", "0.01", Rounding.DOWN, "33.33"),
        ("100.00", "3", "0.01", Rounding.UP, "33.34"),
        ("100.00", "3", "1", Rounding.DOWN, "33.00"),
        ("20.00", "0.4", "0.25", Rounding.DOWN, "50.00"),
        ("-1.00", "10", "0.01", Rounding.UP, "0.00"),
        ("0.00", "10", "0.01", Rounding.DOWN, "0.00"),
    ],
)
def test_a_share_is_worth_its_part_of_all(
    net_worth: str, shares: str, unit: str, rounding: Rounding, value: str
) -> None:
    found = share_value(
        Baht(net_worth), Decimal(shares), unit=Baht(unit), rounding=rounding
    )

    assert found == Baht(value)


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**6))
def test_all_shares_together_are_never_worth_more_than_there_is(
    satang: int, shares: int
) -> None:
    value = share_value(Baht.from_satang(satang), Decimal(shares))

    assert ZERO_BAHT <= value * shares <= max(Baht.from_satang(satang), ZERO_BAHT)


@pytest.mark.parametrize("shares", ["0", "-1", "NaN", "Infinity", "1e999999"])
def test_without_shares_there_is_no_value(shares: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        share_value(Baht(100), Decimal(shares))

    assert [each.code for each in refused.value.problems] == ["share_value.shares"]
