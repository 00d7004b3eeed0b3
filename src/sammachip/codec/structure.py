"""Plain data to domain objects: strict, with every problem at once.

cattrs finds the hook for each type; the hooks are ours, because a domain
object needs more than cattrs gives: no silent conversion between types, no
unknown keys, and all problems of all fields with their paths, the rules
between fields (``RULES``) included. Each is made once, with the hooks of all
that it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from cattrs import Converter

from sammachip.codec.hook import (
    Hook,
    array_hook,
    build,
    enum_hook,
    lines_hook,
    literal_hook,
    mapping_hook,
    object_hook,
    union_hook,
)
from sammachip.codec.scalar import SCALARS
from sammachip.codec.version import VERSION
from sammachip.ledger import Lines

__all__ = ["build", "check_loadable", "structure"]

_SINGLE: Final = {*SCALARS, NoneType, Lines}

T = TypeVar("T")


def structure(plain: object, cls: type[T], *, version: int = VERSION) -> T:
    """Make a *cls* of plain data: dicts, lists, text, numbers, None.

    Args:
        plain: Plain data, as JSON holds it.
        cls: A domain class, a type of single values, or a list or tuple of such:
            ``list[Member]``, ``tuple[Member, ...]``.
        version: In which version of the format *plain* is.

    Raises:
        InvalidDataError: With every problem, each with its path.
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.money import Baht
    >>> structure(["1.50", "2"], list[Baht])
    [Baht('1.50'), Baht('2.00')]
    """
    check_loadable(cls)
    return _converter(version).structure(plain, cls)


def check_loadable(cls: object) -> None:
    """Refuse what is no type of which something can be loaded.

    Raises:
        TypeError: It is none; with what is one.
    """
    if not _can_be_loaded(cls):
        scalars = ", ".join(kind.__name__ for kind in SCALARS)
        raise TypeError(
            f"{cls} cannot be loaded: what can be are domain classes, {scalars},"
            " and list[...] or tuple[..., ...] of one of them"
        )


def _is_union(kind: object) -> bool:
    return get_origin(kind) in {Union, UnionType}


def _is_array(kind: object) -> bool:
    # Of one type: list[X] or tuple[X, ...].
    match get_origin(kind), get_args(kind):
        case (origin, (_,)) if origin is list:
            return True
        case (origin, (_, last)) if origin is tuple:
            return last is Ellipsis
        case _:
            return False


def _is_lines(kind: object) -> bool:
    return kind is Lines


def _is_mapping(kind: object) -> bool:
    return get_origin(kind) is Mapping


def _is_literal(kind: object) -> bool:
    return get_origin(kind) is Literal


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


@cache
def _can_be_loaded(kind: Any) -> bool:  # noqa: ANN401  # whatever a caller gives
    if _is_array(kind):
        return _can_be_loaded(get_args(kind)[0])
    if _is_union(kind):
        return all(map(_can_be_loaded, get_args(kind)))
    if attrs.has(kind) and kind not in SCALARS:
        hints = get_type_hints(kind)
        return all(_can_be_loaded(hints[field.name]) for field in attrs.fields(kind))
    is_plain = _is_enum(kind) or _is_literal(kind) or _is_mapping(kind)
    return is_plain or kind in _SINGLE


@cache
def _converter(version: int) -> Converter:
    """Return what reads the objects of one version of the format."""

    def of_version(cls: type[attrs.AttrsInstance], converter: Converter) -> Hook:
        return object_hook(cls, converter, version)

    converter = Converter()
    converter.register_structure_hook_factory(attrs.has, of_version)
    converter.register_structure_hook_factory(_is_array, array_hook)
    converter.register_structure_hook_factory(_is_lines, lines_hook)
    converter.register_structure_hook_factory(_is_union, union_hook)
    converter.register_structure_hook_factory(_is_mapping, mapping_hook)
    converter.register_structure_hook_factory(_is_literal, literal_hook)
    converter.register_structure_hook_factory(_is_enum, enum_hook)
    for kind, hook in SCALARS.items():
        converter.register_structure_hook(kind, hook)
    return converter
