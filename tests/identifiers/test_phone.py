"""Phone numbers: the plan, the ways of writing, and what is never guessed."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import (
    LANDLINE_AREAS,
    extensions,
    landlines,
    mobiles,
    numbers_of_persons,
    rewritten,
    specials,
)

from sammachip.errors import InvalidDataError
from sammachip.identifiers import Phone, PhoneType, phone

_SEVERAL_EXTENSIONS: Final = (
    "phone.extension",
    (
        "expected one extension of 1 to 8 digits in a row behind the number; write "
        "each of several, or of a range, by itself"
    ),
)


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("0812345678", "0812345678"),
        ("081-234-5678", "0812345678"),
        ("08 1234 5678", "0812345678"),
        ("08-1234-5678", "0812345678"),
        ("081.234.5678", "0812345678"),
        ("(081) 234-5678", "0812345678"),
        ("๐๘๑-๒๓๔-๕๖๗๘", "0812345678"),
        ("０８１２３４５６７８", "0812345678"),
        ("081–234–5678", "0812345678"),
        ("+66 81 234 5678", "0812345678"),
        ("+66 (0)81 234 5678", "0812345678"),
        ("66812345678", "0812345678"),
        ("0066812345678", "0812345678"),
        ("00166812345678", "0812345678"),
        ("812345678", "0812345678"),
        ("0-2123-4567", "021234567"),
        ("(02) 123 4567", "021234567"),
        ("+6621234567", "021234567"),
        ("0-4412-3456", "044123456"),
        ("066-123-4567", "0661234567"),
        ("661234567", "0661234567"),
        ("66661234567", "0661234567"),
        ("02-123-4567 ต่อ 123", "021234567#123"),
        ("0-2123-4567#123", "021234567#123"),
        ("02 123 4567 ext. 5", "021234567#5"),
        ("02 123 4567 Ext 5", "021234567#5"),
        ("02 123 4567 x5", "021234567#5"),
        ("+6621234567;ext=5", "021234567#5"),
        ("1800-123-456", "1800123456"),
        ("+66 1900 123 456", "1900123456"),
        ("02-123-4567 กด 1", "021234567#1"),
        ("02-123-4567 ต่อ 1\u200b2", "021234567#12"),
        ("02-121-2345 x 12", "021212345#12"),
        ("191", "191"),
        ("๑๖๖๙", "1669"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, compact: str) -> None:
    assert phone.validate(text) == compact


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("0612345678", PhoneType.MOBILE),
        ("0812345678", PhoneType.MOBILE),
        ("0912345678", PhoneType.MOBILE),
        ("0602345678", PhoneType.VOIP),
        ("0682345678", PhoneType.VOIP),
        ("021234567", PhoneType.LANDLINE),
        ("044123456", PhoneType.LANDLINE),
        ("1800123456", PhoneType.TOLL_FREE),
        ("1900123456", PhoneType.PREMIUM),
        ("1111", PhoneType.SERVICE),
        ("1669", PhoneType.EMERGENCY),
        ("191", PhoneType.EMERGENCY),
        ("199", PhoneType.EMERGENCY),
    ],
)
def test_a_number_has_a_type(number: str, kind: PhoneType) -> None:
    assert Phone(number).type is kind


@pytest.mark.parametrize(
    ("number", "official", "national", "international", "e164", "masked"),
    [
        pytest.param(
            "0812345678",
            "08 1234 5678",
            "081 234 5678",
            "+66 81 234 5678",
            "+66812345678",
            "xx xxxx xx78",
            id="mobile",
        ),
        pytest.param(
            "021234567",
            "0 2123 4567",
            "02 123 4567",
            "+66 2 123 4567",
            "+6621234567",
            "x xxxx xx67",
            id="Bangkok",
        ),
        pytest.param(
            "044123456#78",
            "0 4412 3456 ต่อ 78",
            "044 123 456 ext. 78",
            "+66 44 123 456 ext. 78",
            "+6644123456",
            "x xxxx xx56",
            id="with an extension",
        ),
        pytest.param(
            "1800123456",
            "1800 123 456",
            "1800 123 456",
            "+66 1800 123 456",
            "+661800123456",
            "xxxx xxx x56",
            id="toll free",
        ),
        pytest.param("1669", "1669", "1669", None, None, "xx69", id="short"),
    ],
)
def test_a_number_is_written_in_every_form(  # noqa: PLR0913, PLR0917 - one for each
    number: str,
    official: str,
    national: str,
    international: str | None,
    e164: str | None,
    masked: str,
) -> None:
    read = Phone(number)

    assert read.format() == phone.format(number) == official
    assert (read.national, read.international) == (national, international)
    assert read.e164 == e164
    assert str(read) == phone.mask(number) == masked


def test_an_extension_is_apart_from_the_number() -> None:
    office = Phone.parse("0-2123-4567 ต่อ 12")

    assert (office.number, office.extension) == ("021234567", "12")
    assert Phone("021234567").extension is None
    assert office != Phone("021234567")


@pytest.mark.parametrize(
    ("number", "first", "count"),
    [("02", "กรุงเทพมหานคร", 4), ("044", "ชัยภูมิ", 4), ("076", "พังงา", 2)],
)
def test_a_landline_is_in_the_provinces_of_its_area(
    number: str, first: str, count: int
) -> None:
    provinces = Phone(f"{number}1234567"[:9]).area

    assert (provinces[0], len(provinces)) == (first, count)
    assert list(provinces) == sorted(provinces) or number == "02"


def test_the_areas_cover_the_country() -> None:
    areas = {area: Phone(f"{area}1234567"[:9]).area for area in LANDLINE_AREAS}

    assert len({province for area in areas.values() for province in area}) == 77
    assert areas["033"] == areas["038"]
    assert areas["052"] == areas["053"]


@given(mobiles | specials)
def test_only_a_landline_has_an_area(number: str) -> None:
    assert Phone(number).area == ()


@given(numbers_of_persons)
def test_a_number_with_its_country_is_the_same(number: str) -> None:
    read = Phone(number)

    for form in (read.e164, read.international, f"0066{number[1:]}", number[1:]):
        assert form is not None
        assert Phone.parse(form) == read


@given(numbers_of_persons.flatmap(rewritten), extensions)
def test_every_mark_of_an_extension_is_the_same(number: str, extension: str) -> None:
    for mark in ("ต่อ", "#", "ext.", "x", " ต่อ ", "Ext", "กด "):
        assert Phone.parse(f"{number}{mark}{extension}").extension == extension


@given(numbers_of_persons, extensions, st.sampled_from(" -–.,/()"), extensions)
def test_two_extensions_are_never_one(
    number: str, first: str, between: str, second: str
) -> None:
    text = f"{number} ต่อ {first}{between}{second}"

    assert not phone.is_valid(text)
    assert not phone.is_valid(phone.compact(text))


@given(landlines | mobiles, landlines | mobiles)
def test_two_numbers_are_never_one(first: str, second: str) -> None:
    for between in ("", " ", ", ", "-", "/", " หรือ ", "\n"):
        assert not phone.is_valid(f"{first}{between}{second}")


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "02-123-4567-9",
            "phone.too_long",
            "expected one number of 9 digits, found 10; write each number of several, "
            "or of a range, by itself",
            id="a range",
        ),
        pytest.param(
            "0-2123-4567 ถึง 9",
            "phone.too_long",
            "expected one number of 9 digits, found 10; write each number of several, "
            "or of a range, by itself",
            id="a range in words",
        ),
        pytest.param(
            "0812345678, 0898765432",
            "phone.too_long",
            "expected one number of 10 digits, found 20; write each number of several, "
            "or of a range, by itself",
            id="two numbers",
        ),
        pytest.param(
            "+65 8123 4567",
            "phone.foreign",
            "expected a Thai number, which begins with 0 or +66; this one is of "
            "another country",
            id="foreign",
        ),
        pytest.param(
            "01-234-5678",
            "phone.old_mobile",
            "mobile numbers have 10 digits and begin with 06, 08 or 09 since 1 "
            "September B.E. 2549 (2006); this one is older: write 8 behind its 0",
            id="before 2006",
        ),
        pytest.param(
            "081-234-567",
            "phone.mobile_length",
            "expected 10 digits of a mobile phone, found 9; write the missing ones",
            id="a mobile number without a digit",
        ),
        pytest.param(
            "+66 9 1234 56",
            "phone.mobile_length",
            "expected 10 digits of a mobile phone, found 8; write the missing ones",
            id="a mobile number without two digits",
        ),
        pytest.param(
            "+66 (0)81 234 567",
            "phone.mobile_length",
            "expected 10 digits of a mobile phone, found 9; write the missing ones",
            id="the same, with a country and a 0",
        ),
        pytest.param(
            "112",
            "phone.short_number",
            "191 and 199 are the only numbers of 3 digits, other short ones have 4 and "
            "begin with 1; write a longer one with its area code",
            id="an emergency number of other countries",
        ),
        pytest.param("02-121-2345 ต่อ 1 2", *_SEVERAL_EXTENSIONS, id="two extensions"),
        pytest.param("02-123-4567#12,15", *_SEVERAL_EXTENSIONS, id="a list of them"),
        pytest.param(
            "02-123-4567 ต่อ ๑๒-๑๕", *_SEVERAL_EXTENSIONS, id="a range of them"
        ),
        pytest.param(
            "02-123-4567 ต่อ 123456789", *_SEVERAL_EXTENSIONS, id="a long extension"
        ),
        pytest.param("02-123-4567 ต่อ", *_SEVERAL_EXTENSIONS, id="no extension"),
        pytest.param(
            "2123",
            "phone.too_short",
            "expected 9 digits, of a mobile phone 10, found 4; the area code or "
            "another digit is missing",
            id="inside an office",
        ),
        pytest.param(
            "-",
            "identifier.blank",
            "expected a number, found nothing; if there is none, leave it away",
            id="nothing",
        ),
        pytest.param(
            "0412345678",
            "phone.too_long",
            "expected one number of 9 digits, found 10; write each number of several, "
            "or of a range, by itself",
            id="a digit too many",
        ),
        pytest.param(
            "041234567",
            "phone.prefix",
            "no number of 9 digits begins like this; landlines have 9 and begin with "
            "02, 03, 04, 05 or 07, mobile phones 10 and 06, 08 or 09",
            id="no such area",
        ),
        pytest.param(
            "081-234-567O",
            "phone.character",
            "expected a number such as 081-234-5678, or 02-123-4567 ต่อ 12, found "
            "another character at position 12",
            id="a letter",
        ),
        pytest.param(
            "081-234-5678 บ้าน 12",
            "phone.character",
            "expected a number such as 081-234-5678, or 02-123-4567 ต่อ 12, found "
            "another character at position 14",
            id="another word, before any digit is counted",
        ),
        pytest.param(
            "โทร 081-234-5678",
            "phone.character",
            "expected a number such as 081-234-5678, or 02-123-4567 ต่อ 12, found "
            "another character at position 1",
            id="a word",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Phone.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
