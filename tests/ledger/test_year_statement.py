"""YearStatement: how a year adds up, and what stands on the notice board."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from ledger_examples import YEAR, books_in_two_orders, spaced_once
from strategies import ACCOUNTS, books, days, entries

from sammachip import codec
from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Language
from sammachip.ledger import Book, Entry, EntryKind, KindTotal, YearStatement
from sammachip.money import ZERO_BAHT, Baht


def line(number: int, kind: EntryKind, amount: str, category: str = "") -> Entry:
    account = ACCOUNTS[kind.asks_for][0] if kind.asks_for else None
    return Entry(
        number=str(number),
        day=date(2026, 1, 1) + timedelta(days=number - 1),
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


_NEITHER_MONEY_NOR_PROFIT = {
    EntryKind.UNPAID_TO_SHARES,
    EntryKind.UNPAID_TO_SAVINGS,
    EntryKind.SAVINGS_TO_SHARES,
    EntryKind.TOOLS_ON_CREDIT,
    EntryKind.FUND_MOVED,
    EntryKind.LOSS_MET,
    EntryKind.PROFIT_TO_FUND,
    EntryKind.PROFIT_TO_MEMBER,
    EntryKind.PROFIT_TO_SAVINGS,
    EntryKind.PROFIT_TO_OUTSIDE,
    EntryKind.YEAR_CLOSED,
    EntryKind.OPENING,
}


def test_a_year_adds_up_by_kind_and_category() -> None:
    assert (_YEAR.income, _YEAR.cost) == (Baht("1001.50"), Baht("254.25"))
    assert _YEAR.profit == Baht("747.25")
    assert _YEAR.cash_at_end == Baht("1247.25")
    assert _YEAR.by_category(EntryKind.INCOME) == (
        KindTotal(kind=EntryKind.INCOME, category="ขายพริกแกง", amount=Baht("1001.50")),
    )
    assert _YEAR.by_category(EntryKind.SHARED_OUT) == ()


def test_categories_stand_in_the_order_of_the_dictionary_and_no_category_last() -> None:
    names = ["", "ใจ", "เงิน", "จาน", "งาน"]
    lines = (
        line(day, EntryKind.COST, "1", name) for day, name in enumerate(names, start=1)
    )

    totals = Book(lines).statement(2569).by_category(EntryKind.COST)

    assert [total.category for total in totals] == ["งาน", "เงิน", "จาน", "ใจ", ""]


@given(books_in_two_orders)
def test_the_order_of_the_lines_changes_no_statement(pair: tuple[Book, Book]) -> None:
    one, other = pair
    for year in {entry.day.year + 543 for entry in one.entries}:
        assert one.statement(year).text() == other.statement(year).text()
        assert one.statement(year).rows() == other.statement(year).rows()


def test_a_statement_in_thai_lines_up_under_the_thai_year() -> None:
    assert _YEAR.text(digits="thai").splitlines() == [
        "รายได้และค่าใช้จ่าย พ.ศ. ๒๕๖๙",
        "รายได้",
        "  ขายพริกแกง              ๑,๐๐๑.๕๐",
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
def test_every_kind_that_is_money_or_profit_has_a_name(lang: Language) -> None:
    lines = [line(day, kind, f"{day}") for day, kind in enumerate(EntryKind, start=1)]

    text = Book(tuple(lines)).statement(2569).text(lang=lang)

    for kind in EntryKind:
        assert (kind.text(lang) in text) is (kind not in _NEITHER_MONEY_NOR_PROFIT)
    others = len(EntryKind) - len(_NEITHER_MONEY_NOR_PROFIT)
    assert len(text.splitlines()) == others + 9  # title, totals, cash and bank


def test_stock_credit_and_wear_are_profit_with_lines_of_their_own() -> None:
    year = YEAR.statement(2569)

    assert (year.income, year.cost) == (Baht("2040.50"), Baht("1520.25"))
    assert year.profit == YEAR.profit(2569) == Baht("520.25")
    assert spaced_once(year.text(lang="en"))[:13] == [
        "Income and costs, B.E. 2569",
        "Income",
        "น้ำพริก 1,250.50",
        "Sales on credit: น้ำพริก 700.00",
        "More in stock: พริก 90.00",
        "Income in all 2,040.50",
        "Costs",
        "แก๊ส 120.25",
        "Costs on credit: พริก 800.00",
        "Wear of tools 600.00",
        "Costs in all 1,520.25",
        "Profit of the year 520.25",
        "Money that is neither income nor cost",
    ]


def test_less_in_stock_is_a_cost() -> None:
    book = Book([line(1, EntryKind.STOCK_DOWN, "40", "พริก")])

    assert book.profit(2569) == Baht(-40)


def test_a_line_of_an_earlier_year_that_is_taken_back_is_remarked() -> None:
    old = attrs.evolve(line(1, EntryKind.INCOME, "350"), day=date(2025, 12, 31))
    book = Book([old]).reverse("1", as_number="9", day=date(2026, 1, 2), note="จดผิด")

    year = book.statement(2569)

    assert year.profit == Baht(-350)
    assert year.text(digits="thai").splitlines()[-2] == (
        "รายการที่ 9 กลับรายการที่ 1 ของปีก่อน: ๓๕๐.๐๐"
    )
    assert "earlier" not in _YEAR.text(lang="en")


def test_money_at_the_bank_has_a_line_if_there_is_any() -> None:
    year = attrs.evolve(_YEAR, bank_at_end=Baht(12))

    assert year.text(lang="en").splitlines()[-1].split("  ")[0] == (
        "In the bank at the end of the year"
    )


def test_a_statement_is_a_table_in_a_notebook() -> None:
    page = _YEAR.html(lang="en", digits="thai")

    assert page.startswith('<section lang="en"><h3>Income and costs, B.E. 2569</h3>')
    assert page.count("<tr>") == len(_YEAR.text().splitlines()) - 1
    assert "๑,๐๐๑.๕๐" in page


@given(books())
def test_rows_tell_every_kind_and_category_but_no_zero(book: Book) -> None:
    for be_year in {BuddhistYear.containing(entry.day) for entry in book.entries}:
        year = book.statement(be_year)
        rows = year.rows()

        assert all(row.amount for row in rows)
        for kind in EntryKind:
            of_kind = [row.amount for row in rows if row.kind is kind]
            assert sum(of_kind, ZERO_BAHT) == year.total(kind)


@given(books(), entries, days)
def test_a_line_taken_back_is_in_no_row(book: Book, mistaken: Entry, day: date) -> None:
    other = attrs.evolve(line(1, EntryKind.COST, "1"), number="z", day=day)
    mistake = attrs.evolve(mistaken, number="x", day=day)
    year = BuddhistYear.containing(day)

    before = book.append(other).statement(year)
    after = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")
    corrected = after.append(other).statement(year)

    assert corrected.rows() == before.rows()
    assert corrected.text() == before.text()


@given(books())
def test_a_statement_can_be_read_back(book: Book) -> None:
    for be_year in {FiscalYear.containing(entry.day) for entry in book.entries}:
        year = book.statement(be_year)
        assert codec.loads(codec.dumps(year), YearStatement) == year


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


@pytest.mark.parametrize(
    ("account", "amount", "undivided"),
    [
        pytest.param("unallocated:2569", 800, 800, id="profit"),
        pytest.param("unallocated:2569", -30, -30, id="a loss that names its year"),
        pytest.param("unallocated", 800, 800, id="profit that names no year"),
        pytest.param("unallocated", -30, 0, id="a loss of earlier years"),
        pytest.param("unallocated:FY2569", 800, 0, id="of a year of another kind"),
        pytest.param("fund:reserve", 800, 0, id="a fund"),
    ],
)
def test_a_statement_has_the_profit_that_the_book_began_with(
    account: str, amount: int, undivided: int
) -> None:
    book = Book().opening({account: Baht(amount)}, day=date(2026, 9, 30))
    year = book.append(line(1, EntryKind.COST, "4")).statement(2569)

    assert (year.profit, year.undivided) == (Baht(-4), Baht(undivided))
    assert year.result == Baht(undivided - 4)
    assert ("opening balances" in year.text(lang="en")) is bool(undivided)


def test_the_profit_of_both_books_stands_on_the_board() -> None:
    book = Book().opening({"unallocated:2569": Baht(800)}, day=date(2026, 12, 31))
    year = book.append(line(1, EntryKind.COST, "4")).statement(2569)

    assert [row for row in spaced_once(year.text(lang="en")) if "year" in row][:3] == [
        "Loss of the year 4.00",
        "Profit of this year in the opening balances (loss below zero) 800.00",
        "Profit of the year in all (loss below zero) 796.00",
    ]
    assert "รวมกำไรสุทธิทั้งปี (ขาดทุนติดลบ) 796.00" in spaced_once(year.text())


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
