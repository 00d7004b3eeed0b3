"""SoundRows: the short way from rows of the daily book to lines, where all is plain.

No rule is stated here. A cell is read, and the rules about it alone are asked, when
it first stands in its column; the rules about the kind and what goes with it, when
the kind first comes with such a place and account. Rows that repeat them need
neither. Whatever is blank, odd or wrong is left to `RowReader`, which tells why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from datetime import date
from functools import partial
from operator import itemgetter
from typing import Final, Generic, TypeVar, cast

import attrs

from sammachip.codec.amount_cell import is_nothing
from sammachip.codec.blank_cell import BlankCells
from sammachip.codec.sheet import Sheet
from sammachip.codec.structure import build
from sammachip.errors import InvalidDataError, problems_in
from sammachip.ledger import Entry, EntryKind, MoneyPlace
from sammachip.ledger.entry import sound_entry
from sammachip.ledger.year_name import year_of_result
from sammachip.money import Baht

__all__ = ["SoundRows"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_FIELDS: Final = (
    *("number", "day", "kind", "category", "amount", "received", "paid", "note"),
    *("member", "reverses", "place", "account", "voucher", "recorded_on"),
    *("recorded_by", "balance"),
)
_AMOUNT: Final = re.compile(
    r"(?:[0-9]{1,15}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})(\.[0-9]{2})?"
).fullmatch
_MOST: Final = 2**16  # cells that are kept: most columns have few different ones

KindCells = tuple[str, str, str, str, str]
"""The cells of kind, category, place and account, and the side of the amount."""

KindValues = tuple[EntryKind, MoneyPlace, str | None]


class _NotPlainError(Exception):
    """A cell that is left to the long way."""


class _Memo(dict[K, V], Generic[K, V]):
    """What each key was read as; a key that is refused is not kept."""

    def __init__(self, read: Callable[[K], V]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: K) -> V:
        value = self._read(key)
        if len(self) >= _MOST:
            self.clear()
        self[key] = value
        return value


class SoundRows:
    """The rows of one table that are plainly sound.

    Args:
        sheet: The table under its headings.
        blanks: What blank cells mean.
    """

    def __init__(self, sheet: Sheet[Entry], blanks: BlankCells) -> None:
        self._sheet = sheet
        self._blanks = blanks
        self._width = len(sheet.head)
        place = {c.field: place for place, c in enumerate(sheet.columns) if c}
        # A field without a column is in the blank cell that is put behind the row.
        self._pick = itemgetter(*(place.get(field, self._width) for field in _FIELDS))
        self._has_sides = sheet.has_sides
        self._days = cast("_Memo[str, date]", self._memo("day"))
        self._amounts = _Memo(self._amount)
        self._categories = cast("_Memo[str, str]", self._memo("category"))
        self._members = cast("_Memo[str, str | None]", self._memo("member"))
        self._vouchers = cast("_Memo[str, str | None]", self._memo("voucher"))
        self._recorded_on = cast("_Memo[str, date | None]", self._memo("recorded_on"))
        self._recorded_by = cast("_Memo[str, str | None]", self._memo("recorded_by"))
        self._kinds: _Memo[KindCells, KindValues] = _Memo(self._kind)

    def entry(self, cells: list[str], number: str | None = None) -> Entry | None:
        """Make a line of the *cells* of one row; None if they are not plainly sound.

        Args:
            cells: The cells.
            number: Number of the line; None if a cell tells it.
        """
        if len(cells) != self._width:
            return None
        texts = self._pick([*cells, ""])
        written, day, kind, category, amount, received, paid, note = texts[:8]
        key: str = written if number is None else number
        member, reverses, place, account, voucher, recorded_on, recorded_by = texts[
            8:15
        ]
        balance = texts[15]
        if reverses or (balance and not _AMOUNT(balance)):
            return None
        side = ""
        if self._has_sides:
            if is_nothing(paid):
                side, amount = "received", received
            elif is_nothing(received):
                side, amount = "paid", paid
            else:
                return None
        by = category if not kind and self._blanks.kinds else ""
        try:
            known_kind, known_place, known_account = self._kinds[
                kind, by, place, account, side
            ]
            return sound_entry(
                key if _is_plain_key(key) else self._number(key),
                self._days[day],
                known_kind,
                self._amounts[amount],
                self._categories[category],
                note.strip(),
                self._members[member],
                known_place,
                known_account,
                voucher if _is_plain_key(voucher) else self._vouchers[voucher],
                self._recorded_on[recorded_on],
                self._recorded_by[recorded_by],
            )
        except (_NotPlainError, InvalidDataError):
            return None

    def _number(self, cell: str) -> str:
        return cast("str", self._sound("number", cell))

    def _amount(self, cell: str) -> Baht:
        found = _AMOUNT(cell)
        if found is None:
            amount = cast("Baht", self._sound("amount", cell))
            satang = amount.satang
        else:
            digits = int(cell.replace(",", "").replace(".", ""))
            satang = digits if found[1] else digits * 100
        if satang <= 0:  # the kind may ask for more; see `_kind`
            raise _NotPlainError
        return Baht.from_satang(satang)

    def _memo(self, field: str) -> _Memo[str, object]:
        return _Memo(partial(self._sound, field))

    def _sound(self, field: str, cell: str) -> object:
        """Return what a line holds for *cell*, which breaks no rule by itself.

        Raises:
            _NotPlainError: It does.
        """
        values, problems = self._sheet.values({field: cell.strip()})
        attribute: attrs.Attribute[object] = attrs.fields_dict(Entry)[field]
        value = values.get(field, attribute.default)
        convert = cast("Callable[[object], object] | None", attribute.converter)  # pyright: ignore[reportUnknownMemberType] - attrs does not tell
        value = convert(value) if convert else value
        if problems or any(problems_in(Entry, {field: value})):
            raise _NotPlainError
        return value

    def _kind(self, cells: KindCells) -> KindValues:
        """Return what a line of more than zero baht holds for *cells*.

        Raises:
            InvalidDataError: There is no such line, or it stands in the other column.
        """
        kind, category, place, account, side = map(str.strip, cells)
        others = {"kind": kind, "category": category, "place": place}
        amount = {"received": "", "paid": "", side: "1"} if side else {"amount": "1"}
        row = self._blanks.filled(
            {**others, "account": account, **amount}, has_sides=bool(side)
        )
        values, problems = self._sheet.values(row.cells)
        line = build(Entry, {**_ANY_LINE, **values}, [*row.problems, *problems])
        if year_of_result(line.account):  # its day makes a difference
            raise _NotPlainError
        if line.kind is EntryKind.OPENING:  # its rules look at the day as well
            raise _NotPlainError
        return line.kind, line.place, line.account


_ANY_LINE: Final = {"number": "1", "day": date(2026, 1, 1)}


def _is_plain_key(cell: str) -> bool:
    return cell.isascii() and cell.isalnum()
