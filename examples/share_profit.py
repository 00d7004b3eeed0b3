"""Share a livelihood group's year to the satang, and say why, in Thai or English.

    python examples/share_profit.py
    python examples/share_profit.py --lang en --member m07
    python examples/share_profit.py --data folder/of/your/group --year 2569

The folder holds what the group has written down: the agreement
(``agreement.json``), the register of members (``members.csv``) and the daily
book (``book.csv``). If anything in them is wrong, every problem is listed with
its file, row, column and reason, and nothing is shared.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sammachip import Agreement, BuddhistYear, InvalidDataError, Member, codec
from sammachip.errors import Language, Place, Problem
from sammachip.ledger import YearStatement
from sammachip.sharing import Sharing
from sammachip.thai import parse_int

T = TypeVar("T")

VERIFIED = {
    "th": {True: "ตรวจสอบซ้ำแล้ว: ตรงกันทุกสตางค์", False: "ตรวจสอบซ้ำแล้ว: ไม่ตรงกัน"},
    "en": {True: "Verified: every satang agrees", False: "Verified: it does not agree"},
}
UNREADABLE = {"th": "เปิดแฟ้มนี้ไม่ได้", "en": "this file cannot be opened"}
DATA = Path(__file__).parent / "data"


def share(
    folder: Path, year: BuddhistYear, lang: Language
) -> tuple[YearStatement, Sharing]:
    """Share the profit of *year*, or refuse with every problem of all files."""
    problems: list[Problem] = []

    def attempt(read: Callable[[bytes], T], name: str) -> T | None:
        try:
            return read((folder / name).read_bytes())
        except InvalidDataError as error:
            problems.extend(error.problems)
        except OSError:
            place = Place(source=str(folder / name))
            unreadable = Problem(
                code="file.unreadable", message=UNREADABLE[lang], place=place
            )
            problems.append(unreadable)
        return None

    agreement = attempt(
        lambda text: codec.loads(text, Agreement, source="agreement.json"),
        "agreement.json",
    )
    register = attempt(
        lambda text: codec.read_csv(text, Member, source="members.csv"), "members.csv"
    )
    known = register.values if register and not register.problems else None
    book = attempt(
        lambda text: codec.read_book(text, members=known, source="book.csv"), "book.csv"
    )
    for table in (register, book):
        problems += table.problems if table else ()
    if problems or not (agreement and register and book):
        raise InvalidDataError(problems)
    statement = book.value.statement(year)
    try:
        sharing = agreement.share(statement.profit, register.values, year=year)
    except InvalidDataError as error:
        located = codec.located(error.problems, members=register)
        raise InvalidDataError(located) from None
    return statement, sharing


def main() -> int:
    """Print the statement of the year, or every problem."""
    parser = argparse.ArgumentParser(description="Share a group's profit of one year.")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the group")
    parser.add_argument("--year", default="2569", help="B.E. year (default: 2569)")
    parser.add_argument("--lang", choices=("th", "en"), default="th")
    parser.add_argument("--digits", choices=("thai", "arabic"), default="arabic")
    parser.add_argument("--member", help="whose part is explained (default: the first)")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args()
    lang, digits = options.lang, options.digits
    try:
        year = BuddhistYear(parse_int(options.year))
        statement, sharing = share(options.data, year, lang)
        member = options.member or sharing.members[0].id
        explanation = sharing.explain(member, lang=lang, digits=digits)
    except InvalidDataError as error:
        print(error.text(lang), file=sys.stderr)
        return 1
    is_verified = sharing.verify()
    if options.json:
        print(codec.dumps(sharing, indent=2))
    else:
        print(statement.text(lang=lang, digits=digits), end="\n\n")
        print(sharing.statement(lang=lang, digits=digits, names=True), end="\n\n")
        print(explanation, end="\n\n")
        print(VERIFIED[lang][is_verified])
    return 0 if is_verified else 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
