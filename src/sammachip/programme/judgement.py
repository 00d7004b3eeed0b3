"""Judgement: whether something meets what is asked for, and why not, or why unknown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

import attrs

from sammachip.errors import Language, Problem, Severity, validate
from sammachip.households import Verdict

__all__ = ["Judgement"]


@attrs.frozen(kw_only=True)
class Judgement:
    """What a check comes to (ผลการตรวจ), with every reason.

    Args:
        verdict: Passed, failed or not known.
        reasons: What is not met, then what nobody wrote down; nothing if passed.
    """

    verdict: Verdict
    reasons: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def by(cls, reasons: Iterable[Problem]) -> Self:
        """Return the judgement that follows from all *reasons*.

        Args:
            reasons: An error for what is not met, a warning for what is not known.

        >>> Judgement.by([]).verdict
        <Verdict.PASSED: 'passed'>
        """
        given = tuple(reasons)
        unmet = [each for each in given if each.severity is Severity.ERROR]
        unknown = [each for each in given if each.severity is Severity.WARNING]
        is_met = False if unmet else None if unknown else True
        return cls(verdict=Verdict.of(is_met), reasons=(*unmet, *unknown))

    def text(self, lang: Language) -> str:
        """Say the verdict, and each reason on a line of its own."""
        lines = (each.text(lang) for each in self.reasons)
        return "\n".join((self.verdict.text(lang), *lines))
