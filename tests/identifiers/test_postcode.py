"""Postcodes: five digits of a region that has post."""

from __future__ import annotations

import pytest
from hypothesis import given
from identifier_strategies import postcodes

from sammachip.errors import InvalidDataError
from sammachip.identifiers import Postcode, postcode


@pytest.mark.parametrize(
    "text", ["30150", "๓๐๑๕๐", " 30150 ", "3 0 1 5 0", "３０１５０"]
)
def test_a_postcode_is_read_as_people_write_it(text: str) -> None:
    assert postcode.validate(text) == "30150"


def test_a_postcode_is_not_personal() -> None:
    post = Postcode("30150")

    assert f"{post} {post!r}" == "30150 Postcode(digits='30150')"
    assert post.format(digits="thai") == postcode.format("30150", digits="thai")
    assert post.format(digits="thai") == "๓๐๑๕๐"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        *(("10", "18"), ("20", "27"), ("30", "39"), ("40", "49"), ("50", "58")),
        *(("60", "67"), ("70", "77"), ("80", "86"), ("90", "96")),
    ],
)
def test_a_zone_of_the_post_has_its_regions(first: str, last: str) -> None:
    regions = range(int(first), int(last) + 1)

    assert all(postcode.is_valid(f"{region}000") for region in regions)
    assert not postcode.is_valid(f"{int(last) + 1}000") or last in {"39", "49"}
    assert not postcode.is_valid(f"{int(first) - 1:02}000") or first in {"40", "50"}


@given(postcodes)
def test_a_postcode_has_five_digits(code: str) -> None:
    assert len(Postcode(code).format()) == 5


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "01300",
            "postcode.region",
            "no postcode begins with 01; compare it with the address",
            id="no region",
        ),
        pytest.param(
            "3015",
            "identifier.length",
            "expected 5 digits, found 4; compare the number with the document",
            id="too short",
        ),
        pytest.param(
            "301S0",
            "identifier.character",
            "expected digits, found another character at position 4; type the number "
            "again",
            id="a letter",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Postcode.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
