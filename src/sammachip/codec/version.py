"""The version of the form in which objects are written, and how older ones are read.

A text says at its top in which version it is written (``"schema": 2``). One that does
not was written by hand, or before there were versions: it is read as one of today,
and if it is none, as one of the first.

A version begins when the same object would be written otherwise. What is only added,
a class or a field with a default, begins none. Each class that changed has a step
here, which makes the newer form of the older one; nothing is guessed on the way, and
what a step does not know is left for the reader to refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import Final, TypeGuard

from sammachip.codec.scalar import not_listed, wrong_type
from sammachip.errors import InvalidDataError
from sammachip.groups import Member
from sammachip.sharing import BucketShare, Sharing

__all__ = ["FIRST", "VERSION", "VERSION_KEY", "Step", "split_version", "steps_for"]

FIRST: Final = 1
"""The version of what does not say its own, and is not of today."""
VERSION: Final = 2
"""The version in which objects are written today."""
VERSION_KEY: Final = "schema"
"""The key at the top of a document under which its version stands."""

Step = Callable[[dict[str, object]], dict[str, object]]
"""Makes one object of a version into one of the next; it may change what it gets."""


def split_version(text: object) -> tuple[int | None, object]:
    """Return in which version an object is written, None if it does not say, and it.

    Raises:
        InvalidDataError: The version is no whole number (``json.type``), later than
            what is known (``schema.newer``) or none at all (``value.not_listed``).

    >>> split_version({"schema": 2, "be_year": 2569})
    (2, {'be_year': 2569})
    """
    if not _says_its_version(text):
        return None, text
    rest = copy(text)  # which still knows what keys stood twice
    try:
        return _known(rest.pop(VERSION_KEY)), rest
    except InvalidDataError as error:
        raise error.under(VERSION_KEY) from None


def _says_its_version(text: object) -> TypeGuard[dict[str, object]]:
    return isinstance(text, dict) and VERSION_KEY in text


def _known(version: object) -> int:
    if isinstance(version, bool) or not isinstance(version, int):
        raise wrong_type("integer", version)
    if version > VERSION:
        raise InvalidDataError.because(
            "schema.newer",
            "expected version {latest} of the format or an earlier one, found {found};"
            " a later sammachip can read it",
            latest=VERSION,
            found=version,
        )
    if version < FIRST:
        known = range(FIRST, VERSION + 1)
        raise InvalidDataError([not_listed(version, map(str, known))])
    return version


def steps_for(cls: type, version: int) -> tuple[Step, ...]:
    """Return the steps from a *cls* of *version* to one of today."""
    by_version = _STEPS.get(cls, {})
    return tuple(step for to, step in sorted(by_version.items()) if to > version)


def _with_roles(member: dict[str, object]) -> dict[str, object]:
    """Make the one role of a member a row of them; a plain member has none."""
    if "role" in member:
        role = member.pop("role")
        member["roles"] = [] if role == "member" else [role]
    return member


def _with_figures(sharing: dict[str, object]) -> dict[str, object]:
    """Put what a year brought together."""
    names = ("profit", "members", "year", "loss_brought_forward")
    figures = {name: sharing.pop(name) for name in names if name in sharing}
    return {**sharing, "figures": figures} if figures else sharing


def _with_moves(share: dict[str, object]) -> dict[str, object]:
    """Say where the money went that a bucket gave on: it had nobody to go to."""
    match share:
        case {"given_on": "0.00"}:
            moved = []
        case {"given_on": object(), "bucket": {"to": {"if_nobody": str(to)}}}:
            moved = [{"to": to, "amount": share["given_on"], "why": "nobody"}]
        case _:
            return share
    rest = {name: each for name, each in share.items() if name != "given_on"}
    return {**rest, "moved": moved}


_STEPS: Final[Mapping[type, Mapping[int, Step]]] = {
    Member: {2: _with_roles},
    Sharing: {2: _with_figures},
    BucketShare: {2: _with_moves},
}
"""For each class that changed, the step to each version."""
