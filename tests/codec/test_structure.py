"""structure: plain data becomes objects, strictly, with all problems at once."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import agreements, sharings, years
from strategies import (
    FAMILY_NAMES,
    GIVEN_NAMES,
    amounts,
    books,
    entries,
    groups,
    members,
)

from sammachip.codec import structure, unstructure
from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.groups import Group, Member
from sammachip.ledger import Book, Entry
from sammachip.money import Baht
from sammachip.sharing import Agreement, Bucket, Percent, Sharing, ToFund

_ENTRY: dict[str, object] = {
    "number": "1",
    "day": "2026-01-05",
    "kind": "income",
    "amount": "350",
}
_BUCKET: dict[str, object] = {
    "key": "reserve",
    "name": "ทุนสำรอง",
    "take": {"kind": "percent_of_profit", "percent": "10"},
    "to": {"kind": "fund"},
}
_MEMBER: dict[str, object] = {"id": "m01", "name": {"given": "ใจดี"}}


def refusal(plain: object, cls: type) -> InvalidDataError:
    with pytest.raises(InvalidDataError) as refused:
        structure(plain, cls)
    return refused.value


def faults(plain: object, cls: type) -> list[tuple[str, str]]:
    return [(each.code, each.path_text) for each in refusal(plain, cls).problems]


@given(st.one_of(members, groups, entries, books(), agreements(), sharings(), years))
def test_what_is_written_is_read_back(thing: object) -> None:
    assert structure(unstructure(thing), type(thing)) == thing


@given(st.one_of(agreements(), sharings()))
def test_agreements_and_sharings_are_values(thing: Agreement | Sharing) -> None:
    assert {thing: 1}[pickle.loads(pickle.dumps(thing))] == 1


@given(sharings())
def test_no_name_is_in_the_repr_of_a_sharing(sharing: Sharing) -> None:
    assert not any(name in repr(sharing) for name in (*GIVEN_NAMES, *FAMILY_NAMES))


@given(amounts, st.fractions(), st.fractions(0, 100))
def test_single_values_are_read_back(
    amount: Baht, fraction: Fraction, percent: Fraction
) -> None:
    assert structure(unstructure(amount), Baht) == amount
    assert structure(unstructure(fraction), Fraction) == fraction
    assert structure(unstructure(Percent(percent)), Percent) == Percent(percent)


@pytest.mark.parametrize(
    ("plain", "cls", "value"),
    [
        ("ก", str, "ก"),
        (12, int, 12),
        (True, bool, True),
        ("2.50", Decimal, Decimal("2.50")),
        (Decimal("2.5"), Decimal, Decimal("2.5")),
        (2, Decimal, Decimal(2)),
        (" ๑,๒๐๐.๕ ", Decimal, Decimal("1200.5")),
        ("-3/4", Fraction, Fraction(-3, 4)),
        (7, Fraction, Fraction(7)),
        ("๑,๒๓๔.๕๐ บาท", Baht, Baht("1234.5")),
        (Decimal("0.1"), Baht, Baht("0.1")),
        ("100/3", Percent, Percent("100/3")),
        (Decimal("12.5"), Percent, Percent("12.5")),
        ("2026-01-31", date, date(2026, 1, 31)),
        ("2399-12-31", date, date(2399, 12, 31)),
        (
            "2026-01-31T09:30:07+00:00",
            datetime,
            datetime(2026, 1, 31, 9, 30, 7, tzinfo=UTC),
        ),
        ({"kind": "fund"}, ToFund, ToFund()),
        ({}, ToFund, ToFund()),
    ],
)
def test_a_value_is_read_from_its_own_forms(
    plain: object, cls: type, value: object
) -> None:
    assert structure(plain, cls) == value


@pytest.mark.parametrize(
    ("plain", "cls", "code"),
    [
        pytest.param(12, str, "json.type", id="12 is no text"),
        pytest.param(None, str, "json.type", id="null is no text"),
        pytest.param(3.9, int, "json.type", id="3.9 is no whole number"),
        pytest.param(Decimal("3.9"), int, "json.type", id="nor is a decimal"),
        pytest.param(True, int, "json.type", id="True is no 1"),
        pytest.param("12", int, "json.type", id="'12' is no number"),
        pytest.param(1, bool, "json.type", id="1 is no True"),
        pytest.param("true", bool, "json.type", id="'true' is no True"),
        pytest.param(True, Decimal, "json.type", id="True is no decimal"),
        pytest.param(2.5, Decimal, "json.type", id="a float is no decimal"),
        pytest.param(False, Baht, "json.type", id="False is no money"),
        pytest.param(2.5, Baht, "json.type", id="a float is no money"),
        pytest.param([], Baht, "json.type", id="an array is no money"),
        pytest.param(True, Percent, "json.type", id="True is no percentage"),
        pytest.param(12.5, Percent, "json.type", id="a float is no percentage"),
        pytest.param(True, Fraction, "json.type", id="True is no fraction"),
        pytest.param(Decimal("0.5"), Fraction, "json.type", id="decimal no fraction"),
        pytest.param(20260131, date, "json.type", id="a number is no day"),
        pytest.param("1_0", Decimal, "number.not_decimal", id="as Python writes it"),
        pytest.param("２", Decimal, "number.not_decimal", id="a full-width digit"),
        pytest.param("1e3", Decimal, "number.not_decimal", id="text with an exponent"),
        pytest.param("1,23", Decimal, "number.not_decimal", id="parted wrongly"),
        pytest.param("๑2๓", Decimal, "number.not_decimal", id="both kinds of digits"),
        pytest.param("๑.5", Percent, "percent.unreadable", id="of a percentage"),
        pytest.param("NaN", Decimal, "number.not_decimal", id="NaN"),
        pytest.param("", Decimal, "number.not_decimal", id="no number at all"),
        pytest.param(
            Decimal("1E+999999999"), Decimal, "number.not_decimal", id="endless"
        ),
        pytest.param(
            Decimal("1E+999999999"), Percent, "number.not_decimal", id="endless percent"
        ),
        pytest.param("9" * 641, Decimal, "number.not_decimal", id="very long"),
        pytest.param("1/0", Fraction, "number.not_fraction", id="a part of zero"),
        pytest.param("1/00", Fraction, "number.not_fraction", id="of many zeros"),
        pytest.param(
            "1/" + "9" * 5_000, Fraction, "number.not_fraction", id="too fine"
        ),
        pytest.param("1/2/3", Fraction, "number.not_fraction", id="parts of parts"),
        pytest.param("0.5", Fraction, "number.not_fraction", id="decimal in text"),
        pytest.param("1.005", Baht, "money.places", id="three places"),
        pytest.param("101", Percent, "percent.range", id="over a hundred"),
        pytest.param("ten", Percent, "percent.unreadable", id="a word"),
        pytest.param(
            "9" * 5_000, Percent, "percent.unreadable", id="a long percentage"
        ),
        pytest.param("2026-02-30", date, "date.not_iso", id="no such day"),
        pytest.param("20260131", date, "date.not_iso", id="without hyphens"),
        pytest.param("2026-W05-6", date, "date.not_iso", id="a day of a week"),
        pytest.param("๒๐๒๖-๐๑-๓๑", date, "date.not_iso", id="Thai digits"),
        pytest.param("31/1/2569", date, "date.not_iso", id="as Thai papers write it"),
        pytest.param(
            "2026-01-31T09:30", date, "date.not_iso", id="no moment for a day"
        ),
        pytest.param("2026-01-31", datetime, "date.not_iso", id="no day for a moment"),
        pytest.param("2026-01-31T25:00", datetime, "date.not_iso", id="no such hour"),
        pytest.param("2569-01-31", date, "date.be_year", id="a B.E. year"),
        pytest.param("2567-02-29", date, "date.be_year", id="a B.E. leap day"),
        pytest.param(
            "2569-01-31T09:30:00", datetime, "date.be_year", id="a B.E. moment"
        ),
    ],
)
def test_nothing_is_bent_into_shape(plain: object, cls: type, code: str) -> None:
    assert faults(plain, cls) == [(code, "")]


def test_a_buddhist_year_in_an_iso_date_comes_with_the_remedy() -> None:
    error = refusal("2567-02-29", date)

    assert str(error) == "expected a C.E. year, found 2567: if it is B.E., write 2024"


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "integer"),
        (1.5, "number"),
        ("text", "string"),
        ([], "array"),
    ],
)
def test_a_wrong_type_is_called_as_in_json(found: object, name: str) -> None:
    assert str(refusal(found, Group)) == f"expected object, found {name}"
    assert str(refusal({}, str)) == "expected string, found object"


@pytest.mark.parametrize(
    ("cls", "expected"),
    [
        (Decimal, "string (decimal)"),
        (Fraction, "string (fraction)"),
        (Baht, "string (baht)"),
        (Percent, "string (percentage)"),
        (int, "integer"),
        (list[Baht], "array"),
    ],
)
def test_no_english_phrase_stands_in_a_thai_sentence(cls: type, expected: str) -> None:
    assert refusal(None, cls).text("th") == f"ต้องเป็น {expected} แต่พบ null"


@pytest.mark.parametrize(
    ("plain", "kind", "value"),
    [
        (["1", "2"], list[Baht], [Baht(1), Baht(2)]),
        (("1",), tuple[Baht, ...], (Baht(1),)),
        ([["1"], []], list[list[Baht]], [[Baht(1)], []]),
        ([None, 1], list[int | None], [None, 1]),
    ],
)
def test_lists_and_tuples_of_what_can_be_loaded_can_be(
    plain: object, kind: type, value: object
) -> None:
    assert structure(plain, kind) == value


@pytest.mark.parametrize(
    "kind",
    [
        *(list, tuple, dict, dict[str, int], set[int], float, bytes, object, Any),
        *(tuple[int, str], tuple[int], list[float], tuple[list[Any], ...]),
    ],
    ids=str,
)
def test_what_cannot_be_loaded_is_told_with_what_can(kind: type) -> None:
    with pytest.raises(
        TypeError, match=r"cannot be loaded: .* Baht, .* list\[...\] or"
    ):
        structure([], kind)


def test_all_problems_are_told_at_once_with_their_paths() -> None:
    plain = {
        "group": " ",
        "agreed_on": "2569-12-14",
        "in_force_from": 20260101,
        "buckets": [
            {**_BUCKET, "key": "", "roundign": "up"},
            "reserve",
            {
                **_BUCKET,
                "take": {"kind": "fixed_amount", "amount": "-1"},
                "to": {"kind": "members", "basis": "luck", "roles": ["chair", 7]},
            },
        ],
        "rounding": None,
    }

    assert faults(plain, Agreement) == [
        ("date.be_year", "agreed_on"),
        ("json.type", "in_force_from"),
        ("key.unknown", "buckets[0].roundign"),
        ("text.blank", "buckets[0].key"),
        ("json.type", "buckets[1]"),
        ("bucket.fixed_amount", "buckets[2].take.amount"),
        ("value.not_listed", "buckets[2].to.basis"),
        ("key.missing", "buckets[2].to.if_nobody"),
        ("value.not_listed", "buckets[2].to.roles[1]"),
        ("value.not_listed", "rounding"),
        ("text.blank", "group"),
    ]


def test_rules_between_fields_are_asked_of_the_fields_that_can_be_read() -> None:
    plain = {**_ENTRY, "day": "31/1/2569", "amount": "0", "number": "  "}

    assert faults(plain, Entry) == [
        ("date.not_iso", "day"),
        ("text.blank", "number"),
        ("entry.amount", "amount"),
    ]


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        pytest.param("catgory", "category", id="a near one"),
        pytest.param(
            "xyz",
            "account, category, member, note, place, recorded_by, recorded_on,"
            " reverses, voucher",
            id="what is free",
        ),
    ],
)
def test_an_unknown_key_comes_with_what_may_be_meant(extra: str, expected: str) -> None:
    error = refusal({**_ENTRY, extra: 1}, Entry)

    assert str(error) == (f"{extra}: this key is not known; expected one of {expected}")


def test_a_key_that_is_taken_already_is_not_proposed() -> None:
    error = refusal({**_ENTRY, "kinds": "cost"}, Entry)

    assert "kind," not in str(error)


@pytest.mark.parametrize(
    ("plain", "cls", "text"),
    [
        (
            {"kind": "fund", "x": 1},
            ToFund,
            "x: this key is not known; expected one of kind",
        ),
        ({5: 1, "kind": "fund"}, ToFund, "5: this key is not known"),
    ],
)
def test_even_an_odd_key_is_told(plain: object, cls: type, text: str) -> None:
    assert str(refusal(plain, cls)).startswith(text)


def test_every_missing_key_is_told() -> None:
    assert faults({}, Entry) == [
        ("key.missing", "number"),
        ("key.missing", "day"),
        ("key.missing", "kind"),
        ("key.missing", "amount"),
    ]


@pytest.mark.parametrize(
    ("take", "faulty"),
    [
        pytest.param({"percent": "10"}, ("key.missing", "take.kind"), id="no kind"),
        pytest.param({"kind": None}, ("value.not_listed", "take.kind"), id="null"),
        pytest.param({"kind": ["fund"]}, ("value.not_listed", "take.kind"), id="array"),
        pytest.param({"kind": "fund"}, ("value.not_listed", "take.kind"), id="of a to"),
        pytest.param("everything_left", ("json.type", "take"), id="the kind alone"),
        pytest.param(None, ("json.type", "take"), id="nothing"),
        pytest.param(
            {"kind": "fixed_amount"}, ("key.missing", "take.amount"), id="no amount"
        ),
        pytest.param(
            {"kind": "fixed_amount", "amount": "1", "percent": "1"},
            ("key.unknown", "take.percent"),
            id="of another kind",
        ),
    ],
)
def test_the_kind_tells_what_an_object_is(
    take: object, faulty: tuple[str, str]
) -> None:
    assert faults({**_BUCKET, "take": take}, Bucket) == [faulty]


def test_an_object_of_another_kind_is_refused() -> None:
    assert faults({"kind": "outside"}, ToFund) == [("value.not_listed", "kind")]


@pytest.mark.parametrize("year", [BuddhistYear(2570), FiscalYear(2570)])
def test_the_year_of_a_sharing_stays_what_it_is(
    year: BuddhistYear | FiscalYear,
) -> None:
    agreement = structure(
        {
            "group": "กลุ่มพริกแกง",
            "agreed_on": "2025-12-14",
            "in_force_from": "2026-01-01",
            "buckets": [{**_BUCKET, "take": {"kind": "everything_left"}}],
        },
        Agreement,
    )
    plain: Any = unstructure(agreement.share(Baht(1), [], year=year))

    assert structure(plain, Sharing).year == year
    figures = {**plain["figures"], "year": {"be_year": 2569}}
    assert faults({**plain, "figures": figures}, Sharing) == [
        ("key.missing", "figures.year.kind")
    ]


def test_null_is_the_same_as_nothing_only_where_it_may_be_missing() -> None:
    assert structure({**_MEMBER, "shares": None}, Member).shares is None
    assert faults({**_MEMBER, "roles": None}, Member) == [("json.type", "roles")]
    assert faults({**_MEMBER, "id": None}, Member) == [("json.type", "id")]


def test_a_tuple_is_read_from_an_array_only() -> None:
    assert structure({"entries": [_ENTRY]}, Book) == structure(
        {"entries": (_ENTRY,)}, Book
    )
    assert faults({"entries": _ENTRY}, Book) == [("json.type", "entries")]
    assert faults({"entries": "abc"}, Book) == [("json.type", "entries")]


@pytest.mark.parametrize(
    ("plain", "cls"),
    [
        pytest.param({"id": "m01", "name": "ใจดี ทุ่งทดลอง"}, Member, id="a plain name"),
        pytest.param(
            {"id": "m01", "name": {"given": "ใจดี 0123456789"}}, Member, id="a number"
        ),
        pytest.param(
            {"id": "m01", "name": {"given": ["ใจดี"], "family": 7}}, Member, id="a list"
        ),
        pytest.param({**_ENTRY, "note": ["นางใจดี ทุ่งทดลอง"]}, Entry, id="a note"),
    ],
)
def test_nothing_personal_is_in_a_problem(plain: object, cls: type) -> None:
    error = refusal(plain, cls)

    assert "ใจดี" not in repr(error)
    assert "ใจดี" not in error.text("th") + error.text("en")
    assert "0123" not in error.text("en")


@pytest.mark.parametrize("thing", [2.5, {"key": 2.5}, {1, 2}, b"bytes", object()])
def test_what_is_no_object_of_ours_has_no_plain_form(thing: object) -> None:
    with pytest.raises(TypeError, match="no plain form for "):
        unstructure(thing)


def test_plain_data_holds_what_json_holds() -> None:
    plain = (None, True, 7, "ก", [Decimal("1E+3"), Fraction(1, 3)], date(2026, 1, 31))

    assert unstructure(plain) == [None, True, 7, "ก", ["1000", "1/3"], "2026-01-31"]
