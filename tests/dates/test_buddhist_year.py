"""BuddhistYear: the Calendar Act's boundaries, then laws, then what is no such year."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BareYear, BuddhistYear
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits

years = st.integers(2432, 10_542).map(BuddhistYear)
likely_years = st.integers(2432, 2942).map(BuddhistYear)


@pytest.mark.parametrize(
    ("be_year", "first_day", "last_day"),
    [
        pytest.param(2432, date(1889, 4, 1), date(1890, 3, 31), id="first"),
        pytest.param(2482, date(1939, 4, 1), date(1940, 3, 31), id="last from April"),
        pytest.param(2483, date(1940, 4, 1), date(1940, 12, 31), id="nine months"),
        pytest.param(2484, date(1941, 1, 1), date(1941, 12, 31), id="from January"),
        pytest.param(2569, date(2026, 1, 1), date(2026, 12, 31), id="today's"),
        pytest.param(10_542, date(9999, 1, 1), date(9999, 12, 31), id="last"),
    ],
)
def test_a_year_has_the_days_of_its_time(
    be_year: int, first_day: date, last_day: date
) -> None:
    year = BuddhistYear(be_year)

    assert (year.first_day, year.last_day) == (first_day, last_day)
    assert first_day in year
    assert last_day in year


@pytest.mark.parametrize(
    "text",
    [
        "2569",
        "๒๕๖๙",
        " 2569 ",
        "พ.ศ. 2569",
        "พ.ศ.๒๕๖๙",
        "พ.ศ 2569",
        "พศ. 2569",
        "พศ2569",
        "พ. ศ. ๒๕๖๙",
        " พุทธศักราช ๒๕๖๙",
        "พ.ศ.\u00a0๒๕๖๙",
        "ปี 2569",
        "ปี พ.ศ. ๒๕๖๙",
        "ค.ศ. 2026",
        "B.E. 2569",
        "2569 พ.ศ.",
        "2569 BE",
        "2026 A.D.",
    ],
)
def test_a_year_is_read_with_or_without_its_era(text: str) -> None:
    assert BuddhistYear.parse(text) == BuddhistYear(2569)


def test_a_year_is_written_as_in_thai_papers() -> None:
    assert str(BuddhistYear(2569)) == "พ.ศ. ๒๕๖๙"
    assert BuddhistYear(2569).text(digits="arabic") == "พ.ศ. 2569"
    assert BuddhistYear(2569).text(lang="en") == "B.E. 2569"


def test_a_moment_is_in_the_year_of_its_day() -> None:
    assert datetime(2026, 12, 31, 23, 59) in BuddhistYear(2569)  # noqa: DTZ001
    assert BuddhistYear.containing(datetime(2026, 1, 1, 9)).be_year == 2569  # noqa: DTZ001


@given(st.dates(date(1889, 4, 1), date(2399, 12, 31)))
def test_every_day_is_in_the_year_that_contains_it(day: date) -> None:
    assert day in BuddhistYear.containing(day)


@given(likely_years.filter(lambda year: year.be_year < 2942))
def test_years_follow_each_other_without_a_gap(year: BuddhistYear) -> None:
    day_after = year.last_day + timedelta(days=1)
    next_year = BuddhistYear.containing(day_after)

    assert day_after not in year
    assert next_year.first_day == day_after
    assert next_year.be_year == year.be_year + 1
    assert year < next_year


@given(years)
def test_a_year_has_its_first_and_last_day(year: BuddhistYear) -> None:
    assert year.first_day in year
    assert year.last_day in year


@given(
    likely_years, st.sampled_from(get_args(Language)), st.sampled_from(get_args(Digits))
)
def test_a_year_is_read_back_from_its_text(
    year: BuddhistYear, lang: Language, digits: Digits
) -> None:
    assert BuddhistYear.parse(year.text(lang=lang, digits=digits)) == year


@pytest.mark.parametrize("be_year", [2026, 2431, 10_543, 0, -2569])
def test_other_years_are_refused_with_a_remedy(be_year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        BuddhistYear(be_year)

    (problem,) = refused.value.problems
    assert problem.code == "buddhist_year.range"
    assert str(problem) == (
        f"expected a B.E. year from 2432 to 10542, found {be_year}; "
        "to a C.E. year add 543"
    )


@pytest.mark.parametrize("found", [True, 2569.0, "2569", None])
def test_a_year_is_an_int(found: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        BuddhistYear(cast("int", found))

    (problem,) = refused.value.problems
    assert problem.code == "value.type"
    assert problem.path == ("be_year",)


def test_a_day_before_april_1889_is_in_no_year() -> None:
    with pytest.raises(InvalidDataError) as refused:
        BuddhistYear.containing(date(1889, 3, 31))

    assert [problem.code for problem in refused.value.problems] == [
        "be_year.day_too_early"
    ]


def _code(text: str, *, era: BareYear = "be") -> str:
    with pytest.raises(InvalidDataError) as refused:
        BuddhistYear.parse(text, era=era)

    (problem,) = refused.value.problems
    return problem.code


@pytest.mark.parametrize(
    "text",
    [
        *("", "พ.ศ.", "พ.ศ. 2569 ค.ศ.", "พ.ศ. พ.ศ. 2569", "ปีที่ 2569", "256900"),
        *("25๖๙", "-2569", "ปีงบประมาณ 2569", "2569.", "มี.ค. 2569"),
    ],
)
def test_other_text_is_no_year(text: str) -> None:
    assert _code(text) == "year.unreadable"


@pytest.mark.parametrize(
    ("text", "era", "code"),
    [
        ("2026", "be", "date.era"),
        ("พ.ศ. 2026", "be", "date.marked_era"),
        ("2569", "ce", "date.era"),
        ("69", "be", "date.short_year"),
        ("2431", "be", "buddhist_year.range"),
        ("1940", "ce", "year.two_be_years"),
        ("5269", "be", "date.far_year"),
        ("พ.ศ. 4000", "be", "date.far_year"),
        ("2569", "ad", "choice.unknown"),
    ],
)
def test_a_year_is_never_guessed(text: str, era: str, code: str) -> None:
    assert _code(text, era=cast("BareYear", era)) == code


def test_the_caller_says_what_a_bare_or_short_year_means() -> None:
    assert BuddhistYear.parse("2026", era="by_size") == BuddhistYear(2569)
    assert BuddhistYear.parse("1941", era="ce") == BuddhistYear(2484)
    assert BuddhistYear.parse("69", short_years_from=2500) == BuddhistYear(2569)


@given(st.text() | st.text(alphabet="0256๒๕ .พศปี"))
def test_any_text_is_a_year_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(BuddhistYear.parse(text), BuddhistYear)


def test_a_day_of_a_be_year_is_in_no_year() -> None:
    with pytest.raises(InvalidDataError) as refused:
        BuddhistYear.containing(date(2569, 3, 17))

    assert [problem.code for problem in refused.value.problems] == ["date.be_year"]


def test_what_is_no_day_is_refused_and_not_said_to_be_outside() -> None:
    with pytest.raises(InvalidDataError) as refused:
        "2026-03-17" in BuddhistYear(2569)  # type: ignore[operator]  # noqa: B015

    assert [problem.code for problem in refused.value.problems] == ["date.no_day"]


@pytest.mark.parametrize("lang", ["th", "en"])
def test_a_choice_that_is_not_offered_is_refused(lang: Language) -> None:
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        BuddhistYear(2569).text(lang=lang, digits=cast("Digits", "x"))
    with pytest.raises(UnknownLanguageError):
        BuddhistYear(2569).text(lang=cast("Language", "fr"))
    with pytest.raises(InvalidDataError, match="short_years_from must be"):
        BuddhistYear.parse("2569", short_years_from=25)
