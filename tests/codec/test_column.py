"""The columns: each heading means one thing, and the page lists them all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Final

import pytest

from sammachip.codec import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.codec.columns import COLUMNS
from sammachip.codec.village_word import ANSWERS, EVENTS, MEASURES
from sammachip.codec.word import FLAGS, KINDS, PLACES, ROLES, word_of
from sammachip.groups import Duty, Member, ShareMove
from sammachip.households import Household
from sammachip.ledger import Entry, HouseholdLine
from sammachip.programme import (
    Assignment,
    Participation,
    PlannedActivity,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
)

_PAGE: Final = Path(__file__).parents[2] / "docs" / "reference" / "files.md"

Rows = dict[str, tuple[str, ...]]
"""The words of each row of a table, by its first word."""


def tables_of_the_page() -> list[Rows]:
    """Return the tables of the page, in order."""
    found: list[Rows] = []
    for line in _PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("|---"):
            found.append({})
        elif line.startswith("| `"):
            first, *others = re.findall(r"`([^`]+)`", line)
            found[-1][first] = tuple(others)
    return found


def _headings(cls: type) -> Rows:
    return {column.field: column.headings for column in COLUMNS[cls]}


def _words(names: Mapping[str, Enum]) -> Rows:
    return {str(value.value): (name,) for name, value in names.items()}


def _all_words(names: Mapping[str, Enum]) -> Rows:
    return {
        str(value.value): tuple(word for word in names if names[word] is value)
        for value in dict.fromkeys(names.values())
    }


def _answers() -> Rows:
    return {
        str(answer): tuple(word for word in ANSWERS if ANSWERS[word] is answer)
        for answer in (True, False, None)
    }


def test_the_page_lists_exactly_what_is_read_in_the_same_order() -> None:
    expected = [
        _headings(Member),
        _words(ROLES),
        {str(so): tuple(w for w in FLAGS if FLAGS[w] is so) for so in (True, False)},
        _headings(ShareMove),
        _headings(Duty),
        _headings(Entry),
        _words(KINDS),
        _words(PLACES),
        _headings(HouseholdLine),
        _answers(),
        _headings(Household),
        _headings(MemberRow),
        _headings(IncomeRow),
        _all_words(MEASURES),
        _headings(ExpenseRow),
        _headings(SageRow),
        _headings(Assignment),
        _headings(ProgrammeEvent),
        _all_words(EVENTS),
        _headings(Participation),
        _headings(Purchase),
        _headings(RegisteredGroup),
        _headings(PlannedActivity),
    ]

    found = tables_of_the_page()

    assert found == expected
    assert [list(table) for table in found] == [list(table) for table in expected]


@pytest.mark.parametrize("cls", COLUMNS)
def test_a_heading_means_one_column_and_stands_as_it_is_compared(cls: type) -> None:
    headings = [each for column in COLUMNS[cls] for each in column.headings]

    assert len({*headings}) == len(headings)
    assert [word_of(heading) for heading in headings] == headings
