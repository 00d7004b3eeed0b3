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
from operator import itemgetter
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.sharing.selection import nth_largest
from sammachip.sharing.weight import Weight, whole_numbers

__all__ = ["Weight", "split"]

_SAMPLE: Final = 256
_LARGEST_HASH: Final = 2**61  # larger weights may all fall on the same hash


def split(amount: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Divide *amount* by *weights* into whole units.

    Args:
        amount: Units to divide, such as satang; zero or more, of any size.
        weights: One for each part, zero or more; their order breaks ties.

    Returns:
        One number of units for each weight, in the same order; the sum is
        *amount*.

    Raises:
        InvalidDataError: An amount less than zero (``split.amount``), weights
            that are less than zero or no exact numbers (``split.weight``, all
            of them, each with its place), or no weight above zero to share
            something by (``split.nobody``).

    >>> split(10_000, [1, 1, 1])
    (3334, 3333, 3333)
    >>> split(5, [Fraction(1, 2), 0, Decimal("0.25")])
    (3, 0, 2)
    """
    if type(amount) is not int or amount < 0:
        raise InvalidDataError.because(
            "split.amount",
            "expected whole units to share, zero or more, found {found}",
            found=repr(amount),
        )
    shares = whole_numbers(weights)
    whole = sum(shares)
    if not amount:
        return (0,) * len(shares)
    if not whole:
        raise InvalidDataError.because(
            "split.nobody", "expected a weight above zero, found none"
        )
    if shares[0] == shares[-1] and shares.count(shares[0]) == len(shares):
        units, left_over = divmod(amount, len(shares))
        return (units + 1,) * left_over + (units,) * (len(shares) - left_over)
    if len(shares) > _SAMPLE and (counts := _repeated(shares, whole)):
        return _by_groups(amount, whole, shares, counts)
    remainders = [amount * share % whole for share in shares]
    left_over = sum(remainders) // whole
    last = nth_largest(remainders, left_over - 1) if left_over else whole
    lift = whole - last
    units = [(amount * share + lift) // whole for share in shares]
    excess = sum(units) - amount
    if excess:
        _settle(units, excess, (place for place, found in enumerate(remainders) if found == last))
    return tuple(units)


def _repeated(shares: Sequence[int], whole: int) -> Counter[int] | None:
    sample = shares[:: len(shares) // _SAMPLE]
    if whole < _LARGEST_HASH and 10 * len(set(sample)) < 9 * len(sample):
        counts = Counter(shares)
        if len(counts) * len(shares).bit_length() < len(shares):
            return counts
    return None


def _by_groups(
    amount: int, whole: int, shares: Sequence[int], counts: Counter[int]
) -> tuple[int, ...]:
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
    tied = {share for share in counts if remainders[share] == last}
    excess = sum(units) - amount
    if excess:
        _settle(units, excess, (place for place, share in enumerate(shares) if share in tied))
    return tuple(units)


def _settle(units: list[int], excess: int, ties: Iterable[int]) -> None:
    """Take back what was given in excess, from the later ones of *ties*."""
    for place in [*ties][-excess:]:
        units[place] -= 1
