"""Recognition: by the heading alone on its line, and the labels below it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sammachip.records import CONTINUATION_PAGE, WEB_FORM, Recognition, recognise

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""

HEADING = "เทคนิคส่งเสริมสัมมาชีพ"


def recognition_of(text: str) -> Recognition:
    (recognition,) = recognise(text, layouts=(WEB_FORM,))
    return recognition


def test_a_whole_form_has_every_label(document: Document) -> None:
    recognition = recognition_of(document("web_form"))

    assert recognition.fits
    assert recognition.problem is None
    assert recognition.has_heading
    assert recognition.score == (15, 0)
    assert recognition.missing == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEADING}\nโดย : นางมะลิ วันที่ : -", id="two fields"),
        pytest.param(f"{HEADING}\nอุปกรณ์ ->\nข้อพึงระวัง->", id="two sections"),
        pytest.param(f"\ufeff {HEADING}\u00a0\nโดย:\nอุปกรณ์\u00a0->", id="other blanks"),
        pytest.param(f"เมนู\n{HEADING}\n\nที่อยู่ :\nข้อพึงระวัง ->", id="one of each"),
    ],
)
def test_two_labels_below_the_heading_are_enough(text: str) -> None:
    assert recognition_of(text).fits


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"อบรม {HEADING}\nโดย : ก\nวันที่ : ข", id="the heading in a sentence"
        ),
        pytest.param(f"{HEADING}ชุมชน\nโดย : ก\nวันที่ : ข", id="more than the heading"),
        pytest.param(f"โดย : ก\nวันที่ : ข\n{HEADING}", id="labels above the heading"),
        pytest.param(f"{HEADING}\nเขียน โดย : ก วันที่ : ข", id="labels inside a line"),
        pytest.param(f"{HEADING}\nโดย : ก\nโดย : ข", id="one label twice"),
        pytest.param(f"{HEADING}\nวัตถุประสงค์\nอุปกรณ์", id="labels without arrows"),
        pytest.param(HEADING, id="the heading alone"),
        pytest.param("", id="nothing"),
    ],
)
def test_less_is_no_record(text: str) -> None:
    assert not recognition_of(text).fits


def test_the_reason_names_what_is_found_and_missing() -> None:
    recognition = recognition_of(f"{HEADING}\nโดย : นางมะลิ")

    assert recognition.found == ("โดย",)
    assert recognition.problem is not None
    assert recognition.problem.code == "record.few_labels"
    assert str(recognition.problem).startswith(
        "web form with position: expected 2 labels or more, found 1; "
        "missing are ตำแหน่ง, วันที่, ที่อยู่, ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ, วัตถุประสงค์"
    )
    assert recognition.problem.text("th").startswith(
        "web form with position: ต้องมีป้ายชื่อ"
    )


def test_all_layouts_are_told_from_the_best_to_the_worst(document: Document) -> None:
    tried = recognise(document("numbered_form"))

    assert tried[0].layout.name == "numbered form 2560"
    assert [each.fits for each in tried] == sorted(
        (each.fits for each in tried), reverse=True
    )
    assert len({each.layout.name for each in tried}) == len(tried)


def test_the_choice_is_explained_in_both_languages(document: Document) -> None:
    best, *others = recognise(document("numbered_form"))

    assert best.text().startswith("numbered form 2560: fits; found ชื่อความรู้, ")
    assert best.text("th").startswith("numbered form 2560: ตรงกับรูปแบบนี้ พบ ชื่อความรู้, ")
    assert all(not other.fits or other.score < best.score for other in others)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        pytest.param("-3- 6.ผลลัพธ์ที่ได้ ดี", True, id="a running number above"),
        pytest.param("และทำต่อ\n6.ผลลัพธ์ที่ได้ ดี", True, id="a later item"),
        pytest.param("1.ผลลัพธ์ที่ได้ ดี", False, id="the first item"),
    ],
)
def test_a_page_may_begin_inside_a_record(
    text: str,
    fits: bool,  # noqa: FBT001 - a column of the table
) -> None:
    (recognition,) = recognise(text, layouts=(CONTINUATION_PAGE,))

    assert recognition.fits == fits
    if recognition.problem:
        assert recognition.problem.code == "record.begins_elsewhere"
