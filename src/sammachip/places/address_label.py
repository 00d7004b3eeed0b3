"""Labels: the words by which an address names its parts (คำนำหน้าส่วนของที่อยู่).

One table has a row for each label: what it begins, how it is written, and the
number behind it. Behind the other labels stands a name; the second table says
what a name of each kind is made of, and which labels end it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sammachip.places.area_word import THAI_WORDS
from sammachip.places.bangkok_table import BANGKOK_DISTRICTS
from sammachip.places.province_table import BANGKOK_CODE, ROWS
from sammachip.thai import BLANKS

__all__ = ["BARE_HOUSE_NUMBER", "HOUSE_NUMBER", "KINDS", "LABEL", "NAMES"]


def _any(*words: str) -> str:
    return f"(?:{'|'.join(map(re.escape, words))})"


_BLANK: Final = f"[{BLANKS}]"
_A_FEW: Final = f"{_BLANK}{{0,3}}"
_COLON: Final = f"{_A_FEW}:?{_A_FEW}"
_AT_A_WORD: Final = "(?<![ก-๎.-])"
_JOINED: Final = "(?=[ก-๎])"

_DIGIT: Final = "[0-9๐-๙]"
_DIGITS: Final = f"{_DIGIT}[0-9๐-๙/-]*+"
_NO_MORE_DIGITS: Final = f"(?![/-]?{_DIGIT})"
_UP_TO_FIVE: Final = rf"{_DIGIT}{{1,5}}(?: ?[/\\] ?{_DIGIT}{{1,5}})?"
_VILLAGE_NUMBER: Final = f"{_DIGIT}{{1,3}}{_NO_MORE_DIGITS}"
HOUSE_NUMBER: Final = (
    rf"{_UP_TO_FIVE}(?:-{_UP_TO_FIVE})?{_NO_MORE_DIGITS}(?:[ก-ฮ](?![ก-๎.]))?"
)
_POSTCODE: Final = rf"(?:[1-9][0-9]{{4}}|[๑-๙][๐-๙]{{4}}){_NO_MORE_DIGITS}"
_PHONE: Final = "[0๐][0-9๐-๙]"
_HOUSE: Final = rf"(?!{_PHONE}){HOUSE_NUMBER}"  # without the word for it
BARE_HOUSE_NUMBER: Final = f"(?!{_POSTCODE}){_HOUSE}"
_NUMBER: Final = rf"{_DIGIT}{{1,4}}(?:/{_DIGIT}{{1,4}})?{_NO_MORE_DIGITS}"

_TEL: Final = "(?i:tel|fax)"
_CONTACT: Final = "(?:โทร(?:ศัพท์|สาร|(?![ก-๎]))|มือถือ|แฟกซ์)"
_OFFICE: Final = (
    r"(?:(?:เทศบาล|องค์การบริหารส่วน)(?:ตำบล|เมือง|นคร|จังหวัด)|อบ[ตจ]\.|ท[ตมน]\.)"
)
_ABBREVIATION: Final = (
    r"(?<![ก-๎.])(?!กทม\.)(?:[ก-ฮ]{2,4}\.(?:[ก-ฮ]{1,4}\.)*|(?:[ก-ฮ]\.){2,})"
)
_VILLAGE: Final = rf"(?:หม[ูุ]่*+(?:บ้าน)?(?:{_BLANK}?ที่*+)?\.?|(?<!ก)ม\.|{_AT_A_WORD}ม)"
_NO_PART: Final = rf"{_AT_A_WORD}(?:ก\.?ม\.?|กิโลเมตร|ชั้น|ห้อง|แยก|เฟส)(?:ที่|เลขที่)?"
_STREET_FOLLOWS: Final = rf"(?=[{BLANKS},]{{0,3}}(?:หม[ูุ]|ม\.|ซอย|ซ\.|ถนน|ถ\.))"
_NO_STREET_FOLLOWS: Final = (
    f"(?!{_BLANK}{{1,3}}{_any('ตรอก', 'ซอย', 'ถนน', 'แขวง', 'เขต')})"
)
_GLUED_ROAD: Final = f"ถนน{_JOINED}"
_BANGKOK: Final = "กรุงเทพมหานคร|กรุงเทพฯ"
_KHET_ENDS: Final = rf"(?![ก-๎])|{_BANGKOK}|จังหวัด|จ\.|แขวง"
_KHET: Final = f"เขต(?={_A_FEW}{_any(*BANGKOK_DISTRICTS)}(?:{_KHET_ENDS}))"
_PROVINCE: Final = _any(
    *(row.name for code, row in ROWS.items() if code != BANGKOK_CODE)
)
_AT_THE_END: Final = (
    rf"(?![ก-๎])(?=[{BLANKS},.)-]*+(?:\Z|{_DIGIT}|รหัส|โทร|ประเทศไทย|ไทย|(?i:thailand)))"
)

# What begins here, its label, and the value if that is no name behind the label. Of
# rows that match, the first one counts. "other" is no part of an address; "khwaeng",
# "khet" and "zone" are parts of it, or not, by what stands around them.
_ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("other", "", rf"(?:{_CONTACT}|(?<![A-Za-z]){_TEL})[^ก-๎]*"),
    ("other", "", rf"{_OFFICE}{_A_FEW}(?!(?:กิ่ง)?อ\.|จ\.|อำเภอ|จังหวัด)[ก-๎]*"),
    ("other", "", rf"{_NO_PART}{_A_FEW}{_DIGITS}"),
    ("other", "", _ABBREVIATION),
    ("house_number", rf"\A[{BLANKS}(]*+", BARE_HOUSE_NUMBER),
    ("house_number", rf"{_AT_A_WORD}ที่อยู่{_COLON}", BARE_HOUSE_NUMBER),
    ("house_number", r"(?<![ก-๎A-Za-z0-9๐-๙./\\-])", rf"{_HOUSE}{_STREET_FOLLOWS}"),
    ("house_number", f"(?:บ้าน)?เลขที่(?:บ้าน)?{_COLON}", HOUSE_NUMBER),
    ("village_number", _VILLAGE + _A_FEW, _VILLAGE_NUMBER),
    ("other", "", rf"{_VILLAGE}{_A_FEW}{_DIGITS}"),
    (
        "postcode",
        rf"(?:รหัสไปรษณีย์{_COLON})?(?<![0-9๐-๙/])(?<![0-9๐-๙][.-])",
        _POSTCODE,
    ),
    ("province", "", rf"(?:{_BANGKOK}){_AT_THE_END}"),
    ("province", _AT_A_WORD, rf"(?:กรุงเทพ|กทม\.?|{_PROVINCE}){_AT_THE_END}"),
    *((kind, _any(*words), "") for kind, words in THAI_WORDS.items() if kind != "khet"),
    ("khet", _KHET, ""),
    ("zone", f"{_AT_A_WORD}เขต", ""),
    ("road", rf"(?:{_AT_A_WORD}ถนน|ถ\.){_NO_STREET_FOLLOWS}", ""),
    ("glued_road", _GLUED_ROAD, ""),  # one right behind a lane, else part of a word
    ("soi", rf"(?:{_AT_A_WORD}ซอย|ซ\.){_NO_STREET_FOLLOWS}", ""),
    ("alley", f"{_AT_A_WORD}ตรอก{_NO_STREET_FOLLOWS}", ""),
    ("building", f"{_AT_A_WORD}อาคาร{_NO_STREET_FOLLOWS}", ""),
    ("village_name", f"{_AT_A_WORD}(?:หมู่)?บ้าน(?!เลข){_NO_STREET_FOLLOWS}", ""),
)


def _as_typed(form: str) -> str:
    """Let every ำ and every แ be typed in two characters as well."""
    return form.replace("ำ", "(?:ำ|ํา)").replace("แ", "(?:แ|เเ)")


KINDS: Final = tuple(kind for kind, _, _ in _ROWS)
"""What a label begins: a part of an address, or ``other``; see `LABEL`."""

LABEL: Final = _as_typed("|".join(f"{label}({value})" for _, label, value in _ROWS))
"""The form of the next label; its groups are the values, as many as `KINDS`."""

# The long words end the name of a street only with a name behind: "ถ.หน้าอำเภอ".
_LONG: Final = "(?:ตำบล|(?:กิ่ง)?อำเภอ|จังหวัด)"
_ENDS: Final = (
    rf"(?:[ตจ]|(?:กิ่ง)?อ)\.|{_LONG}{_JOINED}|เลขที่|รหัสไปรษณีย์|{_CONTACT}|{_KHET}"
    rf"|{_VILLAGE}{_A_FEW}{_VILLAGE_NUMBER}"
)
_LETTER: Final = "[ก-๎\u200b-\u200d\u2060\ufeff\u00ad]"  # some of them unseen
_LATIN_WORD: Final = rf"(?!{_TEL})[A-Za-z][A-Za-z.'-]*+"
_LATIN: Final = rf"{_LATIN_WORD}(?:{_BLANK}{{1,3}}{_LATIN_WORD})*+"


def _thai(*more_ends: str) -> str:
    """Return the form of a word that ends where a label, or one of these, begins."""
    inside = "|".join((_ENDS, _BANGKOK, f"แขวง{_JOINED}", *more_ends))
    return rf"(?!{_ENDS}){_LETTER}(?:(?!-?(?:{inside}))-?{_LETTER})*+"


def _with_number(word: str) -> str:
    name = rf"(?:{word}(?!\.)|{_LATIN})"
    return rf"{name}(?:{_NUMBER}|(?P<apart>{_BLANK}{{1,3}}{_NUMBER})?)"


_AREA: Final = f"(?!{_LONG}|แขวง){_thai(_LONG)}"
_LANE: Final = f"{_with_number(_thai(_GLUED_ROAD))}|{_NUMBER}"
_STREET: Final = f"{_with_number(_thai())}|{_NUMBER}"
_VALUES: Final = {
    **dict.fromkeys(("building", "road"), _STREET),
    **dict.fromkeys(("soi", "alley"), _LANE),
    **dict.fromkeys(("subdistrict", "district"), rf"{_AREA}(?!\.)|{_LATIN}"),
    "province": rf"(?:{_BANGKOK}|{_AREA})\.?|{_LATIN}",
    "village_name": f"(?:หมู่)?บ้าน{_A_FEW}{_with_number(_thai())}",
}
NAMES: Final[Mapping[str, str]] = {
    part: _as_typed(f"{_A_FEW}(?P<value>{form})") for part, form in _VALUES.items()
}
"""The form of what stands behind the label of each part that has a name."""
