"""Whole columns of values: every one worked on, every fault kept with its row.

A column of real data repeats itself (days, amounts, names of months), so each
distinct text, day or whole number is worked on once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sized
from datetime import date
from typing import Concatenate, Final, Generic, ParamSpec, TypeVar, cast

import attrs

from sammachip.errors import InvalidDataError, Problem

__all__ = ["Column", "map_many"]

Value = TypeVar("Value")
Result = TypeVar("Result")
Choices = ParamSpec("Choices")

# Equal ones are the same in all that can be said of them, as long as the column
# has no other type: 1 == True, and Decimal("1.0") == Decimal("1.00").
_SAME_IF_EQUAL: Final[tuple[set[type], ...]] = ({str}, {date}, {int})

_EMPTY: Final = Problem(code="column.empty", message="expected a value, found none")


@attrs.frozen(kw_only=True, repr=False)
class Column(Generic[Result]):
    """What became of a column (คอลัมน์): a result for each value, and the problems.

    It shows how many there are, and none of them: they may be personal.

    Args:
        values: One for each value of the column, in its order; None where the
            value was refused.
        problems: Why values were refused, in the order of the column. The path
            begins with the index, counted from 0: ``[3]: expected ...``.
    """

    values: tuple[Result | None, ...]
    problems: tuple[Problem, ...] = ()

    def __repr__(self) -> str:
        values = _counted(self.values, "value")
        return f"Column(<{values}>, <{_counted(self.problems, 'problem')}>)"

    def all(self) -> tuple[Result, ...]:
        """Return the results if nothing was refused.

        Raises:
            InvalidDataError: Something was; it has all the problems.

        >>> map_many(int, ["1", "2"]).all()
        (1, 2)
        """
        if self.problems:
            raise InvalidDataError(self.problems)
        return cast("tuple[Result, ...]", self.values)


def _counted(things: Sized, noun: str) -> str:
    return f"{len(things)} {noun}{'s' * (len(things) != 1)}"


def _is_empty(value: object) -> bool:
    try:
        return value is None or bool(value != value)  # noqa: PLR0124 - only NaN differs
    except (TypeError, ArithmeticError):  # nor can it be compared, as pandas.NA
        return True


def map_many(
    function: Callable[Concatenate[Value, Choices], Result],
    values: Iterable[Value],
    *args: Choices.args,
    **choices: Choices.kwargs,
) -> Column[Result]:
    """Call *function* for every one of *values*, once for equal texts, days, ints.

    Args:
        function: Any reader, writer or check whose result depends on its arguments
            alone, such as `sammachip.dates.parse_day`.
        values: The column.
        *args: Passed on to *function*.
        **choices: The same.

    Returns:
        The results and the problems of the refused values. None and NaN, which
        stand for empty cells in most tables, are refused (``column.empty``).

    Raises:
        InvalidDataError: *choices* has one that does not exist
            (``choice.unknown`` and the like); every row would be refused.

    >>> from sammachip.dates import parse_day
    >>> days = map_many(parse_day, ["๑๗/๓/๒๕๖๐", "31/2/2560", "17.3.2017"], era="ce")
    >>> days.values
    (None, None, datetime.date(2017, 3, 17))
    >>> [problem.path for problem in days.problems]
    [(0,), (1,)]
    """
    column = tuple(values)
    repeats = {*map(type, column)} in _SAME_IF_EQUAL
    keys = column if repeats else range(len(column))
    results: dict[object, Result] = {}
    refusals: dict[object, tuple[Problem, ...]] = {}
    for key, value in dict(zip(keys, column, strict=True)).items():
        if _is_empty(value):
            refusals[key] = (_EMPTY,)
            continue
        try:
            results[key] = function(value, *args, **choices)
        except InvalidDataError as error:
            if error.problems[0].code.startswith("choice."):
                raise
            refusals[key] = error.problems
    if not refusals:
        return Column(values=tuple(map(results.__getitem__, keys)))
    return Column(
        values=tuple(map(results.get, keys)),
        problems=tuple(
            problem.under(index)
            for index, key in enumerate(keys)
            for problem in refusals.get(key, ())
        ),
    )
