"""Share a savings group's year among its 1,035 members, from its files to the satang.

    python examples/savings_group.py
    python examples/savings_group.py --lang en --member 6 --check
    python examples/savings_group.py --data folder/of/your/group --year 2569

The folder holds six files: the agreement, what the yearly meeting chose and what is
in the funds (``agreement.json``, ``resolution.json``, ``balances.json``), the register,
the shares bought and withdrawn, and the daily book (``members.csv``,
``share_moves.csv``, ``book.csv``). If anything in them is wrong, every problem is
listed with its file, row, column and reason, and nothing is shared.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from sammachip import Agreement, Book, BuddhistYear, InvalidDataError, Member, codec
from sammachip.codec import Read
from sammachip.errors import Language, Place, Problem
from sammachip.groups import ShareMove, with_share_moves
from sammachip.sharing import (
    COOPERATIVES_ACT_2542,
    FundBalance,
    Resolution,
    Sharing,
    check,
    check_agreed_first,
)
from sammachip.thai import parse_int

T = TypeVar("T")

DATA = Path(__file__).parent / "data" / "savings"
VERIFIED = {
    "th": {True: "ตรวจสอบซ้ำแล้ว: ตรงกันทุกสตางค์", False: "ตรวจสอบซ้ำแล้ว: ไม่ตรงกัน"},
    "en": {True: "Verified: every satang agrees", False: "Verified: it does not agree"},
}
NO_FINDINGS = {"th": "ไม่พบข้อสังเกต", "en": "Nothing found"}
UNREADABLE = {"th": "เปิดแฟ้มนี้ไม่ได้", "en": "this file cannot be opened"}


def read(file: Path, cls: type[T], lang: Language) -> Read[T]:
    """Read a file of a group, a table or JSON, with everything that is wrong."""
    name = file.name
    try:
        text = file.read_bytes()
    except OSError:
        problem = Problem(
            code="file.unreadable",
            message=UNREADABLE[lang],
            place=Place(source=str(file)),
        )
        return Read(values=(), problems=(problem,), source=name)
    reader = codec.read_csv if file.suffix == ".csv" else codec.read_json
    return reader(text, cls, source=name)


def share(folder: Path, year: BuddhistYear, lang: Language) -> tuple[Book, Sharing]:
    """Share the profit of *year*, or refuse with every problem of all files."""
    agreement = read(folder / "agreement.json", Agreement, lang)
    resolution = read(folder / "resolution.json", Resolution, lang)
    balances = read(folder / "balances.json", list[FundBalance], lang)
    register = read(folder / "members.csv", Member, lang)
    moves = read(folder / "share_moves.csv", ShareMove, lang)
    book = read(folder / "book.csv", Book, lang)
    files: Mapping[str, Read[object]] = {
        "agreement": agreement,
        "resolution": resolution,
        "balances": balances,
        "members": register,
        "moves": moves,
        "book": book,
    }
    if problems := [problem for file in files.values() for problem in file.problems]:
        raise InvalidDataError(problems)
    try:
        sharing = agreement.value.share(
            book.value.profit(year),
            with_share_moves(register.values, moves.values),
            year=year,
            resolution=resolution.value,
            balances=balances.value,
        )
    except InvalidDataError as error:
        raise InvalidDataError(codec.located(error.problems, **files)) from None
    return book.value, sharing


def findings(book: Book, sharing: Sharing, year: BuddhistYear) -> Iterable[Problem]:
    """Say what is odd: money before the agreement, or what a law would not like.

    The group is no co-operative; so the Act is asked what it would say of one.
    """
    yield from check_agreed_first(sharing.agreement, book, year=year)
    for subject in (sharing.agreement, sharing):
        yield from check(subject, against=COOPERATIVES_ACT_2542)


def main() -> int:
    """Print the statement of the year, or every problem."""
    parser = argparse.ArgumentParser(description="Share a savings group's year.")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the group")
    parser.add_argument("--year", default="2568", help="B.E. year (default: 2568)")
    parser.add_argument("--lang", choices=("th", "en"), default="th")
    parser.add_argument("--digits", choices=("thai", "arabic"), default="arabic")
    parser.add_argument("--names", action="store_true", help="print members' names")
    parser.add_argument("--member", help="whose part is explained (default: the first)")
    parser.add_argument("--check", action="store_true", help="print what is odd")
    options = parser.parse_args()
    lang, digits = options.lang, options.digits
    try:
        year = BuddhistYear(parse_int(options.year))
        book, sharing = share(options.data, year, lang)
        member = options.member or sharing.members[0].id
        explanation = sharing.explain(member, lang=lang, digits=digits)
    except InvalidDataError as error:
        print(error.text(lang), file=sys.stderr)
        return 1
    print(book.statement(year).text(lang=lang, digits=digits), end="\n\n")
    statement = sharing.statement(lang=lang, digits=digits, names=options.names)
    print(statement, explanation, sep="\n\n", end="\n\n")
    if options.check:
        lines = [finding.line(lang) for finding in findings(book, sharing, year)]
        print(*lines or [NO_FINDINGS[lang]], sep="\n", end="\n\n")
    is_verified = sharing.verify()
    print(VERIFIED[lang][is_verified])
    return 0 if is_verified else 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
