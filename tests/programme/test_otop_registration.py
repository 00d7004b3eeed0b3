"""The registration for OTOP, and I16: a tie to the community, made in the district."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.errors import LANGUAGES, InvalidDataError
from sammachip.households import Verdict
from sammachip.places import Address, Province
from sammachip.programme import (
    CommunityTie,
    Judgement,
    OtopRegistration,
    ProductMark,
    RegistrantKind,
)

_SOUND = OtopRegistration(
    district="เมือง",
    province=Province("42"),
    kind=RegistrantKind.PRODUCER_GROUP,
    ties=[CommunityTie.BENEFIT],
    production_place=Address.parse("29/4 ม.5 ต.กุดป่อง อ.เมืองเลย จ.เลย"),
    is_thai=True,
)

places = st.sampled_from(
    [
        None,
        _SOUND.production_place,
        *map(
            Address.parse,
            ("อ.เมือง", "อ.เมือง จ.ขอนแก่น", "อ.ด่านซ้าย จ.เลย", "ต.กุดป่อง จ.เลย"),
        ),
    ]
)
registrations = st.builds(
    OtopRegistration,
    district=st.just("เมือง"),
    province=st.just(Province("42")),
    kind=st.none() | st.sampled_from(RegistrantKind),
    ties=st.none() | st.lists(st.sampled_from(CommunityTie), unique=True),
    production_place=places,
    is_thai=st.none() | st.booleans(),
)


def test_who_meets_everything_can_be_registered() -> None:
    assert _SOUND.judgement().verdict is Verdict.PASSED
    assert _SOUND.judgement().reasons == ()


@pytest.mark.parametrize("tie", CommunityTie)
@pytest.mark.parametrize("kind", RegistrantKind)
def test_any_kind_of_producer_and_any_one_tie_will_do(
    kind: RegistrantKind, tie: CommunityTie
) -> None:
    registration = attrs.evolve(_SOUND, kind=kind, ties=[tie])

    assert registration.judgement().verdict is Verdict.PASSED


@pytest.mark.parametrize(
    ("change", "verdict", "code"),
    [
        ({"ties": []}, Verdict.FAILED, "otop.no_tie"),
        ({"is_thai": False}, Verdict.FAILED, "otop.not_thai"),
        ({"district": "ด่านซ้าย"}, Verdict.FAILED, "otop.elsewhere"),
        ({"province": Province("40")}, Verdict.FAILED, "otop.elsewhere"),
        ({"ties": None}, Verdict.UNKNOWN, "otop.ties_unknown"),
        ({"is_thai": None}, Verdict.UNKNOWN, "otop.nationality_unknown"),
        ({"kind": None}, Verdict.UNKNOWN, "otop.kind_unknown"),
        ({"production_place": None}, Verdict.UNKNOWN, "otop.place_unknown"),
        (
            {"production_place": Address.parse("อ.เมือง")},
            Verdict.UNKNOWN,
            "otop.place_unknown",
        ),
        (
            {"production_place": Address.parse("ต.กุดป่อง จ.เลย")},
            Verdict.UNKNOWN,
            "otop.place_unknown",
        ),
    ],
)
def test_what_is_not_met_or_not_known_is_told(
    change: dict[str, Any], verdict: Verdict, code: str
) -> None:
    judgement = attrs.evolve(_SOUND, **change).judgement()

    assert judgement.verdict is verdict
    assert [each.code for each in judgement.reasons] == [code]


def test_everything_is_told_at_once_what_is_not_met_first() -> None:
    nothing = OtopRegistration(district="เมือง", province=Province("42"), ties=[])

    judgement = nothing.judgement()

    assert judgement.text("en").splitlines() == [
        "failed",
        (
            "expected at least one tie to the community, part in production, part in"
            " management or benefit to the community"
        ),
        "which kind of producer registers is not written down",
        "in which district and province the product is made is not written down",
        "whether the producer and the members are Thai is not written down",
    ]
    assert judgement.text("th").splitlines()[:2] == [
        "ไม่ผ่าน",
        (
            "ต้องเชื่อมโยงกับชุมชนอย่างน้อยหนึ่งข้อ คือ มีส่วนร่วมในการผลิต,"
            " มีส่วนร่วมในการบริหารจัดการ หรือ ชุมชนได้รับประโยชน์"
        ),
    ]


@given(registrations)
def test_nothing_passes_that_is_unknown_and_an_unknown_is_no_failure(
    registration: OtopRegistration,
) -> None:
    judgement = registration.judgement()
    unmet = [code for each in judgement.reasons if "unknown" not in (code := each.code)]

    if judgement.verdict is Verdict.PASSED:
        assert None not in attrs.astuple(registration, recurse=False)
    assert (judgement.verdict is Verdict.FAILED) == bool(unmet)


@given(registrations)
def test_a_registration_travels(registration: OtopRegistration) -> None:
    assert loads(dumps(registration), OtopRegistration) == registration


def test_the_place_of_production_is_personal() -> None:
    assert "29/4" not in repr(_SOUND)


def test_a_product_has_one_of_four_marks() -> None:
    assert [mark.text("en") for mark in ProductMark] == [
        "gold (Premium)",
        "silver (Classic)",
        "red (Standard)",
        "blue",
    ]


@pytest.mark.parametrize("word", [*RegistrantKind, *CommunityTie, *ProductMark])
def test_every_word_is_said_in_both_languages(
    word: RegistrantKind | CommunityTie | ProductMark,
) -> None:
    assert word.text("en").isascii()
    assert not word.text("th").isascii()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"district": " "}, "text.blank"),
        ({"is_thai": 1}, "value.type"),
        ({"kind": "sme"}, "value.type"),
    ],
)
def test_a_registration_with_a_fault_is_refused(
    change: dict[str, Any], code: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_SOUND, **change)

    assert [each.code for each in refused.value.problems] == [code]


@pytest.mark.parametrize(
    ("place", "verdict"),
    [
        ("12 อ.เมือง จ.เลย", Verdict.PASSED),
        ("12 อ.เมืองเลย จ.เลย", Verdict.PASSED),
        ("12 อ.วังสะพุง จ.เลย", Verdict.FAILED),
        ("12 อ.เมือง จ.ขอนแก่น", Verdict.FAILED),
    ],
)
@pytest.mark.parametrize("district", ["เมือง", "เมืองเลย", "อำเภอเมือง", "อ.เมืองเลย"])
def test_the_seat_of_the_province_has_two_names_and_is_in_one_province(
    district: str, place: str, verdict: Verdict
) -> None:
    registration = attrs.evolve(
        _SOUND,
        district=district,
        province=Province("42"),
        production_place=Address.parse(place),
    )

    assert registration.judgement().verdict is verdict


def test_a_judgement_comes_back_with_the_words_of_both_languages() -> None:
    judgement = attrs.evolve(_SOUND, ties=()).judgement()

    received = loads(dumps(judgement), Judgement)

    for lang in LANGUAGES:
        assert received.text(lang) == judgement.text(lang)
