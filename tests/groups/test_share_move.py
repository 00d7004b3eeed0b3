"""ShareMove and CountedMove: shares on their day, and for how long they count."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from sammachip.errors import InvalidDataError
from sammachip.groups import CountedMove, ShareMove

_BOUGHT = ShareMove(member="m1", day=date(2026, 3, 9), shares=Decimal("2.5"))
_WITHDRAWN = attrs.evolve(_BOUGHT, shares=Decimal(-2))


@pytest.mark.parametrize(
    ("move", "counted", "share_time"),
    [
        (_BOUGHT, 10, Fraction(25)),
        (_BOUGHT, 0, Fraction(0)),
        (_WITHDRAWN, 9, Fraction(-18)),
    ],
)
def test_shares_count_for_the_time_they_are_held(
    move: ShareMove, counted: int, share_time: Fraction
) -> None:
    assert CountedMove(move=move, counted=counted, out_of=12).share_time == share_time


def test_a_move_is_a_value() -> None:
    counted = CountedMove(move=_BOUGHT, counted=10, out_of=12)

    assert {counted: 1}[pickle.loads(pickle.dumps(counted))] == 1
    assert ShareMove(member=" m๑ ", day=_BOUGHT.day, shares=_BOUGHT.shares) == _BOUGHT


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"member": " "}, "text.blank", "member"),
        ({"member": 1}, "value.type", "member"),
        ({"shares": Decimal(0)}, "share_move.zero", "shares"),
        ({"shares": Decimal("-0.00")}, "share_move.zero", "shares"),
        ({"shares": Decimal("NaN")}, "number.not_decimal", "shares"),
        ({"shares": Decimal("-Infinity")}, "number.not_decimal", "shares"),
        ({"shares": Decimal("1E+999999999")}, "number.not_decimal", "shares"),
        ({"shares": 5}, "value.type", "shares"),
        ({"day": date(2569, 3, 9)}, "date.be_year", "day"),
        ({"day": datetime(2026, 3, 9)}, "value.type", "day"),  # noqa: DTZ001
    ],
)
def test_a_move_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_BOUGHT, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_a_move_of_no_shares_is_told_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_BOUGHT, shares=Decimal(0))

    (problem,) = refused.value.problems
    assert problem.text() == (
        "expected shares bought, above zero, or withdrawn, below zero; found 0"
    )
    assert problem.text("th") == ("จำนวนหุ้นต้องมากกว่าศูนย์เมื่อซื้อ หรือน้อยกว่าศูนย์เมื่อถอน แต่พบ 0")
