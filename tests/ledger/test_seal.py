"""Seals: a book that only grew fits every one, a changed past is found and named."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books

from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import Book, Entry, EntryKind, EntrySeals, MoneyPlace, Seal
from sammachip.money import Baht

_FIVE: Final = tuple(
    Entry(
        number=f"n{each}",
        day=date(2026, 1, each),
        kind=EntryKind.FUND_SPENT,
        amount=Baht(30),
        category="ค่ารถ",
        note="จ้างนางใจดี",
        member="m01",
        reverses="n1" if each == 5 else None,
        account="welfare",
        voucher=f"จ.{each}",
        recorded_on=date(2026, 1, each),
        recorded_by="นางมะลิ",
    )
    for each in range(1, 6)
)
_DAILY: Final = tuple(Book(_FIVE[:count]).seal() for count in (1, 3, 5))
_CHANGES: Final[dict[str, object]] = {
    "number": "n9",
    "day": date(2026, 1, 31),
    "kind": EntryKind.LOSS_MET,
    "amount": Baht("30.01"),
    "category": "",
    "note": "จ้างนางงาม",
    "member": None,
    "reverses": "n2",
    "place": MoneyPlace.BANK,
    "account": "school",
    "voucher": "จ.33",
    "recorded_on": None,
    "recorded_by": "นางงาม",
}


def told(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    return [(problem.code, problem.path_text) for problem in problems]


def with_line(position: int, **changes: Any) -> Book:  # noqa: ANN401 - any field
    changed = attrs.evolve(_FIVE[position], **changes)
    return Book((*_FIVE[:position], changed, *_FIVE[position + 1 :]))


@given(books(), st.data())
def test_a_book_that_only_grew_fits_every_seal(book: Book, data: st.DataObject) -> None:
    lengths = data.draw(st.lists(st.integers(0, len(book.entries)), max_size=4))

    seals = [Book(book.entries[:length]).seal() for length in lengths]
    day_by_day = Book()
    for entry in book.entries:
        day_by_day = day_by_day.append(entry)
        assert day_by_day.seal().count == len(day_by_day.entries)

    assert book.check_seal(seals) == ()
    assert all(book.check_seal(seal) == () for seal in seals)
    assert book.check_seal(book.entry_seals()) == ()
    assert day_by_day.seal() == book.seal()


@given(books().filter(lambda book: book.entries), st.data())
def test_the_first_of_many_changes_is_named(book: Book, data: st.DataObject) -> None:
    lines = [*book.entries]
    # A longer note fits the book wherever it stands.
    changed = data.draw(st.sets(st.integers(0, len(lines) - 1), min_size=1))
    for position in changed:
        old = lines[position]
        lines[position] = attrs.evolve(old, note=f"{old.note}.")

    problems = Book(lines).check_seal(book.entry_seals())

    assert told(problems) == [("seal.line_changed", f"entries[{min(changed)}]")]
    assert problems[0].facts["number"] == lines[min(changed)].number


def test_every_field_is_changed_below() -> None:
    assert [*_CHANGES] == [each.name for each in attrs.fields(Entry)]


@pytest.mark.parametrize("field", _CHANGES)
def test_a_change_of_any_field_of_a_line_is_found_and_named(field: str) -> None:
    sealed = Book(_FIVE)
    for position in (4,) if field == "reverses" else (1, 2, 3):
        book = with_line(position, **{field: _CHANGES[field]})

        assert told(book.check_seal(sealed.entry_seals())) == [
            ("seal.line_changed", f"entries[{position}]")
        ]
        assert told(book.check_seal(sealed.seal())) == [
            ("seal.lines_changed", "entries[0]")
        ]


@pytest.mark.parametrize(
    ("position", "code", "path", "facts"),
    [
        (0, "seal.line_changed", "entries[0]", {"number": "n1"}),
        (1, "seal.lines_changed", "entries[1]", {"first": "n2", "last": "n3"}),
        (2, "seal.lines_changed", "entries[1]", {"first": "n2", "last": "n3"}),
        (3, "seal.lines_changed", "entries[3]", {"first": "n4", "last": "n5"}),
        (4, "seal.lines_changed", "entries[3]", {"first": "n4", "last": "n5"}),
    ],
)
def test_the_seals_of_many_days_tell_between_which_the_change_is(
    position: int, code: str, path: str, facts: dict[str, str]
) -> None:
    problems = with_line(position, note="").check_seal(reversed(_DAILY))

    assert told(problems) == [(code, path)]
    assert dict(problems[0].facts) == facts


@pytest.mark.parametrize(
    ("lines", "position"),
    [
        pytest.param((*_FIVE[:2], *_FIVE[3:]), 2, id="one is gone"),
        pytest.param(
            (*_FIVE[:2], attrs.evolve(_FIVE[2], number="x"), *_FIVE[2:]),
            2,
            id="one has come between",
        ),
        pytest.param((_FIVE[0], _FIVE[2], _FIVE[1], *_FIVE[3:]), 1, id="two changed"),
    ],
)
def test_lines_that_moved_are_found_where_they_begin_to(
    lines: tuple[Entry, ...], position: int
) -> None:
    problems = Book(lines).check_seal(Book(_FIVE).entry_seals())

    assert told(problems) == [("seal.line_changed", f"entries[{position}]")]


def test_lines_that_are_gone_from_the_end_are_missed() -> None:
    book = Book(_FIVE[:3])

    for seals in (_DAILY, _DAILY[-1], Book(_FIVE).entry_seals()):
        (problem,) = book.check_seal(seals)
        assert (problem.code, problem.path_text) == ("seal.lines_missing", "entries")
    assert str(book.check_seal(_DAILY)[0]) == (
        "entries: expected 5 lines, as when the book was sealed; found 3"
    )


def test_a_seal_of_another_book_is_told_from_a_changed_line() -> None:
    other = with_line(0, note="")
    strange = Book(other.entries[:2]).seal()

    problems = Book(_FIVE).check_seal([*_DAILY, strange])

    assert told(problems) == [("seal.strange", "")]
    assert problems[0].facts == {"found": 2, "proven": 5}


def test_nothing_personal_is_in_a_problem() -> None:
    problems = with_line(2, note="จ้างนางงาม").check_seal(Book(_FIVE).entry_seals())

    assert "นาง" not in problems[0].text("th") + repr(problems)


def test_an_empty_book_has_a_seal_that_every_book_fits() -> None:
    assert Book(_FIVE).check_seal(Book().seal()) == ()
    assert Book(_FIVE).check_seal([]) == ()
    assert Book().entry_seals() == EntrySeals(())


def test_days_are_sealed_one_after_the_other() -> None:
    book, seals = Book(), list[Seal]()
    for each in range(30):
        entry = attrs.evolve(
            _FIVE[0], number=str(each), day=date(2026, 1, 1) + timedelta(each)
        )
        book = book.append(entry)
        seals.append(book.seal())

    assert [seal.digest for seal in seals] == [*book.entry_seals().digests]
    assert book.check_seal(seals) == ()


def test_seals_are_values() -> None:
    for seal in (_DAILY[0], Book(_FIVE).entry_seals()):
        assert {seal: 1}[pickle.loads(pickle.dumps(seal))] == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param({"count": -1}, "seal.count", id="fewer lines than none"),
        pytest.param({"digest": "sha256:0"}, "seal.digest", id="too short"),
        pytest.param({"digest": "sha256:" + 64 * "F"}, "seal.digest", id="capitals"),
        pytest.param(
            {"digest": "md5:" + 64 * "f"}, "seal.digest", id="of another sort"
        ),
        pytest.param({"digest": _DAILY[0].digest + "\n"}, "seal.digest", id="a line"),
    ],
)
def test_what_is_no_seal_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_DAILY[0], **change)

    assert told(refused.value.problems) == [(code, *change)]


def test_every_line_needs_a_digest() -> None:
    with pytest.raises(InvalidDataError) as refused:
        EntrySeals([_DAILY[0].digest, "", "x"])

    assert told(refused.value.problems) == [
        ("seal.digest", "digests[1]"),
        ("seal.digest", "digests[2]"),
    ]
