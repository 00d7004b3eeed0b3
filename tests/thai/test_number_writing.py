"""Numbers in words: the Royal Society's reading, ICU's, and laws for every size."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import Ed, number_words

_DIGITS = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
_PLACES = ["แสน", "หมื่น", "พัน", "ร้อย", "สิบ", ""]

numbers = st.one_of(
    st.integers(min_value=0, max_value=2_000_000), st.integers(min_value=0)
)


def _block_read_digit_by_digit(block: int) -> str:
    """Read up to six digits as a school book does, with เอ็ด after a ten only."""
    words = ""
    for digit, place in zip(map(int, f"{block:06}"), _PLACES, strict=True):
        if not digit:
            continue
        if place == "สิบ":
            words += {1: "", 2: "ยี่"}.get(digit, _DIGITS[digit]) + place
        elif not place and digit == 1 and words.endswith("สิบ"):
            words += "เอ็ด"
        else:
            words += _DIGITS[digit] + place
    return words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "ศูนย์"),
        (1, "หนึ่ง"),
        (2, "สอง"),
        (10, "สิบ"),
        (11, "สิบเอ็ด"),
        (20, "ยี่สิบ"),
        (21, "ยี่สิบเอ็ด"),
        (22, "ยี่สิบสอง"),
        (30, "สามสิบ"),
        (100, "หนึ่งร้อย"),
        (101, "หนึ่งร้อยเอ็ด"),
        (111, "หนึ่งร้อยสิบเอ็ด"),
        (1_000, "หนึ่งพัน"),
        (1_001, "หนึ่งพันเอ็ด"),
        (10_000, "หนึ่งหมื่น"),
        (100_000, "หนึ่งแสน"),
        (654_321, "หกแสนห้าหมื่นสี่พันสามร้อยยี่สิบเอ็ด"),
        (1_000_000, "หนึ่งล้าน"),
        (1_000_001, "หนึ่งล้านเอ็ด"),
        (11_000_000, "สิบเอ็ดล้าน"),
        (101_000_000, "หนึ่งร้อยเอ็ดล้าน"),
        (5_001_000_000, "ห้าพันเอ็ดล้าน"),
        (10**12, "หนึ่งล้านล้าน"),
        (2_300_000_000_000, "สองล้านสามแสนล้าน"),
        (1_000_001_000_000, "หนึ่งล้านเอ็ดล้าน"),
        (10_000_000_000_000_011, "หนึ่งหมื่นล้านล้านสิบเอ็ด"),
        (20_000_000_000_000_000, "สองหมื่นล้านล้าน"),
        (
            2_896_684_856_422,
            "สองล้านแปดแสนเก้าหมื่นหกพันหกร้อยแปดสิบสี่ล้านแปดแสนห้าหมื่นหกพันสี่ร้อยยี่สิบสอง",
        ),
        (10**18, "หนึ่งล้านล้านล้าน"),
        (-1, "ลบหนึ่ง"),
        (-101, "ลบหนึ่งร้อยเอ็ด"),
    ],
)
def test_a_number_is_read_as_the_royal_society_tells(number: int, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "หนึ่ง"),
        (11, "สิบเอ็ด"),
        (101, "หนึ่งร้อยหนึ่ง"),
        (121, "หนึ่งร้อยยี่สิบเอ็ด"),
        (1_000_001, "หนึ่งล้านหนึ่ง"),
        (1_000_001_000_001, "หนึ่งล้านหนึ่งล้านหนึ่ง"),
        (-101, "ลบหนึ่งร้อยหนึ่ง"),
    ],
)
def test_ed_may_stand_after_tens_only(number: int, words: str) -> None:
    assert number_words(number, ed="tens") == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("0.5", "ศูนย์จุดห้า"),
        ("3.14", "สามจุดหนึ่งสี่"),
        ("2.50", "สองจุดห้าศูนย์"),
        ("101.10", "หนึ่งร้อยเอ็ดจุดหนึ่งศูนย์"),
        ("0.05", "ศูนย์จุดศูนย์ห้า"),
        ("-2.5", "ลบสองจุดห้า"),
        ("-0.05", "ลบศูนย์จุดศูนย์ห้า"),
        ("3", "สาม"),
        ("1E+3", "หนึ่งพัน"),
        ("1.5E+3", "หนึ่งพันห้าร้อย"),
        ("5E-2", "ศูนย์จุดศูนย์ห้า"),
        ("-0", "ศูนย์"),
        ("-0.0", "ศูนย์จุดศูนย์"),
    ],
)
def test_decimals_are_named_one_by_one_as_they_are_written(
    number: str, words: str
) -> None:
    assert number_words(Decimal(number)) == words


def test_ed_in_front_of_a_point_may_stand_after_tens_only() -> None:
    assert number_words(Decimal("101.1"), ed="tens") == "หนึ่งร้อยหนึ่งจุดหนึ่ง"


def test_a_number_of_thousands_of_digits_is_read() -> None:
    words = number_words(10**6_000)

    assert words == "หนึ่ง" + "ล้าน" * 1_000


@given(st.integers(1, 5_000), st.integers(0, 999_999), st.integers(0, 1_000))
def test_a_huge_number_is_read_block_by_block(
    digits: int, block: int, empty_blocks: int
) -> None:
    upper = 7**digits

    words = number_words((upper * 1_000_000 + block) * 10 ** (6 * empty_blocks))

    last = _block_read_digit_by_digit(block).removesuffix("หนึ่ง")
    assert words.startswith(f"{number_words(upper)}ล้าน{last}")
    assert words.endswith("ล้าน" * empty_blocks)


@given(st.integers(min_value=1, max_value=999_999))
def test_a_block_is_read_digit_by_digit(block: int) -> None:
    assert number_words(block, ed="tens") == _block_read_digit_by_digit(block)


@given(above=st.integers(min_value=1), block=st.integers(0, 999_999))
def test_a_block_follows_the_millions_above_it(above: int, block: int) -> None:
    words = number_words(above * 1_000_000 + block, ed="tens")

    below = number_words(block, ed="tens") if block else ""
    assert words == f"{number_words(above, ed='tens')}ล้าน{below}"


@given(numbers)
def test_the_two_readings_differ_in_ed_only(number: int) -> None:
    royal, tens = number_words(number), number_words(number, ed="tens")

    assert royal.replace("เอ็ด", "หนึ่ง") == tens.replace("เอ็ด", "หนึ่ง")


@given(numbers.map(lambda number: 10 * number + 11))
def test_a_final_one_is_ed_after_any_other_digit(number: int) -> None:
    assert number_words(number).endswith("เอ็ด")


@given(numbers.filter(bool))
def test_a_negative_number_is_its_opposite_after_lop(number: int) -> None:
    assert number_words(-number) == f"ลบ{number_words(number)}"


@given(st.integers(), st.from_regex("[0-9]{1,20}", fullmatch=True))
def test_the_callers_decimal_context_changes_nothing(whole: int, decimals: str) -> None:
    number = Decimal(f"{whole}.{decimals}")

    with localcontext(prec=3):
        words = number_words(number)

    names = "".join(_DIGITS[int(digit)] for digit in decimals)
    assert words.removeprefix("ลบ") == f"{number_words(abs(whole))}จุด{names}"


@pytest.mark.parametrize("number", ["1E+640", "1E-640"])
def test_an_exponent_of_640_is_still_written_out(number: str) -> None:
    assert len(number_words(Decimal(number))) > 106 * len("ล้าน")


@pytest.mark.parametrize(
    ("found", "exponent"),
    [("1E+641", 641), ("1E-641", -641), ("-1E+999999", 999999), ("0E-999999", -999999)],
)
def test_a_huge_exponent_is_refused(found: str, exponent: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        number_words(Decimal(found))

    (problem,) = refused.value.problems
    assert problem.code == "number.exponent"
    assert str(problem) == (
        f"expected a Decimal with an exponent from -640 to 640, found {exponent}"
    )


@pytest.mark.parametrize("found", ["NaN", "sNaN", "-Infinity"])
def test_what_is_not_finite_is_refused(found: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        number_words(Decimal(found))

    (problem,) = refused.value.problems
    assert problem.code == "number.not_finite"
    assert str(problem) == f"expected a finite number, found {found}"


@pytest.mark.parametrize(
    ("found", "name"), [(True, "bool"), (1.0, "float"), ("1", "str")]
)
def test_other_types_are_refused(found: object, name: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        number_words(cast("int", found))

    (problem,) = refused.value.problems
    assert problem.code == "number.type"
    assert str(problem) == f"expected int or Decimal, which are exact, found {name}"


@pytest.mark.parametrize(
    ("found", "said"), [("icu", "icu"), ("", "''"), (None, "None"), ([], "[]")]
)
def test_ed_is_one_of_two_choices(found: object, said: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        number_words(101, ed=cast("Ed", found))

    (problem,) = refused.value.problems
    assert problem.code == "choice.unknown"
    assert str(problem) == f"ed must be one of royal, tens; found {said}"
