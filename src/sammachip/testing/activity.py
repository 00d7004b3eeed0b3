"""What is planned and counted in the programme: rules, grades, steps, plans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Final

from hypothesis import strategies as st

from sammachip.places import Province
from sammachip.programme import (
    GROUP_STRENGTH_STEPS,
    LEARNING_NETWORK_STEPS,
    RULES_2560,
    SUPPORT_PLAN_STEPS,
    VILLAGE_PROMOTION_STEPS,
    AssignmentPlan,
    Checklist,
    ChecklistStep,
    Delegation,
    Evidence,
    GradeBand,
    Grading,
    GroupRegister,
    IndicatorsPassed,
    PlanAround,
    PlannedActivity,
    ProgrammeRules,
    Progress,
    RegisteredGroup,
    SubdistrictLivelihoodPlan,
    SupportPlan,
    SupportTeam,
    assign_households,
    grade_village,
)
from sammachip.testing.day import days, periods
from sammachip.testing.field_value import known, of_fields, some
from sammachip.testing.household import households
from sammachip.testing.place import provinces, villages
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import remarks, texts
from sammachip.testing.village_year import sages

__all__ = [
    "STRATEGIES",
    "assignment_plans",
    "checklists",
    "delegations",
    "evidence",
    "grade_bands",
    "gradings",
    "group_registers",
    "indicators_passed",
    "planned_activities",
    "programme_rules",
    "progress",
    "subdistrict_plans",
    "support_plans",
    "support_teams",
]

_CHECKLISTS: Final = (
    GROUP_STRENGTH_STEPS,
    LEARNING_NETWORK_STEPS,
    SUPPORT_PLAN_STEPS,
    VILLAGE_PROMOTION_STEPS,
)


def checklists() -> st.SearchStrategy[Checklist]:
    """Draw lists of steps: the programme's own, and others."""
    names = st.lists(texts(), min_size=1, max_size=4, unique=True)
    return st.sampled_from(_CHECKLISTS) | of_fields(Checklist, steps=names.map(_steps))


def _steps(names: Sequence[str]) -> list[ChecklistStep]:
    return [
        ChecklistStep(key=f"step_{number}", number=number, name=name, english=name)
        for number, name in zip(count(1), names)
    ]


def evidence(*, of: Checklist = SUPPORT_PLAN_STEPS) -> st.SearchStrategy[Evidence]:
    """Draw evidence that a step was taken.

    Args:
        of: Whose steps they are.
    """
    keys = st.sampled_from([step.key for step in of.steps])
    return of_fields(Evidence, step=keys, what=st.none() | remarks())


def progress() -> st.SearchStrategy[Progress]:
    """Draw lists of steps and what shows that some of them were taken."""
    return checklists().flatmap(
        lambda of: of_fields(
            Progress, checklist=st.just(of), evidence=some(evidence(of=of))
        )
    )


def planned_activities() -> st.SearchStrategy[PlannedActivity]:
    """Draw activities of a plan, most of their columns blank or not."""
    return of_fields(
        PlannedActivity,
        period=st.none() | periods(),
        responsible=st.none() | remarks(),
    )


def support_plans() -> st.SearchStrategy[SupportPlan]:
    """Draw the plans of organisations that support a village."""
    return of_fields(
        SupportPlan,
        evidence=some(evidence()),
        activities=some(planned_activities(), max_size=2),
    )


def delegations() -> st.SearchStrategy[Delegation]:
    """Draw who comes from an organisation, with as many people or more."""
    return of_fields(
        Delegation,
        people=st.none() | st.integers(3, 12),
        participants=some(texts(), max_size=3),
    )


def support_teams() -> st.SearchStrategy[SupportTeam]:
    """Draw teams of organisations, each of which is there once."""
    each_once = st.lists(
        delegations(), max_size=3, unique_by=lambda each: each.organisation
    )
    return of_fields(SupportTeam, delegations=each_once)


@st.composite
def subdistrict_plans(draw: st.DrawFn) -> SubdistrictLivelihoodPlan:
    """Draw livelihood plans of a subdistrict, with their days in order."""
    drafted, merged, adopted = sorted(draw(days()) for _ in range(3))
    steps = draw(st.integers(0, 2))
    drawn = of_fields(
        SubdistrictLivelihoodPlan,
        drafted_on=st.sampled_from([None, drafted]),
        merged=st.sampled_from([True]) if steps else st.sampled_from([None, False]),
        merged_on=st.sampled_from([None, merged][: 1 + bool(steps)]),
        adopted=st.just(steps > 1),
        adopted_on=st.sampled_from([None, adopted][:steps]) if steps else st.none(),
        adopted_into=some(known(PlanAround)) if steps > 1 else st.just(()),
    )
    return draw(drawn)


@st.composite
def group_registers(
    draw: st.DrawFn, *, province: Province | None = None
) -> GroupRegister:
    """Draw the livelihood groups of a province, numbered 1, 2 and so on.

    Args:
        draw: Given by Hypothesis.
        province: Which one; None draws it.
    """
    where = province or draw(provinces())
    numbers = range(1, draw(st.integers(0, 3)) + 1)
    village = st.none() | villages(province=where)
    drawn = of_fields(
        GroupRegister,
        province=st.just(where),
        groups=st.tuples(
            *(
                of_fields(RegisteredGroup, number=st.just(number), village=village)
                for number in numbers
            )
        ),
        signed_by=st.none() | remarks(),
    )
    return draw(drawn)


@st.composite
def indicators_passed(draw: st.DrawFn) -> IndicatorsPassed:
    """Draw how many indicators a village passed, and how many core ones."""
    core, others = draw(st.integers(0, 10)), draw(st.integers(0, 13))
    return IndicatorsPassed(
        passed=draw(st.sampled_from([None, core + others])),
        core=draw(st.sampled_from([None, core])),
    )


@st.composite
def grade_bands(draw: st.DrawFn) -> GradeBand:
    """Draw how many indicators a grade needs."""
    core, at_least, at_most = sorted(draw(st.integers(0, 23)) for _ in range(3))
    drawn = of_fields(
        GradeBand,
        at_least=st.just(at_least),
        at_most=st.just(at_most),
        core=st.just(min(core, 10)),
    )
    return draw(drawn)


def gradings() -> st.SearchStrategy[Grading]:
    """Draw the grades of villages, which may not be known."""
    return indicators_passed().map(grade_village)


@st.composite
def programme_rules(draw: st.DrawFn) -> ProgrammeRules:
    """Draw the numbers of a year of the programme, of which some are not known."""
    if draw(st.booleans()) is False:
        return RULES_2560
    instructors, each = draw(st.integers(1, 8)), draw(st.integers(1, 8))
    counts = (
        *("target_villages", "lead_instructors_a_village", "exemplars_a_village"),
        *("lead_instructor_course_days", "preparation_days", "training_days"),
    )
    numbers = dict.fromkeys(counts, st.none() | st.integers(1, 9999))
    drawn = of_fields(
        ProgrammeRules,
        households_a_village=st.sampled_from([None, instructors * each]),
        instructors_a_village=st.sampled_from([None, instructors]),
        households_an_instructor=st.sampled_from([None, each]),
        **numbers,
    )
    return draw(drawn)


def assignment_plans() -> st.SearchStrategy[AssignmentPlan]:
    """Draw who comes to which household, as the rules assign them."""
    return st.builds(
        assign_households,
        st.lists(sages(), max_size=3, unique_by=lambda sage: sage.id),
        st.lists(households(max_members=0), max_size=3, unique_by=lambda each: each.id),
        each=st.integers(1, 3),
    )


STRATEGIES: Final[Strategies] = {
    AssignmentPlan: assignment_plans,
    Checklist: checklists,
    Delegation: delegations,
    Evidence: evidence,
    GradeBand: grade_bands,
    Grading: gradings,
    GroupRegister: group_registers,
    IndicatorsPassed: indicators_passed,
    PlannedActivity: planned_activities,
    ProgrammeRules: programme_rules,
    Progress: progress,
    SubdistrictLivelihoodPlan: subdistrict_plans,
    SupportPlan: support_plans,
    SupportTeam: support_teams,
}
