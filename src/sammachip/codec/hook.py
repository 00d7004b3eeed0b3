"""Hooks: how plain data of each kind becomes an object; made once for each type.

A hook takes the data, and a second argument that is cattrs' own and not needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from types import NoneType
from typing import Any, TypeGuard, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter

from sammachip.codec.key import missing_key, repeated_keys, unknown_keys
from sammachip.codec.personal import without_found
from sammachip.codec.scalar import not_listed, wrong_type
from sammachip.codec.version import steps_for
from sammachip.errors import InvalidDataError, Problem, problems_in
from sammachip.ledger import Entry, Lines
from sammachip.privacy import is_personal

__all__ = [
    "Hook",
    "array_hook",
    "build",
    "enum_hook",
    "lines_hook",
    "literal_hook",
    "mapping_hook",
    "object_hook",
    "union_hook",
]

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]


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


def enum_hook(cls: type[Enum], _: object) -> Hook:
    """Return the hook of an enum: text that is one of its values."""
    by_value = {member.value: member for member in cls}
    return lambda value, _: _listed(value, by_value)


def literal_hook(kind: object, _: object) -> Hook:
    """Return the hook of a choice of texts."""
    known = {word: word for word in get_args(kind)}
    return lambda value, _: _listed(value, known)


def _listed(value: object, known: Mapping[str, T]) -> T:
    if not isinstance(value, str) or value not in known:
        raise InvalidDataError([not_listed(value, known)])
    return known[value]


def array_hook(kind: object, converter: Converter) -> Hook:
    """Return the hook of a list or tuple: every item is read, and every fault told."""
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


def lines_hook(_: object, converter: Converter) -> Hook:
    """Return the hook of the lines of a book."""
    read = converter.get_structure_hook(list[Entry])
    return lambda value, _: Lines(read(value, None))


def mapping_hook(_kind: object, _: object) -> Hook:
    """Return the hook of a mapping of plain data, which stays as it is."""
    return lambda value, _: _mapping(value)


def _mapping(value: object) -> Mapping[str, object]:
    if not _is_object(value):
        raise wrong_type("object", value)
    return value


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def union_hook(kind: object, converter: Converter) -> Hook:
    """Return the hook of several types: of classes, the object says which it is."""
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


def object_hook(
    cls: type[attrs.AttrsInstance], converter: Converter, version: int
) -> Hook:
    """Return the hook of a class: every field is read, and every fault told.

    Args:
        cls: A class made of fields.
        converter: Knows the hooks of their types.
        version: In which version of the format the objects are.
    """
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
