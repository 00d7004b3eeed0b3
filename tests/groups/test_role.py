"""Roles, bases and standings: the names that agreements and registers share."""

from __future__ import annotations

import pytest

from sammachip.errors import LANGUAGES
from sammachip.groups import Basis, Role


@pytest.mark.parametrize(
    ("role", "thai", "english"),
    [
        (Role.CHAIR, "ประธาน", "chair"),
        (Role.VICE_CHAIR, "รองประธาน", "vice-chair"),
        (Role.SECRETARY, "เลขานุการ", "secretary"),
        (Role.TREASURER, "เหรัญญิก", "treasurer"),
        (Role.COMMITTEE, "กรรมการ", "committee member"),
    ],
)
def test_a_seat_is_called_what_it_is_called_in_the_village(
    role: Role, thai: str, english: str
) -> None:
    assert [role.text(lang) for lang in LANGUAGES] == [thai, english]


def test_some_bases_are_money() -> None:
    assert [basis for basis in Basis if basis.is_money] == [
        Basis.PURCHASES,
        Basis.DELIVERIES,
        Basis.INTEREST_PAID,
        Basis.VALUE,
    ]
