"""The four supporting organisations and the ladder of the women's committees."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.programme import (
    SupportLevel,
    SupportOrganisation,
    WomensCommitteeLevel,
)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("คณะกรรมการพัฒนาสตรีอำเภอ", SupportOrganisation.WOMENS_COMMITTEE),
        ("คณะกรรมการพัฒนาสตรีอำเภอ (กพสอ.)", SupportOrganisation.WOMENS_COMMITTEE),
        ("กพสอ.", SupportOrganisation.WOMENS_COMMITTEE),
        ("กสพอ.", SupportOrganisation.WOMENS_COMMITTEE),
        ("กพสต", SupportOrganisation.WOMENS_COMMITTEE),
        (
            "คณะกรรมการศูนย์ประสานงานองค์การชุมชนระดับอำเภอ (ศอช.อ.)",
            SupportOrganisation.COORDINATION_CENTRE,
        ),
        ("ศอช.อ.", SupportOrganisation.COORDINATION_CENTRE),
        ("ศอช.ต.", SupportOrganisation.COORDINATION_CENTRE),
        ("ชมรมอาสาพัฒนาชุมชนระดับอำเภอ", SupportOrganisation.VOLUNTEER_CLUB),
        ("ชมรมผู้นำอาสาพัฒนาชุมชน ระดับ ตำบล", SupportOrganisation.VOLUNTEER_CLUB),
        ("สมาคมผู้นำอาสาพัฒนาชุมชนไทย", SupportOrganisation.VOLUNTEER_CLUB),
        (
            "คณะกรรมการเครือข่ายกลุ่มออมทรัพย์เพื่อการผลิตระดับจังหวัด",
            SupportOrganisation.SAVINGS_NETWORK,
        ),
        (
            "ผู้แทนคณะกรรมการกลุ่มออมทรัพย์เพื่อการผลิต",
            SupportOrganisation.SAVINGS_NETWORK,
        ),
    ],
)
def test_an_organisation_is_read_as_records_write_it(
    text: str, organisation: SupportOrganisation
) -> None:
    assert SupportOrganisation.parse(text) is organisation


@pytest.mark.parametrize("organisation", SupportOrganisation)
def test_an_organisation_says_what_it_is_and_does(
    organisation: SupportOrganisation,
) -> None:
    assert SupportOrganisation.parse(organisation.text("th")) is organisation
    for text in (organisation.text, organisation.duty):
        assert text("en").isascii()
        assert re.search("[ก-๎]", text("th"))


def test_there_are_two_levels() -> None:
    assert [level.text("th") for level in SupportLevel] == ["อำเภอ", "ตำบล"]


@pytest.mark.parametrize(
    ("abbreviation", "level"),
    [
        ("กพสม.", WomensCommitteeLevel.VILLAGE),
        ("กพสต.", WomensCommitteeLevel.SUBDISTRICT),
        ("กพสอ.", WomensCommitteeLevel.DISTRICT),
        ("กสพอ.", WomensCommitteeLevel.DISTRICT),
        (" กสพอ ", WomensCommitteeLevel.DISTRICT),
        ("กพสจ.", WomensCommitteeLevel.PROVINCE),
        ("กพสภ.", WomensCommitteeLevel.REGION),
    ],
)
def test_a_committee_is_read_by_its_abbreviation(
    abbreviation: str, level: WomensCommitteeLevel
) -> None:
    assert WomensCommitteeLevel.parse(abbreviation) is level


@pytest.mark.parametrize(("with_region", "levels"), [(True, 5), (False, 4)])
def test_the_ladder_has_five_levels_or_four(*, with_region: bool, levels: int) -> None:
    ladder = [WomensCommitteeLevel.VILLAGE]
    while higher := ladder[-1].above(with_region=with_region):
        ladder.append(higher)

    assert ladder == [*WomensCommitteeLevel][:levels]
    assert all(level.text("th").startswith("คณะกรรมการพัฒนาสตรี") for level in ladder)


@given(st.text())
def test_other_texts_are_refused_and_nothing_else_happens(text: str) -> None:
    for read in (SupportOrganisation.parse, WomensCommitteeLevel.parse):
        with suppress(InvalidDataError):
            assert read(text) is not None


@pytest.mark.parametrize(
    "text", ["", "()", "กลุ่มออมทรัพย์เพื่อการผลิต", "ครูอาสาพัฒนาชุมชน", "กพสอ. ศอช.อ."]
)
def test_what_names_none_or_two_of_them_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        SupportOrganisation.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "support.organisation"


def test_a_hostile_text_is_refused_at_once() -> None:
    hostile = "คณะกรรมการ" * 50_000

    with pytest.raises(InvalidDataError):
        SupportOrganisation.parse(hostile)


def test_a_committee_that_nobody_knows_is_refused_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        WomensCommitteeLevel.parse("กพสx")

    assert str(refused.value) == (
        "expected a women's development committee, กพสม., กพสต., กพสอ., กพสจ. or"
        " กพสภ.; found กพสx"
    )
    assert refused.value.text("th") == (
        "ต้องเป็นคณะกรรมการพัฒนาสตรี คือ กพสม., กพสต., กพสอ., กพสจ. หรือ กพสภ. แต่พบ กพสx"
    )
