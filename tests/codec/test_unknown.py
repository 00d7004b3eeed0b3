"""Unknown keys: refused, or kept beside the value with a warning for each."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import groups

from sammachip.codec import UnknownKey, loads, read_json, unstructure
from sammachip.errors import InvalidDataError, Severity
from sammachip.groups import Group
from sammachip.sharing import Bucket, Sharing

_GROUP: dict[str, Any] = {
    "schema": 2,
    "name": "ก",
    "members": [
        {"id": "1", "name": {"given": "ก", "nick": "แดง"}},
        {"id": "2", "name": {"given": "ข"}, "app": {"color": 7}},
    ],
    "app": None,
}


def test_unknown_keys_are_kept_beside_what_was_read() -> None:
    read = read_json(json.dumps(_GROUP), Group, unknown="keep", source="group.json")

    assert [member.id for member in read.value.members] == ["1", "2"]
    assert read.unknown == (
        UnknownKey(path=("app",), value=None),
        UnknownKey(path=("members", 0, "name", "nick"), value="แดง"),
        UnknownKey(path=("members", 1, "app"), value={"color": 7}),
    )


def test_each_of_them_is_a_warning_with_its_place() -> None:
    read = read_json(json.dumps(_GROUP), Group, unknown="keep", source="group.json")

    assert [problem.path for problem in read.problems] == [
        key.path for key in read.unknown
    ]
    assert {problem.severity for problem in read.problems} == {Severity.WARNING}
    assert read.problems[0].line().startswith("group.json: app: this key is not known")


def test_without_asking_they_are_refused() -> None:
    read = read_json(json.dumps(_GROUP), Group)

    assert [problem.code for problem in read.problems] == ["key.unknown"] * 3
    assert (read.values, read.unknown) == ((), ())
    with pytest.raises(InvalidDataError):
        loads(json.dumps(_GROUP), Group)


def test_what_else_is_wrong_is_told_with_them() -> None:
    document = deepcopy(_GROUP)
    document["name"] = " "
    del document["members"][0]["id"]

    read = read_json(json.dumps(document), Group, unknown="keep")

    found = [(each.code, each.severity.value) for each in read.problems]
    assert found == [
        *[("key.unknown", "warning")] * 3,
        ("key.missing", "error"),
        ("text.blank", "error"),
    ]
    assert read.values == ()


def test_keys_of_one_of_several_classes_are_kept() -> None:
    bucket = {
        "key": "reserve",
        "name": "ทุนสำรอง",
        "take": {"kind": "everything_left", "since": 2569},
        "to": {"kind": "fund"},
    }

    read = read_json(json.dumps(bucket), Bucket, unknown="keep")

    assert read.value.key == "reserve"
    assert read.unknown == (UnknownKey(path=("take", "since"), value=2569),)


@given(groups, st.text("กx_", min_size=1), st.none() | st.lists(st.integers()))
def test_a_document_with_one_key_more_is_the_same_document(
    group: Group, key: str, value: object
) -> None:
    plain: Any = unstructure(group)

    read = read_json(json.dumps({**plain, key: value}), Group, unknown="keep")

    assert read.value == group
    assert read.unknown == (UnknownKey(path=(key,), value=value),)


@given(groups)
def test_nothing_is_kept_where_every_key_is_known(group: Group) -> None:
    read = read_json(json.dumps(unstructure(group)), Group, unknown="keep")

    assert (read.value, read.unknown, read.problems) == (group, (), ())


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "ก", "1", "fund"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["x", "schema", "kind", "members", "id", "name", "role", "profit", "to"]
            ),
            inner,
        )
    ),
)


@given(plain_values, st.sampled_from([Group, Bucket, Sharing, list[Group]]))
def test_whatever_stands_in_a_document_is_read_or_refused(
    document: object, cls: type[object]
) -> None:
    for unknown in ("refuse", "keep"):
        read = read_json(json.dumps(document), cls, unknown=unknown)

        assert read.values or read.problems


def test_in_an_earlier_version_a_key_that_stood_elsewhere_is_refused() -> None:
    document = {"schema": 1, "members": [{"x": 1}], "profit": "1"}

    read = read_json(json.dumps(document), Sharing, unknown="keep")

    assert ("figures", "members", 0, "x") in {each.path for each in read.problems}
    assert (read.values, read.unknown) == ((), ())


def test_what_is_kept_is_not_shown() -> None:
    key = UnknownKey(path=("nick",), value="แดง")

    assert repr(key) == "UnknownKey(path=('nick',), value=<personal>)"
    assert hash(key) == hash(UnknownKey(path=("nick",), value=["แดง"]))


def test_another_choice_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="unknown must be one of refuse, keep"):
        read_json("{}", Group, unknown="ignore")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # as untyped callers may
