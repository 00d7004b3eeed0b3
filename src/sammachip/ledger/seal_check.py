"""Whether the lines of a book are still those that were sealed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sammachip.errors import Problem
from sammachip.ledger.lines import Lines
from sammachip.ledger.seal import EntrySeals, Seal

__all__ = ["changes_since", "entry_seals_of", "seal_of"]


def seal_of(lines: Lines) -> Seal:
    """Return the seal of all *lines*."""
    return Seal(count=len(lines), digest=_text(lines, len(lines)))


def entry_seals_of(lines: Lines) -> EntrySeals:
    """Return a seal for each of the *lines*."""
    return EntrySeals(_text(lines, count) for count in range(1, len(lines) + 1))


def _text(lines: Lines, count: int) -> str:
    return f"sha256:{lines.digest(count).hex()}"


def changes_since(
    seals: Seal | EntrySeals | Iterable[Seal], lines: Lines
) -> Iterator[Problem]:
    """Yield what shows that *lines* do not begin with those that were sealed.

    A seal that fits proves all lines before it, so the first change is behind the
    last seal that fits, and not behind the first one that does not.
    """
    fits = [
        (count, count <= len(lines) and _text(lines, count) == digest)
        for count, digest in sorted(_digests_of(seals))
    ]
    proven = max((count for count, fit in fits if fit), default=0)
    broken = [count for count, fit in fits if not fit]
    yield from (_strange_seal(count, proven) for count in broken if count <= proven)
    behind = [count for count in broken if count > proven]
    if behind:
        yield _change(lines, proven, behind[0])


def _digests_of(
    seals: Seal | EntrySeals | Iterable[Seal],
) -> Iterable[tuple[int, str]]:
    if isinstance(seals, EntrySeals):
        return enumerate(seals.digests, start=1)
    each = (seals,) if isinstance(seals, Seal) else seals
    return ((seal.count, seal.digest) for seal in each)


def _strange_seal(count: int, proven: int) -> Problem:
    return Problem(
        code="seal.strange",
        message="the seal of {found} lines is none of this book, of which"
        " {proven} lines are proven",
        facts={"found": count, "proven": proven},
    )


def _change(lines: Lines, proven: int, sealed: int) -> Problem:
    if sealed > len(lines):
        return Problem(
            code="seal.lines_missing",
            message="expected {expected} lines, as when the book was sealed;"
            " found {found}",
            facts={"expected": sealed, "found": len(lines)},
            path=("entries",),
        )
    first, last = lines[proven].number, lines[sealed - 1].number
    if sealed == proven + 1:
        return Problem(
            code="seal.line_changed",
            message="line {number} is not the line that was sealed in its place",
            facts={"number": first},
            path=("entries", proven),
        )
    return Problem(
        code="seal.lines_changed",
        message="from line {first} to line {last}, at least one is not the line that"
        " was sealed in its place",
        facts={"first": first, "last": last},
        path=("entries", proven),
    )
