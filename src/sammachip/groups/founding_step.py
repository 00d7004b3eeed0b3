"""The steps in which a village founded its group (ขั้นตอนการจัดตั้งกลุ่มอาชีพ).

Source:
    A knowledge record of the Community Development Department of B.E. 2560
    (บันทึกองค์ความรู้) on founding a livelihood group. It counts 1, 2, 3 and then 6 to
    11: numbers 4 and 5 are not printed. The words here are our own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["FoundingStep"]


class FoundingStep(Enum):
    """One step on the way to a group (ขั้นตอน), with the number it has in print.

    >>> [step.number for step in FoundingStep]
    [1, 2, 3, 6, 7, 8, 9, 10, 11]
    >>> FoundingStep.CAPITAL.text("en"), FoundingStep.CAPITAL.text("th")
    ('capital raised among the members', 'ทุนที่ระดมจากสมาชิก')
    """

    INSTRUCTORS_MEETING = "instructors_meeting"
    """The village's team of instructors learns what is to be done (step 1)."""
    HOUSEHOLD_DATA = "household_data"
    """Each instructor writes down who the four households in their care are (2)."""
    CHOICE_OF_OCCUPATION = "choice_of_occupation"
    """The households talk, and choose the occupation themselves (3)."""
    STUDY_VISIT = "study_visit"
    """They visit a village where it works (6)."""
    WAY_TO_A_GROUP = "way_to_a_group"
    """They learn how a group is founded, and may come to OTOP (7)."""
    COMMITTEE = "committee"
    """They choose a committee, which runs the group (8)."""
    CAPITAL = "capital"
    """They raise capital, so that the group is their own (9)."""
    ROSTER = "roster"
    """They set up a roster of duties (10)."""
    PUBLICITY_AND_SALE = "publicity_and_sale"
    """They make the products known, and sell them in several ways (11)."""

    @property
    def number(self) -> int:
        """The number of the step, as it is printed."""
        return _NUMBERS[self]

    def text(self, lang: Language) -> str:
        """Say what the step is, in short."""
        return _IN_WORDS[self](lang)


_NUMBERS: Final[Mapping[FoundingStep, int]] = dict(
    zip(FoundingStep, (1, 2, 3, *range(6, 12)), strict=True)
)

_IN_WORDS: Final[Mapping[FoundingStep, Callable[[Language], str]]] = {
    FoundingStep.INSTRUCTORS_MEETING: lambda lang: say(
        "founding_step.instructors_meeting",
        "a meeting of the village's instructors",
        lang=lang,
    ),
    FoundingStep.HOUSEHOLD_DATA: lambda lang: say(
        "founding_step.household_data",
        "data on the households in the instructors' care",
        lang=lang,
    ),
    FoundingStep.CHOICE_OF_OCCUPATION: lambda lang: say(
        "founding_step.choice_of_occupation",
        "an occupation chosen by the households",
        lang=lang,
    ),
    FoundingStep.STUDY_VISIT: lambda lang: say(
        "founding_step.study_visit", "a study visit", lang=lang
    ),
    FoundingStep.WAY_TO_A_GROUP: lambda lang: say(
        "founding_step.way_to_a_group",
        "a lesson on founding a group, up to OTOP",
        lang=lang,
    ),
    FoundingStep.COMMITTEE: lambda lang: say(
        "founding_step.committee", "a committee chosen by the members", lang=lang
    ),
    FoundingStep.CAPITAL: lambda lang: say(
        "founding_step.capital", "capital raised among the members", lang=lang
    ),
    FoundingStep.ROSTER: lambda lang: say(
        "founding_step.roster", "a roster of duties", lang=lang
    ),
    FoundingStep.PUBLICITY_AND_SALE: lambda lang: say(
        "founding_step.publicity_and_sale", "publicity and sales", lang=lang
    ),
}
