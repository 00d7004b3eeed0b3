"""The choice of an exemplar household: who led it, who decided, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError, Severity
from sammachip.programme import (
    ExemplarChoice,
    SupportOrganisation,
)

_CHOICE = ExemplarChoice(
    household="h07",
    chosen_on=date(2017, 8, 1),
    led_by=SupportOrganisation.WOMENS_COMMITTEE,
    decided_by="ที่ประชุมที่นางหนึ่งเป็นประธาน",
    because="ทำจริงและสอนคนอื่นได้",
)


@pytest.mark.parametrize(
    ("led_by", "codes"),
    [
        (SupportOrganisation.WOMENS_COMMITTEE, []),
        (SupportOrganisation.VOLUNTEER_CLUB, ["exemplar.led_by"]),
        (None, ["exemplar.led_by_unknown"]),
    ],
)
def test_the_women_lead_the_choice(
    led_by: SupportOrganisation | None, codes: list[str]
) -> None:
    findings = attrs.evolve(_CHOICE, led_by=led_by).findings()

    assert [each.code for each in findings] == codes
    assert {each.severity for each in findings} <= {Severity.WARNING}


def test_an_organisation_that_led_in_place_of_the_women_is_told() -> None:
    (finding,) = attrs.evolve(
        _CHOICE, led_by=SupportOrganisation.VOLUNTEER_CLUB
    ).findings()

    assert finding.text() == (
        "expected the women's development committee to lead the choice, found the club"
        " of community development volunteers"
    )
    assert finding.text("th") == (
        "คณะกรรมการพัฒนาสตรีต้องเป็นหลักในการคัดเลือก แต่พบชมรมอาสาพัฒนาชุมชน"
    )


def test_a_choice_travels_and_shows_no_words_about_people() -> None:
    assert loads(dumps(_CHOICE), ExemplarChoice) == _CHOICE
    assert "นางหนึ่ง" not in repr(_CHOICE)
    assert "ทำจริง" not in repr(_CHOICE)


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"household": " "}, "text.blank", "household"),
        ({"because": ""}, "text.blank", "because"),
        ({"decided_by": ""}, "text.blank", "decided_by"),
        ({"chosen_on": date(2560, 8, 1)}, "date.be_year", "chosen_on"),
    ],
)
def test_a_choice_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_CHOICE, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_a_choice_may_have_no_day() -> None:
    assert ExemplarChoice(household="h1").chosen_on is None
