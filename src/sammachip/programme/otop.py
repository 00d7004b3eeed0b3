"""Words of the registration of OTOP producers: who registers, ties, marks (OTOP).

Source:
    Pages of district offices of the Community Development Department and of the
    government's portal for business on the registration; on the marks, pages of two
    offices. Only the name of the fourth mark, and of the product types all but food,
    were not found.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["CommunityTie", "ProductMark", "RegistrantKind"]


class RegistrantKind(Enum):
    """Who may register (ประเภทผู้ลงทะเบียน).

    >>> RegistrantKind.SOLE_OWNER.text("en")
    'community producer with one owner'
    """

    PRODUCER_GROUP = "producer_group"
    """A community producer group (กลุ่มผู้ผลิตชุมชน)."""
    SOLE_OWNER = "sole_owner"
    """A community producer with one owner (ผู้ผลิตชุมชนที่เป็นเจ้าของรายเดียว)."""
    SME = "sme"
    """A small or medium enterprise (วิสาหกิจขนาดกลางและขนาดย่อม)."""

    def text(self, lang: Language) -> str:
        """Say who it is."""
        return _KINDS[self].text(lang)


class CommunityTie(Enum):
    """What ties a producer to the community (ความเชื่อมโยงกับชุมชน); one is enough.

    >>> [tie.text("en") for tie in CommunityTie]
    ['part in production', 'part in management', 'benefit to the community']
    """

    PRODUCTION = "production"
    """People or materials of the place take part in production (ร่วมผลิต)."""
    MANAGEMENT = "management"
    """The community takes part in management (ร่วมบริหารจัดการ)."""
    BENEFIT = "benefit"
    """The community receives benefit (รับประโยชน์)."""

    def text(self, lang: Language) -> str:
        """Say what the tie is."""
        return _TIES[self].text(lang)


class ProductMark(Enum):
    """A mark on a product (ตราสัญลักษณ์), told by its colour.

    >>> ProductMark.GOLD.text("en"), ProductMark.BLUE.text("en")
    ('gold (Premium)', 'blue')
    """

    GOLD = "gold"
    """Premium (สีทอง)."""
    SILVER = "silver"
    """Classic (สีเงิน)."""
    RED = "red"
    """Standard (สีแดง)."""
    BLUE = "blue"
    """The fourth (สีน้ำเงิน); its name was not found."""

    def text(self, lang: Language) -> str:
        """Say the colour, and the name if it is known."""
        return _MARKS[self].text(lang)


_KINDS: Final = named(
    {
        RegistrantKind.PRODUCER_GROUP: ("กลุ่มผู้ผลิตชุมชน", "community producer group"),
        RegistrantKind.SOLE_OWNER: (
            "ผู้ผลิตชุมชนที่เป็นเจ้าของรายเดียว",
            "community producer with one owner",
        ),
        RegistrantKind.SME: (
            "วิสาหกิจขนาดกลางและขนาดย่อม",
            "small or medium enterprise",
        ),
    }
)

_TIES: Final = named(
    {
        CommunityTie.PRODUCTION: ("มีส่วนร่วมในการผลิต", "part in production"),
        CommunityTie.MANAGEMENT: ("มีส่วนร่วมในการบริหารจัดการ", "part in management"),
        CommunityTie.BENEFIT: ("ชุมชนได้รับประโยชน์", "benefit to the community"),
    }
)

_MARKS: Final = named(
    {
        ProductMark.GOLD: ("สีทอง (Premium)", "gold (Premium)"),
        ProductMark.SILVER: ("สีเงิน (Classic)", "silver (Classic)"),
        ProductMark.RED: ("สีแดง (Standard)", "red (Standard)"),
        ProductMark.BLUE: ("สีน้ำเงิน", "blue"),
    }
)
