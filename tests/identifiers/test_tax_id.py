"""Tax ids of bodies: the first digit, the groups, and the same check digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import citizen_ids, tax_ids

from sammachip.errors import InvalidDataError
from sammachip.identifiers import TaxId, citizen_id, tax_id


@pytest.mark.parametrize(
    "text",
    ["0123456789016", "0-12-3-456-78901-6", "0 12 3 456 78901 6", "๐๑๒๓๔๕๖๗๘๙๐๑๖"],
)
def test_a_number_is_read_as_people_write_it(text: str) -> None:
    assert tax_id.validate(text) == "0123456789016"


def test_a_number_is_written_in_the_groups_of_the_business_register() -> None:
    body = TaxId("0123456789016")

    assert body.format() == "0-12-3-456-78901-6"
    assert tax_id.mask(body) == str(body) == "x-xx-x-xxx-xxxxx-6"


@given(tax_ids)
def test_a_person_may_have_the_same_number(number: str) -> None:
    assert citizen_id.is_valid(number)


@given(st.lists(citizen_ids))
def test_a_column_keeps_the_numbers_that_begin_with_0(numbers: list[str]) -> None:
    column = tax_id.validate_many(numbers)

    assert column.values == tuple(
        number if number.startswith("0") else None for number in numbers
    )
    assert {problem.code for problem in column.problems} <= {"tax_id.first_digit"}


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "1-2345-67890-12-1",
            "tax_id.first_digit",
            "the tax id of a company begins with 0; that of a person is the citizen id "
            "and is read as one",
            id="of a person",
        ),
        pytest.param(
            "0-12-3-456-78901-7",
            "identifier.check_digit",
            "the last digit does not fit the others: one of them is wrong, or two are "
            "swapped; compare the number with the document",
            id="check digit",
        ),
        pytest.param(
            "123456789016",
            "identifier.length",
            "expected 13 digits, found 12; compare the number with the document",
            id="a spreadsheet dropped the 0",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        tax_id.validate(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
