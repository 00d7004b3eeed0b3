"""YearStatement: how a year adds up, and what stands on the notice board."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from strategies import ACCOUNTS, books

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Language
from sammachip.ledger import Book, CategoryTotal, Entry, EntryKind, YearStatement
from sammachip.money import ZERO_BAHT, Baht


def line(number: int, kind: EntryKind, amount: str, category: str = "") -> Entry:
    account = ACCOUNTS[kind.asks_for][0] if kind.asks_for else None
    return Entry(
        number=str(number),
        day=date(2026, 1, number),
        kind=kind,
        amount=Baht(amount),
        category=category,
        account=account,
    )


_YEAR = (
    Book(
        (
            line(1, EntryKind.INCOME, "1000.50", "ขายพริกแกง"),
            line(2, EntryKind.COST, "250.25", "ค่าพริก"),
            line(3, EntryKind.INCOME, "99", "ขายกล้วย"),
            line(4, EntryKind.INCOME, "1", "ขายพริกแกง"),
            line(5, EntryKind.COST, "4"),
            line(6, EntryKind.CAPITAL_IN, "500"),
        )
    )
    .reverse("3", as_number="7", day=date(2026, 1, 7), note="จดผิด")
    .statement(2569)
)


def test_a_year_adds_up_by_kind_and_category() -> None:
    assert (_YEAR.income, _YEAR.cost) == (Baht("1001.50"), Baht("254.25"))
    assert _YEAR.profit == Baht("747.25")
    assert _YEAR.cash_at_end == Baht("1247.25")
    assert _YEAR.by_category(EntryKind.INCOME) == (
        CategoryTotal(
            kind=EntryKind.INCOME, category="ขายพริกแกง", amount=Baht("1001.50")
        ),
        CategoryTotal(kind=EntryKind.INCOME, category="ขายกล้วย", amount=ZERO_BAHT),
    )
    assert _YEAR.by_category(EntryKind.SHARED_OUT) == ()


def test_a_statement_in_thai_lines_up_under_the_thai_year() -> None:
    assert _YEAR.text(digits="thai").splitlines() == [
        "รายได้และค่าใช้จ่าย พ.ศ. ๒๕๖๙",
        "รายได้",
        "  ขายพริกแกง              ๑,๐๐๑.๕๐",
        "  ขายกล้วย                    ๐.๐๐",
        "รวมรายได้                 ๑,๐๐๑.๕๐",
        "ค่าใช้จ่าย",
        "  ค่าพริก                    ๒๕๐.๒๕",
        "  อื่น ๆ                       ๔.๐๐",
        "รวมค่าใช้จ่าย                 ๒๕๔.๒๕",
        "กำไรสุทธิ                    ๗๔๗.๒๕",
        "เงินที่ไม่ใช่รายได้หรือค่าใช้จ่าย",
        "  รับเงินค่าหุ้น                ๕๐๐.๐๐",
        "เงินสดคงเหลือสิ้นปี           ๑,๒๔๗.๒๕",
    ]


def test_a_loss_in_english_is_called_a_loss() -> None:
    book = Book((line(1, EntryKind.COST, "1234.50", "rent"),))

    text = book.statement(FiscalYear(2569)).text(lang="en")

    assert text.splitlines() == [
        "Income and costs, fiscal year B.E. 2569",
        "Income",
        "Income in all                     0.00",
        "Costs",
        "  rent                        1,234.50",
        "Costs in all                  1,234.50",
        "Loss of the year              1,234.50",
        "Cash at the end of the year  -1,234.50",
    ]


@pytest.mark.parametrize("lang", get_args(Language))
def test_every_kind_of_money_has_a_name(lang: Language) -> None:
    lines = [line(day, kind, f"{day}") for day, kind in enumerate(EntryKind, start=1)]

    text = Book(tuple(lines)).statement(2569).text(lang=lang)

    for each in lines:
        assert f" {each.amount}" in text
    assert len(text.splitlines()) == len(EntryKind) + 8


@given(books())
def test_profit_is_income_less_cost_and_cash_is_what_the_lines_moved(
    book: Book,
) -> None:
    for be_year in {BuddhistYear.containing(entry.day) for entry in book.entries}:
        year = book.statement(be_year)
        moves = Baht.total(each.cash for each in year.entries)
        days_before = [
            each.day for each in book.entries if each.day < be_year.first_day
        ]
        brought = book.cash_on(max(days_before)) if days_before else ZERO_BAHT

        assert year.profit == year.income - year.cost == book.profit(be_year)
        assert year.cash_at_end - brought == moves


@given(books())
def test_categories_add_up_to_their_kind(book: Book) -> None:
    for be_year in {FiscalYear.containing(entry.day) for entry in book.entries}:
        year = book.statement(be_year)
        for kind in EntryKind:
            parts = [part.amount for part in year.by_category(kind)]
            assert sum(parts, ZERO_BAHT) == year.total(kind)


def test_a_statement_is_a_value() -> None:
    assert {_YEAR: 1}[pickle.loads(pickle.dumps(_YEAR))] == 1
    part = _YEAR.by_category(EntryKind.COST)[0]
    assert {part: 1}[pickle.loads(pickle.dumps(part))] == 1


def test_a_statement_cannot_be_changed() -> None:
    as_anything: Any = _YEAR

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        as_anything.cash_at_end = ZERO_BAHT


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"year": 2569}, "year"),
        ({"entries": [1]}, "entries[0]"),
        ({"cash_at_end": 0.5}, "cash_at_end"),
    ],
)
def test_a_statement_of_other_things_is_refused(
    change: dict[str, Any], path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_YEAR, **change)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == ("value.type", path)


def test_a_category_total_of_other_things_is_refused() -> None:
    part = _YEAR.by_category(EntryKind.COST)[0]
    no_amount: Any = 5

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(part, amount=no_amount)

    assert [problem.path_text for problem in refused.value.problems] == ["amount"]


def test_a_statement_is_made_of_its_fields() -> None:
    again = YearStatement(
        year=_YEAR.year, entries=_YEAR.entries, cash_at_end=_YEAR.cash_at_end
    )

    assert again == _YEAR


def test_a_statement_holds_lines_of_its_year_alone() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_YEAR, year=BuddhistYear(2500))

    assert {problem.code for problem in refused.value.problems} == {
        "statement.other_year"
    }
    assert refused.value.problems[0].path_text == "entries[0].day"
