"""Whole numbers in words: writing and reading them."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Final

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip.thai import number_words, parse_number_words

_NUMBERS: Final = [
    (place * 7_919_777_013) % 10 ** (1 + place % 11) for place in range(1, 101)
]
_ICU_PARTS_WORDS_WITH: Final = "\N{ZERO WIDTH SPACE}"


def lines() -> Iterator[str]:
    yield from compare(
        "a number of 1 to 11 digits to words",
        [(number, _in_both_styles(number)) for number in _NUMBERS],
        {
            OURS: number_words,
            "kham": peer("kham", lambda kham: kham.number_to_thai_word),
            "PyICU": peer("icu", lambda icu: _icu_format(icu).format),
            "num2words2": peer("num2words2", _with_num2words),
            "pythainlp": peer("pythainlp.util", lambda util: util.num_to_thaiword),
            "num-thai": peer("num_thai.thainumbers", _with_num_thai),
            "num-thai-cnv": peer(
                "num_thai_cnv", lambda module: module.ThaiNumberConverter().ToText
            ),
            "num2words": peer("num2words", _with_num2words),
            "unicode-rbnf": peer("unicode_rbnf", _with_unicode_rbnf),
            "icu-rbnf": peer(
                "icu_rbnf", lambda icu: lambda number: icu.spellout(number, "th")
            ),
        },
        tidied=lambda answer: str(answer).replace(_ICU_PARTS_WORDS_WITH, ""),
    )
    yield from compare(
        "words of a number of 1 to 11 digits to the number",
        [(number_words(number), (number,)) for number in _NUMBERS],
        {
            OURS: parse_number_words,
            "kham": peer("kham", lambda kham: kham.thai_word_to_number),
            "PyICU": peer("icu", _read_with_icu),
            "pythainlp": peer("pythainlp.util", lambda util: util.thaiword_to_num),
            "num-thai": peer(
                "num_thai.thainumbers", lambda module: module.NumThai().TextThaiToNumber
            ),
            "num-thai-cnv": peer(
                "num_thai_cnv", lambda module: module.ThaiNumberConverter().ToNum
            ),
        },
        tidied=lambda answer: int(str(answer)),
    )


def _in_both_styles(number: int) -> tuple[str, str]:
    return number_words(number), number_words(number, ed="tens")


def _with_num2words(module: ModuleType) -> Candidate[int]:
    return lambda number: module.num2words(number, lang="th")


def _with_num_thai(module: ModuleType) -> Candidate[int]:
    converter = module.NumThai()
    return lambda number: "".join(converter.NumberToTextThai(number))


def _with_unicode_rbnf(module: ModuleType) -> Candidate[int]:
    engine = module.RbnfEngine.for_language("th")
    return lambda number: engine.format_number(number).text


def _icu_format(icu: ModuleType) -> ModuleType:
    spelling: ModuleType = icu.RuleBasedNumberFormat(
        icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("th")
    )
    return spelling


def _read_with_icu(icu: ModuleType) -> Candidate[str]:
    spelling = _icu_format(icu)
    return lambda words: spelling.parse(words).getInt64()
