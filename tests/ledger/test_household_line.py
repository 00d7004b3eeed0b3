"""HouseholdLine: what one line of a household book may be."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from sammachip.errors import InvalidDataError
from sammachip.ledger import HouseholdLine
from sammachip.money import Baht


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"paid": Baht(0)}, "book.no_amount", "received"),
        ({"received": Baht(-5)}, "number.negative", "received"),
        ({"paid": Baht(-5)}, "number.negative", "paid"),
        ({"item": " "}, "text.blank", "item"),
        ({"day": date(2569, 1, 5)}, "date.be_year", "day"),
        ({"balance": 5}, "value.type", "balance"),
    ],
)
def test_a_line_that_is_none_is_refused(
    changes: dict[str, Any], code: str, path: str
) -> None:
    line = HouseholdLine(day=date(2026, 1, 5), item="rice", paid=Baht(5))

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(line, **changes)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_what_a_household_buys_stays_out_of_its_repr() -> None:
    assert "medicine" not in repr(
        HouseholdLine(day=date(2026, 1, 5), item="medicine", paid=Baht(5))
    )
