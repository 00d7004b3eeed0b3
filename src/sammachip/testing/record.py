"""Knowledge records: documents as the department shows them, and what is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from hypothesis import strategies as st

from sammachip.dates import FiscalYear
from sammachip.records import (
    CATEGORIES,
    LAYOUTS,
    WEB_FORM,
    WEB_FORM_WITHOUT_POSITION,
    Category,
    FooterForm,
    Item,
    KnowledgeRecord,
    Layout,
    PlanNumber,
    ReadRecord,
    Recognition,
    Section,
    Subsection,
    WrittenRecord,
    read_record,
    recognise,
)
from sammachip.testing.day import moments
from sammachip.testing.field_value import of_fields
from sammachip.testing.person import person_names
from sammachip.testing.place import offices
from sammachip.testing.strategy import Strategies

__all__ = [
    "STRATEGIES",
    "categories",
    "footer_forms",
    "items",
    "knowledge_records",
    "layouts",
    "plan_numbers",
    "read_records",
    "recognitions",
    "record_texts",
    "sections",
    "subsections",
    "written_records",
]

T = TypeVar("T")

_FORMS: Final = (WEB_FORM, WEB_FORM_WITHOUT_POSITION)
_TITLES: Final = ("น้ำพริกสมมุติ", "การเลี้ยงไก่ไข่", "ผ้าทอลายทดลอง", "กล้วยตากสองไฟ")
_LINES: Final = (
    *("เพิ่มรายได้ให้ครัวเรือน", "๑. เตรียมวัตถุดิบให้พร้อม", "๒. ตากแดดสองวัน", "- เกลือป่น"),
    *("2) น้ำสะอาด", "ระวังไฟแรง", "ชาวบ้านชวนกันทาน้าพริกขาย", "หมูบานมีกล้วยมาก"),
)
_SMALLEST: Final = f"{WEB_FORM.headings[0]}\nโดย : นางมะลิ\nวัตถุประสงค์ ->\nเพิ่มรายได้"
_NUMBERS: Final = st.sampled_from(["1", "2", "3.1"])


@st.composite
def record_texts(draw: st.DrawFn) -> str:
    """Draw documents on the department's web form, some lines of them damaged."""
    form = draw(st.sampled_from(_FORMS))
    written = draw(moments()).strftime("%Y-%m-%d-%H:%M:%S")
    lines = [
        form.headings[0],
        draw(st.sampled_from(_TITLES)),
        f"โดย : {draw(person_names(full=True)).as_written}",
        "ตำแหน่ง : นักวิชาการพัฒนาชุมชน",
        f"วันที่ : {written}",
        f"ที่อยู่ : {draw(offices()).as_written}",
    ]
    for section in form.sections:
        lines.append(f"{section.labels[0]} ->")
        lines += draw(st.lists(st.sampled_from(_LINES), max_size=3))
    return "\n".join(lines)


def knowledge_records() -> st.SearchStrategy[KnowledgeRecord]:
    """Draw records that were read from such documents."""
    return _by(read_record)


def _by(read: Callable[[str], T]) -> st.SearchStrategy[T]:
    read(_SMALLEST)  # it learns its words once, which takes longer than drawing may
    return record_texts().map(read)


def layouts() -> st.SearchStrategy[Layout]:
    """Draw the layouts that are known."""
    return st.sampled_from(LAYOUTS)


def written_records() -> st.SearchStrategy[WrittenRecord]:
    """Draw records as forms of any layout, with what those do not hold."""
    return st.builds(WrittenRecord.of, knowledge_records(), layout=layouts())


def recognitions() -> st.SearchStrategy[Recognition]:
    """Draw how well a layout fits a document."""
    return _by(recognise).flatmap(st.sampled_from)


def read_records() -> st.SearchStrategy[ReadRecord]:
    """Draw what came of reading a document."""
    return of_fields(ReadRecord, record=st.none() | knowledge_records())


def categories() -> st.SearchStrategy[Category]:
    """Draw categories of the years of which the list is known."""
    return st.sampled_from(
        [
            Category(fiscal_year=FiscalYear(be_year), key=key)
            for be_year, keys in CATEGORIES.items()
            for key in keys
        ]
    )


def plan_numbers() -> st.SearchStrategy[PlanNumber]:
    """Draw numbers of the national plans that texts name."""
    return st.integers(1, 13).map(lambda number: PlanNumber(number=number))


def footer_forms() -> st.SearchStrategy[FooterForm]:
    """Draw the feet of the known layouts."""
    return st.sampled_from([form.footer for form in LAYOUTS if form.footer])


def items() -> st.SearchStrategy[Item]:
    """Draw items of a list."""
    return of_fields(Item, mark=st.just("-"), number=st.none() | _NUMBERS)


def subsections() -> st.SearchStrategy[Subsection]:
    """Draw subsections."""
    return of_fields(Subsection, number=_NUMBERS)


def sections() -> st.SearchStrategy[Section]:
    """Draw sections, with lists and subsections."""
    return of_fields(Section, number=st.none() | _NUMBERS)


STRATEGIES: Final[Strategies] = {
    Category: categories,
    FooterForm: footer_forms,
    Item: items,
    KnowledgeRecord: knowledge_records,
    Layout: layouts,
    PlanNumber: plan_numbers,
    ReadRecord: read_records,
    Recognition: recognitions,
    Section: sections,
    Subsection: subsections,
    WrittenRecord: written_records,
}
