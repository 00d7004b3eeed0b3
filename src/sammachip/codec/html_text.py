"""The text of a web page, in lines as a browser shows them."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

__all__ = ["html_text"]

_CODE: Final = frozenset({"script", "style"})
_HIDDEN: Final = frozenset(
    {
        *("title", "template", "noscript", "svg"),  # not on the page
        *("nav", "menu", "button", "select"),  # of the site, not of what it shows
    }
)
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd"),
        *("details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead"),
        *("tr", "ul"),
    }
)
_CELLS: Final = frozenset({"td", "th"})
# Not the no-break space, nor what joins or parts Thai words unseen.
_BLANKS: Final = re.compile("[ \t\n\r\f]+")
_START: Final = re.compile("[0-9]{1,9}")


def html_text(page: str) -> str:
    r"""Return what *page* shows, without scripts, menus and entities.

    A block, such as a paragraph or the row of a table, stands on lines of its own;
    items of an ordered list have the numbers that a browser shows. No-break spaces
    are kept.

    >>> html_text("<p>ไข่เค็ม&nbsp;&amp; เกลือ<script>x()</script><ol><li>ล้าง<li>ดอง")
    'ไข่เค็ม\xa0& เกลือ\n1. ล้าง\n2. ดอง\n'
    """
    shown = _Shown()
    # Conditions of old browsers: the parser raises for such as it does not know.
    shown.feed(page.removeprefix("\ufeff").replace("<![", "<!"))
    shown.close()
    return shown.text()


class _Shown(HTMLParser):
    """Takes the pieces of text that a page shows.

    What is hidden goes when it ends, so that a menu that never does hides nothing.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._hidden = ""  # the outermost element that is, if one is open
        self._hidden_depth = self._hidden_from = 0
        self._numbers: list[int | None] = []  # of the next item of each open list
        self._verbatim = 0  # how many open elements keep their line ends
        self._is_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_code = tag in _CODE
        if tag in _HIDDEN and not self._hidden_depth:
            self._hidden, self._hidden_from = tag, len(self._pieces)
        self._hidden_depth += tag == self._hidden
        self._part(tag)
        match tag:
            case "ol":
                start = dict(attrs).get("start") or ""
                self._numbers.append(int(start) if _START.fullmatch(start) else 1)
            case "ul":
                self._numbers.append(None)
            case "li":
                self._number()
            case _:
                self._verbatim += tag == "pre"

    def _part(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._pieces.append("\n")
        elif tag in _CELLS:
            self._pieces.append(" ")

    def _number(self) -> None:
        number = self._numbers[-1] if self._numbers else None
        if number is not None:
            self._pieces.append(f"{number}. ")
            self._numbers[-1] = number + 1

    def handle_endtag(self, tag: str) -> None:
        self._is_code = False
        self._part(tag)
        if tag in {"ol", "ul"} and self._numbers:
            self._numbers.pop()
        if tag == "pre" and self._verbatim:
            self._verbatim -= 1
        if tag == self._hidden and self._hidden_depth:
            self._hidden_depth -= 1
            if not self._hidden_depth:
                del self._pieces[self._hidden_from :]

    def handle_data(self, data: str) -> None:
        if not self._is_code:
            self._pieces.append(data if self._verbatim else _BLANKS.sub(" ", data))

    def text(self) -> str:
        """Return the pieces as lines that are not blank."""
        lines = (line.strip(" ") for line in "".join(self._pieces).split("\n"))
        return "".join(f"{line}\n" for line in lines if line)
