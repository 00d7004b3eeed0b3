"""InvalidDataError: data was refused, with every reason at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from sammachip.errors.exceptions import SammachipError
from sammachip.errors.language import Language
from sammachip.errors.problem import Problem

__all__ = ["InvalidDataError"]


class InvalidDataError(SammachipError, ValueError):
    """Data was refused; ``problems`` holds every reason, not the first.

    Args:
        problems: One or more problems, in the order of the data.

    >>> try:
    ...     raise InvalidDataError.because("demo.size", "one to five, found {n}", n=9)
    ... except InvalidDataError as error:
    ...     print(error.problems[0].code, "|", error)
    demo.size | one to five, found 9
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        if not self.problems:
            raise TypeError("an InvalidDataError needs at least one problem")
        super().__init__(self.problems)

    @classmethod
    def because(cls, code: str, message: str, /, **facts: object) -> Self:
        """Make an error of a single problem.

        Args:
            code: Stable name, such as ``"money.float"``.
            message: English template; the Thai one is looked up by the code.
            **facts: Values of the template's fields; never personal data.
        """
        return cls([Problem(code=code, message=message, facts=facts)])

    def under(self, *steps: str | int) -> Self:
        """Return the same error, seen from an object further up."""
        return type(self)(problem.under(*steps) for problem in self.problems)

    def text(self, lang: Language = "en") -> str:
        """Return one line for each problem: where and what."""
        return "\n".join(problem.line(lang) for problem in self.problems)

    def __str__(self) -> str:
        return self.text()
