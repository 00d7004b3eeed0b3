"""examples/village_year.py: a village's year from tables to a report, or refused."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from sammachip import codec
from sammachip.codec import MemberRow, SageRow
from sammachip.thai import to_arabic_digits

_SCRIPT: Final = Path(__file__).parents[2] / "examples" / "village_year.py"
_DATA: Final = _SCRIPT.parent / "data"
_FILES: Final = (
    "village.json",
    "plan.csv",
    "households.csv",
    "members.csv",
    "incomes.csv",
    "expenses.csv",
    "sages.csv",
    "assignments.csv",
    "events.csv",
    "participations.csv",
    "purchases.csv",
    "groups.csv",
)
_DIRT: Final = (
    ("a province that is none", "households.csv, row 3, column จังหวัด"),
    ("a dash for an answer", "households.csv, row 4, column สมัครใจ"),
    ("a number in words", "households.csv, row 6, column จำนวนคน"),
    ("debts below zero", "households.csv, row 8, column หนี้สิน"),
    ("a household twice", "households.csv, row 26, column ครัวเรือนที่"),
    ("a second head", "members.csv, row 3, column ความสัมพันธ์"),
    ("a day that does not exist", "members.csv, row 4, column วันเกิด"),
    ("a member of no household", "members.csv, row 6, column ครัวเรือน"),
    ("an amount in words", "incomes.csv, row 2, column จำนวนเงิน"),
    ("gross or net, not said", "incomes.csv, row 3, column วิธีวัด"),
    ("a period that is none", "incomes.csv, row 5, column ปี"),
    ("an income of no household", "incomes.csv, row 20, column ครัวเรือน"),
    ("an income counted twice", "incomes.csv, row 94, column ปี"),
    ("a cell too few", "expenses.csv, row 5"),
    ("a year of the other era", "sages.csv, row 3, column วันที่คัดเลือก"),
    ("days that run backwards", "sages.csv, row 4, column เป็นวิทยากรตั้งแต่"),
    ("a second leader", "sages.csv, row 5, column ผู้นำสัมมาชีพ"),
    ("a sage twice", "sages.csv, row 6, column รหัส"),
    ("an instructor who is no sage", "assignments.csv, row 4, column วิทยากร"),
    ("a second instructor", "assignments.csv, row 22, column ครัวเรือน"),
    ("an event that is none", "events.csv, row 4, column กิจกรรม"),
    ("training before preparation", "events.csv, row 5, column วันที่"),
    ("a stranger at an event", "events.csv, row 8, column วิทยากร"),
    ("a year of two digits", "participations.csv, row 3, column วันที่ฝึกอบรม"),
    ("a visit before the training", "participations.csv, row 5, column วันที่ติดตาม"),
    ("a visit that saw nothing", "participations.csv, row 8, column ปฏิบัติอาชีพ"),
    ("a household that takes part twice", "participations.csv, row 22, column ครัวเรือน"),
    ("a purchase for nothing", "purchases.csv, row 3, column จำนวนเงิน"),
    ("a group of two kinds", "groups.csv, row 2, column การแปรรูป"),
    ("a column that is not known", "plan.csv, row 1, column ผู้อนุมัติ"),
)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter on our own file
        [sys.executable, str(_SCRIPT), *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )


def refusal(*arguments: str | Path) -> list[str]:
    """Return the lines of a run that must refuse."""
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()


@pytest.fixture(scope="module")
def printed() -> str:
    done = run("--lang", "en")

    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def names() -> Sequence[str]:
    """Return the names of all people in the tables."""
    folder = _DATA / "village"
    members = codec.read_csv((folder / "members.csv").read_bytes(), MemberRow)
    sages = codec.read_csv((folder / "sages.csv").read_bytes(), SageRow)
    people = [row.member.person for row in members.values]
    people += [row.sage.person for row in sages.values]
    return [person.name.full_name for person in people]


@pytest.mark.parametrize(
    "line",
    [
        r"State +evaluated",
        r"training +13–17 March 2017 +5 +20",
        r"target households that practise +17 of 20 \(85\.00%\) +85% +passed",
        r"mean income rise of those that practise +\d\.\d\d% +3% +passed",
        r"Left \(baht\) +249\.50",
        r"Budget as far as it is written down: 22,500\.00 baht",
        r"events: expected 3 days of \"preparation of the team\", found 2",
    ],
)
def test_the_report_says_what_the_tables_do(printed: str, line: str) -> None:
    assert re.search(f"^{line}", printed, re.MULTILINE)


def test_what_nobody_wrote_down_is_told(printed: str) -> None:
    assert "nobody wrote down whether they practise: 2" in printed
    assert "an income is not known, or there was none before: 2" in printed
    assert re.search(r"^Development worker +not known$", printed, re.MULTILINE)


def test_twenty_households_are_in_the_care_of_five_sages(printed: str) -> None:
    cares = re.findall(r"^ป[1-5] .*  ([0-9, ]+)$", printed, re.MULTILINE)

    assert [len(care.split(", ")) for care in cares] == [4] * 5


def test_the_same_report_comes_in_thai(printed: str) -> None:
    done = run("--digits", "thai")

    assert done.returncode == 0
    assert "๒๔๙.๕๐" in done.stdout
    assert "249.50" in to_arabic_digits(done.stdout)
    assert len(done.stdout.splitlines()) == len(printed.splitlines())


def test_nobody_is_named_unless_asked_for(printed: str, names: Sequence[str]) -> None:
    named = run("--names").stdout

    assert not any(name in printed for name in names)
    assert sum(name in named for name in names) == 5


@pytest.mark.parametrize(
    ("lang", "row", "column"),
    [("en", "row", "column"), ("th", "แถว", "คอลัมน์")],
)
def test_every_kind_of_dirt_is_told_with_file_row_and_column(
    lang: str, row: str, column: str
) -> None:
    lines = refusal("--lang", lang, "--data", _DATA / "bad_village")

    places = [line.partition(": ")[0] for line in lines]
    expected = [
        place.replace(" row ", f" {row} ").replace(" column ", f" {column} ")
        for _, place in _DIRT
    ]
    assert {*expected} <= {*places}
    assert all(line.partition(": ")[2] for line in lines)


def test_other_rows_are_told_only_for_the_sage_who_is_not_there() -> None:
    lines = refusal("--lang", "en", "--data", _DATA / "bad_village")

    expected = {place for _, place in _DIRT}
    others = [line for line in lines if line.partition(": ")[0] not in expected]
    assert all(line.endswith("found ป5") for line in others)


def test_files_that_are_not_there_are_named(tmp_path: Path) -> None:
    lines = refusal("--lang", "en", "--data", tmp_path)

    assert lines == [
        f"{tmp_path / name}: this file cannot be opened" for name in _FILES
    ]


def test_one_bad_cell_is_enough(tmp_path: Path) -> None:
    folder = shutil.copytree(_DATA / "village", tmp_path / "village")
    purchases = folder / "purchases.csv"
    text = purchases.read_text(encoding="utf-8")
    purchases.write_text(text.replace("900.50", "9OO.50"), encoding="utf-8")

    (line,) = refusal("--lang", "en", "--data", folder)

    place, _, message = line.partition(": ")
    assert place == "purchases.csv, row 5, column จำนวนเงิน"
    assert message == "expected an amount in baht such as 1,234.50, found '9OO.50'"
