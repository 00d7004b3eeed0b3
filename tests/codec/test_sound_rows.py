"""The short way through a daily book gives what the long way gives, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec.blank_cell import BlankCells
from sammachip.codec.head import sheet_under
from sammachip.codec.row_reader import RowReader
from sammachip.codec.sound_rows import SoundRows
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind

_AMOUNTS: Final = ("350", "350.00", "1,234.50", "1,234", "00350.00", "9" * 15)
_SOUND: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("1", "a7"),
    "day": ("5/1/2569", "๕ ม.ค. ๒๕๖๙", "2026-01-05", " 6/1/2569 "),
    "kind": ("รายได้", "cost", " INCOME ", "ฝากธนาคาร", "ค่าเสื่อมราคา"),
    "category": ("ขาย", "ซื้อ", "", " ขาย ", "เเม่  บ้าน"),
    "amount": _AMOUNTS,
    "received": (*_AMOUNTS, "", "-", "0.00"),
    "paid": ("", "-", "0.00", "๐"),
    "note": ("", " x ", "สอง\nบรรทัด"),
    "member": ("", "m1", "m๑"),
    "reverses": ("",),
    "place": ("",),
    "account": ("",),
    "voucher": ("", "7", "บ.๗", " 7 "),
    "recorded_on": ("", "6/1/2569"),
    "recorded_by": ("", "m1", "นางใจดี ทุ่งทดลอง"),
    "balance": ("", *_AMOUNTS),
}
_BLANK: Final = ("", " ", "\u200b")
_ODD_AMOUNTS: Final = (
    *("๓๕๐", "฿350", "350 บาท", "350.5", " 7 ", "+5", "9" * 16, "9" * 700, "0", "-5"),
    *("−5", "1,2", "01,234", "1.005", "350.", "๑2๐", "1e3", "NaN", "ห้า", "²"),
)
_ODD: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("๑", "1/69", " 7 ", "\u200b3", "²"),
    "day": ("31/2/2569", "5/1/2026", "5/1/69", "1/1/3500"),
    "kind": (*(kind.value for kind in EntryKind), "รายรับ"),
    "amount": _ODD_AMOUNTS,
    "received": _ODD_AMOUNTS,
    "paid": (*_AMOUNTS, *_ODD_AMOUNTS),
    "reverses": ("1",),
    "place": ("bank", "เงินสด", "x"),
    "account": ("reserve", "cash", "fund:reserve", "a:b"),
    "recorded_on": ("6/1/2026",),
    "balance": ("-", *_ODD_AMOUNTS),
}
_KINDS: Final = {"ขาย": EntryKind.INCOME, "แม่ บ้าน": EntryKind.COST}
_MORE: Final = tuple(_SOUND)[7:]


@st.composite
def heads(draw: st.DrawFn) -> list[str]:
    amounts = draw(st.sampled_from([["amount"], ["received", "paid"]]))
    more = draw(st.lists(st.sampled_from(_MORE), unique=True))
    head = ["number", "day", "kind", "category", *amounts, *more]
    return draw(st.permutations(head))


def _cells(field: str) -> st.SearchStrategy[str]:
    sound = st.sampled_from(_SOUND[field])
    odd = st.sampled_from((*_ODD.get(field, ()), *_BLANK))
    return st.one_of(*[sound] * 9, odd)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """Draw headings, and rows whose cells come again, most of them sound."""
    head = draw(heads())
    row = st.tuples(*map(_cells, head))
    rows = [[*each] for each in draw(st.lists(row, min_size=1, max_size=6))]
    longer = [[*rows[0], draw(st.sampled_from(["", "x"]))]]
    return head, draw(st.permutations([*rows, *rows, *longer, rows[-1][:-1]]))


_YEARS: Final = (
    YearChoices(),
    YearChoices(era="ce"),
    YearChoices(era="by_size", short_years_from=2500),
)


@given(tables(), st.sampled_from([None, _KINDS]), st.sampled_from(_YEARS))
def test_a_row_gives_the_same_line_as_on_the_long_way_or_none(
    table: tuple[list[str], list[list[str]]],
    kinds: Mapping[str, EntryKind] | None,
    years: YearChoices,
) -> None:
    head, rows = table
    sheet = sheet_under(head, rows, Entry, years=years)
    blanks = BlankCells(kinds=kinds)
    short, long = SoundRows(sheet, blanks), RowReader(sheet=sheet, blanks=blanks)

    for row in rows:
        found = short.entry(row)

        try:
            expected = long.read(row)
        except InvalidDataError:
            assert found is None
        else:
            assert found is None or (found, repr(found)) == (expected, repr(expected))


@given(st.data())
def test_a_row_of_sound_cells_takes_the_short_way(data: st.DataObject) -> None:
    fields = tuple(field for field in _SOUND if field not in {"received", "paid"})
    row = [data.draw(st.sampled_from(_SOUND[field])) for field in fields]
    sheet = sheet_under(fields, [row], Entry)

    assert SoundRows(sheet, BlankCells()).entry(row) is not None


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1", "5/1/2569", "ขาย", "350.00", ""], EntryKind.INCOME),
        (["1", "5/1/2569", "ขาย", "350", "-"], EntryKind.INCOME),
        (["1", "5/1/2569", "แม่บ้าน", "0.00", "๓๕๐"], EntryKind.COST),
    ],
)
def test_a_row_with_two_columns_and_a_kind_by_category_does_too(
    cells: list[str], kind: EntryKind
) -> None:
    head = ("number", "day", "category", "received", "paid")
    kinds = {"ขาย": EntryKind.INCOME, "แม่บ้าน": EntryKind.COST}
    sheet = sheet_under(head, [cells], Entry, told={"kind"})

    line = SoundRows(sheet, BlankCells(kinds=kinds)).entry(cells)

    assert line
    assert (line.kind, line.amount.plain()) == (kind, "350.00")


def test_more_cells_than_are_kept_are_read_all_the_same() -> None:
    head = ("number", "day", "kind", "amount")
    sheet = sheet_under(head, [], Entry)
    rows = SoundRows(sheet, BlankCells())

    lines = [rows.entry(["1", "5/1/2569", "cost", f"{n}"]) for n in range(1, 70_000)]

    assert [line.amount.satang if line else 0 for line in lines] == [
        100 * n for n in range(1, 70_000)
    ]


def test_an_opening_balance_is_left_to_the_long_way() -> None:
    head, cells = ("number", "day", "kind", "account", "amount"), ["1", "5/1/2569"]
    cells += ["ยอดยกมา", "cash", "350"]

    assert (
        SoundRows(sheet_under(head, [cells], Entry), BlankCells()).entry(cells) is None
    )


def test_the_rules_look_at_one_field_or_at_the_kind_and_what_goes_with_it() -> None:
    together = {"kind", "amount", "place", "account"}
    of_openings = {"kind", "account", "day"}

    assert all(
        len(rule.needs) == 1
        or {*rule.needs} <= together
        or {*rule.needs} == of_openings
        for rule in Entry.RULES
    )
