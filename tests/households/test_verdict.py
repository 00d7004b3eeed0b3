"""Verdict: passed, failed, or not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.households import Verdict


@pytest.mark.parametrize(
    ("answer", "verdict", "thai"),
    [
        (True, Verdict.PASSED, "ผ่าน"),
        (False, Verdict.FAILED, "ไม่ผ่าน"),
        (None, Verdict.UNKNOWN, "ยังไม่ทราบ"),
    ],
)
def test_an_answer_is_a_verdict(
    answer: bool | None,  # noqa: FBT001 - a case of the table
    verdict: Verdict,
    thai: str,
) -> None:
    assert Verdict.of(answer) is verdict
    assert verdict.text("th") == thai


def test_of_nothing_all_pass() -> None:
    assert Verdict.all_of(()) is Verdict.PASSED


@given(st.lists(st.sampled_from(Verdict)))
def test_one_that_fails_decides_and_then_one_that_is_not_known(
    verdicts: list[Verdict],
) -> None:
    found = Verdict.all_of(verdicts)

    assert (found is Verdict.FAILED) == (Verdict.FAILED in verdicts)
    assert (found is Verdict.PASSED) == ({*verdicts} <= {Verdict.PASSED})
