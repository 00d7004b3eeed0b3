"""privacy: a marked value stays out of ``repr``; an unmarked one does not."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.identifiers import CitizenId, HouseCode, Phone, Postcode, TaxId
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.places import Address
from sammachip.privacy import identifies, is_personal, masked


@attrs.frozen(kw_only=True)
class Visitor:
    name: str = attrs.field(repr=masked)
    village: str


@given(st.text(min_size=20))
def test_nothing_of_a_personal_value_is_shown(name: str) -> None:
    assert repr(Visitor(name=name, village="Ban Na")) == (
        "Visitor(name=<personal>, village='Ban Na')"
    )


@pytest.mark.parametrize("value", ["", 0, (), False])
def test_even_an_empty_value_is_not_shown(value: object) -> None:
    assert masked(value) == "<personal>"


def test_it_may_be_seen_that_nothing_is_known() -> None:
    assert masked(None) == "None"


def test_the_mark_can_be_asked_for() -> None:
    marks = {field.name: is_personal(field) for field in attrs.fields(Visitor)}

    assert marks == {"name": True, "village": False}


@attrs.frozen
class Empty:
    pass


@pytest.mark.parametrize(
    ("cls", "says_who_it_is"),
    [
        *[(cls, True) for cls in (CitizenId, TaxId, HouseCode, Phone, PersonName)],
        pytest.param(Person, False, id="more than one value"),
        pytest.param(Address, False, id="personal in part"),
        pytest.param(Visitor, False, id="one field of two"),
        *[(cls, False) for cls in (Postcode, Baht, Empty, str, object)],
    ],
)
def test_what_is_made_of_marked_text_alone_says_who_somebody_is(
    cls: type, *, says_who_it_is: bool
) -> None:
    assert identifies(cls) is says_who_it_is
