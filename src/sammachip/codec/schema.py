"""JSON Schema (2020-12) of what the codec reads and writes, made from the classes.

A schema says which keys there are, which must be there, and of which form each value
is. It cannot say what depends on more than one value, which is what `Problem`s are
for: that a day exists, that a check digit fits, that a bucket is named which there
is. So what a schema refuses, `loads` refuses too, and a document that it accepts has
the right shape, and may still have problems. Two small things differ: JSON Schema
takes ``1.0`` for a whole number, which `loads` does not, and sees no key that stands
twice. It describes the version of the format of today alone.

Source:
    https://json-schema.org/draft/2020-12/json-schema-core
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs

from sammachip.codec.docstring import fields_in, summary_in, thai_term_in
from sammachip.codec.scalar_schema import SCALAR_SCHEMAS
from sammachip.codec.structure import check_loadable
from sammachip.codec.version import VERSION, VERSION_KEY
from sammachip.ledger import Entry, Lines
from sammachip.plain import plain

__all__ = ["json_schema"]

Schema = dict[str, object]
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NO_KEYS: Final[Mapping[str, Schema]] = {}
_JSON_TYPES: Final[Mapping[object, str]] = {
    str: "string",
    int: "integer",
    bool: "boolean",
    NoneType: "null",
}


def json_schema(cls: type[object]) -> Schema:
    """Return the JSON Schema of what `loads` reads as a *cls* and `dumps` writes.

    Args:
        cls: A domain class, a type of single values, or a list or tuple of such.

    Raises:
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.money import Baht
    >>> json_schema(list[Baht])["items"]
    {'$ref': '#/$defs/money.Baht'}
    >>> from sammachip.groups import Officer
    >>> schema = json_schema(Officer)
    >>> schema["title"], schema["required"]
    ('Officer (กรรมการ, วาระ)', ['member', 'role', 'since'])
    """
    check_loadable(cls)
    definitions = _Definitions()
    if attrs.has(cls) and cls not in SCALAR_SCHEMAS:
        body = definitions.of_object(cls, {VERSION_KEY: {"const": VERSION}})
    else:
        body = definitions.of(cls)
    found = {"$defs": definitions.found} if definitions.found else {}
    return {"$schema": _DIALECT, **body, **found}


class _Definitions:
    """The classes that a schema is made of, each described once."""

    def __init__(self) -> None:
        self.found: dict[str, Schema] = {}

    def of(self, kind: Any) -> Schema:  # noqa: ANN401, PLR0911 - a line for each
        """Describe the values of one type."""
        arguments = get_args(kind)
        match get_origin(kind):
            case origin if origin in {Union, UnionType}:
                return {"anyOf": [*map(self._of_option, arguments)]}
            case origin if origin is Literal:
                return {"enum": [*arguments]}
            case origin if origin is Mapping:
                return {"type": "object"}
            case origin if origin in {list, tuple}:
                return {"type": "array", "items": self.of(arguments[0])}
            case _ if kind is Lines:
                return self.of(tuple[Entry, ...])
            case _ if kind in _JSON_TYPES:
                return {"type": _JSON_TYPES[kind]}
            case _:
                return self._reference(kind)

    def _of_option(self, kind: Any) -> Schema:  # noqa: ANN401
        # One of several classes says which it is.
        schema = self.of(kind)
        return {**schema, "required": ["kind"]} if hasattr(kind, "KIND") else schema

    def _reference(self, kind: type) -> Schema:
        # Two packages may have a class of one name.
        package = kind.__module__.removeprefix("sammachip.").partition(".")[0]
        name = f"{package}.{kind.__name__}"
        if name not in self.found:
            self.found[name] = {}  # while its fields are looked at
            self.found[name] = self._definition(kind)
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, kind: type) -> Schema:
        if kind in SCALAR_SCHEMAS:
            return {"title": kind.__name__, **SCALAR_SCHEMAS[kind]}
        if attrs.has(kind):
            return self.of_object(kind)
        values = [member.value for member in cast("type[Enum]", kind)]
        return {**_heading(kind), "enum": values}

    def of_object(
        self, cls: type[attrs.AttrsInstance], more: Mapping[str, Schema] = _NO_KEYS
    ) -> Schema:
        """Describe the objects of one class, field by field, after what is *more*."""
        fields, hints, told = attrs.fields(cls), get_type_hints(cls), fields_in(cls)
        properties = {**more}
        if (kind := getattr(cls, "KIND", None)) is not None:
            properties["kind"] = {"const": kind}
        for field in fields:
            schema = self.of(hints[field.name])
            if field.name in told:
                schema["description"] = told[field.name]
            if not isinstance(field.default, attrs.Factory | type(attrs.NOTHING)):
                schema["default"] = plain(field.default)
            properties[field.name] = schema
        return {
            **_heading(cls),
            "type": "object",
            "properties": properties,
            "required": [f.name for f in fields if f.default is attrs.NOTHING],
            "additionalProperties": False,
        }


def _heading(cls: type) -> Schema:
    term = thai_term_in(cls)
    title = f"{cls.__name__} ({term})" if term else cls.__name__
    return {"title": title, "description": summary_in(cls)}
