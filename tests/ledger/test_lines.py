"""Lines: a tuple to look at, and cheap to add to, whoever else holds them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from strategies import entries, numbered

from sammachip.ledger import Entry, EntryKind, Lines
from sammachip.money import Baht

_SALE = Entry(number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350))
whole = st.lists(entries, max_size=8).map(numbered)
indices = st.none() | st.integers(-10, 10)


@given(whole, indices, indices, st.none() | st.integers(-3, 3).filter(bool))
def test_lines_look_like_a_tuple(
    each: tuple[Entry, ...], start: int | None, stop: int | None, step: int | None
) -> None:
    lines = Lines(each)

    assert [*lines] == [*each]
    assert [*reversed(lines)] == [*reversed(each)]
    assert len(lines) == len(each)
    assert bool(lines) is bool(each)
    assert lines[start:stop:step] == each[start:stop:step]
    assert all(lines[i] is each[i] for i in range(-len(each), len(each)))
    assert all(entry in lines for entry in each)
    assert (lines == each, each == lines) == (True, True)
    assert hash(lines) == hash(each)


@given(whole, whole)
def test_lines_are_equal_if_their_entries_are(
    some: tuple[Entry, ...], others: tuple[Entry, ...]
) -> None:
    assert (Lines(some) == Lines(others)) is (some == others)
    assert Lines(some).plus(others) == Lines((*some, *others)) == (*some, *others)
    assert Lines(some) != [*some]


@given(whole)
def test_lines_are_a_value(each: tuple[Entry, ...]) -> None:
    lines = Lines(each)

    assert {lines: 1}[pickle.loads(pickle.dumps(lines))] == 1
    assert repr(lines) == f"Lines({[*each]!r})"


class Holders(RuleBasedStateMachine):
    """Several holders of lines, each of whom adds to whichever they like."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Lines, tuple[Entry, ...]]] = []

    @initialize()
    def begin(self) -> None:
        self.held.append((Lines(), ()))

    @rule(
        which=st.integers(0, 40),
        numbers=st.lists(st.sampled_from("abcdef"), max_size=3),
        reverses=st.none() | st.sampled_from("abcdef"),
    )
    def add(self, which: int, numbers: Sequence[str], reverses: str | None) -> None:
        lines, model = self.held[which % len(self.held)]
        new = [attrs.evolve(_SALE, number=n, reverses=reverses) for n in numbers]
        self.held.append((lines.plus(new), (*model, *new)))

    @rule()
    def look(self) -> None:
        for lines, model in self.held:
            assert lines == model
            for number in "abcdef":
                found = [each for each in model if each.number == number]
                assert lines.find(number) is (found[0] if found else None)
                assert lines.is_reversed(number) is any(
                    each.reverses == number for each in model
                )

    @rule(which=st.integers(0, 40))
    def digest(self, which: int) -> None:
        lines, model = self.held[which % len(self.held)]
        for count in range(len(model) + 1):
            assert lines.digest(count) == Lines(model[:count]).digest(count)


TestHolders = Holders.TestCase


class _Interrupted(list[Entry]):
    """Entries, while which are written somebody else adds to the same lines."""

    def __init__(self, lines: Lines, entries: Sequence[Entry]) -> None:
        super().__init__(entries)
        self.lines = lines
        self.others: list[Lines] = []

    def __iter__(self) -> Iterator[Entry]:
        for entry in super().__iter__():
            yield entry
            self.others.append(self.lines.plus([attrs.evolve(entry, note="other")]))


def test_whoever_adds_while_another_writes_has_lines_of_their_own() -> None:
    lines = Lines([_SALE])
    new = [attrs.evolve(_SALE, number=each) for each in "23"]
    interrupted = _Interrupted(lines, new)

    longer = lines.plus(interrupted)

    assert longer == (_SALE, *new)
    assert interrupted.others == [
        (_SALE, attrs.evolve(entry, note="other")) for entry in new
    ]
    assert lines == (_SALE,)


def test_two_who_add_at_once_do_not_meet_in_one_book() -> None:
    lines = Lines([_SALE])
    new = [attrs.evolve(_SALE, number=str(each)) for each in range(2, 400)]

    with ThreadPoolExecutor(8) as pool:
        made = [*pool.map(lines.plus, ([entry] for entry in new))]

    assert [(each[0], each[1]) for each in made] == [(_SALE, each) for each in new]
    assert {len(each) for each in made} == {2}
    assert lines == (_SALE,)


@pytest.mark.parametrize("index", [2, -3])
def test_there_is_no_line_outside(index: int) -> None:
    with pytest.raises(IndexError):
        _ = Lines([_SALE, _SALE])[index]


def test_a_line_that_was_added_later_is_not_seen() -> None:
    lines = Lines([_SALE])
    longer = lines.plus([attrs.evolve(_SALE, number="2")])

    assert (lines.find("2"), longer.find("2")) == (None, longer[1])
    with pytest.raises(IndexError):
        _ = lines[1]


def test_lines_cannot_be_changed() -> None:
    lines: Any = Lines([_SALE])

    with pytest.raises(AttributeError, match="lines cannot be changed"):
        lines.entries = ()
    with pytest.raises(TypeError):
        lines[0] = _SALE
