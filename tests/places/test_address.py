"""Address: every form that people write, and that nothing is lost or guessed."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
)
texts = st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map("".join) | st.text()
words = st.sampled_from(["ม่วง", "ในเมือง", "บ้านกอก", "หมู่ม่น", "ถนนใหญ่", "เมืองเลย", "กก"])
streets = st.sampled_from(["5", "5/1", "อารีย์ 4", "พระราม 9", "กรุงเทพ-นนทบุรี", "Rama 1"])
addresses = st.builds(
    Address,
    house_number=st.sampled_from([None, "197", "29/4", "0/12", "12ก", "12/3-5"]),
    building=st.none() | streets,
    village_number=st.none() | st.integers(0, 999),
    village_name=st.none() | words.map("บ้าน{}".format) | st.just("หมู่บ้านสุขใจ"),
    alley=st.none() | streets,
    soi=st.none() | streets,
    road=st.none() | streets,
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
    ("อาคารสุขใจ 2", {"building": "สุขใจ 2"}),
    ("ซอย ถนนใหญ่", {"road": "ใหญ่"}),
]
WHOLE: list[tuple[str, dict[str, object]]] = [
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
    (
        "ตำบลในเมือง เขตเมือง จ.ขอนแก่น",
        {"subdistrict": "ในเมือง", "district": "เมือง", "province": "ขอนแก่น"},
    ),
    ("ตำบลในเมือง เขตเมือง", {"subdistrict": "ในเมือง", "district": "เมือง"}),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS + PLACES + WHOLE)
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
            "สำนักงานเขตพญาไท ถนนพหลโยธิน",
            {"road": "พหลโยธิน"},
            ("สำนักงานเขตพญาไท",),
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


def test_how_it_was_written_does_not_count() -> None:
    assert Address.parse("ต.ในเมือง") == Address.parse("ตำบล ในเมือง")


def test_what_is_personal_stays_out_of_the_representation() -> None:
    address = Address.parse("29/4 ต.ในเมือง ข้างวัด")

    for text in (repr(address), f"{address}"):
        assert "29/4" not in text
        assert "ข้างวัด" not in text


@pytest.mark.parametrize(
    "text", ["", " \n", "ขอบคุณ", "081-9537406", "09 6653 5572", "ตำบล", "จ.ขอนแกน"]
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


def test_an_address_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Address(unplaced=("ข้างวัด",))

    assert [problem.code for problem in refused.value.problems] == ["address.no_part"]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("house_number", "บ้าน"),
        ("house_number", "๑๒"),
        ("village_number", -1),
        ("village_number", 1000),
        ("village_name", "ม่วง"),
        ("road", "ถนน "),
        ("soi", ""),
        ("subdistrict", "ตำบลในเมือง"),
        ("subdistrict", "ใน เมือง"),
        ("subdistrict", " "),
        ("district", "เมือง จ.เลย"),
        ("district", "12"),
    ],
)
def test_a_part_that_could_not_be_read_again_is_refused(
    part: str, value: object
) -> None:
    values = {part: value, "province": Province("40")}

    with pytest.raises(InvalidDataError) as refused:
        make(**values)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("address.part", (part,))
    assert problem.text() == (
        "expected what an address has behind the label of this part, without the "
        "label: a word, or a number; digits are 0 to 9"
    )


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


def test_spans_of_no_text_are_refused() -> None:
    here = PartSpan(name="district", value=Span(0, 5), written=Span(0, 5))

    with pytest.raises(InvalidDataError, match="expected what is written there"):
        Address(district="เมือง", spans=(here,))


def test_a_style_is_long_or_short() -> None:
    address = Address(district="เมือง")

    with pytest.raises(InvalidDataError, match="style must be one of long, short"):
        address.format(style=cast("AddressStyle", "shrot"))
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        address.format(digits=cast("Digits", "roman"))


@pytest.mark.parametrize(
    "again",
    ["ต.", " ", "หมู่ ", "่", "บ้าน", "เลขที่ ", "1", "12/", "กข.", "เลย,", "ถนน ", "ซ.ก-"],
)
def test_long_text_is_read_in_linear_time(again: str) -> None:
    text = "อ.เมือง " + again * 50_000 + "x"  # a quadratic search would take minutes

    assert Address.parse(text).district == "เมือง"
