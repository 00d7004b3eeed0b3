"""Invented documents of the layouts that are known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

_DOCUMENTS: Final = Path(__file__).parents[1] / "data" / "records"


@pytest.fixture(scope="session")
def document() -> Callable[[str], str]:
    def read(name: str) -> str:
        return (_DOCUMENTS / f"{name}.txt").read_bytes().decode()

    return read
