"""The damage laboratory: a damaged field is read as the sound one, or it is told.

Each class of damage that was met is done on purpose to documents of every layout. A
field must then read as it does in the sound document, or a warning names it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from damage_laboratory import (
    WITHOUT_A_DOUBT,
    Laboratory,
    Outcomes,
    laboratory,
    report,
    share_read,
    silent,
)

_DOCUMENTS: Final = Path(__file__).parents[1] / "data" / "records"
_NO_RECORDS: Final = {"blank", "mentions_the_heading"}


@pytest.fixture(scope="module")
def tried() -> Laboratory:
    files = sorted(_DOCUMENTS.glob("*.txt"))
    return laboratory(
        {
            each.stem: each.read_bytes().decode()
            for each in files
            if each.stem not in _NO_RECORDS
        }
    )


def test_no_field_is_wrong_in_silence(tried: Laboratory) -> None:
    assert silent(tried) == set(), report(tried)


def test_damage_with_one_sound_reading_changes_no_field(tried: Laboratory) -> None:
    certain = [each for (name, _), each in tried.items() if name in WITHOUT_A_DOUBT]

    assert share_read(sum(certain, Outcomes())) >= 0.99, report(tried)


def test_most_fields_are_read_whatever_the_damage(tried: Laboratory) -> None:
    assert share_read(sum(tried.values(), Outcomes())) >= 0.85, report(tried)
