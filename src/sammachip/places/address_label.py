"""Labels: the words by which an address names its parts (คำนำหน้าส่วนของที่อยู่).

One table has a row for each label: what it begins, how it is written, and the
number behind it. Behind the other labels stands a name; the second table says
what a name of each kind is made of, and which labels end it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.places.address_form import (
    A_FEW,
    AT_A_WORD,
    BLANK,
    COLON,
    DIGIT,
    DIGITS,
    NO_MORE_DIGITS,
    any_of,
)
from sammachip.places.address_other import (
    ABBREVIATION,
    CONTACT,
    LIST_NUMBER,
    NOTHING_COUNTED,
    OFFICE,
    OTHER,
    TEL,
)
from sammachip.places.area_word import THAI_WORDS
from sammachip.places.bangkok_table import BANGKOK_DISTRICTS, SHORT_NAMES
from sammachip.places.province_table import BANGKOK_CODE, ROWS
from sammachip.thai import BLANKS

__all__ = ["BARE_HOUSE_NUMBER", "HOUSE_NUMBER", "KINDS", "LABEL", "NAMES"]


_JOINED: Final = f"(?=[ก-๎]|{A_FEW}:)"

_UP_TO_FIVE: Final = rf"{DIGIT}{{1,5}}(?: ?[/\\] ?{DIGIT}{{1,5}})?"
_VILLAGE_NUMBER: Final = f"{DIGIT}{{1,3}}{NO_MORE_DIGITS}"
HOUSE_NUMBER: Final = (
    rf"{_UP_TO_FIVE}(?:-{_UP_TO_FIVE})?{NO_MORE_DIGITS}(?:[ก-ฮ](?![ก-๎.]))?"
)
_POSTCODE: Final = rf"(?:[1-9][0-9]{{4}}|[๑-๙][๐-๙]{{4}}){NO_MORE_DIGITS}"
_PHONE: Final = "[0๐][0-9๐-๙]"
# Without the word for it.
_HOUSE: Final = f"(?!{_PHONE}){HOUSE_NUMBER}{NOTHING_COUNTED}"
BARE_HOUSE_NUMBER: Final = rf"(?!{_POSTCODE}|{LIST_NUMBER}){_HOUSE}(?!\.{DIGIT})"
_NUMBER: Final = rf"{DIGIT}{{1,4}}(?:/{DIGIT}{{1,4}})?{NO_MORE_DIGITS}"

_VILLAGE: Final = rf"(?:หม[ูุ]่*+(?:บ้าน)?(?:{BLANK}?ที่*+)?\.?|(?<!ก)ม\.|{AT_A_WORD}ม)"
_NUMBERED: Final = f"{_VILLAGE}{COLON}{_VILLAGE_NUMBER}"
_SHORT_VILLAGE: Final = rf"{AT_A_WORD}บ\."
# Of a road, such as ร.พ.ช. or รพช.; the label of an area may stand right behind.
_INITIALS: Final = (
    rf"(?!กท?ม\.|{OFFICE})(?:(?:[ก-ฮ]\.){{2,5}}|[ก-ฮ]{{2,4}}\.)"
    r"(?!(?![ตอจ]\.)[ก-๎])"
)
_STREET_FOLLOWS: Final = rf"(?=[{BLANKS},]{{0,3}}(?:หม[ูุ]|ม\.|ซอย|ซ\.|ถนน|ถ\.))"
_NO_STREET_FOLLOWS: Final = (
    f"(?!(?:{BLANK}{{1,3}}|{A_FEW}:{A_FEW})"
    f"{any_of('ตรอก', 'ซอย', 'ถนน', 'แขวง', 'เขต')})"
)
_GLUED_ROAD: Final = f"ถนน{_JOINED}"
_BANGKOK: Final = "กรุงเทพมหานคร|กรุงเทพฯ"
_KHET_ENDS: Final = rf"(?![ก-๎])|{_BANGKOK}|จังหวัด|จ\.|แขวง"
_KHET: Final = (
    f"เขต(?={COLON}{any_of(*BANGKOK_DISTRICTS, *SHORT_NAMES)}(?:{_KHET_ENDS}))"
)
_PROVINCE: Final = any_of(
    *(row.name for code, row in ROWS.items() if code != BANGKOK_CODE)
)
_LAST: Final = rf"\Z|รหัส|{CONTACT}|{TEL}|ประเทศไทย|ไทย|(?i:thailand)"
_AT_THE_END: Final = rf"(?![ก-๎])(?=[{BLANKS},.)-]*+(?:{DIGIT}|{_LAST}))"
_THE_LAST: Final = rf"(?=[{BLANKS},.)-]*+(?:{_LAST}))"
_APART: Final = "(?<![0-9๐-๙/])(?<![0-9๐-๙][.-])"

# What begins here, its label, and the value if that is no name behind the label. Of
# rows that match, the first one counts. "other" is no part of an address; "khwaeng",
# "khet" and "zone", and what has "next" in its name, are parts of it, or not, by what
# stands around them; "front" is a house number.
_ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("other", "", OTHER),
    ("road", rf"(?:{AT_A_WORD}ถนน|ถ\.)(?={COLON}{_INITIALS})", ""),
    ("other", "", ABBREVIATION),
    ("front", rf"\A[{BLANKS}(]*+(?:{LIST_NUMBER})?+", BARE_HOUSE_NUMBER),
    ("house_number", rf"{AT_A_WORD}ที่อยู่{COLON}", BARE_HOUSE_NUMBER),
    ("house_number", r"(?<![ก-๎A-Za-z0-9๐-๙./\\-])", rf"{_HOUSE}{_STREET_FOLLOWS}"),
    ("house_number", f"(?:บ้าน)?เลขที่(?:บ้าน)?{COLON}", HOUSE_NUMBER),
    ("village_number", _VILLAGE + COLON, _VILLAGE_NUMBER),
    ("other", "", rf"{_VILLAGE}{COLON}{DIGITS}"),
    ("postcode", f"รหัสไปรษณีย์{COLON}", _POSTCODE),
    ("postcode", _APART, _POSTCODE + _THE_LAST),
    ("next_postcode", _APART, _POSTCODE + NOTHING_COUNTED),
    ("province", "", rf"(?:{_BANGKOK}){_AT_THE_END}"),
    ("province", AT_A_WORD, rf"(?:กรุงเทพ|กทม\.?|{_PROVINCE}){_AT_THE_END}"),
    *(
        (kind, any_of(*words), "")
        for kind, words in THAI_WORDS.items()
        if kind != "khet"
    ),
    ("khet", _KHET, ""),
    ("zone", f"{AT_A_WORD}เขต", ""),
    ("road", rf"(?:{AT_A_WORD}ถนน|ถ\.){_NO_STREET_FOLLOWS}", ""),
    ("next_road", _GLUED_ROAD, ""),  # one right behind a lane, else part of a word
    ("soi", rf"(?:{AT_A_WORD}ซอย|ซ\.){_NO_STREET_FOLLOWS}", ""),
    ("alley", f"{AT_A_WORD}ตรอก{_NO_STREET_FOLLOWS}", ""),
    ("building", f"{AT_A_WORD}อาคาร{_NO_STREET_FOLLOWS}", ""),
    ("village_name", f"{AT_A_WORD}(?:หมู่)?บ้าน(?!เลข){_NO_STREET_FOLLOWS}", ""),
    ("village_name", f"{_SHORT_VILLAGE}(?={A_FEW}[ก-๎]++{A_FEW}{_NUMBERED})", ""),
    ("next_village_name", f"{_SHORT_VILLAGE}(?!{A_FEW}[ก-๎]++{A_FEW}จำกัด)", ""),
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
    rf"(?:[ตจ]|(?:กิ่ง)?อ)\.|{_LONG}{_JOINED}|เลขที่|รหัสไปรษณีย์|{CONTACT}|{_KHET}"
    rf"|{_NUMBERED}"
)
_LETTER: Final = "[ก-๎\u200b-\u200d\u2060\ufeff\u00ad]"  # some of them unseen
_LATIN_WORD: Final = rf"(?!{TEL})[A-Za-z][A-Za-z.'-]*+"
_LATIN: Final = rf"{_LATIN_WORD}(?:{BLANK}{{1,3}}{_LATIN_WORD})*+"


def _thai(*more_ends: str) -> str:
    """Return the form of a word that ends where a label, or one of these, begins."""
    inside = "|".join((_ENDS, _BANGKOK, f"แขวง{_JOINED}", *more_ends))
    return rf"(?!{_ENDS}){_LETTER}(?:(?!-?(?:{inside}))-?{_LETTER})*+"


def _with_number(word: str) -> str:
    name = rf"(?:{word}(?!\.)|{_LATIN})"
    return rf"{name}(?:{_NUMBER}|(?P<apart>{BLANK}{{1,3}}{_NUMBER})?)"


_AREA: Final = f"(?!{_LONG}|แขวง){_thai(_LONG)}"
_LANE: Final = f"{_with_number(_thai(_GLUED_ROAD))}|{_NUMBER}"
_STREET: Final = f"{_with_number(_thai())}|{_NUMBER}"
_VALUES: Final = {
    "building": _STREET,
    "road": f"{_INITIALS}|{_STREET}",
    **dict.fromkeys(("soi", "alley"), _LANE),
    **dict.fromkeys(("subdistrict", "district"), rf"{_AREA}(?!\.)|{_LATIN}"),
    "province": rf"(?:{_BANGKOK}|{_AREA})\.?|{_LATIN}",
    "village_name": rf"(?:(?:หมู่)?บ้าน{COLON}|บ\.{A_FEW}){_with_number(_thai())}",
}
NAMES: Final[Mapping[str, str]] = {
    part: _as_typed(f"{COLON}(?P<value>{form})") for part, form in _VALUES.items()
}
"""The form of what stands behind the label of each part that has a name."""
