"""Verdict: what a judgement comes to, of which one is that nobody can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["Verdict"]


class Verdict(Enum):
    """What a judgement comes to (ผลการประเมิน): passed, failed or not known.

    >>> Verdict.of(17 * 100 >= 20 * 85), Verdict.of(None).text("th")
    (<Verdict.PASSED: 'passed'>, 'ยังไม่ทราบ')
    """

    PASSED = "passed"
    """It is so (ผ่าน)."""
    FAILED = "failed"
    """It is not so (ไม่ผ่าน)."""
    UNKNOWN = "unknown"
    """Something that it depends on is not written down (ยังไม่ทราบ)."""

    @classmethod
    def of(cls, is_so: bool | None) -> Verdict:  # noqa: FBT001 - its one subject
        """Return the verdict for an answer, None if there is none."""
        if is_so is None:
            return cls.UNKNOWN
        return cls.PASSED if is_so else cls.FAILED

    @classmethod
    def all_of(cls, verdicts: Iterable[Verdict]) -> Verdict:
        """Return the verdict on several things of which each has to pass.

        One that failed decides, whatever is not known of the others.

        >>> Verdict.all_of([Verdict.PASSED, Verdict.UNKNOWN])
        <Verdict.UNKNOWN: 'unknown'>
        """
        found = {*verdicts}
        decisive = (cls.FAILED, cls.UNKNOWN)
        return next((each for each in decisive if each in found), cls.PASSED)

    def text(self, lang: Language) -> str:
        """Say the verdict in a word or two."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[Verdict, Callable[[Language], str]]] = {
    Verdict.PASSED: lambda lang: say("verdict.passed", "passed", lang=lang),
    Verdict.FAILED: lambda lang: say("verdict.failed", "failed", lang=lang),
    Verdict.UNKNOWN: lambda lang: say("verdict.unknown", "not known", lang=lang),
}
