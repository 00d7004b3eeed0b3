"""JSON in and out (RFC 8259)."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import NoReturn, TypeVar

from sammachip.codec.read import Read
from sammachip.codec.structure import RepeatedKeys, structure
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.plain import plain
from sammachip.thai import MOST_DIGITS

__all__ = ["decoded", "dumps", "loads", "read_json"]

T = TypeVar("T")


def dumps(value: object, *, indent: int | None = None, brief: bool = False) -> str:
    """Write a domain object, or a list or tuple of them, as JSON text.

    Every field is written, personal ones included.

    Args:
        value: What to write.
        indent: Spaces for each level; None writes everything on one line.
        brief: Whether fields that hold their default are left out, as somebody
            would who writes an agreement by hand.

    >>> from sammachip.dates import BuddhistYear
    >>> dumps([BuddhistYear(2569)])
    '[{"kind": "buddhist_year", "be_year": 2569}]'
    """
    return json.dumps(plain(value, brief=brief), ensure_ascii=False, indent=indent)


def loads(text: str | bytes, cls: type[T], *, source: str | None = None) -> T:
    """Read one *cls* from JSON text.

    Args:
        text: JSON; bytes are UTF-8, with or without a BOM.
        cls: The domain class that the text holds, or a list or tuple of such:
            ``list[Member]``, ``tuple[Member, ...]``.
        source: Name of the text, for the problems.

    Raises:
        InvalidDataError: The text is not in UTF-8 (``text.not_utf8``), no JSON
            (``json.syntax``, ``json.constant``), nested too deep to read
            (``json.too_deep``), has one key twice (``json.key_repeated``), or does
            not hold a *cls*; with all problems.
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.ledger import Book
    >>> try:
    ...     loads('{"entries": 7}', Book, source="book.json")
    ... except InvalidDataError as error:
    ...     print(error)
    book.json: entries: expected array, found integer
    """
    try:
        return structure(_parse(text), cls)
    except InvalidDataError as error:
        problems = (problem.in_source(source) for problem in error.problems)
        raise InvalidDataError(problems) from None


def read_json(text: str | bytes, cls: type[T], *, source: str | None = None) -> Read[T]:
    """Read a *cls* from JSON text, with its problems instead of an error.

    Args:
        text: JSON text, as for `loads`.
        cls: What the text holds, as for `loads`.
        source: Name of the text, for the problems.

    Returns:
        The one value, or everything that is wrong; like `read_csv`, so that
        several files can be read before any of them is judged.

    >>> from sammachip.ledger import Book
    >>> read = read_json('{"entries": 7}', Book, source="book.json")
    >>> print(read.problems[0])
    book.json: entries: expected array, found integer
    """
    try:
        return Read(values=(loads(text, cls, source=source),), source=source)
    except InvalidDataError as error:
        return Read(values=(), problems=error.problems, source=source)


def _parse(text: str | bytes) -> object:
    try:
        return json.loads(
            decoded(text),
            parse_float=Decimal,  # 0.1 stays 0.1
            parse_int=_whole_number,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        problem = Problem(
            code="json.syntax",
            message="this is not JSON, from column {column} on",
            facts={"column": error.colno},
            place=Place(line=error.lineno),
        )
        raise InvalidDataError([problem]) from None
    except RecursionError:
        raise InvalidDataError.because(
            "json.too_deep", "arrays and objects stand too deep inside each other"
        ) from None


def decoded(text: str | bytes) -> str:
    """Return *text* without a BOM, decoded if it is bytes.

    Raises:
        InvalidDataError: The bytes are not UTF-8 (``text.not_utf8``).
    """
    try:
        characters = text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError as error:
        raise InvalidDataError.because(
            "text.not_utf8",
            "this is not UTF-8 text, from byte {byte} on;"
            " in Excel, save it as CSV UTF-8",
            byte=error.start,
        ) from None
    return characters.removeprefix("\ufeff")


def _whole_number(digits: str) -> int | Decimal:
    # Python reads no int of very many digits; as a Decimal it is refused in its place.
    return int(digits) if len(digits) <= MOST_DIGITS else Decimal(digits)


def _refuse_constant(name: str) -> NoReturn:
    raise InvalidDataError.because(
        "json.constant", "{found} is not a number in JSON", found=name
    )


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        return RepeatedKeys(found, [name for name in found if counts[name] > 1])
    return found
