"""Many villages on one paper: a row for each, sums, and how often what is odd."""

from __future__ import annotations

import attrs
import pytest
from evaluation_strategies import BASES, BASIS, districts, practised, village
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.programme import (
    RULES_2560,
    DistrictReport,
    Indicator,
    RiseBasis,
    VillageYear,
)

_REPORT = DistrictReport(
    area="อำเภอสมมุติ",
    years=[
        practised(5, yes=17, no=3, rise=400),
        attrs.evolve(practised(6, yes=1, no=1, rise=200), groups=["ทอเสื่อ"]),
        village(7),
    ],
    rules=RULES_2560,
    basis=BASIS,
)


def test_each_village_has_a_row() -> None:
    assert _REPORT.rows(lang="en") == (
        (
            "หมู่ที่ 5 บ้านตัวอย่าง",
            "followed up",
            "17 of 20 (85.00%)",
            "4.00%",
            "0",
            "3",
        ),
        ("หมู่ที่ 6 บ้านตัวอย่าง", "followed up", "1 of 2 (50.00%)", "2.00%", "1", "4"),
        ("หมู่ที่ 7 บ้านตัวอย่าง", "targeted", "not known", "not known", "0", "0"),
    )


def test_the_total_is_of_households_and_not_of_percentages() -> None:
    assert _REPORT.total_row(lang="en") == (
        "In all",
        "",
        "18 of 22 (81.81%)",
        "3.88%",
        "1",
        "7",
    )


def test_what_is_odd_is_counted_by_its_code() -> None:
    assert _REPORT.findings == {
        "village_year.no_team": 2,
        "village_year.skipped": 4,
        "village_year.target_count": 1,
    }


def test_a_report_is_written_in_both_languages() -> None:
    text, thai = _REPORT.text(lang="en"), _REPORT.text(digits="thai")

    assert text.startswith("Villages of อำเภอสมมุติ, fiscal year B.E. 2560\n")
    assert text.splitlines()[1].split() == [
        "Village",
        "State",
        "Practising",
        "Income",
        "rise",
        "Groups",
        "Findings",
    ]
    assert text.splitlines()[-1] == "village_year.target_count  1"
    assert thai.startswith("หมู่บ้านในอำเภอสมมุติ ปีงบประมาณ พ.ศ. ๒๕๖๐\n")
    assert "๑๘ จาก ๒๒ (๘๑.๘๑%)" in thai


def test_a_report_is_shown_in_a_notebook() -> None:
    page = _REPORT._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do

    assert page == _REPORT.html()
    assert "<tfoot>" in page


@given(districts(), st.sampled_from(BASES))
def test_a_report_has_a_row_for_each_village_and_comes_back_from_json(
    years: list[VillageYear], basis: RiseBasis
) -> None:
    report = DistrictReport(
        area="อำเภอสมมุติ", years=years, rules=RULES_2560, basis=basis
    )
    practising = report.evaluation.result(Indicator.PRACTISING)

    assert len(report.rows()) == len(years)
    assert {len(row) for row in (*report.rows(), report.total_row())} == {6}
    assert practising.denominator == sum(len(year.targets) for year in years)
    assert report.text()
    assert codec.loads(codec.dumps(report), DistrictReport) == report


def test_villages_of_another_year_or_given_twice_are_refused() -> None:
    other = attrs.evolve(village(8), fiscal_year=FiscalYear(2561))

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_REPORT, years=[*_REPORT.years, other, village(7)], area=" ")

    assert [(p.code, p.path_text) for p in refused.value.problems] == [
        ("text.blank", "area"),
        ("village_year.other_rules", "years[3]"),
        ("evaluation.village_repeated", "years[4].village"),
    ]
