"""Resolutions: what the meeting chose, checked against the agreement."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    OUTSIDE,
    REST,
    YEAR,
    agreement,
    bucket,
    decided,
    fixed,
    held,
    of_rest,
    percent,
    problems_of,
    share_of,
    told,
)

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.money import Baht
from sammachip.sharing import (
    Amount,
    AsResolved,
    Choice,
    EverythingLeft,
    Percent,
    PercentOfCapital,
    Resolution,
)

OPEN: Final = AsResolved()
TERMS: Final = agreement(
    bucket("reserve", OPEN, at_least=[percent(10)]),
    bucket("league", OPEN, OUTSIDE, at_most=[percent(5), fixed(300)]),
    bucket("bonus", OPEN, at_least=[fixed(50)], at_most=[percent(10)]),
    bucket("welfare", percent(20)),
    bucket("fund"),
)
USUAL: Final = decided(reserve=percent("10.35"), league=fixed(300), bonus=fixed(900))


def test_a_meeting_chooses_numbers_inside_the_agreement() -> None:
    sharing = TERMS.share(Baht(10_000), [], resolution=USUAL)

    assert held(sharing) == {
        "reserve": "1035.00",
        "league": "300.00",
        "bonus": "900.00",
        "welfare": "2000.00",
        "fund": "5765.00",
    }
    assert sharing.resolution == USUAL
    assert share_of(sharing, "bonus").bucket.take == fixed(900)
    assert sharing.verify()


@pytest.mark.parametrize(
    ("choice", "amount"),
    [
        (percent(7), "70.00"),
        (of_rest(50), "450.00"),
        (fixed("12.34"), "12.34"),
        (PercentOfCapital(percent=Percent(1)), "20.00"),
        (REST, "900.00"),  # of a bucket with a cap
    ],
)
def test_a_meeting_may_choose_any_kind_of_amount(
    choice: Amount | EverythingLeft, amount: str
) -> None:
    terms = agreement(
        bucket("first", fixed(100)),
        bucket("x", OPEN, at_most=[fixed(950)]),
        bucket("fund"),
    )

    sharing = terms.share(
        Baht(1000), [], resolution=decided(x=choice), capital=Baht(2000)
    )

    assert held(sharing)["x"] == amount


@pytest.mark.parametrize(
    ("key", "choice", "expected"),
    [
        pytest.param("reserve", percent(10), None, id="at the floor"),
        pytest.param("reserve", fixed(1000), None, id="at the floor in baht"),
        pytest.param("bonus", fixed(1000), None, id="at the cap"),
        pytest.param("league", percent(3), None, id="at the lower of two caps"),
        pytest.param(
            "reserve",
            fixed("999.99"),
            (
                "resolution.below_floor",
                "resolution.choices[0].take",
                "reserve is 1,000.00 baht at least by the agreement, found 999.99",
            ),
            id="a satang below the floor",
        ),
        pytest.param(
            "bonus",
            fixed("49.99"),
            (
                "resolution.below_floor",
                "resolution.choices[2].take",
                "bonus is 50.00 baht at least by the agreement, found 49.99",
            ),
            id="a satang below a floor in baht",
        ),
        pytest.param(
            "bonus",
            percent("10.01"),
            (
                "resolution.above_cap",
                "resolution.choices[2].take",
                "bonus is 1,000.00 baht at most by the agreement, found 1,001.00",
            ),
            id="above the cap",
        ),
        pytest.param(
            "league",
            fixed("300.01"),
            (
                "resolution.above_cap",
                "resolution.choices[1].take",
                "league is 300.00 baht at most by the agreement, found 300.01",
            ),
            id="a satang above the lower of two caps",
        ),
    ],
)
def test_a_choice_is_within_the_bounds_to_the_satang(
    key: str, choice: Amount, expected: tuple[str, str, str] | None
) -> None:
    choices = [
        attrs.evolve(each, take=choice) if each.bucket == key else each
        for each in USUAL.choices
    ]
    resolution = attrs.evolve(USUAL, choices=choices)

    if expected is None:
        assert TERMS.share(Baht(10_000), [], resolution=resolution).verify()
        return
    problems = problems_of(lambda: TERMS.share(Baht(10_000), [], resolution=resolution))
    assert told(problems) == [expected]


def test_every_choice_outside_its_bounds_is_told_at_once() -> None:
    outside = decided(bonus=fixed(1), league=percent(4), reserve=percent(9))

    problems = problems_of(lambda: TERMS.share(Baht(10_000), [], resolution=outside))

    assert [(each.code, each.path_text) for each in problems] == [
        ("resolution.below_floor", "resolution.choices[2].take"),
        ("resolution.above_cap", "resolution.choices[1].take"),
        ("resolution.below_floor", "resolution.choices[0].take"),
    ]


def test_a_meeting_has_to_choose_all_that_is_left_to_it() -> None:
    needed = "the meeting decides what {} takes: expected its resolution, found none"

    nothing = problems_of(lambda: TERMS.share(Baht(10_000), []))
    some = problems_of(
        lambda: TERMS.share(Baht(10_000), [], resolution=decided(league=fixed(1)))
    )

    assert told(nothing) == [
        (
            "sharing.resolution_needed",
            f"agreement.buckets[{at}].take",
            needed.format(key),
        )
        for at, key in enumerate(["reserve", "league", "bonus"])
    ]
    assert [each.facts["bucket"] for each in some] == ["reserve", "bonus"]


def test_a_meeting_chooses_nothing_that_the_agreement_fixed() -> None:
    more = attrs.evolve(
        USUAL,
        choices=(
            *USUAL.choices,
            Choice(bucket="welfare", take=percent(1)),
            Choice(bucket="temple", take=fixed(1)),
        ),
    )

    problems = problems_of(lambda: TERMS.share(Baht(10_000), [], resolution=more))

    text = (
        "the meeting may choose what these buckets take: reserve, league, bonus;"
        " found a choice for {}"
    )
    assert told(problems) == [
        (
            "resolution.not_open",
            f"resolution.choices[{at}].bucket",
            text.format(key),
        )
        for at, key in ((3, "welfare"), (4, "temple"))
    ]


@pytest.mark.parametrize(
    ("decided_on", "is_in_time"),
    [(date(2025, 12, 14), True), (date(2025, 12, 13), False)],
)
def test_a_resolution_is_not_older_than_the_agreement(
    decided_on: date, *, is_in_time: bool
) -> None:
    resolution = attrs.evolve(USUAL, decided_on=decided_on)

    if is_in_time:
        assert TERMS.share(Baht(10_000), [], resolution=resolution).verify()
        return
    problems = problems_of(lambda: TERMS.share(Baht(10_000), [], resolution=resolution))
    assert [(each.code, each.path_text) for each in problems] == [
        ("resolution.dates", "resolution.decided_on")
    ]


@pytest.mark.parametrize(
    ("of_resolution", "of_sharing", "is_right"),
    [
        (YEAR, YEAR, True),
        (None, YEAR, True),
        (YEAR, None, True),
        (BuddhistYear(2570), YEAR, False),
        (FiscalYear(2569), YEAR, False),
    ],
)
def test_a_resolution_is_on_the_year_that_is_shared(
    of_resolution: BuddhistYear | FiscalYear | None,
    of_sharing: BuddhistYear | None,
    *,
    is_right: bool,
) -> None:
    resolution = attrs.evolve(USUAL, year=of_resolution)

    if is_right:
        sharing = TERMS.share(Baht(10_000), [], year=of_sharing, resolution=resolution)
        assert sharing.verify()
        return
    (problem,) = problems_of(
        lambda: TERMS.share(Baht(10_000), [], year=of_sharing, resolution=resolution)
    )
    assert (problem.code, problem.path_text) == (
        "resolution.other_year",
        "resolution.year",
    )


def test_all_that_is_wrong_with_a_resolution_is_told_at_once() -> None:
    resolution = Resolution(
        decided_on=date(2025, 1, 1),
        choices={"reserve": percent(10), "welfare": fixed(1)},
        year=BuddhistYear(2570),
    )

    problems = problems_of(
        lambda: TERMS.share(Baht(10_000), [], year=YEAR, resolution=resolution)
    )

    assert sorted(each.code for each in problems) == [
        "resolution.dates",
        "resolution.not_open",
        "resolution.other_year",
        "sharing.resolution_needed",
        "sharing.resolution_needed",
    ]


def test_a_choice_may_need_figures_of_its_own() -> None:
    terms = agreement(bucket("x", OPEN), bucket("fund"))
    by_capital = decided(x=PercentOfCapital(percent=Percent(1)))

    (problem,) = problems_of(lambda: terms.share(Baht(1000), [], resolution=by_capital))

    assert problem.code == "sharing.capital_needed"


def test_an_agreement_that_leaves_nothing_open_needs_no_resolution() -> None:
    closed = agreement(bucket("x", fixed(1)), bucket("fund"))
    nothing = Resolution(decided_on=date(2027, 2, 14), choices=[])

    assert closed.share(Baht(10), [], resolution=nothing).verify()
    (problem,) = problems_of(
        lambda: closed.share(Baht(10), [], resolution=decided(x=fixed(2)))
    )
    assert problem.code == "resolution.not_open"


chosen = st.integers(0, 2 * 10**6).map(Baht.from_satang)


@given(chosen, st.integers(0, 10**7).map(Baht.from_satang))
def test_what_a_meeting_chose_is_taken_exactly_or_refused(
    choice: Baht, profit: Baht
) -> None:
    terms = agreement(
        bucket("x", OPEN, at_least=[percent(5)], at_most=[percent(20)]), bucket("fund")
    )
    resolution = decided(x=fixed(str(choice.decimal)))

    cap = 20 * profit.satang // 100  # in small years it is below the floor, and wins
    floor = min(-(-5 * profit.satang // 100), cap)
    if not profit or floor <= choice.satang <= cap:
        sharing = terms.share(profit, [], resolution=resolution)
        assert share_of(sharing, "x").amount == min(choice, profit)
    else:
        (problem,) = problems_of(lambda: terms.share(profit, [], resolution=resolution))
        assert problem.code in {"resolution.below_floor", "resolution.above_cap"}


def test_a_bucket_is_chosen_for_once() -> None:
    again = [
        Choice(bucket="a", take=fixed(1)),
        Choice(bucket="b", take=fixed(1)),
        Choice(bucket="a", take=fixed(2)),
    ]

    problems = problems_of(
        lambda: Resolution(decided_on=date(2027, 1, 1), choices=again)
    )

    assert told(problems) == [
        (
            "resolution.repeated",
            "choices[2].bucket",
            "expected one choice for each bucket, found a again",
        )
    ]


def test_a_resolution_has_a_day_of_its_own_and_buckets_with_names() -> None:
    (day,) = problems_of(lambda: Resolution(decided_on=date(2570, 1, 1), choices=[]))
    (blank,) = problems_of(lambda: Choice(bucket=" ", take=fixed(1)))

    assert (day.code, day.path_text) == ("date.be_year", "decided_on")
    assert (blank.code, blank.path_text) == ("text.blank", "bucket")


def test_what_was_not_chosen_is_none() -> None:
    assert USUAL.take_of("bonus") == fixed(900)
    assert USUAL.take_of("welfare") is None


def test_a_resolution_makes_no_unsound_agreement_of_a_sound_one() -> None:
    terms = agreement(
        bucket("a", OPEN), bucket("b", OPEN), bucket("c", percent(10)), bucket("fund")
    )

    too_much = problems_of(
        lambda: terms.share(
            Baht(1), [], resolution=decided(a=percent(80), b=percent("10.5"))
        )
    )
    all_of_it = problems_of(
        lambda: terms.share(Baht(1), [], resolution=decided(a=REST, b=percent(1)))
    )

    assert told(too_much) == [
        (
            "agreement.over_100",
            "agreement.buckets",
            "the percentages of the profit come to 100 at most, found 100.5",
        )
    ]
    assert [(each.code, each.path_text) for each in all_of_it] == [
        ("agreement.after_rest", "agreement.buckets[0].take")
    ]
