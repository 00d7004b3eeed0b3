"""Groups and members: what a member brought in, and what no register may hold."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from strategies import FAMILY_NAMES, GIVEN_NAMES, groups, members

from sammachip.errors import InvalidDataError
from sammachip.groups import Basis, Group, Member, Role
from sammachip.money import Baht
from sammachip.people import PersonName

NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")


@pytest.mark.parametrize(
    ("role", "is_officer"),
    [(role, role is not Role.MEMBER) for role in Role],
)
def test_everybody_but_a_plain_member_is_an_officer(
    role: Role, *, is_officer: bool
) -> None:
    assert role.is_officer is is_officer


@pytest.mark.parametrize(
    ("basis", "quantity"),
    [
        (Basis.EQUAL, Fraction(1)),
        (Basis.SHARES, Fraction(5, 2)),
        (Basis.DAYS, Fraction(62)),
        (Basis.HOURS, Fraction(1, 4)),
        (Basis.PIECES, Fraction(0)),
        pytest.param(Basis.PURCHASES, Fraction(10_050), id="purchases in satang"),
        pytest.param(Basis.DELIVERIES, Fraction(1), id="deliveries in satang"),
    ],
)
def test_a_basis_counts_what_is_written_down(basis: Basis, quantity: Fraction) -> None:
    member = Member(
        id="m01",
        name=NAME,
        shares=Decimal("2.5"),
        days=Decimal(62),
        hours=Decimal("0.25"),
        pieces=Decimal(0),
        purchases=Baht("100.50"),
        deliveries=Baht("0.01"),
    )

    assert member.quantity_of(basis) == quantity


@pytest.mark.parametrize("basis", [each for each in Basis if each is not Basis.EQUAL])
def test_what_nobody_wrote_down_is_not_zero(basis: Basis) -> None:
    assert Member(id="m01", name=NAME).quantity_of(basis) is None


@given(members)
def test_a_member_is_a_value(member: Member) -> None:
    assert {member: 1}[pickle.loads(pickle.dumps(member))] == 1
    assert attrs.evolve(member) == member


@given(groups)
def test_a_group_is_a_value(group: Group) -> None:
    assert {group: 1}[pickle.loads(pickle.dumps(group))] == 1
    assert attrs.evolve(group) == group
    assert isinstance(group.members, tuple)


@given(groups)
def test_no_name_is_in_a_repr(group: Group) -> None:
    shown = repr(group).replace(repr(group.name), "")
    for member in group.members:
        shown = shown.replace(repr(member.id), "")

    assert not any(part in shown for part in (*GIVEN_NAMES, *FAMILY_NAMES))


@pytest.mark.parametrize(
    "thing", [Member(id="m01", name=NAME), Group(name="ก", members=())]
)
def test_nothing_can_be_changed(thing: Member | Group) -> None:
    as_anything: Any = thing

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        as_anything.name = "ข"


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        pytest.param({"id": " "}, "text.blank", "id", id="blank id"),
        pytest.param({"id": 1}, "value.type", "id", id="a number as id"),
        pytest.param({"name": "ใจดี"}, "value.type", "name", id="text as a name"),
        pytest.param({"role": "chair"}, "value.type", "role", id="text as a role"),
        pytest.param({"shares": 2}, "value.type", "shares", id="an int"),
        pytest.param({"hours": 2.5}, "value.type", "hours", id="a float"),
        pytest.param({"days": Decimal(-1)}, "number.negative", "days", id="negative"),
        pytest.param(
            {"purchases": Baht(-1)},
            "number.negative",
            "purchases",
            id="a debt",
        ),
        pytest.param(
            {"shares": Decimal("NaN")}, "number.not_decimal", "shares", id="NaN"
        ),
        pytest.param(
            {"pieces": Decimal("Infinity")},
            "number.not_decimal",
            "pieces",
            id="no end",
        ),
    ],
)
def test_a_member_with_a_fault_is_refused_however_it_is_made(
    change: dict[str, Any], code: str, path: str
) -> None:
    sound = Member(id="m01", name=NAME)
    fields: dict[str, Any] = {"id": "m01", "name": NAME, **change}

    with pytest.raises(InvalidDataError) as made:
        Member(**fields)
    with pytest.raises(InvalidDataError) as evolved:
        attrs.evolve(sound, **change)

    assert [(each.code, each.path_text) for each in made.value.problems] == [
        (code, path)
    ]
    assert evolved.value.problems == made.value.problems
    assert "ใจดี" not in str(made.value)


def test_all_faults_of_a_member_are_told_at_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Member(id="", name=NAME, shares=Decimal(-1), deliveries=Baht("-0.01"))

    assert str(refused.value).splitlines() == [
        "id: expected text, found nothing but white space",
        "shares: expected zero or more, found -1",
        "deliveries: expected zero or more, found -0.01",
    ]


def test_two_members_never_have_one_id() -> None:
    register = [Member(id=each, name=NAME) for each in ("m1", "m2", "m1", "m1")]

    with pytest.raises(InvalidDataError) as refused:
        Group(name=" ", members=tuple(register))

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("text.blank", "name"),
        ("member.id_repeated", "members[2].id"),
        ("member.id_repeated", "members[3].id"),
    ]
    assert "found m1 again" in str(refused.value)
