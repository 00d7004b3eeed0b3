"""Throw a million texts at every reader: ``python -m fuzzing [texts] [seed]``.

Run in ``tests/``. A reader gives a value or its documented error, and nothing else;
the error speaks both languages. What is read is read again from how it is written.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
    parse_datetime,
    parse_day,
    parse_quarter,
    parse_time,
    parse_timestamp,
)
from sammachip.errors import InvalidDataError
from sammachip.identifiers import (
    area_code,
    citizen_id,
    find_phones,
    house_code,
    phone,
    postcode,
    tax_id,
)
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.places import Address
from sammachip.thai import (
    collation_key,
    normal_form,
    parse_baht_text,
    parse_int,
    parse_number_words,
    parse_ordinal_words,
    repair,
    to_arabic_digits,
    to_thai_digits,
)

_PIECES: Final[Sequence[str]] = (
    *"0123456789๐๑๒๓๔๕๖๗๘๙",
    *("2560", "๒๕๖๐", "2017", "17", "๓", "31", "60", "1,234.50", "083", "+66"),
    *".,-/:–()#฿+ \u00a0\u200b\n\t",
    *("ที่", "วันที่", "วัน", "ศุกร์", "เดือน", "มีนาคม", "มี.ค.", "ก.พ.", "March", "Fri"),
    *("พ.ศ.", "ค.ศ.", "พศ", "B.E.", "ปี", "ปีงบประมาณ", "ไตรมาส", "ถึง", "เวลา", "น."),
    *("หนึ่ง", "เอ็ด", "ยี่", "สอง", "ห้า", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน"),
    *("ลบ", "จุด", "ศูนย์", "ติดลบ", "ซาว", "บาท", "สตางค์", "ถ้วน", "THB", "บ."),
    *("หมู่ที่", "ม.", "บ้าน", "ตำบล", "ต.", "อำเภอ", "อ.", "เขต", "แขวง", "จังหวัด", "จ."),
    *("ตราด", "กทม.", "เลย", "10110", "เลขที่", "ถนน", "ซอย", "โทร", "ต่อ", "และ"),
    *("นาย", "นาง", "นางสาว", "ดร.", "ว่าที่ร้อยตรี", "พระ", "มะลิ", "ใจงาม", "ณ", "หญิง"),
    *("ตาแหน่ง", "พฒั นา", "อ าเภอ", "ท่ี", "เเละ", "สําเร็จ", "\ufffd", "\uf70a"),
    *"กขคนมรสหะัาำิีึืุูเแโใไ็่้๊๋์ํ๎ๆฯ",
    *("A", "z", "é", "²", "２", "٣", "😀", "\ud800", "\x00", "ß"),
)
_READABLE: Final[Sequence[str]] = (
    *("วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐", "17 มี.ค. 60", "17/03/2560", "2017-03-17"),
    *("เดือนสิงหาคม 15, 2014", "17 มีนาคม 2560 เวลา 16.58 น.", "2017-03-17-16:58:03"),
    *("มีนาคม 2560", "12-15 มี.ค. 2560", "ต.ค. 2559 - ก.ย. 2560", "พ.ศ. 2540-2544"),
    *("ปีงบประมาณ พ.ศ. 2560", "ไตรมาสที่ 2 ปีงบประมาณ 2560", "เวลา ๑๖.๕๘ น."),
    *("สองล้านสามแสนหนึ่งร้อยเอ็ด", "ลบสามจุดหนึ่งสี่", "2 ล้าน 5 แสน", "ที่ยี่สิบเอ็ด"),
    *("หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์", "550,000 บาท (ห้าแสนห้าหมื่นบาทถ้วน)", "500.-"),
    *("1-2345-67890-12-1", "3014-123456-7", "08 1234 5678", "0 2123 4567 ต่อ 12"),
    *("99/1 หมู่ที่ 8 ต.ท่าช้าง อ.เมืองตราด จ.ตราด 23000", "กทม. 10400"),
    *("ว่าที่ร้อยตรีหญิง มะลิ ใจงาม", "น.ส.มะลิ ณ ท่าช้าง", "นางมะลิ  ใจงาม"),
    *("สานักงานพฒั นาชมุ ชนอ าเภอ", "ฐำนรำก ท่ี ตาแหน่ง เเละ สําเร็จ หมูบาน"),
)
_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "parse_int": parse_int,
    "parse_number_words": parse_number_words,
    "parse_ordinal_words": parse_ordinal_words,
    "parse_baht_text": parse_baht_text,
    "Baht": Baht,
    "Baht.parse": Baht.parse,
    "parse_day": parse_day,
    "parse_day, by choice": partial(parse_day, era="by_size", short_years_from=2500),
    "parse_time": parse_time,
    "parse_datetime": parse_datetime,
    "parse_timestamp": parse_timestamp,
    "parse_quarter": parse_quarter,
    "BuddhistYear": BuddhistYear.parse,
    "FiscalYear": FiscalYear.parse,
    "FiscalQuarter": FiscalQuarter.parse,
    "PartialDate": PartialDate.parse,
    "DayRange": DayRange.parse,
    "MonthRange": MonthRange.parse,
    "YearRange": YearRange.parse,
    "citizen_id": citizen_id.validate,
    "tax_id": tax_id.validate,
    "house_code": house_code.validate,
    "phone": phone.validate,
    "postcode": postcode.validate,
    "area_code": area_code.validate,
    "PersonName": PersonName.parse,
    "Address": Address.parse,
}


def texts(count: int, seed: int) -> Iterator[str]:
    """Yield *count* texts, the same for the same *seed*.

    Half are up to a dozen pieces in a row, half are readable but for a few pieces.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    for number in range(count):
        if number % 2:
            yield "".join(chance.choices(_PIECES, k=chance.randint(0, 12)))
        else:
            yield _spoilt(chance.choice(_READABLE), chance)


def _spoilt(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(0, 3)):
        start = chance.randint(0, len(text))
        end = start + chance.randint(0, 2)
        text = text[:start] + chance.choice(("", *_PIECES)) + text[end:]
    return text


def try_all(text: str, outcomes: Counter[str]) -> None:
    """Give *text* to every reader; note in *outcomes* who read it."""
    for name, read in _READERS.items():
        try:
            read(text)
        except InvalidDataError as error:
            if not (error.text("th") and error.text("en")):
                raise AssertionError(name) from error
        else:
            outcomes[name] += 1
    repaired = repair(text)
    outcomes["repair"] += bool(repaired.repairs)
    if repair(repaired.text).repairs:
        raise AssertionError("repair")
    if to_arabic_digits(to_thai_digits(text)) != to_arabic_digits(text):
        raise AssertionError("digits")
    if normal_form(normal_form(text)) != normal_form(text):
        raise AssertionError("normal_form")
    collation_key(text)
    find_phones(text)


def main(count: int = 1_000_000, seed: int = 2569) -> None:
    """Try *count* texts and print how many each reader read."""
    outcomes: Counter[str] = Counter()
    for text in texts(count, seed):
        try:
            try_all(text, outcomes)
        except Exception:
            sys.stderr.write(f"{text!r}\n")
            raise
    for name, read in sorted(outcomes.items()):
        sys.stdout.write(f"{name}: {read:,} of {count:,} read\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
