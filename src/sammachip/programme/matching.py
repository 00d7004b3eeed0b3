"""The cheapest way to give each row a column of its own.

Source:
    H. W. Kuhn, The Hungarian method for the assignment problem (1955), with the
    shortest augmenting paths of N. Tomizawa (1971).
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["cheapest_columns"]


def cheapest_columns(costs: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Return a column for each row, all different, so that their sum is the least.

    The work grows with the cube of the size; whole numbers of any size stay exact.

    Args:
        costs: One row for each thing to be placed; no fewer columns than rows.

    Returns:
        The index of a column for each row, in the order of the rows.

    >>> cheapest_columns([[1, 2, 9], [1, 9, 9]])
    (1, 0)
    """
    matching = _Matching(costs)
    for row in range(len(costs)):
        matching.place(row)
    return tuple(matching.column_of[row] for row in range(len(costs)))


class _Matching:
    """The rows placed so far, as cheaply as can be.

    Each row and column has a price; what a pair costs beyond its prices is never
    below zero, and nothing for the pairs that are chosen.
    """

    def __init__(self, costs: Sequence[Sequence[int]]) -> None:
        self._costs = costs
        self._row_prices = [0] * len(costs)
        self._column_prices = [0] * len(costs[0] if costs else ())
        self._row_of: dict[int, int] = {}
        self.column_of: dict[int, int] = {}

    def place(self, row: int) -> None:
        """Find the cheapest way from *row* to a free column, and move along it."""
        least: dict[int, int] = {}  # what it costs to come to a column,
        came_from: dict[int, int] = {}  # and from which row
        spent: dict[int, int] = {row: 0}  # what it costs to come to a row
        left = set(range(len(self._column_prices)))
        while True:
            for column in left:
                cost = spent[row] + self._beyond_prices(row, column)
                if column not in least or cost < least[column]:
                    least[column], came_from[column] = cost, row
            nearest = min(left, key=lambda column: (least[column], column))
            left.remove(nearest)
            if nearest not in self._row_of:
                break
            row = self._row_of[nearest]
            spent[row] = least[nearest]
        whole = least[nearest]
        for each, cost in spent.items():
            self._row_prices[each] += whole - cost
        for column in least.keys() - left:
            self._column_prices[column] -= whole - least[column]
        self._move(nearest, came_from)

    def _beyond_prices(self, row: int, column: int) -> int:
        prices = self._row_prices[row] + self._column_prices[column]
        return self._costs[row][column] - prices

    def _move(self, free: int, came_from: dict[int, int]) -> None:
        column: int | None = free
        while column is not None:
            row = came_from[column]
            before = self.column_of.get(row)
            self.column_of[row], self._row_of[column] = column, row
            column = before
