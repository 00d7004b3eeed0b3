"""Years, months, quarters and ranges go out as plain data and come back."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest

from sammachip.codec import dumps, loads, unstructure
from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.errors import InvalidDataError

_MARCH = PartialDate(be_year=2560, month=3)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (_MARCH, '{"kind": "partial_date", "be_year": 2560, "month": 3}'),
        (
            PartialDate(be_year=2560),
            '{"kind": "partial_date", "be_year": 2560, "month": null}',
        ),
        (
            DayRange(date(2017, 3, 12), date(2017, 3, 15)),
            '{"kind": "day_range", "first": "2017-03-12", "last": "2017-03-15"}',
        ),
        (
            FiscalQuarter(FiscalYear(2560), 2),
            """{
                "kind": "fiscal_quarter",
                "fiscal_year": {"kind": "fiscal_year", "be_year": 2560},
                "number": 2
            }""",
        ),
        (
            YearRange(BuddhistYear(2560), BuddhistYear(2564)),
            """{
                "kind": "year_range",
                "first": {"kind": "buddhist_year", "be_year": 2560},
                "last": {"kind": "buddhist_year", "be_year": 2564}
            }""",
        ),
    ],
    ids=["month", "year", "days", "quarter", "years"],
)
def test_a_value_goes_out_and_comes_back(
    value: attrs.AttrsInstance, plain: str
) -> None:
    assert unstructure(value) == json.loads(plain)
    assert loads(plain, type(value)) == value


def test_a_range_of_months_comes_back() -> None:
    months = MonthRange(_MARCH, PartialDate(be_year=2561, month=1))

    assert loads(dumps(months), MonthRange) == months


@pytest.mark.parametrize(
    ("plain", "cls", "code", "path"),
    [
        ('{"be_year": 2560, "month": 13}', PartialDate, "be_year.month", "month"),
        ('{"be_year": 2017}', PartialDate, "buddhist_year.range", "be_year"),
        ('{"first": "2017-03-15", "last": "2017-03-12"}', DayRange, "range.order", ""),
        (
            '{"first": "2560-03-15", "last": "2017-03-12"}',
            DayRange,
            "date.be_year",
            "first",
        ),
        (
            '{"fiscal_year": {"be_year": 2560}, "number": 5}',
            FiscalQuarter,
            "quarter.range",
            "number",
        ),
    ],
)
def test_a_wrong_value_is_refused_with_its_path(
    plain: str, cls: type, code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        loads(plain, cls)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == (code, path)
