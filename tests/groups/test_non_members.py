"""NonMembers: business in nobody's name counts, by money alone."""

from __future__ import annotations

import pickle
from fractions import Fraction

import pytest
from hypothesis import given
from strategies import non_members

from sammachip.errors import InvalidDataError
from sammachip.groups import Basis, NonMembers
from sammachip.money import Baht

_SOME = NonMembers(
    purchases=Baht("100.50"), deliveries=Baht("0.01"), interest_paid=Baht(7)
)


@pytest.mark.parametrize(
    ("basis", "quantity"),
    [
        (Basis.PURCHASES, 10_050),
        (Basis.DELIVERIES, 1),
        (Basis.INTEREST_PAID, 700),
        (Basis.VALUE, 0),
        (Basis.SHARES, 0),
        (Basis.EQUAL, 0),
        (Basis.DAYS, 0),
        (Basis.HOURS, 0),
        (Basis.PIECES, 0),
        (Basis.POINTS, 0),
    ],
)
def test_their_business_counts_in_satang(basis: Basis, quantity: int) -> None:
    assert _SOME.quantity_of(basis) == Fraction(quantity)


@pytest.mark.parametrize("basis", Basis)
def test_without_business_nothing_counts(basis: Basis) -> None:
    assert NonMembers().quantity_of(basis) == 0


@given(non_members)
def test_they_are_a_value(others: NonMembers) -> None:
    assert {others: 1}[pickle.loads(pickle.dumps(others))] == 1


def test_business_below_zero_is_refused_all_at_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        NonMembers(purchases=Baht(-1), interest_paid=Baht("-0.01"))

    assert str(refused.value).splitlines() == [
        "purchases: expected zero or more, found -1.00",
        "interest_paid: expected zero or more, found -0.01",
    ]
