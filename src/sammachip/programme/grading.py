"""Which grade a model village has, by the indicators that it passes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

import attrs

from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    Severity,
    rule,
    validate,
)
from sammachip.households import Verdict
from sammachip.programme.indicators import IndicatorsPassed
from sammachip.programme.judgement import Judgement
from sammachip.programme.village_grade import FIRST_GRADE, GradeBand, VillageGrade

__all__ = ["Grading", "grade_village"]


@rule
def _has_a_grade_if_one_is_reached(
    grade: VillageGrade | None, judgement: Judgement
) -> Iterator[Problem]:
    if (grade is not None) is not (judgement.verdict is Verdict.PASSED):
        yield Problem(
            code="grading.verdict",
            message="expected a grade if it is judged that there is one, and none"
            " otherwise",
            path=("grade",),
        )


@attrs.frozen(kw_only=True)
class Grading:
    """The grade of a village (ผลการจัดระดับ), or why it has none or nobody can tell.

    Args:
        grade: The grade; None if there is none, or it is not known.
        judgement: Whether there is one, with the reasons.

    Raises:
        InvalidDataError: A grade and a judgement that says there is none, or no grade
            where there is one (``grading.verdict``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_has_a_grade_if_one_is_reached,)

    grade: VillageGrade | None
    judgement: Judgement

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language) -> str:
        """Say the grade; if there is none, why not."""
        return self.grade.text(lang) if self.grade else self.judgement.text(lang)


def grade_village(
    found: IndicatorsPassed, *, higher: Iterable[GradeBand] = ()
) -> Grading:
    """Return the grade of a village.

    Args:
        found: How many indicators it passes.
        higher: What the second and the third grade ask for, if the caller knows.

    Returns:
        The grade, unless there are too few indicators (``grading.too_few``) or core
        ones (``grading.too_few_core``), their number is not known
        (``grading.passed_unknown``, ``grading.core_unknown``), or it is above all
        bands that are known or between them (``grading.no_band``).

    Raises:
        InvalidDataError: Two bands have an indicator count in common, or are not in
            the order of the grades (``grade_band.order``).

    >>> grade_village(IndicatorsPassed(passed=12, core=10)).grade
    <VillageGrade.ENOUGH: 'enough'>
    >>> print(grade_village(IndicatorsPassed(passed=17, core=10)).text("en"))
    not known
    17 indicators are in no band that is known; give those of the higher grades
    """
    bands = (FIRST_GRADE, *higher)
    _check_order(bands)
    band = _band_of(found.passed, bands)
    reasons = (*_reasons_in_passed(found, band), *_reasons_in_core(found, band))
    judgement = Judgement(reasons=reasons)
    is_met = judgement.verdict is Verdict.PASSED
    return Grading(grade=band.grade if band and is_met else None, judgement=judgement)


def _check_order(bands: Sequence[GradeBand]) -> None:
    for before, band in pairwise(bands):
        if band.at_least <= before.at_most or band.grade.number <= before.grade.number:
            raise InvalidDataError.because(
                "grade_band.order",
                'expected bands one above the other, found "{found}" from {at_least}'
                ' behind "{before}" up to {at_most}',
                found=band.grade.said,
                at_least=band.at_least,
                before=before.grade.said,
                at_most=before.at_most,
            )


def _band_of(passed: int | None, bands: Sequence[GradeBand]) -> GradeBand | None:
    """Return the band that *passed* is in; the first one if that is not reached."""
    if passed is None:
        return None
    if passed < bands[0].at_least:
        return bands[0]
    return next((each for each in bands if passed in each), None)


def _reasons_in_passed(
    found: IndicatorsPassed, band: GradeBand | None
) -> Iterator[Problem]:
    if found.passed is None:
        yield Problem(
            code="grading.passed_unknown",
            message="how many indicators are passed is not written down",
            path=("passed",),
            severity=Severity.WARNING,
        )
    elif band is None:
        yield Problem(
            code="grading.no_band",
            message="{found} indicators are in no band that is known; give those of the"
            " higher grades",
            facts={"found": found.passed},
            path=("passed",),
            severity=Severity.WARNING,
        )
    elif found.passed not in band:
        yield Problem(
            code="grading.too_few",
            message='expected {expected} indicators or more for the grade "{grade}",'
            " found {found}",
            facts={
                "expected": band.at_least,
                "grade": band.grade.said,
                "found": found.passed,
            },
            path=("passed",),
        )


def _reasons_in_core(
    found: IndicatorsPassed, band: GradeBand | None
) -> Iterator[Problem]:
    if found.core is None:
        yield Problem(
            code="grading.core_unknown",
            message="how many core indicators are passed is not written down",
            path=("core",),
            severity=Severity.WARNING,
        )
    elif band and found.core < band.core:
        yield Problem(
            code="grading.too_few_core",
            message="expected {expected} core indicators or more for the grade"
            ' "{grade}", found {found}',
            facts={
                "expected": band.core,
                "grade": band.grade.said,
                "found": found.core,
            },
            path=("core",),
        )
