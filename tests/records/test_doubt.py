"""Warnings of fields that may be damaged where no repair can tell."""

from __future__ import annotations

import pytest

from sammachip.records import KnowledgeRecord, read_record

_SOUND = """เทคนิคส่งเสริมสัมมาชีพ
ไข่เค็ม
โดย : นางจำปา ใจงาม ตำแหน่ง : พัฒนากร วันที่ : 2017-05-02-09:30:00
ที่อยู่ : บ้านสวน
กระบวนการ/ขั้นตอน->
ดองเกลือ
"""


def _doubtful(record: KnowledgeRecord) -> list[str]:
    found = (each for each in record.problems if each.code == "record.damaged")
    return [each.path_text for each in found]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(_SOUND, [], id="sound"),
        pytest.param(_SOUND.replace("ำ", "ํา"), [], id="one sound reading"),
        pytest.param(
            _SOUND.replace("ำ", "า"), ["author", "address"], id="lost nikhahit"
        ),
        pytest.param(
            _SOUND.replace("บ้านสวน", "บ\ufffdานสวน"), ["address"], id="lost letters"
        ),
        pytest.param(_SOUND.replace("ไข่", "ไข๎"), ["title"], id="never sound"),
    ],
)
def test_a_field_that_may_be_damaged_is_named(text: str, fields: list[str]) -> None:
    assert _doubtful(read_record(text)) == fields


def test_known_words_leave_no_doubt() -> None:
    record = read_record(_SOUND.replace("ตำแหน่ง", "ตาแหน่ง"))

    assert record.author_position == "พัฒนากร"
    assert "author_position" not in _doubtful(record)


def test_a_warning_says_where_and_what_to_do() -> None:
    record = read_record(_SOUND.replace("ตำแหน่ง", "ตาแหน่ง"))

    assert record.problems[0].line() == (
        "line 3: author: the document is damaged, and nobody can tell whether this"
        " is; please compare it with a sound copy"
    )
