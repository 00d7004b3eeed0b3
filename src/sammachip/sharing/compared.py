"""Two amounts of one thing, in two sharings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from sammachip.errors import validate
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["Compared", "side_by_side"]


@attrs.frozen(kw_only=True)
class Compared:
    """What one bucket, or one member, gets in the first sharing and in the second.

    Args:
        key: Key of the bucket, or id of the member.
        first: Baht in the first sharing; None if it has no such bucket or member.
        second: Baht in the second sharing; None if it has none.

    >>> Compared(key="fund", first=Baht(40), second=None).difference
    Baht('-40.00')
    """

    key: str
    first: Baht | None
    second: Baht | None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def difference(self) -> Baht:
        """How much more it is in the second; who is not in one gets nothing there."""
        return (self.second or ZERO_BAHT) - (self.first or ZERO_BAHT)


def side_by_side(
    first: Mapping[str, Baht], second: Mapping[str, Baht]
) -> Iterator[Compared]:
    """Yield all of the first in their order, then those that only the second has."""
    for key in {**first, **second}:
        yield Compared(key=key, first=first.get(key), second=second.get(key))
