"""Money in words: known amounts, laws for all, and what is no exact amount."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import Ed, ThirdDecimal, baht_text, number_words

satang_amounts = st.integers(min_value=-(10**30), max_value=10**30)


def _baht(satang: int) -> Decimal:
    """Make an amount of any size without rounding to the context."""
    sign = "-" if satang < 0 else ""
    return Decimal(f"{sign}{abs(satang) // 100}.{abs(satang) % 100:02}")


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "ศูนย์บาทถ้วน"),
        ("0.00", "ศูนย์บาทถ้วน"),
        ("-0", "ศูนย์บาทถ้วน"),
        ("-0.00", "ศูนย์บาทถ้วน"),
        ("0.01", "หนึ่งสตางค์"),
        ("0.25", "ยี่สิบห้าสตางค์"),
        ("0.5", "ห้าสิบสตางค์"),
        ("1", "หนึ่งบาทถ้วน"),
        ("1.01", "หนึ่งบาทหนึ่งสตางค์"),
        ("1.21", "หนึ่งบาทยี่สิบเอ็ดสตางค์"),
        ("100", "หนึ่งร้อยบาทถ้วน"),
        ("101", "หนึ่งร้อยเอ็ดบาทถ้วน"),
        ("1E+6", "หนึ่งล้านบาทถ้วน"),
        ("5E-1", "ห้าสิบสตางค์"),
        ("1.500", "หนึ่งบาทห้าสิบสตางค์"),
        ("1.0000000000", "หนึ่งบาทถ้วน"),
        ("0E-10", "ศูนย์บาทถ้วน"),
        ("-0.50", "ลบห้าสิบสตางค์"),
        ("-5", "ลบห้าบาทถ้วน"),
        ("-21.75", "ลบยี่สิบเอ็ดบาทเจ็ดสิบห้าสตางค์"),
        ("511010921201005", number_words(511010921201005) + "บาทถ้วน"),
        ("424561792139183", number_words(424561792139183) + "บาทถ้วน"),
    ],
)
def test_an_amount_is_said_in_words(amount: str, words: str) -> None:
    assert baht_text(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0.994", "เก้าสิบเก้าสตางค์"),
        ("0.995", "หนึ่งบาทถ้วน"),
        ("1.005", "หนึ่งบาทหนึ่งสตางค์"),
        ("999999.995", "หนึ่งล้านบาทถ้วน"),
        ("8301316739564.465", baht_text(Decimal("8301316739564.47"))),
        ("-2.675", "ลบสองบาทหกสิบแปดสตางค์"),
        ("-0.005", "ลบหนึ่งสตางค์"),
        ("-0.001", "ศูนย์บาทถ้วน"),
        ("0.001", "ศูนย์บาทถ้วน"),
        ("1E-640", "ศูนย์บาทถ้วน"),
        ("1.5", "หนึ่งบาทห้าสิบสตางค์"),
    ],
)
def test_half_a_satang_may_be_rounded_away_from_zero(amount: str, words: str) -> None:
    assert baht_text(Decimal(amount), third_decimal="half_up") == words


def test_an_int_is_whole_baht() -> None:
    assert baht_text(-1_001) == "ลบหนึ่งพันเอ็ดบาทถ้วน"


def test_ed_may_stand_after_tens_only() -> None:
    assert baht_text(101, ed="tens") == "หนึ่งร้อยหนึ่งบาทถ้วน"


@given(satang_amounts)
def test_baht_and_satang_are_both_said(satang: int) -> None:
    words = baht_text(_baht(satang))

    baht, rest = divmod(abs(satang), 100)
    sign = "ลบ" if satang < 0 else ""
    baht_words = f"{number_words(baht)}บาท" if baht or not rest else ""
    satang_words = f"{number_words(rest)}สตางค์" if rest else "ถ้วน"
    assert words == sign + baht_words + satang_words


@given(satang_amounts)
def test_the_callers_decimal_context_changes_nothing(satang: int) -> None:
    amount = _baht(satang)

    words = baht_text(amount)

    with localcontext(prec=3):
        assert baht_text(amount) == words


@given(st.integers(), st.integers(1, 99), st.sampled_from(["1", "49", "5", "999"]))
def test_rounding_is_to_the_nearest_satang(baht: int, satang: int, more: str) -> None:
    amount = Decimal(f"{abs(baht)}.{satang:02}{more}")

    with localcontext(prec=3):
        words = baht_text(amount, third_decimal="half_up")

    rounded = abs(baht) * 100 + satang + (more[0] >= "5")
    assert words == baht_text(_baht(rounded))


def test_an_amount_of_thousands_of_digits_is_said() -> None:
    words = f"หนึ่ง{'ล้าน' * 1_000}บาทถ้วน"

    assert baht_text(10**6_000) == baht_text(Decimal(10**6_000)) == words


@given(st.integers())
def test_an_int_is_said_like_the_same_decimal(baht: int) -> None:
    assert baht_text(baht) == baht_text(Decimal(baht))


@pytest.mark.parametrize("amount", ["0.001", "1.005", "999999.995", "-2.675", "1E-9"])
def test_a_third_decimal_is_refused(amount: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        baht_text(Decimal(amount))

    (problem,) = refused.value.problems
    assert problem.code == "baht_text.places"
    assert problem.facts["found"] == str(Decimal(amount))
    assert str(problem).startswith("an amount has two decimals at most, found ")


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_is_not_finite_is_refused(amount: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        baht_text(Decimal(amount))

    (problem,) = refused.value.problems
    assert problem.code == "baht_text.not_finite"
    assert str(problem) == f"expected an amount of money, found {amount}"


@pytest.mark.parametrize(
    ("found", "name"),
    [(1.5, "float"), (True, "bool"), ("100", "str"), (None, "NoneType")],
)
def test_other_types_are_refused(found: object, name: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        baht_text(cast("int", found))

    (problem,) = refused.value.problems
    assert problem.code == "baht_text.type"
    assert str(problem) == (
        f"expected an amount as int or Decimal, which are exact, found {name}"
    )


@pytest.mark.parametrize("amount", ["1E+641", "-1E+999999999", "1E-641"])
def test_a_huge_exponent_is_refused(amount: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        baht_text(Decimal(amount), third_decimal="half_up")

    assert refused.value.problems[0].code == "number.exponent"


@pytest.mark.parametrize("amount", [1, -1, Decimal("0.25"), Decimal("-1.5")])
def test_ed_is_one_of_two_choices(amount: int | Decimal) -> None:
    with pytest.raises(InvalidDataError, match="ed must be one of royal, tens"):
        baht_text(amount, ed=cast("Ed", ""))


@pytest.mark.parametrize("amount", [1, Decimal("0.25"), Decimal(5)])
def test_no_choice_is_a_list(amount: int | Decimal) -> None:
    a_list = cast("Ed", [])

    with pytest.raises(InvalidDataError, match="ed must be one of royal, tens"):
        baht_text(amount, ed=a_list)
    with pytest.raises(InvalidDataError, match="third_decimal must be one of refuse"):
        baht_text(amount, third_decimal=cast("ThirdDecimal", a_list))


@pytest.mark.parametrize("amount", [1, -1, Decimal("0.25"), Decimal("0.001")])
def test_the_third_decimal_is_one_of_two_choices(amount: int | Decimal) -> None:
    with pytest.raises(InvalidDataError) as refused:
        baht_text(amount, third_decimal=cast("ThirdDecimal", "up"))

    (problem,) = refused.value.problems
    assert problem.code == "choice.unknown"
    assert str(problem) == "third_decimal must be one of refuse, half_up; found up"
