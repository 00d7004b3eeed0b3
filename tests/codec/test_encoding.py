"""Tables in the two encodings of Thai, as the caller says."""

from __future__ import annotations

import pytest

from sammachip.codec import read_csv
from sammachip.codec.columns import COLUMNS
from sammachip.codec.encoding import Encoding
from sammachip.errors import InvalidDataError
from sammachip.groups import Member

_TEXT = "รหัส,ชื่อ\n1,มะลิ\n"


@pytest.mark.parametrize(
    ("table", "encoding"),
    [
        pytest.param(_TEXT.encode("cp874"), "windows-874", id="Windows-874"),
        pytest.param(_TEXT.encode("cp874"), "either", id="Windows-874, if need be"),
        pytest.param(_TEXT.encode(), "either", id="UTF-8, if need be"),
        pytest.param(_TEXT.encode("utf-8-sig"), "either", id="with a BOM"),
        pytest.param(_TEXT.encode("utf-8-sig"), "utf-8", id="UTF-8 with a BOM"),
        pytest.param(_TEXT, "windows-874", id="text has no encoding"),
    ],
)
def test_a_table_is_read_in_the_encoding_that_is_said(
    table: str | bytes, encoding: Encoding
) -> None:
    assert read_csv(table, Member, encoding=encoding).value.name.given == "มะลิ"


def test_no_thai_heading_in_windows_874_is_utf_8_by_chance() -> None:
    headings = {
        heading
        for columns in COLUMNS.values()
        for column in columns
        for heading in column.headings
        if not heading.isascii()
    }

    for heading in headings:
        with pytest.raises(UnicodeDecodeError):
            heading.encode("cp874").decode()


@pytest.mark.parametrize(
    ("table", "encoding", "code"),
    [
        pytest.param(_TEXT.encode("cp874"), "utf-8", "text.not_utf8", id="not UTF-8"),
        pytest.param(
            "รหัส,ชื่อ\n1,กุ้ง\n".encode(),
            "windows-874",
            "text.not_windows_874",
            id="not Windows-874",
        ),
        pytest.param(b"\x89PNG\xff", "either", "text.not_utf8", id="neither"),
    ],
)
def test_bytes_in_another_encoding_are_a_problem(
    table: bytes, encoding: Encoding, code: str
) -> None:
    read = read_csv(table, Member, encoding=encoding, source="members.csv")

    assert [problem.code for problem in read.problems] == [code]
    assert str(read.problems[0]).startswith("members.csv: this is not ")
    assert read.values == ()


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        (
            {"encoding": "latin-1"},
            "encoding must be one of utf-8, windows-874, either; found latin-1",
        ),
        ({"separator": "|"}, "separator must be one of ,, ;, \t; found |"),
        ({"blank_day": "below"}, "blank_day must be one of refuse, above; found below"),
    ],
)
def test_an_unknown_choice_is_refused(choice: dict[str, str], sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_csv(_TEXT, Member, **choice)  # type: ignore[arg-type]  # as if untyped

    assert str(refused.value) == sentence
