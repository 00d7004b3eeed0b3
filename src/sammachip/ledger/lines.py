"""Lines: the entries of a book, a sequence that grows without being copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Self, overload

from sammachip.ledger.chain import Chain
from sammachip.ledger.entry import Entry

__all__ = ["Lines"]


class _Log:
    """A list of entries to which lines are only added, and what is known of it.

    What is known is made when it is first asked for. It depends on the entries
    alone, so whoever makes it at the same time makes the same.
    """

    __slots__ = ("_indexed", "_positions", "_reversals", "chain", "entries", "pens")

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.chain = Chain(entries)
        self.pens = ["pen"]  # a single one: whoever takes it may write
        self._indexed = 0
        self._positions: dict[str, int] = {}
        self._reversals: dict[str, int] = {}

    def positions(self) -> Mapping[str, int]:
        """Return where each number first stands."""
        self._index()
        return self._positions

    def reversals(self) -> Mapping[str, int]:
        """Return where each number is first taken back."""
        self._index()
        return self._reversals

    def _index(self) -> None:
        start = self._indexed
        new = self.entries[start:]
        for position, entry in enumerate(new, start):
            self._positions.setdefault(entry.number, position)
            if entry.reverses is not None:
                self._reversals.setdefault(entry.reverses, position)
        self._indexed = start + len(new)

    def extend(self, length: int, entries: Sequence[Entry]) -> bool:
        """Add *entries* if *length* lines are all there are and nobody else writes."""
        try:
            pen = self.pens.pop()  # of two at once, in one step, one gets it
        except IndexError:
            return False
        try:
            is_end = length == len(self.entries)
            if is_end:
                self.entries.extend(entries)
            return is_end
        finally:
            self.pens.append(pen)


class Lines(Sequence[Entry]):
    """The lines of a book (รายการทั้งหมดในบัญชี): a tuple that is cheap to add to.

    `plus` gives new lines that share the old ones; nobody who holds the old ones
    sees the new. Lines are equal to lines, and to a tuple, with equal entries; a
    slice of them is a tuple.

    Args:
        entries: The entries, in the order in which they were written.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> one = Lines([sale])
    >>> len(one.plus([sale])), len(one), one == (sale,)
    (2, 1, True)
    """

    __slots__ = ("_length", "_log")

    _length: int
    _log: _Log

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        log = _Log([*entries])
        self._set(log, len(log.entries))

    def _set(self, log: _Log, length: int) -> None:
        object.__setattr__(self, "_log", log)
        object.__setattr__(self, "_length", length)

    def __setattr__(self, name: str, _: object) -> None:
        raise AttributeError(f"lines cannot be changed: {name}")

    def plus(self, entries: Sequence[Entry]) -> Self:
        """Return the lines with *entries* added at the end.

        The first to add to lines of any length only adds; whoever adds others to the
        same lines after that copies them.
        """
        log, length = self._log, self._length
        if not log.extend(length, entries):
            log = _Log([*self, *entries])
        lines = self.__new__(type(self))
        lines._set(log, length + len(entries))  # noqa: SLF001 - it is one of us
        return lines

    def find(self, number: str) -> Entry | None:
        """Return line *number*; None if it is not there.

        >>> Lines().find("7") is None
        True
        """
        position = self._log.positions().get(number, self._length)
        return self._log.entries[position] if position < self._length else None

    def is_reversed(self, number: str) -> bool:
        """Tell whether a line takes back line *number*.

        >>> Lines().is_reversed("7")
        False
        """
        return self._log.reversals().get(number, self._length) < self._length

    def digest(self, count: int) -> bytes:
        """Return the digest of the first *count* lines in the hash chain.

        >>> Lines().digest(0).hex()[:16]
        'e3b0c44298fc1c14'
        """
        return self._log.chain.digest(count)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        entries = self._log.entries
        match range(self._length)[index]:
            case int() as position:
                return entries[position]
            case positions:
                return tuple(map(entries.__getitem__, positions))

    def __iter__(self) -> Iterator[Entry]:
        return islice(self._log.entries, self._length)

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Lines):
            if self._length != other._length:
                return False
            return self._log is other._log or tuple(self) == tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Lines({[*self]!r})"

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Entry, ...]]]:
        return type(self), (tuple(self),)
