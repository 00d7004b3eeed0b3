"""year_text: years and quarters in words, in both languages and digits."""

from __future__ import annotations

from typing import cast

import pytest

from sammachip.dates import (
    BuddhistYear,
    FiscalQuarter,
    FiscalYear,
    YearRange,
    year_text,
)
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits

_QUARTER = FiscalQuarter(FiscalYear(2569), 2)
_RANGE = YearRange(BuddhistYear(2561), BuddhistYear(2565))
_ONE_YEAR = YearRange(BuddhistYear(2561), BuddhistYear(2561))


@pytest.mark.parametrize(
    ("year", "lang", "digits", "text"),
    [
        (BuddhistYear(2569), "th", "thai", "พ.ศ. ๒๕๖๙"),
        (BuddhistYear(2569), "en", "arabic", "B.E. 2569"),
        (FiscalYear(2569), "th", "arabic", "ปีงบประมาณ พ.ศ. 2569"),
        (FiscalYear(2569), "en", "thai", "fiscal year B.E. ๒๕๖๙"),
        (_QUARTER, "th", "arabic", "ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2569"),
        (_QUARTER, "en", "arabic", "quarter 2 of fiscal year B.E. 2569"),
        (_RANGE, "th", "thai", "พ.ศ. ๒๕๖๑–๒๕๖๕"),
        (_RANGE, "en", "arabic", "B.E. 2561–2565"),
        (_ONE_YEAR, "en", "arabic", "B.E. 2561"),
    ],
)
def test_a_year_is_named_in_the_language_and_digits_asked_for(
    year: BuddhistYear | FiscalYear | FiscalQuarter | YearRange,
    lang: Language,
    digits: Digits,
    text: str,
) -> None:
    assert year_text(year, lang=lang, digits=digits) == text


@pytest.mark.parametrize(
    "year", [BuddhistYear(2569), FiscalYear(2569), _QUARTER, _RANGE, _ONE_YEAR]
)
def test_a_year_is_named_in_thai_unless_asked_otherwise(
    year: BuddhistYear | FiscalYear | FiscalQuarter | YearRange,
) -> None:
    assert year_text(year) == str(year)


def test_english_names_are_read_back() -> None:
    assert BuddhistYear.parse(year_text(BuddhistYear(2569), lang="en")).be_year == 2569
    assert FiscalYear.parse(year_text(FiscalYear(2569), lang="en")).be_year == 2569
    assert FiscalQuarter.parse(year_text(_QUARTER, lang="en")) == _QUARTER
    assert YearRange.parse(year_text(_RANGE, lang="en")) == _RANGE


def test_a_choice_that_is_not_offered_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        year_text(_QUARTER, digits=cast("Digits", "x"))
    with pytest.raises(UnknownLanguageError):
        year_text(_RANGE, lang=cast("Language", "fr"))
