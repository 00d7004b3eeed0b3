"""The authors of the real documents: the parts that careful reading found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sammachip.people import PersonName

DOCUMENTS = (
    "000_039822800533ee46.txt",
    "001_ed662b6015490e48.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
    "004_e5b73d107e4ac857.txt",
)
Author = dict[str, str]


@pytest.fixture(params=DOCUMENTS)
def author(request: pytest.FixtureRequest, shared: Path) -> Author:
    text = (shared / "seeds" / "expected.json").read_text(encoding="utf-8")
    found: Author = json.loads(text)["documents"][request.param]["author"]
    return found


@pytest.mark.parametrize("first", ["", " ", "\N{NO-BREAK SPACE}"])
@pytest.mark.parametrize("second", [" ", "   "])
def test_an_author_is_read_however_the_name_is_spaced(
    author: Author, first: str, second: str
) -> None:
    honorific, given, family = author["honorific"], author["given"], author["family"]

    name = PersonName.parse(f"{honorific}{first}{given}{second}{family}")

    assert (name.honorific, name.given, name.family) == (honorific, given, family)
    assert name.middle is None
    assert name.full_name == f"{honorific}{given} {family}"
