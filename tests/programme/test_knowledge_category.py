"""Categories of knowledge, and I14: at most one, from the list of the record's year."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import FiscalYear
from sammachip.households import Verdict
from sammachip.programme import (
    KNOWLEDGE_CATEGORIES,
    KnowledgeCategory,
    check_category,
    knowledge_categories,
)

_KEYS = sorted({each.key for each in KNOWLEDGE_CATEGORIES})


@pytest.mark.parametrize(("be_year", "count"), [(2561, 5), (2563, 4), (2562, 0)])
def test_each_year_has_a_list_of_its_own(be_year: int, count: int) -> None:
    categories = knowledge_categories(FiscalYear(be_year))

    assert len(categories) == len({each.key for each in categories}) == count
    assert all(each.text("en").isascii() for each in categories)
    assert all(each.text("th") for each in categories)


@pytest.mark.parametrize(
    ("chosen", "be_year", "verdict", "codes"),
    [
        ([], 2561, Verdict.PASSED, []),
        (["otop"], 2561, Verdict.PASSED, []),
        (["otop"], 2563, Verdict.FAILED, ["category.unknown"]),
        (["otop", "funds"], 2561, Verdict.FAILED, ["category.several"]),
        (
            ["otop", "capital"],
            2561,
            Verdict.FAILED,
            ["category.several", "category.unknown"],
        ),
        ([], 2562, Verdict.PASSED, []),
        (["otop"], 2562, Verdict.UNKNOWN, ["category.no_list"]),
        (
            ["otop", "funds"],
            2562,
            Verdict.FAILED,
            ["category.several", "category.no_list"],
        ),
    ],
)
def test_a_record_has_at_most_one_category_of_its_year(
    chosen: list[str], be_year: int, verdict: Verdict, codes: list[str]
) -> None:
    judgement = check_category(chosen, FiscalYear(be_year))

    assert judgement.verdict is verdict
    assert [each.code for each in judgement.reasons] == codes


def test_the_caller_may_know_the_list_of_a_year() -> None:
    ours = KnowledgeCategory(
        fiscal_year=FiscalYear(2562), key="water", name="น้ำ", english="water"
    )

    verdicts = [
        check_category([key], FiscalYear(2562), also=[ours]).verdict
        for key in ("water", "otop")
    ]

    assert verdicts == [Verdict.PASSED, Verdict.FAILED]


@given(
    st.lists(st.sampled_from(_KEYS), unique=True, max_size=3),
    st.sampled_from([2561, 2563]),
)
def test_where_the_list_is_known_nothing_is_unknown(
    chosen: list[str], be_year: int
) -> None:
    year = FiscalYear(be_year)
    keys = [each.key for each in knowledge_categories(year)]

    verdict = check_category(chosen, year).verdict

    is_sound = len(chosen) < 2 and all(key in keys for key in chosen)
    assert verdict is Verdict.of(is_sound)


def test_a_category_of_another_year_is_told_in_both_languages() -> None:
    (reason,) = check_category(["otop"], FiscalYear(2563)).reasons

    assert reason.text("en") == (
        "expected a category of fiscal year B.E. 2563, self_reliance, grassroots,"
        " capital or organisation; found otop"
    )
    assert reason.text("th") == (
        "ต้องเป็นหมวดของปีงบประมาณ พ.ศ. 2563 คือ self_reliance, grassroots, capital หรือ"
        " organisation แต่พบ otop"
    )
