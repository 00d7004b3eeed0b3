"""JSON: what is written is read back; what is no JSON is refused with its place."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import agreements, sharings
from strategies import books, entries, groups, members, registers

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError
from sammachip.groups import Group, Member
from sammachip.ledger import VILLAGE_CHART, Book, Entry, EntrySeals, Seal
from sammachip.money import Baht
from sammachip.people import PersonName

_GROUP = '{"name": "กลุ่มพริกแกง", "members": []}'


def refusal(text: str | bytes, cls: type = Group) -> InvalidDataError:
    with pytest.raises(InvalidDataError) as refused:
        loads(text, cls)
    return refused.value


def faults(text: str | bytes, cls: type = Group) -> list[tuple[str, str]]:
    return [(each.code, each.path_text) for each in refusal(text, cls).problems]


def _seals_of(book: Book) -> tuple[Seal, EntrySeals]:
    return book.seal(), book.entry_seals()


@given(
    st.one_of(
        *(members, groups, entries, books(), agreements(), sharings()),
        books().map(_seals_of).flatmap(st.sampled_from),
        st.sampled_from([VILLAGE_CHART, *VILLAGE_CHART.accounts]),
    ),
    st.sampled_from([None, 2]),
)
def test_what_is_written_is_read_back(thing: object, indent: int | None) -> None:
    assert loads(dumps(thing, indent=indent), type(thing)) == thing
    assert loads(dumps(thing).encode(), type(thing)) == thing


def test_a_member_is_written_whole() -> None:
    member = Member(
        id="m01",
        name=PersonName.parse("นางใจดี ทุ่งทดลอง"),
        shares=Decimal("2.50"),
        purchases=Baht("1234.5"),
    )

    assert json.loads(dumps([member])) == [
        {
            "id": "m01",
            "name": {
                "honorific": "นาง",
                "given": "ใจดี",
                "middle": None,
                "family": "ทุ่งทดลอง",
                "suffix": None,
                "as_written": "นางใจดี ทุ่งทดลอง",
            },
            "roles": [],
            "shares": "2.50",
            "days": None,
            "hours": None,
            "pieces": None,
            "purchases": "1234.50",
            "deliveries": None,
            "interest_paid": None,
            "value": None,
            "points": None,
            "share_moves": [],
            "joined": None,
            "left": None,
            "missed_payment": False,
            "inactive": False,
            "household": None,
        }
    ]
    assert "ใจดี" in dumps(member)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_GROUP, id="text"),
        pytest.param(_GROUP.encode(), id="bytes"),
        pytest.param("\ufeff" + _GROUP, id="text with a BOM"),
        pytest.param(_GROUP.encode("utf-8-sig"), id="bytes with a BOM"),
    ],
)
def test_bytes_and_a_bom_make_no_difference(text: str | bytes) -> None:
    assert loads(text, Group) == Group(name="กลุ่มพริกแกง", members=())


def test_a_number_is_not_rounded_on_its_way() -> None:
    text = '{"id": "1", "name": {"given": "ก"}, "shares": 0.1, "purchases": 1e2}'

    member = loads(text, Member)

    assert (member.shares, member.purchases) == (Decimal("0.1"), Baht(100))


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("", 1, 1, id="nothing"),
        pytest.param(_GROUP[:-1], 1, 39, id="cut short"),
        pytest.param('{"name": "ก",\n "members" []}', 2, 12, id="no colon"),
        pytest.param("{'name': 1}", 1, 2, id="other quotes"),
        pytest.param(_GROUP + "x", 1, 40, id="more after the end"),
        pytest.param(b"\x00\x01\x02", 1, 1, id="binary"),
    ],
)
def test_what_is_no_json_is_refused_with_line_and_column(
    text: str | bytes, line: int, column: int
) -> None:
    (problem,) = refusal(text).problems

    assert problem.code == "json.syntax"
    assert problem.facts["column"] == column
    assert problem.place is not None
    assert problem.place.line == line


def test_a_refusal_of_json_is_a_sentence_in_two_languages() -> None:
    error = refusal("{")

    assert str(error) == "line 1: this is not JSON, from column 2 on"
    assert error.text("th") == ("บรรทัด 1: ข้อความนี้ไม่ใช่ JSON ตั้งแต่อักขระที่ 2 ของบรรทัด")


def test_every_problem_says_in_which_file_it_is() -> None:
    with pytest.raises(InvalidDataError) as syntax:
        loads("{", Group, source="group.json")
    with pytest.raises(InvalidDataError) as content:
        loads('{"name": 7, "members": [{}]}', Group, source="group.json")

    assert str(syntax.value).startswith("group.json, line 1: ")
    assert [problem.line() for problem in content.value.problems] == [
        "group.json: name: expected string, found integer",
        "group.json: members[0].id: expected a value, found none",
        "group.json: members[0].name: expected a value, found none",
    ]
    assert refusal('{"name": 7, "members": []}').problems[0].place is None


@given(registers)
def test_a_list_of_members_is_read_back(register: list[Member]) -> None:
    assert loads(dumps(register), list[Member]) == register
    assert loads(dumps(register), tuple[Member, ...]) == tuple(register)


def test_a_bad_member_of_a_list_is_told_by_its_place() -> None:
    with pytest.raises(InvalidDataError) as refused:
        loads('[{"id": "1", "name": {"given": "ก"}}, {"id": 2}, 7]', list[Member])

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("json.type", "[1].id"),
        ("key.missing", "[1].name"),
        ("json.type", "[2]"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "ก".encode("tis-620"),
            "text.not_utf8",
            "this is not UTF-8 text, from byte 0 on; in Excel, save it as CSV UTF-8,"
            ' or have a table read with encoding="windows-874"',
            id="another encoding",
        ),
        pytest.param(
            _GROUP.encode("utf-16"),
            "text.not_utf8",
            "this is not UTF-8 text, from byte 0 on; in Excel, save it as CSV UTF-8,"
            ' or have a table read with encoding="windows-874"',
            id="UTF-16",
        ),
        pytest.param(
            '{"name": NaN}', "json.constant", "NaN is not a number in JSON", id="NaN"
        ),
        pytest.param(
            '{"name": -Infinity}',
            "json.constant",
            "-Infinity is not a number in JSON",
            id="infinity",
        ),
        pytest.param(
            "[" * 100_000,
            "json.too_deep",
            "arrays and objects stand too deep inside each other",
            id="too deep",
        ),
    ],
)
def test_what_json_does_not_have_is_refused(
    text: str | bytes, code: str, sentence: str
) -> None:
    error = refusal(text)

    assert [problem.code for problem in error.problems] == [code]
    assert str(error) == sentence


def test_every_key_that_stands_twice_is_told_with_its_path() -> None:
    text = (
        '{"name": "ก", "name": "ข", "members": ['
        '{"id": "1", "id": "2", "id": "3", "name": {"given": "ก", "given": "ข"}}]}'
    )

    assert faults(text) == [
        ("json.key_repeated", "name"),
        ("json.key_repeated", "members[0].id"),
        ("json.key_repeated", "members[0].name.given"),
    ]
    assert "this key stands twice" in str(refusal(text))


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        pytest.param("1" * 5_000, "money.too_large", id="a very long number"),
        pytest.param("1e999999999", "money.too_large", id="a very large number"),
        pytest.param("1e-999999999", "money.places", id="a very small number"),
        pytest.param("0.001", "money.places", id="three places"),
        pytest.param('"' + "1" * 5_000 + '"', "money.too_large", id="very long text"),
        pytest.param("true", "json.type", id="a truth value"),
    ],
)
def test_no_number_is_too_much_to_be_refused(amount: str, code: str) -> None:
    text = f'{{"number":"1","day":"2026-01-05","kind":"cost","amount":{amount}}}'

    assert faults(text, Entry) == [(code, "amount")]
