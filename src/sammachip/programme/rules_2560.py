"""The numbers of fiscal year 2560, as far as they were found (เกณฑ์ปีงบประมาณ 2560)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sammachip.dates import FiscalYear
from sammachip.programme.rule_field import RuleField
from sammachip.programme.rule_source import Certainty, RuleSource
from sammachip.programme.rules import ProgrammeRules
from sammachip.sharing import Percent

__all__ = ["RULES_2560"]

_Said = tuple[Certainty, str, str, tuple[RuleField, ...]]

_SAID: Final[tuple[_Said, ...]] = (
    (
        Certainty.TWO_SOURCES,
        "บันทึกองค์ความรู้ของนักพัฒนาชุมชน พ.ศ. 2560 สองฉบับ",
        "two knowledge records of development workers, B.E. 2560",
        (
            RuleField.HOUSEHOLDS_A_VILLAGE,
            RuleField.INSTRUCTORS_A_VILLAGE,
            RuleField.PREPARATION_DAYS,
        ),
    ),
    (
        Certainty.ONE_SOURCE,
        "บันทึกองค์ความรู้ของนักพัฒนาชุมชน พ.ศ. 2560",
        "a knowledge record of a development worker, B.E. 2560",
        (RuleField.TRAINING_DAYS, RuleField.HOUSEHOLDS_AN_INSTRUCTOR),
    ),
    (
        Certainty.INFERRED,
        "ตีความจากบันทึกองค์ความรู้ของนักพัฒนาชุมชน ซึ่งไม่ระบุไว้โดยตรง",
        "read from knowledge records of development workers, printed nowhere",
        (RuleField.LEAD_INSTRUCTORS_A_VILLAGE,),
    ),
    (
        Certainty.INFERRED,
        "บันทึกองค์ความรู้ของนักพัฒนาชุมชนระบุครัวเรือนตัวอย่าง 1 ครัวเรือน แต่ไม่ระบุว่าต่อหมู่บ้าน",
        "a knowledge record prints one exemplar household; we read: of a village",
        (RuleField.EXEMPLARS_A_VILLAGE,),
    ),
    (
        Certainty.TWO_SOURCES,
        "ระบบรายงานผลและแผนยุทธศาสตร์ของกรมการพัฒนาชุมชน",
        "a page of results and the strategy of the Community Development Department",
        (RuleField.TARGET_VILLAGES,),
    ),
    (
        Certainty.ONE_SOURCE,
        "ระบบรายงานผลของกรมการพัฒนาชุมชน ซึ่งไม่ระบุปี แต่จำนวนหมู่บ้านตรงกับปี 2560",
        "a page of results of the department; its number of villages shows the year",
        (
            RuleField.PRACTISING_PERCENT,
            RuleField.INCOME_RISE_PERCENT,
            RuleField.GROUP_PERCENT,
        ),
    ),
)


def _sources(said: Iterable[_Said]) -> Iterator[RuleSource]:
    for certainty, citation, english, fields in said:
        for field in fields:
            yield RuleSource(
                field=field, citation=citation, english=english, certainty=certainty
            )


RULES_2560: Final = ProgrammeRules(
    fiscal_year=FiscalYear(2560),
    target_villages=23589,
    households_a_village=20,
    instructors_a_village=5,
    households_an_instructor=4,
    lead_instructors_a_village=1,
    exemplars_a_village=1,
    preparation_days=3,
    training_days=5,
    practising_percent=Percent(85),
    income_rise_percent=Percent(3),
    group_percent=Percent(10),
    sources=_sources(_SAID),
)
"""What is known of fiscal year 2560; the length of the first course is not."""
