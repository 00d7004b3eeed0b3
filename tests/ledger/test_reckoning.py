"""Reckoning: a balance follows from all lines, or from the last one that is written."""

from __future__ import annotations

import pytest

from sammachip.errors import Severity
from sammachip.ledger.reckoning import Reckoning
from sammachip.money import Baht

Line = tuple[int, int | None]
"""What a line adds, and the balance that is written there."""


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([(45, 245), (-20, 225)], [], id="right"),
        pytest.param([(45, 254), (-20, 234)], [(0, "245.00")], id="carried on"),
        pytest.param([(45, 254), (-20, 225)], [(0, "245.00")], id="right again"),
        pytest.param([(45, 254), (-20, None), (5, 239)], [(0, "245.00")], id="a gap"),
        pytest.param(
            [(45, 254), (-20, 235)], [(0, "245.00"), (1, "234.00")], id="one on top"
        ),
    ],
)
def test_a_slip_is_told_where_it_was_made(
    lines: list[Line], expected: list[tuple[int, str]]
) -> None:
    reckoning = Reckoning(Baht(200))

    found = [
        reckoning.problem_after(Baht(change), None if left is None else Baht(left))
        for change, left in lines
    ]

    assert [
        (at, each.facts["expected"]) for at, each in enumerate(found) if each
    ] == expected
    assert all(each.severity is Severity.WARNING for each in found if each)
