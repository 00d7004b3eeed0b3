"""Text for beancount: its own loader accepts it and comes to the same balances."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from typing import Final, NamedTuple

import attrs
import pytest
from beancount.core.data import Directive, Open, Transaction
from export_books import (
    CLOSED_YEARS,
    NASTY,
    balances_of,
    book_of_one,
    closed_years,
    example_book,
    nasty_books,
    sheet_of,
    writable,
)
from hypothesis import given, settings
from strategies import books, days

from sammachip.codec import to_beancount
from sammachip.codec.export import Personal
from sammachip.errors import InvalidDataError, UnknownLanguageError
from sammachip.ledger import (
    VILLAGE_CHART,
    Account,
    AccountType,
    Book,
    Chart,
    Entry,
    EntryKind,
)
from sammachip.money import Baht

_WHOLES: Final = {
    "Assets": "asset",
    "Liabilities": "liability",
    "Income": "income",
    "Expenses": "cost",
}


class _Fault(NamedTuple):
    """The part of beancount's errors that is looked at here."""

    message: str


# By their names: not all of what they take and return has a type.
_load: Final[Callable[[str], tuple[list[Directive], list[_Fault], object]]] = (
    import_module("beancount.loader").load_string
)
_summarize: Final = import_module("beancount.ops.summarize")
_realization: Final = import_module("beancount.core.realization")

_SALE = Entry(
    number="1",
    day=date(2026, 1, 5),
    kind=EntryKind.INCOME,
    amount=Baht(350),
    category="ขายน้ำพริก",
    note="ลูกค้าประจำ",
    voucher="ข-๑",
    member="m๐๑",
    recorded_on=date(2026, 1, 6),
    recorded_by="ผู้จดสมมุติ",
)
_TAKEN_BACK = Book([_SALE]).reverse("1", as_number="2", day=date(2026, 1, 7), note="ผิด")


def loaded(text: str) -> list[Directive]:
    """Load *text* as beancount does, with all that it checks."""
    directives, errors, _ = _load(text)
    assert [error.message for error in errors] == []
    return directives


def sheet_in(text: str, day: date) -> dict[str, int]:
    """Return the satang on beancount's own balance sheet of *day*, by our keys."""
    directives, _, options = _load(text)
    behind = day + timedelta(days=1)
    until, _ = _summarize.close_opt(directives, behind, options)
    cleared, _ = _summarize.clear_opt(until, behind, options)
    satang: Counter[str] = Counter()
    for name, debit in debits_in(transactions_in(cleared)):
        satang[key_of(name)] += debit
    return {key: balance for key, balance in satang.items() if balance}


def profit_in(text: str, year: int, *, without: str = "") -> int:
    """Return the satang by which income is more than costs in a C.E. *year*."""
    counted = (
        each
        for each in transactions_in(loaded(text))
        if each.date.year == year and without not in each.tags
    )
    earned = ("Income", "Expenses")
    return -sum(debit for name, debit in debits_in(counted) if name.startswith(earned))


def debits_in(transactions: Iterable[Transaction]) -> Iterator[tuple[str, int]]:
    """Yield the name of each account and the satang that it is debited."""
    for transaction in transactions:
        for posting in transaction.postings:
            assert posting.units
            assert posting.units.number is not None
            yield posting.account, _satang_of(posting.units.number)


def balances_in(directives: list[Directive]) -> dict[str, int]:
    """Return the satang that beancount has in each account, by our keys."""
    opened = [each.account for each in directives if isinstance(each, Open)]
    accounts = _realization.realize(directives)
    balances = {name: _realization.get(accounts, name).balance for name in opened}
    return {
        key_of(name): _satang_of(balance.get_currency_units("THB").number)
        for name, balance in balances.items()
    }


def _satang_of(baht: Decimal) -> int:
    assert baht * 100 == int(baht * 100)
    return int(baht * 100)


def key_of(name: str) -> str:
    """Read the key of an account back out of its name."""
    root, *steps = name.split(":")
    parts = [_decoded(step[2:]) for step in steps if step.startswith("X-")]
    wholes = [_decoded(step).lower() for step in steps if not step.startswith("X-")]
    whole = (*wholes, _WHOLES.get(root, ""))[0]
    return ":".join(filter(None, [whole, *parts]))


def _decoded(name: str) -> str:
    coded = re.compile("--([0-9a-f]+)-|-")
    return coded.sub(lambda each: chr(int(each[1], 16)) if each[1] else " ", name)


@pytest.mark.parametrize(
    ("entry", "accounts"),
    [
        pytest.param(
            attrs.evolve(_SALE, category="ขายน้ำพริก"),
            ["Assets:Cash", "Income:X-ขายน้ำพริก"],
            id="a word in Thai",
        ),
        pytest.param(
            attrs.evolve(_SALE, category="น้ำพริก (แดง)"),
            ["Assets:Cash", "Income:X-น้ำพริก---28-แดง--29-"],
            id="a space and brackets",
        ),
        pytest.param(
            attrs.evolve(_SALE, category="a-b:c"),
            ["Assets:Cash", "Income:X-a--2d-b--3a-c"],
            id="a dash and a colon",
        ),
        pytest.param(
            attrs.evolve(_SALE, category=""),
            ["Assets:Cash", "Income:X-"],
            id="no category",
        ),
        pytest.param(
            attrs.evolve(_SALE, kind=EntryKind.BOUGHT_ON_CREDIT, category="gas"),
            ["Liabilities:Payable", "Expenses:X-gas"],
            id="a cost",
        ),
        pytest.param(
            attrs.evolve(_SALE, kind=EntryKind.PROFIT_TO_FUND, account="สำรอง"),
            ["Equity:Unallocated", "Equity:Fund:X-สำรอง"],
            id="a fund",
        ),
    ],
)
def test_an_account_has_a_name_that_beancount_allows(
    entry: Entry, accounts: list[str]
) -> None:
    directives = loaded(to_beancount(Book([entry])))

    assert [each.account for each in directives if isinstance(each, Open)] == accounts


def test_a_transaction_says_what_the_line_says_but_no_personal_data() -> None:
    (transaction,) = transactions_in(loaded(to_beancount(Book([_SALE]))))

    assert transaction.narration == "รายได้: ขายน้ำพริก"
    assert told_by(transaction) == {
        "number": "1",
        "kind": "income",
        "place": "cash",
        "category": "ขายน้ำพริก",
        "voucher": "ข-1",
        "member": "m01",
        "recorded-on": "2026-01-06",
    }


def test_personal_data_is_written_if_it_is_asked_for() -> None:
    text = to_beancount(Book([_SALE]), personal="full")
    (transaction,) = transactions_in(loaded(text))

    assert told_by(transaction)["note"] == "ลูกค้าประจำ"
    assert told_by(transaction)["recorded-by"] == "ผู้จดสมมุติ"


def transactions_in(directives: list[Directive]) -> list[Transaction]:
    return [each for each in directives if isinstance(each, Transaction)]


def told_by(transaction: Transaction) -> dict[str, object]:
    """Return the metadata of *transaction* that stand in the text."""
    meta = transaction.meta.items()
    ours = re.compile("(?!filename|lineno|__)")
    return {name: fact for name, fact in meta if ours.match(name)}


def test_a_reversal_and_its_line_are_linked() -> None:
    sale, reversal = transactions_in(loaded(to_beancount(_TAKEN_BACK)))

    assert sale.links == reversal.links == {"reversal-1"}
    assert "reverses" not in sale.meta
    assert reversal.meta["reverses"] == "1"


def test_accounts_have_their_names_in_the_language_asked_for() -> None:
    welfare = Account(
        key="fund:welfare",
        name="กองทุนสวัสดิการ",
        english="welfare fund",
        type=AccountType.EQUITY,
    )
    chart = VILLAGE_CHART.with_accounts(welfare)
    spent = attrs.evolve(_SALE, kind=EntryKind.FUND_SPENT, account="welfare")

    names = {
        lang: [
            each.meta["name"]
            for each in loaded(to_beancount(Book([spent]), chart, lang=lang))
            if isinstance(each, Open)
        ]
        for lang in ("th", "en")
    }

    assert names == {
        "th": ["เงินสด", "กองทุนสวัสดิการ"],
        "en": ["cash", "welfare fund"],
    }


def test_an_account_stands_under_the_root_of_its_type_in_the_chart() -> None:
    cash, *others = VILLAGE_CHART.accounts
    support = [
        attrs.evolve(each, type=AccountType.INCOME)
        for each in others
        if each.key == "support"
    ]
    given = attrs.evolve(_SALE, number="2", kind=EntryKind.SUPPORT_IN)
    sold = attrs.evolve(_SALE, category="Support")
    chart = Chart((cash, *support, VILLAGE_CHART.account("income")))

    directives = loaded(to_beancount(Book([sold, given]), chart))

    assert [each.account for each in directives if isinstance(each, Open)] == [
        "Assets:Cash",
        "Income:X-Support",
        "Income:Support",
    ]


def test_the_year_of_the_example_has_the_same_profit_and_balances() -> None:
    book = example_book()

    balances = balances_in(loaded(to_beancount(book)))

    profit = -sum(
        satang
        for key, satang in balances.items()
        if key.partition(":")[0] in {"income", "cost"}
    )
    assert balances == balances_of(book)
    assert Baht.from_satang(profit) == book.profit(2569)
    assert balances["cash"] == book.cash_on(date(2026, 12, 31)).satang


@pytest.mark.parametrize("kind", EntryKind)
def test_a_line_of_every_kind_is_accepted(kind: EntryKind) -> None:
    book = book_of_one(kind)

    assert balances_in(loaded(to_beancount(book))) == balances_of(book)


@pytest.mark.parametrize("retain", [False, True])
@pytest.mark.parametrize("day", [*CLOSED_YEARS.values(), date(2029, 12, 31)])
def test_its_own_balance_sheet_of_each_year_is_ours(day: date, *, retain: bool) -> None:
    book = closed_years()

    assert sheet_in(to_beancount(book, retain=retain), day) == sheet_of(book, day)


def test_the_profit_of_each_year_is_there_with_and_without_what_retains_it() -> None:
    book = closed_years()
    plain, retained = to_beancount(book), to_beancount(book, retain=True)

    for be_year, day in CLOSED_YEARS.items():
        profit = book.profit(be_year).satang
        assert profit_in(plain, day.year) == profit
        assert profit_in(retained, day.year, without="retain") == profit
        assert profit_in(retained, day.year) == 0


def test_what_retains_the_earnings_stands_behind_the_closing_line() -> None:
    text = to_beancount(closed_years(), lang="en", retain=True)

    assert text.count("#retain") == 3
    assert (
        """\
  Equity:Unallocated  50.00 THB

2027-12-31 * "Retain earnings of B.E. 2570" #retain
  Income:X-ขายน้ำพริก  40.00 THB
  Expenses:X-แก๊ส  -90.00 THB
  Equity:Unallocated  50.00 THB

2029-03-02 balance"""
        in text
    )


def test_amounts_are_in_the_currency_asked_for() -> None:
    directives = loaded(to_beancount(Book([_SALE]), currency="LAK"))

    (sale,) = transactions_in(directives)
    assert [str(posting.units) for posting in sale.postings] == [
        "350.00 LAK",
        "-350.00 LAK",
    ]


def test_amounts_above_64_bits_are_exact() -> None:
    amount = Baht("184467440737095516160.07")
    large = Book([attrs.evolve(_SALE, amount=amount)])

    assert balances_in(loaded(to_beancount(large)))["cash"] == amount.satang


def test_one_satang_too_much_is_found() -> None:
    text = to_beancount(Book([_SALE]))
    _, errors, _ = _load(text.replace("cash  350.00 ~", "cash  350.01 ~"))
    assert errors == []

    _, errors, _ = _load(text.replace("Cash  350.00 ~", "Cash  350.01 ~"))

    assert ["Balance failed" in error.message for error in errors] == [True]


@pytest.mark.parametrize("personal", ["dropped", "full"])
def test_an_empty_book_is_a_file_without_lines(personal: Personal) -> None:
    assert loaded(to_beancount(Book(), personal=personal)) == []


@pytest.mark.parametrize("text", NASTY)
def test_no_text_breaks_the_file(text: str) -> None:
    line = attrs.evolve(_SALE, number=f"1 {text}", category=text, note=text)
    book = Book([line]).reverse(
        line.number, as_number="2", day=line.day, note=text, recorded_by=f"x{text}"
    )

    directives = loaded(to_beancount(book, personal="full"))

    assert balances_in(directives) == balances_of(book)


def test_different_words_are_different_accounts() -> None:
    book = Book(
        attrs.evolve(_SALE, number=f"{number}", category=text)
        for number, text in enumerate(NASTY)
    )

    directives = loaded(to_beancount(book))

    assert balances_in(directives) == balances_of(book)
    assert len(balances_of(book)) == len(NASTY) + 1


@settings(max_examples=40, deadline=None)
@given(books())
def test_beancount_accepts_every_book_and_has_its_balances(book: Book) -> None:
    directives = loaded(to_beancount(book))

    assert len(transactions_in(directives)) == len(book.entries)
    assert balances_in(directives) == balances_of(book)


@settings(max_examples=40, deadline=None)
@given(books(), days)
def test_beancount_has_the_balance_sheet_of_every_book_and_day(
    book: Book, day: date
) -> None:
    for retain in (False, True):
        text = to_beancount(book, retain=retain)

        assert loaded(text) is not None
        assert sheet_in(text, day) == sheet_of(book, day)


@settings(max_examples=40, deadline=None)
@given(nasty_books())
def test_beancount_has_the_texts_of_every_book(book: Book) -> None:
    directives = loaded(to_beancount(book, personal="full"))

    assert balances_in(directives) == balances_of(book)
    told = {each.meta["number"]: each for each in transactions_in(directives)}
    assert told.keys() == {writable(entry.number) for entry in book.entries}
    for entry in book.entries:
        meta = told[writable(entry.number)].meta
        assert meta.get("note", "") == writable(entry.note)
        assert meta.get("category", "") == writable(entry.category)
        assert meta.get("recorded-by", "") == writable(entry.recorded_by or "")


def test_an_account_that_is_not_in_the_chart_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        to_beancount(Book([_SALE]), Chart(VILLAGE_CHART.accounts[:1]))

    (problem,) = refused.value.problems
    assert problem.code == "chart.no_account"


@pytest.mark.parametrize("currency", ["", "thb", "บาท", "THB\n", "TH B", "THBX", '"'])
def test_a_currency_that_is_no_code_is_refused(currency: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        to_beancount(Book(), currency=currency)

    (problem,) = refused.value.problems
    assert problem.code == "export.currency"
    assert str(problem) == (
        f"expected a currency of three capital letters, such as THB; found {currency!r}"
    )


def test_another_choice_of_what_is_personal_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        to_beancount(Book(), personal="masked")  # type: ignore[arg-type] # on purpose

    assert str(refused.value) == "personal must be one of dropped, full; found masked"


def test_another_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError):
        to_beancount(Book(), lang="lo")  # type: ignore[arg-type] # on purpose
