"""What all tests share: where the seeds and vectors are, and how laws are tried."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

_BESIDE_THE_CHECKOUT: Final = Path(__file__).parents[2] / "shared"
_SHARED: Final = Path(os.environ.get("SAMMACHIP_SHARED") or _BESIDE_THE_CHECKOUT)
_IS_THERE: Final = (_SHARED / "vectors").is_dir() and (_SHARED / "seeds").is_dir()

collect_ignore: Final = [] if _IS_THERE else ["shared"]

settings.register_profile("sammachip", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("brief", settings.get_profile("sammachip"), max_examples=10)
settings.load_profile("sammachip")


def pytest_report_header() -> str:
    if _IS_THERE:
        return f"read: seeds and vectors in the folder {_SHARED.name!r}"
    return "not read: seeds and vectors (no folder 'shared' beside the checkout)"


@pytest.fixture(scope="session")
def shared() -> Path:
    return _SHARED
