"""Columns that fill fields of fields become one object, or all that is wrong."""

from __future__ import annotations

import pytest

from sammachip.codec import IncomeRow
from sammachip.codec.folding import column_of, folded
from sammachip.errors import InvalidDataError, Problem
from sammachip.households import Household, Measure, Occupation, OccupationKind
from sammachip.money import Baht


def test_a_field_of_which_no_column_says_anything_stays_as_it_is() -> None:
    names = ("id", "occupation.kind", "occupation.name")

    household = folded(Household, names, {"id": "1"}, [])

    assert household == Household(id="1")


def test_columns_of_one_field_make_it_together() -> None:
    values = {
        "id": "1",
        "occupation.kind": OccupationKind.PROCESSING,
        "occupation.name": "เสื่อ",
    }

    household = folded(Household, values, values, [])

    expected = Occupation(kind=OccupationKind.PROCESSING, name="เสื่อ")
    assert household.occupation == expected


def test_all_that_is_wrong_is_told_with_the_way_to_it() -> None:
    names = (
        *("household", "income.source", "income.amount", "income.period"),
        *("income.measure", "income.occupation.kind", "income.occupation.name"),
    )
    values = {
        "household": " ",
        "income.amount": Baht(-5),
        "income.measure": Measure.GROSS,
        "income.occupation.name": "เสื่อ",
    }
    unread = Problem(code="demo.unread", message="x", path=("income", "period"))

    with pytest.raises(InvalidDataError) as refused:
        folded(IncomeRow, names, values, [unread])

    found = {(each.code, each.path_text) for each in refused.value.problems}
    assert found == {
        ("demo.unread", "income.period"),
        ("key.missing", "income.source"),
        ("key.missing", "income.occupation.kind"),
        ("number.negative", "income.amount"),
        ("text.blank", "household"),
    }


@pytest.mark.parametrize(
    ("path", "column"),
    [
        (("address", "province"), "address.province"),
        (("address", "road"), "address"),
        (("roles", 1), "roles"),
        (("left",), None),
        ((), None),
    ],
)
def test_a_problem_stands_in_the_column_of_the_field_or_of_what_holds_it(
    path: tuple[str | int, ...], column: str | None
) -> None:
    columns = ["address", "address.province", "roles"]

    assert column_of(path, columns) == column
