"""The plain form of a value: what JSON can hold, and one text to know it again by.

A class that stands for a single value, such as an amount of money, has a method
``plain`` that writes it as text. Any other domain class is written field by field.
What is personal can be covered on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from typing import Final, cast

import attrs

from sammachip.errors import LANGUAGES, Said
from sammachip.privacy import identifies, is_personal

__all__ = ["Cover", "canonical", "digest", "plain"]

Cover = Callable[[object], object]
"""Gives what is written for one personal value; `attrs.NOTHING` leaves it out."""

_WORDS: Final[Mapping[object, str]] = {None: "null", True: "true", False: "false"}
_SURROGATES: Final = range(0xD800, 0xE000)  # half a character each: not in UTF-8
_ESCAPES: Final[Mapping[int, str]] = {
    **{code: f"\\u{code:04x}" for code in (*range(0x20), *_SURROGATES)},
    **str.maketrans({"\b": r"\b", "\t": r"\t", "\n": r"\n", "\f": r"\f", "\r": r"\r"}),
    **str.maketrans({'"': r"\"", "\\": r"\\"}),
}


def plain(value: object, *, brief: bool = False, cover: Cover | None = None) -> object:
    """Return *value* as dicts, lists, text, whole numbers, booleans and None.

    Dates are written as ISO 8601 in C.E., money and decimals as text.

    Args:
        value: A domain object, or a list, tuple or mapping of such.
        brief: Whether what makes no difference is left out, as in `canonical`.
        cover: What to write for personal fields, and for what `identifies` somebody
            wherever it stands; None writes them as they are.

    Raises:
        TypeError: *value* is, or holds, something that is no data of ours.

    >>> from sammachip.money import Baht
    >>> plain((Baht("1.5"), date(2026, 1, 31)))
    ['1.50', '2026-01-31']
    """
    return _Writing(brief=brief, cover=cover).plain(value)


def canonical(value: object) -> str:
    """Write *value* as the one JSON text that all values equal to it have.

    Keys are sorted, nothing stands between the signs, text is not escaped where it
    need not be. Left out is what makes no difference: fields that hold their
    default (so that a class may gain such a field), fields without a part in the
    comparison, and zeros at the end of a decimal number.

    Raises:
        TypeError: As for `plain`.

    Source:
        RFC 8785, JSON Canonicalization Scheme; whole numbers of any length and
        half characters (lone surrogates), which it has not, are written all the
        same.

    >>> from sammachip.dates import BuddhistYear
    >>> canonical({"year": BuddhistYear(2569), "shares": Decimal("2.50")})
    '{"shares":"2.5","year":{"be_year":2569,"kind":"buddhist_year"}}'
    """
    return _json(plain(value, brief=True))


def digest(value: object) -> str:
    """Return the SHA-256 digest of the `canonical` text of *value*.

    Raises:
        TypeError: As for `plain`.

    >>> digest([])
    'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
    """
    return f"sha256:{sha256(canonical(value).encode()).hexdigest()}"


@attrs.frozen(kw_only=True)
class _Writing:
    """One way of writing values; see `plain`."""

    brief: bool
    cover: Cover | None

    def plain(self, value: object) -> object:  # noqa: PLR0911  # a line each
        match value:
            case Said():
                words = {f"{lang}": value.text(lang) for lang in LANGUAGES}
                return {"data": str(value), **words}
            case None | bool() | int() | str():
                return value
            case Decimal():
                return _short(f"{value:f}") if self.brief else f"{value:f}"
            case Fraction():
                return str(value)
            case date():
                return value.isoformat()
            case Enum():
                return value.value
            case [*_]:  # pyright: ignore[reportUnknownVariableType]  # any sequence
                forms = map(self.plain, cast("Iterable[object]", value))
                return [form for form in forms if form is not attrs.NOTHING]
            case _ if self.cover and identifies(type(value)):
                return self.cover(value)
            case _ if callable(write := getattr(value, "plain", None)):
                return write()
            case _:
                fields = self._fields_of(value)
                return {n: form for n, form in fields if form is not attrs.NOTHING}

    def _fields_of(self, value: object) -> Iterator[tuple[str, object]]:
        if isinstance(value, Mapping):
            for name, held in cast("Mapping[str, object]", value).items():
                yield name, self.plain(held)
            return
        cls = type(value)
        if not attrs.has(cls):
            raise TypeError(f"no plain form for {cls.__name__}")
        if (kind := getattr(cls, "KIND", None)) is not None:
            yield "kind", kind
        for field in attrs.fields(cls):
            held = getattr(value, field.name)
            if not self.brief or (field.eq and held != field.default):
                write = self.cover if self.cover and is_personal(field) else self.plain
                yield field.name, write(held)


def _short(number: str) -> str:
    short = number.rstrip("0").rstrip(".") if "." in number else number
    return "0" if short == "-0" else short


def _json(form: object) -> str:
    match form:
        case str():
            return f'"{form.translate(_ESCAPES)}"'
        case list():
            return f"[{','.join(map(_json, cast('list[object]', form)))}]"
        case dict():
            fields = sorted(cast("dict[str, object]", form).items(), key=_utf_16)
            return f"{{{','.join(f'{_json(n)}:{_json(each)}' for n, each in fields)}}}"
        case None | bool():
            return _WORDS[form]
        case _:
            return str(form)


def _utf_16(field: tuple[str, object]) -> bytes:
    return field[0].encode("utf-16-be", "surrogatepass")  # the order of RFC 8785
