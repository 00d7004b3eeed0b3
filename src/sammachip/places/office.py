"""Offices of the Community Development Department (หน่วยงานพัฒนาชุมชน).

Records name an office where an address is asked for. `looks_like_office` is
the one place that decides whether a text does so.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import InvalidDataError, Rule, check_text, not_blank, validate
from sammachip.privacy import masked

__all__ = ["Office", "OfficeKind", "looks_like_office"]


class OfficeKind(Enum):
    """Where an office stands in the department (ประเภทหน่วยงาน).

    >>> OfficeKind("district")
    <OfficeKind.DISTRICT: 'district'>
    """

    CENTRAL = "central"
    """The department itself (กรมการพัฒนาชุมชน)."""
    PROVINCE = "province"
    """A provincial office (สำนักงานพัฒนาชุมชนจังหวัด)."""
    DISTRICT = "district"
    """A district office (สำนักงานพัฒนาชุมชนอำเภอ)."""
    CENTRE = "centre"
    """A training centre (ศูนย์ศึกษาและพัฒนาชุมชน)."""
    OTHER = "other"
    """Another office, such as that of a district chief or a local government."""


_OFFICE: Final = r"(?:สำนักงาน|สนง\.?) ?พัฒนาชุมชน ?"
_PROVINCE: Final = r"(?:จังหวัด|จ\.) ?(?P<province>[ก-๎]+)"
# The name of a district ends at a space or at the word "province".
_DISTRICT: Final = r"(?P<district>(?:(?!จังหวัด|จ\.)[ก-๎])+)"
_FORMS: Final = (
    (
        OfficeKind.DISTRICT,
        rf"(?:{_OFFICE}(?:อำเภอ|อ\.) ?|สพอ\. ?){_DISTRICT}(?: ?{_PROVINCE})?(?: |$)",
    ),
    (OfficeKind.PROVINCE, rf"(?:{_OFFICE}(?:จังหวัด|จ\.) ?|สพจ\. ?)(?P<province>[ก-๎]+)"),
    (OfficeKind.CENTRE, rf"ศูนย์ศึกษาและพัฒนาชุมชน ?[ก-๎]+(?: {_PROVINCE})?"),
    (OfficeKind.CENTRAL, r"กรมการพัฒนาชุมชน"),
    (
        OfficeKind.OTHER,
        r"สำนักงาน|สนง\.|ที่ว่าการอำเภอ|องค์การบริหารส่วน|อบต\.|อบจ\.|กรม[ก-ฮ]|กระทรวง",
    ),
)
_PATTERNS: Final = tuple((kind, re.compile(form)) for kind, form in _FORMS)


@attrs.frozen(kw_only=True)
class Office:
    """One government office (หน่วยงาน), named where a record was made.

    Args:
        kind: Where it stands in the department.
        as_written: The printed name, with whatever address follows it.
        district: District (อำเภอ) that the name states, without the word.
        province: Province (จังหวัด) that the name states, without the word, as it is
            printed: what no table has is kept too, and `Province.parse` reads it.

    >>> office = Office.parse("สนง.พัฒนาชุมชนอำเภอบ้านสวน จังหวัดตราด")
    >>> office.kind, office.district, office.province
    (<OfficeKind.DISTRICT: 'district'>, 'บ้านสวน', 'ตราด')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("as_written", "district", "province")),
    )

    kind: OfficeKind
    as_written: str = attrs.field(repr=masked)  # a phone number may follow the name
    district: str | None = None
    province: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the name of an office.

        Only what the name says is taken: a centre is named after a place and
        serves many provinces, so no province is derived from it.

        Raises:
            InvalidDataError: The text names no office (``office.unknown``), or is no
                `str` (``value.type``).

        >>> Office.parse("สพอ.บ้านสวน").district
        'บ้านสวน'
        """
        found = _match(text)
        if found is None:
            raise InvalidDataError.because(
                "office.unknown",
                "expected the name of an office, such as {example}",
                example="สำนักงานพัฒนาชุมชนอำเภอ…",
            )
        kind, match = found
        stated = match.groupdict()
        return cls(
            kind=kind,
            as_written=text.strip(),
            district=stated.get("district"),
            province=stated.get("province"),
        )


def looks_like_office(text: str) -> bool:
    """Tell whether *text* begins with the name of an office.

    Raises:
        InvalidDataError: *text* is no `str` (``value.type``).

    >>> looks_like_office("สำนักงานพัฒนาชุมชนอำเภอบ้านสวน")
    True
    >>> looks_like_office("12/3 หมู่ที่ 4 ตำบลบ้านสวน")
    False
    """
    return _match(text) is not None


def _match(text: str) -> tuple[OfficeKind, re.Match[str]] | None:
    check_text(text)
    # What a program could not read stands in some PDF files beside a sound ำ.
    words = " ".join(text.replace("\ufffd", "").split())
    matches = ((kind, pattern.match(words)) for kind, pattern in _PATTERNS)
    return next(((kind, match) for kind, match in matches if match), None)
