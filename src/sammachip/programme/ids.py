"""Ids by which sages and households are named elsewhere (รหัส)."""

from __future__ import annotations

from collections.abc import Iterable

from sammachip.errors import checked_texts
from sammachip.thai import key_form

__all__ = ["ids_of"]


def ids_of(ids: Iterable[str]) -> tuple[str, ...]:
    """Return *ids* as they are compared: normal form, Arabic digits.

    Raises:
        InvalidDataError: It is one text, or no texts (``value.type``).

    >>> ids_of([" h๗", "h8"])
    ('h7', 'h8')
    """
    return tuple(map(key_form, checked_texts(ids)))
