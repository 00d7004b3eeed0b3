"""Reading which category of knowledge was chosen (การเลือกหมวดองค์ความรู้).

A form lists the categories of its year and asks to tick one; or an office writes
the one that it chose. Categories are known by their key words, since every form
shortens their names, or else by their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.records.category import CATEGORIES, Category

__all__ = ["read_category"]

_KEY_WORDS: Final[Mapping[int, tuple[str, ...]]] = {
    2561: ("สัมมาชีพ", "otop", "ทุนชุมชน|แหล่งทุน", "สมรรถนะ", "ประชารัฐ|ฐานราก"),
    2563: ("พึ่งตนเอง", "ฐานราก", "ทุนชุมชน", "สมรรถนะ"),
}
_TICK: Final = r"[([]? ?[✗✘✓✔☑☒√/×xX\uf0fc\uf0fe\uf051\uf052] ?[)\]]?(?![A-Za-z0-9])"
_BOX: Final = r"(?:[☐□\uf0a8\uf06f]|\( *\)|\[ *\])"
_ENTRY: Final = re.compile(
    rf"(?:^|(?<=[\n ]))(?P<tick>{_TICK})|(?:^|(?<=[\n ])){_BOX}"
    r"|(?:^|\n)|หมวด(?:ที่)? *(?P<number>[1-9๑-๙])"
)


def read_category(text: str, year: FiscalYear) -> Category | None:
    r"""Return the category that *text* names or ticks, None if nothing is ticked.

    Raises:
        InvalidDataError: Nothing in *text* is in the list of that *year*
            (``record.no_category``), or more than one category is ticked
            (``record.categories``).

    >>> lines = "( ) หมวดที่ 1 ชุมชนพึ่งตนเองได้\n(/) หมวดที่ 3 ทุนชุมชน"
    >>> read_category(lines, FiscalYear(2563)).key
    'capital'
    """
    ticked_by_key = dict[str, bool]()
    for key, is_ticked in _entries(text, year.be_year):
        ticked_by_key[key] = is_ticked or ticked_by_key.get(key, False)
    if not ticked_by_key:
        raise InvalidDataError.because(
            "record.no_category",
            "expected a category of knowledge of fiscal year {year}, found none",
            year=year.be_year,
        )
    chosen = [key for key, is_ticked in ticked_by_key.items() if is_ticked]
    if len(ticked_by_key) == 1:
        chosen = [*ticked_by_key]
    if len(chosen) > 1:
        raise InvalidDataError.because(
            "record.categories",
            "expected one category of knowledge, found {count}: {chosen}",
            count=len(chosen),
            chosen=tuple(chosen),
        )
    return Category(fiscal_year=year, key=chosen[0]) if chosen else None


def _entries(text: str, be_year: int) -> Iterator[tuple[str, bool]]:
    """Yield each category that is named, and whether a tick stands before it."""
    starts = [*_ENTRY.finditer(text)]
    ends = [match.start() for match in starts[1:]] + [len(text)]
    is_ticked = False
    for match, end in zip(starts, ends, strict=True):
        is_ticked = bool(match["tick"]) or (is_ticked and match["number"] is not None)
        words = text[match.end() : end].lower()
        key = _key_of(words, match["number"], be_year)
        if key is not None:
            yield key, is_ticked
            is_ticked = False


def _key_of(words: str, number: str | None, be_year: int) -> str | None:
    keys = CATEGORIES.get(be_year, ())
    for key, form in zip(keys, _KEY_WORDS.get(be_year, ()), strict=True):
        if re.search(form, words):
            return key
    if number and words.strip() == "" and int(number) <= len(keys):
        return keys[int(number) - 1]
    return None
