"""Dirty tables: a reader finds the faults that were planted, and no others."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import Phase, find, given, settings

from sammachip.codec import read_csv
from sammachip.groups import Duty, Group, Member, ShareMove
from sammachip.ledger import Entry, HouseholdLine
from sammachip.testing import DirtyTable, Fault, dirty_rows

_CLASSES: Final = (Member, ShareMove, Duty, Entry, HouseholdLine)
_CODES: Final[tuple[tuple[type[object], set[str]], ...]] = (
    (Member, {"person.name", "person.not_a_name", "value.not_listed"}),
    (ShareMove, {"share_move.zero", "number.not_decimal", "key.missing"}),
    (Duty, {"duty.hours", "date.short_year", "date.era"}),
    (Entry, {"money.unreadable", "money.places", "value.not_listed"}),
    (HouseholdLine, {"number.negative", "date.no_such_day", "date.no_such_month"}),
)


def _named(cls: type[object]) -> str:
    return cls.__name__


def _found(table: DirtyTable, cls: type[object]) -> list[Fault]:
    return [
        Fault(row=each.place.row or 0, column=each.place.column or "", code=each.code)
        for each in read_csv(table.text, cls).problems
        if each.place
    ]


def _in_order(faults: list[Fault]) -> list[Fault]:
    return sorted(faults, key=lambda fault: (fault.row, fault.column, fault.code))


@pytest.mark.parametrize("cls", _CLASSES, ids=_named)
def test_exactly_the_planted_faults_are_found(cls: type[object]) -> None:
    @given(dirty_rows(cls))
    def law(table: DirtyTable) -> None:
        assert _in_order(_found(table, cls)) == _in_order([*table.faults])
        assert len(read_csv(table.text, cls).values) == table.sound

    law()


@pytest.mark.parametrize("cls", _CLASSES, ids=_named)
def test_a_table_may_be_drawn_without_faults(cls: type[object]) -> None:
    @given(dirty_rows(cls, has_faults=False))
    def law(table: DirtyTable) -> None:
        assert table.faults == ()
        assert read_csv(table.text, cls).problems == ()

    law()


@given(dirty_rows(Entry, max_size=2))
def test_a_table_has_no_more_rows_than_asked_for(table: DirtyTable) -> None:
    assert table.sound <= 2


@pytest.mark.parametrize(
    ("cls", "code"),
    [(cls, code) for cls, codes in _CODES for code in sorted(codes)],
)
def test_faults_of_many_kinds_are_planted(cls: type[object], code: str) -> None:
    table = find(
        dirty_rows(cls),
        lambda table: code in {fault.code for fault in table.faults},
        settings=settings(phases=[Phase.generate], max_examples=2_000),
    )

    assert code in {fault.code for fault in table.faults}


@given(dirty_rows(Member))
def test_a_table_does_not_show_the_names_in_it(
    table: DirtyTable,
) -> None:
    assert repr(table).startswith("DirtyTable(text=<personal>, ")


def test_there_are_no_dirty_rows_of_what_no_table_holds() -> None:
    with pytest.raises(
        TypeError, match=r"dirty rows of Member, ShareMove, .* of Group"
    ):
        dirty_rows(Group)
