"""html_text: what a page shows, in lines; scripts, menus and entities are gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import document_text

_PAGE = """<!DOCTYPE html>
<html><head><title>หน้าแรก</title><style>p { color: red }</style></head>
<body>
<nav><ul><li>หน้าแรก<li>ติดต่อเรา</ul></nav>
<script>var shown = "<p>no</p>";</script>
<h1>ความรู้สัมมาชีพชุมชน</h1>
<!-- ปิด -->
<p>โดย :
   นางมะลิ&nbsp;&nbsp;ใจงาม</p>
<table><tr><th>ที่อยู่ :</th><td>9/9 <b>หมู่ที่</b> 9</td></tr></table>
อุปกรณ์ -&gt;<br>กระทะ<br/>ตะหลิว
<footer>เว็บไซต์สัมมาชีพชุมชนจังหวัดแพร่</footer>
</body></html>"""

pages = st.lists(
    st.sampled_from(
        [
            "<!",
            "<![",
            "<!--",
            "-->",
            "</",
            "<",
            ">",
            "<p>",
            "<nav>",
            "</nav>",
            "<script>",
            "<ol>",
            "<li>",
            "</ol>",
            "<pre>",
            "</pre>",
            "&",
            "&#0;",
            "&nbsp",
            ";",
            '"',
            "'",
            "=",
            "/",
            "[",
            "]",
            "?",
            "a",
            "ก",
            "1",
            " ",
            "\n",
            "doctype",
            "CDATA",
        ]
    )
).map("".join)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(
            _PAGE,
            "ความรู้สัมมาชีพชุมชน\nโดย : นางมะลิ\u00a0\u00a0ใจงาม\nที่อยู่ :  9/9 หมู่ที่ 9\n"
            "อุปกรณ์ ->\nกระทะ\nตะหลิว\nเว็บไซต์สัมมาชีพชุมชนจังหวัดแพร่\n",
            id="a page",
        ),
        pytest.param("<p>ก<p>ข", "ก\nข\n", id="without ends"),
        pytest.param("<b>ก</b>ข", "กข\n", id="inside of a line"),
        pytest.param(
            "<ol><li>ล้าง<li>ดอง<ul><li>เกลือ</ul><li value=9>พัก</ol>",
            "1. ล้าง\n2. ดอง\nเกลือ\n3. พัก\n",
            id="a list",
        ),
        pytest.param("<ol start=4><li>ตาก</ol><li>ก", "4. ตาก\nก\n", id="from four on"),
        pytest.param("<ol start=๔ก><li>ตาก</ol>", "1. ตาก\n", id="no number"),
        pytest.param("<pre>ก\n  ข</pre> ค\nง", "ก\nข\nค ง\n", id="as it is typed"),
        pytest.param("<nav>ก<nav>ข</nav>ค</nav>ง", "ง\n", id="a menu in a menu"),
        pytest.param("<nav>ก<svg>x</svg></nav>ข", "ข\n", id="a drawing in a menu"),
        pytest.param("<nav>ก<p>ข", "ก\nข\n", id="a menu that never ends"),
        pytest.param("<p>ก</nav></ol></pre>ข", "ก\nข\n", id="ends of nothing"),
        pytest.param("<script>ก", "", id="a script that never ends"),
        pytest.param("<p><![if !IE]>ก<![endif]>", "ก\n", id="conditions"),
        pytest.param("\ufeff<p>ก</p>", "ก\n", id="a byte order mark"),
        pytest.param("<p>ก\u200bข</p>", "ก\u200bข\n", id="unseen characters stay"),
    ],
)
def test_a_page_is_read_as_it_is_shown(page: str, text: str) -> None:
    assert document_text(page.encode()) == text


def test_a_page_may_be_in_the_encoding_of_older_programs() -> None:
    assert document_text("<p>ไข่เค็ม</p>".encode("cp874")) == "ไข่เค็ม\n"


@given(pages)
def test_every_page_has_a_text_without_blank_lines(page: str) -> None:
    text = document_text(f"<p>{page}".encode())

    assert all(line.strip(" ") for line in text.split("\n")[:-1])
    assert text == "" or text.endswith("\n")
