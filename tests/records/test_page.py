"""Lines of the page: running numbers, menus, the tails of blogs."""

from __future__ import annotations

import pytest

from sammachip.records.line import lines_of
from sammachip.records.page import without_page_lines


def parted(text: str) -> tuple[list[str], list[str]]:
    kept, page = without_page_lines(lines_of(text))
    return [line.text for line in kept], [span.of(text) for span in page]


@pytest.mark.parametrize(
    "line",
    [
        *("-3-", "- 12 -", "– ๗ –", "หน้า 5", "หน้าที่ ๕", "หน้า 5/9", "Page 3"),
        *("ไม่มีความคิดเห็น:", "2 ความคิดเห็น", "แสดงความคิดเห็น", "เกี่ยวกับเรา"),
        *("สมัครสมาชิก: บทความ (Atom)", "บทความที่เก่ากว่า", "Older Post", "Home"),
    ],
)
def test_a_line_of_the_page_is_known_by_its_words(line: str) -> None:
    assert parted(f"ก่อน\n{line}\nหลัง") == (["ก่อน", "หลัง"], [line])


@pytest.mark.parametrize(
    "line",
    ["-", "- 3 ฟอง", "-3-4", "3", "หน้าบ้าน 5", "แสดงความคิดเห็นได้เต็มที่", "หน้าแรกของเล่ม"],
)
def test_other_lines_stay(line: str) -> None:
    assert parted(line) == ([line], [])


def test_a_running_number_may_begin_a_line() -> None:
    assert parted("-3- 6.ผลลัพธ์ที่ได้") == (["6.ผลลัพธ์ที่ได้"], ["-3-"])
