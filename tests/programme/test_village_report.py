"""A village's year on paper: all of it, in both languages, and nobody named unasked."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from evaluation_strategies import BASIS, change, practised, target, village
from hypothesis import given
from programme_strategies import village_years

from sammachip import codec
from sammachip.dates import DayRange, FiscalYear
from sammachip.errors import InvalidDataError, Language
from sammachip.households import Occupation, OccupationKind
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.programme import (
    RULES_2560,
    Assignment,
    CoursePassed,
    DemonstrationBudget,
    EventKind,
    Indicator,
    InstructorTeam,
    ProgrammeEvent,
    ProgrammeRules,
    Purchase,
    Sage,
    VillageReport,
    VillageYear,
    VillageYearState,
)

_LEADER = Sage(
    id="s1",
    person=Person(name=PersonName.parse("นางมะลิ ทุ่งทดลอง")),
    occupation=Occupation(kind=OccupationKind.PROCESSING, name="ทำน้ำพริก"),
    course=CoursePassed(),
)
_HELPER = Sage(id="s2", person=Person(name=PersonName.parse("นายบุญมา ดอนตัวอย่าง")))
_YEAR = attrs.evolve(
    village(
        5,
        target("h1", practising=True, income=change(50_000, 52_000)),
        target("h2", practising=False),
        groups=("กลุ่มน้ำพริก",),
    ),
    officer=Person(name=PersonName.parse("นางสาวธันวา ห้วยสมมุติ")),
    team=InstructorTeam(
        sages=[_LEADER, _HELPER],
        lead_instructor="s1",
        assignments=[Assignment(instructor="s1", household=h) for h in ("h1", "h2")],
    ),
    events=[
        ProgrammeEvent(
            kind=EventKind.TRAINING,
            days=DayRange.parse("13-17 มีนาคม 2560"),
            households=["h1", "h2"],
        ),
        ProgrammeEvent(kind=EventKind.FOLLOW_UP, households=["h1"]),
    ],
    demonstration=DemonstrationBudget(
        granted=Baht(2000), purchases=[Purchase(item="ขวดแก้ว", amount=Baht(2150))]
    ),
)
_REPORT = VillageReport(year=_YEAR, rules=RULES_2560, basis=BASIS)

_ENGLISH = """\
A village's year
Village                 หมู่ที่ 5 บ้านตัวอย่าง
Year              fiscal year B.E. 2560
Development worker                    …
State                       followed up
Next                          evaluated

Instructor            State              Teaches  Households
s1 (leader)   course passed  processing: ทำน้ำพริก      h1, h2
s2              known sage            not known

Households          How many
candidate                  0
target household           0
trained                    0
not practising             1
practising                 0
income recorded            1
exemplar household         0

Event                      When  Days  Households
training         13–17 March 2017     5           2
follow-up visit         not known                 1
"""


def lines_of(report: VillageReport, lang: Language, *, names: bool = False) -> str:
    """Return the report with single spaces, as the width of columns is a detail."""
    text = report.text(lang=lang, names=names)
    return "\n".join(" ".join(line.split()) for line in text.splitlines())


def test_a_report_tells_the_whole_year() -> None:
    expected = "\n".join(" ".join(line.split()) for line in _ENGLISH.splitlines())
    text = lines_of(_REPORT, "en")

    assert text.startswith(expected)
    assert "Materials, granted (baht) 2,000.00\nSpent (baht) 2,150.00\n" in text
    assert "\nLeft (baht) -150.00\n" in text
    assert "\ntarget households that practise 1 of 2 (50.00%) 85% failed\n" in text
    assert "\nmean income rise of those that practise 4.00% 3% passed\n" in text
    assert "\nLivelihood groups: กลุ่มน้ำพริก\n" in text
    assert text.endswith(
        "Findings: 5\n"
        '- "team prepared" comes before "followed up", and is not written down\n'
        "- expected 20 target households, found 2\n"
        "- expected 5 sages in the team of a village, found 2\n"
        "- an instructor passed the course; that s2 did is not written down\n"
        "- expected materials for 2,000.00 baht at most, found 2,150.00 baht"
    )


def test_a_report_speaks_thai_in_thai_digits() -> None:
    text = _REPORT.text(digits="thai")

    assert text.startswith("ผลการดำเนินงานของหมู่บ้านในรอบปี\n")
    assert "s1 (วิทยากรผู้นำ)" in text
    assert "๑๓–๑๗ มีนาคม ๒๕๖๐" in text
    assert "1" not in text.partition("ข้อสังเกต")[0].replace("h1", "").replace("s1", "")


def test_people_are_named_only_if_asked_for() -> None:
    plain, named = (lines_of(_REPORT, "th", names=names) for names in (False, True))

    for name in ("มะลิ ทุ่งทดลอง", "บุญมา ดอนตัวอย่าง", "ธันวา ห้วยสมมุติ"):
        assert name in named
        assert name not in plain
        assert name not in _REPORT.html()
        assert name in _REPORT.html(names=True)


def test_a_report_tells_what_comes_next_and_what_is_missing() -> None:
    report = attrs.evolve(_REPORT, year=village(5))
    text = lines_of(report, "en")

    assert "State targeted\nNext lead instructor trained\n" in text
    assert text.count("first, and that is not written down; write down that") == 5
    assert "Development worker not known" in text
    assert "Left (baht) not known" in text
    assert "Instructor" not in text


def test_after_the_last_state_nothing_comes() -> None:
    report = attrs.evolve(_REPORT, year=village(5, evaluated_on=date(2017, 9, 15)))

    assert report.year.state is VillageYearState.EVALUATED
    assert "Next" not in [label for label, _ in report.rows(lang="en")]


def test_the_rows_are_what_stands_in_two_columns() -> None:
    rows = {row[0]: row[1] for row in _REPORT.rows(lang="en")}

    assert rows["income recorded"] == "1"
    assert rows["Left (baht)"] == "-150.00"
    assert rows["target households that practise"] == "1 of 2 (50.00%): failed"
    assert rows["villages that reach the income rise"] == "1 of 1 (100.00%)"


def test_a_report_is_shown_in_a_notebook_without_names() -> None:
    page = _REPORT._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do

    assert page == _REPORT.html()
    assert '<section lang="th">' in page


def test_the_results_are_those_of_the_village() -> None:
    report = VillageReport(
        year=practised(5, yes=17, no=3), rules=RULES_2560, basis=BASIS
    )

    assert report.evaluation.result(Indicator.PRACTISING).numerator == 17
    assert [finding.code for finding in report.findings] == [
        "village_year.skipped",
        "village_year.skipped",
        "village_year.no_team",
    ]


@given(village_years())
def test_a_report_can_be_written_of_any_year(year: VillageYear) -> None:
    report = VillageReport(year=year, rules=RULES_2560, basis=BASIS)

    assert report.text() != report.text(lang="en")
    assert {len(row) for row in report.rows()} == {2}
    assert codec.loads(codec.dumps(report), VillageReport) == report


def test_the_rules_of_another_year_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_REPORT, rules=ProgrammeRules(fiscal_year=FiscalYear(2561)))

    (problem,) = refused.value.problems
    assert problem.code == "village_year.other_rules"
    assert problem.text() == (
        "expected the rules of fiscal year B.E. 2560, found those of 2561"
    )
