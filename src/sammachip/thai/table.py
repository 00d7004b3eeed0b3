"""Plain-text tables whose columns stand straight under Thai text."""

from __future__ import annotations

from collections.abc import Sequence

from sammachip.thai.width import display_width, pad_left, pad_right

__all__ = ["aligned"]


def aligned(rows: Sequence[Sequence[str]], *, gap: str = "  ") -> list[str]:
    """Return one line for each row: the first column to the left, the others right.

    Args:
        rows: Cells of each row; every row has the same number of cells.
        gap: What stands between two columns.

    >>> for line in aligned([("หุ้น", "1.00"), ("แรงงาน", "12.50")]):
    ...     print(line)
    หุ้น       1.00
    แรงงาน  12.50
    """
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    return [
        gap.join(
            pad_left(cell, width) if place else pad_right(cell, width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
