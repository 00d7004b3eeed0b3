"""The addresses of the five real documents: the places that they name, no more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sammachip.errors import InvalidDataError
from sammachip.places import Address
from sammachip.thai import gaps

DOCUMENTS = (
    "000_039822800533ee46.txt",
    "001_ed662b6015490e48.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
    "004_e5b73d107e4ac857.txt",
)
Expected = dict[str, Any]  # plain JSON of the experts


@pytest.fixture(params=DOCUMENTS)
def name(request: pytest.FixtureRequest) -> str:
    return f"{request.param}"


@pytest.fixture
def expected(name: str, shared: Path) -> Expected:
    text = (shared / "seeds" / "expected.json").read_text(encoding="utf-8")
    found: Expected = json.loads(text)["documents"][name]
    return found


def test_an_office_stands_in_the_district_that_its_name_says(
    expected: Expected,
) -> None:
    office = expected["office"]

    address = Address.parse(expected["address"] or office["as_written"])

    assert address.district == office["district"]
    assert (address.province and address.province.name) == office.get("province")
    assert (address.subdistrict, address.village_number) == (None, None)
    assert (address.house_number, address.postcode) == (None, None)


def test_no_line_of_a_document_loses_a_letter(name: str, shared: Path) -> None:
    lines = (shared / "seeds" / name).read_text(encoding="utf-8").splitlines()

    for line in lines:
        try:
            address = Address.parse(line)
        except InvalidDataError as error:
            assert [each.code for each in error.problems] == ["address.no_part"]  # noqa: PT017 - either is right
            continue
        written = [part.written for part in address.spans]
        assert address.unplaced == tuple(gap.of(line) for gap in gaps(line, written))
