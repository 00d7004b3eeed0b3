"""Book: lines are added and taken back in the open; nothing else can happen."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, days, entries, numbered

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.ledger import Book, Entry, EntryKind, Lines, MoneyPlace
from sammachip.money import ZERO_BAHT, Baht

_DAY = date(2026, 5, 22)


def line(
    number: str,
    amount: int = 100,
    kind: EntryKind = EntryKind.INCOME,
    *,
    day: date = _DAY,
    reverses: str | None = None,
) -> Entry:
    return Entry(
        number=number, amount=Baht(amount), kind=kind, day=day, reverses=reverses
    )


def faults(error: InvalidDataError) -> list[tuple[str, str]]:
    return [(problem.code, problem.path_text) for problem in error.problems]


@given(st.lists(entries, max_size=8), st.integers(0, 8))
def test_lines_stay_in_the_order_in_which_they_were_added(
    lines: list[Entry], cut: int
) -> None:
    whole = numbered(lines)
    first = Book(whole[:cut])

    book = first.append(*whole[cut:])

    assert book.entries == whole
    assert first.entries == whole[:cut]
    assert book == Book(whole)


@given(books())
def test_a_book_is_a_value(book: Book) -> None:
    assert {book: 1}[pickle.loads(pickle.dumps(book))] == 1
    assert attrs.evolve(book) == book


@given(books(), entries, days, days)
def test_a_line_taken_back_changes_no_total(
    book: Book, mistaken: Entry, day: date, later: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)
    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")

    year = BuddhistYear.containing(day)
    before = book.append(line("z", day=day)).statement(year)
    after = corrected.append(line("z", day=day)).statement(year)

    assert [after.total(kind) for kind in EntryKind] == [
        before.total(kind) for kind in EntryKind
    ]
    assert corrected.cash_on(max(day, later)) == book.cash_on(max(day, later))
    assert corrected.entries[:-2] == book.entries


def balances(lines: Iterable[Entry]) -> dict[str, Baht]:
    """Add up the postings of *lines* by account; those that are zero left out."""
    totals: dict[str, Baht] = {}
    for line in lines:
        for each in line.postings:
            totals[each.account] = totals.get(each.account, ZERO_BAHT) + each.amount
    return {account: total for account, total in totals.items() if total}


@given(books())
def test_at_every_line_a_balance_is_the_sum_of_the_lines_before(book: Book) -> None:
    grown = Book()
    before: dict[str, Baht] = {}
    for entry in book.entries:
        grown = grown.append(entry)
        after = balances(grown.entries)
        assert Baht.total(after.values()) == ZERO_BAHT
        assert after == {
            account: total
            for account in {*before, *entry.accounts}
            if (total := before.get(account, ZERO_BAHT) + moved(entry, account))
        }
        before = after


def moved(entry: Entry, account: str) -> Baht:
    return Baht.total(p.amount for p in entry.postings if p.account == account)


@given(books(), entries, days)
def test_a_reversal_restores_every_account(
    book: Book, mistaken: Entry, day: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)

    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="")

    assert balances(corrected.entries) == balances(book.entries)


@given(books(), days)
def test_cash_is_what_the_cash_account_came_to_until_that_day(
    book: Book, day: date
) -> None:
    until = [entry for entry in book.entries if entry.day <= day]

    cash = book.cash_on(day)

    assert cash == balances(until).get("cash", ZERO_BAHT)


@given(books(), entries, entries, st.lists(entries, max_size=3))
def test_two_books_made_of_one_know_nothing_of_each_other(
    book: Book, one: Entry, other: Entry, more: list[Entry]
) -> None:
    before = tuple(book.entries)
    seal = book.seal()
    added = [attrs.evolve(e, number=f"m{i}") for i, e in enumerate(more)]

    some = book.append(attrs.evolve(one, number="x"))
    others = book.append(attrs.evolve(other, number="x"), *added)
    again = some.append(attrs.evolve(other, number="y"))

    assert book.entries == before
    assert book.seal() == seal
    assert some.entries == (*before, attrs.evolve(one, number="x"))
    assert others.entries == (*before, attrs.evolve(other, number="x"), *added)
    assert again.entries == (*some.entries, attrs.evolve(other, number="y"))
    for each in (some, others, again):
        assert each.check_seal(seal) == ()
        assert each.seal() == Book([*each.entries]).seal()
        assert each == Book([*each.entries])


def test_a_reversal_repeats_all_of_the_line_but_number_day_and_note() -> None:
    wrong = attrs.evolve(
        line("73", 14_255), category="ขายพริกแกง", note="เดิม", member="m01"
    )

    book = Book((wrong,)).reverse(
        "73", as_number="74", day=date(2026, 5, 23), note="จดผิด"
    )

    assert book.entries[-1] == attrs.evolve(
        wrong, number="74", day=date(2026, 5, 23), note="จดผิด", reverses="73"
    )


def test_a_reversal_has_a_paper_and_a_writer_of_its_own() -> None:
    wrong = attrs.evolve(
        line("73"), voucher="ร.73", recorded_on=_DAY, recorded_by="ใจดี"
    )
    written_later = date(2026, 5, 30)

    plain = Book([wrong]).reverse("๗๓", as_number="74", day=_DAY, note="")
    full = Book([wrong]).reverse(
        "73",
        as_number="74",
        day=_DAY,
        note="",
        voucher="ก.1",
        recorded_on=written_later,
        recorded_by="มะลิ",
    )

    assert plain.entries[-1] == attrs.evolve(
        line("74"), reverses="73", voucher=None, recorded_on=None, recorded_by=None
    )
    assert full.entries[-1] == attrs.evolve(
        plain.entries[-1],
        voucher="ก.1",
        recorded_on=written_later,
        recorded_by="มะลิ",
    )


def test_share_money_and_loans_are_no_profit() -> None:
    book = Book(
        (
            line("1", 5_000, kind=EntryKind.CAPITAL_IN),
            line("2", 20_000, kind=EntryKind.LOAN_TAKEN),
            line("3", 350),
            line("4", 120, kind=EntryKind.COST),
        )
    )

    assert book.profit(2569) == Baht(230)
    assert book.cash_on(_DAY) == Baht(25_230)


@pytest.mark.parametrize(
    ("year", "profit"),
    [
        pytest.param(2568, Baht(4), id="calendar year"),
        pytest.param(BuddhistYear(2569), Baht(2), id="calendar year as a value"),
        pytest.param(FiscalYear(2569), Baht(6), id="fiscal year"),
    ],
)
def test_a_year_has_its_own_lines(
    year: int | BuddhistYear | FiscalYear, profit: Baht
) -> None:
    book = Book(
        (line("2", 2, day=date(2026, 1, 1)), line("1", 4, day=date(2025, 12, 31)))
    )

    assert book.profit(year) == profit


def test_a_loss_is_less_than_zero() -> None:
    assert Book((line("1", kind=EntryKind.COST),)).profit(2569) == Baht(-100)


@pytest.mark.parametrize(
    ("lines", "faulty"),
    [
        pytest.param(
            [line("1"), line("1"), line("1")],
            [
                ("book.number_repeated", "entries[1].number"),
                ("book.number_repeated", "entries[2].number"),
            ],
            id="one number three times",
        ),
        pytest.param(
            [line("2", reverses="1"), line("1")],
            [("book.nothing_to_reverse", "entries[0].reverses")],
            id="a later line taken back",
        ),
        pytest.param(
            [line("1", reverses="1")],
            [("book.nothing_to_reverse", "entries[0].reverses")],
            id="a line that takes back itself",
        ),
        pytest.param(
            [line("1"), line("2", reverses="1"), line("3", reverses="2")],
            [("book.nothing_to_reverse", "entries[2].reverses")],
            id="a reversal taken back",
        ),
        pytest.param(
            [line("1"), line("2", reverses="1"), line("3", reverses="1")],
            [("book.reversed_twice", "entries[2].reverses")],
            id="taken back twice",
        ),
        pytest.param(
            [line("1"), line("2", 99, reverses="1")],
            [("book.reversal_differs", "entries[1].amount")],
            id="another amount",
        ),
        pytest.param(
            [line("1"), line("2", kind=EntryKind.COST, reverses="1")],
            [("book.reversal_differs", "entries[1].kind")],
            id="another kind",
        ),
        pytest.param(
            [line("1"), line("1", reverses="7"), line("2", 5, reverses="1")],
            [
                ("book.number_repeated", "entries[1].number"),
                ("book.nothing_to_reverse", "entries[1].reverses"),
                ("book.nothing_to_reverse", "entries[2].reverses"),
            ],
            id="everything at once",
        ),
        pytest.param(
            [line("1"), "2"],
            [("value.type", "entries[1]")],
            id="something that is no line",
        ),
    ],
)
def test_a_book_with_faults_is_refused_however_it_is_made(
    lines: list[Any], faulty: list[tuple[str, str]]
) -> None:
    with pytest.raises(InvalidDataError) as made:
        Book(tuple(lines))
    with pytest.raises(InvalidDataError) as appended:
        Book().append(*lines)
    with pytest.raises(InvalidDataError) as evolved:
        attrs.evolve(Book(), entries=lines)

    assert faults(made.value) == faulty
    assert faults(appended.value) == faulty
    assert faults(evolved.value) == faulty


def test_what_is_behind_a_book_is_told_by_its_place_in_the_whole() -> None:
    book = Book([line("1"), line("2", reverses="1")])
    bad: Any = "3"

    with pytest.raises(InvalidDataError) as refused:
        book.append(line("3"), line("2"), line("4", reverses="1"), line("3"))
    with pytest.raises(InvalidDataError) as strange:
        book.append(line("3"), bad)

    assert faults(refused.value) == [
        ("book.number_repeated", "entries[3].number"),
        ("book.reversed_twice", "entries[4].reverses"),
        ("book.number_repeated", "entries[5].number"),
    ]
    assert faults(strange.value) == [("value.type", "entries[3]")]
    assert len(book.append(line("3")).entries) == 3


def test_a_reversal_takes_back_a_line_of_the_same_fund() -> None:
    spent = attrs.evolve(line("1"), kind=EntryKind.FUND_SPENT, account="welfare")

    with pytest.raises(InvalidDataError) as refused:
        Book([spent, attrs.evolve(spent, number="2", reverses="1", account="school")])

    assert faults(refused.value) == [("book.reversal_differs", "entries[1].account")]


def test_a_refused_reversal_says_what_was_expected() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book((line("4", 1_425), line("9", 1_200, reverses="4")))

    assert str(refused.value) == (
        "entries[1].amount: a reversal takes back the whole line 4:"
        " expected 1,425.00, found 1,200.00"
    )


def test_a_line_that_is_not_there_cannot_be_taken_back() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book((line("1"),)).reverse("7", as_number="8", day=_DAY, note="")

    assert faults(refused.value) == [("book.no_such_line", "")]
    assert str(refused.value) == "there is no line 7 in the book"


def test_a_reversal_cannot_be_taken_back() -> None:
    book = Book((line("1"), line("2", reverses="1")))

    with pytest.raises(InvalidDataError) as refused:
        book.reverse("2", as_number="3", day=_DAY, note="")

    assert faults(refused.value) == [("book.nothing_to_reverse", "entries[2].reverses")]


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2570, "there is no line for B.E. 2570, 2027-01-01 to 2027-12-31, in the book"),
        (
            FiscalYear(2568),
            "there is no line for B.E. 2568, 2024-10-01 to 2025-09-30, in the book",
        ),
    ],
)
def test_a_year_without_a_line_is_refused_not_empty(
    year: int | FiscalYear, text: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book((line("1"),)).statement(year)

    assert faults(refused.value) == [("book.empty_year", "")]
    assert str(refused.value) == text


def test_a_year_of_the_common_era_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book((line("1"),)).profit(2026)

    assert faults(refused.value) == [("buddhist_year.range", "")]


def test_a_book_cannot_be_changed() -> None:
    book: Any = Book((line("1"),))

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        book.entries = ()
    assert isinstance(book.entries, Lines)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": EntryKind.COST}, "kind"),
        ({"amount": Baht("0.01")}, "amount"),
        ({"category": "another"}, "category"),
        ({"member": "m02"}, "member"),
        ({"place": MoneyPlace.BANK}, "place"),
    ],
)
def test_a_reversal_takes_back_the_whole_line(
    change: dict[str, Any], field: str
) -> None:
    mistaken = line("1", 350)
    correction = attrs.evolve(mistaken, number="2", reverses="1", **change)

    with pytest.raises(InvalidDataError) as refused:
        Book([mistaken, correction])

    assert faults(refused.value) == [("book.reversal_differs", f"entries[1].{field}")]


def test_a_line_cannot_be_taken_back_before_it_was_written() -> None:
    book = Book([line("1", day=date(2026, 1, 5))])

    with pytest.raises(InvalidDataError) as refused:
        book.reverse("1", as_number="2", day=date(2025, 12, 5), note="")

    assert str(refused.value) == (
        "entries[1].day: line 1 is of 2026-01-05; it cannot be reversed on 2025-12-05"
    )


def test_a_statement_says_how_many_lines_are_of_other_years() -> None:
    book = Book(
        [
            line("1", day=date(2026, 1, 5)),
            line("2", day=date(2116, 1, 23)),
            line("3", day=date(2026, 1, 24)),
        ]
    )

    statement = book.statement(2569)

    assert statement.lines_elsewhere == 1
    assert statement.text(lang="en", digits="thai").splitlines()[-1] == (
        "Lines of the book that are of other years and not counted: ๑"
    )
    assert "other years" not in book.statement(2659).text(lang="th")


def test_cash_of_a_day_of_a_be_year_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book().cash_on(date(2569, 1, 31))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
