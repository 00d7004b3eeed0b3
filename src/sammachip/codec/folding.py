"""Folding: fields of fields, which stand in columns of their own, to one object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar, cast, get_args, get_type_hints

import attrs

from sammachip.codec.key import missing_key
from sammachip.codec.structure import build
from sammachip.errors import InvalidDataError, Problem

__all__ = ["attributes_along", "column_of", "folded", "is_required"]

T = TypeVar("T")


def attributes_along(cls: type, name: str) -> tuple[attrs.Attribute[object], ...]:
    """Return the fields that *name* goes through, such as ``address.province``.

    Nothing if the first is no field of *cls*.

    >>> from sammachip.households import Household
    >>> [field.name for field in attributes_along(Household, "address.province")]
    ['address', 'province']
    """
    return _along(cls, name)


@cache
def _along(cls: type, name: str) -> tuple[attrs.Attribute[object], ...]:
    head, _, rest = name.partition(".")
    field = _fields(cls).get(head)
    if field is None:
        return ()
    return (field, *_along(_class_in(cls, head), rest)) if rest else (field,)


def is_required(field: attrs.Attribute[object]) -> bool:
    """Tell whether no object can be without the field."""
    return field.default is attrs.NOTHING


def folded(
    cls: type[T],
    names: Iterable[str],
    values: Mapping[str, object],
    problems: Sequence[Problem],
) -> T:
    """Make a *cls* of the columns of one row.

    A field of which no column says anything stays as if it had none.

    Args:
        cls: An attrs class.
        names: The names of all columns.
        values: The sound values by name.
        problems: What was wrong with the others, with the way to the field as path.

    Raises:
        InvalidDataError: With *problems* and what the rules find.
    """
    names = [*names]
    built = {name: value for name, value in values.items() if "." not in name}
    groups = dict.fromkeys(name.partition(".")[0] for name in names if "." in name)
    faults = [each for each in problems if each.path[:1] not in {(g,) for g in groups}]
    for group in groups:
        inside = _inside(group, values)
        wrong = [
            attrs.evolve(each, path=each.path[1:])
            for each in problems
            if each.path[:1] == (group,)
        ]
        if inside or wrong or is_required(_fields(cls)[group]):
            try:
                built[group] = _field_of_fields(
                    _class_in(cls, group),
                    [*_inside(group, dict.fromkeys(names))],
                    inside,
                    wrong,
                )
            except InvalidDataError as error:
                faults += error.under(group).problems
    return build(cls, built, faults)


def _field_of_fields(
    cls: type[T],
    names: Iterable[str],
    values: Mapping[str, object],
    problems: Sequence[Problem],
) -> T:
    told = {*(name.partition(".")[0] for name in values)}
    told |= {str(problem.path[0]) for problem in problems if problem.path}
    missing = [
        missing_key(name)
        for name, field in _fields(cls).items()
        if is_required(field)
        and name not in told
        and not _inside(name, dict.fromkeys(names))
    ]
    return folded(cls, names, values, [*problems, *missing])


def _inside(group: str, values: Mapping[str, T]) -> Mapping[str, T]:
    """Return those *values* whose names are in *group*, under the rest of the name."""
    start = f"{group}."
    return {
        name.removeprefix(start): value
        for name, value in values.items()
        if name.startswith(start)
    }


def column_of(path: Sequence[str | int], columns: Iterable[str]) -> str | None:
    """Return the column in which the field stands that *path* leads to.

    >>> column_of(("member", "person", "name", "given"), ["member.person.name"])
    'member.person.name'
    """
    steps = [step for step in path if isinstance(step, str)]
    known = {*columns}
    ways = (".".join(steps[:length]) for length in range(len(steps), 0, -1))
    return next((way for way in ways if way in known), None)


def _fields(cls: type) -> Mapping[str, attrs.Attribute[object]]:
    return attrs.fields_dict(cast("type[attrs.AttrsInstance]", cls))


def _class_in(cls: type, field: str) -> type:
    """Return the class of a field that may be None."""
    hint = _hints(cls)[field]
    return next(each for each in (hint, *get_args(hint)) if attrs.has(each))


@cache
def _hints(cls: type) -> Mapping[str, type]:
    return get_type_hints(cls)
