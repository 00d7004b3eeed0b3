"""Keys: by what the rows of a village's tables name each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self, TypeVar

import attrs

from sammachip.codec.read import Read
from sammachip.thai import key_form

__all__ = ["Keys"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Keys:
    """Which key stands in which row of a table, in good rows and in refused ones.

    Args:
        rows: Row and key, from above; refused rows without a key are left out.
        good: The key of each good row, in their order.
    """

    rows: tuple[tuple[int, str], ...]
    good: tuple[str, ...]

    @classmethod
    def of(cls, read: Read[T], field: str, key_of: Callable[[T], str]) -> Self:
        """Return the keys of a table.

        Args:
            read: The table.
            field: The column of the key.
            key_of: Returns the key of a good row.
        """
        good = [key_of(value) for value in read.values]
        cells = ((raw.row, dict(raw.by_field).get(field, "")) for raw in read.rejected)
        refused = ((row, key_form(cell)) for row, cell in cells)
        rows = [
            *zip(read.rows, good, strict=True),
            *((row, key) for row, key in refused if key),
        ]
        return cls(rows=tuple(sorted(rows)), good=tuple(good))

    @property
    def all(self) -> tuple[str, ...]:
        """Every key, from above."""
        return tuple(key for _, key in self.rows)

    @property
    def refused(self) -> frozenset[str]:
        """The keys that stand in refused rows alone."""
        return frozenset(self.all) - {*self.good}
