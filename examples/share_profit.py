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
from pathlib import Path

import attrs

from sammachip import Agreement, BuddhistYear, InvalidDataError, Member, codec
from sammachip.errors import Place, Problem
from sammachip.ledger import YearStatement
from sammachip.sharing import Sharing
from sammachip.thai import parse_int

VERIFIED = {
    "th": {True: "ตรวจสอบซ้ำแล้ว: ตรงกันทุกสตางค์", False: "ตรวจสอบซ้ำแล้ว: ไม่ตรงกัน"},
    "en": {True: "Verified: every satang agrees", False: "Verified: it does not agree"},
}
DATA = Path(__file__).parent / "data"


def read_agreement(file: Path) -> Agreement:
    """Read the agreement; its problems carry the name of the file."""
    try:
        return codec.loads(file.read_bytes(), Agreement)
    except InvalidDataError as error:
        raise InvalidDataError(
            problem.at(attrs.evolve(problem.place or Place(), source=file.name))
            for problem in error.problems
        ) from None


def share(folder: Path, year: BuddhistYear) -> tuple[YearStatement, Sharing]:
    """Share the profit of *year*, or refuse with every problem of all files."""
    problems: list[Problem] = []
    agreement: Agreement | None = None
    try:
        agreement = read_agreement(folder / "agreement.json")
    except InvalidDataError as error:
        problems += error.problems
    register = codec.read_csv(
        (folder / "members.csv").read_bytes(), Member, source="members.csv"
    )
    book = codec.read_book(
        (folder / "book.csv").read_bytes(),
        members=None if register.problems else register.values,
        source="book.csv",
    )
    problems += (*register.problems, *book.problems)
    if problems or agreement is None:
        raise InvalidDataError(problems)
    statement = book.value.statement(year)
    try:
        sharing = agreement.share(statement.profit, register.values, year=year)
    except InvalidDataError as error:
        raise InvalidDataError(register.locate(error.problems)) from None
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
        statement, sharing = share(options.data, year)
        member = options.member or next((each.id for each in sharing.members), None)
        explanation = member and sharing.explain(member, lang=lang, digits=digits)
    except InvalidDataError as error:
        print(error.text(lang), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    if options.json:
        print(codec.dumps(sharing, indent=2))
    else:
        print(statement.text(lang=lang, digits=digits), end="\n\n")
        print(sharing.statement(lang=lang, digits=digits, names=True), end="\n\n")
        if explanation:
            print(explanation, end="\n\n")
        print(VERIFIED[lang][sharing.verify()])
    return 0 if sharing.verify() else 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
