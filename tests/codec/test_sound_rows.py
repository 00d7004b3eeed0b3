"""The short way through a daily book gives what the long way gives, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec.column import KINDS
from sammachip.codec.filling import Filling
from sammachip.codec.row_reader import RowReader
from sammachip.codec.sheet import sheet_under
from sammachip.codec.sound_rows import SoundRows
from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind

_AMOUNTS: Final = (
    *("350", "350.00", "1,234.50", "1,234", "00350.00", "๓๕๐", "฿350", "350 บาท"),
    *("350.5", " 7 ", "+5", "9" * 15, "9" * 16, "9" * 700, "0", "0.00", "-5", "−5"),
    *("", "-", "1,2", "1.005", "๑2๐", "1e3", "NaN", "ห้า", "²"),
)
_CELLS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("1", "a7", "๑", "1/69", "", " ", " 7 ", "\u200b", "\u200b3", "²"),
    "day": (
        *("5/1/2569", "๕ ม.ค. ๒๕๖๙", "2026-01-05", " 6/1/2569 ", ""),
        *("31/2/2569", "5/1/2026", "5/1/69", "1/1/3500"),
    ),
    "kind": (*KINDS, *(kind.value for kind in EntryKind), "", "รายรับ", " INCOME "),
    "category": ("ขาย", "ซื้อ", "", " ขาย ", "เเม่  บ้าน", "\u200b"),
    "amount": _AMOUNTS,
    "received": _AMOUNTS,
    "paid": _AMOUNTS,
    "note": ("", " x ", "สอง\nบรรทัด"),
    "member": ("", "m1", "m๑", " ", "\u200b"),
    "reverses": ("", "", "", "1"),
    "place": ("", "", "bank", "เงินสด", "x"),
    "account": ("", "", "reserve", "cash", "fund:reserve", "a:b", "\u200b"),
    "voucher": ("", "7", "บ.๗", " 7 ", "\u200b"),
    "recorded_on": ("", "6/1/2569", "6/1/2026"),
    "recorded_by": ("", "m1", "นางใจดี ทุ่งทดลอง", "\u200b"),
}
_NEEDED: Final = ("number", "day", "kind", "amount")
_OTHERS: Final = ("note", "member", "reverses", "place", "account", "voucher")
_KINDS: Final = {"ขาย": EntryKind.INCOME, "แม่ บ้าน": EntryKind.COST}

Row = list[str]


def _head(draw: st.DrawFn) -> list[str]:
    others = (*_OTHERS, "recorded_on", "recorded_by")
    amounts = draw(st.sampled_from([["amount"], ["received", "paid"]]))
    more = draw(st.lists(st.sampled_from(others), unique=True))
    head = ["number", "day", "kind", "category", *amounts, *more]
    return list(draw(st.permutations(head)))


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[Row]]:
    """Draw headings and rows in which cells come again, good and bad ones."""
    head = _head(draw)
    row = st.tuples(*(st.sampled_from(_CELLS[field]) for field in head)).map(list)
    rows = draw(st.lists(row, min_size=1, max_size=6))
    cut = draw(st.lists(st.integers(-2, 2), max_size=2))
    rows += [(each + [""] * 2)[: len(head) + by] for each, by in zip(rows, cut)]
    return head, draw(st.permutations(rows + rows))


def _sound_tables(draw: st.DrawFn) -> None: ...


@given(tables(), st.sampled_from([None, _KINDS]))
def test_both_ways_give_the_same_lines_and_refuse_the_same_rows(
    table: tuple[list[str], list[Row]], kinds: Mapping[str, EntryKind] | None
) -> None:
    head, rows = table
    sheet = sheet_under(head, rows, Entry, None)
    filling = Filling(kinds=kinds)
    short, long = SoundRows(sheet, filling), RowReader(sheet=sheet, filling=filling)

    for row in rows:
        try:
            expected = long.read(row)
        except InvalidDataError:
            expected = None
        found = short.entry(row)

        assert found in (None, expected)
        assert repr(found) in (repr(None), repr(expected))
