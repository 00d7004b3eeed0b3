"""Entry: what a line does to the cash box, and which lines no book takes."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from strategies import entries

from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind, MoneyPlace, Posting
from sammachip.ledger.entry import sound_entry
from sammachip.money import ZERO_BAHT, Baht

_SALE = Entry(
    number="1",
    day=date(2026, 1, 5),
    kind=EntryKind.INCOME,
    amount=Baht(350),
    category="ขายพริกแกง",
    note="ลูกค้าคือนางใจดี ทุ่งทดลอง",
)


@pytest.mark.parametrize(
    ("changes", "debit", "credit", "cash"),
    [
        ({}, "cash", "income:ขายพริกแกง", 350),
        ({"category": ""}, "cash", "income", 350),
        ({"place": MoneyPlace.BANK}, "bank", "income:ขายพริกแกง", 0),
        ({"kind": EntryKind.COST, "category": "ค่าพริก"}, "cost:ค่าพริก", "cash", -350),
        (
            {"kind": EntryKind.COST, "place": MoneyPlace.BANK, "category": ""},
            "cost",
            "bank",
            0,
        ),
        ({"kind": EntryKind.CAPITAL_IN}, "cash", "shares", 350),
        ({"kind": EntryKind.SHARED_OUT}, "unpaid", "cash", -350),
        ({"kind": EntryKind.TO_BANK}, "bank", "cash", -350),
        ({"kind": EntryKind.FROM_BANK}, "cash", "bank", 350),
        ({"kind": EntryKind.SOLD_ON_CREDIT}, "receivable", "income:ขายพริกแกง", 0),
        ({"kind": EntryKind.DEPRECIATION, "category": ""}, "cost", "tools", 0),
        (
            {"kind": EntryKind.FUND_SPENT, "account": "welfare"},
            "fund:welfare",
            "cash",
            -350,
        ),
        (
            {"kind": EntryKind.PROFIT_TO_FUND, "account": "reserve"},
            "unallocated",
            "fund:reserve",
            0,
        ),
        ({"kind": EntryKind.OPENING, "account": "cash"}, "cash", "opening", 350),
        ({"kind": EntryKind.OPENING, "account": "stock"}, "stock", "opening", 0),
        ({"kind": EntryKind.OPENING, "account": "savings"}, "opening", "savings", 0),
        (
            {"kind": EntryKind.OPENING, "account": "fund:reserve"},
            "opening",
            "fund:reserve",
            0,
        ),
    ],
    ids=str,
)
def test_the_kind_tells_which_accounts_a_line_moves(
    changes: dict[str, Any], debit: str, credit: str, cash: int
) -> None:
    line = attrs.evolve(_SALE, **changes)
    back = attrs.evolve(line, number="2", reverses="1")

    assert line.accounts == back.accounts == (debit, credit)
    assert line.postings == (
        Posting(debit, Baht(350)),
        Posting(credit, Baht(-350)),
    )
    assert back.postings == (
        Posting(debit, Baht(-350)),
        Posting(credit, Baht(350)),
    )
    assert (line.effect, line.cash) == (Baht(350), Baht(cash))
    assert (back.effect, back.cash) == (Baht(-350), Baht(-cash))


def test_a_loss_is_carried_on_as_a_balance_of_less_than_zero() -> None:
    loss = attrs.evolve(
        _SALE, kind=EntryKind.OPENING, account="unallocated", amount=Baht(-350)
    )

    assert loss.postings == (
        Posting("opening", Baht(-350)),
        Posting("unallocated", Baht(350)),
    )


@given(entries)
def test_the_postings_of_a_line_sum_to_zero(line: Entry) -> None:
    debit, credit = line.postings

    assert debit.amount + credit.amount == ZERO_BAHT
    assert abs(debit.amount) == abs(line.amount)
    assert (debit.account, credit.account) == line.accounts
    moves_nothing = line.kind is EntryKind.YEAR_CLOSED
    assert (debit.account == credit.account) is moves_nothing


@given(entries)
def test_cash_is_what_a_line_does_to_the_cash_account(line: Entry) -> None:
    of_cash = [each.amount for each in line.postings if each.account == "cash"]

    assert line.cash == Baht.total(of_cash)


@given(entries)
def test_an_entry_is_a_value(line: Entry) -> None:
    assert {line: 1}[pickle.loads(pickle.dumps(line))] == 1
    assert attrs.evolve(line) == line


def test_who_wrote_a_line_is_in_no_repr() -> None:
    assert "มะลิ" not in repr(attrs.evolve(_SALE, recorded_by="นางมะลิ"))


def test_a_note_is_in_no_repr() -> None:
    assert "ใจดี" not in repr(_SALE)
    assert "note=<personal>" in repr(_SALE)


def test_an_entry_cannot_be_changed() -> None:
    line: Any = _SALE

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        line.amount = Baht(1)


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        pytest.param({"amount": ZERO_BAHT}, "entry.amount", "amount", id="nothing"),
        pytest.param(
            {"amount": Baht("-0.01")}, "entry.amount", "amount", id="negative"
        ),
        pytest.param({"amount": 350}, "value.type", "amount", id="an int"),
        pytest.param({"amount": 350.0}, "value.type", "amount", id="a float"),
        pytest.param({"number": "\t"}, "text.blank", "number", id="blank number"),
        pytest.param({"number": 1}, "value.type", "number", id="a number as number"),
        pytest.param({"member": ""}, "text.blank", "member", id="blank member"),
        pytest.param({"reverses": ""}, "text.blank", "reverses", id="blank reversal"),
        pytest.param({"kind": "income"}, "value.type", "kind", id="text as a kind"),
        pytest.param(
            {"kind": EntryKind.FUND_SPENT},
            "entry.account_missing",
            "account",
            id="no fund",
        ),
        pytest.param(
            {"kind": EntryKind.OPENING},
            "entry.account_missing",
            "account",
            id="no account",
        ),
        pytest.param(
            {"account": "reserve"},
            "entry.account_unused",
            "account",
            id="a fund of sales",
        ),
        pytest.param(
            {"kind": EntryKind.LOSS_MET, "account": "fund:reserve"},
            "entry.fund",
            "account",
            id="an account as a fund",
        ),
        *(
            pytest.param(
                {"kind": EntryKind.OPENING, "account": key},
                "entry.no_balance",
                "account",
                id=f"an opening of {key}",
            )
            for key in ("opening", "income", "cost:a", "fund", "fund:", "gold", "Cash")
        ),
        *(
            pytest.param(
                {"kind": EntryKind.FUND_MOVED, "account": key},
                "entry.two_funds",
                "account",
                id=f"from fund to fund by {key}",
            )
            for key in ("a", "a:", ":b", "a:a", "a: b", "a:b:c", ":")
        ),
        *(
            pytest.param(
                {"kind": EntryKind.OTHER_IN, "account": key},
                "entry.not_own",
                "account",
                id=f"other money of {key}",
            )
            for key in ("asset", "asset:", "asset: a", "fund:a", "cash", "gold:a")
        ),
        pytest.param(
            {"kind": EntryKind.OPENING, "account": "cash", "amount": ZERO_BAHT},
            "entry.amount",
            "amount",
            id="an opening of nothing",
        ),
        pytest.param(
            {"kind": EntryKind.OPENING, "account": "\t"},
            "text.blank",
            "account",
            id="blank account",
        ),
        pytest.param(
            {"kind": EntryKind.TO_BANK, "place": MoneyPlace.BANK},
            "entry.place_unused",
            "place",
            id="a place of a transfer",
        ),
        pytest.param({"place": "bank"}, "value.type", "place", id="text as a place"),
        pytest.param({"voucher": " "}, "text.blank", "voucher", id="blank voucher"),
        pytest.param(
            {"recorded_by": " "}, "text.blank", "recorded_by", id="blank writer"
        ),
        pytest.param(
            {"recorded_on": date(2569, 1, 5)}, "date.be_year", "recorded_on", id="B.E."
        ),
        pytest.param({"day": "2026-01-05"}, "value.type", "day", id="text as a day"),
        pytest.param(
            {"day": datetime(2026, 1, 5, tzinfo=UTC)},
            "value.type",
            "day",
            id="a moment",
        ),
        pytest.param({"note": None}, "value.type", "note", id="None as text"),
    ],
)
def test_a_line_with_a_fault_is_refused_however_it_is_made(
    change: dict[str, Any], code: str, path: str
) -> None:
    fields: dict[str, Any] = {**attrs.asdict(_SALE, recurse=False), **change}

    with pytest.raises(InvalidDataError) as made:
        Entry(**fields)
    with pytest.raises(InvalidDataError) as evolved:
        attrs.evolve(_SALE, **change)

    assert [(each.code, each.path_text) for each in made.value.problems] == [
        (code, path)
    ]
    assert evolved.value.problems == made.value.problems
    assert "ใจดี" not in str(made.value)


@given(entries)
def test_an_entry_made_of_sound_fields_is_the_same(entry: Entry) -> None:
    made = sound_entry(
        entry.number,
        entry.day,
        entry.kind,
        entry.amount,
        entry.category,
        entry.note,
        entry.member,
        entry.place,
        entry.account,
        entry.voucher,
        entry.recorded_on,
        entry.recorded_by,
    )

    assert (made, hash(made), repr(made)) == (entry, hash(entry), repr(entry))
    assert pickle.loads(pickle.dumps(made)) == entry


def test_a_refused_amount_comes_with_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_SALE, amount=Baht(-350))

    assert str(refused.value) == (
        "amount: expected an amount of more than zero, found -350.00;"
        " to correct a line, reverse it"
    )


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        (
            {"kind": EntryKind.FUND_SPENT},
            "account: รายการประเภทจ่ายจากกองทุนต้องระบุกองทุน บัญชี หรือปี แต่ไม่พบ",
        ),
        (
            {"account": "reserve"},
            "account: รายการประเภทรายได้มีบัญชีกำหนดไว้แล้ว จึงไม่ต้องระบุบัญชี แต่พบ reserve",
        ),
    ],
)
def test_a_refused_account_is_told_in_thai_with_the_kind(
    changes: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_SALE, **changes)

    assert refused.value.text("th") == text


@pytest.mark.parametrize(
    "field", ["number", "category", "member", "reverses", "voucher", "recorded_by"]
)
def test_what_is_no_text_is_refused_and_not_made_text(field: str) -> None:
    fields: dict[str, Any] = {
        "number": "1",
        "day": date(2026, 1, 5),
        "kind": EntryKind.INCOME,
        "amount": Baht(350),
        field: 7,
    }

    with pytest.raises(InvalidDataError) as refused:
        Entry(**fields)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("value.type", (field,))
