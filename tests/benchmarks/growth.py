"""How readers grow with hostile input: twice as long must cost twice as much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import pairwise
from time import process_time
from typing import Final

from sammachip.dates import (
    DayRange,
    FiscalQuarter,
    MonthRange,
    YearRange,
    parse_datetime,
    parse_day,
    parse_time,
    parse_timestamp,
)
from sammachip.errors import InvalidDataError
from sammachip.people import PersonName
from sammachip.places import Office
from sammachip.records import read_record
from sammachip.thai import (
    aligned,
    collation_key,
    normal_form,
    parse_baht_text,
    parse_int,
    parse_number_words,
    to_arabic_digits,
)
from sammachip.thai.repairing import repair

_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "to_arabic_digits": to_arabic_digits,
    "parse_int": parse_int,
    "parse_number_words": parse_number_words,
    "parse_baht_text": parse_baht_text,
    "normal_form": normal_form,
    "repair": repair,
    "collation_key": collation_key,
    "parse_day": parse_day,
    "parse_time": parse_time,
    "parse_datetime": parse_datetime,
    "parse_timestamp": parse_timestamp,
    "DayRange.parse": DayRange.parse,
    "MonthRange.parse": MonthRange.parse,
    "YearRange.parse": YearRange.parse,
    "FiscalQuarter.parse": FiscalQuarter.parse,
    "PersonName.parse": PersonName.parse,
    "Office.parse": Office.parse,
    "read_record": read_record,
}
_PIECES: Final = (
    *("1", "๑", "-", ".", ",", " ", "\n", "\N{ZERO WIDTH SPACE}", "ก", "เ", "ำ"),
    *(
        "\u0e48",
        "\u0e4d",
        "\u0e48\u0e38",
        "\u0e4d \u0e32",
        "ก า ",
        "กั บ",
        "นาย",
        "สพอ.",
    ),
    *("หนึ่ง", "สิบ", "เอ็ด", "ล้าน", "จุด", "ลบ", "บาท", "สตางค์", "สองล้านสามแสน"),
    *("1/", "17 มีนาคม ", "วัน", "วันศุกร์ที่ ", "พ.ศ. ", "10:", "1. ก\n", "ชื่อเรื่อง\n"),
)
_LENGTHS: Final = tuple(1000 * 2**power for power in range(8))
_TOO_SLOW: Final = 2.0  # seconds
_MEASURABLE: Final = 0.002


def lines() -> Iterator[str]:
    rows = [("", "worst growth", "with", "ms at the end", "characters")]
    for name, reader in _READERS.items():
        growth, piece, seconds, length = max(
            _growth_of(reader, piece) for piece in _PIECES
        )
        rows.append(
            (
                name,
                f"{growth:.2f}" if growth else "-",
                repr(piece),
                f"{seconds * 1e3:.1f}",
                f"{length:,}",
            )
        )
    yield f"cost of twice as long an input, the worst of {len(_PIECES)} hostile ones"
    yield from (f"  {line}" for line in aligned(rows))


def _growth_of(
    reader: Callable[[str], object], piece: str
) -> tuple[float, str, float, int]:
    """Return the growth per doubling at the long end, and what it was found with."""
    seconds: list[float] = []
    length = 0
    for length in _LENGTHS:
        text = (piece * length)[:length]
        seconds.append(min(_seconds(reader, text) for _ in range(3)))
        if seconds[-1] > _TOO_SLOW:
            break
    growths = [
        after / before for before, after in pairwise(seconds) if before > _MEASURABLE
    ]
    # The smaller of two in a row: one alone may be a slow moment of the machine.
    return min(growths[-2:], default=0.0), piece, seconds[-1], length


def _seconds(reader: Callable[[str], object], text: str) -> float:
    start = process_time()
    with suppress(InvalidDataError):
        reader(text)
    return process_time() - start
