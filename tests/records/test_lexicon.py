"""The lexicon of records: labels come back whole, and callers add their names."""

from __future__ import annotations

import pytest

from sammachip.records import read_record, record_lexicon
from sammachip.thai import repair


@pytest.mark.parametrize(
    ("damaged", "label"),
    [
        ("ขอ้ ควรระวงั", "ข้อควรระวัง"),
        ("ผลลพั ธ์จำกองค์ควำมรู้", "ผลลัพธ์จากองค์ความรู้"),
        ("ส่วนนา", "ส่วนนา"),
    ],
)
def test_whole_labels_come_back(damaged: str, label: str) -> None:
    assert repair(damaged, lexicon=record_lexicon()).text == label


def test_names_that_the_caller_teaches_are_repaired() -> None:
    text = "เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม\nโดย : นายศราวธุ ใจงาม\nอุปกรณ์ ->"
    lexicon = record_lexicon().with_words(["ศราวุธ"])

    plain, taught = read_record(text), read_record(text, lexicon=lexicon)

    assert plain.author is not None
    assert plain.author.given == "ศราวธุ"
    assert taught.author is not None
    assert taught.author.given == "ศราวุธ"
    assert [each.damaged for each in taught.repairs] == ["ศราวธุ"]
    assert taught.source_text == text
