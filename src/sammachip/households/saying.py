"""What households are called by, in the words of each language, for messages."""

from __future__ import annotations

from typing import Protocol

from sammachip.errors import Language, Said

__all__ = ["said"]


class _HasText(Protocol):
    @property
    def value(self) -> str: ...

    def text(self, lang: Language) -> str: ...


def said(named: _HasText) -> Said:
    """Return what *named* is called, for a message; as data it is its value.

    >>> from sammachip.households import Measure
    >>> said(Measure.NET).text("en"), said(Measure.NET)
    ('net', 'net')
    """
    return Said(named.value, th=named.text("th"), en=named.text("en"))
