"""The keys of an object in JSON: which are missing, unknown, or there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches

from sammachip.errors import Problem

__all__ = ["RepeatedKeys", "missing_key", "repeated_keys", "unknown_keys"]


class RepeatedKeys(dict[str, object]):
    """An object in which some keys, the *repeated*, stood more than once."""

    def __init__(self, values: Mapping[str, object], repeated: Iterable[str]) -> None:
        super().__init__(values)
        self.repeated = tuple(repeated)


def missing_key(name: str) -> Problem:
    """Return the problem of a field that has to be there and is not."""
    return Problem(
        code="key.missing", message="expected a value, found none", path=(name,)
    )


def repeated_keys(raw: Mapping[str, object]) -> Iterator[Problem]:
    """Yield a problem for each key of *raw* that stood more than once.

    >>> print(*repeated_keys(RepeatedKeys({"id": "2"}, ["id"])))
    id: this key stands twice
    """
    if isinstance(raw, RepeatedKeys):
        for name in raw.repeated:
            yield Problem(
                code="json.key_repeated", message="this key stands twice", path=(name,)
            )


def unknown_keys(
    raw: Mapping[str, object], known: AbstractSet[str]
) -> Iterator[Problem]:
    """Yield a problem for each key of *raw* that is not *known*, with what is near.

    >>> print(*unknown_keys({"nmae": "ก"}, {"id", "name"}))
    nmae: this key is not known; expected one of name
    """
    for name in map(str, raw):
        if name not in known:
            free = known - raw.keys() or known
            near = get_close_matches(name, free, n=1)
            yield Problem(
                code="key.unknown",
                message="this key is not known; expected one of {expected}",
                facts={"expected": tuple(near or sorted(free))},
                path=(name,),
            )
