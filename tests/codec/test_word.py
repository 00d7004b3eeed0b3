"""The words of the tables: one for each role, kind and place."""

from __future__ import annotations

import pytest

from sammachip.codec.word import (
    FLAGS,
    KINDS,
    PLACES,
    ROLES,
    kind_named,
    read_kind,
    word_of,
)
from sammachip.groups import Role
from sammachip.ledger import EntryKind, MoneyPlace


def test_every_role_and_kind_has_a_thai_word() -> None:
    assert [*ROLES.values()] == [*Role]
    assert [*KINDS.values()] == [*EntryKind]
    assert [*PLACES.values()] == [*MoneyPlace]
    names = [*ROLES, *KINDS, *PLACES, *FLAGS]
    assert list(map(word_of, names)) == names


@pytest.mark.parametrize("kind", EntryKind)
def test_a_kind_may_be_called_what_reports_call_it(kind: EntryKind) -> None:
    assert read_kind(kind.text("th")) is kind_named(kind.value) is kind
    assert KINDS.get(kind.text("th"), kind) is kind
