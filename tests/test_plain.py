"""plain: one plain form, one canonical text, one digest for all that is equal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import UserList
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, entries, groups, members

from sammachip.codec import loads, structure
from sammachip.dates import BuddhistYear
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.places import Province
from sammachip.plain import canonical, digest, plain
from sammachip.sharing import Bucket, EverythingLeft, Percent, ToFund


def json_values(texts: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    return st.recursive(
        st.none() | st.booleans() | st.integers() | texts,
        lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    )


@attrs.frozen
class Small:
    """A class as the library has them: a kind, a default, a part of no weight."""

    KIND: ClassVar = "small"

    word: str
    number: Decimal = Decimal(1)
    as_written: str = attrs.field(default="", eq=False)


@attrs.frozen
class Grown:
    """The same class, after a field with a default was added."""

    KIND: ClassVar = "small"

    word: str
    later: tuple[str, ...] = ()
    number: Decimal = Decimal(1)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(Baht("1234.5"), "1234.50", id="money"),
        pytest.param(Percent("100/3"), "100/3", id="a percentage"),
        pytest.param(Province("40"), "40", id="a province"),
        pytest.param(AreaCode("301402"), "301402", id="an area"),
        pytest.param(Postcode("30150"), "30150", id="a postcode"),
        pytest.param(CitizenId("1234567890121"), "1234567890121", id="a citizen id"),
        pytest.param(HouseCode("30141234567"), "30141234567", id="a house code"),
        pytest.param(Phone("0812345678"), "0812345678", id="a phone"),
        pytest.param(TaxId("0994000000014"), "0994000000014", id="a tax id"),
        pytest.param(Decimal("2.50"), "2.50", id="a decimal"),
        pytest.param(Decimal("1E+3"), "1000", id="a decimal with an exponent"),
        pytest.param(Fraction(2, 6), "1/3", id="a fraction"),
        pytest.param(date(2026, 1, 31), "2026-01-31", id="a day"),
        pytest.param(Rounding.HALF_UP, "half_up", id="a choice"),
    ],
)
def test_a_single_value_is_one_text(value: object, text: str) -> None:
    assert plain(value) == text


@pytest.mark.parametrize("items", [[1, "ก"], (1, "ก"), UserList([1, "ก"])])
def test_any_sequence_is_an_array(items: Sequence[object]) -> None:
    assert plain(items) == [1, "ก"]


def test_an_object_is_written_field_by_field_with_its_kind() -> None:
    assert plain([Small("ก", Decimal("2.50"), "ก ")]) == [
        {"kind": "small", "word": "ก", "number": "2.50", "as_written": "ก "}
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(None, "null", id="nothing"),
        pytest.param([True, False, 7], "[true,false,7]", id="words and numbers"),
        pytest.param({"ข": 1, "ก": (), "a": {}}, '{"a":{},"ก":[],"ข":1}', id="keys"),
        pytest.param({"\U0001f600": 1, "\uffee": 2}, '{"😀":1,"￮":2}', id="UTF-16"),
        pytest.param("น้ำ é ½", '"น้ำ é ½"', id="text is not escaped"),
        pytest.param('"\\/\x7f', '"\\"\\\\/\x7f"', id="signs of JSON"),
        pytest.param("\b\t\n\f\r", r'"\b\t\n\f\r"', id="signs with a short escape"),
        pytest.param("\0\x1f", r'"\u0000\u001f"', id="other control signs"),
        pytest.param("\ud83d", r'"\ud83d"', id="half a character"),
        pytest.param(Decimal("2.50"), '"2.5"', id="zeros at the end"),
        pytest.param(Decimal(100), '"100"', id="zeros that count"),
        pytest.param(Decimal("-0.00"), '"0"', id="zero"),
        pytest.param(Decimal("1E+3"), '"1000"', id="an exponent"),
        pytest.param(Small("ก"), '{"kind":"small","word":"ก"}', id="defaults"),
        pytest.param(
            Small("ก", Decimal(2), "x"),
            '{"kind":"small","number":"2","word":"ก"}',
            id="what has no part in the comparison",
        ),
    ],
)
def test_the_canonical_text(value: object, text: str) -> None:
    assert canonical(value) == text


def test_a_digest_can_be_made_again_with_other_tools() -> None:
    # printf '{"a":1}' | sha256sum
    assert digest({"a": 1}) == (
        "sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"
    )


def test_a_new_field_with_a_default_changes_no_digest() -> None:
    assert digest(Grown("ก", number=Decimal(3))) == digest(Small("ก", Decimal(3)))
    assert digest(Grown("ก", later=("ข",))) != digest(Small("ก"))


@given(json_values(st.text()))
def test_the_canonical_text_is_json_that_says_the_same(value: object) -> None:
    assert json.loads(canonical(value)) == value


@given(json_values(st.text(st.characters(max_codepoint=0xD7FF))))
def test_it_is_what_json_writes_without_blanks_and_with_sorted_keys(
    value: object,
) -> None:
    separators = (",", ":")
    known = json.dumps(value, ensure_ascii=False, separators=separators, sort_keys=True)

    assert canonical(value) == known


@given(st.one_of(members, groups, entries, books()))
def test_what_the_canonical_text_leaves_out_is_read_back(thing: object) -> None:
    assert loads(canonical(thing), type(thing)) == thing
    assert digest(loads(canonical(thing), type(thing))) == digest(thing)


@given(st.one_of(members, groups), st.one_of(members, groups))
def test_equal_values_alone_have_one_digest(one: object, other: object) -> None:
    assert (digest(one) == digest(other)) is (one == other)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=5), st.integers(0, 9))
def test_zeros_at_the_end_change_no_digest(number: Decimal, zeros: int) -> None:
    longer = Decimal(f"{number:f}{'0' * zeros}")

    assert longer == number
    assert digest(longer) == digest(number)


def test_how_a_name_was_written_changes_no_digest() -> None:
    one, other = map(PersonName.parse, ["นายใจดี ทุ่งทดลอง", "นาย ใจดี  ทุ่งทดลอง"])

    assert one.as_written != other.as_written
    assert digest(one) == digest(other)


def test_a_digest_is_the_same_in_every_process() -> None:
    program = (
        "from sammachip.plain import digest; from sammachip.money import Baht;"
        "print(digest({'ก': Baht(1), 'b': (None, True), 'a': 'é'}))"
    )

    told = {
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
            encoding="ascii",
        ).stdout
        for seed, locale in (("1", "C"), ("4242", "de_DE.UTF-8"))
    }

    assert told == {f"{digest({'a': 'é', 'b': [None, True], 'ก': Baht(1)})}\n"}


@pytest.mark.parametrize("write", [plain, canonical, digest])
@pytest.mark.parametrize("thing", [2.5, {"key": 2.5}, {1, 2}, b"bytes", object()])
def test_what_is_no_data_of_ours_is_refused(
    write: Callable[[object], object], thing: object
) -> None:
    with pytest.raises(TypeError, match="no plain form for "):
        write(thing)


def test_a_brief_form_leaves_out_what_is_not_said_and_reads_back() -> None:
    year = BuddhistYear(2569)
    fund = ToFund()
    bucket = Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=fund)

    assert plain(bucket, brief=True) == {
        "key": "fund",
        "name": "กองทุน",
        "take": {"kind": "everything_left"},
        "to": {"kind": "fund"},
    }
    assert structure(plain(bucket, brief=True), Bucket) == bucket
    assert plain(year, brief=True) == plain(year)
