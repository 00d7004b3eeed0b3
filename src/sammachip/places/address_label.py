"""Labels: the words by which an address names its parts (คำนำหน้าส่วนของที่อยู่).

One pattern finds the next label, and the parts that need no name behind one: a
number of a house or a village, a postcode, a province at the end. Whether such
a word is a label or belongs to a name, `labels_in` tells by what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sammachip.places.province_table import BANGKOK_CODE, ROWS
from sammachip.thai import BLANKS, Span

__all__ = ["BLANK", "PARTS", "labels_in", "part_of", "value_in"]

PARTS: Final = (
    *("house_number", "building", "village_number", "village_name", "alley", "soi"),
    *("road", "subdistrict", "district", "province", "postcode"),
)
"""The parts of an address in their usual order, smallest first."""

BLANK: Final = f"[{BLANKS}]"
_DIGIT: Final = "[0-9๐-๙]"
_NO_MORE_DIGITS: Final = "(?![0-9๐-๙/-])"
_UP_TO_FIVE: Final = rf"{_DIGIT}{{1,5}}(?: ?/ ?{_DIGIT}{{1,5}})?"
_HOUSE: Final = rf"{_UP_TO_FIVE}(?:-{_UP_TO_FIVE})?{_NO_MORE_DIGITS}(?:[ก-ฮ](?![ก-๎.]))?"
_POSTCODE: Final = rf"(?:[1-9][0-9]{{4}}|[๑-๙][๐-๙]{{4}}){_NO_MORE_DIGITS}"
_PHONE: Final = "[0๐][0-9๐-๙]"
_AT_A_WORD: Final = "(?<![ก-๎.-])"
_AT_THE_END: Final = rf"(?![ก-๎])(?=[{BLANKS},]*+(?:\Z|{_DIGIT}|รหัส|โทร))"
_A_FEW: Final = f"{BLANK}{{0,3}}"
_KHET: Final = "เขต(?!เทศบาล|อุตสาหกรรม|สุขาภิบาล|พื้นที่|การ|ปฏิรูป|ทหาร)"  # no zones
_PROVINCES: Final = "|".join(
    row.name for code, row in ROWS.items() if code != BANGKOK_CODE
)

# The part is named in front of "__". Words that are no labels come first; of labels
# that begin alike, the longer one.
_FORMS: Final[Mapping[str, str]] = {
    "other__contact": "(?:โทร(?:ศัพท์|สาร)?|มือถือ|แฟกซ์|(?<![A-Za-z])(?i:tel))[^ก-๎]*",
    "other__office": "(?:เทศบาล|องค์การบริหารส่วน)(?:ตำบล|เมือง|นคร|จังหวัด)",
    "other__abbreviation": r"(?<![ก-๎.])(?!กทม\.)"
    r"(?:[ก-ฮ]{2,4}\.(?:[ก-ฮ]{1,4}\.)*|(?:[ก-ฮ]\.){2,})",
    "house_number__first": rf"\A[{BLANKS}(]*+(?!{_POSTCODE}|{_PHONE})"
    rf"(?P<first>{_HOUSE})",
    "house_number": rf"(?:บ้าน)?เลขที่(?:บ้าน)?{_A_FEW}:?{_A_FEW}(?P<house>{_HOUSE})",
    "village_number": rf"(?:หม[ูุ]่*+(?:บ้าน)?(?:{BLANK}?ที่*+)?\.?"
    rf"|(?<!ก)ม\.|{_AT_A_WORD}ม){_A_FEW}(?P<village>{_DIGIT}{{1,3}}{_NO_MORE_DIGITS})",
    "postcode": rf"(?:รหัสไปรษณีย์{_A_FEW}:?{_A_FEW})?"
    rf"(?<![0-9๐-๙/-])(?<!{_DIGIT}\.)(?P<post>{_POSTCODE})",
    "other__number": "เลขที่|รหัสไปรษณีย์",  # which is not there
    "province__named": rf"(?P<named>กรุงเทพมหานคร|กรุงเทพฯ|{_AT_A_WORD}"
    rf"(?:กรุงเทพ|กทม\.?|{_PROVINCES})){_AT_THE_END}",
    "subdistrict": r"ตำบล|ต\.",
    "district": r"(?:กิ่ง)?(?:อำเภอ|อ\.)",
    "province": r"จังหวัด|จ\.",
    "subdistrict__bangkok": "แขวง",
    "district__bangkok": f"{_AT_A_WORD}{_KHET}",
    "district__glued": _KHET,
    "road": rf"{_AT_A_WORD}ถนน|ถ\.",
    "road__glued": "ถนน",
    "soi": rf"{_AT_A_WORD}ซอย|ซ\.",
    "alley": f"{_AT_A_WORD}ตรอก",
    "building": f"{_AT_A_WORD}อาคาร",
    "village_name": f"{_AT_A_WORD}(?:หมู่)?บ้าน(?!เลข)",
}


def _as_typed(form: str) -> str:
    """Let every ำ and every แ be typed in two characters as well."""
    return form.replace("ำ", "(?:ำ|ํา)").replace("แ", "(?:แ|เเ)")


_LABEL: Final = re.compile(
    "|".join(f"(?P<{name}>{_as_typed(form)})" for name, form in _FORMS.items())
)

# Wherever these stand, they begin a part: no name begins with them.
_FIRM: Final = {
    *("other__contact", "other__number", "house_number", "village_number", "postcode"),
    *("subdistrict", "district", "province"),
}
# Inside a word, these are labels behind such a part, and else the end of a name.
_ONLY_BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "road__glued": ("soi", "alley"),
    "district__glued": ("subdistrict__bangkok",),
}
_VALUES: Final = ("first", "house", "village", "post", "named")


def part_of(label: re.Match[str]) -> str:
    """Return the name of the part that *label* begins; ``other`` for no part."""
    return f"{label.lastgroup}".partition("__")[0]


def value_in(label: re.Match[str]) -> Span | None:
    """Return where the value stands in *label*, if it is not behind the label."""
    return next((Span(*label.span(name)) for name in _VALUES if label[name]), None)


def labels_in(text: str) -> list[re.Match[str]]:
    """Return the labels of *text*, and the parts that need none, in order.

    >>> [part_of(label) for label in labels_in("12 หมู่ 4 ต.บ้านกอกอ.เมือง เลย")]
    ['house_number', 'village_number', 'subdistrict', 'district', 'province']
    """
    labels: list[re.Match[str]] = []
    for found in _LABEL.finditer(text):
        if _is_a_label(found, labels[-1] if labels else None, text):
            labels.append(found)
    return labels


def _is_a_label(found: re.Match[str], before: re.Match[str] | None, text: str) -> bool:
    """Tell whether *found* begins a part, or belongs to the name behind *before*."""
    name = f"{found.lastgroup}"
    if name in _FIRM:
        return True
    if before and part_of(before) != "other" and not value_in(before):
        between = text[before.end() : found.start()]
        if not between.strip(BLANKS):
            return bool(between) and _may_follow(found, before)
    behind = _ONLY_BEHIND.get(name)
    return behind is None or (before is not None and before.lastgroup in behind)


def _may_follow(found: re.Match[str], before: re.Match[str]) -> bool:
    """Tell whether a form may have left the part of *before* empty.

    Its parts then go on in the usual order: in "ซอย ถนนใหญ่" there is no lane, but
    in "ตำบล ถนนใหญ่" the subdistrict is called so.
    """
    one, two = (("other", *PARTS).index(part_of(label)) for label in (before, found))
    return one < two and found.lastgroup != "province__named"
