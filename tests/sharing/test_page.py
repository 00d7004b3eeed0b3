"""Tables as HTML: whole, escaped, and without names."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

import attrs
import pytest
from hypothesis import given
from sharing_examples import SMALL, TWO_MEMBERS, cooperative_year, small_year
from sharing_strategies import sharings

from sammachip.money import Baht
from sammachip.sharing import Sharing, compare
from sammachip.thai import Digits

ELEMENTS: Final = {
    *("section", "h3", "p"),
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td"),
}


class Reader(HTMLParser):
    """Reads a page back: its cells, row by row, and its other texts."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.rows: list[list[str]] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "tr":
            self.rows.append([])
        if tag in {"th", "td"}:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] in {"th", "td"}:
            self.rows[-1][-1] += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()

    assert reader.open == []
    return reader


def test_the_page_has_the_cells_of_the_statement() -> None:
    reader = read(small_year().html(lang="en"))

    assert reader.rows == [
        ["Profit of the year", "100.00"],
        ["To be shared", "100.00"],
        ["1. Development", "12.5% of the profit to be shared", "12.50"],
        ["2. วัด", "10.00 baht", "10.00"],
        ["3. Labour", "50% of what was left", "38.75"],
        ["4. Dividend", "everything left", "38.75"],
        ["Total", "", "100.00"],
        ["Member", "Labour", "Dividend", "Total"],
        ["m1", "12.92", "27.68", "40.60"],
        ["m2", "25.83", "11.07", "36.90"],
        ["Total", "38.75", "38.75", "77.50"],
    ]


def test_a_notebook_shows_it_in_thai_and_without_names() -> None:
    sharing = cooperative_year()

    shown = sharing._repr_html_()  # pyright: ignore[reportPrivateUsage]

    assert shown == sharing.html(lang="th", names=False)
    assert shown.startswith('<section lang="th"><h3>การจัดสรรกำไร ร้านค้าทดสอบ')
    assert "ทดสอบ</th>" not in shown


@pytest.mark.parametrize(
    ("digits", "amount"), [("thai", "๑๐๐.๐๐"), ("arabic", "100.00")]
)
def test_the_digits_of_a_page_may_be_chosen(digits: Digits, amount: str) -> None:
    assert read(small_year().html(digits=digits)).rows[0][1] == amount


def test_what_a_group_writes_is_no_markup() -> None:
    fund, *others = SMALL.buckets
    sly = attrs.evolve(fund, english='<script>alert("1")</script> & co')
    terms = attrs.evolve(SMALL, group="<b>", buckets=[sly, *others])

    html = terms.share(Baht(100), TWO_MEMBERS).html(lang="en")

    assert "<script" not in html
    assert "<b>" not in html
    assert read(html).rows[2][0] == '1. <script>alert("1")</script> & co'


@given(sharings())
def test_every_page_is_plain_tables(sharing: Sharing) -> None:
    for html in (sharing.html(), compare(sharing, sharing).html(lang="en")):
        reader = read(html)

        assert reader.tags <= ELEMENTS
        assert reader.attributes <= {"lang", "scope"}
