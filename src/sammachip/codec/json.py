"""JSON in and out (RFC 8259)."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import NoReturn, TypeVar, cast, get_args

import attrs

from sammachip.codec.disclosure import Personal, unstructure
from sammachip.codec.key import RepeatedKeys
from sammachip.codec.read import Read
from sammachip.codec.structure import structure
from sammachip.codec.unknown import Unknown, without_unknown
from sammachip.codec.version import FIRST, VERSION, VERSION_KEY, split_version
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.thai import MOST_DIGITS
from sammachip.thai.choice import unknown_choice

__all__ = ["decoded", "dumps", "loads", "read_json"]

T = TypeVar("T")


def dumps(
    value: object,
    *,
    indent: int | None = None,
    brief: bool = False,
    personal: Personal = "full",
    key: bytes | None = None,
) -> str:
    """Write a domain object, or a list or tuple of them, as JSON text.

    Every field is written, personal ones included: whoever writes an object asks for
    what is in it, and a register that is kept without its names is lost. An object
    says at its top in which version of the format it is (``"schema"``); a list has
    no place for it.

    Args:
        value: What to write.
        indent: Spaces for each level; None writes everything on one line.
        brief: Whether fields that hold their default, and the version, are left out,
            as somebody would who writes an agreement by hand.
        personal: What becomes of personal data, as for `unstructure`.
        key: The secret of the pseudonyms, as for `unstructure`.

    Raises:
        InvalidDataError: As for `unstructure`.
        TypeError: As for `unstructure`.

    >>> from sammachip.dates import BuddhistYear
    >>> dumps(BuddhistYear(2569))
    '{"schema": 2, "kind": "buddhist_year", "be_year": 2569}'
    >>> dumps([BuddhistYear(2569)])
    '[{"kind": "buddhist_year", "be_year": 2569}]'
    """
    form = unstructure(value, brief=brief, personal=personal, key=key)
    if isinstance(form, dict) and attrs.has(type(value)) and not brief:
        form = {VERSION_KEY: VERSION, **cast("dict[str, object]", form)}
    return json.dumps(form, ensure_ascii=False, indent=indent)


def loads(text: str | bytes, cls: type[T], *, source: str | None = None) -> T:
    """Read one *cls* from JSON text.

    Args:
        text: JSON; bytes are UTF-8, with or without a BOM. A text of an earlier
            version of the format is read as well.
        cls: The domain class that the text holds, or a list or tuple of such:
            ``list[Member]``, ``tuple[Member, ...]``.
        source: Name of the text, for the problems.

    Raises:
        InvalidDataError: The text is not in UTF-8 (``text.not_utf8``), no JSON
            (``json.syntax``, ``json.constant``), nested too deep to read
            (``json.too_deep``), has one key twice (``json.key_repeated``), is of a
            later version of the format (``schema.newer``), or does not hold a *cls*;
            with all problems.
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.ledger import Book
    >>> try:
    ...     loads('{"entries": 7}', Book, source="book.json")
    ... except InvalidDataError as error:
    ...     print(error)
    book.json: entries: expected array, found integer
    """
    return read_json(text, cls, source=source).value


def read_json(
    text: str | bytes,
    cls: type[T],
    *,
    source: str | None = None,
    unknown: Unknown = "refuse",
) -> Read[T]:
    """Read a *cls* from JSON text, with its problems instead of an error.

    Args:
        text: JSON text, as for `loads`.
        cls: What the text holds, as for `loads`.
        source: Name of the text, for the problems.
        unknown: What becomes of keys that are not known: with ``"keep"`` they are
            in ``unknown`` of what is returned, and each is a warning.

    Returns:
        The one value, or everything that is wrong; like `read_csv`, so that
        several files can be read before any of them is judged.

    Raises:
        InvalidDataError: *unknown* is no such choice (``choice.unknown``).
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.ledger import Book
    >>> read = read_json('{"entries": 7}', Book, source="book.json")
    >>> print(read.problems[0])
    book.json: entries: expected array, found integer
    >>> read = read_json('{"entries": [], "app": "x"}', Book, unknown="keep")
    >>> read.value, read.unknown[0].path, read.unknown[0].value
    (Book(entries=Lines([])), ('app',), 'x')
    """
    if unknown not in get_args(Unknown):
        raise unknown_choice("unknown", unknown, get_args(Unknown))
    try:
        plain = _parse(text)
        if unknown == "refuse":
            return Read(values=(_of_any_version(plain, cls),), source=source)
        value, kept, warnings = without_unknown(
            plain, lambda plain: _of_any_version(plain, cls)
        )
        read = Read(values=(value,), problems=warnings, unknown=kept, source=source)
    except InvalidDataError as error:
        read = Read[T](values=(), problems=error.problems, source=source)
    problems = (problem.in_source(source) for problem in read.problems)
    return attrs.evolve(read, problems=tuple(problems))


def _of_any_version(plain: object, cls: type[T]) -> T:
    version, rest = split_version(plain)
    if version is not None:
        return structure(rest, cls, version=version)
    try:
        return structure(rest, cls)
    except InvalidDataError as error:
        try:
            return structure(rest, cls, version=FIRST)
        except InvalidDataError:
            raise error from None


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
            "this is not UTF-8 text, from byte {byte} on; in Excel, save it as CSV"
            ' UTF-8, or have a table read with encoding="windows-874"',
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
