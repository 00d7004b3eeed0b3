"""Baht: what is an amount, and the arithmetic of whole satang at any size."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction
from functools import partial
from operator import add, lt, mul, sub
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import amounts, satang

from sammachip.errors import InvalidDataError
from sammachip.money import ZERO_BAHT, Baht, Rounding, Unit
from sammachip.thai import Digits


@pytest.mark.parametrize(
    ("written", "in_satang"),
    [
        pytest.param(0, 0, id="nothing"),
        pytest.param(5, 500, id="whole baht"),
        pytest.param(-5, -500, id="less than zero"),
        pytest.param(2**64, 2**64 * 100, id="beyond 64 bits"),
        pytest.param(Decimal("0.10"), 10, id="a decimal"),
        pytest.param(Decimal("-1.500"), -150, id="zeros after the satang"),
        pytest.param(Decimal("1E+3"), 100_000, id="a decimal with an exponent"),
        pytest.param("1234.5", 123_450, id="one place"),
        pytest.param("1,234.50", 123_450, id="thousands parted"),
        pytest.param("๑,๒๓๔.๕๐", 123_450, id="Thai digits"),
        pytest.param(" 1,234.50 บาท\n", 123_450, id="with the unit"),
        pytest.param("฿1234", 123_400, id="with the sign of the baht"),
        pytest.param("-฿1,234", -123_400, id="less than zero, with the sign"),
        pytest.param("฿-1,234", -123_400, id="the minus behind the sign"),
        pytest.param("+0.01", 1, id="a plus"),
        pytest.param("\N{MINUS SIGN}0.01", -1, id="a printed minus"),
        pytest.param("-0.00", 0, id="no negative zero"),
        pytest.param("\u200b5\u00a0บาท\ufeff", 500, id="blanks that nobody sees"),
        pytest.param(Decimal("0E-700"), 0, id="zero, however fine"),
        pytest.param(Decimal("0E+700"), 0, id="zero, however large"),
        pytest.param("9" * 638, (10**638 - 1) * 100, id="as long as can be written"),
    ],
)
def test_an_amount_is_whole_satang(
    written: int | Decimal | str, in_satang: int
) -> None:
    assert Baht(written).satang == in_satang


@pytest.mark.parametrize(
    ("amount", "plain", "text", "thai"),
    [
        (Baht("1234.5"), "1234.50", "1,234.50", "๑,๒๓๔.๕๐"),
        (Baht("-0.05"), "-0.05", "-0.05", "-๐.๐๕"),
        (ZERO_BAHT, "0.00", "0.00", "๐.๐๐"),
        (Baht(2**64), f"{2**64}.00", "18,446,744,073,709,551,616.00", None),
    ],
)
def test_an_amount_is_written_with_two_places(
    amount: Baht, plain: str, text: str, thai: str | None
) -> None:
    assert amount.plain() == plain
    assert amount.format() == str(amount) == text
    assert amount.decimal == Decimal(plain)
    assert repr(amount) == f"Baht('{plain}')"
    assert thai is None or amount.format(digits="thai") == thai


@pytest.mark.parametrize(
    ("written", "as_text"),
    [
        (Baht("-1234.5").format(unit="฿"), "-฿1,234.50"),
        (Baht("1234.5").format(unit="บาท"), "1,234.50 บาท"),
        (Baht("1234.5").format(unit="บาท", digits="thai"), "๑,๒๓๔.๕๐ บาท"),
        (Baht("1234567").format(grouping=False), "1234567.00"),
        (f"{Baht(5)}", "5.00"),
        (f"{Baht(5):>12}|", "        5.00|"),
        (f"{Baht('1234.5'):*^12}", "**1,234.50**"),
    ],
)
def test_an_amount_is_written_for_people(written: str, as_text: str) -> None:
    assert written == as_text


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "ศูนย์บาทถ้วน"),
        ("21.25", "ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์"),
        ("1000000", "หนึ่งล้านบาทถ้วน"),
    ],
)
def test_an_amount_is_said_in_thai_words(amount: str, words: str) -> None:
    assert Baht(amount).in_words() == words


def test_an_amount_is_said_in_either_style() -> None:
    assert Baht(101).in_words() == "หนึ่งร้อยเอ็ดบาทถ้วน"
    assert Baht(101).in_words(ed="tens") == "หนึ่งร้อยหนึ่งบาทถ้วน"


@given(satang, satang, st.integers(-(2**70), 2**70))
def test_arithmetic_is_that_of_whole_satang(one: int, other: int, times: int) -> None:
    a, b = Baht.from_satang(one), Baht.from_satang(other)

    assert (a + b).satang == one + other
    assert (a - b).satang == one - other
    assert (a * times).satang == (times * a).satang == one * times
    assert (-a).satang == -one
    assert abs(a).satang == abs(one)
    assert bool(a) is bool(one)
    assert (a < b, a <= b, a == b) == (one < other, one <= other, one == other)
    assert (hash(a) == hash(b)) or one != other


@given(st.lists(satang, max_size=20))
def test_a_sum_loses_nothing(each: list[int]) -> None:
    added = sum(map(Baht.from_satang, each), ZERO_BAHT)

    assert added.satang == sum(each)
    assert Baht.total(map(Baht.from_satang, each)) == added
    assert sum(map(Baht.from_satang, each)) == (added if each else 0)


@given(amounts)
def test_an_amount_is_read_back_from_every_form(amount: Baht) -> None:
    assert Baht(amount.plain()) == amount
    assert Baht(amount.format()) == amount
    assert Baht(amount.format(digits="thai")) == amount
    assert Baht(amount.decimal) == amount
    assert pickle.loads(pickle.dumps(amount)) == amount


@given(
    amounts,
    st.sampled_from(["", "฿", "บาท"]),
    st.sampled_from(["thai", "arabic"]),
    st.booleans(),
)
def test_an_amount_is_read_back_in_every_writing(
    amount: Baht,
    unit: Unit,
    digits: Digits,
    grouping: bool,  # noqa: FBT001 - drawn like the others
) -> None:
    assert Baht(amount.format(unit=unit, digits=digits, grouping=grouping)) == amount


@given(amounts, st.fractions())
def test_a_product_is_exact_before_it_is_rounded(
    amount: Baht, factor: Fraction
) -> None:
    exact = amount.satang * factor
    down, up, half_up = (
        amount.times(factor, rounding=rounding).satang for rounding in Rounding
    )

    assert abs(down) <= abs(exact) <= abs(up)
    assert abs(up) - abs(down) <= 1
    assert abs(half_up - exact) <= Fraction(1, 2)
    assert half_up in {down, up}


@given(amounts, st.integers(1, 10**6), st.sampled_from(Rounding))
def test_a_rounded_amount_is_whole_units_and_near(
    amount: Baht, unit_satang: int, rounding: Rounding
) -> None:
    unit = Baht.from_satang(unit_satang)

    paid = amount.rounded_to(unit, rounding=rounding)

    assert (paid / unit).denominator == 1
    assert abs(paid - amount) < unit
    assert paid.rounded_to(unit, rounding=rounding) == paid


@pytest.mark.parametrize(
    ("amount", "rounding", "paid"),
    [
        ("10.63", Rounding.DOWN, "10.50"),
        ("10.63", Rounding.UP, "10.75"),
        ("10.62", Rounding.HALF_UP, "10.50"),
        ("10.63", Rounding.HALF_UP, "10.75"),
        ("-10.63", Rounding.DOWN, "-10.50"),
        ("-10.63", Rounding.UP, "-10.75"),
        ("10.50", Rounding.UP, "10.50"),
    ],
)
def test_an_amount_is_rounded_to_a_coin(
    amount: str, rounding: Rounding, paid: str
) -> None:
    assert Baht(amount).rounded_to(Baht("0.25"), rounding=rounding) == Baht(paid)


@given(amounts, amounts.filter(bool))
def test_a_ratio_is_exact(amount: Baht, other: Baht) -> None:
    assert amount / other == Fraction(amount.satang, other.satang)


@given(amounts, satang)
def test_satang_are_an_int_whatever_was_done(amount: Baht, times: int) -> None:
    made = [amount, amount + amount, amount - amount, amount * times, -amount]

    assert {type(each.satang) for each in [*made, abs(amount)]} == {int}


@given(st.floats())
def test_no_float_is_money(number: float) -> None:
    as_anything: Any = number

    with pytest.raises(InvalidDataError) as refused:
        Baht(as_anything)

    assert [problem.code for problem in refused.value.problems] == ["money.float"]
    assert str(refused.value).startswith("money is never a float")
    with pytest.raises(TypeError, match="an int, not float"):
        Baht.from_satang(as_anything)


@given(st.text())
def test_text_is_an_amount_or_is_refused(text: str) -> None:
    codes: set[str] = set()
    try:
        amount = Baht(text)
    except InvalidDataError as error:
        codes = {problem.code for problem in error.problems}
    else:
        assert Baht(amount.plain()) == amount

    assert codes <= {"money.unreadable", "money.places", "money.too_large"}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        pytest.param("1.005", "money.places", id="three places"),
        pytest.param("12.500 บาท", "money.places", id="three places, the last a zero"),
        pytest.param(10**640, "money.too_large", id="more digits than can be written"),
        pytest.param("๑.๐๐๕", "money.places", id="three Thai places"),
        pytest.param(Decimal("0.001"), "money.places", id="a decimal too fine"),
        pytest.param(Decimal("NaN"), "money.not_finite", id="NaN"),
        pytest.param(Decimal("-Infinity"), "money.not_finite", id="infinity"),
        pytest.param(Decimal("1E+700"), "money.too_large", id="a large decimal"),
        pytest.param(Decimal("-1E+999999999"), "money.too_large", id="endless"),
        pytest.param(Decimal("1E-999999999"), "money.places", id="endlessly fine"),
        pytest.param("9" * 639, "money.too_large", id="longer than can be written"),
        pytest.param("9" * 9_999, "money.too_large", id="much longer"),
        pytest.param("-฿-5", "money.unreadable", id="two signs"),
        pytest.param("", "money.unreadable", id="nothing"),
        pytest.param("ห้าร้อย", "money.unreadable", id="words"),
        pytest.param("1,23", "money.unreadable", id="thousands parted wrongly"),
        pytest.param("0,500", "money.unreadable", id="no thousand in front"),
        pytest.param("1 234", "money.unreadable", id="thousands parted by a space"),
        pytest.param("1.", "money.unreadable", id="a point and nothing"),
        pytest.param("๑2๓", "money.unreadable", id="both kinds of digits"),
        pytest.param("1,234.๕๐", "money.unreadable", id="of satang"),
        pytest.param("1_000", "money.unreadable", id="as Python writes it"),
        pytest.param("1e3", "money.unreadable", id="an exponent"),
        pytest.param("２", "money.unreadable", id="a digit of another script"),
        pytest.param("²", "money.unreadable", id="a superscript"),
        pytest.param("(5.00)", "money.unreadable", id="in brackets"),
        pytest.param(True, "money.unreadable", id="a truth value"),
        pytest.param(None, "money.unreadable", id="None"),
        pytest.param(Baht(1), "money.unreadable", id="an amount already"),
    ],
)
def test_what_is_no_amount_is_refused(written: object, code: str) -> None:
    as_anything: Any = written

    with pytest.raises(InvalidDataError) as refused:
        Baht(as_anything)

    assert [problem.code for problem in refused.value.problems] == [code]
    assert refused.value.text("th") != refused.value.text("en")


def test_a_refusal_says_what_was_expected_and_found() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Baht(" 1.005 ")

    assert str(refused.value) == (
        "an amount in baht has two decimals at most, found 1.005"
    )


@pytest.mark.parametrize("found", [1, 1.5, Decimal(2), None, "text"])
def test_money_is_added_to_money_only(found: object) -> None:
    other: Any = found

    with pytest.raises(TypeError, match="money is added to money, not to "):
        add(Baht(1), other)
    with pytest.raises(TypeError, match="money is added to money, not to "):
        sub(Baht(1), other)
    with pytest.raises(TypeError, match="money is added to money, not to "):
        add(other, Baht(1))


@pytest.mark.parametrize("zero", [0.0, False, Decimal(0), Fraction(0)])
def test_a_sum_begins_with_the_whole_number_zero_only(zero: object) -> None:
    start: Any = zero

    with pytest.raises(TypeError, match="money is added to money, not to "):
        add(start, Baht(1))


@pytest.mark.parametrize("found", [1.5, True, Decimal(2), "2", Baht(2)])
def test_money_is_multiplied_by_an_int_only(found: object) -> None:
    times: Any = found

    with pytest.raises(TypeError, match="money is multiplied by an int, not "):
        mul(Baht(1), times)


@pytest.mark.parametrize("spec", [".2", ">12.3", ",.2f", "d", "12s", "é"])
def test_a_format_that_would_cut_an_amount_is_refused(spec: str) -> None:
    with pytest.raises(ValueError, match="money is aligned"):
        format(Baht("1234.50"), spec)


@pytest.mark.parametrize("found", [1.0, True, "1", Decimal(1)])
def test_satang_are_counted_by_an_int_only(found: object) -> None:
    as_anything: Any = found

    with pytest.raises(TypeError, match="satang are counted by an int, not "):
        Baht.from_satang(as_anything)


@pytest.mark.parametrize("divisor", [2, 0.5, Decimal(2), Fraction(1, 2)])
def test_money_is_divided_by_money_only(divisor: object) -> None:
    one: Any = Baht(1)

    with pytest.raises(TypeError, match="money is divided by money, not by "):
        _ = one / divisor
    with pytest.raises(TypeError):
        _ = one // divisor


def test_there_is_no_ratio_to_nothing() -> None:
    with pytest.raises(ZeroDivisionError):
        _ = Baht(1) / ZERO_BAHT


def test_money_is_no_number() -> None:
    one: Any = Baht(1)

    with pytest.raises(TypeError):
        lt(one, 1)
    assert one != 1


@pytest.mark.parametrize(
    ("factor", "code"),
    [
        (1.5, "money.factor"),
        (True, "money.factor"),
        ("2", "money.factor"),
        (Decimal("NaN"), "money.not_finite"),
        (Decimal("Infinity"), "money.not_finite"),
        (Decimal("1E+9999999"), "number.exponent"),
        (Decimal("1E-9999999"), "number.exponent"),
        (10**700, "money.too_large"),
    ],
)
def test_money_is_multiplied_by_exact_numbers_only(factor: object, code: str) -> None:
    as_anything: Any = factor

    with pytest.raises(InvalidDataError) as refused:
        Baht(1).times(as_anything, rounding=Rounding.DOWN)

    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize("unit", ["0", "-0.25"])
def test_a_payout_unit_is_more_than_nothing(unit: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Baht(1).rounded_to(Baht(unit), rounding=Rounding.UP)

    assert [problem.code for problem in refused.value.problems] == ["money.unit"]


@pytest.mark.parametrize("found", ["half_up", "HALF_UP", None, []])
def test_a_rounding_that_does_not_exist_is_refused(found: object) -> None:
    rounding: Any = found

    for calculate in (
        partial(Baht(1).times, 2),
        partial(Baht(1).rounded_to, Baht(1)),
    ):
        with pytest.raises(InvalidDataError) as refused:
            calculate(rounding=rounding)
        assert refused.value.problems[0].code == "choice.unknown"
        assert str(refused.value).startswith(
            "rounding must be one of Rounding.DOWN, Rounding.UP, Rounding.HALF_UP;"
        )


@pytest.mark.parametrize(
    "choices", [{"unit": "THB"}, {"digits": "roman"}, {"unit": []}, {"digits": {}}]
)
def test_a_writing_that_does_not_exist_is_refused(choices: dict[str, Any]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Baht(1).format(**choices)

    assert [problem.code for problem in refused.value.problems] == ["choice.unknown"]


def test_a_refusal_names_no_unit_too() -> None:
    unit: Any = "x"

    with pytest.raises(InvalidDataError) as refused:
        Baht(1).format(unit=unit)

    assert str(refused.value) == 'unit must be one of "", ฿, บาท; found x'


@pytest.mark.parametrize("found", [1, 1.5, None, "one"])
def test_only_money_is_added_up(found: object) -> None:
    other: Any = found

    with pytest.raises(TypeError, match="money is added to money, not to "):
        Baht.total([Baht(1), other])


def test_an_amount_cannot_be_changed() -> None:
    amount: Any = Baht(1)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        amount.satang = 2
