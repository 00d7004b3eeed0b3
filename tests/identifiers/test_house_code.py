"""House codes: length and registry office; no rule for a check digit is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from identifier_strategies import digits, house_codes

from sammachip.errors import InvalidDataError
from sammachip.identifiers import PROVINCE_CODES, HouseCode, house_code


@pytest.mark.parametrize(
    "text", ["30141234567", "3014-123456-7", "๓๐๑๔ ๑๒๓๔๕๖ ๗", "3014–1234567"]
)
def test_a_code_is_read_as_people_write_it(text: str) -> None:
    assert house_code.validate(text) == "30141234567"


def test_a_code_is_written_as_in_the_house_register() -> None:
    house = HouseCode("30141234567")

    assert house.format() == "3014-123456-7"
    assert house_code.mask(house) == str(house) == "xxxx-xxxxxx-7"
    assert (house.province_code, house.registry_code) == ("30", "3014")


def test_there_are_77_provinces() -> None:
    assert len(PROVINCE_CODES) == 77
    assert {"10", "27", "38", "58", "67", "77", "86", "96"} <= PROVINCE_CODES
    assert not {"09", "28", "59", "68", "78", "87", "97"} & PROVINCE_CODES


@given(house_codes)
def test_a_code_names_a_registry_office_of_its_province(code: str) -> None:
    house = HouseCode(code)

    assert house.province_code in PROVINCE_CODES
    assert house.registry_code.startswith(house.province_code)


@given(digits(11))
def test_eleven_digits_are_a_code_if_the_province_exists(number: str) -> None:
    assert house_code.is_valid(number) == (number[:2] in PROVINCE_CODES)


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "2914-123456-7",
            "house_code.province",
            "a house code begins with the code of a province, such as 30, and this one "
            "does not; compare it with the house register",
            id="no province",
        ),
        pytest.param(
            "3014-12345-7",
            "identifier.length",
            "expected 11 digits, found 10; compare the number with the document",
            id="too short",
        ),
        pytest.param(
            "3014/123456-7",
            "identifier.character",
            "expected digits, found another character at position 5; type the number "
            "again",
            id="a slash",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        house_code.validate(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
