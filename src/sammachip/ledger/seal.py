"""Seals: short texts that show later whether the past of a book was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, rule, validate

__all__ = ["EntrySeals", "Seal"]

_DIGEST: Final = re.compile("sha256:[0-9a-f]{64}")


@rule
def _count_is_no_less_than_zero(count: int) -> Iterator[Problem]:
    if count < 0:
        yield Problem(
            code="seal.count",
            message="expected a number of lines, zero or more; found {found}",
            facts={"found": count},
            path=("count",),
        )


@rule
def _digest_is_one(digest: str) -> Iterator[Problem]:
    if not _DIGEST.fullmatch(digest):
        yield _no_digest(digest).under("digest")


@rule
def _digests_are_such(digests: tuple[str, ...]) -> Iterator[Problem]:
    for position, digest in enumerate(digests):
        if not _DIGEST.fullmatch(digest):
            yield _no_digest(digest).under("digests", position)


def _no_digest(found: str) -> Problem:
    return Problem(
        code="seal.digest",
        message="expected sha256: and 64 of the signs 0 to 9 and a to f, found {found}",
        facts={"found": found},
    )


@attrs.frozen(kw_only=True)
class Seal:
    """The seal of a book on one day (ตราประทับบัญชี): it fits no other lines.

    Written on the notice board or in the minutes, it shows for good what the book
    said, and does not show it.

    Args:
        count: How many lines the book had.
        digest: Last digest of the hash chain over them.

    Raises:
        InvalidDataError: A count below zero (``seal.count``), text that is no digest
            (``seal.digest``).

    >>> from sammachip.ledger import Book
    >>> Book().seal().count
    0
    """

    count: int
    digest: str

    RULES: ClassVar[tuple[Rule, ...]] = (_count_is_no_less_than_zero, _digest_is_one)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class EntrySeals:
    """One seal for each line of a book (ตราประทับรายบรรทัด): it names a changed line.

    It is for who may see the book: with the rest of a line and its digest, a guess at
    its note can be tried out.

    Args:
        digests: All digests of the hash chain, one for each line.

    Raises:
        InvalidDataError: Text that is no digest (``seal.digest``).
    """

    digests: tuple[str, ...] = attrs.field(converter=tuple[str, ...])

    RULES: ClassVar[tuple[Rule, ...]] = (_digests_are_such,)

    def __attrs_post_init__(self) -> None:
        validate(self)
