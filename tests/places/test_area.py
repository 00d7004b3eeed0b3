"""Area: one row of a table, its level, its words."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.identifiers import AreaCode, AreaLevel, Postcode
from sammachip.places import Area, Province


@pytest.mark.parametrize(
    ("row", "written", "level"),
    [
        ({"code": "4001", "name": "เมืองขอนแก่น"}, "อำเภอเมืองขอนแก่น", AreaLevel.DISTRICT),
        ({"code": 4001, "name": "อำเภอบ้านสวน"}, "อำเภอบ้านสวน", AreaLevel.DISTRICT),
        ({"code": "๔๐๐๑๐๑", "name": " ต.ในเมือง "}, "ตำบลในเมือง", AreaLevel.SUBDISTRICT),
        ({"code": "1014", "name": "เขตพญาไท"}, "เขตพญาไท", AreaLevel.DISTRICT),
        ({"code": "101401", "name": "สามเสนใน"}, "แขวงสามเสนใน", AreaLevel.SUBDISTRICT),
        ({"code": "400102", "name": "เขตสมมุติ"}, "ตำบลเขตสมมุติ", AreaLevel.SUBDISTRICT),
    ],
)
def test_a_row_is_read_with_or_without_the_word(
    row: dict[str, object], written: str, level: AreaLevel
) -> None:
    area = Area.from_row(row)

    assert f"{area}" == written
    assert area.level is level


def test_what_a_row_does_not_say_is_none() -> None:
    row = {"code": "4001", "name": "บ้านสวน", "name_en": "", "postcode": None}

    area = Area.from_row(row)

    assert (area.english, area.postcode) == (None, None)
    assert area.province == Province("40")


def test_a_whole_row_is_kept() -> None:
    row = {"code": "4001", "name": "บ้านสวน", "name_en": "Ban Suan", "postcode": 40000}

    assert Area.from_row(row) == Area(
        code=AreaCode("4001"),
        name="บ้านสวน",
        english="Ban Suan",
        postcode=Postcode("40000"),
    )


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"code": "40", "name": "ขอนแก่น"}, "gazetteer.level"),
        ({"code": "40010101", "name": "บ้านม่วง"}, "gazetteer.level"),
        ({"code": "400", "name": "บ้านสวน"}, "identifier.length"),
        ({"name": "บ้านสวน"}, "identifier.length"),
        ({"code": "4001"}, "text.blank"),
        ({"code": "9901", "name": "บ้านสวน"}, "area_code.province"),
        ({"code": "4001", "name": "บ้านสวน", "postcode": "4000"}, "identifier.length"),
    ],
)
def test_a_row_that_is_no_area_is_refused(row: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Area.from_row(row)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_the_level_that_is_expected_is_said() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Area(code=AreaCode("40"), name="ขอนแก่น")

    assert str(refused.value) == (
        "code: expected the code of a district (4 digits) or a subdistrict (6), "
        "found 40"
    )
