"""Baht text read back: as everybody writes it, laws, and what is no amount."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal, localcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import Ed, baht_text, parse_baht_text

styles = st.sampled_from(["royal", "tens"])
satang_amounts = st.integers(-(10**30), 10**30) | st.integers(-200_00, 200_00)
amount_like_texts = st.lists(
    st.sampled_from(
        [
            *("ศูนย์", "หนึ่ง", "สอง", "เอ็ด", "สิบ", "ร้อย", "พัน", "ล้าน", "จุด"),
            *("ลบ", "ติดลบ", "บาท", "สตางค์", "ถ้วน", "0", "25", "1,500", "๕", ".", "-"),
            *("ศูนย์จุดหนึ่ง", "บาทศูนย์", "\u200b", "x"),
        ]
    )
).map("".join)


def _baht(satang: int) -> Decimal:
    sign = "-" if satang < 0 else ""
    return Decimal(f"{sign}{abs(satang) // 100}.{abs(satang) % 100:02}")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        pytest.param("หนึ่งร้อยเอ็ดบาทถ้วน", "101.00", id="Royal Society"),
        pytest.param("หนึ่งร้อยหนึ่งบาทถ้วน", "101.00", id="LibreOffice"),
        pytest.param("ยี่สิบห้าสตางค์", "0.25", id="no baht"),
        pytest.param("ศูนย์บาทยี่สิบห้าสตางค์", "0.25", id="zero baht"),
        pytest.param("หนึ่งบาท ศูนย์สตางค์", "1.00", id="zero satang"),
        pytest.param("ร้อยบาท", "100.00", id="no count, no thuan"),
        pytest.param("ลบห้าบาท", "-5.00", id="minus"),
        pytest.param("ติดลบห้าบาทถ้วน", "-5.00", id="minus, as spoken"),
        pytest.param("ลบห้าสิบสตางค์", "-0.50", id="minus, no baht"),
        pytest.param("ลบศูนย์บาทถ้วน", "0.00", id="no sign on zero"),
        pytest.param("ศูนย์บาทถ้วน", "0.00", id="zero"),
        pytest.param("สิบล้านบาทถ้วน", "10000000.00", id="ten million"),
        pytest.param("สามล้านสี่แสนแปดหมื่นล้านบาทถ้วน", "3480000000000.00", id="nested"),
        pytest.param("ยี่\u200bสิบ บาท ถ้วน\n", "20.00", id="blanks"),
        pytest.param("500 บาท 25 สตางค์", "500.25", id="digits"),
        pytest.param("๕๐๐ บาท ๕ สตางค์", "500.05", id="Thai digits"),
        pytest.param("-1,500.50 บาท", "-1500.50", id="decimals"),
        pytest.param("1.5 ล้านบาท", "1500000.00", id="digits and a scale"),
        pytest.param("1.500 ล้านบาท", "1500000.00", id="free decimals of a scale"),
        pytest.param("1.234567890 ล้านบาท", "1234567.89", id="to the satang"),
        pytest.param("12 พันบาท", "12000.00", id="whole figures and a scale"),
        pytest.param("0 ล้านบาท", "0.00", id="no millions"),
        pytest.param("500.-", "500.00", id="a dash for no satang"),
        pytest.param("500,-", "500.00", id="a comma and a dash"),
        pytest.param("๕๐๐.– บาทถ้วน", "500.00", id="a long dash and the unit"),
        pytest.param("5 ล้าน.-", "5000000.00", id="a dash behind words"),
        pytest.param("ห้าร้อย.-", "500.00", id="a dash behind words alone"),
        pytest.param("฿5", "5.00", id="the sign of the baht"),
        pytest.param("-฿5.25", "-5.25", id="a minus before the sign"),
        pytest.param("฿-5.25", "-5.25", id="a minus behind the sign"),
        pytest.param("฿1.5 ล้าน", "1500000.00", id="a sign and a scale"),
        pytest.param("thb 5 บาท 25 สต.", "5.25", id="both short units"),
        pytest.param("BAHT ๕", "5.00", id="English"),
        pytest.param("+5 บ.", "5.00", id="a plus"),
        pytest.param("ห้าบาทสิบสตางค์ถ้วน", "5.10", id="thuan after satang"),
        pytest.param("5 บาท 005 สตางค์", "5.05", id="zeros before satang"),
    ],
)
def test_an_amount_is_read_as_people_and_programs_write_it(
    text: str, amount: str
) -> None:
    assert repr(parse_baht_text(text)) == f"Decimal('{amount}')"


def test_an_amount_of_thousands_of_digits_is_read() -> None:
    text = f"หนึ่ง{'ล้าน' * 1_000}บาทหนึ่งสตางค์"

    assert parse_baht_text(text) == Decimal(f"1{'0' * 6_000}.01")
    assert parse_baht_text(f"{text} ") == Decimal(f"1{'0' * 6_000}.01")


@given(satang_amounts, styles)
def test_every_amount_is_read_back(satang: int, ed: Ed) -> None:
    text = baht_text(_baht(satang), ed=ed)

    with localcontext(prec=3):
        amount = parse_baht_text(text)

    assert str(amount) == str(_baht(satang))


@given(
    st.text()
    | amount_like_texts
    | st.builds(baht_text, satang_amounts.map(_baht), ed=styles)
)
@example("ถ้วน")
def test_a_blank_in_front_changes_nothing(text: str) -> None:
    def outcome(text: str, offset: int) -> object:
        try:
            return parse_baht_text(text)
        except InvalidDataError as error:
            (problem,) = error.problems
            facts = dict(problem.facts)
            if isinstance(at := facts.get("at"), int):
                facts["at"] = at - offset
            return problem.code, facts

    assert outcome(f" {text}", 1) == outcome(text, 0)


@given(satang_amounts, styles)
def test_blanks_change_nothing(satang: int, ed: Ed) -> None:
    text = baht_text(_baht(satang), ed=ed)

    for word in ("ลบ", "บาท", "ถ้วน", "ล้าน", "สิบ", "สตางค์"):
        text = text.replace(word, f"\u200b{word} \u00ad")

    assert parse_baht_text(text) == _baht(satang)


@given(st.integers(0), st.integers(0, 99))
def test_digits_stand_for_words(baht: int, satang: int) -> None:
    found = parse_baht_text(f"{baht:,} บาท {satang} สตางค์")

    assert found == _baht(100 * baht + satang)


@given(st.text() | amount_like_texts)
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        found = parse_baht_text(text)

        assert parse_baht_text(baht_text(found)) == found


def _sentence(text: str, code: str) -> str:
    with pytest.raises(InvalidDataError) as refused:
        parse_baht_text(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    return str(problem)


@pytest.mark.parametrize(
    ("text", "expected", "at", "found"),
    [
        ("สองสิบบาท", "บาท or สตางค์", 4, "สิบ"),
        ("ห้าถ้วน", "บาท or สตางค์", 4, "ถ้วน"),
        ("500-", "บาท or สตางค์", 4, "-"),
        ("หนึ่งบาทห้าสิบบาท", "สตางค์", 15, "บาท"),
    ],
)
def test_a_number_without_its_unit_is_refused(
    text: str, expected: str, at: int, found: str
) -> None:
    assert _sentence(text, "number_words.word") == (
        f'expected {expected} at character {at}, found "{found}"'
    )


@pytest.mark.parametrize(
    ("text", "expected", "at"),
    [("ห้าร้อย", "บาท or สตางค์", 8), ("หนึ่งบาทห้าสิบ", "สตางค์", 15)],
)
def test_a_refusal_says_that_the_text_ends(text: str, expected: str, at: int) -> None:
    assert _sentence(text, "number_words.word_at_end") == (
        f"expected {expected} at character {at}, but the text ends"
    )


def test_a_refusal_says_in_thai_that_the_text_ends() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_baht_text("ห้าร้อย")

    assert refused.value.text("th") == (
        "ที่อักขระตัวที่ 8 ต้องเป็น บาท หรือ สตางค์ แต่ข้อความจบแล้ว"
    )


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("ถ้วน", 1, "ถ้วน"),
        ("บาทถ้วน", 1, "บาทถ้วน"),
        ("สตางค์", 1, "สตางค์"),
        ("เอ็ดสตางค์", 1, "เอ็ด"),
        ("-฿-5", 3, "-"),
        ("--5 บาท", 1, "--"),
    ],
)
def test_a_unit_without_its_number_is_refused(text: str, at: int, found: str) -> None:
    assert _sentence(text, "number_words.missing") == (
        f'expected a number in words or digits at character {at}, found "{found}"'
    )


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("หนึ่งบาทถ้วน ครับ", 14, "ครับ"),
        ("หนึ่งบาทถ้วนถ้วน", 13, "ถ้วน"),
        ("หนึ่งบาทถ้วนห้าสตางค์", 13, "ห้า"),
        ("ห้าสตางค์หกบาท", 10, "หก"),
        ("5 บาท 25 สตางค์ 3", 17, "3"),
        ("หนึ่งบาทเอ็ดสตางค์", 9, "เอ็ด"),
        ("หนึ่งบาทลบห้าสตางค์", 9, "ลบห้าสตางค์"),
        ("ห้าบาทบาท", 7, "บาท"),
        ("500 บาท.", 8, "."),
        ("500.-5", 6, "5"),
        ("500.- 25 สตางค์", 7, "25"),
        ("1,234.50.-", 9, ".-"),
        ("฿50 สต.", 5, "สต."),
    ],
)
def test_what_is_left_over_is_refused(text: str, at: int, found: str) -> None:
    assert _sentence(text, "number_words.left_over") == (
        f'expected the end at character {at}, found "{found}"'
    )


@pytest.mark.parametrize(
    ("text", "baht", "satang"),
    [
        ("หนึ่งร้อยสตางค์", "0", "100"),
        ("หนึ่งบาทหนึ่งร้อยสตางค์", "1", "100"),
        ("ห้าบาทห้าจุดห้าสตางค์", "5", "5.5"),
        ("ศูนย์บาท ศูนย์จุดหนึ่งสตางค์", "0", "0.1"),
        ("1.5 บาท 5 สตางค์", "1.5", "5"),
    ],
)
def test_satang_are_whole_and_fewer_than_100(text: str, baht: str, satang: str) -> None:
    assert _sentence(text, "baht_text.satang") == (
        f"expected whole baht and 0 to 99 satang, found {baht} and {satang}"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("500.255 บาท", "500.255"),
        ("1.500 บาท", "1.500"),
        ("-๑.๕๐๐ บาท", "๑.๕๐๐"),
        ("ห้าจุดห้าศูนย์ศูนย์ บาท", "ห้าจุดห้าศูนย์ศูนย์"),
    ],
)
def test_a_third_decimal_is_refused_even_a_zero(text: str, found: str) -> None:
    assert _sentence(text, "baht_text.decimals") == (
        f'expected two decimals at most, found "{found}"; write commas between'
        " thousands"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("พันห้าบาท", "number_words.ambiguous"),
        ("หนึ่งบาทพันห้าสตางค์", "number_words.ambiguous"),
        ("2 ล้าน 5 บาท", "number_words.ambiguous"),
        ("", "number_words.missing_at_end"),
        ("๕ บาท 5 สตางค์", "number_words.mixed_digits"),
    ],
)
def test_the_numbers_are_read_by_the_same_rules(text: str, code: str) -> None:
    assert _sentence(text, code)
