"""IndicatorsPassed: how many indicators of a model village are passed (ตัวชี้วัด).

Source:
    The ministry's 4 aspects and 23 indicators from B.E. 2552 on, 10 of them core, as
    pages of the Community Development Department give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, rule, validate

__all__ = ["CORE_INDICATORS", "INDICATORS", "IndicatorsPassed"]

INDICATORS: Final = 23
CORE_INDICATORS: Final = 10


def _within(field: str, most: int) -> Rule:
    def find(count: int | None) -> Iterator[Problem]:
        if count is not None and not 0 <= count <= most:
            yield Problem(
                code="indicators.range",
                message="expected 0 to {most} indicators, found {found}",
                facts={"most": most, "found": count},
                path=(field,),
            )

    return Rule((field,), find)


@rule
def _core_is_a_part(passed: int | None, core: int | None) -> Iterator[Problem]:
    if passed is None or core is None:
        return
    least, most = passed - (INDICATORS - CORE_INDICATORS), passed
    if not least <= core <= most:
        yield Problem(
            code="indicators.core",
            message="expected {least} to {most} core indicators among the {passed}"
            " passed, found {found}",
            facts={
                "least": max(least, 0),
                "most": min(most, CORE_INDICATORS),
                "passed": passed,
                "found": core,
            },
            path=("core",),
        )


@attrs.frozen(kw_only=True)
class IndicatorsPassed:
    """How many of the 23 indicators a village passes (ตัวชี้วัดที่ผ่าน).

    Args:
        passed: Of all 23, the core ones counted; None if it is not known.
        core: Of the 10 core ones; None if it is not known.

    Raises:
        InvalidDataError: More than there are, or less than none
            (``indicators.range``), or core ones that cannot be among those passed
            (``indicators.core``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _within("passed", INDICATORS),
        _within("core", CORE_INDICATORS),
        _core_is_a_part,
    )

    passed: int | None = None
    core: int | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
