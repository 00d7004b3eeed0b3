"""One collector: construction, JSON and CSV find the same faults of the same data.

Data is written down once, as the texts of its fields. It is made into an object
field by field, read as JSON, and read as a table. Single values are sound here;
what is wrong is what the classes themselves look at.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest

from sammachip.codec import loads, read_csv, structure
from sammachip.errors import InvalidDataError
from sammachip.groups import Basis, Member
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    Destination,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    Take,
    ToFund,
    ToMembers,
)

Row = Mapping[str, str]
"""Texts by the name of their field."""

Fault = tuple[str, str]
"""Code, and the path of the field."""

_NAME = "นางใจดี ทุ่งทดลอง"
_LINE: Row = {"day": "2026-01-05", "kind": "income", "amount": "350"}


def faults_of(make: Callable[[], object]) -> list[Fault]:
    with pytest.raises(InvalidDataError) as refused:
        make()
    return [(each.code, each.path_text) for each in refused.value.problems]


def faults_in_table(rows: Sequence[Row], cls: type, at: str) -> list[Fault]:
    """Return the faults in a table, the place turned into a path."""
    fields = tuple(dict.fromkeys(name for row in rows for name in row))
    file = StringIO(newline="")
    writer = csv.DictWriter(file, fields)
    writer.writeheader()
    writer.writerows(rows)
    places = [
        (each.code, each.place.row or 0, each.place.column)
        for each in read_csv(file.getvalue(), cls).problems
        if each.place
    ]
    return [(code, at.format(row - 2) + f"{column}") for code, row, column in places]


def member_of(row: Row) -> Member:
    numbers = {
        name: Decimal(text)
        for name, text in row.items()
        if name in {"shares", "days", "hours", "pieces"}
    }
    money = {
        name: Baht(text)
        for name, text in row.items()
        if name in {"purchases", "deliveries"}
    }
    return Member(
        id=row["id"],
        name=PersonName.parse(row["name"]),
        shares=numbers.get("shares"),
        days=numbers.get("days"),
        hours=numbers.get("hours"),
        pieces=numbers.get("pieces"),
        purchases=money.get("purchases"),
        deliveries=money.get("deliveries"),
    )


def entry_of(row: Row) -> Entry:
    return Entry(
        number=row["number"],
        day=date.fromisoformat(row["day"]),
        kind=EntryKind(row["kind"]),
        amount=Baht(row["amount"]),
        category=row.get("category", ""),
        member=row.get("member") or None,
        reverses=row.get("reverses") or None,
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"shares": "-1"}, [("number.negative", "shares")]),
        ({"purchases": "-0.01"}, [("number.negative", "purchases")]),
        ({"hours": "NaN"}, [("number.not_decimal", "hours")]),
        (
            {"shares": "-2.5", "days": "-1", "deliveries": "-3", "pieces": "0"},
            [
                ("number.negative", "shares"),
                ("number.negative", "days"),
                ("number.negative", "deliveries"),
            ],
        ),
    ],
)
def test_a_member_has_the_same_faults_from_everywhere(
    changes: Row, expected: list[Fault]
) -> None:
    row = {"id": "m01", "name": _NAME, **changes}
    plain = {**row, "name": {"honorific": "นาง", "given": "ใจดี", "family": "ทุ่งทดลอง"}}

    assert faults_of(lambda: member_of(row)) == expected
    assert faults_of(lambda: loads(json.dumps(plain), Member)) == expected
    assert faults_in_table([row], Member, "") == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"amount": "0"}, [("entry.amount", "amount")]),
        ({"amount": "-350"}, [("entry.amount", "amount")]),
    ],
)
def test_an_entry_has_the_same_faults_from_everywhere(
    changes: Row, expected: list[Fault]
) -> None:
    row = {"number": "1", **_LINE, **changes}

    assert faults_of(lambda: entry_of(row)) == expected
    assert faults_of(lambda: loads(json.dumps(row), Entry)) == expected
    assert faults_in_table([row], Entry, "") == expected


@pytest.mark.parametrize(
    ("field", "text", "make"),
    [
        ("amount", "350.005", Baht),
        ("amount", "three", Baht),
        ("amount", "1,2", Baht),
    ],
)
def test_a_single_value_has_the_same_fault_from_everywhere(
    field: str, text: str, make: Callable[[str], object]
) -> None:
    row = {"number": "1", **_LINE, field: text}
    ((code, _),) = faults_of(lambda: make(text))

    assert faults_of(lambda: structure(row, Entry)) == [(code, field)]
    assert faults_in_table([row], Entry, "") == [(code, field)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [{"number": "1"}, {"number": "1"}, {"number": "2"}, {"number": "2"}],
            [
                ("book.number_repeated", "entries[1].number"),
                ("book.number_repeated", "entries[3].number"),
            ],
            id="numbers",
        ),
        pytest.param(
            [
                {"number": "1"},
                {"number": "2", "reverses": "1", "amount": "5"},
                {"number": "3", "reverses": "9"},
            ],
            [
                ("book.reversal_differs", "entries[1].amount"),
                ("book.nothing_to_reverse", "entries[2].reverses"),
            ],
            id="reversals",
        ),
        pytest.param(
            [
                {"number": "1"},
                {"number": "2", "reverses": "1"},
                {"number": "2", "reverses": "1"},
                {"number": "4", "reverses": "2"},
            ],
            [
                ("book.number_repeated", "entries[2].number"),
                ("book.reversed_twice", "entries[2].reverses"),
                ("book.nothing_to_reverse", "entries[3].reverses"),
            ],
            id="all at once",
        ),
    ],
)
def test_a_book_has_the_same_faults_from_everywhere(
    rows: list[Row], expected: list[Fault]
) -> None:
    lines = [{**_LINE, **row} for row in rows]
    text = json.dumps({"entries": lines})
    with_every_column = [{"reverses": "", **line} for line in lines]

    assert faults_of(lambda: Book(tuple(map(entry_of, lines)))) == expected
    assert faults_of(lambda: loads(text, Book)) == expected
    assert sorted(faults_in_table(with_every_column, Book, "entries[{}].")) == sorted(
        expected
    )


def bucket(key: str, take: Take, to: Destination | None = None) -> Bucket:
    return Bucket(key=key, name=key, take=take, to=to or ToFund())


def agreement(buckets: tuple[Bucket, ...], in_force_from: date) -> Agreement:
    return Agreement(
        group="กลุ่มพริกแกง",
        agreed_on=date(2026, 1, 1),
        in_force_from=in_force_from,
        buckets=buckets,
    )


_HALF = PercentOfProfit(percent=Percent(50))
_HALF_PLAIN = {"kind": "percent_of_profit", "percent": "50"}
_REST_PLAIN = {"kind": "everything_left"}
_FUND_PLAIN = {"kind": "fund"}


@pytest.mark.parametrize(
    ("buckets", "plain", "expected"),
    [
        pytest.param((), [], [("agreement.no_bucket", "buckets")], id="no bucket"),
        pytest.param(
            (
                bucket("a", _HALF),
                bucket("b", EverythingLeft()),
                bucket("a", PercentOfProfit(percent=Percent("50.1"))),
                bucket(
                    "c",
                    FixedAmount(amount=Baht(1)),
                    ToMembers(basis=Basis.SHARES, if_nobody="c"),
                ),
            ),
            [
                {"key": "a", "name": "a", "take": _HALF_PLAIN, "to": _FUND_PLAIN},
                {"key": "b", "name": "b", "take": _REST_PLAIN, "to": _FUND_PLAIN},
                {
                    "key": "a",
                    "name": "a",
                    "take": {**_HALF_PLAIN, "percent": "50.1"},
                    "to": _FUND_PLAIN,
                },
                {
                    "key": "c",
                    "name": "c",
                    "take": {"kind": "fixed_amount", "amount": "1"},
                    "to": {"kind": "members", "basis": "shares", "if_nobody": "c"},
                },
            ],
            [
                ("agreement.key_repeated", "buckets[2].key"),
                ("agreement.name_repeated", "buckets[2].name"),
                ("agreement.over_100", "buckets"),
                ("agreement.no_rest", "buckets[3].take"),
                ("agreement.after_rest", "buckets[1].take"),
                ("agreement.fallback", "buckets[3].to.if_nobody"),
            ],
            id="all at once",
        ),
    ],
)
def test_an_agreement_has_the_same_faults_from_construction_and_json(
    buckets: tuple[Bucket, ...], plain: list[object], expected: list[Fault]
) -> None:
    text = json.dumps(
        {
            "group": "กลุ่มพริกแกง",
            "agreed_on": "2026-01-01",
            "in_force_from": "2025-12-31",
            "buckets": plain,
        }
    )
    expected = [*expected, ("agreement.dates", "in_force_from")]

    assert faults_of(lambda: agreement(buckets, date(2025, 12, 31))) == expected
    assert faults_of(lambda: loads(text, Agreement)) == expected
