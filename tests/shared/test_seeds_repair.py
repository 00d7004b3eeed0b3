"""The five real documents are sound: repair changes nothing and suspects nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from sammachip.thai import repair

DOCUMENTS = (
    "000_039822800533ee46.txt",
    "001_ed662b6015490e48.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
    "004_e5b73d107e4ac857.txt",
)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_real_document_comes_back_untouched(name: str, shared: Path) -> None:
    text = (shared / "seeds" / name).read_bytes().decode()

    repaired = repair(text)

    assert repaired.text is text
    assert (repaired.repairs, repaired.suspects, repaired.lost) == ((), (), ())
