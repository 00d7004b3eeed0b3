"""Categories: one of the year's list, ticked, named or numbered (invariant I14)."""

from __future__ import annotations

import pytest

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.records import CATEGORIES, Category
from sammachip.records.category_reading import read_category

THIS_YEAR = FiscalYear(2563)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("หมวดที่ 4 เสริมสร้างองค์กรให้มีขีดสมรรถนะสูง", "organisation"),
        ("หมวดที่ ๓", "capital"),
        ("สร้างสรรค์ชุมชนพึ่งตนเองได้", "self_reliance"),
        ("☐ หมวดที่ 1 พึ่งตนเอง ☑ หมวดที่ 2 ฐานราก", "grassroots"),
        ("หมวดที่ 1 พึ่งตนเอง / หมวดที่ 2 ฐานราก หมวดที่ 3 ทุนชุมชน", "grassroots"),
        ("( ) พึ่งตนเอง\n(/) ทุนชุมชน\n( ) ขีดสมรรถนะ", "capital"),
        ("[ ] พึ่งตนเอง\n[x] ทุนชุมชน", "capital"),
    ],
)
def test_the_category_that_is_chosen(text: str, key: str) -> None:
    assert read_category(text, THIS_YEAR) == Category(fiscal_year=THIS_YEAR, key=key)


def test_without_a_tick_none_is_chosen() -> None:
    assert read_category("( ) พึ่งตนเอง\n( ) ทุนชุมชน", THIS_YEAR) is None


def test_the_lists_of_two_years_differ() -> None:
    assert read_category("OTOP", FiscalYear(2561)) == Category(
        fiscal_year=FiscalYear(2561), key="otop"
    )
    assert [len(keys) for keys in CATEGORIES.values()] == [5, 4]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("✓ พึ่งตนเอง\n✓ ทุนชุมชน", "record.categories"),
        ("OTOP", "record.no_category"),
        ("หมวดที่ 9", "record.no_category"),
    ],
)
def test_another_choice_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_category(text, THIS_YEAR)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_category_of_another_year_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Category(fiscal_year=THIS_YEAR, key="otop")

    (problem,) = refused.value.problems
    assert str(problem) == (
        "key: expected one category of fiscal year 2563, of: self_reliance, grassroots,"
        " capital, organisation; found otop"
    )
