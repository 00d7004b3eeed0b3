"""ReceiptsAndPayments: where the money of a period came from, went to, and is."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_examples import BANK, NEW_YEAR, YEAR, books_in_two_orders, line, sale
from strategies import books, days, entries

from sammachip import codec
from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalYear,
    MonthRange,
    PartialDate,
    Stretch,
)
from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    MoneyHeld,
    MoneyPlace,
    ReceiptsAndPayments,
    by_month,
    receipts_and_payments,
)
from sammachip.money import ZERO_BAHT, Baht

_MARCH = PartialDate(be_year=2569, month=3)


def held(cash: str | int, bank: str | int) -> MoneyHeld:
    return MoneyHeld(cash=Baht(cash), bank=Baht(bank))


def test_a_year_ends_with_what_it_began_with_and_what_moved() -> None:
    year = receipts_and_payments(YEAR, 2569)

    assert year.period == BuddhistYear(2569)
    assert (year.brought, year.opened) == (held(0, 0), held(1000, 4000))
    assert year.received == held("4200.50", 400)
    assert year.paid == held("120.25", 3500)
    assert [each.moved for each in year.transfers] == [held(-1200, 1200)]
    assert year.left == held("3880.25", 2100)


def test_a_report_in_thai_has_cash_bank_and_both() -> None:
    text = receipts_and_payments(YEAR, _MARCH).text(digits="thai")

    assert text.splitlines() == [
        "รายงานการรับจ่ายเงิน มีนาคม ๒๕๖๙",
        "                      เงินสด  เงินฝากธนาคาร       รวม",
        "ยอดยกมา            ๑,๕๕๐.๕๐      ๒,๒๐๐.๐๐  ๓,๗๕๐.๕๐",
        "รายรับ",
        "  รับเงินกู้           ๒,๐๐๐.๐๐          ๐.๐๐  ๒,๐๐๐.๐๐",
        "  รับเงินทุนสนับสนุน        ๐.๐๐        ๔๐๐.๐๐    ๔๐๐.๐๐",
        "  รับฝากเงินออม        ๑๕๐.๐๐          ๐.๐๐    ๑๕๐.๐๐",
        "  รับชำระหนี้จากลูกหนี้    ๓๐๐.๐๐          ๐.๐๐    ๓๐๐.๐๐",
        "รวมรายรับ           ๒,๔๕๐.๐๐        ๔๐๐.๐๐  ๒,๘๕๐.๐๐",
        "รายจ่าย",
        "  ค่าใช้จ่าย: แก๊ส       ๑๒๐.๒๕          ๐.๐๐    ๑๒๐.๒๕",
        "  จ่ายชำระหนี้เจ้าหนี้       ๐.๐๐        ๕๐๐.๐๐    ๕๐๐.๐๐",
        "รวมรายจ่าย            ๑๒๐.๒๕        ๕๐๐.๐๐    ๖๒๐.๒๕",
        "ยอดคงเหลือยกไป      ๓,๘๘๐.๒๕      ๒,๑๐๐.๐๐  ๕,๙๘๐.๒๕",
    ]


def test_a_transfer_is_neither_received_nor_paid() -> None:
    february = receipts_and_payments(YEAR, PartialDate(be_year=2569, month=2))

    assert february.text(lang="en").splitlines()[-3:] == [
        "Between cash and bank",
        "  Brought to the bank  -1,200.00  1,200.00      0.00",
        "Carried forward         1,550.50  2,200.00  3,750.50",
    ]


@pytest.mark.parametrize(
    ("period", "received"),
    [
        pytest.param(date(2026, 3, 3), 2150, id="day"),
        pytest.param(DayRange(date(2026, 3, 1), date(2026, 3, 2)), 300, id="days"),
        pytest.param(_MARCH, 2850, id="month"),
        pytest.param(MonthRange(_MARCH, _MARCH), 2850, id="months"),
        pytest.param(FiscalYear(2569), "4600.50", id="fiscal year"),
        pytest.param(FiscalYear(2569).quarters[0], 0, id="quarter"),
        pytest.param(2569, "4600.50", id="number of a year"),
        pytest.param(2570, 0, id="year without a line"),
    ],
)
def test_any_period_has_a_report(
    period: int | date | Stretch, received: str | int
) -> None:
    assert receipts_and_payments(YEAR, period).received.total == Baht(received)


def test_anything_with_two_days_is_a_period() -> None:
    @attrs.frozen
    class Season:
        first_day: date
        last_day: date

    season = Season(date(2026, 3, 1), date(2026, 3, 31))
    report = receipts_and_payments(YEAR, season)

    assert report.period == DayRange(season.first_day, season.last_day)
    assert report.totals == receipts_and_payments(YEAR, _MARCH).totals


def test_categories_stand_in_the_order_of_the_thai_dictionary() -> None:
    names = ["ใจ", "เงิน", "จาน", "งาน"]
    book = Book(line(name, EntryKind.INCOME, 1, name) for name in names)

    totals = receipts_and_payments(book, 2569).totals

    assert [each.category for each in totals] == ["งาน", "เงิน", "จาน", "ใจ"]


def test_a_page_escapes_what_a_group_wrote() -> None:
    book = Book([line(1, EntryKind.INCOME, 1, "<b>")])

    page = receipts_and_payments(book, 2569).html(lang="en", digits="thai")

    assert '<th scope="row">  Income: &lt;b&gt;</th><td>๑.๐๐</td>' in page


@given(books())
def test_every_report_adds_up(book: Book) -> None:
    for year in {BuddhistYear.containing(entry.day) for entry in book.entries}:
        report = receipts_and_payments(book, year)
        moved = sum((each.moved for each in report.transfers), MoneyHeld())

        before = report.brought + report.opened
        assert report.left == before + report.received + -report.paid + moved
        assert report.left.cash == book.cash_on(year.last_day)
        assert moved.total == ZERO_BAHT


@given(books(), st.sampled_from([BuddhistYear(2569), FiscalYear(2568)]))
def test_months_are_the_reports_of_the_months(
    book: Book, year: BuddhistYear | FiscalYear
) -> None:
    months = by_month(book, year)

    assert len(months) == 12
    assert months == tuple(
        receipts_and_payments(book, month.period) for month in months
    )
    assert months[-1].left == receipts_and_payments(book, year).left
    for month, following in pairwise(months):
        assert following.brought == month.left


@given(books(), entries, days)
def test_a_line_taken_back_is_in_no_report(
    book: Book, mistaken: Entry, day: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)
    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")

    for period in (day, BuddhistYear.containing(day)):
        before = receipts_and_payments(book, period)
        assert receipts_and_payments(corrected, period) == before


@given(books_in_two_orders)
def test_the_order_of_the_lines_changes_no_report(pair: tuple[Book, Book]) -> None:
    for year in (2568, 2569):
        one, other = (receipts_and_payments(book, year) for book in pair)
        assert one == other


@given(books())
def test_a_report_is_a_value(book: Book) -> None:
    report = receipts_and_payments(book, 2569)

    assert {report: 1}[pickle.loads(pickle.dumps(report))] == 1
    assert codec.loads(codec.dumps(report), ReceiptsAndPayments) == report
    assert report.rows() == report.totals


def test_money_is_held_in_two_places() -> None:
    money = held(3, 4)

    assert [money.of(place) for place in MoneyPlace] == [Baht(3), Baht(4)]
    assert money.total == Baht(7)
    assert bool(held(1, -1)) is True
    assert bool(MoneyHeld()) is False


def test_an_opening_balance_in_the_period_is_a_row_of_its_own() -> None:
    book = Book([sale(1)]).opening({"bank": Baht(50)}, day=date(2026, 1, 9))

    january = receipts_and_payments(book, PartialDate(be_year=2569, month=1))

    assert (january.brought, january.opened) == (held(0, 0), held(0, 50))
    assert january.received == held(100, 0)
    assert january.text(lang="en").splitlines()[2:4] == [
        "Brought forward                   0.00   0.00    0.00",
        "Opening balances in the period    0.00  50.00   50.00",
    ]


def test_what_is_paid_from_the_bank_leaves_the_cash() -> None:
    book = Book([line(1, EntryKind.COST, 20, place=BANK)])

    report = receipts_and_payments(book, NEW_YEAR + timedelta(days=364))

    assert report.brought == report.left == held(0, -20)


@pytest.mark.parametrize(
    ("period", "code"),
    [(2026, "buddhist_year.range"), (date(2569, 1, 1), "date.be_year")],
)
def test_a_period_that_is_none_is_refused(period: int | date, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        receipts_and_payments(YEAR, period)

    assert {problem.code for problem in refused.value.problems} == {code}


def test_a_report_of_other_things_is_refused() -> None:
    report = receipts_and_payments(YEAR, 2569)
    change: dict[str, Any] = {"brought": Baht(1), "totals": [1]}

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(report, **change)

    assert [problem.path_text for problem in refused.value.problems] == [
        "brought",
        "totals[0]",
    ]
