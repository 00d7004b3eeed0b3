"""YearRange: ranges of years as plans and reports name them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BareYear, BuddhistYear, YearRange
from sammachip.errors import InvalidDataError, Language
from sammachip.thai import Digits

_PLAN = YearRange(BuddhistYear(2561), BuddhistYear(2565))

be_years = st.integers(2432, 2942)
ranges = st.tuples(be_years, be_years).map(
    lambda pair: YearRange(BuddhistYear(min(pair)), BuddhistYear(max(pair)))
)


@pytest.mark.parametrize(
    "text",
    [
        *("2561-2565", "๒๕๖๑-๒๕๖๕", "2561 - 2565", "2561–2565", "2561 — 2565"),
        *("พ.ศ.2561-2565", "พ.ศ. ๒๕๖๑ – ๒๕๖๕", "พ.ศ. 2561 - พ.ศ. 2565"),
        *("2561 - พ.ศ. 2565", "ปี 2561 ถึง 2565", "ปี พ.ศ. 2561 ถึงปี พ.ศ. 2565"),
        *("ปี 2561 จนถึง 2565", "ระหว่างปี พ.ศ. 2561 - 2565", "ตั้งแต่ปี 2561 ถึง 2565"),
        *(
            "2561-65",
            "พ.ศ. ๒๕๖๑–๖๕",
            "ค.ศ. 2018-2022",
            "2018 - ค.ศ. 2022",
            "ค.ศ. 2018-22",
        ),
        *(
            "2561-2565 BE",
            "2018-2022 AD",
            "2561–65 พ.ศ.",
            "B.E. 2561 to 2565",
            "๒๕๖๑-65",
        ),
        *("2561\N{HYPHEN}2565", "from 2561 to 2565", "2018 CE - 2022 CE"),
    ],
)
def test_a_range_is_read_in_all_its_forms(text: str) -> None:
    assert YearRange.parse(text) == _PLAN


@pytest.mark.parametrize("text", ["2561", "พ.ศ. ๒๕๖๑", "ปี 2561", "2561-2561"])
def test_one_year_is_a_range_too(text: str) -> None:
    read = YearRange.parse(text)

    assert list(read) == [BuddhistYear(2561)]
    assert str(read) == "พ.ศ. ๒๕๖๑"


@pytest.mark.parametrize(
    ("text", "era", "short_years_from"),
    [
        ("61-65", "be", 2500),
        ("2018-2022", "ce", None),
        ("2018-22", "by_size", None),
        ("18-22", "ce", 2000),
    ],
)
def test_what_bare_and_short_years_mean_is_for_the_caller_to_say(
    text: str, era: BareYear, short_years_from: int | None
) -> None:
    read = YearRange.parse(text, era=era, short_years_from=short_years_from)

    assert read == _PLAN


def test_a_range_has_years_and_days() -> None:
    assert [year.be_year for year in _PLAN] == [2561, 2562, 2563, 2564, 2565]
    assert len(_PLAN) == 5
    assert _PLAN.first_day == date(2018, 1, 1)
    assert _PLAN.last_day == date(2022, 12, 31)
    assert date(2017, 12, 31) not in _PLAN
    assert date(2023, 1, 1) not in _PLAN


def test_a_range_is_written_with_its_era_once() -> None:
    assert str(_PLAN) == "พ.ศ. ๒๕๖๑–๒๕๖๕"
    assert _PLAN.text(digits="arabic") == "พ.ศ. 2561–2565"
    assert _PLAN.text(lang="en") == "B.E. 2561–2565"


@given(ranges)
def test_a_range_contains_both_its_ends(years: YearRange) -> None:
    assert years.first_day in years
    assert years.last_day in years
    each = list(years)
    assert (each[0], each[-1], len(each)) == (years.first, years.last, len(years))


@given(ranges, st.sampled_from(get_args(Language)), st.sampled_from(get_args(Digits)))
def test_a_range_is_read_back_from_its_text(
    years: YearRange, lang: Language, digits: Digits
) -> None:
    assert YearRange.parse(years.text(lang=lang, digits=digits)) == years


@given(st.text() | st.text(alphabet="0256๒๕ .-–พศปีถึง\u00a0"))
def test_any_text_is_a_range_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(YearRange.parse(text, short_years_from=2500), YearRange)


def _code(text: str) -> str:
    with pytest.raises(InvalidDataError) as refused:
        YearRange.parse(text)

    return refused.value.problems[0].code


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "2561-", "-2565", "2561 ถึง", "ตั้งแต่ 2561", "2561-2562-2563"),
        *("ระหว่าง - 2565", "มีนาคม 2561 - 2565", "2561 2565", "2561-๒๕65"),
    ],
)
def test_other_text_is_unreadable(text: str) -> None:
    assert _code(text) == "year.unreadable"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2565-2561", "range.order"),
        ("2598-02", "range.order"),
        ("61-65", "date.short_year"),
        ("2561-2022", "date.era"),
        ("พ.ศ. 2561 - ค.ศ. 2565", "date.marked_era"),
        ("2430-2440", "buddhist_year.range"),
        ("2017-2018", "date.era"),
        ("2561-655", "date.short_year"),
    ],
)
def test_years_that_make_no_range_are_refused(text: str, code: str) -> None:
    assert _code(text) == code


def test_a_range_does_not_end_before_it_begins() -> None:
    with pytest.raises(InvalidDataError) as refused:
        YearRange(BuddhistYear(2565), BuddhistYear(2561))

    (problem,) = refused.value.problems
    assert problem.code == "range.order"
    assert str(problem) == (
        "expected a range that does not end before it begins, "
        "found B.E. 2565 to B.E. 2561"
    )
    assert problem.text("th").endswith("แต่พบ พ.ศ. 2565 ถึง พ.ศ. 2561")


def test_the_refusal_quotes_what_was_written() -> None:
    with pytest.raises(InvalidDataError) as refused:
        YearRange.parse("พ.ศ. 2017-18")

    assert refused.value.problems[0].facts["found"] == "พ.ศ. 2017-18"


def test_the_ends_of_a_range_are_years() -> None:
    with pytest.raises(InvalidDataError) as refused:
        YearRange(cast("BuddhistYear", 2561), BuddhistYear(2565))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


@pytest.mark.parametrize("filling", [" ", "-", "1", "ถึง"])
def test_long_text_is_refused(filling: str) -> None:
    assert _code("2561" + filling * 200_000 + "x") == "year.unreadable"
