"""examples/read_records.py: good files are read, bad ones named, in two languages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

_HERE: Final = Path(__file__).parents[1]
_EXAMPLE: Final = _HERE.parent / "examples" / "read_records.py"
_DOCUMENTS: Final = _HERE / "data" / "records"
_WEB_FORM: Final = str(_DOCUMENTS / "web_form.txt")
_NO_RECORD: Final = str(_DOCUMENTS / "mentions_the_heading.txt")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter on our own file
        [sys.executable, str(_EXAMPLE), *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )


def test_records_are_printed_as_json() -> None:
    done = run(_WEB_FORM, str(_DOCUMENTS / "cut_short.txt"))

    records: list[dict[str, Any]] = json.loads(done.stdout)
    assert done.returncode == 0
    assert all("cut_short.txt: " in line for line in done.stderr.splitlines())
    assert "sections: the label อุปกรณ์ was not found" in done.stderr
    assert [record["layout"] for record in records] == ["web form with position"] * 2
    first, second = records
    assert first["author"]["given"] == "ธันวา"
    assert first["recorded_at"] == "2017-05-02T09:30:07"
    assert first["office"]["kind"] == "district"
    assert first["sections"][3]["text"] == "-"
    assert first["source_text"] == Path(_WEB_FORM).read_bytes().decode()
    assert second["title"] == "เลี้ยงปลาในบ่อดิน"


def test_a_warning_is_printed_and_its_text_is_not_lost() -> None:
    done = run(str(_DOCUMENTS / "buddhist_era_stamp.txt"))

    (record,) = json.loads(done.stdout)
    assert done.returncode == 0
    assert "buddhist_era_stamp.txt, line 5: recorded_at: " in done.stderr
    assert record["recorded_at"] is None
    assert record["unplaced"][0]["text"] == "2560-05-02-09:30:07"


def test_a_table_lines_up_fields_sections_and_what_is_unplaced() -> None:
    done = run("--table", str(_DOCUMENTS / "buddhist_era_stamp.txt"), _WEB_FORM)

    rows = [line.split("  ")[0] for line in done.stdout.splitlines()]
    assert rows[:14] == [
        *("layout", "heading", "title", "honorific", "given name", "family name"),
        *("position", "recorded at", "posted on", "address", "office", "province"),
        *("phone", "category"),
    ]
    assert "อุปกรณ์ ->" in rows
    assert "(unplaced)" in rows
    assert "ณ ท่าช้าง" in done.stdout
    assert "2560-05-02-09:30:07" in done.stdout
    assert "๑๐. จดซ้ำอีกครั้ง" in done.stdout


def test_a_thai_table_has_thai_labels() -> None:
    document = str(_DOCUMENTS / "buddhist_era_stamp.txt")

    done = run("--table", "--lang", "th", document)

    rows = [line.split("  ")[0] for line in done.stdout.splitlines()]
    assert rows[:14] == [
        *("รูปแบบ", "หัวแบบ", "ชื่อเรื่อง", "คำนำหน้า", "ชื่อ", "นามสกุล"),
        *("ตำแหน่ง", "บันทึกเมื่อ", "เผยแพร่เมื่อ", "ที่อยู่", "สำนักงาน", "จังหวัด"),
        *("โทรศัพท์", "หมวด"),
    ]
    assert rows[-1] == "(ยังไม่จัดเข้าหัวข้อ)"


def test_records_of_every_layout_are_read() -> None:
    names = ("numbered_form", "article", "blog", "individual_form_2563", "general")

    done = run("--table", *(str(_DOCUMENTS / f"{name}.txt") for name in names))

    assert done.returncode == 0
    assert done.stdout.count("layout  ") == len(names)
    assert "(no label)" in done.stdout
    assert "08 0000 0001, 08 0000 0002" in done.stdout
    assert "grassroots" in done.stdout


def test_a_folder_is_read_with_all_its_files(tmp_path: Path) -> None:
    text = Path(_WEB_FORM).read_bytes()
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "b.txt").write_bytes(text)
    (tmp_path / "a.html").write_bytes(b"<pre>" + text.replace(b"->", b"-&gt;"))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")

    done = run("--as", "jsonl", "--progress", str(tmp_path))

    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [record["layout"] for record in records] == ["web form with position"] * 2
    assert done.stderr.split() == ["1", "2"]


def test_records_are_rows_of_a_csv_table() -> None:
    done = run("--as", "csv", _WEB_FORM, str(_DOCUMENTS / "blog.txt"))

    heading, first, second = done.stdout.splitlines()
    assert heading.startswith("layout,heading,title,honorific,given name")
    assert first.startswith("web form with position,")
    assert '"08 0000 0001, 08 0000 0002"' in second


@pytest.mark.parametrize(("options", "shown"), [((), "[]\n"), (("--table",), "")])
def test_without_a_good_file_nothing_is_shown(
    options: tuple[str, ...], shown: str
) -> None:
    done = run(*options, _NO_RECORD)

    assert (done.returncode, done.stdout) == (1, shown)
    assert _NO_RECORD in done.stderr


def test_bad_files_are_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\x00\xff")
    bad = [str(tmp_path / "empty.txt"), str(tmp_path / "binary.txt"), _NO_RECORD]
    missing = str(tmp_path / "missing.txt")

    done = run(bad[0], missing, _WEB_FORM, bad[1], bad[2])

    assert done.returncode == 1
    assert len(json.loads(done.stdout)) == 1
    assert "Traceback" not in done.stderr
    for file in (*bad, missing):
        assert f"{file}: " in done.stderr
    assert "tried were: web form with position, web form without" in done.stderr


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("th", ["ไม่ตรงกับรูปแบบบันทึกองค์ความรู้ที่รู้จัก", "อ่านแฟ้มนี้ไม่ได้"]),
        (
            "en",
            ["no known layout of a knowledge record fits", "this file cannot be read"],
        ),
    ],
)
def test_messages_are_said_in_the_language_asked_for(
    lang: str, words: list[str]
) -> None:
    done = run("--lang", lang, _NO_RECORD, "missing.txt")

    assert done.returncode == 1
    assert json.loads(done.stdout) == []
    assert all(said in done.stderr for said in words)
