"""Every public class can be drawn; what is drawn is sound and comes back from JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final, cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from public_classes import PUBLIC_CLASSES

import sammachip
from sammachip import codec
from sammachip.codec import RawRow, Read, UnknownKey, VillageRead, VillageTables
from sammachip.column import Column
from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError, Rule
from sammachip.privacy import is_personal
from sammachip.testing import register
from sammachip.thai import Lexicon

_NO_DATA: Final = {
    *(Column, Lexicon, Rule),
    *(RawRow, Read, UnknownKey, VillageRead, VillageTables),
}
"""What is no data of its own: results of reading, columns, rules."""
_SHORT: Final = 5
_DATA: Final = [cls for cls in PUBLIC_CLASSES if cls not in _NO_DATA]
_ENOUGH: Final = settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow],  # of the machine, not of them
)


def _names(cls: type[object]) -> str:
    return f"{cls.__module__.split('.')[1]}.{cls.__name__}"


def _enums() -> Iterator[type[object]]:
    for info in iter_modules(sammachip.__path__, "sammachip."):
        module = import_module(info.name)
        things = (getattr(module, name) for name in getattr(module, "__all__", ()))
        yield from (
            thing
            for thing in things
            if isinstance(thing, type) and hasattr(thing, "__members__")
        )


def _texts(value: object, *, is_secret: bool) -> Iterator[tuple[bool, str]]:
    """Yield all text in *value*, and whether it is personal."""
    match value:
        case str():
            yield is_secret, value
        case tuple() | list():
            for item in cast("tuple[object, ...]", value):
                yield from _texts(item, is_secret=is_secret)
        case _:
            cls = type(value)
            for field in attrs.fields(cls) if attrs.has(cls) else ():
                held = getattr(value, field.name)
                yield from _texts(held, is_secret=is_secret or is_personal(field))


def _only_personal(value: object) -> Iterator[str]:
    """Yield the personal texts that are long enough to be no word of another field."""
    texts = [*_texts(value, is_secret=False)]
    told = " ".join(text for is_secret, text in texts if not is_secret)
    for is_secret, text in texts:
        if is_secret and len(text) > _SHORT and text not in told:
            yield text


@pytest.mark.parametrize("cls", PUBLIC_CLASSES, ids=_names)
def test_every_class_can_be_drawn(cls: type[attrs.AttrsInstance]) -> None:
    @_ENOUGH
    @given(st.from_type(cls))
    def law(drawn: attrs.AttrsInstance) -> None:
        assert type(drawn) is cls

    law()


@pytest.mark.parametrize("cls", _DATA, ids=_names)
def test_what_is_drawn_comes_back_from_json_and_hides_what_is_personal(
    cls: type[attrs.AttrsInstance],
) -> None:
    @_ENOUGH
    @given(st.from_type(cls))
    def law(drawn: attrs.AttrsInstance) -> None:
        read = codec.loads(codec.dumps(drawn), cls)

        assert read == drawn
        assert hash(read) == hash(drawn)
        assert [text for text in _only_personal(drawn) if text in repr(drawn)] == []

    law()


@pytest.mark.parametrize("cls", [*_enums()], ids=_names)
def test_every_enum_can_be_drawn(cls: type[object]) -> None:
    members = cast("Mapping[str, object]", vars(cls)["_member_map_"])

    @given(st.from_type(cls))
    def law(drawn: object) -> None:
        assert drawn in members.values()

    law()


@given(st.from_type(InvalidDataError))
def test_errors_can_be_drawn_and_told_in_both_languages(
    error: InvalidDataError,
) -> None:
    assert error.text("en") != error.text("th")


def test_registering_again_changes_nothing() -> None:
    before = repr(st.from_type(BuddhistYear))

    register()

    assert repr(st.from_type(BuddhistYear)) == before
