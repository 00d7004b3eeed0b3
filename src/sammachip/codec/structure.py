"""Plain data to domain objects: strict, with every problem at once.

cattrs finds the hook for each type; the hooks are ours, because a domain
object needs more than cattrs gives: no silent conversion between types, no
unknown keys, and all problems of all fields with their paths, the rules
between fields (``RULES``) included. Each is made once, with the hooks of all
that it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from cattrs import Converter

from sammachip.codec.key import missing_key, repeated_keys, unknown_keys
from sammachip.codec.personal import without_found
from sammachip.codec.scalar import SCALARS, not_listed, wrong_type
from sammachip.codec.version import VERSION, steps_for
from sammachip.errors import InvalidDataError, Problem, problems_in
from sammachip.ledger import Entry, Lines
from sammachip.privacy import is_personal

__all__ = ["build", "check_loadable", "missing_key", "structure"]

_SINGLE: Final = {*SCALARS, NoneType, Lines}

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]


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


def build(cls: type[T], values: Mapping[str, object], problems: list[Problem]) -> T:
    """Make a *cls* of the fields that could be read.

    Args:
        cls: An attrs class.
        values: The sound fields by name.
        problems: What was wrong with the other fields.

    Raises:
        InvalidDataError: With *problems* and what the rules find in *values*.
    """
    if not problems:
        return cls(**values)
    model = cast("type[attrs.AttrsInstance]", cls)
    raise InvalidDataError([*problems, *problems_in(model, values)])


def _enum_hook(cls: type[Enum], _: object) -> Hook:
    by_value = {member.value: member for member in cls}
    return lambda value, _: _listed(value, by_value)


def _literal_hook(kind: object, _: object) -> Hook:
    known = {word: word for word in get_args(kind)}
    return lambda value, _: _listed(value, known)


def _listed(value: object, known: Mapping[str, T]) -> T:
    if not isinstance(value, str) or value not in known:
        raise InvalidDataError([not_listed(value, known)])
    return known[value]


def _array_hook(kind: object, converter: Converter) -> Hook:
    array = cast("type[list[object] | tuple[object, ...]]", get_origin(kind))
    read = converter.get_structure_hook(get_args(kind)[0])

    def hook(value: object, _: object) -> list[object] | tuple[object, ...]:
        if not isinstance(value, list | tuple):
            raise wrong_type("array", value)
        items: list[object] = []
        problems: list[Problem] = []
        for position, item in enumerate(cast("Iterable[object]", value)):
            try:
                items.append(read(item, None))
            except InvalidDataError as error:
                problems += error.under(position).problems
        if problems:
            raise InvalidDataError(problems)
        return array(items)

    return hook


def _lines_hook(_: object, converter: Converter) -> Hook:
    read = converter.get_structure_hook(list[Entry])
    return lambda value, _: Lines(read(value, None))


def _mapping_hook(_kind: object, _: object) -> Hook:
    return lambda value, _: _mapping(value)


def _mapping(value: object) -> Mapping[str, object]:
    if not _is_object(value):
        raise wrong_type("object", value)
    return value


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _union_hook(kind: object, converter: Converter) -> Hook:
    options = [option for option in get_args(kind) if option is not NoneType]
    is_optional = len(options) < len(get_args(kind))
    hooks = {option: converter.get_structure_hook(option) for option in options}
    by_kind = {o.KIND: hook for o, hook in hooks.items() if hasattr(o, "KIND")}
    others = [hook for o, hook in hooks.items() if not hasattr(o, "KIND")]

    def hook(value: object, _: object) -> object:
        if value is None and is_optional:
            return None
        if not by_kind or (others and not _is_object(value)):
            return _first_that_fits(value, others)
        return _hook_by_kind(_mapping(value), by_kind)(value, None)

    return hook


def _first_that_fits(value: object, hooks: Iterable[Hook]) -> object:
    problems: tuple[Problem, ...] = ()
    for hook in hooks:
        try:
            return hook(value, None)
        except InvalidDataError as error:
            problems = problems or error.problems
    raise InvalidDataError(problems)


def _hook_by_kind(raw: Mapping[str, object], by_kind: Mapping[str, Hook]) -> Hook:
    if "kind" not in raw:
        raise InvalidDataError([missing_key("kind")])
    try:
        return _listed(raw["kind"], by_kind)
    except InvalidDataError as error:
        raise error.under("kind") from None


def _object_hook(
    cls: type[attrs.AttrsInstance], converter: Converter, version: int
) -> Hook:
    fields, hints = attrs.fields(cls), get_type_hints(cls)
    hooks = {f.name: converter.get_structure_hook(hints[f.name]) for f in fields}
    needed = {field.name for field in fields if field.default is attrs.NOTHING}
    personal = {field.name for field in fields if is_personal(field)}
    kind: str | None = getattr(cls, "KIND", None)
    known = hooks.keys() if kind is None else {*hooks, "kind"}
    steps = steps_for(cls, version)

    def hook(value: object, _: object) -> object:
        raw = _mapping(value)
        problems = [*repeated_keys(raw)]
        for step in steps:
            raw = step({**raw})
        problems += unknown_keys(raw, known)
        if kind is not None and raw.get("kind", kind) != kind:
            problems.append(not_listed(raw["kind"], [kind]).under("kind"))
        values: dict[str, object] = {}
        for name, read in hooks.items():
            if name not in raw:
                problems += [missing_key(name)] if name in needed else []
                continue
            try:
                values[name] = read(raw[name], None)
            except InvalidDataError as error:
                found = error.under(name).problems
                problems += map(without_found, found) if name in personal else found
        return build(cls, values, problems)

    return hook


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

    def object_hook(cls: type[attrs.AttrsInstance], converter: Converter) -> Hook:
        return _object_hook(cls, converter, version)

    converter = Converter()
    converter.register_structure_hook_factory(attrs.has, object_hook)
    converter.register_structure_hook_factory(_is_array, _array_hook)
    converter.register_structure_hook_factory(_is_lines, _lines_hook)
    converter.register_structure_hook_factory(_is_union, _union_hook)
    converter.register_structure_hook_factory(_is_mapping, _mapping_hook)
    converter.register_structure_hook_factory(_is_literal, _literal_hook)
    converter.register_structure_hook_factory(_is_enum, _enum_hook)
    for kind, hook in SCALARS.items():
        converter.register_structure_hook(kind, hook)
    return converter
