"""Numbers read from words and digits: known texts, laws, and what is no number."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import (
    Ed,
    number_words,
    parse_number_words,
    to_thai_digits,
)

_POWERS: Final = ("แสน", "หมื่น", "พัน", "ร้อย", "สิบ")

styles = st.sampled_from(["royal", "tens"])
huge_numbers = st.integers(1, 2_000).map(lambda digits: 7**digits) | st.integers(
    0, 2_000
).map(lambda blocks: 10 ** (6 * blocks))
numbers = st.integers() | st.integers(-2_000_000, 2_000_000) | huge_numbers
decimals = st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.decimals(
    allow_nan=False, allow_infinity=False
).filter(lambda number: abs(int(number.as_tuple().exponent)) <= 640)
number_like_texts = st.lists(
    st.sampled_from(
        [
            *("ศูนย์", "หนึ่ง", "สอง", "ยี่", "สาม", "เก้า", "เอ็ด", "สิบ", "ซาว", "ร้อย"),
            *("พัน", "หมื่น", "แสน", "ล้าน", "จุด", "ลบ", "ติดลบ", "ที่", "บาท", "\u200b"),
            *("0", "1", "25", "500", "1,500", "๕", "๐", ".", ",", "-"),
        ]
    )
).map("".join)


def _refused(text: str) -> InvalidDataError:
    with pytest.raises(InvalidDataError) as refused:
        parse_number_words(text)
    return refused.value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ศูนย์", 0),
        ("หนึ่ง", 1),
        ("สิบเอ็ด", 11),
        ("หนึ่งร้อยเอ็ด", 101),
        ("หนึ่งร้อยหนึ่ง", 101),
        ("สองพันห้า", 2_005),
        ("ลบหนึ่ง", -1),
        ("สองหมื่นล้านล้าน", 20_000_000_000_000_000),
        ("หนึ่งล้านล้าน", 10**12),
        ("หนึ่งล้านเอ็ดล้าน", 1_000_001_000_000),
        ("หนึ่งล้านหนึ่งล้าน", 1_000_001_000_000),
        ("สองล้านแปดแสนล้าน", 2_800_000_000_000),
        pytest.param("สองล้านล้านสามแสนล้าน", 2_000_000_300_000_000_000, id="nested"),
        ("สองจุดห้าศูนย์", Decimal("2.50")),
        ("ศูนย์จุดศูนย์ห้า", Decimal("0.05")),
        ("ลบศูนย์จุดห้า", Decimal("-0.5")),
    ],
)
def test_what_is_written_in_full_is_read(text: str, number: int | Decimal) -> None:
    assert parse_number_words(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ร้อย", 100),
        ("ร้อยเอ็ด", 101),
        ("ร้อยยี่สิบ", 120),
        ("พันห้าร้อย", 1_500),
        ("พันห้าสิบ", 1_050),
        ("พันห้าร้อยห้า", 1_505),
        ("ร้อยล้าน", 100_000_000),
        ("ล้าน", 1_000_000),
        ("ล้านล้าน", 10**12),
        ("ล้านห้าแสน", 1_500_000),
        ("ซาว", 20),
        ("ซาวห้า", 25),
        ("ร้อยซาวเอ็ด", 121),
        ("สิบหนึ่ง", 11),
        ("ยี่สิบหนึ่ง", 21),
        ("ติดลบห้า", -5),
        ("ติดลบ ห้าสิบ", -50),
        ("ลบศูนย์", 0),
    ],
)
def test_what_people_say_is_read_if_it_has_one_reading(text: str, number: int) -> None:
    assert parse_number_words(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("25", 25),
        ("๒๕", 25),
        ("007", 7),
        ("000", 0),
        ("1,500", 1_500),
        ("-1,500", -1_500),
        ("\N{MINUS SIGN}๑,๕๐๐", -1_500),
        ("ลบ 5", -5),
        ("1 ล้าน", 1_000_000),
        ("๕ พัน", 5_000),
        ("2 ล้าน 5 แสน", 2_500_000),
        ("2 ล้าน 500,000", 2_500_000),
        ("3 พัน 500", 3_500),
        ("พัน 25", 1_025),
        ("1,500 ล้าน", 1_500_000_000),
        ("1,500,000 ล้าน", 1_500_000_000_000),
        ("สอง ล้าน 5 แสน", 2_500_000),
        ("2 ล้านห้า", 2_000_005),
        ("2 ล้าน 05", 2_000_005),
        ("สิบ 5", 15),
        ("9" * 640, 10**640 - 1),
        ("100" + ",000" * 212, 10**638),
    ],
)
def test_digits_are_read_alone_and_among_words(text: str, number: int) -> None:
    assert parse_number_words(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.5", "1.5"),
        ("-0.0", "0.0"),
        ("๑,๕๐๐.๒๕", "1500.25"),
        ("1 จุด 5", "1.5"),
        ("หนึ่งจุด ห้า ศูนย์", "1.50"),
        ("1.2345678 ล้าน", "1234567.8"),
        ("0.0000015 ล้าน", "1.5"),
    ],
)
def test_a_number_with_decimals_is_a_decimal_as_it_is_written(
    text: str, number: str
) -> None:
    assert repr(parse_number_words(text)) == f"Decimal('{number}')"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("สองจุดห้าล้าน", 2_500_000),
        ("1.5 ล้าน", 1_500_000),
        ("๑.๕๐ ล้าน", 1_500_000),
        ("0.5 ล้าน", 500_000),
        ("1.5 แสน", 150_000),
        ("1.5 พันล้าน", 1_500_000_000),
        ("2.5 หมื่นล้าน", 25_000_000_000),
        ("ยี่สิบห้าจุดห้าล้าน", 25_500_000),
        ("ลบหนึ่งจุดห้าล้านล้าน", -1_500_000_000_000),
        ("1.0000000 ล้าน", 1_000_000),
        ("2002.5 ร้อย", 200_250),
        ("12 พัน", 12_000),
        ("20 แสน", 2_000_000),
        ("1,500 พัน", 1_500_000),
        ("12 พันล้าน", 12_000_000_000),
        ("0 ล้าน", 0),
        ("ศูนย์ล้าน", 0),
    ],
)
def test_a_scale_behind_the_decimals_moves_the_point(text: str, number: int) -> None:
    found = parse_number_words(text)

    assert found == number
    assert type(found) is int


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(" ยี่สิบเอ็ด ", id="around"),
        pytest.param("ยี่ สิบ เอ็ด", id="between"),
        pytest.param("ยี่\u200bสิบ\u200bเอ็ด", id="no width"),
        pytest.param("ยี่สิบ\u00a0เอ็ด", id="no break"),
        pytest.param("\ufeffยี่สิบเอ็ด\n", id="byte order mark"),
        pytest.param("ยี่\u200cสิบ\u200d\u2060เอ็ด", id="joiners"),
        pytest.param("\u200eยี่\u00adสิบเอ็ด\u200f", id="soft hyphen, direction marks"),
    ],
)
def test_blanks_may_stand_between_words(text: str) -> None:
    assert parse_number_words(text) == 21


@given(numbers, styles)
@example(10**6_000, "royal")
@example(1_000_001_000_001, "tens")
def test_every_whole_number_is_read_back(number: int, ed: Ed) -> None:
    found = parse_number_words(number_words(number, ed=ed))

    assert found == number
    assert type(found) is int


@given(decimals, styles)
def test_every_decimal_is_read_back(number: Decimal, ed: Ed) -> None:
    found = parse_number_words(number_words(number, ed=ed))

    assert found == number
    assert isinstance(found, Decimal) == ("." in f"{number:f}")


@given(numbers, styles)
def test_blanks_change_nothing(number: int, ed: Ed) -> None:
    words = number_words(number, ed=ed)

    for word in ("ล้าน", "แสน", "หมื่น", "พัน", "ร้อย", "สิบ", "ลบ"):
        words = words.replace(word, f"\u200b{word} ")

    assert parse_number_words(words) == number


@given(
    above=st.integers(1, 999_999), below=st.integers(10, 999_999), thai=st.booleans()
)
def test_digits_stand_for_the_words_of_a_block(
    above: int, below: int, *, thai: bool
) -> None:
    text = f"{above:,} ล้าน {below:,}"

    found = parse_number_words(to_thai_digits(text) if thai else text)

    assert found == above * 1_000_000 + below


@given(st.integers(1, 9), st.sampled_from(["ร้อย", "พัน", "หมื่น", "แสน", "ล้าน"]))
def test_a_digit_counts_like_its_name(count: int, power: str) -> None:
    words = parse_number_words(f"{number_words(count)}{power}")

    assert parse_number_words(f"{count}{power}") == words
    assert parse_number_words(f"{count}.5{power}") == words + words // count // 2


@given(st.sampled_from(_POWERS), st.sampled_from(_POWERS))
def test_powers_must_fall(first: str, second: str) -> None:
    text = f"สาม{first}สาม{second}"

    if _POWERS.index(first) < _POWERS.index(second):
        found = parse_number_words(text)

        assert found == sum(parse_number_words(f"สาม{p}") for p in (first, second))
    else:
        assert _refused(text).problems[0].code == "number_words.unreadable"


@given(st.text() | number_like_texts)
def test_any_text_is_a_number_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        found = parse_number_words(text)

        assert parse_number_words(number_words(found)) == found


@pytest.mark.parametrize("unit", ["หนึ่ง", "9", " ", "ลบ", ",111", "จุดศูนย์", "ล้านx"])
@pytest.mark.parametrize("number", ["", "1", "หนึ่งล้าน"])
def test_a_long_text_is_refused_in_a_short_sentence(number: str, unit: str) -> None:
    assert len(str(_refused(f"{number}{unit * 3_000}x"))) < 300


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("ศูนย์หนึ่ง", 6, "หนึ่ง"),
        ("0 ล้าน 5 แสน", 8, "5"),
        ("สองล้านศูนย์", 8, "ศูนย์"),
        ("หนึ่งสิบ", 6, "สิบ"),
        ("สองสิบ", 4, "สิบ"),
        ("2 สิบ", 3, "สิบ"),
        ("สิบร้อย", 4, "ร้อย"),
        ("ร้อยร้อย", 5, "ร้อย"),
        ("ร้อยพัน", 5, "พัน"),
        ("สองพันร้อย", 7, "ร้อย"),
        ("หนึ่งเอ็ด", 6, "เอ็ด"),
        ("สามซาว", 4, "ซาว"),
        ("12 พัน 500", 8, "500"),
        ("2 ล้าน 500 พัน", 12, "พัน"),
        ("ยี่สิบห้าพัน", 10, "พัน"),
        ("20 ห้า", 4, "ห้า"),
        ("1 500", 3, "500"),
        ("สาม 10", 5, "10"),
        ("พัน 1,500", 5, "1"),
        ("2 ล้าน 1,500,000", 8, "1"),
        ("2 ล้าน 000", 8, "000"),
        ("1,5000", 2, ","),
        ("0,500", 2, ","),
        ("1.5.5", 4, "."),
        ("1e5", 2, "e"),
        ("5²", 2, "²"),
        ("9" * 641, 641, "9"),
        ("สองจุดห้าสิบ", 10, "สิบ"),
        ("สองจุดห้าจุด", 10, "จุด"),
        ("สองพันสองจุดห้าร้อย", 16, "ร้อย"),
        ("สองจุดห้าล้านสามแสน", 14, "สาม"),
        ("ห้าร้อย บาท", 9, "บาท"),
        ("สองไม่มี", 4, "ไม่มี"),
    ],
)
def test_a_number_that_cannot_go_on_is_refused(text: str, at: int, found: str) -> None:
    (problem,) = _refused(text).problems

    assert problem.code == "number_words.unreadable"
    assert problem.facts["at"] == at
    assert problem.facts["found"] == found


def test_a_refusal_says_how_the_number_could_go_on() -> None:
    assert str(_refused("ลบสองสิบ")) == (
        "expected the number to end at character 6, or to go on with"
        ' ร้อย, พัน, หมื่น, แสน, ล้าน or จุด; found "สิบ"'
    )


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("ห้าจุด", "number_words.word_at_end", "but the text ends"),
        ("ห้าจุด\u200b", "number_words.word_at_end", "but the text ends"),
        ("ห้าจุดสิบสี่", "number_words.word", 'found "สิบ"'),
        ("5 จุด x", "number_words.word", 'found "x"'),
    ],
)
def test_a_point_without_a_decimal_is_refused_behind_it(
    text: str, code: str, rest: str
) -> None:
    error = _refused(text)

    at = 8 if text[-1] == "\u200b" else 7
    assert error.problems[0].code == code
    assert str(error) == (
        "expected ศูนย์, หนึ่ง, สอง, สาม, สี่, ห้า, หก, เจ็ด, แปด or เก้า"
        f" at character {at}, {rest}"
    )


def test_what_is_left_over_after_a_long_number_is_refused() -> None:
    error = _refused("ห้าล้าน" * 200 + "x")

    assert error.problems[0].code == "number_words.left_over"
    assert str(error) == 'expected the end at character 1401, found "x"'


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("ลบลบห้า", 3, "ลบห้า"),
        ("ลบ-5", 3, "-"),
        ("-ห้า", 1, "-ห้า"),
        ("- 5", 1, "-"),
        ("+5", 1, "+"),
        ("เอ็ด", 1, "เอ็ด"),
        ("เอ็ดร้อย", 1, "เอ็ด"),
        ("เอ็ดล้าน", 1, "เอ็ด"),
        ("ยี่ร้อย", 1, "ยี่ร้อย"),
        ("ยี่ 10", 1, "ยี่"),
        ("จุดห้า", 1, "จุด"),
        (".5", 1, "."),
        ("２", 1, "２"),
        ("²", 1, "²"),
        ("ไม่มีจำนวน", 1, "ไม่มีจำนวน"),
    ],
)
def test_a_text_without_a_number_is_refused(text: str, at: int, found: str) -> None:
    error = _refused(text)

    assert error.problems[0].code == "number_words.missing"
    assert str(error) == (
        f'expected a number in words or digits at character {at}, found "{found}"'
    )


@pytest.mark.parametrize(("text", "at"), [("", 1), (" \u200b", 3), ("ลบ", 3)])
def test_a_text_that_ends_before_its_number_is_refused(text: str, at: int) -> None:
    error = _refused(text)

    assert error.problems[0].code == "number_words.missing_at_end"
    assert str(error) == (
        f"expected a number in words or digits at character {at}, but the text ends"
    )


@pytest.mark.parametrize(
    ("text", "at", "readings"),
    [
        ("พันห้า", 1, (1_005, 1_500)),
        ("ร้อยหนึ่ง", 1, (100, 101, 110)),
        ("พันหนึ่ง", 1, (1_000, 1_001, 1_100)),
        ("ล้านหนึ่ง", 1, (1_000_000, 1_000_001, 1_100_000)),
        ("ร้อย 5", 1, (105, 150)),
        ("ล้านห้า", 1, (1_000_005, 1_500_000)),
        ("ลบพันห้า", 3, (1_005, 1_500)),
        ("ร้อยห้าล้าน", 1, (105, 150)),
        ("พันห้าจุดห้า", 1, (1_005, 1_500)),
    ],
)
def test_a_bare_power_and_a_bare_digit_have_several_readings(
    text: str, at: int, readings: tuple[int, ...]
) -> None:
    (problem,) = _refused(text).problems

    assert problem.code == "number_words.ambiguous"
    assert problem.facts["at"] == at
    assert problem.facts["readings"] == readings
    assert problem.facts["words"] == tuple(map(number_words, readings))


@pytest.mark.parametrize(
    ("text", "found", "readings"),
    [
        ("2 ล้าน 5", "2 ล้าน 5", (2_000_005, 2_500_000)),
        ("๒ ล้าน ๕", "๒ ล้าน ๕", (2_000_005, 2_500_000)),
        ("สองล้าน 5", "สองล้าน 5", (2_000_005, 2_500_000)),
        ("5 พัน 2", "5 พัน 2", (5_002, 5_200)),
        ("-5 พัน 1", "5 พัน 1", (5_001, 5_100)),
        ("2 ล้าน 3 แสน 4", "2 ล้าน 3 แสน 4", (2_300_004, 2_340_000)),
        ("2 ร้อย 5 ล้าน", "2 ร้อย 5", (205, 250)),
    ],
)
def test_a_single_figure_after_a_power_has_two_readings(
    text: str, found: str, readings: tuple[int, int]
) -> None:
    (problem,) = _refused(text).problems

    assert problem.code == "number_words.ambiguous"
    assert problem.facts["found"] == found
    assert problem.facts["readings"] == readings


def test_a_refusal_says_all_readings() -> None:
    assert str(_refused("พันห้า")) == (
        'expected one reading, found "พันห้า" at character 1, which may be 1005 or'
        " 1500; write it in full, as หนึ่งพันห้า or หนึ่งพันห้าร้อย"
    )


@pytest.mark.parametrize("text", ["1๒", "2 ล้าน ๕ แสน", "๑.5"])
def test_both_kinds_of_digits_in_one_number_are_refused(text: str) -> None:
    error = _refused(text)

    assert error.problems[0].code == "number_words.mixed_digits"
    assert str(error) == "expected one kind of digits, found both Thai and Arabic ones"
