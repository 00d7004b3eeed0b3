"""Rules between fields, stated once and checked wherever data comes from.

A domain class lists its rules in ``RULES`` and calls `validate` when it is
made. A rule is a function whose parameters are named like the fields it
needs, and which yields every problem that it finds:

>>> @rule
... def _ends_after_it_begins(first: int, last: int) -> Iterator[Problem]:
...     if last < first:
...         yield Problem(code="demo.order", message="ends before it begins")

Loading calls the same rules with the fields that could be read, so a file
with one bad field still gets the problems of all the others.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Final, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs

from sammachip.errors.invalid_data import InvalidDataError
from sammachip.errors.problem import Problem

__all__ = [
    "Rule",
    "check_text",
    "check_type",
    "checked_texts",
    "not_blank",
    "problems_in",
    "rule",
    "validate",
]


_MODULES: Final = re.compile(r"\b(?:\w+\.)+(?=\w)")

# A bool is an int to Python and a datetime is a date: neither is meant.
_NOT_MEANT: Final[Mapping[type, type]] = {int: bool, date: datetime}


@attrs.frozen
class Rule:
    """One rule: the fields it needs, and how it finds problems in them."""

    needs: tuple[str, ...]
    find: Callable[..., Iterable[Problem]]


def rule(find: Callable[..., Iterable[Problem]]) -> Rule:
    """Make a rule of a function whose parameters are names of fields."""
    return Rule(tuple(inspect.signature(find).parameters), find)


def not_blank(field: str) -> Rule:
    """Return the rule that the text in *field* says something, or is None.

    >>> [problem.code for problem in not_blank("name").find("  ")]
    ['text.blank']
    """

    def find(text: str | None) -> Iterator[Problem]:
        if text is not None and not text.strip():
            yield Problem(
                code="text.blank",
                message="expected text, found nothing but white space",
                path=(field,),
            )

    return Rule((field,), find)


def validate(instance: attrs.AttrsInstance) -> None:
    """Refuse *instance* unless every field and every rule is in order.

    Raises:
        InvalidDataError: With all problems (``value.type`` and those of the rules).
    """
    cls = type(instance)
    values = {name: getattr(instance, name) for name in _types_by_field(cls)}
    if problems := tuple(problems_in(cls, values)):
        raise InvalidDataError(problems)


def problems_in(
    cls: type[attrs.AttrsInstance], values: Mapping[str, object]
) -> Iterator[Problem]:
    """Yield every problem of *values*, some or all fields of a *cls* by name.

    >>> @attrs.frozen
    ... class Stretch:
    ...     RULES = (not_blank("name"),)
    ...     name: str
    ...     days: int
    >>> for problem in problems_in(Stretch, {"name": " ", "days": "3"}):
    ...     print(problem)
    days: expected int, found str
    name: expected text, found nothing but white space
    """
    sound = dict(values)
    for name, (expected, is_meant) in _types_by_field(cls).items():
        if name in sound and not is_meant(sound[name]):
            yield from _wrong_types(name, expected, sound.pop(name))
    rules: tuple[Rule, ...] = getattr(cls, "RULES", ())
    for each in rules:
        try:
            values_needed = [sound[name] for name in each.needs]
        except KeyError:  # not read, or of another type
            continue
        yield from each.find(*values_needed)


@cache
def _types_by_field(
    cls: type[attrs.AttrsInstance],
) -> Mapping[str, tuple[object, Callable[[object], bool]]]:
    """Return the type of each field, and the test for it."""
    hints = get_type_hints(cls)
    types = {field.name: hints[field.name] for field in attrs.fields(cls)}
    return {name: (expected, _test_of(expected)) for name, expected in types.items()}


def _wrong_types(name: str, expected: object, found: object) -> Iterator[Problem]:
    """Yield what is of another type: the wrong items of a tuple, or the whole."""
    item_type, *rest = get_args(expected) or (None,)
    if rest != [Ellipsis] or not isinstance(found, tuple):
        yield _wrong_type(expected, found).under(name)
        return
    for position, item in enumerate(cast("tuple[object, ...]", found)):
        if not _is_a(item, item_type):
            yield _wrong_type(item_type, item).under(name, position)


def check_text(value: object) -> None:
    """Refuse what is no text, before it is read as text.

    Raises:
        InvalidDataError: *value* is no ``str`` (``value.type``), but a number
            perhaps, as spreadsheets give them.

    >>> try:
    ...     check_text(23)
    ... except InvalidDataError as error:
    ...     print(error)
    expected str, found int
    """
    check_type(value, str)


def check_type(value: object, expected: type) -> None:
    """Refuse what is no *expected*; a bool is no int, and a datetime no date.

    Raises:
        InvalidDataError: It is of another type (``value.type``).

    >>> try:
    ...     check_type(True, int)
    ... except InvalidDataError as error:
    ...     print(error)
    expected int, found bool
    """
    if not _is_a(value, expected):
        raise InvalidDataError([_wrong_type(expected, value)])


def checked_texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Return several *texts*; a single one is refused, not cut into letters.

    Raises:
        InvalidDataError: What is given are not several texts (``value.type``).

    >>> checked_texts(["h1", "h2"])
    ('h1', 'h2')
    >>> try:
    ...     checked_texts("h1")
    ... except InvalidDataError as error:
    ...     print(error)
    expected tuple[str, ...], found str
    """
    if not _are_several(texts):
        raise InvalidDataError([_wrong_type(tuple[str, ...], texts)])
    several = tuple(texts)
    problems = [
        _wrong_type(str, text).under(place)
        for place, text in enumerate(several)
        if not _is_a(text, str)
    ]
    if problems:
        raise InvalidDataError(problems)
    return several


def _are_several(values: object) -> bool:
    return isinstance(values, Iterable) and not isinstance(values, str)


def _wrong_type(expected: object, found: object) -> Problem:
    return Problem(
        code="value.type",
        message="expected {expected}, found {found}",
        facts={"expected": _name_of(expected), "found": type(found).__name__},
    )


def _name_of(expected: object) -> str:
    if isinstance(expected, type) and not get_args(expected):
        return expected.__name__
    return _MODULES.sub("", str(expected))


def _is_a(value: object, expected: object) -> bool:
    return _test_of(expected)(value)


@cache
def _test_of(expected: object) -> Callable[[object], bool]:
    """Return the test whether a value is of the type *expected*."""
    arguments = get_args(expected)
    match get_origin(expected):
        case origin if origin is Union or origin is UnionType:
            tests = tuple(map(_test_of, arguments))
            return lambda value: _passes_one(value, tests)
        case origin if origin is Literal:
            return lambda value: any(
                value == each and type(value) is type(each) for each in arguments
            )
        case origin if origin is tuple:
            return lambda value: (
                isinstance(value, tuple)
                and _are_all(cast("tuple[object, ...]", value), arguments)
            )
        case type() as origin:
            return lambda value: isinstance(value, origin)
        case None if isinstance(expected, type):
            others = _NOT_MEANT.get(expected, ())
            return lambda value: (
                type(value) is expected
                or (isinstance(value, expected) and not isinstance(value, others))
            )
        case _:
            return lambda _: True


def _passes_one(value: object, tests: Iterable[Callable[[object], bool]]) -> bool:
    for test in tests:  # noqa: SIM110 - `any` takes twice the time, for each field
        if test(value):
            return True
    return False


def _are_all(items: tuple[object, ...], expected: tuple[object, ...]) -> bool:
    if expected[-1:] == (Ellipsis,):
        return all(map(_test_of(expected[0]), items))
    return len(items) == len(expected) and all(map(_is_a, items, expected))
