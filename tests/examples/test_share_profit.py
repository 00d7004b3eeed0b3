"""examples/share_profit.py: a year shared to the satang, or every fault placed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import to_arabic_digits

_EXAMPLES: Final = Path(__file__).parents[2] / "examples"
_GOOD: Final = _EXAMPLES / "data"
_BAD: Final = _GOOD / "bad"
_FILES: Final = ("agreement.json", "members.csv", "book.csv")
_PROFIT: Final = Baht("55466.25")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter on our own file
        [sys.executable, str(_EXAMPLES / "share_profit.py"), *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )


def refusal(*arguments: str | Path) -> list[str]:
    """Return the lines of a run that must refuse."""
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the good data, to be spoilt."""
    for name in _FILES:
        shutil.copy(_GOOD / name, tmp_path)
    return tmp_path


def spoil(file: Path, good: str, bad: str) -> None:
    text = file.read_text(encoding="utf-8")

    assert text.count(good) == 1
    file.write_text(text.replace(good, bad), encoding="utf-8")


def cut(file: Path, at: str) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index(at)], encoding="utf-8")


def amounts_of(line: str) -> list[Baht]:
    written = to_arabic_digits(line).replace(",", "")
    return [Baht(amount) for amount in re.findall(r"\b[0-9]+\.[0-9]{2}\b", written)]


@pytest.mark.parametrize("lang", ["th", "en"])
@pytest.mark.parametrize("digits", ["thai", "arabic"])
def test_the_statement_adds_up_to_the_satang(lang: str, digits: str) -> None:
    done = run("--lang", lang, "--digits", digits)

    assert (done.returncode, done.stderr) == (0, "")
    book, head, buckets, counting, counted, members, _, reasons, verified = (
        done.stdout.split("\n\n")
    )
    table = [line for line in buckets.splitlines() if amounts_of(line)]
    *parts, total = [amounts_of(line)[-1] for line in table]
    assert amounts_of(head)[-1] == total == sum(parts, ZERO_BAHT) == _PROFIT
    assert _PROFIT in amounts_of(book)
    *rows, foot = filter(None, map(amounts_of, members.splitlines()))
    assert len(rows) == 12 == len(counted.splitlines()) - 2
    pots = [amounts_of(line)[0] for line in counting.splitlines() if line[0] == "-"]
    assert [*pots, sum(pots, ZERO_BAHT)] == foot
    assert all(sum(row[:-1], ZERO_BAHT) == row[-1] for row in [*rows, foot])
    assert [sum(column, ZERO_BAHT) for column in zip(*rows, strict=True)] == foot
    assert rows[0][-1] in amounts_of(reasons.splitlines()[0])
    assert (
        verified.strip()
        == {
            "th": "ตรวจสอบซ้ำแล้ว: ตรงกันทุกสตางค์",
            "en": "Verified: every satang agrees",
        }[lang]
    )


@pytest.mark.parametrize(
    ("digits", "there", "not_there"),
    [("thai", "๕๕,๔๖๖.๒๕", "55,466.25"), ("arabic", "55,466.25", "๕๕,๔๖๖.๒๕")],
)
def test_the_digits_are_those_asked_for(
    digits: str, there: str, not_there: str
) -> None:
    done = run("--digits", digits)

    assert there in done.stdout
    assert not_there not in done.stdout


def test_the_part_of_the_member_asked_for_is_explained() -> None:
    done = run("--lang", "en", "--member", "m07")

    *_, reasons, _ = done.stdout.split("\n\n")
    first, *others = reasons.splitlines()
    assert first == "Member m07 gets 3,065.51 baht"
    parts = [amounts_of(line)[0] for line in others if line.startswith("- ")]
    assert sum(parts, ZERO_BAHT) == Baht("3065.51")


def test_the_amounts_in_json_add_up_to_the_profit() -> None:
    done = run("--json")

    sharing: dict[str, Any] = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert Baht(sharing["figures"]["profit"]) == _PROFIT
    assert sharing["figures"]["year"] == {"kind": "buddhist_year", "be_year": 2569}
    taken = [Baht(bucket["taken"]) for bucket in sharing["buckets"]]
    assert sum(taken, ZERO_BAHT) == _PROFIT
    for bucket in sharing["buckets"]:
        portions = [Baht(portion["amount"]) for portion in bucket["portions"]]
        assert not portions or sum(portions, ZERO_BAHT) == Baht(bucket["taken"])


@pytest.mark.parametrize(
    ("lang", "starts", "words"),
    [
        (
            "en",
            [
                "agreement.json: buckets: ",
                "agreement.json: buckets[4].to.if_nobody: ",
                "agreement.json: in_force_from: ",
                "book.csv, row 3, column รหัสสมาชิก: ",
                "book.csv, row 4, column จำนวนเงิน: ",
                "book.csv, row 6, column วันที่: ",
                "book.csv, row 7, column วันที่: ",
                "book.csv, row 8, column ประเภท: ",
                "book.csv, row 9, column กลับรายการที่: ",
                "book.csv, row 10, column จำนวนเงิน: ",
                "book.csv, row 10, column เลขที่: ",
                "book.csv, row 11, column จำนวนเงิน: ",
            ],
            ["112.5", "dividend", "m99", "656.255", "two decimals", "8 again"],
        ),
        (
            "th",
            [
                "agreement.json: buckets: ",
                "agreement.json: buckets[4].to.if_nobody: ",
                "agreement.json: in_force_from: ",
                "book.csv, แถว 3, คอลัมน์ รหัสสมาชิก: ",
                "book.csv, แถว 4, คอลัมน์ จำนวนเงิน: ",
                "book.csv, แถว 6, คอลัมน์ วันที่: ",
                "book.csv, แถว 7, คอลัมน์ วันที่: ",
                "book.csv, แถว 8, คอลัมน์ ประเภท: ",
                "book.csv, แถว 9, คอลัมน์ กลับรายการที่: ",
                "book.csv, แถว 10, คอลัมน์ จำนวนเงิน: ",
                "book.csv, แถว 10, คอลัมน์ เลขที่: ",
                "book.csv, แถว 11, คอลัมน์ จำนวนเงิน: ",
            ],
            ["ต้องไม่เกิน 100", "ไม่มีสมาชิกรหัส m99", "ไม่เกินสองตำแหน่ง", "พบ 8 ซ้ำ"],
        ),
    ],
)
def test_every_planted_fault_is_told_by_its_place(
    lang: str, starts: list[str], words: list[str]
) -> None:
    lines = refusal("--data", _BAD, "--lang", lang)

    assert len(lines) == len(starts)
    for line, start in zip(lines, starts, strict=True):
        assert line.startswith(start)
    for word in words:
        assert word in "\n".join(lines)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        pytest.param(
            ["--member", "m99"],
            "expected the id of a member, found m99",
            id="somebody who is no member",
        ),
        pytest.param(
            ["--member", "m99", "--json"],
            "expected the id of a member, found m99",
            id="somebody who is no member, as JSON",
        ),
        pytest.param(
            ["--year", "2570"],
            "there is no line for B.E. 2570, 2027-01-01 to 2027-12-31, in the book",
            id="a year without lines",
        ),
        pytest.param(
            ["--year", "2026"],
            (
                "expected a B.E. year from 2432 to 10542, found 2026;"
                " to a C.E. year add 543"
            ),
            id="a year of the Common Era",
        ),
        pytest.param(
            ["--year", "next"],
            ("expected a whole number in Thai or in Arabic digits, found next"),
            id="no year at all",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(arguments: list[str], line: str) -> None:
    assert refusal(*arguments, "--lang", "en") == [line]


def test_the_year_may_be_written_in_thai_digits() -> None:
    assert run("--year", "๒๕๖๙").stdout == run().stdout


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing"

    lines = refusal("--data", missing)

    assert lines == [f"{missing / name}: เปิดแฟ้มนี้ไม่ได้" for name in _FILES]


@pytest.mark.parametrize("name", _FILES)
def test_a_file_that_is_not_there_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    (line,) = refusal("--data", folder)

    assert line.startswith(f"{folder / name}: ")


@pytest.mark.parametrize(
    ("name", "good", "bad", "line"),
    [
        pytest.param(
            "book.csv",
            "14/1/2569,ค่าใช้จ่าย,วัตถุดิบน้ำพริก,656.00",
            "14/1/2569,ค่าใช้จ่าย,วัตถุดิบน้ำพริก,656.005",
            (
                "book.csv, row 16, column จำนวนเงิน: an amount in baht has two"
                " decimals at most, found 656.005"
            ),
            id="three decimals",
        ),
        pytest.param(
            "book.csv",
            ",m12,",
            ",m21,",
            (
                "book.csv, row 13, column รหัสสมาชิก: there is no member m21 in the"
                " register"
            ),
            id="somebody who is no member",
        ),
        pytest.param(
            "book.csv",
            "30/1/2569",
            "30/2/2569",
            (
                "book.csv, row 22, column วันที่: expected a day from 1 to 28 in"
                " February 2026, found 30 in 30/2/2569"
            ),
            id="a day that does not exist",
        ),
        pytest.param(
            "agreement.json",
            '"7.5"',
            '"47.5"',
            (
                "agreement.json: buckets: the percentages of the profit come to 100 at"
                " most, found 107.5"
            ),
            id="percentages over 100",
        ),
        pytest.param(
            "members.csv",
            "m๐๗",
            "m๐๘",
            (
                "members.csv, row 9, column รหัส: expected an id of the member's own,"
                " found m08 again"
            ),
            id="two members with one id",
        ),
        pytest.param(
            "members.csv",
            ",12,๔๘",
            ",12,",
            (
                "members.csv, row 8, column วันทำงาน: member m07 has no days written"
                " down, by which the profit is shared; write 0 if there was none"
            ),
            id="days that nobody wrote down",
        ),
    ],
)
def test_one_fault_in_good_data_is_told_by_its_place(
    folder: Path, name: str, good: str, bad: str, line: str
) -> None:
    spoil(folder / name, good, bad)

    assert refusal("--data", folder, "--lang", "en") == [line]


def test_json_that_was_cut_short_is_told_where(folder: Path) -> None:
    cut(folder / "agreement.json", '"buckets"')

    assert refusal("--data", folder, "--lang", "en") == [
        "agreement.json, line 5: this is not JSON, from column 3 on"
    ]


@pytest.mark.parametrize("name", _FILES)
def test_a_binary_file_is_named(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")

    (line,) = refusal("--data", folder, "--lang", "en")

    assert line.startswith(f"{name}: this is not UTF-8 text, from byte 0 on")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("agreement.json", "agreement.json, line 1: this is not JSON"),
        ("members.csv", "members.csv, row 1: expected headings such as"),
        ("book.csv", "book.csv, row 1: expected headings such as"),
    ],
)
def test_an_empty_file_is_named(folder: Path, name: str, start: str) -> None:
    (folder / name).write_bytes(b"")

    (line,) = refusal("--data", folder, "--lang", "en")

    assert line.startswith(start)


def test_the_faults_of_all_files_are_told_together(folder: Path) -> None:
    for name in _FILES:
        (folder / name).write_bytes(b"")

    lines = refusal("--data", folder)

    assert [line.split(",")[0] for line in lines] == list(_FILES)


def test_a_book_of_headings_alone_has_no_line_of_the_year(folder: Path) -> None:
    cut(folder / "book.csv", "\n")

    (line,) = refusal("--data", folder, "--lang", "en")

    assert line.startswith("there is no line for B.E. 2569, 2026-01-01")


def test_without_members_nothing_is_shared(folder: Path) -> None:
    cut(folder / "members.csv", "\n")
    book = "เลขที่,วันที่,ประเภท,จำนวนเงิน\n1,5/1/2569,รายได้,5000\n"
    (folder / "book.csv").write_text(book, encoding="utf-8")

    done = run("--data", folder, "--lang", "en")

    assert (done.returncode, done.stdout) == (1, "")
    assert "the agreement shares with members, found none" in done.stderr
