"""The damage laboratory, with real documents."""

from __future__ import annotations

from pathlib import Path

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


@pytest.fixture(scope="module")
def tried(shared: Path) -> Laboratory:
    files = sorted((shared / "seeds").glob("*.txt"))
    return laboratory({each.stem[:3]: each.read_bytes().decode() for each in files})


def test_no_field_is_wrong_in_silence(tried: Laboratory) -> None:
    assert silent(tried) == set(), report(tried)


def test_damage_with_one_sound_reading_changes_no_field(tried: Laboratory) -> None:
    certain = [each for (name, _), each in tried.items() if name in WITHOUT_A_DOUBT]

    assert share_read(sum(certain, Outcomes())) >= 0.99, report(tried)


def test_most_fields_are_read_whatever_the_damage(tried: Laboratory) -> None:
    assert share_read(sum(tried.values(), Outcomes())) >= 0.85, report(tried)
