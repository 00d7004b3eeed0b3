"""Address: every form that people write, and that nothing is lost or guessed."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.errors import InvalidDataError, problems_in
from sammachip.identifiers import Postcode
from sammachip.places import PROVINCES, Address, AddressStyle, PartSpan, Province
from sammachip.thai import BLANKS, Digits, Span

PARTS = (
    *("house_number", "building", "village_number", "village_name", "alley", "soi"),
    *("road", "subdistrict", "district", "province", "postcode"),
)
_FRAGMENTS = (
    *("ตำบล", "ต.", "แขวง", "อำเภอ", "อ.", "กิ่ง", "เขต", "จังหวัด", "จ.", "กทม."),
    *("หมู่ที่", "หมู่", "หมู", "ม.", "ที่่่", "บ้าน", "หมู่บ้าน", "บ้านเลขที่", "เลขที่"),
    *("ถนน", "ถ.", "ซอย", "ซ.", "ตรอก", "อาคาร", "โทร", "รหัสไปรษณีย์", "เทศบาลตำบล"),
    *("กรุงเทพฯ", "กรุงเทพมหานคร", "เลย", "ขอนแก่น", "เมือง", "ในเมือง", "ม่วง"),
    *("ก", "กก", "-", "/", ",", ".", " ", "  ", "\n", "\u200b", "ํา", "เเ", "ฯ", "("),
    *("4", "๑๒", "12/3", "4-5", "40000", "๔๐๐๐๐", "081", "Rama", "พระราม"),
    *(":", "1. ", ")", "บ.", "ร.พ.ช.", "รพช.", "ป้อมปราบฯ", "บาท", "ต.ค.", "โฉนด", "จบ"),
)
texts = st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map("".join) | st.text()
words = st.sampled_from(
    ["ม่วง", "ในเมือง", "บ้านกอก", "หมู่ม่น", "ถนนใหญ่", "เมืองเลย", "กก", "บ่อ-บึง"]
)
streets = st.sampled_from(
    ["5", "5/1", "อารีย์ 4", "พระราม 9", "กรุงเทพ-นนทบุรี", "Rama 1", "Sukhumvit Road"]
)
roads = streets | st.sampled_from(["ร.พ.ช.", "รพช."])
addresses = st.builds(
    Address,
    house_number=st.sampled_from(
        [None, "197", "29/4", "0/12", "12ก", "12/3-5", "012", "12345"]
    ),
    building=st.none() | words | st.sampled_from(["5", "อารีย์4", "Empire Tower"]),
    village_number=st.none() | st.integers(0, 999),
    village_name=st.none() | words.map("บ้าน{}".format) | st.just("หมู่บ้านสุขใจ"),
    alley=st.none() | streets,
    soi=st.none() | streets,
    road=st.none() | roads,
    subdistrict=st.none() | words,
    district=words,
    province=st.none() | st.sampled_from(PROVINCES),
    postcode=st.none() | st.sampled_from(["40000", "10400"]).map(Postcode),
)
make: Callable[..., Address] = Address  # to pass what the types forbid


def said(address: Address) -> dict[str, object]:
    """Return the parts that *address* has, provinces and postcodes as text."""
    values = {name: getattr(address, name) for name in PARTS}
    return {
        name: value.name
        if isinstance(value, Province)
        else f"{value}"
        if isinstance(value, Postcode)
        else value
        for name, value in values.items()
        if value is not None
    }


def read(text: str) -> Address | None:
    """Return the address that *text* is; None if it has no part of one."""
    try:
        return Address.parse(text)
    except InvalidDataError as error:
        if [problem.code for problem in error.problems] != ["address.no_part"]:
            raise
        return None


def without_its_text(address: Address) -> Address:
    return attrs.evolve(address, unplaced=(), as_written=None, spans=())


NUMBERS: list[tuple[str, dict[str, object]]] = [
    ("197", {"house_number": "197"}),
    ("23", {"house_number": "23"}),
    ("๒๙/๔", {"house_number": "29/4"}),
    ("บ้านเลขที่ 229", {"house_number": "229"}),
    ("บ้านเลขที่229", {"house_number": "229"}),
    ("เลขที่ ๑๒ / ๓", {"house_number": "12/3"}),
    ("เลขที่: 5", {"house_number": "5"}),
    ("เลขที่บ้าน 5", {"house_number": "5"}),
    ("0/12 ม.3", {"house_number": "0/12", "village_number": 3}),
    ("12ก ม.3", {"house_number": "12ก", "village_number": 3}),
    ("12/3-5 ม.3", {"house_number": "12/3-5", "village_number": 3}),
    ("หมู่ที่ 5", {"village_number": 5}),
    ("หมู่ที่8", {"village_number": 8}),
    ("หมู่ 5", {"village_number": 5}),
    ("หมู่11", {"village_number": 11}),
    ("ม.8", {"village_number": 8}),
    ("ม. ๘", {"village_number": 8}),
    ("ม 8", {"village_number": 8}),
    ("หมู ๑๐", {"village_number": 10}),
    ("หมุ่ที่ 4", {"village_number": 4}),
    ("หมู่ที่่่่ 4", {"village_number": 4}),
    ("หมู่บ้านที่ 4", {"village_number": 4}),
    ("หมู่ที่ 05", {"village_number": 5}),
    ("40000", {"postcode": "40000"}),
    ("รหัสไปรษณีย์ ๔๐๐๐๐", {"postcode": "40000"}),
    ("ที่อยู่ 12/3 ม.4", {"house_number": "12/3", "village_number": 4}),
    ("ที่อยู่: ๑๒/๓", {"house_number": "12/3"}),
    ("ม.4 12 ซอย 3", {"house_number": "12", "village_number": 4, "soi": "3"}),
    (
        "บ้านม่วง 29 หมู่ 5",
        {"house_number": "29", "village_number": 5, "village_name": "บ้านม่วง"},
    ),
    (r"29\4 ถ.สมมุติ", {"house_number": "29/4", "road": "สมมุติ"}),
    ("12-ม.4", {"house_number": "12", "village_number": 4}),
    ("12345 ม.3", {"house_number": "12345", "village_number": 3}),
    ("เลขที่ 12345", {"house_number": "12345"}),
    ("หมู่ 0", {"village_number": 0}),
    ("จ.สงขลา-90110", {"province": "สงขลา", "postcode": "90110"}),
    ("หมู่ที่ : 5", {"village_number": 5}),
    ("ต.ม่วง 40000 ข้างวัด", {"subdistrict": "ม่วง", "postcode": "40000"}),
    ("40000 ต.ม่วง", {"subdistrict": "ม่วง", "postcode": "40000"}),
    ("วัด 40000 โทร. 191 ต.ม่วง", {"subdistrict": "ม่วง", "postcode": "40000"}),
    ("ตามทะเบียนบ้าน เลขที่ 5", {"house_number": "5"}),
]
PLACES: list[tuple[str, dict[str, object]]] = [
    ("บ้านม่วง หมู่ 5", {"village_number": 5, "village_name": "บ้านม่วง"}),
    ("หมู่ 5 บ้านม่วง", {"village_number": 5, "village_name": "บ้านม่วง"}),
    ("หมู่ที่ 5 บ้าน ม่วง", {"village_number": 5, "village_name": "บ้านม่วง"}),
    ("หมู่บ้านสวนสวย", {"village_name": "หมู่บ้านสวนสวย"}),
    ("บ้านซอยสอง", {"village_name": "บ้านซอยสอง"}),
    ("บ้านถนนหัก", {"village_name": "บ้านถนนหัก"}),
    ("ตำบลบ้านกอก", {"subdistrict": "บ้านกอก"}),
    ("ตำบล บ้านกอก", {"subdistrict": "บ้านกอก"}),
    ("ต.หมู่ม่น", {"subdistrict": "หมู่ม่น"}),
    ("ต.ถนนใหญ่", {"subdistrict": "ถนนใหญ่"}),
    ("ตำบล ถนนใหญ่", {"subdistrict": "ถนนใหญ่"}),
    ("ต. ในเมือง", {"subdistrict": "ในเมือง"}),
    ("ต. ระยอง", {"subdistrict": "ระยอง"}),
    ("อำเภอเมือง", {"district": "เมือง"}),
    ("อำเภอเมืองเลย", {"district": "เมืองเลย"}),
    ("อ.บ้านแพง", {"district": "บ้านแพง"}),
    ("อําเภอเมือง", {"district": "เมือง"}),
    ("กิ่งอำเภอบ้านแพง", {"district": "บ้านแพง"}),
    ("กิ่งอ.บ้านแพง", {"district": "บ้านแพง"}),
    ("อ.ใน\u200bเมือง", {"district": "ในเมือง"}),
    ("จ.โคราช", {"province": "นครราชสีมา"}),
    ("จังหวัด ขอนแก่น", {"province": "ขอนแก่น"}),
    ("จ.ขก.", {"province": "ขอนแก่น"}),
    ("จ.กทม.", {"province": "กรุงเทพมหานคร"}),
    ("กทม.", {"province": "กรุงเทพมหานคร"}),
    ("กทม.10110", {"province": "กรุงเทพมหานคร", "postcode": "10110"}),
    ("ถนนพระราม ๙", {"road": "พระราม 9"}),
    ("ถ.กรุงเทพ-นนทบุรี", {"road": "กรุงเทพ-นนทบุรี"}),
    ("ถนน เลย", {"road": "เลย"}),
    ("ถนน Sukhumvit 11", {"road": "Sukhumvit 11"}),
    ("ซอย 5", {"soi": "5"}),
    ("ซ.5/1", {"soi": "5/1"}),
    ("ซอยอารีย์ 4", {"soi": "อารีย์ 4"}),
    ("ซอยอารีย์4", {"soi": "อารีย์4"}),
    ("ตรอกข้าวสาร", {"alley": "ข้าวสาร"}),
    ("อาคารสุขใจ2", {"building": "สุขใจ2"}),
    ("อาคาร 2", {"building": "2"}),
    ("1 อาคารสุขใจ 2", {"house_number": "1", "building": "สุขใจ 2"}),
    ("อาคารสุขใจ 1 ถนนสมมุติ", {"house_number": "1", "building": "สุขใจ", "road": "สมมุติ"}),
    ("ม.3 บ้านใหม่สมมุติ 2", {"village_number": 3, "village_name": "บ้านใหม่สมมุติ 2"}),
    ("อาคาร Empire Tower", {"building": "Empire Tower"}),
    ("ถนน Sukhumvit Road", {"road": "Sukhumvit Road"}),
    ("ต.บ่อ-บึง", {"subdistrict": "บ่อ-บึง"}),
    ("ถ.หน้าอำเภอ", {"road": "หน้าอำเภอ"}),
    ("ถ.หน้าอำเภอ ต.ม่วง", {"road": "หน้าอำเภอ", "subdistrict": "ม่วง"}),
    ("ถ.หลังจังหวัด", {"road": "หลังจังหวัด"}),
    ("ซอยข้างอำเภอ 2", {"soi": "ข้างอำเภอ 2"}),
    ("บ้านหน้าอำเภอ ม.2", {"village_number": 2, "village_name": "บ้านหน้าอำเภอ"}),
    ("ถ.หน้าวัดอำเภอม่วง", {"road": "หน้าวัด", "district": "ม่วง"}),
    ("ต.บ้านกอกอำเภอ เมือง", {"subdistrict": "บ้านกอก", "district": "เมือง"}),
    ("ซอยหัวถนน 3", {"soi": "หัวถนน 3"}),
    ("ต.ม่วงหมู่ 40000", {"subdistrict": "ม่วงหมู่", "postcode": "40000"}),
    ("ตำบล: ในเมือง", {"subdistrict": "ในเมือง"}),
    ("ต.ม่วงอำเภอ: เมือง", {"subdistrict": "ม่วง", "district": "เมือง"}),
    ("ซอย: 3 ถนน : สมมุติ", {"soi": "3", "road": "สมมุติ"}),
    ("อาคาร: สุขใจ หมู่บ้าน : สวย", {"building": "สุขใจ", "village_name": "หมู่บ้านสวย"}),
    ("บ.ม่วง ม.3", {"village_number": 3, "village_name": "บ้านม่วง"}),
    ("หมู่ 3 บ. ม่วง", {"village_number": 3, "village_name": "บ้านม่วง"}),
    ("ถ.ร.พ.ช. ต.ม่วง", {"road": "ร.พ.ช.", "subdistrict": "ม่วง"}),
    ("ถ.ร.พ.ช.ต.ม่วง", {"road": "ร.พ.ช.", "subdistrict": "ม่วง"}),
    ("ถนน รพช.", {"road": "รพช."}),
]
BANGKOK: list[tuple[str, dict[str, object]]] = [
    ("เขตพญาไท", {"district": "พญาไท", "province": "กรุงเทพมหานคร"}),
    ("เขต พญาไท", {"district": "พญาไท", "province": "กรุงเทพมหานคร"}),
    ("เขต : พญาไท", {"district": "พญาไท", "province": "กรุงเทพมหานคร"}),
    ("เขตป้อมปราบฯ", {"district": "ป้อมปราบศัตรูพ่าย", "province": "กรุงเทพมหานคร"}),
    ("เขตป้อมปราบ", {"district": "ป้อมปราบศัตรูพ่าย", "province": "กรุงเทพมหานคร"}),
    ("เขตสมมุติ กทม.", {"district": "สมมุติ", "province": "กรุงเทพมหานคร"}),
    ("แขวงสมมุติ กทม.", {"subdistrict": "สมมุติ", "province": "กรุงเทพมหานคร"}),
    (
        "เขตพญาไทแขวงสมมุติ",
        {"subdistrict": "สมมุติ", "district": "พญาไท", "province": "กรุงเทพมหานคร"},
    ),
    (
        "เขตพญาไทกรุงเทพฯ",
        {"district": "พญาไท", "province": "กรุงเทพมหานคร"},
    ),
    ("เขตพญาไท จ.เลย", {"district": "พญาไท", "province": "เลย"}),
    ("ต.สมมุติ เขตพญาไท", {"subdistrict": "สมมุติ", "district": "พญาไท"}),
]
WHOLE: list[tuple[str, dict[str, object]]] = [
    (
        "ตำบล : ในเมือง อำเภอ : เมือง จังหวัด : ขอนแก่น",
        {"subdistrict": "ในเมือง", "district": "เมือง", "province": "ขอนแก่น"},
    ),
    (
        "29/4 หมู่ที่ 5 ตำบลบ้านกอก อำเภอเมือง จังหวัดขอนแก่น 40000",
        {
            "house_number": "29/4",
            "village_number": 5,
            "subdistrict": "บ้านกอก",
            "district": "เมือง",
            "province": "ขอนแก่น",
            "postcode": "40000",
        },
    ),
    (
        "ต.ในเมืองอ.เมืองจ.ขอนแก่น",
        {"subdistrict": "ในเมือง", "district": "เมือง", "province": "ขอนแก่น"},
    ),
    (
        "หมู่11ตำบลบ้านกอกอำเภอเมืองจังหวัดขอนแก่น40000",
        {
            "village_number": 11,
            "subdistrict": "บ้านกอก",
            "district": "เมือง",
            "province": "ขอนแก่น",
            "postcode": "40000",
        },
    ),
    (
        "12,ม.4,ต.บ้านกอก,อ.เมือง,จ.น่าน",
        {
            "house_number": "12",
            "village_number": 4,
            "subdistrict": "บ้านกอก",
            "district": "เมือง",
            "province": "น่าน",
        },
    ),
    (
        "12 หมู ๑๐\nต.หมู่ม่น อ.เมือง\nเลย ๔๒๐๐๐",
        {
            "house_number": "12",
            "village_number": 10,
            "subdistrict": "หมู่ม่น",
            "district": "เมือง",
            "province": "เลย",
            "postcode": "42000",
        },
    ),
    (
        "1 แขวงสามเสนใน เขตพญาไท กรุงเทพฯ 10400",
        {
            "house_number": "1",
            "subdistrict": "สามเสนใน",
            "district": "พญาไท",
            "province": "กรุงเทพมหานคร",
            "postcode": "10400",
        },
    ),
    (
        "99/1 ซอยอารีย์ 4 ถนนพหลโยธิน แขวงสามเสนในเขตพญาไทกรุงเทพมหานคร10400",
        {
            "house_number": "99/1",
            "soi": "อารีย์ 4",
            "road": "พหลโยธิน",
            "subdistrict": "สามเสนใน",
            "district": "พญาไท",
            "province": "กรุงเทพมหานคร",
            "postcode": "10400",
        },
    ),
    (
        "ซอยอารีย์ถนนพหลโยธิน เขตพญาไท",
        {
            "soi": "อารีย์",
            "road": "พหลโยธิน",
            "district": "พญาไท",
            "province": "กรุงเทพมหานคร",
        },
    ),
    (
        "แขวงสามเสนใน เขตพญาไท",
        {
            "subdistrict": "สามเสนใน",
            "district": "พญาไท",
            "province": "กรุงเทพมหานคร",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS + PLACES + BANGKOK + WHOLE)
def test_an_address_is_read_as_people_write_it(
    text: str, expected: dict[str, object]
) -> None:
    assert said(Address.parse(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected", "unplaced"),
    [
        pytest.param(
            "ต.บ้านกอก อ.เมือง โทร. 081-234-5678",
            {"subdistrict": "บ้านกอก", "district": "เมือง"},
            ("โทร. 081-234-5678",),
            id="phone",
        ),
        pytest.param(
            "ต.บ้านกอก โทรศัพท์ 0 81234 5678",
            {"subdistrict": "บ้านกอก"},
            ("โทรศัพท์ 0 81234 5678",),
            id="no postcode in a phone number",
        ),
        pytest.param(
            "อ.เมือง 081-2345678",
            {"district": "เมือง"},
            ("081-2345678",),
            id="bare phone",
        ),
        pytest.param(
            "ต.บ้านกอก Tel 0 81234 5678",
            {"subdistrict": "บ้านกอก"},
            ("Tel 0 81234 5678",),
            id="nor behind an English word",
        ),
        pytest.param(
            "สำนักงานสมมุติบ้านม่วง ถนนพหลโยธิน",
            {"road": "พหลโยธิน"},
            ("สำนักงานสมมุติบ้านม่วง",),
            id="the end of a word",
        ),
        pytest.param(
            "ต.ในเมือง ข้างวัด อ.เมือง",
            {"subdistrict": "ในเมือง", "district": "เมือง"},
            ("ข้างวัด",),
            id="a word that no label names",
        ),
        pytest.param(
            "บ้านกอก เมือง ขอนแก่น",
            {"village_name": "บ้านกอก", "province": "ขอนแก่น"},
            ("เมือง",),
            id="a province at the end is known",
        ),
        pytest.param(
            "ขอนแก่น อ.เมือง", {"district": "เมือง"}, ("ขอนแก่น",), id="not at the end"
        ),
        pytest.param(
            "อ.เมือง จ.ขอนแกน",
            {"district": "เมือง"},
            ("จ.ขอนแกน",),
            id="misspelt province",
        ),
        pytest.param(
            "อ.เมือง จ.เพชร", {"district": "เมือง"}, ("จ.เพชร",), id="which of two"
        ),
        pytest.param(
            "อ.เมือง 99999",
            {"district": "เมือง"},
            ("99999",),
            id="no postcode of any region",
        ),
        pytest.param(
            "ตำบล อำเภอเมือง", {"district": "เมือง"}, ("ตำบล",), id="empty subdistrict"
        ),
        pytest.param(
            "บ้านเลขที่ - หมู่ 4", {"village_number": 4}, ("บ้านเลขที่ -",), id="no number"
        ),
        pytest.param(
            "หมู่ 4 หมู่ 5", {"village_number": 4}, ("หมู่ 5",), id="a part written twice"
        ),
        pytest.param(
            "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน",
            {"district": "บ้านสวน"},
            ("สำนักงานพัฒนาชุมชน",),
            id="office",
        ),
        pytest.param(
            "อบต.บ้านสวน อ.เมือง",
            {"district": "เมือง"},
            ("อบต.บ้านสวน",),
            id="local government",
        ),
        pytest.param(
            "เทศบาลตำบลบ้านสวน อ.เมือง",
            {"district": "เมือง"},
            ("เทศบาลตำบลบ้านสวน",),
            id="a municipality is no subdistrict",
        ),
        pytest.param(
            "เขตประกอบการ 304 อ.บ้านสวน",
            {"district": "บ้านสวน"},
            ("เขตประกอบการ 304",),
            id="a zone with a number",
        ),
        pytest.param(
            "เขตเศรษฐกิจพิเศษ อ.บ้านสวน",
            {"district": "บ้านสวน"},
            ("เขตเศรษฐกิจพิเศษ",),
            id="a special zone",
        ),
        pytest.param(
            "แขวงทางหลวงชนบทเลย ต.สมมุติ จ.เลย",
            {"subdistrict": "สมมุติ", "province": "เลย"},
            ("แขวงทางหลวงชนบทเลย",),
            id="a highway district",
        ),
        pytest.param(
            "เขตส่งเสริมอุตสาหกรรมสมมุติ อ.บ้านสวน จ.ตราด",
            {"district": "บ้านสวน", "province": "ตราด"},
            ("เขตส่งเสริมอุตสาหกรรมสมมุติ",),
            id="an industrial estate",
        ),
        pytest.param(
            "เขตวัฒนานคร ต.สมมุติ",
            {"subdistrict": "สมมุติ"},
            ("เขตวัฒนานคร",),
            id="a longer name than that of a district",
        ),
        pytest.param(
            "เขตปลอดอากร เขตพญาไท กทม.",
            {"district": "พญาไท", "province": "กรุงเทพมหานคร"},
            ("เขตปลอดอากร",),
            id="a zone in a district",
        ),
        pytest.param(
            "เขตวัฒนา จ.สระแกว",
            {"district": "วัฒนา"},
            ("จ.สระแกว",),
            id="Bangkok is not derived beside another province",
        ),
        pytest.param(
            "อ.บ้านสวน เขตวัฒนา",
            {"district": "บ้านสวน"},
            ("เขตวัฒนา",),
            id="nor beside a district of a province",
        ),
        pytest.param(
            "สำนักงานเขตพญาไท",
            {"district": "พญาไท", "province": "กรุงเทพมหานคร"},
            ("สำนักงาน",),
            id="office in Bangkok",
        ),
        pytest.param(
            "ต.สมมุติ ยะลา ประเทศไทย",
            {"subdistrict": "สมมุติ", "province": "ยะลา"},
            ("ประเทศไทย",),
            id="country",
        ),
        pytest.param(
            "229 หมู่ที่ 12345",
            {"house_number": "229"},
            ("หมู่ที่ 12345",),
            id="no postcode behind the label of a village",
        ),
        pytest.param(
            "ที่อยู่ ต.สมมุติ",
            {"subdistrict": "สมมุติ"},
            ("ที่อยู่",),
            id="a heading",
        ),
        pytest.param(
            "อาคารสุขใจ 2 อ.เมือง",
            {"building": "สุขใจ", "district": "เมือง"},
            ("2",),
            id="of the building or of the house",
        ),
        pytest.param(
            "12 บ้านม่วง 5 ต.ม่วง",
            {"house_number": "12", "village_name": "บ้านม่วง", "subdistrict": "ม่วง"},
            ("5",),
            id="of the name or of the village",
        ),
        pytest.param(
            "อาคารสุขใจ ชั้น 5 ถนนสมมุติ",
            {"building": "สุขใจ", "road": "สมมุติ"},
            ("ชั้น 5",),
            id="a storey before a road",
        ),
        pytest.param(
            "อบต. บ้านสวน กม. 5 ถ.สมมุติ",
            {"road": "สมมุติ"},
            ("อบต. บ้านสวน กม. 5",),
            id="a kilometre before a road",
        ),
        pytest.param(
            "อ.เมือง เขตเทศบาลเมือง",
            {"district": "เมือง"},
            ("เขตเทศบาลเมือง",),
            id="a zone",
        ),
        pytest.param(
            "ถ.มิตรภาพ กม.5 ต.ในเมือง",
            {"road": "มิตรภาพ", "subdistrict": "ในเมือง"},
            ("กม.5",),
            id="kilometre",
        ),
        pytest.param(
            "บ้านม่วง 5 โรงเรียนบ้านม่วง",
            {"village_name": "บ้านม่วง"},
            ("5 โรงเรียนบ้านม่วง",),
            id="a number behind a village",
        ),
        pytest.param(
            "ซ.อ่อนนุช 17 แยก 3", {"soi": "อ่อนนุช 17"}, ("แยก 3",), id="branch of a lane"
        ),
        pytest.param(
            "ม.ในฝัน ต.บ้านกอก", {"subdistrict": "บ้านกอก"}, ("ม.ในฝัน",), id="a university"
        ),
        pytest.param("ต.ข.ก. อ.เมือง", {"district": "เมือง"}, ("ต.ข.ก.",), id="initials"),
        pytest.param(
            "หมู่ 1234 ต.บ้านกอก",
            {"subdistrict": "บ้านกอก"},
            ("หมู่ 1234",),
            id="no village has that number",
        ),
        pytest.param(
            "1. 12 หมู่ 3",
            {"house_number": "12", "village_number": 3},
            ("1.",),
            id="the number of a list",
        ),
        pytest.param(
            "(๑) ๑๒ ต.ม่วง",
            {"house_number": "12", "subdistrict": "ม่วง"},
            ("(๑)",),
            id="in parentheses",
        ),
        pytest.param(
            "ที่อยู่ 1) 12 ม.3",
            {"house_number": "12", "village_number": 3},
            ("ที่อยู่ 1)",),
            id="behind a heading",
        ),
        pytest.param(
            "1.บ้านม่วง ม.3",
            {"village_name": "บ้านม่วง", "village_number": 3},
            ("1.",),
            id="glued to a label",
        ),
        pytest.param(
            "1.12 หมู่ 3", {"village_number": 3}, ("1.12",), id="of a list, or a decimal"
        ),
        pytest.param(
            "(12 ต.ม่วง)",
            {"house_number": "12", "subdistrict": "ม่วง"},
            ("(", ")"),
            id="an address in parentheses",
        ),
        pytest.param(
            "อ.สุขใจ ต.ม่วง อ.เมือง",
            {"subdistrict": "ม่วง", "district": "เมือง"},
            ("อ.สุขใจ",),
            id="a teacher before the address",
        ),
        pytest.param(
            "อ.สุขใจ อ.เมือง จ.เลย",
            {"district": "เมือง", "province": "เลย"},
            ("อ.สุขใจ",),
            id="a district before its province",
        ),
        pytest.param(
            "ต.ม่วง อ.เมือง อ.สุขใจ จ.เลย",
            {"subdistrict": "ม่วง", "district": "เมือง", "province": "เลย"},
            ("อ.สุขใจ",),
            id="the first of two that stand well",
        ),
        pytest.param(
            "ต.ม่วง รายได้ 38000 บาท",
            {"subdistrict": "ม่วง"},
            ("รายได้ 38000 บาท",),
            id="an amount",
        ),
        pytest.param(
            "ต.ม่วง 38000 บาท",
            {"subdistrict": "ม่วง"},
            ("38000 บาท",),
            id="an amount behind an area",
        ),
        pytest.param(
            "ปลูก 38000 กอ ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("ปลูก 38000 กอ",),
            id="no postcode among words",
        ),
        pytest.param(
            "โฉนดที่ดิน เลขที่ 1234 ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("โฉนดที่ดิน เลขที่ 1234",),
            id="title deed",
        ),
        pytest.param(
            "โฉนดเลขที่ 12 เลขที่ 5 ทะเบียนเลขที่ 7",
            {"house_number": "5"},
            ("โฉนดเลขที่ 12", "ทะเบียนเลขที่ 7"),
            id="papers around a house",
        ),
        pytest.param(
            "น.ส.3 ก. เลขที่ 45 ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("น.ส.3 ก. เลขที่ 45",),
            id="certificate of use",
        ),
        pytest.param(
            "เรียนจบ ม.6 ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("เรียนจบ ม.6",),
            id="a year of school",
        ),
        pytest.param(
            "3 ครัวเรือน ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("3 ครัวเรือน",),
            id="what is counted",
        ),
        pytest.param(
            "15 ต.ค. 2560 ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("15 ต.ค. 2560",),
            id="October",
        ),
        pytest.param(
            "15 ม.ค. 2560 12 ม.3",
            {"house_number": "12", "village_number": 3},
            ("15 ม.ค. 2560",),
            id="January before a house",
        ),
        pytest.param(
            "15 ตุลาคม 2560 ต.ม่วง",
            {"subdistrict": "ม่วง"},
            ("15 ตุลาคม 2560",),
            id="a date",
        ),
        pytest.param(
            "12 บ.สุขใจ ต.ม่วง",
            {"house_number": "12", "subdistrict": "ม่วง"},
            ("บ.สุขใจ",),
            id="a company or a village",
        ),
        pytest.param(
            "ม.3 บ.สุขใจ จำกัด", {"village_number": 3}, ("บ.สุขใจ จำกัด",), id="a company"
        ),
        pytest.param(
            "ซอย: ถนน: สมมุติ", {"road": "สมมุติ"}, ("ซอย:",), id="an empty line of a form"
        ),
        pytest.param(
            "ถนน กทม.", {"province": "กรุงเทพมหานคร"}, ("ถนน",), id="no initials"
        ),
    ],
)
def test_what_no_label_names_is_kept_and_not_guessed(
    text: str, expected: dict[str, object], unplaced: tuple[str, ...]
) -> None:
    address = Address.parse(text)

    assert said(address) == expected
    assert address.unplaced == unplaced


def test_every_part_says_where_it_stands() -> None:
    text = "12 หมู่ที่ ๔, ต. ในเมือง"

    address = Address.parse(text)

    assert address.as_written == text
    assert [
        (part.name, part.value.of(text), part.written.of(text))
        for part in address.spans
    ] == [
        ("house_number", "12", "12"),
        ("village_number", "๔", "หมู่ที่ ๔,"),
        ("subdistrict", "ในเมือง", "ต. ในเมือง"),
    ]


@pytest.mark.parametrize(
    ("style", "digits", "written"),
    [
        (
            "long",
            "arabic",
            "29/4 หมู่ที่ 5 บ้านม่วง ซอย 3 ถนนมิตรภาพ ตำบลในเมือง อำเภอเมือง จังหวัดขอนแก่น 40000",
        ),
        (
            "short",
            "thai",
            "๒๙/๔ ม.๕ บ้านม่วง ซ.๓ ถ.มิตรภาพ ต.ในเมือง อ.เมือง จ.ขอนแก่น ๔๐๐๐๐",
        ),
    ],
)
def test_an_address_is_written_in_the_usual_order(
    style: AddressStyle, digits: Digits, written: str
) -> None:
    address = Address(
        house_number="29/4",
        village_number=5,
        village_name="บ้านม่วง",
        soi="3",
        road="มิตรภาพ",
        subdistrict="ในเมือง",
        district="เมือง",
        province=Province("40"),
        postcode=Postcode("40000"),
    )

    assert address.format(style=style, digits=digits) == written


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("long", "แขวงสามเสนใน เขตพญาไท กรุงเทพมหานคร 10400"),
        ("short", "แขวงสามเสนใน เขตพญาไท กทม. 10400"),
    ],
)
def test_bangkok_has_words_of_its_own(style: AddressStyle, written: str) -> None:
    address = Address.parse("ต.สามเสนใน อ.พญาไท กทม. 10400")

    assert address.format(style=style) == written


@given(texts)
def test_nothing_that_shows_is_lost(text: str) -> None:
    address = read(text)
    if address is None:
        return

    covered = {
        at
        for part in address.spans
        for at in range(part.written.start, part.written.end)
    }
    left = "".join(char for at, char in enumerate(text) if at not in covered)
    assert shown(left) == shown("".join(address.unplaced))
    assert address.as_written == text


def shown(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, BLANKS)))


@given(texts, st.sampled_from(["long", "short"]), st.sampled_from(["thai", "arabic"]))
def test_what_was_read_is_written_and_read_again(
    text: str, style: AddressStyle, digits: Digits
) -> None:
    address = read(text)
    if address is None:
        return

    written = address.format(style=style, digits=digits)

    assert Address.parse(written) == without_its_text(address)
    assert without_its_text(address).format(style=style, digits=digits) == written


@given(
    addresses, st.sampled_from(["long", "short"]), st.sampled_from(["thai", "arabic"])
)
def test_what_was_made_is_written_and_read(
    address: Address, style: AddressStyle, digits: Digits
) -> None:
    assert Address.parse(address.format(style=style, digits=digits)) == address


@given(addresses)
def test_an_address_can_be_hashed_and_pickled(address: Address) -> None:
    assert {address: 1}[pickle.loads(pickle.dumps(address))] == 1


@given(addresses)
def test_loading_finds_the_same_problems_as_making(address: Address) -> None:
    assert list(problems_in(Address, attrs.asdict(address, recurse=False))) == []


def test_a_house_number_like_a_postcode_is_written_with_its_word() -> None:
    assert Address(house_number="40000").format() == "เลขที่ 40000"
    assert Address(house_number="012").format(digits="thai") == "เลขที่ ๐๑๒"


def test_latin_letters_stand_apart_from_a_thai_label() -> None:
    address = Address(building="Empire Tower", road="Sukhumvit Road")

    assert address.format() == "อาคาร Empire Tower ถนน Sukhumvit Road"
    assert address.format(style="short") == "อาคาร Empire Tower ถ.Sukhumvit Road"


def test_a_number_that_may_be_another_part_is_written_but_not_read_again() -> None:
    address = Address(building="สุขใจ 2", village_name="บ้านใหม่สมมุติ 2")

    again = Address.parse(address.format())

    assert (again.building, again.village_name) == ("สุขใจ", "บ้านใหม่สมมุติ")
    assert again.unplaced == ("2", "2")


def test_how_it_was_written_does_not_count() -> None:
    assert Address.parse("ต.ในเมือง") == Address.parse("ตำบล ในเมือง")


def test_the_representation_has_the_parts_that_there_are_and_nothing_personal() -> None:
    address = Address.parse("29/4 ต.ในเมือง ข้างวัด")

    assert repr(address) == (
        "Address(house_number=<personal>, subdistrict='ในเมือง', unplaced=<personal>, "
        "as_written=<personal>)"
    )
    assert repr(Address(village_number=0)) == "Address(village_number=0)"
    assert f"{address}" == repr(address)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "ขอบคุณ",
        "081-9537406",
        "09 6653 5572",
        "ตำบล",
        "จ.ขอนแกน",
        "เขตปลอดอากร",
        "แขวงการทางเลย",
        "แขวงสมมุติ",
    ],
)
def test_what_has_no_part_of_an_address_is_refused_without_repeating_it(
    text: str,
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Address.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "address.no_part"
    assert str(problem) == (
        "expected one part of an address at least: a house number in front, or a "
        "name behind its label, such as ตำบลบ้านสวน"
    )


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="expected str, found int") as refused:
        Address.parse(cast("str", 12))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


def test_an_address_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Address(unplaced=("ข้างวัด",))

    assert [problem.code for problem in refused.value.problems] == ["address.no_part"]


HOUSE = "expected a number such as 29/4, in the digits 0 to 9"
VILLAGE = "expected the number of a village, 0 to 999"
NAME = "expected the name of a village with its word in front, such as บ้านม่วง"
STREET = (
    "expected a name, a number or both, such as พระราม 9, without the label in front, "
    "in the digits 0 to 9"
)
AREA = "expected the name alone, one word without its label, such as ในเมือง"


@pytest.mark.parametrize(
    ("part", "value", "code", "sentence"),
    [
        ("house_number", "บ้าน", "address.house_number", HOUSE),
        ("house_number", "๑๒", "address.house_number", HOUSE),
        ("village_number", -1, "address.village_number", VILLAGE),
        ("village_number", 1000, "address.village_number", VILLAGE),
        ("village_name", "ม่วง", "address.village_name", NAME),
        ("village_name", "บ้าน ม่วง", "address.village_name", NAME),
        ("building", "สุขใจ ต.ม่วง", "address.street", STREET),
        ("road", "ถนน ", "address.street", STREET),
        ("road", "พระราม ๙", "address.street", STREET),
        ("road", ":พระราม 9", "address.street", STREET),
        ("village_name", "บ้าน:ม่วง", "address.village_name", NAME),
        ("village_name", "บ.ม่วง", "address.village_name", NAME),
        ("alley", "ก ข", "address.street", STREET),
        ("soi", "", "address.street", STREET),
        ("soi", "สุขใจถนนใหญ่", "address.street", STREET),
        ("subdistrict", "ตำบลในเมือง", "address.area", AREA),
        ("subdistrict", "หน้าอำเภอ", "address.area", AREA),
        ("subdistrict", "ใน เมือง", "address.area", AREA),
        ("subdistrict", " ", "address.area", AREA),
        ("district", "เมือง จ.เลย", "address.area", AREA),
        ("district", "12", "address.area", AREA),
        ("district", "ป้อมปราบฯ", "address.area", AREA),
    ],
)
def test_a_part_that_could_not_be_read_again_is_refused(
    part: str, value: object, code: str, sentence: str
) -> None:
    values = {part: value, "province": Province("40")}

    with pytest.raises(InvalidDataError) as refused:
        make(**values)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == (code, (part,))
    assert problem.text() == sentence


def test_a_part_that_is_not_in_the_text_is_refused() -> None:
    address = Address.parse("12 ต.ในเมือง อ.เมือง")

    with pytest.raises(InvalidDataError, match="road: expected what is written there"):
        attrs.evolve(address, road="มิตรภาพ")


def test_a_part_that_changes_does_not_keep_its_old_text() -> None:
    address = Address.parse("12 ต.ในเมือง อ.เมือง")

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(address, house_number="13")

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("address.as_written", ("house_number",))
    assert problem.text() == (
        "expected what is written there; if a part changes, make the address anew, "
        "without as_written and spans"
    )


def span(name: str, start: int, end: int) -> PartSpan:
    return PartSpan(name=name, value=Span(start, end), written=Span(start, end))


@pytest.mark.parametrize("as_written", [None, "เมือ"])
def test_a_place_outside_the_text_is_refused(as_written: str | None) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Address(district="เมือง", as_written=as_written, spans=(span("district", 0, 5),))

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("address.as_written", ("district",)),
        ("address.span_outside", ("spans", 0)),
    ]
    assert refused.value.problems[1].text() == (
        f"expected a place within as_written, which has {len(as_written or '')} "
        "characters, found one up to 5"
    )


@pytest.mark.parametrize("unplaced", [(), ("ข้างวัด", "อีก"), ("ข้าง",)])
def test_what_is_unplaced_is_what_the_places_leave(unplaced: tuple[str, ...]) -> None:
    address = Address.parse("ต.ในเมือง ข้างวัด อ.เมือง")

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(address, unplaced=unplaced)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("address.unplaced", ("unplaced",))
    assert problem.text() == (
        "expected what the spans leave of as_written; without as_written and spans, "
        "it is free"
    )


def test_a_place_is_that_of_a_part() -> None:
    with pytest.raises(InvalidDataError) as refused:
        span("street", 0, 5)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("address.part_name", ("name",))
    assert problem.text() == (
        f"expected the name of a part: one of {', '.join(PARTS)}; found street"
    )


@pytest.mark.parametrize("value", [Span(0, 2), Span(4, 6), Span(0, 9)])
def test_a_value_is_within_what_is_written(value: Span) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PartSpan(name="road", value=value, written=Span(1, 5))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("address.value_outside", ("value",))
    assert problem.text() == (
        "expected the value within the piece that is written, which is 1 to 5"
    )


def test_a_place_of_another_type_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="value: expected Span, found tuple"):
        PartSpan(name="road", value=cast("Span", (1, 2)), written=Span(1, 5))


@pytest.mark.parametrize(
    ("name", "code"), [("foo", "address.part_name"), ("road", "address.as_written")]
)
def test_loading_refuses_wrong_places_too(name: str, code: str) -> None:
    written = codec.dumps(Address.parse("ต.ในเมือง")).replace(
        '"name": "subdistrict"', f'"name": "{name}"'
    )

    with pytest.raises(InvalidDataError) as refused:
        codec.loads(written, Address)

    assert code in {problem.code for problem in refused.value.problems}


def test_a_style_is_long_or_short() -> None:
    address = Address(district="เมือง")

    with pytest.raises(InvalidDataError, match="style must be one of long, short"):
        address.format(style=cast("AddressStyle", "shrot"))
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        address.format(digits=cast("Digits", "roman"))


@pytest.mark.parametrize(
    "again",
    [
        *("ต.", " ", "หมู่ ", "่", "บ้าน", "เลขที่ ", "1", "12/", "กข.", "เลย,", "ถนน "),
        *(
            "ซ.ก-",
            "ตำบลก",
            "เขตพญาไท",
            "แขวงก",
            "ซอยกถนน",
            "Rama ",
            "ที่อยู่",
            "อำเภอ",
            "-",
        ),
        *("บ.ก", "บ.", ":", "40000 ก", "น.ส.3", "จบ ", "ถ.ก.ก.", "1. ", "อ.ก "),
    ],
)
def test_long_text_is_read_in_linear_time(again: str) -> None:
    text = "อ.เมือง " + again * 50_000 + "x"  # a quadratic search would take minutes

    assert Address.parse(text).district == "เมือง"
