"""Names of the field in both languages, as data: an official name is no sentence."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from sammachip.errors import Said

__all__ = ["named"]

Named = TypeVar("Named", bound=Enum)


def named(names: Mapping[Named, tuple[str, str]]) -> Mapping[Named, Said]:
    """Return what each thing is called, from its Thai and its English name.

    >>> from sammachip.places import OfficeKind
    >>> names = named({OfficeKind.CENTRE: ("ศูนย์", "centre")})
    >>> names[OfficeKind.CENTRE].text("th"), names[OfficeKind.CENTRE]
    ('ศูนย์', 'centre')
    """
    return {
        each: Said(each.value, th=thai, en=english)
        for each, (thai, english) in names.items()
    }
