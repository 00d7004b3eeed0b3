"""A column gives what its values give one by one, and tells which were refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.column import map_many
from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalYear,
    PartialDate,
    format_day,
    parse_datetime,
    parse_day,
    parse_quarter,
    parse_time,
)
from sammachip.errors import InvalidDataError
from sammachip.identifiers import find_phones
from sammachip.money import Baht
from sammachip.people import Gender, PersonName
from sammachip.places import Address, Province
from sammachip.thai import (
    Ed,
    baht_text,
    collation_key,
    number_words,
    parse_baht_text,
    parse_int,
    parse_number_words,
    parse_ordinal_words,
    repair,
    to_arabic_digits,
    to_thai_digits,
)


@given(st.lists(st.integers()))
def test_a_column_gives_what_each_value_gives(numbers: list[int]) -> None:
    column = map_many(number_words, numbers)

    assert column.values == tuple(map(number_words, numbers))
    assert column.problems == ()
    assert column.all() == column.values


@given(st.lists(st.sampled_from(["1", "๒", "x", "", "-3"])))
def test_each_refused_value_is_told_with_its_index(texts: list[str]) -> None:
    column = map_many(parse_int, texts)

    bad = [index for index, text in enumerate(texts) if text in {"x", ""}]
    assert [problem.path for problem in column.problems] == [(index,) for index in bad]
    assert [i for i, value in enumerate(column.values) if value is None] == bad


def test_a_column_with_a_refused_value_is_not_all_there() -> None:
    column = map_many(parse_day, ["17/3/2560", "31/2/2560"])

    with pytest.raises(InvalidDataError) as refused:
        column.all()

    assert refused.value.problems == column.problems
    assert str(refused.value).startswith("[1]: ")


def test_a_column_shows_how_many_values_it_has_and_none_of_them() -> None:
    column = map_many(parse_int, ["1", "x", "3"])

    assert repr(column) == str(column) == "Column(<3 values>, <1 problem>)"
    assert f"{map_many(parse_int, ['1'])}" == "Column(<1 value>, <0 problems>)"


def test_choices_are_passed_on() -> None:
    days = map_many(format_day, [date(2017, 3, 17)] * 2, style="medium")

    assert days.values == ("๑๗ มี.ค. ๒๕๖๐",) * 2


def test_equal_texts_are_worked_on_once() -> None:
    seen: list[str] = []

    def note(text: str) -> str:
        seen.append(text)
        return text.upper()

    assert map_many(note, ["a", "b", "a"]).values == ("A", "B", "A")
    assert seen == ["a", "b"]


def test_equal_values_that_are_not_the_same_are_kept_apart() -> None:
    amounts = [Decimal("1.0"), Decimal("1.00"), 1]

    assert map_many(str, amounts).values == ("1.0", "1.00", "1")
    mixed = map_many(baht_text, [1, True])
    assert mixed.values == ("หนึ่งบาทถ้วน", None)
    assert [problem.code for problem in mixed.problems] == ["baht_text.type"]


def test_a_fault_of_the_function_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        map_many(lambda number: 1 // number, [0])


def test_empty_cells_are_told_and_stop_nothing() -> None:
    days = map_many(parse_day, cast("list[str]", ["17/3/2560", None, float("nan")]))

    assert days.values == (date(2017, 3, 17), None, None)
    assert [(problem.path, problem.code) for problem in days.problems] == [
        ((1,), "column.empty"),
        ((2,), "column.empty"),
    ]


def test_what_cannot_be_compared_is_empty() -> None:
    cells: list[int | Decimal] = [Decimal("sNaN"), 1]

    column = map_many(number_words, cells)

    assert column.values == (None, "หนึ่ง")
    assert [problem.code for problem in column.problems] == ["column.empty"]


@pytest.mark.parametrize(
    "read",
    [
        *(parse_day, parse_time, parse_datetime, parse_int, parse_number_words),
        *(parse_baht_text, parse_ordinal_words, parse_quarter, Baht.parse),
        *(BuddhistYear.parse, DayRange.parse, FiscalYear.parse, PartialDate.parse),
        *(collation_key, repair, to_arabic_digits, to_thai_digits),
        *(find_phones, PersonName.parse, Gender.parse, Address.parse, Province.parse),
    ],
    ids=lambda read: read.__qualname__,
)
@pytest.mark.parametrize("cell", [5, 2.5, b"5", date(2017, 3, 17)], ids=repr)
def test_a_cell_that_is_no_text_is_told_by_every_reader(
    read: Callable[[object], object], cell: object
) -> None:
    column = map_many(read, [cell, " "])

    assert column.values[0] is None
    assert (column.problems[0].path, column.problems[0].code) == ((0,), "value.type")


def test_a_result_may_be_none() -> None:
    def number_if_any(text: str) -> int | None:
        return None if text == "-" else int(text)

    assert map_many(number_if_any, ["1", "-", "1"]).all() == (1, None, 1)


def test_a_choice_that_does_not_exist_is_no_fault_of_the_rows() -> None:
    with pytest.raises(InvalidDataError) as refused:
        map_many(number_words, [1, 2], ed=cast("Ed", "roial"))

    assert [(each.code, each.path) for each in refused.value.problems] == [
        ("choice.unknown", ())
    ]
