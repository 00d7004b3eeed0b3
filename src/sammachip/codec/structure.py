"""Plain data to domain objects: strict, with every problem at once.

cattrs finds the hook for each type; the hooks are ours, because a domain
object needs more than cattrs gives: no silent conversion between types, no
unknown keys, and all problems of all fields with their paths, the rules
between fields (``RULES``) included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from cattrs import Converter

from sammachip.codec.personal import without_found
from sammachip.codec.scalar import SCALARS, wrong_type
from sammachip.errors import InvalidDataError, Problem, problems_in
from sammachip.ledger import Entry, Lines
from sammachip.privacy import is_personal

__all__ = ["RepeatedKeys", "build", "missing_key", "structure"]

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]


class RepeatedKeys(dict[str, object]):
    """An object in which some keys, the *repeated*, stood more than once."""

    def __init__(self, values: Mapping[str, object], repeated: Iterable[str]) -> None:
        super().__init__(values)
        self.repeated = tuple(repeated)


def structure(plain: object, cls: type[T]) -> T:
    """Make a *cls* of plain data: dicts, lists, text, numbers, None.

    Args:
        plain: Plain data, as JSON holds it.
        cls: A domain class, a type of single values, or a list or tuple of such:
            ``list[Member]``, ``tuple[Member, ...]``.

    Raises:
        InvalidDataError: With every problem, each with its path.
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.money import Baht
    >>> structure(["1.50", "2"], list[Baht])
    [Baht('1.50'), Baht('2.00')]
    """
    if not _can_be_loaded(cls):
        scalars = ", ".join(kind.__name__ for kind in SCALARS)
        raise TypeError(
            f"{cls} cannot be loaded: what can be are domain classes, {scalars},"
            " and list[...] or tuple[..., ...] of one of them"
        )
    return _CONVERTER.structure(plain, cls)


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


def _enum_hook(cls: type[Enum]) -> Hook:
    by_value = {member.value: member for member in cls}

    def hook(value: object, _: object) -> Enum:
        return _listed(value, by_value)

    return hook


def _listed(value: object, known: Mapping[str, T]) -> T:
    if not isinstance(value, str) or value not in known:
        raise InvalidDataError([_not_listed(value, known)])
    return known[value]


def _not_listed(value: object, known: Iterable[str]) -> Problem:
    return Problem(
        code="value.not_listed",
        message="expected one of {expected}, found {found}",
        facts={"expected": tuple(known), "found": repr(value)},
    )


def _array_hook(kind: object) -> Hook:
    item_type = get_args(kind)[0]
    array = cast("type[list[object] | tuple[object, ...]]", get_origin(kind))

    def hook(value: object, _: object) -> list[object] | tuple[object, ...]:
        if not isinstance(value, list | tuple):
            raise wrong_type("array", value)
        items: list[object] = []
        problems: list[Problem] = []
        for position, item in enumerate(cast("Iterable[object]", value)):
            try:
                items.append(_CONVERTER.structure(item, item_type))
            except InvalidDataError as error:
                problems += error.under(position).problems
        if problems:
            raise InvalidDataError(problems)
        return array(items)

    return hook


def _lines(value: object, _: object) -> Lines:
    return Lines(_CONVERTER.structure(value, list[Entry]))


def _union_hook(kind: object) -> Hook:
    options = [option for option in get_args(kind) if option is not NoneType]
    optional = len(options) < len(get_args(kind))
    by_kind = {option.KIND: option for option in options if hasattr(option, "KIND")}
    others = [option for option in options if not hasattr(option, "KIND")]

    def hook(value: object, _: object) -> object:
        if value is None and optional:
            return None
        if not by_kind or (others and not isinstance(value, Mapping)):
            return _first_that_fits(value, others)
        if not isinstance(value, Mapping):
            raise wrong_type("object", value)
        option: type[object] = _option(cast("Mapping[str, object]", value), by_kind)
        return _CONVERTER.structure(value, option)

    return hook


def _first_that_fits(value: object, options: Iterable[type[object]]) -> object:
    problems: tuple[Problem, ...] = ()
    for option in options:
        try:
            return _CONVERTER.structure(value, option)
        except InvalidDataError as error:
            problems = problems or error.problems
    raise InvalidDataError(problems)


def _option(raw: Mapping[str, object], by_kind: Mapping[str, type[T]]) -> type[T]:
    if "kind" not in raw:
        raise InvalidDataError([missing_key("kind")])
    try:
        return _listed(raw["kind"], by_kind)
    except InvalidDataError as error:
        raise error.under("kind") from None


def _object_hook(cls: type[attrs.AttrsInstance]) -> Hook:
    hints = get_type_hints(cls)
    fields = attrs.fields(cls)
    known = {field.name for field in fields}
    kind: str | None = getattr(cls, "KIND", None)
    if kind is not None:
        known.add("kind")

    def hook(value: object, _: object) -> object:
        if not isinstance(value, Mapping):
            raise wrong_type("object", value)
        raw = cast("Mapping[str, object]", value)
        problems = [*_repeated_keys(raw), *_unknown_keys(raw, known)]
        if kind is not None and raw.get("kind", kind) != kind:
            problems.append(_not_listed(raw["kind"], [kind]).under("kind"))
        values: dict[str, object] = {}
        for field in fields:
            if field.name not in raw:
                if field.default is attrs.NOTHING:
                    problems.append(missing_key(field.name))
                continue
            try:
                values[field.name] = _CONVERTER.structure(
                    raw[field.name], hints[field.name]
                )
            except InvalidDataError as error:
                found = error.under(field.name).problems
                problems += map(without_found, found) if is_personal(field) else found
        return build(cls, values, problems)

    return hook


def _mapping_hook(_: object) -> Hook:
    def hook(value: object, _: object) -> object:
        if not isinstance(value, Mapping):
            raise wrong_type("object", value)
        return cast("Mapping[str, object]", value)

    return hook


def missing_key(name: str) -> Problem:
    """Return the problem of a field that has to be there and is not."""
    return Problem(
        code="key.missing", message="expected a value, found none", path=(name,)
    )


def _repeated_keys(raw: Mapping[str, object]) -> Iterator[Problem]:
    if isinstance(raw, RepeatedKeys):
        for name in raw.repeated:
            yield Problem(
                code="json.key_repeated", message="this key stands twice", path=(name,)
            )


def _unknown_keys(raw: Mapping[str, object], known: set[str]) -> Iterator[Problem]:
    for name in map(str, raw):
        if name not in known:
            free = known - raw.keys() or known
            near = get_close_matches(name, free, n=1)
            yield Problem(
                code="key.unknown",
                message="this key is not known; expected one of {expected}",
                facts={"expected": tuple(near or sorted(free))},
                path=(name,),
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


def _is_mapping(kind: object) -> bool:
    return get_origin(kind) is Mapping


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _can_be_loaded(kind: Any) -> bool:  # noqa: ANN401  # whatever a caller gives
    if _is_array(kind):
        return _can_be_loaded(get_args(kind)[0])
    if _is_union(kind):
        return all(map(_can_be_loaded, get_args(kind)))
    return kind in {*SCALARS, NoneType} or attrs.has(kind) or _is_enum(kind)


def _made_converter() -> Converter:
    converter = Converter()
    converter.register_structure_hook_factory(attrs.has, _object_hook)
    converter.register_structure_hook_factory(_is_array, _array_hook)
    converter.register_structure_hook_factory(_is_union, _union_hook)
    converter.register_structure_hook_factory(_is_mapping, _mapping_hook)
    converter.register_structure_hook_factory(_is_enum, _enum_hook)
    converter.register_structure_hook(Lines, _lines)
    for kind, hook in SCALARS.items():
        converter.register_structure_hook(kind, hook)
    return converter


_CONVERTER: Final = _made_converter()
