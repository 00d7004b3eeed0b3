"""Group: a register and a committee that fit, and the members of a day."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from strategies import FAMILY_NAMES, GIVEN_NAMES, days, groups

from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import Committee, Group, Member, Officer, Role
from sammachip.people import PersonName

_NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")
_REGISTER = (
    Member(id="m1", name=_NAME, roles=(Role.SECRETARY,)),
    Member(id="m2", name=_NAME, joined=date(2026, 3, 9)),
    Member(id="m3", name=_NAME, left=date(2026, 3, 8)),
)
_COMMITTEE = Committee(
    [
        Officer(member="m1", role=Role.CHAIR, since=date(2026, 1, 1)),
        Officer(member="m1", role=Role.TREASURER, since=date(2026, 1, 1)),
        Officer(
            member="m3",
            role=Role.VICE_CHAIR,
            since=date(2026, 1, 1),
            until=date(2026, 3, 8),
        ),
    ]
)


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2025, 1, 1), ["m1", "m3"]),
        (date(2026, 3, 8), ["m1", "m3"]),
        (date(2026, 3, 9), ["m1", "m2"]),
    ],
)
def test_who_left_or_has_not_joined_yet_is_no_member_of_the_day(
    day: date, ids: list[str]
) -> None:
    group = Group(name="กลุ่มพริกแกง", members=_REGISTER)

    assert [member.id for member in group.members_on(day)] == ids
    assert group.members_on(day)[0].roles == (Role.SECRETARY,)


def test_the_committee_of_the_day_tells_the_roles() -> None:
    group = Group(name="กลุ่มพริกแกง", members=_REGISTER, committee=_COMMITTEE)

    assert [
        [member.roles for member in group.members_on(day)]
        for day in (date(2025, 12, 31), date(2026, 3, 8), date(2026, 3, 9))
    ] == [
        [(), ()],
        [(Role.CHAIR, Role.TREASURER), (Role.VICE_CHAIR,)],
        [(Role.CHAIR, Role.TREASURER), ()],
    ]


@given(groups, days)
def test_the_members_of_a_day_are_members_with_no_other_change(
    group: Group, day: date
) -> None:
    by_id = {member.id: member for member in group.members}

    for member in group.members_on(day):
        as_in_register = by_id[member.id]
        assert attrs.evolve(member, roles=as_in_register.roles) == as_in_register
        if group.committee:
            assert member.roles == group.committee.roles_of(member.id, day)


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


def test_nothing_can_be_changed() -> None:
    as_anything: Any = Group(name="ก", members=())

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        as_anything.name = "ข"


def test_all_faults_of_a_group_are_told_at_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Group(
            name=" ",
            members=(_REGISTER[0], _REGISTER[1], _REGISTER[0]),
            committee=_COMMITTEE,
        )

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("text.blank", "name"),
        ("member.id_repeated", "members[2].id"),
        ("member.unknown", "committee.officers[2].member"),
    ]


@pytest.mark.parametrize(
    ("day", "code"), [(date(2569, 1, 1), "date.be_year"), ("9/3/2569", "value.type")]
)
def test_what_is_no_day_is_refused(day: Any, code: str) -> None:  # noqa: ANN401
    group = Group(name="ก", members=_REGISTER)

    with pytest.raises(InvalidDataError) as refused:
        group.members_on(day)

    assert {each.code for each in refused.value.problems} == {code}


def test_the_members_of_a_year_have_the_roles_of_its_end() -> None:
    name = PersonName(given="สมมติ")
    register = [
        Member(id="m1", name=name),
        Member(id="m2", name=name, left=date(2026, 6, 30)),
        Member(id="m3", name=name, joined=date(2026, 7, 1)),
        Member(id="m4", name=name, left=date(2025, 12, 31)),
    ]
    terms = [
        Officer(
            member="m2",
            role=Role.CHAIR,
            since=date(2025, 1, 1),
            until=date(2026, 6, 30),
        ),
        Officer(member="m1", role=Role.CHAIR, since=date(2026, 7, 1)),
    ]
    group = Group(name="กลุ่มทดสอบ", members=register, committee=Committee(terms))

    assert [(each.id, each.roles) for each in group.members_in(BuddhistYear(2569))] == [
        ("m1", (Role.CHAIR,)),
        ("m2", ()),
        ("m3", ()),
    ]
