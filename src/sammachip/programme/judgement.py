"""Judgement: whether something meets what is asked for, and why not, or why unknown."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from sammachip.errors import Language, Problem, Severity, validate
from sammachip.households import Verdict

__all__ = ["Judgement"]


def _unmet_first(reasons: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(reasons, key=lambda each: each.severity is Severity.WARNING))


@attrs.frozen(kw_only=True)
class Judgement:
    """What a check comes to (ผลการตรวจ), with every reason.

    Args:
        reasons: An error for what is not met, a warning for what is not known;
            nothing if it is passed. What is not met comes first.

    >>> Judgement().verdict
    <Verdict.PASSED: 'passed'>
    """

    reasons: tuple[Problem, ...] = attrs.field(default=(), converter=_unmet_first)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def verdict(self) -> Verdict:
        """Failed if something is not met, else unknown if something is not known."""
        if not self.reasons:
            return Verdict.PASSED
        is_failed = self.reasons[0].severity is Severity.ERROR
        return Verdict.FAILED if is_failed else Verdict.UNKNOWN

    def text(self, lang: Language) -> str:
        """Say the verdict, and each reason on a line of its own."""
        lines = (each.text(lang) for each in self.reasons)
        return "\n".join((self.verdict.text(lang), *lines))
