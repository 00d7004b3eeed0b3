"""plain_text: the encodings that Thai offices write; other bytes are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import document_text
from sammachip.errors import InvalidDataError

_TEXT = "ชื่อความรู้ : ไข่เค็ม\r\nราคา 5 บาท\n"
thai_texts = st.text("กขคงนมรสา่้ิี์ๆ ๐๙ab1.\n", min_size=1)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param(_TEXT.encode(), _TEXT, id="UTF-8"),
        pytest.param(_TEXT.encode("utf-8-sig"), f"\ufeff{_TEXT}", id="with a mark"),
        pytest.param(_TEXT.encode("cp874"), _TEXT, id="Windows-874"),
        pytest.param(_TEXT.encode("tis-620"), _TEXT, id="TIS-620"),
        pytest.param(
            f"\ufeff{_TEXT}".encode("utf-16-le"), f"\ufeff{_TEXT}", id="UTF-16"
        ),
        pytest.param(
            f"\ufeff{_TEXT}".encode("utf-16-be"), f"\ufeff{_TEXT}", id="big end first"
        ),
        pytest.param("\u201cไข่\u201d…".encode("cp874"), "“ไข่”…", id="quotation marks"),
        pytest.param(b"", "", id="nothing"),
    ],
)
def test_text_is_read_in_its_encoding(content: bytes, text: str) -> None:
    assert document_text(content) == text


@given(thai_texts)
def test_utf_8_is_read_back(text: str) -> None:
    assert document_text(text.encode()) == text


@given(thai_texts)
def test_utf_16_is_read_back(text: str) -> None:
    marked = f"\ufeff{text}"

    assert document_text(marked.encode("utf-16-le")) == marked
    assert document_text(marked.encode("utf-16-be")) == marked


@pytest.mark.parametrize(
    ("content", "tried", "byte"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n", ("UTF-8", "Windows-874"), 0, id="a picture"),
        pytest.param(b"\x00\xff\xfe", ("UTF-8", "Windows-874"), 1, id="zeros"),
        pytest.param(
            "ไข่เค็ม".encode()[:-1], ("UTF-8", "Windows-874"), 18, id="cut in a letter"
        ),
        pytest.param(b"\xff\xfea", ("UTF-16",), 2, id="half a character"),
    ],
)
def test_other_bytes_are_refused(
    content: bytes, tried: tuple[str, ...], byte: int
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        document_text(content)

    (problem,) = refused.value.problems
    assert problem.code == "text.no_encoding"
    assert problem.facts["tried"] == tried
    assert problem.facts["byte"] == byte


def test_the_refusal_says_what_was_tried() -> None:
    with pytest.raises(InvalidDataError) as refused:
        document_text(b"abc\x00")

    assert str(refused.value) == (
        "expected text in UTF-8, UTF-16 with a byte order mark or Windows-874; tried"
        " UTF-8, Windows-874, and the best of them reads no further than byte 3"
    )
