"""Evaluation of villages: I7 (practising), I8 (income rise) and I9 (groups)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest
from evaluation_strategies import (
    BASES,
    BASIS,
    YEAR,
    change,
    districts,
    practised,
    target,
    village,
    villages,
)
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.dates import BuddhistYear, DayRange, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.households import (
    IncomeChange,
    Measure,
    Occupation,
    OccupationKind,
    Scope,
    Verdict,
)
from sammachip.programme import (
    RULES_2560,
    Evaluation,
    EventKind,
    Indicator,
    MeanRise,
    ProgrammeEvent,
    ProgrammeRules,
    RegisteredGroup,
    RiseBasis,
    VillageYear,
    evaluate,
    evaluate_all,
)

_JUDGED = [each for each in Indicator if each.threshold]
_MATS = RegisteredGroup(
    number=1,
    name="ทอเสื่อ",
    occupation=Occupation(kind=OccupationKind.PROCESSING, name="เสื่อ"),
)

bases = st.sampled_from(BASES)


def verdict_of(year: VillageYear, indicator: Indicator) -> Verdict:
    return evaluate(year, RULES_2560, basis=BASIS).result(indicator).verdict


def rise_of(*parts: tuple[bool | None, IncomeChange | None]) -> Evaluation:
    year = village(
        5,
        *(
            target(f"h{n}", practising=practising, income=income)
            for n, (practising, income) in enumerate(parts)
        ),
    )
    return evaluate(year, RULES_2560, basis=BASIS)


@pytest.mark.parametrize(
    ("yes", "no", "unseen", "verdict"),
    [
        (17, 3, 0, Verdict.PASSED),
        (16, 4, 0, Verdict.FAILED),
        (17, 0, 3, Verdict.PASSED),
        (16, 3, 1, Verdict.UNKNOWN),
        (14, 4, 2, Verdict.FAILED),
        (0, 0, 20, Verdict.UNKNOWN),
    ],
)
def test_seventeen_of_twenty_households_practise(
    yes: int, no: int, unseen: int, verdict: Verdict
) -> None:
    year = practised(5, yes=yes, no=no, unseen=unseen)

    assert verdict_of(year, Indicator.PRACTISING) is verdict


@pytest.mark.parametrize(
    ("rise", "verdict"),
    [(300, Verdict.PASSED), (299, Verdict.FAILED), (-300, Verdict.FAILED)],
)
def test_the_mean_rise_is_three_percent(rise: int, verdict: Verdict) -> None:
    year = practised(5, yes=17, rise=rise)

    assert verdict_of(year, Indicator.INCOME_RISE) is verdict


def test_the_two_means_can_tell_different_things() -> None:
    year = village(
        5,
        target("h1", practising=True, income=change(10_000, 11_000)),
        target("h2", practising=True, income=change(90_000, 90_000)),
    )
    of_households, of_mean_income = (
        evaluate(year, RULES_2560, basis=basis).result(Indicator.INCOME_RISE)
        for basis in BASES
    )

    assert (of_households.value, of_households.verdict) == (
        Fraction(5, 100),
        Verdict.PASSED,
    )
    assert (of_mean_income.value, of_mean_income.verdict) == (
        Fraction(1, 100),
        Verdict.FAILED,
    )


@pytest.mark.parametrize(
    ("income", "code"),
    [
        (None, "indicator.rise_unknown"),
        (IncomeChange(), "indicator.rise_unknown"),
        (change(None, 500), "indicator.rise_unknown"),
        (change(500, None), "indicator.rise_unknown"),
        pytest.param(change(0, 500), "indicator.rise_unknown", id="base zero"),
        (change(500, 600, Measure.GROSS), "indicator.other_basis"),
    ],
)
def test_a_rise_that_nobody_can_tell_is_left_out_and_never_passes(
    income: IncomeChange | None, code: str
) -> None:
    alone = rise_of((True, income)).result(Indicator.INCOME_RISE)
    beside = rise_of((True, income), (True, change(10_000, 10_300)))

    assert alone.verdict is Verdict.UNKNOWN
    assert [problem.code for problem in alone.unknowns] == [
        "indicator.of_nothing",
        code,
    ]
    result = beside.result(Indicator.INCOME_RISE)
    assert (result.value, result.verdict) == (Fraction(3, 100), Verdict.PASSED)
    assert [(p.code, p.facts["count"]) for p in result.unknowns] == [(code, 1)]


def test_a_household_that_does_not_practise_adds_no_rise() -> None:
    result = rise_of((True, change(100, 103)), (False, change(100, 50)))

    assert result.result(Indicator.INCOME_RISE).value == Fraction(3, 100)


@pytest.mark.parametrize(
    ("unseen", "verdict"),
    [
        (change(100, 110), Verdict.PASSED),
        (change(100, 103), Verdict.PASSED),
        (change(100, 102), Verdict.UNKNOWN),
    ],
)
def test_a_household_that_nobody_saw_may_pull_the_mean_down(
    unseen: IncomeChange, verdict: Verdict
) -> None:
    result = rise_of((True, change(100, 103)), (None, unseen))

    assert result.result(Indicator.INCOME_RISE).verdict is verdict


@pytest.mark.parametrize(
    "basis",
    [
        attrs.evolve(BASIS, before=FiscalYear(2558)),
        attrs.evolve(BASIS, after=FiscalYear(2561)),
        attrs.evolve(BASIS, before=BuddhistYear(2559)),
        attrs.evolve(BASIS, measure=Measure.GROSS),
        attrs.evolve(BASIS, scope=Scope.OCCUPATION),
    ],
)
def test_incomes_of_another_basis_are_not_compared(basis: RiseBasis) -> None:
    year = practised(5, yes=17)
    result = evaluate(year, RULES_2560, basis=basis).result(Indicator.INCOME_RISE)

    assert result.verdict is Verdict.UNKNOWN
    assert result.unknowns[-1].text() == (
        "households that practise, left out because their incomes are of another"
        " period or kind: 17"
    )


def test_a_period_may_be_written_in_another_way() -> None:
    days = DayRange(FiscalYear(2559).first_day, FiscalYear(2559).last_day)

    assert attrs.evolve(BASIS, before=days).fits(change(1, 2))


def test_villages_that_reach_the_rise_are_counted() -> None:
    years = [
        practised(1, yes=2, rise=300),
        practised(2, yes=2, rise=299),
        practised(3, yes=0, unseen=2),
    ]
    evaluation = evaluate_all(years, RULES_2560, basis=BASIS)
    (count,) = evaluation.counted(Indicator.VILLAGES_REACHING)

    assert (count.count, count.unknown, count.of) == (1, 1, 3)


_DONE = date(2017, 9, 15)


@pytest.mark.parametrize(
    ("years", "verdict"),
    [
        pytest.param(
            [village(n, evaluated_on=_DONE) for n in range(1, 10)]
            + [village(10, groups=("ทอเสื่อ",))],
            Verdict.PASSED,
            id="one of ten",
        ),
        pytest.param(
            [village(n, evaluated_on=_DONE) for n in range(1, 11)]
            + [village(11, groups=("ทอเสื่อ",))],
            Verdict.FAILED,
            id="one of eleven",
        ),
        pytest.param(
            [village(n, evaluated_on=_DONE) for n in range(1, 10)] + [village(10)],
            Verdict.UNKNOWN,
            id="one may come",
        ),
        pytest.param([village(1, groups=("ก", "ข"))], Verdict.UNKNOWN, id="alone"),
    ],
)
def test_groups_are_a_tenth_of_many_villages(
    years: list[VillageYear], verdict: Verdict
) -> None:
    evaluation = evaluate_all(years, RULES_2560, basis=BASIS)

    assert evaluation.result(Indicator.GROUPS).verdict is verdict


def test_a_group_that_was_founded_without_a_name_may_count() -> None:
    founding = ProgrammeEvent(kind=EventKind.GROUP_FOUNDING)
    year = attrs.evolve(village(1, evaluated_on=_DONE), events=[founding])
    result = evaluate_all([year, village(2)], RULES_2560, basis=BASIS)

    assert len(result.result(Indicator.GROUPS).maybe) == 2


@pytest.mark.parametrize(
    ("register", "processing", "unknown"),
    [
        pytest.param((), 0, 1, id="no register"),
        pytest.param((_MATS,), 1, 0, id="of any village"),
        pytest.param(
            (attrs.evolve(_MATS, village=village(5).village),), 1, 0, id="of this one"
        ),
        pytest.param(
            (attrs.evolve(_MATS, village=village(6).village),), 0, 1, id="elsewhere"
        ),
        pytest.param(
            (
                _MATS,
                attrs.evolve(
                    _MATS, occupation=Occupation(kind=OccupationKind.AGRICULTURE)
                ),
            ),
            0,
            1,
            id="two kinds",
        ),
    ],
)
def test_the_register_says_of_which_kind_a_group_is(
    register: tuple[RegisteredGroup, ...], processing: int, unknown: int
) -> None:
    evaluation = evaluate(
        village(5, groups=("ทอเสื่อ",)), RULES_2560, basis=BASIS, register=register
    )
    counts = {each.kind: each for each in evaluation.counted(Indicator.GROUPS_BY_KIND)}
    count = counts[OccupationKind.PROCESSING]

    assert list(counts) == list(OccupationKind)
    assert (count.count, count.unknown, count.of) == (processing, unknown, 1)


def test_households_are_counted_by_what_they_live_on() -> None:
    part = target("h1", practising=True)
    years = [
        village(1, part, kind=OccupationKind.OTHER),
        village(2, part),
        village(3, attrs.evolve(part, chosen_on=None, practising=None)),
    ]
    evaluation = evaluate_all(years, RULES_2560, basis=BASIS)
    counts = evaluation.counted(Indicator.HOUSEHOLDS_BY_KIND)

    assert [(each.count, each.unknown, each.of) for each in counts] == [
        (0, 1, 2),
        (0, 1, 2),
        (0, 1, 2),
        (1, 1, 2),
    ]


def test_a_village_without_target_households_leaves_it_open() -> None:
    evaluation = evaluate_all(
        [practised(1, yes=20), village(2)], RULES_2560, basis=BASIS
    )
    result = evaluation.result(Indicator.PRACTISING)

    assert (result.value, result.verdict) == (Fraction(1), Verdict.UNKNOWN)
    assert [problem.text() for problem in result.unknowns] == [
        "villages of which nobody wrote down a target household: 1"
    ]


def test_rules_that_know_no_threshold_pass_nobody() -> None:
    evaluation = evaluate_all(
        [practised(1, yes=20), practised(2, yes=20)],
        ProgrammeRules(fiscal_year=YEAR),
        basis=BASIS,
    )

    assert {result.verdict for result in evaluation.results} == {Verdict.UNKNOWN}
    assert {result.unknowns[0].code for result in evaluation.results} == {
        "indicator.no_threshold"
    }
    (reaching,) = evaluation.counted(Indicator.VILLAGES_REACHING)
    assert (reaching.count, reaching.unknown) == (0, 2)


def test_an_evaluation_explains_itself_in_both_languages() -> None:
    evaluation = evaluate(practised(5, yes=16, unseen=4), RULES_2560, basis=BASIS)

    assert evaluation.explain("en") == (
        "target households that practise: 16 of 20 (80.00%), at least 85%: not known\n"
        "mean income rise of those that practise: 3.00%, at least 3%: passed\n"
        "livelihood groups formed, of target villages: 0 of 1 (0.00%), at least 10%:"
        " not known\n"
        "target households that practise: target households of which nobody wrote"
        " down whether they practise: 4\n"
        "mean income rise of those that practise: target households of which nobody"
        " wrote down whether they practise: 4\n"
        "livelihood groups formed, of target villages: the threshold is for many"
        " villages together, and one does not have to form a group; expected two"
        " villages or more\n"
        "livelihood groups formed, of target villages: villages of which nobody"
        " wrote down that no group was formed, or its name: 1\n"
        "Rise of income: mean of the rises of the households; the whole income, net;"
        " from fiscal year B.E. 2559 to fiscal year B.E. 2560"
    )
    assert evaluation.explain("th", digits="thai").startswith(
        "ครัวเรือนเป้าหมายที่ปฏิบัติอาชีพ: ๑๖ จาก ๒๐ (๘๐.๐๐%) เกณฑ์ไม่ต่ำกว่า ๘๕%: ยังไม่ทราบ"
    )


def test_an_evaluation_is_a_table() -> None:
    evaluation = evaluate(practised(5, yes=17, no=3), RULES_2560, basis=BASIS)

    assert evaluation.rows(lang="en")[0] == (
        "target households that practise",
        "17 of 20 (85.00%)",
        "85%",
        "passed",
    )
    assert evaluation.text().startswith(
        "ผลการประเมินปีงบประมาณ พ.ศ. 2560 จำนวนหมู่บ้าน: 1\n"
    )
    page = evaluation._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do
    assert page == evaluation.html()
    assert "<td>passed</td>" in evaluation.html(lang="en")


def test_a_basis_and_its_means_are_told_in_both_languages() -> None:
    assert BASIS.text("th") == (
        "ค่าเฉลี่ยของอัตราเพิ่มรายครัวเรือน; รายได้ทั้งหมด หลังหักต้นทุน;"
        " จากปีงบประมาณ พ.ศ. 2559 ถึงปีงบประมาณ พ.ศ. 2560"
    )
    assert {mean.text("en") for mean in MeanRise} == {
        "rise of the mean income",
        "mean of the rises of the households",
    }


@given(districts(), bases, st.integers(0, 4))
def test_villages_together_add_numerators_and_denominators(
    years: list[VillageYear], basis: RiseBasis, cut: int
) -> None:
    whole, first, second = (
        evaluate_all(part, RULES_2560, basis=basis)
        for part in (years, years[:cut], years[cut:])
    )

    for indicator in _JUDGED:
        of_all = whole.result(indicator)
        parts = first.result(indicator), second.result(indicator)
        assert of_all.numerator == sum(part.numerator for part in parts)
        assert of_all.denominator == sum(part.denominator for part in parts)
        assert of_all.maybe == (*parts[0].maybe, *parts[1].maybe)
    for total, *counts in zip(whole.counts, first.counts, second.counts, strict=True):
        for number in ("count", "unknown", "of"):
            assert getattr(total, number) == sum(getattr(c, number) for c in counts)


@given(districts(at_least=1), bases, st.data())
def test_learning_what_nobody_knew_never_turns_a_verdict_round(
    years: list[VillageYear], basis: RiseBasis, data: st.DataObject
) -> None:
    learned = [
        attrs.evolve(
            year,
            participations=[
                part
                if part.practising is not None
                else attrs.evolve(part, practising=data.draw(st.booleans()))
                for part in year.participations
            ],
            groups=data.draw(st.sampled_from([(), ("ทอเสื่อ",)]))
            if not year.groups and year.evaluated_on is None
            else year.groups,
            evaluated_on=_DONE,
        )
        for year in years
    ]
    before = evaluate_all(years, RULES_2560, basis=basis)
    after = evaluate_all(learned, RULES_2560, basis=basis)

    for indicator in _JUDGED:
        was, now = before.result(indicator).verdict, after.result(indicator).verdict
        if was is not Verdict.UNKNOWN:
            assert now is was


@given(villages(1), bases, st.data())
def test_the_order_of_households_makes_no_difference(
    year: VillageYear, basis: RiseBasis, data: st.DataObject
) -> None:
    mixed = attrs.evolve(
        year,
        households=data.draw(st.permutations(year.households)),
        participations=data.draw(st.permutations(year.participations)),
    )
    before, after = (evaluate(each, RULES_2560, basis=basis) for each in (year, mixed))

    assert after.counts == before.counts
    for was, now in zip(before.results, after.results, strict=True):
        assert (now.value, now.verdict, now.unknowns) == (
            was.value,
            was.verdict,
            was.unknowns,
        )


@given(districts(), bases)
def test_an_evaluation_comes_back_from_json(
    years: list[VillageYear], basis: RiseBasis
) -> None:
    evaluation = evaluate_all(years, RULES_2560, basis=basis)

    assert codec.loads(codec.dumps(evaluation), Evaluation) == evaluation


def test_the_rules_of_another_year_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        evaluate(village(5), ProgrammeRules(fiscal_year=FiscalYear(2562)), basis=BASIS)

    assert str(refused.value) == (
        "years[0]: expected the rules of fiscal year B.E. 2560, found those of 2562"
    )


def test_a_village_is_judged_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        evaluate_all([village(5), village(5)], RULES_2560, basis=BASIS)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == (
        "evaluation.village_repeated",
        "years[1].village",
    )
    assert problem.text() == (
        "expected each village once, found หมู่ที่ 5 บ้านตัวอย่าง again; if it is another"
        " one, write its subdistrict too"
    )


def test_what_is_only_counted_has_no_result() -> None:
    evaluation = evaluate(village(5), RULES_2560, basis=BASIS)

    with pytest.raises(InvalidDataError) as refused:
        evaluation.result(Indicator.VILLAGES_REACHING)

    (problem,) = refused.value.problems
    assert problem.code == "indicator.only_counted"


def test_an_evaluation_has_each_result_once() -> None:
    evaluation = evaluate(village(5), RULES_2560, basis=BASIS)

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(evaluation, results=evaluation.results[:2])

    assert str(refused.value) == (
        "results: expected a result of each indicator that has a threshold, in their"
        " order: practising, income_rise, groups; found practising, income_rise"
    )
