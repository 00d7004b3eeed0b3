"""The hash chain over the lines of a book: each digest seals all lines before it.

The first digest is that of nothing. Every other one is the SHA-256 of the digest
before it, 32 bytes, and of its line in UTF-8, as `sammachip.plain.canonical` writes
it. That form leaves out what holds its default, so lines may gain fields and keep
their digests. Personal fields are in it: a digest does not show them, but whoever
has the rest of a line can try out what they guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from sammachip.ledger.entry import Entry
from sammachip.ledger.money_place import MoneyPlace
from sammachip.plain import canonical

__all__ = ["Chain", "line_of"]

_SIZE: Final = 32
_OF_NOTHING: Final = sha256().digest()
_CASH: Final = MoneyPlace.CASH


class Chain:
    """The digests of a growing list of lines, each made when it is first asked for.

    Args:
        entries: The lines; more may be added, none changed or removed.
    """

    __slots__ = ("_digests", "_entries")

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._digests = bytearray()  # side by side: a third of the memory of a list

    def digest(self, count: int) -> bytes:
        """Return the digest of the first *count* lines.

        >>> Chain([]).digest(0).hex()[:16]
        'e3b0c44298fc1c14'
        """
        made = len(self._digests) // _SIZE
        if count > made:
            self._reach(made, count)
        return self._made(count)

    def _made(self, count: int) -> bytes:
        start = (count - 1) * _SIZE
        return bytes(self._digests[start : start + _SIZE]) if count else _OF_NOTHING

    def _reach(self, made: int, count: int) -> None:
        digests, last = self._digests, self._made(made)
        start = made * _SIZE
        for entry in self._entries[made:count]:
            last = sha256(last + line_of(entry).encode()).digest()
            # Not +=: two that do this at once write the same bytes to one place.
            digests[start : start + _SIZE] = last
            start += _SIZE


def line_of(entry: Entry) -> str:
    """Write *entry* as `canonical` does, in an eighth of the time.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> line_of(sale)
    '{"amount":"350.00","day":"2026-01-05","kind":"income","number":"1"}'
    >>> line_of(sale) == canonical(sale)
    True
    """
    texts = (
        f"{entry.number}{entry.category}{entry.note}{entry.member}{entry.reverses}"
        f"{entry.account}{entry.voucher}{entry.recorded_by}"
    )
    if '"' in texts or "\\" in texts or not texts.isprintable():
        return canonical(entry)
    account = f'"account":"{entry.account}",' if entry.account else ""
    category = f',"category":"{entry.category}"' if entry.category else ""
    member = f',"member":"{entry.member}"' if entry.member else ""
    note = f',"note":"{entry.note}"' if entry.note else ""
    place = "" if entry.place is _CASH else f',"place":"{entry.place.value}"'
    by = f',"recorded_by":"{entry.recorded_by}"' if entry.recorded_by else ""
    on = f',"recorded_on":"{entry.recorded_on}"' if entry.recorded_on else ""
    reverses = f',"reverses":"{entry.reverses}"' if entry.reverses else ""
    voucher = f',"voucher":"{entry.voucher}"' if entry.voucher else ""
    return (
        f'{{{account}"amount":"{entry.amount.plain()}"{category},'
        f'"day":"{entry.day.isoformat()}","kind":"{entry.kind.value}"{member}{note},'
        f'"number":"{entry.number}"{place}{by}{on}{reverses}{voucher}}}'
    )
