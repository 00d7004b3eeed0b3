"""The hash chain: its lines are the canonical ones, its digests the standard's."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, entries

from sammachip.ledger import Book, Entry, EntryKind, MoneyPlace
from sammachip.ledger.chain import Chain, line_of
from sammachip.money import Baht
from sammachip.plain import canonical

_SALE = Entry(number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350))
_FULL = Entry(
    number="2",
    day=date(2026, 1, 6),
    kind=EntryKind.FUND_SPENT,
    amount=Baht("0.05"),
    category="ค่ารถ",
    note="ไปวัด",
    member="m01",
    reverses="1",
    place=MoneyPlace.BANK,
    account="welfare",
    voucher="จ.7",
    recorded_on=date(2026, 1, 7),
    recorded_by="ใจดี",
)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        pytest.param(
            _SALE,
            '{"amount":"350.00","day":"2026-01-05","kind":"income","number":"1"}',
            id="what has to be there",
        ),
        pytest.param(
            _FULL,
            '{"account":"welfare","amount":"0.05","category":"ค่ารถ",'
            '"day":"2026-01-06","kind":"fund_spent","member":"m01","note":"ไปวัด",'
            '"number":"2","place":"bank","recorded_by":"ใจดี",'
            '"recorded_on":"2026-01-07","reverses":"1","voucher":"จ.7"}',
            id="everything",
        ),
        pytest.param(
            attrs.evolve(_SALE, note='5" \\ \n\ud800\x7f\u2028'),
            '{"amount":"350.00","day":"2026-01-05","kind":"income",'
            '"note":"5\\" \\\\ \\n\\ud800\x7f\u2028","number":"1"}',
            id="signs that JSON escapes, and some that it does not",
        ),
    ],
)
def test_a_line_is_written_in_one_way(entry: Entry, line: str) -> None:
    assert line_of(entry) == line == canonical(entry)


@given(entries, st.text(), st.text())
def test_a_line_is_the_canonical_one(entry: Entry, note: str, by: str) -> None:
    odd = attrs.evolve(entry, note=note, recorded_by=by if by.strip() else None)

    assert line_of(entry) == canonical(entry)
    assert line_of(odd) == canonical(odd)


def test_each_field_changes_the_line() -> None:
    fields = [each.name for each in attrs.fields(Entry)]
    texts = {canonical({name: getattr(_FULL, name)}).strip("{}") for name in fields}

    assert all(text in line_of(_FULL) for text in texts)
    assert len(texts) == len(fields)


@given(books())
def test_a_digest_is_that_of_the_digest_before_and_the_line(book: Book) -> None:
    chain = Chain([*book.entries])
    digest = sha256(b"").digest()
    assert chain.digest(0) == digest
    for count, entry in enumerate(book.entries, start=1):
        digest = sha256(digest + canonical(entry).encode()).digest()
        assert chain.digest(count) == digest
    assert chain.digest(len(book.entries) // 2) == Chain([*book.entries]).digest(
        len(book.entries) // 2
    )


def test_a_digest_stays_what_it_was() -> None:
    assert Chain([_SALE, _FULL]).digest(2).hex() == (
        "9b0c2d67ddc6b9e25948e28bba7cb97143e64aa49cd5d8270e801d5bcd44ba52"
    )
