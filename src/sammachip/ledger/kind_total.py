"""KindTotal: what lines that are alike come to, a row of a report."""

from __future__ import annotations

import attrs

from sammachip.errors import validate
from sammachip.ledger.kind import EntryKind
from sammachip.money import Baht

__all__ = ["KindTotal"]


@attrs.frozen(kw_only=True)
class KindTotal:
    """What the lines of one kind, or of one category of it, come to.

    Args:
        kind: Their kind.
        category: Their category, empty if they have none or it makes no difference.
        amount: Baht, with what was taken back taken off.
    """

    kind: EntryKind
    category: str = ""
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)
