"""Amounts as papers have them: figures, words, and both side by side."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import amounts

from sammachip.errors import InvalidDataError
from sammachip.money import Baht, Unit
from sammachip.thai import Digits


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("550,000 บาท (ห้าแสนห้าหมื่นบาทถ้วน)", "550000"),
        ("๕๕๐,๐๐๐.- (ห้าแสนห้าหมื่นบาทถ้วน)", "550000"),
        ("ห้าแสนห้าหมื่นบาทถ้วน (550,000 บาท)", "550000"),
        ("101.25 บาท (หนึ่งร้อยหนึ่งบาทยี่สิบห้าสตางค์)", "101.25"),
        ("550,000 (ห้าแสนห้าหมื่น)", "550000"),
        ("1,234.50 บาท", "1234.50"),
        ("๑,๒๓๔.๕๐", "1234.50"),
        ("1,234.50บาท", "1234.50"),
        ("1,200 บาทถ้วน", "1200"),
        ("฿ 1,200", "1200"),
        ("THB 1,200.00", "1200"),
        ("1200 THB", "1200"),
        ("50 บ.", "50"),
        ("500.-", "500"),
        ("500,-", "500"),
        ("500-", "500"),
        ("-500 บาท", "-500"),
        ("(1,234.50)", "-1234.50"),
        ("ห้าร้อยบาท", "500"),
        ("ห้าร้อย", "500"),
        ("ลบห้าบาทถ้วน", "-5"),
        ("25 สตางค์", "0.25"),
        ("ยี่สิบห้าสตางค์", "0.25"),
        ("5 บาท 25 สตางค์", "5.25"),
        ("1.5 ล้านบาท", "1500000"),
        ("1.5 ล้าน", "1500000"),
        ("สองจุดห้าล้านบาท", "2500000"),
        ("2 ล้าน 5 แสนบาท", "2500000"),
        (" 1,234.50 \u00a0บาท\u200b ", "1234.50"),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, amount: str) -> None:
    assert Baht.parse(text) == Baht(amount)


@given(amounts, st.sampled_from(["", "฿", "บาท"]), st.sampled_from(["thai", "arabic"]))
def test_figures_and_words_are_read_back_side_by_side(
    amount: Baht, unit: Unit, digits: Digits
) -> None:
    figures = amount.format(unit=unit, digits=digits)
    words = amount.in_words()

    assert Baht.parse(figures) == Baht.parse(words) == amount
    assert Baht.parse(f"{figures} ({words})") == amount
    assert Baht.parse(f"{words} ({figures})") == amount


@given(amounts, amounts)
def test_two_amounts_side_by_side_agree_or_both_are_told(
    one: Baht, other: Baht
) -> None:
    text = f"{one.format()} บาท ({other.in_words()})"

    if one == other:
        assert Baht.parse(text) == one
        return
    with pytest.raises(InvalidDataError) as refused:
        Baht.parse(text)
    (problem,) = refused.value.problems
    assert problem.code == "money.words_differ"
    assert dict(problem.facts) == {"one": one.plain(), "other": other.plain()}


@given(st.text() | st.text(alphabet="0๑,.-+()฿ บาทหนึ่งห้าร้อยล้านสตางค์ถ้วนTHB\u200b"))
def test_text_is_an_amount_or_is_refused(text: str) -> None:
    with suppress(InvalidDataError):
        amount = Baht.parse(text)
        assert Baht.parse(amount.plain()) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("550,000 บาท (ห้าแสนบาทถ้วน)", "money.words_differ", id="differ"),
        pytest.param("12.345 บาท", "money.places", id="three places"),
        pytest.param("1,23 บาท", "money.unreadable", id="thousands parted wrongly"),
        pytest.param("๑2 บาท", "money.unreadable", id="both kinds of digits"),
        pytest.param("--5", "money.unreadable", id="two signs"),
        pytest.param("", "number_words.missing", id="nothing"),
        pytest.param("บาท", "number_words.missing", id="a unit alone"),
        pytest.param("500 บาท (ต่อคน)", "number_words.missing", id="a remark"),
        pytest.param("500 บาท (", "number_words.missing", id="a bracket left open"),
        pytest.param("พันห้า", "number_words.ambiguous", id="1,005 or 1,500"),
        pytest.param("หนึ่งบาทห้าสิบ", "baht_text.unit", id="1.50, or 1 and a half"),
        pytest.param("5 บาท 100 สตางค์", "baht_text.satang", id="100 satang"),
    ],
)
def test_what_can_be_taken_in_two_ways_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Baht.parse(text)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_refusal_tells_the_place_in_the_whole_text() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Baht.parse("500 บาท (ต่อคน)")

    assert refused.value.problems[0].facts["at"] == 10
