"""examples/savings_group.py: a real-sized year from files to statement, or refused."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest

from sammachip import Book, EntryKind, Member, codec
from sammachip.groups import ShareMove
from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import to_arabic_digits

_SCRIPT: Final = Path(__file__).parents[2] / "examples" / "savings_group.py"
_DATA: Final = _SCRIPT.parent / "data" / "savings"
_FILES: Final = (
    "agreement.json",
    "resolution.json",
    "balances.json",
    "members.csv",
    "share_moves.csv",
    "book.csv",
)
_PROFIT: Final = Baht("347195.87")
_COIN: Final = Baht("0.25")
_YEAR_BEGAN: Final = date(2025, 1, 1)
_ROW: Final = re.compile(r"^([0-9]+) +([0-9.,]+) +([0-9.,]+) +([0-9.,]+) +([0-9.,]+)$")


def run(
    *arguments: str | Path, hash_seed: str = "0"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter on our own file
        [sys.executable, str(_SCRIPT), *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={
            **os.environ,
            "PYTHONHASHSEED": hash_seed,
            "PYTHONIOENCODING": "ascii",
            "PYTHONUTF8": "0",
        },
    )


def refusal(*arguments: str | Path) -> list[str]:
    """Return the lines of a run that must refuse."""
    done = run("--lang", "en", *arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()


def rows_of(statement: str) -> dict[str, list[Baht]]:
    """Return what each member gets from each bucket, and the total."""
    found = map(_ROW.match, statement.splitlines())
    return {
        row[1]: [Baht(row[column]) for column in (2, 3, 4, 5)] for row in found if row
    }


@pytest.fixture(scope="module")
def printed() -> str:
    done = run("--lang", "en", "--member", "229", "--check")

    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def members() -> Sequence[Member]:
    read = codec.read_csv((_DATA / "members.csv").read_bytes(), Member)

    assert read.problems == ()
    return read.values


@pytest.fixture(scope="module")
def moves() -> Sequence[ShareMove]:
    read = codec.read_csv((_DATA / "share_moves.csv").read_bytes(), ShareMove)

    assert read.problems == ()
    return read.values


@pytest.fixture(scope="module")
def book() -> Book:
    return codec.read_book((_DATA / "book.csv").read_bytes()).value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the good files, to be spoilt."""
    for name in _FILES:
        shutil.copy(_DATA / name, tmp_path)
    return tmp_path


def spoil(file: Path, good: str, bad: str, *, row: int | None = None) -> None:
    """Change *good* to *bad*, in a row of the table or where it stands once."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    places = [row - 1] if row else [n for n, line in enumerate(lines) if good in line]

    assert [lines[place].count(good) for place in places] == [1]
    lines[places[0]] = lines[places[0]].replace(good, bad)
    file.write_text("".join(lines), encoding="utf-8")


def largest_remainder(pot: int, weights: Sequence[int]) -> list[int]:
    """Reckon a second time, in the plainest way."""
    exact = [Fraction(pot * weight, sum(weights)) for weight in weights]
    units = [int(each) for each in exact]
    by_rest = sorted(range(len(exact)), key=lambda at: units[at] - exact[at])
    for place in by_rest[: pot - sum(units)]:
        units[place] += 1
    return units


def months_of(move: ShareMove) -> int:
    return 12 if move.day < _YEAR_BEGAN else 12 - move.day.month


def test_the_files_are_of_a_real_size(
    members: Sequence[Member], moves: Sequence[ShareMove]
) -> None:
    in_mid_year = [move for move in moves if move.day >= _YEAR_BEGAN]

    assert len(members) == 1035
    assert len([move for move in in_mid_year if move.shares > 0]) > 700
    assert any(move.shares < 0 for move in in_mid_year)
    assert any(move.shares % 1 for move in moves)
    assert any(member.joined and member.joined >= _YEAR_BEGAN for member in members)
    assert any(member.left for member in members)
    assert any(member.missed_payment for member in members)


def test_the_interest_in_the_book_is_that_of_the_members(
    members: Sequence[Member], book: Book
) -> None:
    income = book.statement(2568).by_category(EntryKind.INCOME)

    (received,) = [each.amount for each in income if each.category == "ดอกเบี้ยเงินกู้"]
    paid = [member.interest_paid or ZERO_BAHT for member in members]
    assert received == Baht.total(paid)


def test_the_share_money_in_the_book_is_that_of_the_shares(
    moves: Sequence[ShareMove], book: Book
) -> None:
    for day in {entry.day for entry in book.entries}:
        entries = [entry for entry in book.entries if entry.day == day]
        paid_in = [e.amount for e in entries if e.kind is EntryKind.CAPITAL_IN]
        paid_back = [e.amount for e in entries if e.kind is EntryKind.CAPITAL_OUT]
        of_day = [int(move.shares * 10) for move in moves if move.day == day]
        assert Baht.total(paid_in) == Baht(sum(each for each in of_day if each > 0))
        assert Baht.total(paid_back) == Baht(-sum(each for each in of_day if each < 0))


def test_the_buckets_come_to_the_profit_of_the_book(printed: str, book: Book) -> None:
    lines = [line for line in printed.splitlines() if re.match(r"[1-5]\. ", line)]

    amounts = {line[3:].split("  ")[0]: Baht(line.split()[-1]) for line in lines}
    assert amounts == {
        "Reserve": Baht("40000.00"),
        "Refund to borrowers": Baht("52079.25"),
        "Committee": Baht("30000.00"),
        "Public benefit": Baht("19719.87"),
        "Dividend on shares": Baht("205396.75"),
    }
    assert Baht.total(amounts.values()) == book.profit(2568) == _PROFIT


def test_every_member_stands_there_once_and_in_order(
    printed: str, members: Sequence[Member]
) -> None:
    assert list(rows_of(printed)) == [member.id for member in members]


def test_rows_and_columns_add_up(printed: str) -> None:
    rows = rows_of(printed).values()

    assert all(Baht.total(parts) == total for *parts, total in rows)
    assert [Baht.total(column) for column in zip(*rows, strict=True)] == [
        Baht("52079.25"),
        Baht("30000.00"),
        Baht("205396.75"),
        Baht("287476.00"),
    ]


def test_everybody_is_paid_in_coins(printed: str) -> None:
    amounts = [amount for row in rows_of(printed).values() for amount in row]

    assert not any(amount.satang % _COIN.satang for amount in amounts)


def test_a_second_reckoning_comes_to_the_same_dividend(
    printed: str, members: Sequence[Member], moves: Sequence[ShareMove]
) -> None:
    share_months = dict.fromkeys((member.id for member in members), 0)
    for move in moves:
        share_months[move.member] += int(move.shares * 2) * months_of(move)

    coins = largest_remainder(205_396_91 // 25, list(share_months.values()))
    expected = [_COIN * number for number in coins]
    assert [row[2] for row in rows_of(printed).values()] == expected


def test_a_second_reckoning_comes_to_the_same_refund(
    printed: str, members: Sequence[Member]
) -> None:
    interest = [
        0 if member.missed_payment else (member.interest_paid or ZERO_BAHT).satang
        for member in members
    ]

    coins = largest_remainder(52_079_38 // 25, interest)
    expected = [_COIN * number for number in coins]
    assert [row[0] for row in rows_of(printed).values()] == expected


def test_who_missed_a_payment_loses_the_refund_and_not_the_dividend(
    printed: str, members: Sequence[Member]
) -> None:
    rows = rows_of(printed)
    late = [member.id for member in members if member.missed_payment]

    assert len(late) == 32
    assert all(rows[member][0] == ZERO_BAHT < rows[member][2] for member in late)


def test_the_committee_alone_shares_its_bucket_equally(
    printed: str, members: Sequence[Member]
) -> None:
    officers = {member.id for member in members if member.roles}
    paid = {member: row[1] for member, row in rows_of(printed).items() if row[1]}

    assert paid == dict.fromkeys(officers, Baht(2000))


def test_the_part_of_one_member_is_explained(printed: str) -> None:
    start = printed.index("Member 229 gets 2,554.25 baht")
    explained = printed[start:].split("\n\n", maxsplit=1)[0]

    assert rows_of(printed)["229"][-1] == Baht("2554.25")
    for words in ("528.5", "1,280.25", "6,542 of 3,601,347", "2,000.00"):
        assert words in explained


def test_the_findings_are_printed_when_asked_for(printed: str) -> None:
    plain = run("--lang", "en", "--member", "229").stdout

    assert "the reserve must be at least 10% of the profit" in printed
    assert "the reserve must be at least 10% of the profit" not in plain
    assert printed.splitlines()[-1] == "Verified: every satang agrees"
    assert plain.splitlines()[-1] == "Verified: every satang agrees"


def test_no_name_is_printed_unless_asked_for(members: Sequence[Member]) -> None:
    without, named = run().stdout, run("--names").stdout

    assert not any(member.name.full_name in without for member in members)
    assert all(member.name.full_name in named for member in members)


def test_the_same_files_give_the_same_bytes() -> None:
    arguments = ("--digits", "thai", "--check")

    first = run(*arguments, hash_seed="1")

    assert first.returncode == 0
    assert "๓๔๗,๑๙๕.๘๗" in first.stdout
    assert run(*arguments, hash_seed="2").stdout == first.stdout
    assert "347,195.87" in to_arabic_digits(first.stdout)


def test_the_faults_of_all_files_are_told_together(folder: Path) -> None:
    spoil(folder / "agreement.json", '"10"', '"110"', row=13)
    spoil(folder / "resolution.json", "2026-02-22", "2569-02-22")
    spoil(folder / "balances.json", "34546.80", "34546.805")
    spoil(folder / "members.csv", "5/1/", "5/13/", row=2)
    spoil(folder / "members.csv", ",๒๒๑,", ",๒2๑,", row=2)
    spoil(folder / "share_moves.csv", "๓๘๕", "-", row=3)
    spoil(folder / "book.csv", "33,062", "33,06", row=5)

    lines = refusal("--data", folder)

    starts = [
        "agreement.json: buckets[0].take.percent: ",
        "resolution.json: decided_on: ",
        "balances.json: [1].amount: ",
        "members.csv, row 2, column วันที่เข้า: ",
        "members.csv, row 2, column หุ้น: ",
        "share_moves.csv, row 3, column จำนวนหุ้น: ",
        "book.csv, row 5, column จำนวนเงิน: ",
    ]
    assert len(lines) == len(starts)
    for line, start in zip(lines, starts, strict=True):
        assert line.startswith(start)


def test_the_faults_between_two_tables_are_told_by_row(folder: Path) -> None:
    moves = folder / "share_moves.csv"
    spoil(folder / "members.csv", ",435,", ",453,", row=3)
    spoil(moves, ",26,-47", ",26,-46", row=1470)
    with moves.open("a", encoding="utf-8") as rows:
        rows.write("5/12/2568,1036,10\n6/12/2568,20,-9999\n")

    found = [line.partition(": ")[0] for line in refusal("--data", folder)]

    assert sorted({*found}) == [
        "share_moves.csv, row 1126, column จำนวนหุ้น",
        "share_moves.csv, row 1470, column จำนวนหุ้น",
        "share_moves.csv, row 1801, column รหัสสมาชิก",
        "share_moves.csv, row 1802, column จำนวนหุ้น",
    ]


@pytest.mark.parametrize(
    ("name", "good", "bad", "line"),
    [
        pytest.param(
            "resolution.json",
            '"percent": "15"',
            '"percent": "9.99"',
            "resolution.json: choices[0].take: refund is 34,719.59 baht at least by"
            " the agreement, found 34,684.86",
            id="the meeting below a floor",
        ),
        pytest.param(
            "resolution.json",
            '"percent": "15"',
            '"percent": "20.01"',
            "resolution.json: choices[0].take: refund is 69,439.17 baht at most by the"
            " agreement, found 69,473.89",
            id="the meeting above a cap",
        ),
        pytest.param(
            "resolution.json",
            '"bucket": "public"',
            '"bucket": "committee"',
            "agreement.json: buckets[3].take: the meeting decides what public takes:"
            " expected its resolution, found none\n"
            "resolution.json: choices[1].bucket: the meeting may choose what these"
            " buckets take: refund, public; found a choice for committee",
            id="what is not for the meeting to choose",
        ),
        pytest.param(
            "resolution.json",
            "2568",
            "2567",
            "resolution.json: year: the resolution is on another year: ",
            id="the meeting on another year",
        ),
        pytest.param(
            "balances.json",
            '"reserve"',
            '"dividend"',
            "balances.json: [0].bucket: expected the balance of a fund of the agreement"
            " (reserve, public), found dividend\n"
            "balances.json: expected what is in the fund reserve, which is not written"
            " down; write 0 if it is empty",
            id="a fund that is none",
        ),
        pytest.param(
            "agreement.json",
            '"in_force_from": "2023',
            '"in_force_from": "2026',
            "agreement.json: in_force_from: the agreement is in force from 2026-01-01,"
            " after 2025-01-01 began",
            id="an agreement that came later",
        ),
        pytest.param(
            "members.csv",
            ',"1,444.50",',
            ",,",
            "members.csv, row 7, column ดอกเบี้ยที่ชำระ: member 6 has no interest_paid"
            " written down, by which the profit is shared; write 0 if there was none",
            id="interest that nobody wrote down",
        ),
    ],
)
def test_what_cannot_be_shared_is_told_by_its_place(
    folder: Path, name: str, good: str, bad: str, line: str
) -> None:
    spoil(folder / name, good, bad)

    assert "\n".join(refusal("--data", folder)).startswith(line)


def test_a_full_reserve_takes_no_more(folder: Path) -> None:
    spoil(folder / "balances.json", "440960.70", "489000.00")

    done = run("--data", folder, "--lang", "en")

    assert done.returncode == 0
    (reserve,) = [line for line in done.stdout.splitlines() if "1. Reserve" in line]
    assert reserve.endswith(" 11,000.00")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing"

    assert refusal("--data", missing) == [
        f"{missing / name}: this file cannot be opened" for name in _FILES
    ]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--member", "1036"], "expected the id of a member, found 1036"),
        (
            ["--year", "2569"],
            "there is no line for B.E. 2569, 2026-01-01 to 2026-12-31, in the book",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(arguments: list[str], line: str) -> None:
    assert refusal(*arguments) == [line]
