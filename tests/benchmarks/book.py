"""A daily book of a million lines: read it, report it by month, seal it.

The bare loop is the least that can be done with the same rows: `csv.reader`, and an
``int`` of each amount. It keeps nothing and looks at nothing.
"""

from __future__ import annotations

import csv
import gc
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from hashlib import sha256
from io import StringIO
from time import process_time_ns
from types import ModuleType
from typing import Final

import attrs
from benchmarks.harness import OURS, ratios, rows_of_costs

from sammachip.codec import read_book, to_beancount
from sammachip.ledger import Book, by_month
from sammachip.thai import aligned

_LINES: Final = 1_000_000
_LINES_FOR_BEANCOUNT: Final = 20_000  # it takes as long for each of more lines
_YEAR: Final = 2569
_FIRST_DAY: Final = date(2026, 1, 1)
_WHAT: Final = (
    ("รายได้", "ขายพริกแกง"),
    ("ค่าใช้จ่าย", "ค่าวัตถุดิบ"),
    ("ค่าใช้จ่าย", "ค่าแรง"),
    ("รายได้", "ขายกล้วยฉาบ"),
    ("รับค่าหุ้น", "ค่าหุ้น"),
)
_PRICES: Final = 2_000
_PRIME: Final = 7_919
_BARE: Final = "bare loop"
_ROUNDS: Final = 3
_MILLION: Final = 1_000_000


def lines() -> Iterator[str]:
    for amounts, name in ((_PRICES, f"{_PRICES:,} prices"), (_LINES, "no two alike")):
        text = _table(_LINES, amounts)
        yield from _compared(
            f"a book of {_LINES:,} lines, amounts: {name}",
            _LINES,
            {
                _BARE: lambda text=text: _bare(text),
                "bare, keeps and hashes rows": lambda text=text: _kept(text),
                f"{OURS}: read": lambda text=text: read_book(text).value,
                f"{OURS}: read, by month, seal": lambda text=text: _ours(text),
                "the same, without garbage collection": lambda text=text: _calm(text),
            },
        )
    yield from _against_beancount()


def _table(lines: int, amounts: int) -> str:
    rows = ["เลขที่,วันที่,ประเภท,หมวด,จำนวนเงิน,หมายเหตุ"]
    for number in range(1, lines + 1):
        day = _FIRST_DAY + timedelta(days=(number - 1) * 365 // lines)
        kind, category = _WHAT[(number * 7 + number // 11) % len(_WHAT)]
        satang = number * _PRIME % amounts * 25 + 25
        rows.append(
            f"{number},{day.day}/{day.month}/{_YEAR},{kind},{category},"
            f"{satang // 100}.{satang % 100:02},"
        )
    return "\n".join(rows)


def _rows(text: str) -> Iterator[list[str]]:
    rows = csv.reader(StringIO(text, newline=""))
    next(rows)
    return rows


def _bare(text: str) -> int:
    return sum(int(row[4].replace(".", "")) for row in _rows(text))


@attrs.frozen
class _Row:
    """As many fields as a line of a book has."""

    number: str
    day: str
    kind: str
    category: str
    amount: int
    note: str
    member: None = None
    reverses: None = None
    place: None = None
    account: None = None
    voucher: None = None
    recorded_on: None = None
    recorded_by: None = None


def _kept(text: str) -> list[_Row]:
    kept: list[_Row] = []
    digest = b""
    for number, day, kind, category, amount, note in _rows(text):
        satang = int(amount.replace(".", ""))
        kept.append(_Row(number, day, kind, category, satang, note))
        line = f"{number}{day}{kind}{category}{satang}{note}"
        digest = sha256(digest + line.encode()).digest()
    return kept


def _ours(text: str) -> Book:
    book = read_book(text).value
    by_month(book, _YEAR)
    book.seal()
    return book


def _calm(text: str) -> Book:
    gc.disable()
    try:
        return _ours(text)
    finally:
        gc.enable()


def _compared(
    job: str, lines: int, candidates: Mapping[str, Callable[[], object]]
) -> Iterator[str]:
    costs = {name: _cost_of(work, lines) for name, work in candidates.items()}
    found = ratios(costs, _ROUNDS)
    heading, *rows = rows_of_costs(job, "ns", found, dict.fromkeys(costs, ""))
    yield heading
    yield from (row.replace("times ours", "times the 1st") for row in rows)
    memory = {name: _memory_of(work) for name, work in candidates.items()}
    yield "  memory at the highest"
    table = [(name, f"{size / lines:,.0f} bytes a line") for name, size in memory.items()]
    yield from (f"    {line}" for line in aligned(table))
    yield ""


def _cost_of(work: Callable[[], object], lines: int) -> Callable[[], float]:
    def nanoseconds_a_line() -> float:
        gc.collect()
        start = process_time_ns()
        work()
        return (process_time_ns() - start) / lines

    return nanoseconds_a_line


def _memory_of(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        kept = work()  # so that what is handed back counts
        _, peak = tracemalloc.get_traced_memory()
        del kept
    finally:
        tracemalloc.stop()
    return peak


def _against_beancount() -> Iterator[str]:
    job = f"a book of {_LINES_FOR_BEANCOUNT:,} lines, read and reported"
    try:
        loader: ModuleType = __import__("beancount.loader", fromlist=["loader"])
    except ImportError:
        yield f"{job}: beancount is not installed"
        yield ""
        return
    table = _table(_LINES_FOR_BEANCOUNT, _PRICES)
    theirs = to_beancount(read_book(table).value)
    entries, errors, _ = loader.load_string(theirs)
    yield from _compared(
        f"{job} (beancount reads {len(entries):,} directives, {len(errors)} errors)",
        _LINES_FOR_BEANCOUNT,
        {
            f"{OURS}: read, by month, seal": lambda: _ours(table),
            "beancount: load": lambda: loader.load_string(theirs),
        },
    )
