"""Places: real provinces, with villages and subdistricts that are invented."""

from __future__ import annotations

from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.identifiers import AreaLevel
from sammachip.places import (
    PROVINCES,
    Address,
    Area,
    Gazetteer,
    Office,
    PartSpan,
    Province,
    Village,
)
from sammachip.testing.identifier import area_codes, postcodes
from sammachip.testing.strategy import Strategies
from sammachip.thai import Span

__all__ = [
    "STRATEGIES",
    "addresses",
    "areas",
    "gazetteers",
    "offices",
    "part_spans",
    "provinces",
    "villages",
]

_NAMES: Final = ("ทุ่งสมมุติ", "ห้วยตัวอย่าง", "ดอนทดลอง", "หนองลองดู", "ท่าสมมติ")
_VILLAGES: Final = tuple(map("บ้าน{}".format, _NAMES))
_HOUSE_NUMBERS: Final = ("7", "29/4", "112", "5/1-2", "99/999")
_BY_NORTH: Final = "19"  # of Saraburi: its postcodes begin with 18


def provinces() -> st.SearchStrategy[Province]:
    """Draw provinces, Bangkok among them."""
    return st.sampled_from(PROVINCES)


@st.composite
def addresses(draw: st.DrawFn) -> Address:
    """Draw addresses, each with one part at least."""
    subdistrict = draw(st.sampled_from(_NAMES))
    province = draw(st.none() | provinces())
    code = "18" if province is None or province.code == _BY_NORTH else province.code
    return Address(
        house_number=draw(st.none() | st.sampled_from(_HOUSE_NUMBERS)),
        village_number=draw(st.none() | st.integers(1, 30)),
        village_name=draw(st.none() | st.sampled_from(_VILLAGES)),
        soi=draw(st.sampled_from([None, "วัดสมมุติ", "3"])),
        road=draw(st.sampled_from([None, "ประชาสมมุติ"])),
        subdistrict=subdistrict,
        district=draw(st.none() | st.sampled_from(_NAMES)),
        province=province,
        postcode=draw(st.none() | postcodes(province=code)),
        unplaced=draw(st.sampled_from([(), ("ข้างวัด",)])),
    )


@st.composite
def villages(draw: st.DrawFn, *, province: Province | None = None) -> Village:
    """Draw villages with their numbers, most with more.

    Args:
        draw: Given by Hypothesis.
        province: Where all of them are; None draws it, or leaves it out.
    """
    number = draw(st.integers(1, 30))
    where = province or draw(st.none() | provinces())
    inside = area_codes(
        level=AreaLevel.SUBDISTRICT, province=where.code if where else None
    )
    code = inside.map(
        lambda code: attrs.evolve(code, digits=f"{code.digits}{number:02}")
    )
    return Village(
        number=number,
        name=draw(st.none() | st.sampled_from(_VILLAGES)),
        subdistrict=draw(st.none() | st.sampled_from(_NAMES)),
        district=draw(st.none() | st.sampled_from(_NAMES)),
        province=where,
        code=draw(st.none() | code),
    )


def areas(*, level: AreaLevel = AreaLevel.SUBDISTRICT) -> st.SearchStrategy[Area]:
    """Draw districts or subdistricts of a gazetteer.

    Args:
        level: Which of the two.

    >>> areas(level=AreaLevel.DISTRICT).validate()
    """
    return st.builds(
        Area,
        code=area_codes(level=level),
        name=st.sampled_from(_NAMES),
        english=st.sampled_from([None, "Ban Samut"]),
        postcode=st.none() | postcodes(),
    )


@st.composite
def gazetteers(draw: st.DrawFn) -> Gazetteer:
    """Draw gazetteers: every subdistrict with its district."""
    drawn = draw(st.lists(areas(), max_size=4, unique_by=lambda area: area.code))
    around = {area.code.digits[:4] for area in drawn}
    districts = (
        Area(
            code=attrs.evolve(drawn[0].code, digits=digits),
            name=draw(st.sampled_from(_NAMES)),
        )
        for digits in sorted(around)
    )
    return Gazetteer((*districts, *drawn))


def offices() -> st.SearchStrategy[Office]:
    """Draw the offices that publish records."""
    forms = (
        "สำนักงานพัฒนาชุมชนอำเภอ{}",
        "สำนักงานพัฒนาชุมชนจังหวัด{}",
        "ศูนย์ศึกษาและพัฒนาชุมชน{}",
        "ที่ว่าการอำเภอ{}",
    )
    names = [form.format(name) for form in forms for name in _NAMES]
    return st.sampled_from([*names, "กรมการพัฒนาชุมชน"]).map(Office.parse)


@st.composite
def part_spans(draw: st.DrawFn) -> PartSpan:
    """Draw where the parts of an address stand in what was written."""
    label, start = draw(st.integers(0, 6)), draw(st.integers(0, 40))
    end = start + label + draw(st.integers(1, 12))
    return PartSpan(
        name=draw(st.sampled_from(["subdistrict", "district", "province", "road"])),
        value=Span(start + label, end),
        written=Span(start, end),
    )


STRATEGIES: Final[Strategies] = {
    Address: addresses,
    Area: areas,
    Gazetteer: gazetteers,
    Office: offices,
    PartSpan: part_spans,
    Province: provinces,
    Village: villages,
}
