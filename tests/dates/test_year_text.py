"""year_text: years in words, in both languages and digits."""

from __future__ import annotations

import pytest

from sammachip.dates import BuddhistYear, FiscalYear, year_text
from sammachip.errors import Language
from sammachip.thai import Digits


@pytest.mark.parametrize(
    ("year", "lang", "digits", "text"),
    [
        (BuddhistYear(2569), "th", "thai", "พ.ศ. ๒๕๖๙"),
        (BuddhistYear(2569), "en", "arabic", "B.E. 2569"),
        (FiscalYear(2569), "th", "arabic", "ปีงบประมาณ พ.ศ. 2569"),
        (FiscalYear(2569), "en", "thai", "fiscal year B.E. ๒๕๖๙"),
    ],
)
def test_a_year_is_named_in_the_language_and_digits_asked_for(
    year: BuddhistYear | FiscalYear, lang: Language, digits: Digits, text: str
) -> None:
    assert year_text(year, lang=lang, digits=digits) == text


def test_a_year_is_named_in_thai_unless_asked_otherwise() -> None:
    assert year_text(BuddhistYear(2569)) == str(BuddhistYear(2569))
