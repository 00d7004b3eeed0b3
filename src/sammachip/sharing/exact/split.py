"""The exact split: whole units by weights, none lost, none made up.

Each part first gets the whole units of its exact quota. The units left over go
one each to the parts with the largest remainders; of equal remainders, to the
earlier part. A part of weight zero never gets any.

Source:
    The method of largest remainders (Hamilton); M. L. Balinski and H. P. Young,
    Fair Representation (1982), which also shows what it cannot promise: more to
    share may mean one unit less for somebody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import compress, islice
from operator import itemgetter
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.sharing.exact.selection import nth_largest
from sammachip.sharing.exact.weight import Weight, are_whole, whole_numbers

__all__ = ["Weight", "split"]

_MANY: Final = 256  # of fewer parts it does not pay to look for equal ones
_MOST_GROUPS: Final = 1000
_HASHES: Final = 2**61  # from here on, many numbers may have the same hash


def split(amount: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Divide *amount* by *weights* into whole units.

    Args:
        amount: Units to divide, such as satang; zero or more, of any size.
        weights: One for each part, zero or more, never a float; exact numbers or
            texts of them, in any mixture. Their order breaks ties.

    Returns:
        One number of units for each weight, in the same order; the sum is
        *amount*. With nothing to share all get zero, even if nobody has a weight.

    Raises:
        InvalidDataError: An amount less than zero (``split.amount``), weights
            that are less than zero or no exact numbers (``split.weight``, all
            of them, each with its place), something to share but no weight above
            zero (``split.nobody``), or one text for all weights
            (``split.weights``).

    >>> split(10_000, [1, 1, 1])
    (3334, 3333, 3333)
    >>> split(5, ["1/2", 0, "๐.๒๕"])
    (3, 0, 2)
    """
    if type(amount) is not int or amount < 0:
        raise InvalidDataError.because(
            "split.amount",
            "expected whole units to share, zero or more, found {found}",
            found=repr(amount),
        )
    shares = weights if are_whole(weights) else whole_numbers(weights)
    whole = sum(shares)
    if not whole:
        return _to_nobody(amount, len(shares))
    if shares[0] == shares[-1] and shares.count(shares[0]) == len(shares):
        return _equal_parts(amount, len(shares))
    if len(shares) > _MANY and (counts := _counts_of_few(shares, whole)):
        return _grouped_parts(amount, shares, whole, counts)
    remainders = [amount * share % whole for share in shares]
    left_over = sum(remainders) // whole
    last = nth_largest(remainders, left_over, whole) if left_over else whole
    lift = whole - last  # takes the last part that gets a unit over the edge
    units = [(amount * share + lift) // whole for share in shares]
    if excess := sum(units) - amount:
        _take_back(excess, units, map(last.__eq__, reversed(remainders)))
    return tuple(units)


def _to_nobody(amount: int, count: int) -> tuple[int, ...]:
    if amount:
        raise InvalidDataError.because(
            "split.nobody", "expected a weight above zero, found none"
        )
    return (0,) * count


def _equal_parts(amount: int, count: int) -> tuple[int, ...]:
    units, left_over = divmod(amount, count)
    return (units + 1,) * left_over + (units,) * (count - left_over)


def _counts_of_few(shares: Sequence[int], whole: int) -> Counter[int] | None:
    """Count equal shares if a sample, and then all, are few different numbers."""
    if whole >= _HASHES:
        return None
    sample = shares[::16]
    seen = len(set(sample))
    if seen > _MOST_GROUPS or 8 * seen > 7 * len(sample):
        return None
    counts = Counter(shares)
    return counts if len(counts) <= _MOST_GROUPS else None


def _grouped_parts(
    amount: int, shares: Sequence[int], whole: int, counts: Counter[int]
) -> tuple[int, ...]:
    """Divide as `split` does, with one division for each group of equal shares."""
    remainders = {share: amount * share % whole for share in counts}
    left_over = sum(remainders[share] * counts[share] for share in counts) // whole
    last = whole
    for share in sorted(counts, key=remainders.__getitem__, reverse=True):
        if left_over <= 0:
            break
        last = remainders[share]
        left_over -= counts[share]
    lift = whole - last
    units_of = {share: (amount * share + lift) // whole for share in counts}
    units = [*itemgetter(*shares)(units_of)]
    if excess := sum(units_of[share] * counts[share] for share in counts) - amount:
        tied = {share for share in counts if remainders[share] == last}
        _take_back(excess, units, map(tied.__contains__, reversed(shares)))
    return tuple(units)


def _take_back(excess: int, units: list[int], is_tied: Iterable[bool]) -> None:
    """Take one unit each from *excess* tied parts, the last ones; all from the end."""
    from_the_end = range(len(units) - 1, -1, -1)
    for place in islice(compress(from_the_end, is_tied), excess):
        units[place] -= 1
