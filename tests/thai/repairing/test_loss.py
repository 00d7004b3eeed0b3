"""What is lost for good is told with its place, and never changed."""

from __future__ import annotations

import pytest

from sammachip.thai import Loss, repair


@pytest.mark.parametrize(
    ("text", "lost", "loss"),
    [
        ("จัดท\ufffdำ", "\ufffd", Loss.REPLACEMENT_CHARACTER),
        ("หม\ufffd\ufffdยถึง", "\ufffd\ufffd", Loss.REPLACEMENT_CHARACTER),
        ("เรื่อง กกกก คน", "กกกก", Loss.FILLER),
        ("ÊÑÁÁÒªÕ¾", "ÊÑÁÁÒªÕ¾", Loss.WRONG_CODE_PAGE),
        ("คำว่า ªØÁª¹ นี้", "ªØÁª¹", Loss.WRONG_CODE_PAGE),
        ("คำว่า เธชเธฑเธก นี้", "เธชเธฑเธก", Loss.WRONG_CODE_PAGE),
        ("«“√ “√", "«“√ “√", Loss.WRONG_CODE_PAGE),
    ],
)
def test_what_is_lost_is_told_and_stays(text: str, lost: str, loss: Loss) -> None:
    repaired = repair(text)

    assert repaired.text is text
    (found,) = repaired.lost
    assert found.span.of(text) == lost
    assert found.loss is loss


@pytest.mark.parametrize(
    "text",
    [
        "มากกกก",
        "กกก",
        "“ชุมชน” – …",
        "————————",
        "éèàç naïve",
        "日本語文字列",
        "เธอเธอเธอ",
        "เธคเธค",
        "½ × ¼",
        "",
    ],
)
def test_what_only_looks_odd_is_not_lost(text: str) -> None:
    assert repair(text).lost == ()
