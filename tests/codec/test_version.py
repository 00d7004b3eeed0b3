"""Versions: a document says in which it is, and earlier ones are read as they were."""

from __future__ import annotations

import json
from copy import deepcopy
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from public_classes import DOCUMENTS
from sharing_strategies import agreements
from strategies import members

from sammachip.codec import dumps, json_schema, loads, unstructure, write_jsonl
from sammachip.errors import InvalidDataError
from sammachip.groups import Group, Member, Role
from sammachip.money import Baht
from sammachip.sharing import Agreement, BucketShare, Moved, Sharing, WhyMoved

_STORED: Final = Path(__file__).parents[1] / "data" / "versions"
_FIRST: Final = (_STORED / "sharing-1.json").read_text(encoding="utf-8")
"""A sharing as the library wrote it before members had several roles."""

_MEMBER: Final[dict[str, Any]] = {"id": "1", "name": {"given": "ก"}}


def problems(document: object, cls: type) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refused:
        loads(json.dumps(document), cls)
    return [(each.code, each.path_text) for each in refused.value.problems]


def test_a_sharing_of_the_first_version_is_read_and_can_be_made_again() -> None:
    sharing = loads(_FIRST, Sharing)

    assert sharing.verify()
    assert sharing.figures.profit == Baht("12345.67")
    assert sharing.figures.loss_brought_forward == Baht(45)
    assert [member.roles for member in sharing.figures.members] == [
        (Role.CHAIR,),
        (Role.TREASURER,),
        (),
    ]
    assert sharing.total_of("m1") == Baht("4372.64")


def test_it_is_the_same_when_it_says_its_version() -> None:
    said = json.dumps({"schema": 1, **json.loads(_FIRST)})

    assert loads(said, Sharing) == loads(_FIRST, Sharing)


def test_written_again_it_is_of_today() -> None:
    sharing = loads(_FIRST, Sharing)
    written = json.loads(dumps(sharing))

    assert written["schema"] == 2
    assert loads(dumps(sharing), Sharing) == sharing
    schema: Any = json_schema(Sharing)
    assert [*schema["properties"]] == [*written]


@pytest.mark.parametrize(
    ("older", "roles"),
    [
        ({"role": "chair"}, (Role.CHAIR,)),
        ({"role": "member"}, ()),
        ({}, ()),
        ({"roles": ["secretary"]}, (Role.SECRETARY,)),
    ],
)
@pytest.mark.parametrize("version", [{"schema": 1}, {}], ids=["said", "not said"])
def test_the_one_role_of_a_member_becomes_a_row(
    older: dict[str, object], roles: tuple[Role, ...], version: dict[str, object]
) -> None:
    member = loads(json.dumps({**version, **_MEMBER, **older}), Member)

    assert member.roles == roles


def test_what_a_bucket_gave_on_is_told_with_where_it_went() -> None:
    share: dict[str, Any] = {
        "bucket": {
            "key": "dividend",
            "name": "ปันผล",
            "take": {"kind": "everything_left"},
            "to": {"kind": "members", "basis": "shares", "if_nobody": "reserve"},
        },
        "base": "100.00",
        "exact": "10000",
        "agreed": "100.00",
        "taken": "100.00",
        "received": "0.00",
        "given_on": "100.00",
        "portions": [],
    }

    read = loads(json.dumps({"schema": 1, **share}), BucketShare)

    assert read.moved == (Moved(to="reserve", amount=Baht(100), why=WhyMoved.NOBODY),)
    assert (read.exact, read.amount) == (Fraction(10_000), Baht(0))


def test_what_a_step_does_not_know_is_refused_and_not_lost() -> None:
    share: dict[str, Any] = deepcopy(json.loads(_FIRST)["buckets"][0])
    share["given_on"] = "1.00"  # of a fund, which never gave anything on

    assert problems({"schema": 1, **share}, BucketShare) == [
        ("key.unknown", "given_on")
    ]


def test_a_document_of_today_is_read_as_one_of_today_alone() -> None:
    document = {"schema": 2, **_MEMBER, "role": "chair"}

    assert problems(document, Member) == [("key.unknown", "role")]


def test_one_that_says_nothing_and_fits_no_version_is_judged_by_todays() -> None:
    document = {**_MEMBER, "role": "boss"}

    assert problems(document, Member) == [("key.unknown", "role")]


@given(members)
def test_an_object_says_its_version_and_a_list_has_no_place_for_it(
    member: Member,
) -> None:
    (line,) = write_jsonl([member])

    assert json.loads(dumps(member)) == {"schema": 2, **json.loads(line)}
    assert "schema" not in json.loads(dumps([member]))[0]
    assert unstructure(member) == json.loads(dumps([member]))[0]


@given(agreements())
def test_by_hand_no_version_need_be_written(agreement: Agreement) -> None:
    brief = dumps(agreement, brief=True)

    assert "schema" not in json.loads(brief)
    assert loads(brief, Agreement) == agreement


@pytest.mark.parametrize(
    ("version", "problem"),
    [
        pytest.param(
            3,
            "schema: expected version 2 of the format or an earlier one, found 3;"
            " a later sammachip can read it",
            id="later",
        ),
        pytest.param(0, "schema: expected one of 1, 2, found 0", id="before the first"),
        pytest.param("2", "schema: expected integer, found string", id="text"),
        pytest.param(True, "schema: expected integer, found boolean", id="true"),
        pytest.param(None, "schema: expected integer, found null", id="null"),
    ],
)
def test_a_version_that_is_not_known_is_the_only_problem(
    version: object, problem: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        loads(json.dumps({"schema": version, "name": 7}), Group)

    assert str(refused.value) == problem


def test_a_version_that_stands_twice_is_told() -> None:
    text = '{"schema": 2, "schema": 1, "id": "1", "name": {"given": "ก"}}'

    with pytest.raises(InvalidDataError) as refused:
        loads(text, Member)

    assert [(p.code, p.path_text) for p in refused.value.problems] == [
        ("json.key_repeated", "schema")
    ]


def test_no_class_has_a_field_of_that_name() -> None:
    names = {field.name for cls in DOCUMENTS for field in attrs.fields(cls)}

    assert "schema" not in names


def test_only_the_whole_document_has_a_version() -> None:
    document = {"name": "ก", "members": [{"schema": 2, **_MEMBER}]}

    assert problems(document, Group) == [("key.unknown", "members[0].schema")]
