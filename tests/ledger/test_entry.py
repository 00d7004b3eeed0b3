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
from sammachip.ledger import Entry, EntryKind
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
    ("kind", "cash"),
    [
        (EntryKind.INCOME, Baht(350)),
        (EntryKind.COST, Baht(-350)),
        (EntryKind.CAPITAL_IN, Baht(350)),
        (EntryKind.CAPITAL_OUT, Baht(-350)),
        (EntryKind.LOAN_TAKEN, Baht(350)),
        (EntryKind.LOAN_REPAID, Baht(-350)),
        (EntryKind.LOAN_GIVEN, Baht(-350)),
        (EntryKind.LOAN_RETURNED, Baht(350)),
        (EntryKind.SHARED_OUT, Baht(-350)),
    ],
)
def test_the_kind_tells_what_comes_in_and_what_goes_out(
    kind: EntryKind, cash: Baht
) -> None:
    line = attrs.evolve(_SALE, kind=kind)
    back = attrs.evolve(line, number="2", reverses="1")

    assert kind.is_receipt is (cash > ZERO_BAHT)
    assert (line.effect, line.cash) == (Baht(350), cash)
    assert (back.effect, back.cash) == (Baht(-350), -cash)


@given(entries)
def test_an_entry_is_a_value(line: Entry) -> None:
    assert {line: 1}[pickle.loads(pickle.dumps(line))] == 1
    assert attrs.evolve(line) == line


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


def test_a_refused_amount_comes_with_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_SALE, amount=Baht(-350))

    assert str(refused.value) == (
        "amount: expected an amount of more than zero, found -350.00;"
        " to correct a line, reverse it"
    )


@pytest.mark.parametrize("field", ["number", "category", "member", "reverses"])
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
