"""Dictionary order against ICU, list by list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sammachip.thai import collation_key


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Any]:
    text = (shared / "vectors" / "collation.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("name", ["provinces", "hard", "mixed"])
def test_every_list_comes_out_as_icu_sorts_it(
    vectors: dict[str, Any], name: str
) -> None:
    in_order: list[str] = vectors[name]

    assert len(in_order) > 5
    assert sorted({*in_order}, key=collation_key) == in_order


def test_every_pair_is_as_icu_orders_it(vectors: dict[str, Any]) -> None:
    for pair in vectors.get("pairs", []):
        keys = collation_key(pair["a"]), collation_key(pair["b"])
        assert (keys[0] > keys[1]) - (keys[0] < keys[1]) == pair["order"], pair
