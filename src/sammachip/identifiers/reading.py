"""How identifiers are read: one by one, in columns, as the field of a class.

A module says in its `Reading` what its kind alone has; what is here is the same
for all kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from sammachip.column import Column
from sammachip.errors import InvalidDataError, Problem, Rule, rule
from sammachip.identifiers.digits import compact, is_digits, shape_problem

__all__ = ["Path", "Reading", "Rows", "compact_form", "reading_of_digits", "wrong_type"]

Path = tuple[int, ...]
"""The index of a row of a column; empty for a number by itself."""

Rows = tuple[Sequence[str | None], Iterable[int]]
"""The compact form of each row, and the indices of the rows that are refused."""


@attrs.frozen(kw_only=True, eq=False)
class Reading:
    """How one kind of identifier is read.

    Args:
        read: Gives the compact form of sound text, and None for any other.
        refusal: Says what is wrong with text that is not read.
        read_rows: Reads a whole column; None reads each distinct text once.
    """

    read: Callable[[str], str | None]
    refusal: Callable[[str, Path], Problem]
    read_rows: Callable[[Sequence[str]], Rows] | None = None

    def validate(self, text: str) -> str:
        """Return the number in *text* in its compact form.

        Raises:
            InvalidDataError: It is no such number, which is not in the message; or
                no text at all (``value.type``).
        """
        if isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            digits = self.read(text)
            if digits is not None:
                return digits
        raise InvalidDataError([self._problem_of(text)])

    def is_valid(self, value: object) -> bool:
        """Tell whether *value* is text that `validate` accepts."""
        return isinstance(value, str) and self.read(value) is not None

    def validate_many(self, texts: Iterable[str]) -> Column[str]:
        """Validate a whole column, faster than one by one.

        No row stops the others, not even one that is no text (``value.type``) or
        an empty cell, None or NaN (``column.empty``).
        """
        rows = tuple(texts)
        values, refused = (self.read_rows or self._each_once)(rows)
        problems = tuple(self._problem_of(rows[index], index) for index in refused)
        return Column(values=tuple(values), problems=problems)

    def _problem_of(self, value: object, *path: int) -> Problem:
        if isinstance(value, str):
            return self.refusal(value, path)
        is_nan = isinstance(value, float) and value != value  # noqa: PLR0124
        if path and (value is None or is_nan):
            return Problem(
                code="column.empty", message="expected a value, found none", path=path
            )
        return wrong_type("str", value, path)

    def _each_once(self, rows: Sequence[object]) -> Rows:
        texts = {row for row in rows if isinstance(row, str)}
        read = {text: self.read(text) for text in texts}
        values = [read[row] if isinstance(row, str) else None for row in rows]
        return values, (row for row, digits in enumerate(values) if digits is None)


def reading_of_digits(
    *lengths: int,
    is_sound: Callable[[str], bool],
    refusal: Callable[[str, Path], Problem],
    read_rows: Callable[[Sequence[str]], Rows] | None = None,
) -> Reading:
    """Return the reading of numbers that are made of digits alone.

    Args:
        *lengths: How many digits there may be.
        is_sound: Checks so many bare digits.
        refusal: Says what is wrong with so many bare digits.
        read_rows: As of `Reading`.
    """

    def read(text: str) -> str | None:
        digits = text if is_digits(text) else compact(text)
        is_bare = digits is text or is_digits(digits)
        is_shaped = is_bare and len(digits) in lengths
        return digits if is_shaped and is_sound(digits) else None

    def why(text: str, path: Path) -> Problem:
        shape = shape_problem(text, *lengths, path=path)
        return shape or refusal(compact(text), path)

    return Reading(read=read, refusal=why, read_rows=read_rows)


def compact_form(reading: Reading) -> Rule:
    """Return the rule that the field ``digits`` is sound and in its compact form."""

    @rule
    def is_compact_and_sound(digits: str) -> Iterator[Problem]:
        read = reading.read(digits)
        if read is None:
            yield reading.refusal(digits, ())
        elif read != digits:
            yield Problem(
                code="identifier.not_compact",
                message="expected the bare digits 0 to 9, found other characters too; "
                "parse reads any way of writing",
            )

    return is_compact_and_sound


def wrong_type(expected: str, found: object, path: Path = ()) -> Problem:
    """Return the problem that *found* is of another type than *expected*."""
    return Problem(
        code="value.type",
        message="expected {expected}, found {found}",
        facts={"expected": expected, "found": type(found).__name__},
        path=path,
    )
