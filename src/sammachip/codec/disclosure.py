"""Disclosure: how much of what is personal is written.

Every text that the codec writes comes from `unstructure`, so the four choices mean
the same wherever they are offered.

Source:
    Personal Data Protection Act B.E. 2562 (2019), sections 6, 22 and 27
    (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒). RFC 2104, sections 3 and 5, for the
    length of the key and of what is shown.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final, Literal, cast, get_args

import attrs

from sammachip.errors import InvalidDataError
from sammachip.plain import Cover, canonical, plain
from sammachip.privacy import MASK, identifies, is_personal
from sammachip.thai.choice import unknown_choice

__all__ = ["Personal", "pseudonym", "unstructure"]

Personal = Literal["full", "masked", "pseudonymous", "dropped"]
"""What becomes of personal data: it is written as it is; masked; under a pseudonym that
only the holder of a key can make again; or left out, its key too."""

_LEAST_KEY: Final = 32  # bytes, as many as SHA-256 gives
_SHOWN: Final = 32  # hexadecimal digits: half of what there is, 128 bits


def unstructure(
    value: object,
    *,
    brief: bool = False,
    personal: Personal = "full",
    key: bytes | None = None,
) -> object:
    """Return *value* as dicts, lists, text, whole numbers, booleans and None.

    Personal is every field that its class marks, with all that stands in it, and
    wherever it stands an identifier of a person or a name. What is unknown, None,
    stays so. Masked, a number has its own masked form, and everything else is one
    word. Pseudonyms are for numbers and whole names, which tell who somebody is;
    all else is masked then too: a note has no pseudonym that anybody could use, and
    days of birth are so few that counting them would give them away.

    Args:
        value: A domain object, or a list, tuple or mapping of such.
        brief: Whether fields that hold their default are left out.
        personal: What becomes of personal data. Only ``"full"`` is sure to be read
            back; what is covered is for reading and counting, and is refused
            wherever the value itself is needed.
        key: The secret of the pseudonyms, and of nothing else: 32 bytes or more.

    Raises:
        InvalidDataError: *personal* is no such choice (``choice.unknown``); there is
            no key for pseudonyms, one for something else, or one that is too short
            (``privacy.key_missing``, ``privacy.key_unused``, ``privacy.key_short``).
        TypeError: *value* is, or holds, something that is no data of ours.

    >>> from sammachip.groups import Member
    >>> from sammachip.people import PersonName
    >>> member = Member(id="m1", name=PersonName.parse("นางใจดี มีสุข"))
    >>> unstructure(member, brief=True, personal="masked")
    {'id': 'm1', 'name': '<personal>'}
    """
    form = plain(value, brief=brief, cover=_cover_for(personal, key))
    return None if form is attrs.NOTHING else form


def pseudonym(value: object, *, key: bytes) -> str:
    """Return the pseudonym (นามแฝง) of *value* under *key*.

    It is the HMAC-SHA256 of the value's canonical text: equal values have one
    pseudonym, in whatever file, field or class they stand and however they were
    typed. Without the key nobody can tell whose it is, nor try all numbers there are.

    Args:
        value: A citizen id, a name, or what else stands for somebody.
        key: As for `unstructure`.

    Raises:
        InvalidDataError: The key is too short (``privacy.key_short``) or is text
            (``value.type``).
        TypeError: *value* is no data of ours.

    >>> from sammachip.identifiers import CitizenId
    >>> key = bytes(range(32))  # of your own: secrets.token_bytes(32)
    >>> pseudonym(CitizenId.parse("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"), key=key)
    'pseudonym:334e4ebbadf8821d81842ee44fec48cb'
    """
    told = hmac.digest(_checked(key), canonical(value).encode(), "sha256").hex()
    return f"pseudonym:{told[:_SHOWN]}"


def _cover_for(personal: Personal, key: bytes | None) -> Cover | None:
    if personal not in get_args(Personal):
        raise unknown_choice("personal", personal, get_args(Personal))
    if key is not None and personal != "pseudonymous":
        raise InvalidDataError.because(
            "privacy.key_unused",
            "a key is for pseudonyms; expected none with personal={found}",
            found=personal,
        )
    match personal:
        case "full":
            return None
        case "dropped":
            return _drop
        case "masked":
            return partial(_cover_single, _masked)
        case _:
            return partial(_cover_single, partial(_pseudonymous, _checked(key)))


def _checked(key: object) -> bytes:
    if key is None:
        raise InvalidDataError.because(
            "privacy.key_missing",
            "expected a key for the pseudonyms, found none; make one with"
            " secrets.token_bytes(32) and keep it secret",
        )
    if not isinstance(key, bytes):
        raise InvalidDataError.because(
            "value.type",
            "expected {expected}, found {found}",
            expected="bytes",
            found=type(key).__name__,
        )
    if len(key) < _LEAST_KEY:
        raise InvalidDataError.because(
            "privacy.key_short",
            "expected a key of at least {least} bytes, found {found}; make one with"
            " secrets.token_bytes(32) and keep it secret",
            least=_LEAST_KEY,
            found=len(key),
        )
    return key


def _cover_single(cover: Cover, value: object) -> object:
    """Cover each single value of a personal one, which may be a row, or a person."""
    match value:
        case None:
            return None
        case [*_]:  # pyright: ignore[reportUnknownVariableType]  # any sequence
            items = cast("Iterable[object]", value)
            return [_cover_single(cover, item) for item in items]
        case _ if parts := _parts_of(value):
            return {name: _cover_single(cover, part) for name, part in parts.items()}
        case _:
            return cover(value)


def _parts_of(value: object) -> Mapping[str, object]:
    """Return the fields of an object some of which are marked; none of another one."""
    cls = type(value)
    if not attrs.has(cls) or identifies(cls):
        return {}
    fields = attrs.fields(cls)
    is_marked = any(map(is_personal, fields))
    return {f.name: getattr(value, f.name) for f in fields} if is_marked else {}


def _drop(_: object) -> object:
    return attrs.NOTHING


def _masked(value: object) -> str:
    is_number = identifies(type(value)) and hasattr(value, "plain")
    return str(value) if is_number else MASK


def _pseudonymous(key: bytes, value: object) -> str:
    return pseudonym(value, key=key) if identifies(type(value)) else MASK
