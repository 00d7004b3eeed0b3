"""Indicators and their results: thresholds are compared exactly, unknowns are bounds.

I7 (17 of 20 practise) and I9 (2,359 groups of 23,589 villages).
"""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.errors import InvalidDataError
from sammachip.households import OccupationKind, Verdict
from sammachip.programme import (
    RULES_2560,
    Addend,
    Indicator,
    IndicatorCount,
    IndicatorResult,
)
from sammachip.sharing import Percent

_ONE_MORE = Addend(numerator=1, denominator=0)
_SEEN = IndicatorResult(
    indicator=Indicator.PRACTISING,
    known=[Addend(numerator=16, denominator=20)],
    threshold=Percent(85),
)


def seen(numerator: int | Fraction, of: int = 20) -> list[Addend]:
    return [Addend(numerator=numerator, denominator=of)]


numbers = st.fractions(-5, 5, max_denominator=9)
addends = st.builds(
    Addend, numerator=numbers, denominator=st.fractions(0, 5, max_denominator=9)
)
results = st.builds(
    IndicatorResult,
    indicator=st.sampled_from([each for each in Indicator if each.threshold]),
    known=st.lists(addends, max_size=4),
    threshold=st.none() | st.integers(0, 100).map(Percent),
    maybe=st.lists(addends, max_size=4),
)


@pytest.mark.parametrize(
    ("numerator", "unknown", "verdict"),
    [
        (17, 0, Verdict.PASSED),
        (16, 0, Verdict.FAILED),
        pytest.param(17, 3, Verdict.PASSED, id="enough without the unknown"),
        pytest.param(16, 1, Verdict.UNKNOWN, id="one more would do"),
        pytest.param(14, 3, Verdict.UNKNOWN, id="all of them would do"),
        pytest.param(14, 2, Verdict.FAILED, id="not even all of them would do"),
    ],
)
def test_seventeen_of_twenty_pass_and_the_unknown_are_bounds(
    numerator: int, unknown: int, verdict: Verdict
) -> None:
    result = attrs.evolve(_SEEN, known=seen(numerator), maybe=[_ONE_MORE] * unknown)

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("groups", "verdict"), [(2359, Verdict.PASSED), (2358, Verdict.FAILED)]
)
def test_a_tenth_of_the_target_villages_is_2359_groups(
    groups: int, verdict: Verdict
) -> None:
    result = IndicatorResult(
        indicator=Indicator.GROUPS,
        known=seen(groups, of=RULES_2560.target_villages or 0),
        threshold=RULES_2560.group_percent,
    )

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("result", "codes"),
    [
        (attrs.evolve(_SEEN, threshold=None), ["indicator.no_threshold"]),
        (
            attrs.evolve(_SEEN, known=()),
            ["indicator.of_nothing"],
        ),
        (attrs.evolve(_SEEN, maybe=[_ONE_MORE]), ["indicator.practising_unknown"]),
        (
            attrs.evolve(
                _SEEN,
                indicator=Indicator.GROUPS,
                known=seen(16, of=170),
                maybe=[_ONE_MORE],
            ),
            ["indicator.groups_unknown"],
        ),
    ],
)
def test_a_verdict_that_is_not_known_has_reasons(
    result: IndicatorResult, codes: list[str]
) -> None:
    assert [problem.code for problem in result.unknowns] == codes


def test_without_a_threshold_nothing_passes() -> None:
    result = attrs.evolve(_SEEN, known=seen(20), threshold=None)

    assert result.verdict is Verdict.UNKNOWN
    assert result.value == 1


def test_a_result_is_told_in_both_languages() -> None:
    result = attrs.evolve(_SEEN, known=seen(17))

    assert result.text(lang="en") == (
        "target households that practise: 17 of 20 (85.00%), at least 85%: passed"
    )
    assert result.text(digits="thai") == (
        "ครัวเรือนเป้าหมายที่ปฏิบัติอาชีพ: ๑๗ จาก ๒๐ (๘๕.๐๐%) เกณฑ์ไม่ต่ำกว่า ๘๕%: ผ่าน"
    )


def test_a_rise_is_told_in_percent_and_never_rounded_up() -> None:
    result = attrs.evolve(
        _SEEN,
        indicator=Indicator.INCOME_RISE,
        known=seen(Fraction(2, 3)),
        threshold=None,
    )

    assert result.text(lang="en") == (
        "mean income rise of those that practise: 3.33%, at least not known: not known"
    )
    assert attrs.evolve(result, known=()).found_text(lang="en") == "not known"


def test_what_is_no_whole_number_is_told_as_a_ratio() -> None:
    result = attrs.evolve(_SEEN, known=seen(Fraction(33, 2)))

    assert result.found_text(lang="en") == "33/2 of 20 (82.50%)"


def test_some_indicators_are_counted_and_not_judged() -> None:
    count = IndicatorCount(indicator=Indicator.VILLAGES_REACHING, count=1, of=4)

    assert [each for each in Indicator if each.threshold is None] == [
        Indicator.VILLAGES_REACHING,
        Indicator.HOUSEHOLDS_BY_KIND,
        Indicator.GROUPS_BY_KIND,
    ]
    assert count.share == Fraction(1, 4)
    assert (
        count.text(lang="en") == "villages that reach the income rise: 1 of 4 (25.00%)"
    )
    assert attrs.evolve(count, count=0, of=0).share is None


def test_of_what_is_counted_the_unknown_is_told() -> None:
    count = IndicatorCount(
        indicator=Indicator.GROUPS_BY_KIND,
        kind=OccupationKind.OTHER,
        count=1,
        unknown=2,
        of=4,
    )

    assert count.text() == "กลุ่มอาชีพตามประเภทอาชีพ, อื่นๆ: 1 จาก 4 (25.00%) ยังไม่ทราบอีก 2"


@given(results, st.data())
def test_learning_what_was_not_known_never_turns_a_verdict_round(
    result: IndicatorResult, data: st.DataObject
) -> None:
    counts = [data.draw(st.booleans()) for _ in result.maybe]
    learned = [each for each, yes in zip(result.maybe, counts, strict=True) if yes]
    known = attrs.evolve(result, known=(*result.known, *learned), maybe=())

    if result.verdict is not Verdict.UNKNOWN:
        assert known.verdict is result.verdict


@given(results)
def test_without_unknowns_a_verdict_is_a_comparison_of_fractions(
    result: IndicatorResult,
) -> None:
    known = attrs.evolve(result, maybe=())

    if known.value is None or known.threshold is None:
        assert known.verdict is Verdict.UNKNOWN
    else:
        assert known.verdict is Verdict.of(known.value * 100 >= known.threshold.value)


def test_a_mean_of_very_many_households_is_exact_and_can_be_sent() -> None:
    known = [Addend(numerator=Fraction(1, n), denominator=1) for n in range(1, 12_000)]
    result = IndicatorResult(
        indicator=Indicator.INCOME_RISE,
        known=known,
        maybe=known,
        threshold=Percent(0),
    )

    assert result.denominator == len(known)
    assert result.numerator.denominator > 10**4300  # Python does not write it out
    assert result.verdict is Verdict.PASSED
    assert result.found_text() == "0.08%"
    assert codec.loads(codec.dumps(result), IndicatorResult) == result
    assert "numerator" in repr(result)


@given(results)
def test_a_result_comes_back_from_json(result: IndicatorResult) -> None:
    assert codec.loads(codec.dumps(result), IndicatorResult) == result


def test_an_indicator_that_is_only_counted_has_no_result() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_SEEN, indicator=Indicator.GROUPS_BY_KIND)

    (problem,) = refused.value.problems
    assert problem.code == "indicator.only_counted"
    assert problem.text() == (
        "expected an indicator that has a threshold; "
        '"livelihood groups by kind of occupation" is counted and not judged'
    )


def test_a_denominator_below_zero_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Addend(numerator=0, denominator=-1)

    assert str(refused.value) == (
        "denominator: expected a denominator of zero or more, found -1"
    )


@pytest.mark.parametrize(("count", "unknown"), [(5, 0), (3, 2), (-1, 0), (0, -1)])
def test_more_than_there_are_cannot_be_counted(count: int, unknown: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        IndicatorCount(
            indicator=Indicator.VILLAGES_REACHING, count=count, unknown=unknown, of=4
        )

    assert [problem.code for problem in refused.value.problems] == ["indicator.count"]
