"""Officers and committees: who sits where on which day, one in each seat."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import committees, days

from sammachip.errors import InvalidDataError
from sammachip.groups import Committee, Officer, Role

_IDS = ["m1", "m2", "m3"]
_SINGLE = (Role.CHAIR, Role.SECRETARY, Role.TREASURER)


def officer(
    member: str,
    role: Role = Role.CHAIR,
    since: date = date(2026, 1, 1),
    until: date | None = None,
) -> Officer:
    return Officer(member=member, role=role, since=since, until=until)


_OLD_CHAIR = officer("m1", since=date(2024, 1, 1), until=date(2025, 12, 31))
_COMMITTEE = Committee(
    [
        _OLD_CHAIR,
        officer("m2"),
        officer("m1", Role.TREASURER),
        officer("m1", Role.COMMITTEE, since=date(2025, 6, 1)),
        officer("m3", Role.COMMITTEE),
    ]
)


@st.composite
def officers(draw: st.DrawFn) -> Officer:
    since, until = sorted((draw(days), draw(days)))
    return officer(
        draw(st.sampled_from(_IDS)),
        draw(st.sampled_from(Role)),
        since=since,
        until=draw(st.sampled_from([None, until])),
    )


def faults_of(*terms: Officer) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refused:
        Committee(terms)
    return [(each.code, each.path_text) for each in refused.value.problems]


@pytest.mark.parametrize(
    ("day", "members"),
    [
        pytest.param(date(2023, 12, 31), [], id="before the first term"),
        pytest.param(date(2024, 1, 1), ["m1"], id="the first day"),
        pytest.param(date(2025, 12, 31), ["m1", "m1"], id="the last day belongs to it"),
        pytest.param(date(2026, 1, 1), ["m2", "m1", "m1", "m3"], id="the day after"),
        pytest.param(date(2099, 1, 1), ["m2", "m1", "m1", "m3"], id="with no end"),
    ],
)
def test_a_committee_is_who_is_in_office_on_the_day(
    day: date, members: list[str]
) -> None:
    assert [each.member for each in _COMMITTEE.on(day)] == members


@pytest.mark.parametrize(
    ("member", "day", "roles"),
    [
        ("m1", date(2025, 1, 1), (Role.CHAIR,)),
        ("m1", date(2025, 7, 1), (Role.CHAIR, Role.COMMITTEE)),
        ("m1", date(2026, 7, 1), (Role.TREASURER, Role.COMMITTEE)),
        (" m๑", date(2026, 7, 1), (Role.TREASURER, Role.COMMITTEE)),
        ("m3", date(2025, 7, 1), ()),
        ("m9", date(2026, 7, 1), ()),
    ],
)
def test_a_member_has_the_roles_of_the_day(
    member: str, day: date, roles: tuple[Role, ...]
) -> None:
    assert _COMMITTEE.roles_of(member, day) == roles


@given(committees(_IDS), days)
def test_on_no_day_does_anybody_share_the_chair(
    committee: Committee, day: date
) -> None:
    seats = [(each.role, each.member) for each in committee.on(day)]
    roles = [role for role, _ in seats]

    assert len({*seats}) == len(seats)
    for role in _SINGLE:
        assert roles.count(role) <= 1


@given(st.lists(officers(), max_size=6))
def test_a_committee_is_refused_if_and_only_if_a_seat_is_taken_on_some_day(
    terms: list[Officer],
) -> None:
    begins = {each.since for each in terms}
    clashes = any(
        one.role is other.role and (one.member == other.member or one.role in _SINGLE)
        for day in begins
        for position, one in enumerate(terms)
        for other in terms[:position]
        if one.serves_on(day) and other.serves_on(day)
    )

    if clashes:
        assert faults_of(*terms)
    else:
        assert Committee(terms).officers == tuple(terms)


@given(committees(_IDS))
def test_a_committee_is_a_value(committee: Committee) -> None:
    assert {committee: 1}[pickle.loads(pickle.dumps(committee))] == 1
    assert Committee(committee.officers) == committee


def test_whoever_is_chosen_again_begins_the_day_after() -> None:
    again = attrs.evolve(_OLD_CHAIR, since=date(2026, 1, 1), until=None)

    assert Committee([again, _OLD_CHAIR]).roles_of("m1", date(2026, 1, 1)) == (
        Role.CHAIR,
    )
    assert faults_of(attrs.evolve(again, since=date(2025, 12, 31)), _OLD_CHAIR) == [
        ("committee.same_seat", "officers[0].since")
    ]


@pytest.mark.parametrize("role", _SINGLE)
def test_some_seats_have_one_holder(role: Role) -> None:
    assert faults_of(officer("m1", role), officer("m2", role)) == [
        ("committee.seat_taken", "officers[1].since")
    ]


@pytest.mark.parametrize("role", [Role.VICE_CHAIR, Role.COMMITTEE])
def test_other_seats_have_several(role: Role) -> None:
    assert len(Committee([officer("m1", role), officer("m2", role)]).officers) == 2


def test_all_faults_of_a_committee_are_told_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Committee(
            [
                officer("m1"),
                officer("m2", since=date(2026, 3, 9)),
                officer("m3", Role.COMMITTEE),
                officer("m3", Role.COMMITTEE, since=date(2026, 3, 9)),
            ]
        )

    assert str(refused.value).splitlines() == [
        (
            "officers[3].since: expected terms of m3 as committee member one after the"
            " other, found another from 9 March 2026 on before the one before it ends"
        ),
        (
            "officers[1].since: expected one chair at a time, found m2 from 9 March"
            " 2026 on, while m1 is in the seat; write on which day that term ends"
        ),
    ]
    assert refused.value.text("th").splitlines() == [
        (
            "officers[3].since: วาระของ m3 ในตำแหน่งกรรมการต้องต่อกันโดยไม่ซ้อนกัน"
            " แต่พบวาระใหม่ตั้งแต่ 9 มีนาคม พ.ศ. 2569 ก่อนที่วาระเดิมจะสิ้นสุด"
        ),
        (
            "officers[1].since: ตำแหน่งประธานมีได้ครั้งละหนึ่งคน แต่พบ m2 ตั้งแต่"
            " 9 มีนาคม พ.ศ. 2569 ขณะที่ m1 ยังอยู่ในตำแหน่ง โปรดระบุวันที่วาระเดิมสิ้นสุด"
        ),
    ]


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"member": ""}, "text.blank", "member"),
        ({"role": "chair"}, "value.type", "role"),
        ({"since": date(2569, 1, 1)}, "date.be_year", "since"),
        ({"until": date(2569, 1, 1)}, "date.be_year", "until"),
        ({"until": date(2025, 12, 31)}, "officer.term", "until"),
        ({"since": "1/1/2569"}, "value.type", "since"),
    ],
)
def test_an_officer_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(officer("m1"), **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_a_term_of_one_day_is_a_term() -> None:
    day = date(2026, 1, 1)
    term = officer("m1", since=day, until=day)

    assert term.serves_on(day)
    assert not term.serves_on(day + timedelta(days=1))


def test_a_day_with_a_buddhist_year_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _COMMITTEE.roles_of("m1", date(2569, 1, 1))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
