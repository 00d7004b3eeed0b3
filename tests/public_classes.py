"""All public classes that are made of fields, as the packages list them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

import attrs

import sammachip
from sammachip.codec import RawRow, Read, UnknownKey
from sammachip.column import Column
from sammachip.errors import Rule
from sammachip.thai import Lexicon

__all__ = ["DOCUMENTS", "NO_DOCUMENTS", "PUBLIC_CLASSES", "name_of"]

_PACKAGES: Final = [
    info.name
    for info in iter_modules(sammachip.__path__, "sammachip.")
    if not info.name.endswith(("._lazy", ".testing"))
]


def _public_classes() -> Iterator[type[attrs.AttrsInstance]]:
    for package in _PACKAGES:
        module = import_module(package)
        for name in module.__all__:
            thing = getattr(module, name)
            if isinstance(thing, type) and attrs.has(thing):
                yield thing


def name_of(cls: type) -> str:
    """Return where a class is, by which it is told from others of its name."""
    return f"{cls.__module__}.{cls.__name__}"


PUBLIC_CLASSES: Final = sorted({*_public_classes()}, key=name_of)

NO_DOCUMENTS: Final = (Column, Lexicon, RawRow, Read, Rule, UnknownKey)
"""What holds functions, or the results of reading; nobody sends them."""


def _is_document(cls: type) -> bool:
    return cls not in NO_DOCUMENTS and not cls.__module__.startswith("sammachip.codec.")


DOCUMENTS: Final = [*filter(_is_document, PUBLIC_CLASSES)]
"""The classes whose objects are written and read back."""
