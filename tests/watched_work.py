"""Run by test_architecture in a process of its own: real work, under watch.

Whatever the work says goes to standard output. The first file, connection,
process, look at a clock or at the environment that is not meant ends it.
"""

from __future__ import annotations

import os
import sys
from decimal import Decimal
from types import FrameType
from typing import Final, NoReturn

from sammachip.dates import BuddhistYear, parse_day
from sammachip.errors import LANGUAGES, InvalidDataError
from sammachip.groups import Basis, Group, Member
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.records import read_record
from sammachip.sharing import (
    Agreement,
    Bucket,
    EverythingLeft,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
)

_RECORD: Final = """เทคนิคส่งเสริมสัมมาชีพ
เลี้ยงไก่ไข่หลังบ้าน
โดย : นางมะลิ ใจงาม วันที่ : 2560-05-02-09:30:00
อุปกรณ์ ->
1. กรงไก่
"""
_CODE: Final = (".py", ".pyc")
_CATALOGUE: Final = ("locale", "th", "LC_MESSAGES", "sammachip.po")
_OUTSIDE: Final = ("os.", "shutil.", "socket.", "subprocess.", "tempfile.")
_FINDING_MODULES: Final = ("os.listdir", "os.scandir")
_CLOCKS: Final = ("now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime")
_LOCALES: Final = ("setlocale", "localeconv", "nl_langinfo")


class NoEnvironment:
    """Stands where the environment was, and refuses to be asked."""

    def __getattribute__(self, name: str) -> NoReturn:
        sys.exit(f"environment: {name}")

    def __getitem__(self, name: object) -> NoReturn:
        sys.exit(f"environment: {name}")

    def __contains__(self, name: object) -> NoReturn:
        sys.exit(f"environment: {name}")


def watch_events(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path = str(arguments[0])
        if not path.endswith((*_CODE, os.path.join(*_CATALOGUE))):  # noqa: PTH118
            sys.exit(f"file: {path}")
    elif event.startswith(_OUTSIDE) and event not in _FINDING_MODULES:
        sys.exit(f"{event}: {arguments}")


def watch_calls(_frame: FrameType, event: str, function: object) -> None:
    if event == "c_call":
        name = getattr(function, "__name__", "")
        if name in _CLOCKS or name in _LOCALES:
            sys.exit(f"clock or locale: {name}")


def work() -> str:
    """Share a profit, read a record, refuse a value; tell what came out."""
    book = Book(
        (
            Entry(
                number="1",
                day=parse_day("๙ มกราคม ๒๕๖๙"),
                kind=EntryKind.INCOME,
                amount=Baht("1,000.01"),
                category="ขายพริกแกง",
            ),
        )
    )
    agreement = Agreement(
        group="กลุ่มพริกแกง",
        agreed_on=parse_day("1 มกราคม 2569"),
        in_force_from=parse_day("1 มกราคม 2569"),
        buckets=(
            Bucket(
                key="reserve",
                name="ทุนสำรอง",
                take=PercentOfProfit(percent=Percent("12.5")),
                to=ToFund(),
            ),
            Bucket(
                key="dividend",
                name="เงินปันผล",
                take=EverythingLeft(),
                to=ToMembers(basis=Basis.SHARES, if_nobody="reserve"),
            ),
        ),
    )
    members = [
        Member(id=f"m{n}", name=PersonName.parse("นางใจดี มีสุข"), shares=Decimal(n))
        for n in (1, 2, 4)
    ]
    sharing = agreement.share(book.profit(2569), members, year=BuddhistYear(2569))
    record = read_record(_RECORD)
    return "\n".join(
        [
            book.statement(2569).text(),
            *(sharing.statement(lang=lang, digits="thai") for lang in LANGUAGES),
            *(sharing.explain("m2", lang=lang) for lang in LANGUAGES),
            repr(record),
            *(problem.line("th") for problem in record.problems),
            _refusal(),
        ]
    )


def _refusal() -> str:
    try:
        Group(name=" ", members=())
    except InvalidDataError as error:
        return error.under("groups", 3).text("th")
    sys.exit("a blank name was not refused")


def main(offence: str = "") -> None:
    """Do *offence*, if there is one, and the work under watch."""
    setattr(os, "environ", NoEnvironment())  # noqa: B010 - it is of another type
    sys.addaudithook(watch_events)
    sys.setprofile(watch_calls)
    exec(offence)  # noqa: S102 - a line of our own test
    told = work()
    sys.setprofile(None)
    sys.stdout.buffer.write(told.encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
