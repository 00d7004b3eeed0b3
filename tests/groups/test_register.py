"""The register: ids of one's own, and the moves of each member."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from strategies import registers

from sammachip.errors import InvalidDataError
from sammachip.groups import (
    Member,
    ShareMove,
    repeated_ids,
    unknown_members,
    with_share_moves,
)
from sammachip.people import PersonName

_NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")


def member(id_of_member: str, shares: str | None = None) -> Member:
    number = None if shares is None else Decimal(shares)
    return Member(id=id_of_member, name=_NAME, shares=number)


def moved(id_of_member: str, month: int, shares: str) -> ShareMove:
    day = date(2026, month, 1)
    return ShareMove(member=id_of_member, day=day, shares=Decimal(shares))


def faults_of(
    members: Sequence[Member], moves: Sequence[ShareMove]
) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refused:
        with_share_moves(members, moves)
    return [(each.code, each.path_text) for each in refused.value.problems]


def test_each_member_gets_their_own_moves_in_order() -> None:
    moves = [moved("m2", 1, "5"), moved("m1", 2, "3"), moved("m2", 3, "-1")]

    first, second, third = with_share_moves(
        [member("m1"), member("m2", "4"), member("m3")], moves
    )

    assert first.share_moves == (moves[1],)
    assert second.share_moves == (moves[0], moves[2])
    assert third == member("m3")


def test_later_moves_stand_behind_those_that_a_member_has() -> None:
    (once,) = with_share_moves([member("m1")], [moved("m1", 1, "5")])

    (twice,) = with_share_moves([once], [moved("m1", 2, "-5")])

    assert [move.shares for move in twice.share_moves] == [5, -5]


@given(registers)
def test_moves_that_are_taken_away_and_given_back_change_nothing(
    register: list[Member],
) -> None:
    without = [attrs.evolve(each, share_moves=()) for each in register]
    moves = [move for each in register for move in each.share_moves]

    assert with_share_moves(without, moves) == tuple(register)


def test_moves_that_do_not_fit_are_told_all_at_once_by_their_place() -> None:
    (held,) = with_share_moves([member("m4")], [moved("m4", 6, "2")])
    moves = [
        moved("m9", 1, "5"),
        moved("m1", 1, "5"),
        moved("m1", 2, "-6"),
        moved("m2", 1, "5"),
        moved("m2", 2, "1"),
        moved("m8", 1, "5"),
        moved("m4", 7, "-3"),
    ]

    assert faults_of([member("m1"), member("m2", "5"), held], moves) == [
        ("member.unknown", "moves[0].member"),
        ("member.unknown", "moves[5].member"),
        ("member.shares_below_zero", "moves[2].shares"),
        ("member.shares_differ", "moves[4].shares"),
        ("member.shares_below_zero", "moves[6].shares"),
    ]


def test_a_back_dated_withdrawal_is_told_though_an_earlier_move_is_what_fails() -> None:
    held = attrs.evolve(
        member("m1"), share_moves=(moved("m1", 1, "5"), moved("m1", 6, "-5"))
    )

    assert faults_of([held], [moved("m1", 3, "-1")]) == [
        ("member.shares_below_zero", "moves[0].shares")
    ]


def test_every_id_that_an_earlier_member_has_is_told() -> None:
    register = [member(each) for each in ("m1", "m2", "m1", "m1")]

    assert [
        (each.code, each.path_text, each.facts["found"])
        for each in repeated_ids(register)
    ] == [
        ("member.id_repeated", "members[2].id", "m1"),
        ("member.id_repeated", "members[3].id", "m1"),
    ]


def test_everybody_who_is_named_and_no_member_is_told() -> None:
    (problem,) = unknown_members(["m1", "m7"], [member("m1")])

    assert (problem.code, problem.path_text) == ("member.unknown", "[1].member")
    assert problem.text("th") == "ต้องเป็นรหัสของสมาชิกในทะเบียน แต่พบ m7"
