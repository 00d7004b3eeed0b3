"""Volunteers, and I13: four a village; two leaders a subdistrict, a man and a woman."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import days

from sammachip.errors import InvalidDataError, Severity
from sammachip.people import Gender, Person, PersonName
from sammachip.programme import Volunteer, leader_findings, volunteer_findings

_TODAY = date(2017, 6, 30)


def person(gender: Gender | None, number: int = 0) -> Person:
    return Person(name=PersonName(given="สมมติ" + "ก" * number), gender=gender)


_MAN, _WOMAN, _SOMEBODY = map(person, (Gender.MALE, Gender.FEMALE, None))


def serving(*people: Person) -> list[Volunteer]:
    """Return volunteers of whom each is somebody else."""
    return [
        Volunteer(person=person(each.gender, number), chosen_on=date(2016, 1, 4))
        for number, each in enumerate(people)
    ]


def codes_of(*people: Person, most_apart: int | None = None) -> list[str]:
    findings = volunteer_findings(serving(*people), on=_TODAY, most_apart=most_apart)
    return [each.code for each in findings]


@pytest.mark.parametrize(
    ("people", "codes"),
    [
        pytest.param([_MAN, _MAN, _WOMAN, _WOMAN], [], id="four"),
        pytest.param([_MAN, _MAN, _MAN, _WOMAN], [], id="uneven, no number is known"),
        pytest.param([_MAN, _WOMAN, _WOMAN], ["volunteers.too_few"], id="three"),
        pytest.param([_MAN] * 4, ["volunteers.uneven"], id="men alone"),
        pytest.param([_WOMAN] * 4, ["volunteers.uneven"], id="women alone"),
        pytest.param(
            [_MAN, _MAN, _MAN, _SOMEBODY], ["volunteers.gender_unknown"], id="unknown"
        ),
        pytest.param([], ["volunteers.too_few"], id="nobody"),
    ],
)
def test_a_village_has_four_volunteers_men_and_women(
    people: list[Person], codes: list[str]
) -> None:
    assert codes_of(*people) == codes


@pytest.mark.parametrize(
    ("most_apart", "codes"),
    [(2, []), (1, ["volunteers.uneven"]), (0, ["volunteers.uneven"])],
)
def test_how_nearly_even_is_for_the_caller_to_say(
    most_apart: int, codes: list[str]
) -> None:
    assert codes_of(_MAN, _MAN, _MAN, _WOMAN, most_apart=most_apart) == codes


@pytest.mark.parametrize(
    ("leaders", "codes"),
    [
        ([_MAN, _WOMAN], []),
        ([_WOMAN, _MAN], []),
        ([_MAN, _MAN], ["volunteer_leaders.same_gender"]),
        ([_WOMAN, _WOMAN], ["volunteer_leaders.same_gender"]),
        ([_MAN], ["volunteer_leaders.number"]),
        ([_MAN, _WOMAN, _WOMAN], ["volunteer_leaders.number"]),
        ([_MAN, _SOMEBODY], ["volunteers.gender_unknown"]),
    ],
)
def test_a_subdistrict_has_one_man_and_one_woman_as_leaders(
    leaders: list[Person], codes: list[str]
) -> None:
    assert [each.code for each in leader_findings(leaders)] == codes


@pytest.mark.parametrize(
    ("chosen_on", "last_day"),
    [
        (date(2013, 7, 1), date(2017, 6, 30)),
        (date(2013, 6, 30), date(2017, 6, 29)),
        (date(2016, 2, 29), date(2020, 2, 28)),
        (date(2096, 2, 29), date(2100, 2, 28)),
        (date(2016, 1, 1), date(2019, 12, 31)),
        (None, None),
    ],
)
def test_a_term_lasts_four_years(chosen_on: date | None, last_day: date | None) -> None:
    assert Volunteer(person=_MAN, chosen_on=chosen_on).last_day == last_day


def test_whose_term_is_over_is_not_counted() -> None:
    over = Volunteer(person=_WOMAN, chosen_on=date(2013, 6, 30))

    findings = volunteer_findings([*serving(_MAN, _SOMEBODY, _WOMAN), over], on=_TODAY)

    assert [(each.code, each.path_text) for each in findings] == [
        ("volunteers.term_over", "[3].chosen_on"),
        ("volunteers.too_few", ""),
        ("volunteers.gender_unknown", "[1].gender"),
    ]
    assert [each.severity for each in findings[:2]] == [
        Severity.WARNING,
        Severity.ERROR,
    ]
    assert findings[2].text("th") == "ไม่ได้บันทึกไว้ว่าอาสาพัฒนาชุมชนคนที่ 2 เป็นชายหรือหญิง"
    assert findings[0].text() == (
        "expected a volunteer within the term of 4 years, found one whose term ended on"
        " 29 June 2017; write down if they were chosen again"
    )


def test_an_unknown_term_is_told_and_neither_over_nor_too_few() -> None:
    volunteers = [*serving(_MAN, _WOMAN, _MAN), Volunteer(person=person(Gender.FEMALE))]

    findings = volunteer_findings(volunteers, on=_TODAY)

    assert [(each.code, each.path_text) for each in findings] == [
        ("volunteers.term_unknown", "[3].chosen_on")
    ]


def test_who_is_chosen_later_is_not_a_volunteer_yet() -> None:
    findings = volunteer_findings(
        serving(_MAN, _WOMAN, _MAN, _WOMAN), on=date(2016, 1, 3)
    )

    codes = [each.code for each in findings]
    assert codes == ["volunteers.not_yet"] * 4 + ["volunteers.too_few"]


def test_who_stands_twice_is_counted_once() -> None:
    (first, *others) = serving(_MAN, _WOMAN, _MAN)

    findings = volunteer_findings([first, *others, first], on=_TODAY)

    assert [(each.code, each.path_text) for each in findings] == [
        ("volunteers.repeated", "[3].person"),
        ("volunteers.too_few", ""),
    ]


@given(days.filter(lambda day: day.year < 2390))
def test_on_the_last_day_a_volunteer_serves_and_the_day_after_not(day: date) -> None:
    volunteer = Volunteer(person=_MAN, chosen_on=day)
    assert volunteer.last_day

    after = volunteer.last_day + timedelta(days=1)

    assert after.year == day.year + 4
    for on, is_over in ((volunteer.last_day, False), (after, True)):
        codes = [each.code for each in volunteer_findings([volunteer], on=on)]
        assert ("volunteers.term_over" in codes) == is_over


@given(st.lists(st.sampled_from([_MAN, _WOMAN, _SOMEBODY])))
def test_an_unknown_gender_is_never_taken_for_one(people: list[Person]) -> None:
    codes = codes_of(*people, most_apart=0)

    assert codes.count("volunteers.gender_unknown") == people.count(_SOMEBODY)
    if _SOMEBODY in people:
        assert "volunteers.uneven" not in codes


def test_two_men_are_told_in_thai() -> None:
    (finding,) = leader_findings([_MAN, _MAN])

    assert finding.text("th") == (
        "ผู้นำอาสาพัฒนาชุมชนต้องเป็นชายหนึ่งคน หญิงหนึ่งคน แต่พบสองคนเป็นเพศเดียวกัน"
    )


def test_a_day_with_a_buddhist_year_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        volunteer_findings([], on=date(2560, 6, 30))
    with pytest.raises(InvalidDataError) as made:
        Volunteer(person=_MAN, chosen_on=date(2560, 6, 30))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
    assert [each.code for each in made.value.problems] == ["date.be_year"]
