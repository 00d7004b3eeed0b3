"""The three grades of sufficiency-economy model villages (หมู่บ้านเศรษฐกิจพอเพียงต้นแบบ).

Source:
    Pages of district offices of the Community Development Department: the three
    grades and what each is about; for the first, 10 to 16 of the ministry's 23
    indicators, all 10 core indicators among them. What the second and the third ask
    for was not found, so the caller says it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import ClassVar, Final

import attrs

from sammachip.errors import Language, Problem, Rule, Said, rule, validate
from sammachip.programme.indicators import CORE_INDICATORS, INDICATORS
from sammachip.programme.naming import named

__all__ = ["FIRST_GRADE", "GradeBand", "VillageGrade"]


class VillageGrade(Enum):
    """A grade of a model village (ระดับหมู่บ้าน), the first one first.

    >>> VillageGrade.LIVING_WELL.number, VillageGrade.LIVING_WELL.text("th")
    (2, 'อยู่ดี กินดี')
    """

    ENOUGH = "enough"
    """Enough to live and eat (พออยู่ พอกิน)."""
    LIVING_WELL = "living_well"
    """Living and eating well (อยู่ดี กินดี)."""
    PROSPEROUS = "prosperous"
    """Prosperous and happy (มั่งมี ศรีสุข)."""

    @property
    def number(self) -> int:
        """1, 2 or 3."""
        return [*VillageGrade].index(self) + 1

    @property
    def said(self) -> Said:
        """What it is called, for a message; as data it is its value."""
        return _NAMES[self]

    def text(self, lang: Language) -> str:
        """Say what the grade is called."""
        return self.said.text(lang)

    def about(self, lang: Language) -> str:
        """Say what the grade is about."""
        return _ABOUT[self].text(lang)


_NAMES: Final = named(
    {
        VillageGrade.ENOUGH: ("พออยู่ พอกิน", "enough to live and eat"),
        VillageGrade.LIVING_WELL: ("อยู่ดี กินดี", "living and eating well"),
        VillageGrade.PROSPEROUS: ("มั่งมี ศรีสุข", "prosperous and happy"),
    }
)

_ABOUT: Final = named(
    {
        VillageGrade.ENOUGH: ("ครัวเรือนพึ่งตนเองได้", "households stand on their own"),
        VillageGrade.LIVING_WELL: ("ทำงานเป็นกลุ่ม", "people work as groups"),
        VillageGrade.PROSPEROUS: (
            "มีเครือข่ายและสวัสดิการ",
            "there are networks and welfare",
        ),
    }
)


@rule
def _can_be_passed(at_least: int, at_most: int, core: int) -> Iterator[Problem]:
    if not (0 <= core <= CORE_INDICATORS and core <= at_least <= at_most <= INDICATORS):
        yield Problem(
            code="grade_band.range",
            message="no village can be in a band of {at_least} to {at_most} indicators"
            " with {core} core ones: there are {indicators}, {all_core} of them core",
            facts={
                "at_least": at_least,
                "at_most": at_most,
                "core": core,
                "indicators": INDICATORS,
                "all_core": CORE_INDICATORS,
            },
        )


@attrs.frozen(kw_only=True)
class GradeBand:
    """How many indicators a village passes to be of a grade (เกณฑ์ของระดับ).

    Args:
        grade: The grade.
        at_least: Indicators passed, of 23, the core ones counted.
        at_most: The most of them; whoever passes more is of a higher grade.
        core: Core indicators among them, of 10. What the second and the third grade
            ask for was not found: the caller has to know.

    Raises:
        InvalidDataError: No village could be in it (``grade_band.range``).

    >>> FIRST_GRADE.at_least, FIRST_GRADE.at_most, FIRST_GRADE.core
    (10, 16, 10)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_can_be_passed,)

    grade: VillageGrade
    at_least: int
    at_most: int
    core: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    def __contains__(self, passed: int) -> bool:
        return self.at_least <= passed <= self.at_most


FIRST_GRADE: Final = GradeBand(
    grade=VillageGrade.ENOUGH, at_least=10, at_most=16, core=CORE_INDICATORS
)
"""The first grade, the only one whose numbers were found."""
