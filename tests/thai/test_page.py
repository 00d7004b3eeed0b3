"""Page: a title and tables, as plain text and as HTML."""

from __future__ import annotations

from html import unescape

from hypothesis import given
from strategies import words

from sammachip.thai.page import Page, Section

_TABLE = Section(
    heading=("", "บาท"), rows=[("มะม่วง", "12.00")], total=("รวม", "12.00"), lines=["จบ"]
)


def test_columns_stand_straight_and_sections_apart() -> None:
    page = Page(lang="th", title="ผลไม้", sections=[_TABLE, Section(), _TABLE])

    one = ["         บาท", "มะม่วง  12.00", "รวม    12.00", "จบ"]
    assert page.text().splitlines() == ["ผลไม้", *one, "", *one]


def test_a_page_has_headings_of_rows_and_columns() -> None:
    assert Page(lang="th", title="ผลไม้", sections=[_TABLE, Section()]).html() == (
        '<section lang="th"><h3>ผลไม้</h3><table>'
        '<thead><tr><th scope="col"></th><th scope="col">บาท</th></tr></thead>'
        '<tbody><tr><th scope="row">มะม่วง</th><td>12.00</td></tr></tbody>'
        '<tfoot><tr><th scope="row">รวม</th><td>12.00</td></tr></tfoot>'
        "</table><p>จบ</p></section>"
    )


@given(words, words, words)
def test_no_text_can_be_taken_for_html(title: str, cell: str, line: str) -> None:
    hostile = [f"<b>{text}&" for text in (title, cell, line)]
    section = Section(rows=[(hostile[1], hostile[1])], lines=[hostile[2]])

    page = Page(lang="en", title=hostile[0], sections=[section]).html()

    assert "<b>" not in page
    assert all(text in unescape(page) for text in hostile)
