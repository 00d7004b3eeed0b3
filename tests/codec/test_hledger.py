"""Text for hledger: hledger itself accepts it and comes to the same balances."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from datetime import date, timedelta
from typing import Final
from urllib.parse import unquote

import attrs
import pytest
from export_books import (
    CLOSED_YEARS,
    NASTY,
    balances_of,
    book_of_one,
    closed_years,
    example_book,
    nasty_books,
    sheet_of,
)
from hypothesis import given, settings
from strategies import books

from sammachip.codec import to_hledger
from sammachip.errors import InvalidDataError
from sammachip.ledger import VILLAGE_CHART, Book, Chart, Entry, EntryKind
from sammachip.money import Baht

_HLEDGER: Final = shutil.which("hledger")
_with_hledger = pytest.mark.skipif(
    _HLEDGER is None,
    reason="hledger is not installed, so nobody asked it (Debian: apt install hledger)",
)

_SALE = Entry(
    number="1",
    day=date(2026, 1, 5),
    kind=EntryKind.INCOME,
    amount=Baht(350),
    category="ขายน้ำพริก (แดง)",
    note="ลูกค้าประจำ, 10:30",
    voucher="ข-๑",
    member="m๐๑",
    recorded_on=date(2026, 1, 6),
    recorded_by="ผู้จดสมมุติ",
)
_TAKEN_BACK = Book([_SALE]).reverse("1", as_number="2", day=date(2026, 1, 7), note="ผิด")


def hledger(text: str, *arguments: str) -> str:
    """Return what hledger says of the journal *text*."""
    ran = subprocess.run(  # noqa: S603 - text goes in by its standard input alone
        [_HLEDGER or "hledger", "-f", "-", *arguments],
        input=text.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert ran.stderr.decode() == ""
    return ran.stdout.decode()


def balances_in(text: str) -> dict[str, int]:
    """Return the satang that hledger has in each account, by our keys."""
    assert hledger(text, "check", "--strict") == ""
    written = hledger(text, "balance", "--flat", "--empty", "--no-total", "-O", "csv")
    rows = csv.DictReader(written.splitlines())
    return {key_of(row["account"]): _satang_in(row["balance"]) for row in rows}


def sheet_in(text: str, day: date) -> dict[str, int]:
    """Return the satang that hledger has when *day* ends, but of income and costs."""
    end = f"--end={day + timedelta(days=1)}"
    written = hledger(text, "balance", "type:ALE", "--flat", "-N", "-O", "csv", end)
    rows = csv.DictReader(written.splitlines())
    return {key_of(row["account"]): _satang_in(row["balance"]) for row in rows}


def net_in(text: str, report: str, *query: str) -> int:
    """Return the satang below the line of a report of hledger."""
    *_, last = csv.reader(hledger(text, report, "-O", "csv", *query).splitlines())
    net = [cell for cell in last[1:] if cell != "0"]
    return _satang_in(net[0]) if net else 0


def _satang_in(balance: str) -> int:
    return Baht(balance.removesuffix(" THB")).satang


def key_of(name: str) -> str:
    """Read the key of an account back out of its name."""
    _, *steps = name.split(":")
    return ":".join(unquote(step, errors="surrogatepass") for step in steps)


def test_a_line_is_a_transaction_without_personal_data() -> None:
    words = "ขายน้ำพริก %28แดง%29"
    others = "member:m01, voucher:ข-1, recorded-on:2026-01-06"
    account = f"revenues:income:{words}"

    assert to_hledger(Book([_SALE])).splitlines() == [
        "; ไม่มีหมายเหตุและชื่อผู้บันทึก",
        "commodity 1000.00 THB",
        "",
        "account assets  ; type:A",
        "account liabilities  ; type:L",
        "account equity  ; type:E",
        "account revenues  ; type:R",
        "account expenses  ; type:X",
        "account assets:cash  ; name:เงินสด, type:C",
        f"account {account}  ; name:รายได้: {words}",
        "",
        f"2026-01-05 * (1) รายได้: {words}",
        f"    ; kind:income, place:cash, category:{words}, {others}",
        "    assets:cash  350.00 THB",
        f"    {account}  -350.00 THB",
        "",
        "2026-01-05 * ยอดคงเหลือ",
        "    assets:cash  0.00 THB = 350.00 THB",
        f"    {account}  0.00 THB = -350.00 THB",
    ]


def test_personal_data_is_written_if_it_is_asked_for() -> None:
    text = to_hledger(Book([_SALE]), lang="en", personal="full")

    assert text.startswith("; With notes, and who wrote the lines down: personal data")
    assert "note:ลูกค้าประจำ%2C 10:30, " in text
    assert "recorded-by:ผู้จดสมมุติ\n" in text


@_with_hledger
def test_hledger_accepts_an_empty_book() -> None:
    assert balances_in(to_hledger(Book())) == {}


@_with_hledger
def test_a_reversal_is_found_with_its_line() -> None:
    later = attrs.evolve(_SALE, number="3", day=date(2026, 1, 8))
    text = to_hledger(_TAKEN_BACK.append(later))

    assert hledger(text, "codes", "tag:^reversal$=^1$") == "1\n2\n"
    assert hledger(text, "codes", "tag:^reverses$=^1$") == "2\n"


@_with_hledger
def test_the_year_of_the_example_has_the_same_profit_and_balances() -> None:
    book = example_book()
    text = to_hledger(book)

    statement = hledger(text, "incomestatement", "-O", "csv")

    assert balances_in(text) == balances_of(book)
    assert statement.splitlines()[-1] == f'"Net:","{book.profit(2569).plain()} THB"'


@_with_hledger
def test_hledger_knows_what_each_account_tells() -> None:
    balances = {"bank": Baht(5), "tools": Baht(4), "borrowed": Baht(3)}
    book = Book([_SALE]).opening(balances, day=date(2026, 1, 1))

    types = hledger(to_hledger(book), "accounts", "--used", "--types").splitlines()

    assert [line.rpartition(" ")[2] for line in types] == [*"CCALER"]


@_with_hledger
@pytest.mark.parametrize("kind", EntryKind)
def test_a_line_of_every_kind_is_accepted(kind: EntryKind) -> None:
    book = book_of_one(kind)

    assert balances_in(to_hledger(book)) == balances_of(book)


@_with_hledger
@pytest.mark.parametrize(("be_year", "day"), CLOSED_YEARS.items())
def test_its_own_reports_of_each_year_are_ours(be_year: int, day: date) -> None:
    book = closed_years()
    plain, retained = to_hledger(book), to_hledger(book, retain=True)
    profit, year = book.profit(be_year).satang, f"--period={day.year}"
    until = f"--end={day + timedelta(days=1)}"

    assert net_in(plain, "incomestatement", year) == profit
    assert net_in(retained, "incomestatement", year, "not:tag:retain") == profit
    assert net_in(retained, "incomestatement", year) == 0
    assert net_in(retained, "balancesheetequity", until) == 0
    assert sheet_in(retained, day) == sheet_of(book, day)


@_with_hledger
def test_what_retains_the_earnings_stands_behind_the_closing_line() -> None:
    text = to_hledger(closed_years(), lang="en", retain=True)

    assert hledger(text, "check", "--strict") == ""
    assert hledger(text, "tags", "--values", "^retain$") == "2569\n2570\n2571\n"
    assert (
        """\
    equity:unallocated  50.00 THB

2027-12-31 * Retain earnings of B.E. 2570
    ; retain:2570
    revenues:income:ขายน้ำพริก  40.00 THB
    expenses:cost:แก๊ส  -90.00 THB
    equity:unallocated  50.00 THB

2029-03-01 * Balances"""
        in text
    )


@_with_hledger
def test_amounts_above_64_bits_are_exact() -> None:
    amount = Baht("98765432109876543210987654321098765432109876543210.07")
    large = Book([attrs.evolve(_SALE, amount=amount)])

    assert balances_in(to_hledger(large))["cash"] == amount.satang


@_with_hledger
def test_one_satang_too_much_is_found() -> None:
    text = to_hledger(Book([_SALE])).replace("THB = 350.00", "THB = 350.01")

    with pytest.raises(AssertionError, match="balance assertion"):
        hledger(text, "check")


@_with_hledger
@pytest.mark.parametrize("text", NASTY)
def test_no_text_breaks_the_journal(text: str) -> None:
    line = attrs.evolve(_SALE, number=f"1 {text}", category=text, note=text)
    book = Book([line]).reverse(
        line.number, as_number="2", day=line.day, note=text, recorded_by=f"x{text}"
    )

    assert balances_in(to_hledger(book, personal="full")) == balances_of(book)


@_with_hledger
def test_different_words_are_different_accounts() -> None:
    book = Book(
        attrs.evolve(_SALE, number=f"{number}", category=text)
        for number, text in enumerate(NASTY)
    )

    assert balances_in(to_hledger(book)) == balances_of(book)


@_with_hledger
@settings(max_examples=25, deadline=None)
@given(books())
def test_hledger_accepts_every_book_and_has_its_balances(book: Book) -> None:
    assert balances_in(to_hledger(book)) == balances_of(book)


@_with_hledger
@settings(max_examples=25, deadline=None)
@given(books())
def test_what_is_retained_leaves_every_other_balance_as_it_is(book: Book) -> None:
    plain, retained = (
        balances_in(to_hledger(book, retain=retain)) for retain in (False, True)
    )

    assert plain == balances_of(book)
    assert sum(plain.values()) == sum(retained.values()) == 0
    assert {key for key in plain if plain[key] != retained[key]} <= {
        "unallocated",
        *(key for key in plain if key.partition(":")[0] in {"income", "cost"}),
    }


@_with_hledger
@settings(max_examples=25, deadline=None)
@given(nasty_books())
def test_hledger_has_the_number_and_category_of_every_line(book: Book) -> None:
    text = to_hledger(book, lang="en", personal="full")
    printed = hledger(text, "print", "-O", "csv", "tag:^kind$")

    rows = [*csv.DictReader(printed.splitlines())]
    told = {
        (row["date"], unquote(row["code"], errors="surrogatepass"), told_by(row))
        for row in rows
    }
    assert len(rows) == 2 * len(book.entries)
    assert told == {
        (f"{each.day}", each.number, tuple(filter(None, [each.category])))
        for each in book.entries
    }
    assert balances_in(text) == balances_of(book)


def told_by(row: dict[str, str]) -> tuple[str, ...]:
    _, _, category = row["description"].partition(": ")
    return tuple(filter(None, [unquote(category, errors="surrogatepass")]))


def test_an_account_that_is_not_in_the_chart_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        to_hledger(Book([_SALE]), Chart(VILLAGE_CHART.accounts[:1]))

    (problem,) = refused.value.problems
    assert problem.code == "chart.no_account"


def test_a_currency_that_is_no_code_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        to_hledger(Book(), currency="baht")

    (problem,) = refused.value.problems
    assert problem.code == "export.currency"
