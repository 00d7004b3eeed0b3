"""Kinds: by which name plain data tells the classes of a union apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.dates import BuddhistYear, FiscalYear

__all__ = ["kind_of"]

_KINDS: Final[Mapping[type, str]] = {
    BuddhistYear: "buddhist_year",
    FiscalYear: "fiscal_year",
}


def kind_of(cls: type) -> str | None:
    """Return what stands under ``kind`` in plain data of *cls*; None if nothing.

    A class of the sharing says it itself, in ``KIND``.

    >>> kind_of(FiscalYear)
    'fiscal_year'
    """
    kind: str | None = getattr(cls, "KIND", None)
    return kind or _KINDS.get(cls)
