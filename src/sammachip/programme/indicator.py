"""Indicator: what the programme's results are judged or shown by (ตัวชี้วัด).

Source:
    A page of results of the Community Development Department. It prints no year; its
    number of target villages is that of fiscal year 2560.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named
from sammachip.programme.rule_field import RuleField

__all__ = ["Indicator"]


class Indicator(Enum):
    """What results are judged or shown by (ตัวชี้วัด); only some have a threshold.

    >>> Indicator.PRACTISING.text("en"), Indicator.PRACTISING.text("th")
    ('target households that practise', 'ครัวเรือนเป้าหมายที่ปฏิบัติอาชีพ')
    >>> [indicator.value for indicator in Indicator if indicator.threshold]
    ['practising', 'income_rise', 'groups']
    """

    PRACTISING = "practising"
    """Target households that practise what they learned, of all of them."""
    INCOME_RISE = "income_rise"
    """How much the income of those that practise rose, on the mean."""
    GROUPS = "groups"
    """Livelihood groups that were formed, of the target villages."""
    VILLAGES_REACHING = "villages_reaching"
    """Villages in which the income rose as much as it has to, counted."""
    HOUSEHOLDS_BY_KIND = "households_by_kind"
    """Target households by the kind of occupation that they live on, counted."""
    GROUPS_BY_KIND = "groups_by_kind"
    """Livelihood groups by their kind of occupation, counted."""

    @property
    def threshold(self) -> RuleField | None:
        """Which number of the year is its threshold; None if it is only counted."""
        return _THRESHOLDS.get(self)

    def text(self, lang: Language) -> str:
        """Say what the indicator is called."""
        return _NAMES[self].text(lang)


_THRESHOLDS: Final[Mapping[Indicator, RuleField]] = {
    Indicator.PRACTISING: RuleField.PRACTISING_PERCENT,
    Indicator.INCOME_RISE: RuleField.INCOME_RISE_PERCENT,
    Indicator.GROUPS: RuleField.GROUP_PERCENT,
}

_NAMES: Final = named(
    {
        Indicator.PRACTISING: (
            "ครัวเรือนเป้าหมายที่ปฏิบัติอาชีพ",
            "target households that practise",
        ),
        Indicator.INCOME_RISE: (
            "รายได้เฉลี่ยที่เพิ่มขึ้นของครัวเรือนที่ปฏิบัติอาชีพ",
            "mean income rise of those that practise",
        ),
        Indicator.GROUPS: (
            "กลุ่มอาชีพที่จัดตั้ง เทียบกับหมู่บ้านเป้าหมาย",
            "livelihood groups formed, of target villages",
        ),
        Indicator.VILLAGES_REACHING: (
            "หมู่บ้านที่รายได้เพิ่มขึ้นถึงเกณฑ์",
            "villages that reach the income rise",
        ),
        Indicator.HOUSEHOLDS_BY_KIND: (
            "ครัวเรือนเป้าหมายตามประเภทอาชีพ",
            "target households by kind of occupation",
        ),
        Indicator.GROUPS_BY_KIND: (
            "กลุ่มอาชีพตามประเภทอาชีพ",
            "livelihood groups by kind of occupation",
        ),
    }
)
