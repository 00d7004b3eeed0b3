"""A daily book of a million lines: read it, report it by month, seal it.

The bare loop is the least that can be done with the same rows: `csv.reader`, and an
``int`` of each amount. It keeps nothing and looks at nothing. The second loop keeps a
frozen object of each row, with as many fields as a line has, and chains a digest.
"""

from __future__ import annotations

import csv
import gc
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from hashlib import sha256
from io import StringIO
from time import process_time_ns
from typing import Any, Final, cast

import attrs
from benchmarks.harness import OURS, Candidate, peer, ratios, rows_of_costs

from sammachip.codec import read_book, to_beancount
from sammachip.ledger import Book, by_month

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
_ROUNDS: Final = 3


def lines() -> Iterator[str]:
    for amounts, name in ((_PRICES, f"{_PRICES:,} prices"), (_LINES, "no two alike")):
        text = _table(_LINES, amounts)
        yield from _compared(
            f"a book of {_LINES:,} lines, amounts: {name}",
            _LINES,
            {
                "bare loop": partial(_bare, text),
                "a loop that keeps and seals rows": partial(_kept, text),
                f"{OURS}: read": partial(_read, text),
                f"{OURS}: read, by month": partial(_reported, text),
                f"{OURS}: read, by month, seal": partial(_sealed, text),
                "the same, without garbage collection": partial(_calm, text),
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


def _read(text: str) -> Book:
    return read_book(text).value


def _reported(text: str) -> Book:
    book = _read(text)
    by_month(book, _YEAR)
    return book


def _sealed(text: str) -> Book:
    book = _reported(text)
    book.seal()
    return book


def _calm(text: str) -> Book:
    gc.disable()
    try:
        return _sealed(text)
    finally:
        gc.enable()


def _compared(
    job: str, lines: int, candidates: Mapping[str, Callable[[], object]]
) -> Iterator[str]:
    """Yield one table; the first candidate is what the others are compared with."""
    memory = {
        name: f"{_memory_of(work) / lines:,.0f} bytes a line at most"
        for name, work in candidates.items()
    }
    costs = {name: _cost_of(work, lines) for name, work in candidates.items()}
    heading, titles, *rows = rows_of_costs(job, "ns", ratios(costs, _ROUNDS), memory)
    first = "times 1st"
    yield heading
    yield titles.replace("times ours", f"{first:>10}").replace("answers", "memory")
    yield from rows


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
    table = _table(_LINES_FOR_BEANCOUNT, _PRICES)
    load = peer("beancount.loader", lambda loader: loader.load_string)
    candidates: dict[str, Callable[[], object]] = {
        f"{OURS}: read, by month": partial(_reported, table)
    }
    if load:
        theirs = to_beancount(_read(table))
        candidates["beancount: load, by month"] = partial(_by_beancount, load, theirs)
    job = f"a book of {_LINES_FOR_BEANCOUNT:,} lines"
    told = "" if load else "; beancount is not installed"
    yield from _compared(f"{job}{told}", _LINES_FOR_BEANCOUNT, candidates)


def _by_beancount(load: Candidate[str], text: str) -> object:
    entries, errors, _ = cast("tuple[list[Any], list[object], object]", load(text))
    if errors:
        raise ValueError(errors)
    totals: defaultdict[tuple[int, str], Decimal] = defaultdict(Decimal)
    for entry in entries:
        for posting in getattr(entry, "postings", ()):
            totals[entry.date.month, posting.account] += posting.units.number
    return entries, totals
