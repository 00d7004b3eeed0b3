"""PersonName: how Thai documents write names, and the traps of honorifics."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.people import Gender, HonorificKind, PersonName
from sammachip.thai import normal_form

_CONSONANTS = "กขคงจชดตทนบปพมยรลวสหอ"
words = st.text(alphabet=_CONSONANTS, min_size=2, max_size=8).map("ส{}า".format)
honorifics = st.sampled_from(
    [
        *("นาย", "นาง", "นางสาว", "น.ส.", "ด.ช.", "เด็กหญิง", "ว่าที่ร้อยตรี", "ผศ.ดร."),
        *("พ.ต.อ.", "พล.ต.อ. ดร.", "นพ.", "ศ.เกียรติคุณ ดร.", "พระครู", "ร.อ.หญิง"),
    ]
)
pieces = st.lists(
    honorifics
    | words
    | st.sampled_from(
        [
            *(" ", "  ", "ณ ", "หญิง", "(พิเศษ)", "ว่าที่", "พระ ", "คุณ ", "สาว", "ก"),
            *("Mr", "Dr. ", "Ms ", "Mİss ", "ſ", "\u200b", "นายกองเอก", "พลฯ", "า"),
            *("น.", "ส", "ดร", "นพ ", "(หญิง)", " ร.น.", "น.อ. ", "ณ. ", "และ", "ํ", "เ"),
            *("ประธาน", "กำนัน", " นามสกุล ", ", ", "J.", "'", "-", "นาง สาว "),
            *("ร้อยตรี", "พระ", "ฺ", " แซ่ ", " บิน ", "na ", "นางรอง", "กลุ่ม"),
        ]
    )
)
spaces = st.text(alphabet=" \N{NO-BREAK SPACE}", min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("นายธันวา ใจงาม", ("นาย", "ธันวา", "ใจงาม"), id="joined"),
        pytest.param("นาย ธันวา  ใจงาม", ("นาย", "ธันวา", "ใจงาม"), id="spaced"),
        pytest.param(
            "\N{ZERO WIDTH SPACE}นาง\N{NO-BREAK SPACE}มะลิ\N{NO-BREAK SPACE}ใจงาม ",
            ("นาง", "มะลิ", "ใจงาม"),
            id="no-break and invisible spaces",
        ),
        pytest.param(
            "นายธันวา\N{ZERO WIDTH SPACE}ใจงาม",
            ("นาย", "ธันวา", "ใจงาม"),
            id="no other space than one that nobody sees",
        ),
        pytest.param(
            "นาย ธันวา\N{ZERO WIDTH SPACE}ใจงาม",
            ("นาย", "ธันวา", "ใจงาม"),
            id="no other space behind the title",
        ),
        pytest.param(
            "นายธัน\N{ZERO WIDTH SPACE}วา ใจงาม",
            ("นาย", "ธันวา", "ใจงาม"),
            id="a space that nobody sees in a word",
        ),
        pytest.param("นางสาวมะลิ ใจงาม", ("นางสาว", "มะลิ", "ใจงาม"), id="longest"),
        pytest.param("น.ส.มะลิ ใจงาม", ("น.ส.", "มะลิ", "ใจงาม"), id="abbreviated"),
        pytest.param("ด.ญ. มะลิ ใจงาม", ("ด.ญ.", "มะลิ", "ใจงาม"), id="girl"),
        pytest.param("เด็กชายธันวา ใจงาม", ("เด็กชาย", "ธันวา", "ใจงาม"), id="boy"),
        pytest.param(
            "ว่าที่ร้อยตรีหญิง มะลิ ใจงาม",
            ("ว่าที่ร้อยตรีหญิง", "มะลิ", "ใจงาม"),
            id="acting rank",
        ),
        pytest.param(
            "ว่าที่ ร.ต.ธันวา ใจงาม", ("ว่าที่ ร.ต.", "ธันวา", "ใจงาม"), id="rank in letters"
        ),
        pytest.param(
            "ว่าที่ร้อยตรี หญิง มะลิ ใจงาม",
            ("ว่าที่ร้อยตรี หญิง", "มะลิ", "ใจงาม"),
            id="female, spaced",
        ),
        pytest.param(
            "พ.ต.อ.(พิเศษ) ธันวา ใจงาม",
            ("พ.ต.อ.(พิเศษ)", "ธันวา", "ใจงาม"),
            id="special colonel",
        ),
        pytest.param(
            "พันเอก (พิเศษ) ธันวา ใจงาม",
            ("พันเอก (พิเศษ)", "ธันวา", "ใจงาม"),
            id="special, spaced",
        ),
        pytest.param(
            "พ.อ.(พิเศษ)หญิงมะลิ ใจงาม",
            ("พ.อ.(พิเศษ)หญิง", "มะลิ", "ใจงาม"),
            id="special and female",
        ),
        pytest.param(
            "พ.อ.หญิง (พิเศษ) มะลิ ใจงาม",
            ("พ.อ.หญิง (พิเศษ)", "มะลิ", "ใจงาม"),
            id="female and special",
        ),
        pytest.param("นส.มะลิ ใจงาม", ("นส.", "มะลิ", "ใจงาม"), id="one dot"),
        pytest.param("พระ ธันวา ใจงาม", ("พระ", "ธันวา", "ใจงาม"), id="monk"),
        pytest.param("พระครูธันวา", ("พระครู", "ธันวา", None), id="monk of rank"),
        pytest.param("พระมหา ธันวา", ("พระมหา", "ธันวา", None), id="learned monk"),
        pytest.param("พระอาจารย์ธันวา", ("พระอาจารย์", "ธันวา", None), id="teaching monk"),
        pytest.param("Mr. Thanwa Jai", ("Mr.", "Thanwa", "Jai"), id="Mr."),
        pytest.param("Mrs.Mali Jai", ("Mrs.", "Mali", "Jai"), id="Mrs., joined"),
        pytest.param("Ms. Mali Jai", ("Ms.", "Mali", "Jai"), id="Ms."),
        pytest.param("Miss Mali Jai", ("Miss", "Mali", "Jai"), id="Miss"),
        pytest.param("พ.ต.อ. ธันวา ใจงาม", ("พ.ต.อ.", "ธันวา", "ใจงาม"), id="police"),
        pytest.param("ผศ.ดร.มะลิ ใจงาม", ("ผศ.ดร.", "มะลิ", "ใจงาม"), id="academic"),
        pytest.param("ม.ล.มะลิ ใจงาม", ("ม.ล.", "มะลิ", "ใจงาม"), id="noble"),
        pytest.param(
            "นางมะลิ ณ อยุธยา", ("นาง", "มะลิ", "ณ อยุธยา"), id="family name with ณ"
        ),
        pytest.param("มะลิ ใจงาม", (None, "มะลิ", "ใจงาม"), id="no honorific"),
        pytest.param("มะลิ", (None, "มะลิ", None), id="given name alone"),
    ],
)
def test_a_name_has_an_honorific_a_given_and_a_family_name(
    text: str, parts: tuple[str | None, str, str | None]
) -> None:
    name = PersonName.parse(text)

    assert (name.honorific, name.given, name.family) == parts
    assert name.middle is None
    assert name.as_written == text.strip()


@pytest.mark.parametrize(
    ("text", "honorific", "full"),
    [
        ("คุณ มะลิ ใจงาม", "คุณ", ["คุณ"]),
        ("นายดร.ธันวา ใจงาม", "นายดร.", ["นาย", "ดร."]),
        ("ดร.นางสาวมะลิ ใจงาม", "ดร.นางสาว", ["ดร.", "นางสาว"]),
        ("พล.ต.อ. ดร. ธันวา ใจงาม", "พล.ต.อ. ดร.", ["พลตำรวจเอก", "ดร."]),
        ("พล.อ.ธันวา ใจงาม", "พล.อ.", ["พลเอก"]),
        ("พลโทหญิง มะลิ ใจงาม", "พลโทหญิง", ["พลโทหญิง"]),
        ("พล.ร.ต. ธันวา ใจงาม", "พล.ร.ต.", ["พลเรือตรี"]),
        ("พล.อ.อ. ธันวา ใจงาม", "พล.อ.อ.", ["พลอากาศเอก"]),
        ("นาวาอากาศโทหญิง มะลิ ใจงาม", "นาวาอากาศโทหญิง", ["นาวาอากาศโทหญิง"]),
        ("เรือเอก ธันวา ใจงาม", "เรือเอก", ["เรือเอก"]),
        ("พ.จ.อ.ธันวา ใจงาม", "พ.จ.อ.", ["พันจ่าเอก"]),
        ("พ.อ.อ.ธันวา ใจงาม", "พ.อ.อ.", ["พันจ่าอากาศเอก"]),
        ("จ.อ. ธันวา ใจงาม", "จ.อ.", ["จ.อ."]),
        ("จ.ส.ต.ธันวา ใจงาม", "จ.ส.ต.", ["จ.ส.ต."]),
        ("ส.ต.ท.หญิง มะลิ ใจงาม", "ส.ต.ท.หญิง", ["สิบตำรวจโทหญิง"]),
        ("พลฯ ธันวา ใจงาม", "พลฯ", ["พลฯ"]),
        ("พลทหารธันวา ใจงาม", "พลทหาร", ["พลทหาร"]),
        ("ว่าที่ พ.ต.ธันวา ใจงาม", "ว่าที่ พ.ต.", ["ว่าที่พันตรี"]),
        ("ว่าที่ร.ต.หญิงมะลิ ใจงาม", "ว่าที่ร.ต.หญิง", ["ว่าที่ ร.ต.หญิง"]),
        ("พันเอก(พิเศษ) ธันวา ใจงาม", "พันเอก(พิเศษ)", ["พันเอก (พิเศษ)"]),
        ("นายกองเอก ธันวา ใจงาม", "นายกองเอก", ["นายกองเอก"]),
        ("นายหมวดตรีธันวา ใจงาม", "นายหมวดตรี", ["นายหมวดตรี"]),
        ("ศ. มะลิ ใจงาม", "ศ.", ["ศาสตราจารย์"]),
        ("ศาสตราจารย์พิเศษมะลิ ใจงาม", "ศาสตราจารย์พิเศษ", ["ศาสตราจารย์พิเศษ"]),
        (
            *("ศ.เกียรติคุณ ดร.มะลิ ใจงาม", "ศ.เกียรติคุณ ดร."),
            ["ศาสตราจารย์เกียรติคุณ", "ดร."],
        ),
        ("รศ. พ.ท. ดร.มะลิ ใจงาม", "รศ. พ.ท. ดร.", ["รองศาสตราจารย์", "พันโท", "ดร."]),
        ("อาจารย์ ดร.มะลิ ใจงาม", "อาจารย์ ดร.", ["อาจารย์", "ดร."]),
        ("ศาสตราจารย์นายแพทย์ธันวา ใจงาม", "ศาสตราจารย์นายแพทย์", ["ศาสตราจารย์", "นายแพทย์"]),
        ("นพ.ธันวา ใจงาม", "นพ.", ["นายแพทย์"]),
        ("พ.ญ. มะลิ ใจงาม", "พ.ญ.", ["แพทย์หญิง"]),
        ("ผศ.ทพญ.มะลิ ใจงาม", "ผศ.ทพญ.", ["ผู้ช่วยศาสตราจารย์", "ทันตแพทย์หญิง"]),
        ("น.สพ.ธันวา ใจงาม", "น.สพ.", ["นายสัตวแพทย์"]),
        ("สพ.ญ.มะลิ ใจงาม", "สพ.ญ.", ["สัตวแพทย์หญิง"]),
        ("ภญ.มะลิ ใจงาม", "ภญ.", ["เภสัชกรหญิง"]),
        ("พระครูปลัดธันวา", "พระครูปลัด", ["พระครูปลัด"]),
        ("พระมหา ดร.ธันวา", "พระมหา ดร.", ["พระมหา", "ดร."]),
        ("พระธันวา ธมฺมวโร", "พระ", ["พระ"]),
        ("พระธันวา ใจงาม ธมฺมวโร", "พระ", ["พระ"]),
        ("พระมหาธันวา ธมฺมวโร", "พระมหา", ["พระมหา"]),
        ("นายว่าที่ร้อยตรีธันวา ใจงาม", "นายว่าที่ร้อยตรี", ["นาย", "ว่าที่ร้อยตรี"]),
        ("นาย ว่าที่ ร.ต. ธันวา ใจงาม", "นาย ว่าที่ ร.ต.", ["นาย", "ว่าที่ ร.ต."]),
        ("นายร้อยตรีธันวา ใจงาม", "นายร้อยตรี", ["นาย", "ร้อยตรี"]),
        ("นาย ร้อยตรี ธันวา ใจงาม", "นาย ร้อยตรี", ["นาย", "ร้อยตรี"]),
        ("นายร้อยตรีธันวา", "นายร้อยตรี", ["นาย", "ร้อยตรี"]),
        ("นางพ.ต.ท.หญิง มะลิ ใจงาม", "นางพ.ต.ท.หญิง", ["นาง", "พันตำรวจโทหญิง"]),
        ("หลวงพ่อธันวา", "หลวงพ่อ", ["หลวงพ่อ"]),
        ("สามเณรธันวา ใจงาม", "สามเณร", ["สามเณร"]),
        ("แม่ชีมะลิ ใจงาม", "แม่ชี", ["แม่ชี"]),
        ("บาทหลวงธันวา ใจงาม", "บาทหลวง", ["บาทหลวง"]),
        ("ศจ.ดร.ธันวา ใจงาม", "ศจ.ดร.", ["ศาสนาจารย์", "ดร."]),
        ("หม่อมราชวงศ์มะลิ ใจงาม", "หม่อมราชวงศ์", ["หม่อมราชวงศ์"]),
        ("พล.ต. ม.ล.ธันวา ใจงาม", "พล.ต. ม.ล.", ["พลตรี", "หม่อมหลวง"]),
        ("ท่านผู้หญิงมะลิ ใจงาม", "ท่านผู้หญิง", ["ท่านผู้หญิง"]),
        ("คุณหญิงมะลิ ใจงาม", "คุณหญิง", ["คุณหญิง"]),
        ("Mr Thanwa Jai", "Mr", ["Mr."]),
        ("MISS MALI JAI", "MISS", ["Miss"]),
        ("Asst. Prof. Dr. Mali Jai", "Asst. Prof. Dr.", ["Assistant Professor", "Dr."]),
        ("นางมาลา ใจงาม", "นาง", ["นาง"]),
    ],
)
def test_titles_are_read_one_after_the_other(
    text: str, honorific: str, full: list[str]
) -> None:
    name = PersonName.parse(text)

    assert name.honorific == honorific
    assert [title.full for title in name.honorifics] == full


@pytest.mark.parametrize(
    ("honorific", "full"),
    [
        *[(each, "นาย") for each in ("นาย", "นาย.", "นาย ", "นาย. ")],
        *[(each, "นางสาว") for each in ("นางสาว.", "นาง สาว ", "น.ส.", "นส.", "นส ")],
        *[(each, "นางสาว") for each in ("น.ส ", "น. ส. ", "น. ส.", "น ส ")],
        *[(each, "เด็กชาย") for each in ("ดช ", "ด.ช ", "ดช.", "เด็ก ชาย ")],
        *[(each, "เด็กหญิง") for each in ("ดญ ", "ด. ญ.", "เด็ก หญิง ")],
        *[(each, "ดร.") for each in ("ดร ", "ด.ร.", "ด.ร ", "ดอกเตอร์")],
        *[(each, "พันตำรวจโท") for each in ("พ.ต.ท ", "พตท.", "พตท ", "พ. ต. ท. ")],
        *[(each, "พันตำรวจเอกหญิง") for each in ("พ.ต.อ. (หญิง) ", "พตอ. หญิง ")],
        *[(each, "ร้อยตำรวจเอก") for each in ("รตอ.", "ร.ต.อ ", "รตอ ")],
        *[("จสอ.", "จ่าสิบเอก"), ("ดต.", "ดาบตำรวจ"), ("ดต ", "ดาบตำรวจ")],
        *[("มล.", "หม่อมหลวง"), ("มรว.", "หม่อมราชวงศ์"), ("มรว ", "หม่อมราชวงศ์")],
        *[(each, "ทันตแพทย์หญิง") for each in ("ทพญ.", "ทพ.ญ.", "ท.พ.ญ.", "ทพญ ")],
        *[("น.พ.", "นายแพทย์"), ("นพ ", "นายแพทย์"), ("สพญ.", "สัตวแพทย์หญิง")],
        *[("ทนพ.", "ทนพ."), ("กภ.", "กภ."), ("ครู", "ครู"), ("ครูบา", "ครูบา")],
        *[("ศ.กิตติคุณ ", "ศาสตราจารย์กิตติคุณ"), ("รศ ", "รองศาสตราจารย์")],
        *[("ศาสตราจารย์กิตติคุณ", "ศาสตราจารย์กิตติคุณ")],
        *[("ว่าที่ ร.ต.(หญิง) ", "ว่าที่ ร.ต.หญิง"), ("ว่าที่ร้อยตรี (หญิง) ", "ว่าที่ร้อยตรีหญิง")],
        *[("Mr ", "Mr."), ("Assoc Prof ", "Associate Professor"), ("dr.", "Dr.")],
    ],
)
def test_a_title_is_read_however_it_is_dotted_and_spaced(
    honorific: str, full: str
) -> None:
    name = PersonName.parse(f"{honorific}มะลิ ใจงาม")

    assert [title.full for title in name.honorifics] == [full]
    assert (name.honorific, name.given) == (honorific.strip(), "มะลิ")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("นายธันวา กล้าหาญ ใจงาม", ("ธันวา", "กล้าหาญ", "ใจงาม")),
        ("นางมะลิ ณ ท่าช้าง", ("มะลิ", None, "ณ ท่าช้าง")),
        ("นางมะลิ ณ. ท่าช้าง", ("มะลิ", None, "ณ ท่าช้าง")),
        ("นางมะลิ ณ.ท่าช้าง", ("มะลิ", None, "ณ ท่าช้าง")),
        ("มะลิ ณ นางรอง", ("มะลิ", None, "ณ นางรอง")),
        ("Mr. J.R. O'Neil-Smith", ("J.R.", None, "O'Neil-Smith")),
        ("นางมะลิ อิศรเดช ณ ท่าช้าง", ("มะลิ", None, "อิศรเดช ณ ท่าช้าง")),
        ("มะลิ ทองดี อิศรเดช ณ ท่าช้าง", ("มะลิ", "ทองดี", "อิศรเดช ณ ท่าช้าง")),
        ("Ms. Mali Na Thachang", ("Mali", None, "Na Thachang")),
        ("Mr. John Paul Smith", ("John", "Paul", "Smith")),
        ("Somchai Na Chiang Mai", ("Somchai", None, "Na Chiang Mai")),
        ("มะลิ แซ่ ตั้ง", ("มะลิ", None, "แซ่ ตั้ง")),
        ("มะลิ แซ่ตั้ง", ("มะลิ", None, "แซ่ตั้ง")),
        ("นางมะลิ ทองดี แซ่ ตั้ง", ("มะลิ", "ทองดี", "แซ่ ตั้ง")),
        ("Mali Sae Tang", ("Mali", None, "Sae Tang")),
        ("อาลี บิน อาลี", ("อาลี", None, "บิน อาลี")),
        ("นูร์ บินตี อาลี", ("นูร์", None, "บินตี อาลี")),
        ("Nur Binti Ali bin Omar", ("Nur", None, "Binti Ali bin Omar")),
        ("มะลิ", ("มะลิ", None, None)),
    ],
)
def test_a_middle_name_stands_before_the_family_name(
    text: str, parts: tuple[str, str | None, str | None]
) -> None:
    name = PersonName.parse(text)

    assert (name.given, name.middle, name.family) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("กิตติ ใจงาม", (None, "กิตติ"), id="no honorific is near"),
        pytest.param("นายกิตติ ใจงาม", ("นาย", "กิตติ"), id="not the title นายก"),
        pytest.param("นายก ใจงาม", (None, "นายก"), id="one letter is no name"),
        pytest.param("นายิกา ใจงาม", (None, "นายิกา"), id="a mark begins no word"),
        pytest.param("นางสาวิตรี ใจงาม", ("นาง", "สาวิตรี"), id="not นางสาว"),
        pytest.param("นางสาวรรณี ใจงาม", ("นาง", "สาวรรณี"), id="รร begins no word"),
        pytest.param("นางสาวสาวิตรี ใจงาม", ("นางสาว", "สาวิตรี"), id="both"),
        pytest.param("นายนางนวล ใจงาม", ("นาย", "นางนวล"), id="only one is cut"),
        pytest.param("นาง นางนวล ใจงาม", ("นาง", "นางนวล"), id="one, spaced"),
        pytest.param("นางนวล ใจงาม", ("นาง", "นวล"), id="decided: an honorific"),
        pytest.param("ศักดิ์ดา ใจงาม", (None, "ศักดิ์ดา"), id="ศ without a dot"),
        pytest.param("พระพาย ใจงาม", (None, "พระพาย"), id="decided: พระ needs a space"),
        pytest.param("นายพระพาย ใจงาม", ("นาย", "พระพาย"), id="พระ behind another"),
        pytest.param("พระธันวา ธัมมวโร", (None, "พระธันวา"), id="no phinthu: no monk"),
        pytest.param("Missy Jai", (None, "Missy"), id="Miss needs a space"),
        pytest.param("Drake Jai", (None, "Drake"), id="Dr needs a space"),
        pytest.param("คุณากร ใจงาม", (None, "คุณากร"), id="a mark behind คุณ"),
        pytest.param("คุณวุฒิ ใจงาม", (None, "คุณวุฒิ"), id="คุณ needs a space"),
        pytest.param("หม่อมมะลิ ใจงาม", (None, "หม่อมมะลิ"), id="หม่อม needs a space"),
        pytest.param("สามเณรี ใจงาม", (None, "สามเณรี"), id="a mark behind สามเณร"),
        pytest.param("นายพลเอก ใจงาม", ("นาย", "พลเอก"), id="a name that is a rank"),
        pytest.param("นาย พันตรี ใจงาม", ("นาย", "พันตรี"), id="the same, spaced"),
        pytest.param("ร้อยตรี พันตรี ใจงาม", ("ร้อยตรี", "พันตรี"), id="one rank only"),
        pytest.param("นายหญิง ใจงาม", ("นาย", "หญิง"), id="no rank, no woman"),
        pytest.param("จอมพล ใจงาม", (None, "จอมพล"), id="field marshals are past"),
        pytest.param("ขุนทอง ใจงาม", (None, "ขุนทอง"), id="so are lords"),
        pytest.param("J. Jai", (None, "J."), id="an initial"),
        pytest.param("ร้อยตรี หญิง ใจงาม", ("ร้อยตรี", "หญิง"), id="a given name หญิง"),
        pytest.param("ร้อยตรีหญิงหญิง ใจงาม", ("ร้อยตรีหญิง", "หญิง"), id="female and หญิง"),
        pytest.param("ร้อยตรี หญิง ณ ตาก", ("ร้อยตรี", "หญิง"), id="a family name with ณ"),
        pytest.param("นพ ใจงาม", (None, "นพ"), id="two letters are a name"),
        pytest.param("นพ ณ ตาก", (None, "นพ"), id="the same with ณ"),
        pytest.param("นาง สาว ใจงาม", ("นาง", "สาว"), id="a given name สาว"),
        pytest.param("นายประธาน ใจงาม", ("นาย", "ประธาน"), id="a name that is a post"),
        pytest.param("นาย ประธาน ใจงาม", ("นาย", "ประธาน"), id="that too, spaced"),
    ],
)
def test_letters_of_a_name_are_not_cut(
    text: str, parts: tuple[str | None, str]
) -> None:
    name = PersonName.parse(text)

    assert (name.honorific, name.given) == parts


@pytest.mark.parametrize(
    "family",
    [
        *("ชุมชนะ", "กลุ่มเกลี้ยง", "กลุ่มไหม", "กองทุนดี", "ไม่มีภัย", "กำนันทอง"),
        *("ครูเกษตร", "ครูวัฒนา"),
    ],
)
@pytest.mark.parametrize("title", ["นาย", "น.ส.", "ว่าที่ร้อยตรี"])
def test_a_family_name_may_begin_like_a_title_or_a_body(
    title: str, family: str
) -> None:
    name = PersonName.parse(f"{title} มะลิ {family}")

    assert (name.given, name.middle, name.family) == ("มะลิ", None, family)
    assert PersonName.parse(name.full_name) == name


@pytest.mark.parametrize(
    "text", ["นางนวล ใจงาม", "นายฮ้อย ใจงาม", "พลเอก ใจงาม", "Miss Jai", "พระ ใจงาม"]
)
def test_who_knows_that_there_is_no_title_says_so(text: str) -> None:
    given_name, family = text.split()

    name = PersonName.parse(text, honorifics="none")

    assert name == PersonName(given=given_name, family=family)


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("นายธันวา ใจงาม", Gender.MALE),
        ("นางสาวธันวา ใจงาม", Gender.FEMALE),
        ("ด.ญ.ธันวา ใจงาม", Gender.FEMALE),
        ("ดร.มะลิ ใจงาม", None),
        ("ดร.นางมะลิ ใจงาม", Gender.FEMALE),
        ("ร้อยตรี มะลิ ใจงาม", None),
        ("นายร้อยตรีหญิง มะลิ ใจงาม", None),
        ("ร้อยตรีหญิง ธันวา ใจงาม", Gender.FEMALE),
        ("ว่าที่ ร.ต. หญิง ธันวา ใจงาม", Gender.FEMALE),
        ("ภก.มะลิ ใจงาม", None),
        ("รศ.พญ.ธันวา ใจงาม", Gender.FEMALE),
        ("พระมหาธันวา", Gender.MALE),
        ("คุณ มะลิ ใจงาม", None),
        ("มะลิ ใจงาม", None),
        ("Ms Thanwa Jai", Gender.FEMALE),
    ],
)
def test_a_gender_is_known_only_from_a_title_that_states_it(
    text: str, gender: Gender | None
) -> None:
    assert PersonName.parse(text).gender is gender


@pytest.mark.parametrize(
    ("text", "formal", "short"),
    [
        ("นาย ธันวา ใจงาม", "นายธันวา ใจงาม", "นายธันวา ใจงาม"),
        ("น.ส.มะลิ ใจงาม", "นางสาวมะลิ ใจงาม", "น.ส.มะลิ ใจงาม"),
        ("เด็กหญิงมะลิ ใจงาม", "เด็กหญิงมะลิ ใจงาม", "ด.ญ.มะลิ ใจงาม"),
        ("รศ.ดร. มะลิ ใจงาม", "รองศาสตราจารย์ ดร.มะลิ ใจงาม", "รศ. ดร.มะลิ ใจงาม"),
        (
            "ว่าที่ ร.ต.ต.หญิงมะลิ ใจงาม",
            "ว่าที่ร้อยตำรวจตรีหญิง มะลิ ใจงาม",
            "ว่าที่ ร.ต.ต.หญิง มะลิ ใจงาม",
        ),
        (
            "พันเอก (พิเศษ) หญิง มะลิ ใจงาม",
            "พันเอกหญิง (พิเศษ) มะลิ ใจงาม",
            "พ.อ.หญิง (พิเศษ) มะลิ ใจงาม",
        ),
        ("ร.อ.ธันวา ใจงาม", "ร.อ. ธันวา ใจงาม", "ร.อ. ธันวา ใจงาม"),
        ("เรืออากาศเอก ธันวา ใจงาม", "เรืออากาศเอก ธันวา ใจงาม", "ร.อ. ธันวา ใจงาม"),
        ("นาง สาวิกา ใจงาม", "นางสาวิกา ใจงาม", "นางสาวิกา ใจงาม"),
        ("น.ส. ก ใจงาม", "นางสาว ก ใจงาม", "น.ส. ก ใจงาม"),
        ("นาง สาวมะลิ ใจงาม", "นาง สาวมะลิ ใจงาม", "นาง สาวมะลิ ใจงาม"),
        ("MISS MALI JAI", "Miss MALI JAI", "Miss MALI JAI"),
        ("มะลิ กลาง ใจงาม", "มะลิ กลาง ใจงาม", "มะลิ กลาง ใจงาม"),
    ],
)
def test_titles_are_written_in_full_or_abbreviated(
    text: str, formal: str, short: str
) -> None:
    name = PersonName.parse(text)

    assert name.format() == name.format(style="formal") == formal
    assert name.format(style="short") == short


def test_a_title_that_is_not_known_stays_as_it_is() -> None:
    name = PersonName(honorific="กำนัน", given="มะลิ", family="ใจงาม")

    assert name.honorifics == ()
    assert name.full_name == name.format() == name.format(style="short")
    assert name.full_name == "กำนัน มะลิ ใจงาม"


@pytest.mark.parametrize("rank", ["น.อ.", "นาวาเอก", "ร.อ.หญิง", "น.อ. ดร."])
@pytest.mark.parametrize("suffix", ["ร.น.", "รน."])
def test_the_navy_stands_behind_the_name(rank: str, suffix: str) -> None:
    name = PersonName.parse(f"{rank} มะลิ ใจงาม {suffix}")

    assert (name.honorific, name.family, name.suffix) == (rank, "ใจงาม", suffix)
    assert name.format().endswith(f"มะลิ ใจงาม {suffix}")


def test_letters_that_look_alike_are_the_same() -> None:
    name = PersonName.parse("นางนํ้าใส เเก้วงาม")

    assert name == PersonName.parse("นางน้ำใส แก้วงาม")
    assert name == PersonName(honorific="นาง", given="นํ้าใส", family="เเก้วงาม")
    assert name.as_written == "นางนํ้าใส เเก้วงาม"


def test_a_title_has_a_kind_and_may_have_an_english_form() -> None:
    rank, doctor, noble = PersonName.parse("ว่าที่ ร.ต.อ. ดร. ม.ล.มะลิ ใจงาม").honorifics

    assert (rank.kind, rank.english) == (HonorificKind.POLICE, "Acting Police Captain")
    assert (doctor.kind, doctor.english) == (HonorificKind.DOCTORATE, "Dr.")
    assert (noble.kind, noble.english) == (HonorificKind.NOBLE, "Mom Luang")
    assert [each.kind.is_rank for each in (rank, doctor, noble)] == [True, False, False]


@pytest.mark.parametrize("written", ["ร.อ.", "น.ท.", "จ.ต.", "จ.ส.ต.", "พลฯ"])
def test_an_abbreviation_of_several_ranks_stays_open(written: str) -> None:
    (rank,) = PersonName.parse(f"{written} มะลิ ใจงาม").honorifics

    assert rank.full == rank.short == written
    assert (rank.kind, rank.english) == (HonorificKind.ANY_FORCE, None)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        pytest.param(PersonName.parse("นาง มะลิ  ใจงาม"), "นางมะลิ ใจงาม", id="civil"),
        pytest.param(
            PersonName.parse("ร้อยตรีธันวา ใจงาม"), "ร้อยตรี ธันวา ใจงาม", id="rank"
        ),
        pytest.param(PersonName.parse("Mrs.Mali Jai"), "Mrs. Mali Jai", id="English"),
        pytest.param(PersonName.parse("พระมหา ธันวา"), "พระมหาธันวา", id="monk"),
        pytest.param(PersonName.parse("พระ  ธันวา"), "พระ ธันวา", id="monk, spaced"),
        pytest.param(PersonName.parse("ดร. มะลิ"), "ดร.มะลิ", id="no rank"),
        pytest.param(PersonName.parse("นาย ก ใจงาม"), "นาย ก ใจงาม", id="one letter"),
        pytest.param(
            PersonName(honorific="นาย", given="ธันวา", middle="กลาง", family="ใจงาม"),
            "นายธันวา กลาง ใจงาม",
            id="middle name",
        ),
        pytest.param(PersonName(given="มะลิ"), "มะลิ", id="given alone"),
    ],
)
def test_the_full_name_begins_with_the_honorific(name: PersonName, full: str) -> None:
    assert name.full_name == full


def test_a_name_made_by_its_parts_is_written_as_usual() -> None:
    name = PersonName(honorific="นาย", given="ธันวา", family="ใจงาม")

    assert name.as_written == "นายธันวา ใจงาม"
    assert name == PersonName.parse("นาย  ธันวา  ใจงาม")


@given(honorifics, words, words, spaces, spaces)
def test_spaces_change_nothing(
    honorific: str, given_name: str, family: str, first: str, second: str
) -> None:
    spaced = PersonName.parse(f"{honorific}{first}{given_name}{second}{family}")

    assert spaced == PersonName(honorific=honorific, given=given_name, family=family)
    assert PersonName.parse(f"{honorific}{given_name} {family}") == spaced
    assert PersonName.parse(spaced.full_name) == spaced


def parts_of(text: str) -> str | InvalidDataError:
    try:
        name = PersonName.parse(text)
    except InvalidDataError as error:
        return error
    return (
        f"{name.honorific or ''} {name.given} {name.middle or ''} {name.family or ''}"
        f" {name.suffix or ''}"
    )


def letters_in(text: str) -> str:
    """Return all letters and signs but dots; those of one look in one way."""
    letters = "".join(normal_form(text).split()).replace(".", "")
    return letters.replace("ํ", "").replace("ำ", "า").replace("แ", "เเ")


@given(st.text() | pieces.map("".join))
def test_every_letter_is_in_a_part_or_the_name_is_refused(text: str) -> None:
    parts = parts_of(text)

    if isinstance(parts, InvalidDataError):
        assert {problem.code for problem in parts.problems} <= {
            *("person.name", "person.several", "person.not_a_name"),
            *("person.character", "person.title_unknown"),
        }
    else:
        assert letters_in(parts) == letters_in(text)


@given(pieces.map("".join))
def test_a_name_that_was_read_is_read_back_from_its_full_name(text: str) -> None:
    assume(isinstance(parts_of(text), str))

    name = PersonName.parse(text)

    assert PersonName.parse(name.full_name) == name
    assert PersonName.parse(name.format()).honorifics == name.honorifics


@given(honorifics, words, words | st.none())
def test_every_style_says_the_same_name(
    honorific: str, given_name: str, family: str | None
) -> None:
    name = PersonName(honorific=honorific, given=given_name, family=family)

    formal = PersonName.parse(name.format())
    short = PersonName.parse(name.format(style="short"))
    untitled = PersonName.parse(name.format(style="untitled"), honorifics="none")

    assert {(each.given, each.family) for each in (formal, short, untitled)} == {
        (given_name, family)
    }
    assert formal.honorifics == name.honorifics
    assert formal.gender is short.gender is name.gender


@given(words, words)
def test_nothing_of_a_name_is_shown_by_repr(given_name: str, family: str) -> None:
    name = PersonName(honorific="กำนัน", given=f"{given_name}ก", family=f"{family}ก")

    assert repr(name) == (
        "PersonName(honorific=<personal>, given=<personal>, middle=None, "
        "family=<personal>, suffix=None, as_written=<personal>)"
    )


def test_a_name_can_be_hashed_and_pickled() -> None:
    name = PersonName.parse("นางมะลิ  ใจงาม")

    assert {name: 1}[pickle.loads(pickle.dumps(name))] == 1
    assert pickle.loads(pickle.dumps(name)).as_written == name.as_written


def code_of(text: str) -> str:
    with pytest.raises(InvalidDataError) as refused:
        PersonName.parse(text)

    (problem,) = refused.value.problems
    assert not any(part in str(problem) for part in ("มะลิ", "ธันวา", "ใจงาม", "Jai"))
    return problem.code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}", id="blank"),
        pytest.param("นาย", id="honorific alone"),
        pytest.param("น.ส. ", id="abbreviated honorific alone"),
        pytest.param("ว่าที่ร้อยตรี", id="rank alone"),
        pytest.param("พระ", id="พระ alone"),
        pytest.param("Miss", id="Miss alone"),
        pytest.param("ดร", id="letters of a title alone"),
        pytest.param("-", id="a hyphen"),
        pytest.param("ิ์", id="marks alone"),
        pytest.param("นายธันวา -", id="a hyphen for the family name"),
    ],
)
def test_a_name_has_letters_besides_the_title(text: str) -> None:
    assert code_of(text) == "person.name"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("นายธันวา ใจงาม, นางมะลิ ใจงาม", id="comma"),
        pytest.param("นายธันวา ใจงาม และ นางมะลิ ใจงาม", id="and"),
        pytest.param("นายธันวา ใจงาม และนางมะลิ ใจงาม", id="and, joined behind"),
        pytest.param("นายธันวาและนางมะลิ ใจงาม", id="and, joined"),
        pytest.param("นายธันวา กับ นางมะลิ", id="with"),
        pytest.param("ธันวา และ มะลิ ใจงาม", id="and, without titles"),
        pytest.param("Mr Thanwa and Mrs Mali Jai", id="English and"),
        pytest.param("Thanwa & Mali Jai", id="ampersand"),
        pytest.param("นายธันวา ใจงาม นางมะลิ ใจงาม", id="nothing but a space"),
        pytest.param("นายธันวา ใจงาม น.ส.มะลิ", id="without a family name"),
        pytest.param("ด.ช.ธันวา ด.ญ.มะลิ", id="given names alone"),
        pytest.param("มะลิ ใจงาม ดร.", id="a title behind the name"),
        pytest.param("มะลิ ใจงาม ครู", id="one that is a post as well"),
        pytest.param("ธันวา นางแย้ม", id="a family name like a title, without one"),
        pytest.param("นายธันวา นางแย้ม", id="a couple, or a family name like a title"),
        pytest.param("นายธันวา นาง แย้ม", id="a spaced title"),
        pytest.param("นายธันวา นางสาวมะลิ", id="a title that begins no family name"),
        pytest.param("ธันวา ใจงาม มะลิ ใจงาม", id="two middle names"),
        pytest.param("Thanwa Jai Mali Jai", id="two middle names in English"),
        pytest.param("มะลิ ทอง แก้ว อิศรเดช ณ ตาก", id="two middle names before ณ"),
        pytest.param("ธันวา ณ ตาก มะลิ ใจงาม", id="a name behind ณ"),
        pytest.param("ธันวา แซ่ ตั้ง มะลิ", id="a name behind แซ่"),
    ],
)
def test_more_than_one_person_is_refused(text: str) -> None:
    assert code_of(text) == "person.several"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ผู้ใหญ่บ้าน ธันวา ใจงาม", "ผู้ใหญ่บ้าน"),
        ("ผู้ใหญ่ธันวา ใจงาม", "ผู้ใหญ่"),
        ("นายธันวา ใจงาม ผู้ใหญ่บ้าน", "ผู้ใหญ่บ้าน"),
        ("กำนันธันวา ใจงาม", "กำนัน"),
        ("ประธาน ธันวา ใจงาม", "ประธาน"),
        ("ประธานกลุ่มธันวา ใจงาม", "ประธานกลุ่ม"),
        ("นายธันวา ใจงาม ประธาน", "ประธาน"),
        ("นางมะลิ ใจงาม เหรัญญิก", "เหรัญญิก"),
        ("นางมะลิ ใจงาม เลขานุการกลุ่ม", "เลขานุการ"),
        ("นายกเทศมนตรี ธันวา ใจงาม", "นายกเทศมนตรี"),
        ("บริษัท ข้าวหอม จำกัด", "บริษัท"),
        ("บริษัท ข้าวหอม จำกัด (มหาชน)", "บริษัท"),
        ("ห้างหุ้นส่วนจำกัด ข้าวหอม", "ห้างหุ้นส่วน"),
        ("กลุ่มแม่บ้านข้าวหอม", "กลุ่ม"),
        ("วิสาหกิจชุมชน ข้าวหอม", "วิสาหกิจ"),
        ("ไม่มี", "ไม่มี"),
        ("ไม่ระบุ ไม่ระบุ", "ไม่ระบุ"),
        ("นางไม่ทราบ ไม่ทราบ", "ไม่ทราบ"),
        ("นางมะลิ ไม่มีนามสกุล", "ไม่มี"),
        ("นางมะลิ ไม่มี", "ไม่มี"),
        ("นายธันวา กลุ่ม", "กลุ่ม"),
        ("นายธันวา กำนัน", "กำนัน"),
        ("นายธันวา เลขานุการกลุ่มข้าวหอม", "เลขานุการ"),
        ("นายธันวา ประธานชุมชนข้าวหอม", "ประธานชุมชน"),
        ("นายธันวา ใจงาม กลุ่มข้าวหอม", "กลุ่ม"),
        ("กลุ่มแม่บ้าน ข้าวหอม", "กลุ่ม"),
        ("ชื่อ มะลิ นามสกุล ใจงาม", "ชื่อ"),
        ("ชื่อ-สกุล", "ชื่อ-สกุล"),
        ("มะลิ นามสกุลใจงาม", "นามสกุล"),
        ("นายธันวา ใจงาม และคณะ", "และคณะ"),
        ("นายธันวา และคณะ", "และคณะ"),
        ("นายธันวาและคณะ", "และคณะ"),
        ("นายธันวา ใจงามและคณะ", "และคณะ"),
    ],
)
def test_a_post_a_body_and_nobody_have_no_name(text: str, word: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PersonName.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == code_of(text) == "person.not_a_name"
    assert str(problem) == (
        f"expected a person's name, found {word}, which is a post, a body or says "
        "that there is no name: leave it out"
    )


@pytest.mark.parametrize(
    ("text", "field", "position"),
    [
        pytest.param("นายธันวา 0000000000", "family", 1, id="a number"),
        pytest.param("นายธันวา ใจงาม๙", "family", 6, id="a Thai digit"),
        pytest.param("นายธันวา ใจงามนา : ลา", "middle", 9, id="colon"),
        pytest.param("นายธันวา (เล็ก) ใจงาม", "middle", 1, id="brackets"),
        pytest.param("นายธันวา ใจงาม [ประธาน]", "family", 1, id="square brackets"),
        pytest.param("นาย=ธันวา ใจงาม", "given", 4, id="equals sign"),
        pytest.param("นายธันวา* ใจงาม", "given", 6, id="asterisk"),
        pytest.param("นายธันวา ใจงาม?", "family", 6, id="question mark"),
        pytest.param('"นายธันวา ใจงาม"', "given", 1, id="quotes"),
        pytest.param("นาย_ธันวา ใจงาม", "given", 4, id="underscore"),
        pytest.param("นายธันวา/นางมะลิ ใจงาม", "given", 6, id="slash"),
        pytest.param("มะลิ. ใจงาม", "given", 5, id="a dot behind no initial"),
        pytest.param("J.R. Jaingam.", "family", 8, id="a dot behind a word"),
        pytest.param("นายธันวา ใจ\x00งาม", "family", 3, id="a control character"),
        pytest.param("นายธันวา²", "given", 6, id="what is no letter and no digit"),
    ],
)
def test_a_sign_that_is_in_no_name_is_told_by_its_place(
    text: str, field: str, position: int
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PersonName.parse(text)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("person.character", (field,))
    assert problem.text() == (
        "expected letters, hyphens, apostrophes and the dots of initials; found "
        f"another sign, character {position} of this part"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("อ.ธันวา ใจงาม", id="in front"),
        pytest.param("ผญบ. ธันวา ใจงาม", id="a post"),
        pytest.param("นายทพญ. มะลิ ใจงาม", id="behind a title that is known"),
        pytest.param("Capt. Thanwa", id="an English one"),
        pytest.param("นายธันวา ใจงาม ป.ม.", id="a decoration"),
        pytest.param("นายธันวา ใจงาม ร.น.", id="the navy, without a rank"),
        pytest.param("พ.ต.ท. ธันวา ใจงาม ร.น.", id="the navy, behind another rank"),
    ],
)
def test_an_abbreviation_is_a_known_title_or_refused(text: str) -> None:
    assert code_of(text) == "person.title_unknown"


@pytest.mark.parametrize(
    "text",
    [
        *("ก" * 20_000, "ศ.ดร." * 4_000, "นาย" * 7_000, " (พิเศษ)หญิง" * 2_000),
        *("ณ " * 9_000, "และ" * 7_000, "น. " * 7_000, "J." * 9_000, "นพ " * 7_000),
        *("ก-" * 9_000 + "*", "และนพ " * 4_000, "\u200bก" * 9_000, "ประธาน" * 4_000),
        *("และพระ" * 4_000, "พระ " * 7_000, "แซ่ ก " * 5_000, "บิน " * 7_000 + "*"),
    ],
)
def test_a_hostile_text_is_read_or_refused_like_any_other(text: str) -> None:
    parts = parts_of(text)

    if isinstance(parts, str):
        assert letters_in(parts) == letters_in(text)


def test_a_misspelt_choice_is_refused() -> None:
    name = PersonName.parse("มะลิ ใจงาม")

    with pytest.raises(InvalidDataError, match="honorifics must be one of known, none"):
        PersonName.parse("มะลิ ใจงาม", honorifics="non")  # type: ignore[arg-type]  # misspelt
    with pytest.raises(InvalidDataError, match="style must be one of formal, short"):
        name.format(style="formel")  # type: ignore[arg-type]  # misspelt


@pytest.mark.parametrize("part", ["honorific", "given", "middle", "family", "suffix"])
@pytest.mark.parametrize("blank", ["", " "])
def test_a_blank_part_is_refused(part: str, blank: str) -> None:
    parts = {"given": "มะลิ", part: blank}

    with pytest.raises(InvalidDataError) as refused:
        PersonName(**parts)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("text.blank", (part,))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"honorific": "นาง"}, id="honorific"),
        pytest.param({"honorific": None}, id="without its honorific"),
        pytest.param({"given": "ธันวา"}, id="given name"),
        pytest.param({"given": "มะ"}, id="start of the given name"),
        pytest.param({"family": "ดีงาม"}, id="family name"),
        pytest.param({"family": None}, id="without its family name"),
        pytest.param({"as_written": "นางสาวมะลิ ใจงาม (เล็ก)"}, id="more than the name"),
        pytest.param({"as_written": ""}, id="nothing written"),
    ],
)
def test_a_name_is_written_with_its_parts(change: dict[str, Any]) -> None:
    name = PersonName.parse("นางสาวมะลิ  ใจงาม")

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(name, **change)

    (problem,) = refused.value.problems
    assert (problem.code, dict(problem.facts)) == ("person.as_written", {})
    assert str(problem) == (
        "as_written: expected the honorific, the given name and the family name, and "
        "nothing else; if one of them changes, make the name anew"
    )


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"given": "ธันวา ใจงาม"}, id="two words as given name"),
        pytest.param({"given": "ธันวา", "family": "กลาง ใจงาม"}, id="a middle name"),
        pytest.param({"given": "ธันวา", "middle": "กลาง"}, id="no family name"),
        pytest.param({"given": "ธันวา", "middle": "กลาง", "family": "ณ ตาก"}, id="ณ"),
        pytest.param({"honorific": "พ.ต.อ.", "given": "นายธันวา"}, id="two titles"),
        pytest.param({"honorific": "นส", "given": "ดร", "family": "กอ"}, id="a title"),
    ],
)
def test_the_full_name_has_the_parts_that_were_given(parts: dict[str, Any]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PersonName(**parts)

    (problem,) = refused.value.problems
    assert problem.code == "person.parts"
    assert str(problem) == (
        "expected parts that the full name has when it is read: a title apart, and "
        "one word as given and as family name, but for ณ, แซ่ and บิน"
    )


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"given": "นายธันวา", "family": "ใจงาม"}, id="said to be no title"),
        pytest.param(
            {"given": "ธันวา", "family": "นางแย้ม"}, id="a family name like a title"
        ),
        pytest.param(
            {"given": "Thanwa", "middle": "Paul Adam", "family": "Jai"},
            id="two middle names",
        ),
        pytest.param(
            {"honorific": "พระ", "given": "ธันวา", "family": "ธัมมวโร"}, id="a monk"
        ),
        pytest.param({"given": "มะลิ", "family": "แซ่ ตั้ง"}, id="a family name of two"),
        pytest.param({"honorific": "นายร้อยตรี", "given": "ธันวา"}, id="a rank, joined"),
        pytest.param({"honorific": "ผญบ.", "given": "ธันวา"}, id="an unknown title"),
    ],
)
def test_who_gives_the_parts_says_what_a_text_leaves_open(
    parts: dict[str, Any],
) -> None:
    name = PersonName(**parts)

    assert {field: getattr(name, field) for field in parts} == parts


@pytest.mark.parametrize("field", ["given", "middle", "family"])
@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("ใจ,งาม", "person.character"),
        ("อ.", "person.title_unknown"),
        ("ไม่ระบุ", "person.not_a_name"),
        ("-", "person.name"),
    ],
)
def test_parts_are_refused_as_a_text_is(field: str, part: str, code: str) -> None:
    parts = {"given": "มะลิ", "family": "ใจงาม", field: part}

    with pytest.raises(InvalidDataError) as refused:
        PersonName(**parts)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_name_may_be_changed_with_all_that_is_written() -> None:
    name = PersonName.parse("นางสาวมะลิ  ใจงาม")

    changed = attrs.evolve(name, given="ธันวา", as_written="น\u200bางสาว ธันวา\n ใจงาม")

    assert changed == PersonName.parse("นางสาวธันวา ใจงาม")
