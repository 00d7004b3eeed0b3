"""JSON in and out (RFC 8259)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import NoReturn, TypeVar

from sammachip.codec.structure import structure
from sammachip.codec.unstructure import unstructure
from sammachip.errors import InvalidDataError, Place, Problem

__all__ = ["dumps", "loads", "not_utf8"]

T = TypeVar("T")


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write a domain object, or a list or tuple of them, as JSON text.

    Every field is written, personal ones included.

    Args:
        value: What to write.
        indent: Spaces for each level; None writes everything on one line.
    """
    return json.dumps(unstructure(value), ensure_ascii=False, indent=indent)


def loads(text: str | bytes, cls: type[T]) -> T:
    """Read one *cls* from JSON text.

    Args:
        text: JSON, in UTF-8 if it is bytes.
        cls: The domain class that the text holds.

    Raises:
        InvalidDataError: The text is no JSON (``json.syntax``), has one key twice
            (``json.key_repeated``), or does not hold a *cls*; with all problems.
    """
    return structure(_parse(text), cls)


def _parse(text: str | bytes) -> object:
    try:
        return json.loads(
            text,
            parse_float=Decimal,  # 0.1 stays 0.1
            parse_constant=_refuse_constant,
            object_pairs_hook=_without_repeats,
        )
    except json.JSONDecodeError as error:
        problem = Problem(
            code="json.syntax",
            message="this is not JSON, from column {column} on",
            facts={"column": error.colno},
            place=Place(line=error.lineno),
        )
        raise InvalidDataError([problem]) from None
    except UnicodeDecodeError as error:
        raise InvalidDataError.because(
            "text.not_utf8",
            "this is not UTF-8 text, from byte {byte} on",
            byte=error.start,
        ) from None


def not_utf8(error: UnicodeDecodeError) -> InvalidDataError:
    """Return the refusal of bytes that are not text in UTF-8."""
    return InvalidDataError.because(
        "text.not_utf8", "this is not UTF-8 text, from byte {byte} on", byte=error.start
    )


def _refuse_constant(name: str) -> NoReturn:
    raise InvalidDataError.because(
        "json.constant", "{found} is not a number in JSON", found=name
    )


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise InvalidDataError(
            Problem(
                code="json.key_repeated", message="this key stands twice", path=(name,)
            )
            for name in found
            if names.count(name) > 1
        )
    return found
