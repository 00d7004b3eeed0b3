"""Unknown: what becomes of keys that no class of ours has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar, cast

import attrs

from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.privacy import masked

__all__ = ["Unknown", "UnknownKey", "without_unknown"]

T = TypeVar("T")

Unknown = Literal["refuse", "keep"]
"""What becomes of keys that are not known: the text is refused, or they are kept beside
what was read, with a warning for each."""


@attrs.frozen(kw_only=True)
class UnknownKey:
    """A key that no field takes, and what stood under it.

    Args:
        path: Way to the key, itself the last step.
        value: Plain data, as it was written; nobody knows whether it is personal.
    """

    path: tuple[str | int, ...]
    value: object = attrs.field(repr=masked, hash=False)


def without_unknown(
    plain: object, read: Callable[[object], T]
) -> tuple[T, tuple[UnknownKey, ...], tuple[Problem, ...]]:
    """Read *plain*; if keys in it are not known, take them out and read it again.

    Args:
        plain: Plain data; unknown keys are taken out of it.
        read: Refuses unknown keys with their paths.

    Returns:
        What was read, the keys that were taken out, and a warning for each.

    Raises:
        InvalidDataError: With everything else that is wrong, and the warnings.
    """
    try:
        return read(plain), (), ()
    except InvalidDataError as error:
        unknown = [each for each in error.problems if each.code == "key.unknown"]
        try:
            kept = tuple(_taken(plain, problem.path) for problem in unknown)
        except LookupError:  # an earlier version, in which it stood elsewhere
            kept = ()
        if not kept:
            raise
    warnings = tuple(attrs.evolve(p, severity=Severity.WARNING) for p in unknown)
    try:
        return read(plain), kept, warnings
    except InvalidDataError as error:
        raise InvalidDataError([*warnings, *error.problems]) from None


def _taken(plain: object, path: tuple[str | int, ...]) -> UnknownKey:
    *steps, key = path
    for step in steps:
        plain = cast("dict[str | int, object]", plain)[step]
    value = cast("dict[str | int, object]", plain).pop(key)
    return UnknownKey(path=path, value=value)
