"""Finding items: numbers as printed, gaps and repeats and all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.records import Item
from sammachip.records.document import Document
from sammachip.records.item_reading import items_of
from sammachip.records.line import lines_of
from sammachip.records.mended import Mended


def read(text: str) -> list[Item]:
    lines = tuple(lines_of(text))
    mended = Mended(original=text, text=text)
    return list(items_of(Document(mended=mended, lines=lines), lines))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        pytest.param("1. ไถดิน", [("1.", "1", "ไถดิน")], id="dot"),
        pytest.param("๑๐.หว่านเมล็ด", [("๑๐.", "๑๐", "หว่านเมล็ด")], id="Thai, no space"),
        pytest.param("2) รดน้ำ", [("2)", "2", "รดน้ำ")], id="bracket"),
        pytest.param("(3) เก็บเกี่ยว", [("(3)", "3", "เก็บเกี่ยว")], id="two brackets"),
        pytest.param(
            "1.\N{NO-BREAK SPACE}ไถ", [("1.", "1", "ไถ")], id="no-break space"
        ),
        pytest.param(
            "- จอบ\n• เสียม", [("-", None, "จอบ"), ("•", None, "เสียม")], id="bullets"
        ),
        pytest.param(
            "1. ก่อน\n3. หลัง\n3. ซ้ำ",
            [("1.", "1", "ก่อน"), ("3.", "3", "หลัง"), ("3.", "3", "ซ้ำ")],
            id="gap and repeat",
        ),
        pytest.param(
            "4. ขั้นตอน\n4.1ไถ\n๔.๒ หว่าน",
            [("4.", "4", "ขั้นตอน"), ("4.1", "4.1", "ไถ"), ("๔.๒", "๔.๒", "หว่าน")],
            id="two parts under their number",
        ),
        pytest.param(
            "1. ดิน\n1.5 กิโลกรัม", [("1.", "1", "ดิน\n1.5 กิโลกรัม")], id="a quantity"
        ),
        pytest.param(
            "4. ขั้นตอน\n4.1 ไถ\n4.1.1 วัด\n4.3 หว่าน",
            [
                ("4.", "4", "ขั้นตอน"),
                ("4.1", "4.1", "ไถ"),
                ("4.1.1", "4.1.1", "วัด"),
                ("4.3", "4.3", "หว่าน"),
            ],
            id="three parts, and a gap",
        ),
        pytest.param("1. ไถ\nให้ลึก", [("1.", "1", "ไถ\nให้ลึก")], id="wrapped line"),
        pytest.param("1. ไถ\n\nพักก่อน", [("1.", "1", "ไถ")], id="up to an empty line"),
        pytest.param("คำนำ\n1. ไถ", [("1.", "1", "ไถ")], id="words before"),
    ],
)
def test_items_are_read_as_printed(
    text: str, items: list[tuple[str, str | None, str]]
) -> None:
    assert [(item.mark, item.number, item.text) for item in read(text)] == items


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("-", id="a hyphen says nothing"),
        pytest.param("1.", id="a number says nothing"),
        pytest.param("-----", id="a ruled line"),
        pytest.param("-> ดูรูป", id="an arrow"),
        pytest.param("30 ฟอง", id="a number without a dot"),
        pytest.param("1.5 กิโลกรัม", id="a quantity"),
        pytest.param("2560. ปีที่เริ่ม", id="a year"),
        pytest.param("ไถดิน 1. ครั้ง", id="inside a line"),
    ],
)
def test_what_is_no_item_is_left_to_the_text(text: str) -> None:
    assert read(text) == []


@given(st.text(alphabet="12๓.)(- \nกข", max_size=60))
def test_an_item_stands_where_its_span_says(text: str) -> None:
    items = read(text)

    assert items == sorted(items, key=lambda item: item.span)
    for item in items:
        printed = item.span.of(text)
        assert printed.startswith(item.mark)
        assert printed.removeprefix(item.mark).strip() == item.text
