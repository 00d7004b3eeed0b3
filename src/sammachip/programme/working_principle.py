"""The late king's 23 working principles (หลักการทรงงาน 23 ข้อ), in their order.

Source:
    Two lists that do not copy each other and agree in words and order, one of all
    23, one of the first 20. A knowledge record of the Community Development
    Department of B.E. 2560 has officers work by them. The English is our own.
"""

from __future__ import annotations

from typing import ClassVar, Final

import attrs

from sammachip.errors import Language, Rule, Said, not_blank, validate
from sammachip.programme.counting import from_one

__all__ = ["WORKING_PRINCIPLES", "WorkingPrinciple"]


@attrs.frozen(kw_only=True)
class WorkingPrinciple:
    """One of the 23 working principles (หลักการทรงงาน).

    Args:
        number: Its number in the list, from 1.
        name: Its Thai name.
        english: What it means in English.

    Raises:
        InvalidDataError: A number below 1 (``programme.count``), a blank text
            (``text.blank``).

    >>> WORKING_PRINCIPLES[16].number, WORKING_PRINCIPLES[16].text("en")
    (17, 'self-reliance')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        from_one("number"),
        *map(not_blank, ("name", "english")),
    )

    number: int
    name: str
    english: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language) -> str:
        """Say the principle."""
        return Said(f"{self.number}", th=self.name, en=self.english).text(lang)


WORKING_PRINCIPLES: Final = tuple(
    WorkingPrinciple(number=number, name=name, english=english)
    for number, (name, english) in enumerate(
        (
            ("ศึกษาข้อมูลอย่างเป็นระบบ", "study the facts systematically"),
            ("ระเบิดจากข้างใน", "grow from within"),
            ("แก้ปัญหาที่จุดเล็ก", "begin with the small point"),
            ("ทำตามลำดับขั้น", "go step by step"),
            ("ภูมิสังคม", "fit the land and its people"),
            ("องค์รวม", "see the whole"),
            ("ไม่ติดตำรา", "do not cling to textbooks"),
            (
                "ประหยัด เรียบง่าย ได้ประโยชน์สูงสุด",
                "be thrifty and simple, with most benefit",
            ),
            ("ทำให้ง่าย", "make it easy"),
            ("การมีส่วนร่วม", "let everybody take part"),
            ("ประโยชน์ส่วนรวม", "serve the common good"),
            ("บริการรวมที่จุดเดียว", "serve people in one place"),
            ("ทรงใช้ธรรมชาติช่วยธรรมชาติ", "let nature help nature"),
            ("ใช้อธรรมปราบอธรรม", "use what is bad against what is bad"),
            ("ปลูกป่าในใจคน", "plant forests in people's minds"),
            ("ขาดทุนคือกำไร", "our loss is our gain"),
            ("การพึ่งตนเอง", "self-reliance"),
            ("พออยู่พอกิน", "enough to live on"),
            ("เศรษฐกิจพอเพียง", "sufficiency economy"),
            ("ความซื่อสัตย์ สุจริต จริงใจต่อกัน", "honesty and sincerity"),
            ("ทำงานอย่างมีความสุข", "work happily"),
            ("ความเพียร", "perseverance"),
            ("รู้ รัก สามัคคี", "know, love, unite"),
        ),
        start=1,
    )
)
"""The 23 principles, in order."""
