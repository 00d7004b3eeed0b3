"""Records written as forms: read again, they say the same, or it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final, TypeVar, get_args

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.identifiers import Phone
from sammachip.places import Address, Office
from sammachip.records import (
    ARTICLE,
    BLOG,
    BLOG_BY_ADMIN,
    CONTINUATION_PAGE,
    GENERAL,
    INDIVIDUAL_FORM_2563,
    INDIVIDUAL_FORM_UTTARADIT_2563,
    LAYOUTS,
    NUMBERED_FORM_2560,
    UNIT_FORM_2561,
    UNIT_FORM_2563,
    WEB_FORM,
    WEB_FORM_WITHOUT_POSITION,
    Category,
    FieldLabel,
    FieldSpan,
    Footer,
    KnowledgeRecord,
    LabelForm,
    Layout,
    Section,
    SectionKey,
    SectionLabel,
    WrittenRecord,
    content_of,
    read_record,
    write_record,
)
from sammachip.testing import knowledge_records, person_names
from sammachip.thai import Digits, Span

Document = Callable[[str], str]
T = TypeVar("T")

_DOCUMENTS: Final = {
    "article": ARTICLE,
    "blog": BLOG,
    "blog_by_admin": BLOG_BY_ADMIN,
    "continuation_page": CONTINUATION_PAGE,
    "general": GENERAL,
    "individual_form_2563": INDIVIDUAL_FORM_2563,
    "individual_form_uttaradit": INDIVIDUAL_FORM_UTTARADIT_2563,
    "numbered_form": NUMBERED_FORM_2560,
    "unit_form_2561": UNIT_FORM_2561,
    "unit_form_2563": UNIT_FORM_2563,
    "web_form": WEB_FORM,
    "web_form_without_position": WEB_FORM_WITHOUT_POSITION,
}
_ADDRESS: Final = frozenset({"address", "address_parts"})
_AUTHOR: Final = frozenset({"author", "author_position", *_ADDRESS})
_HEAD: Final = frozenset({"title", "posted_on", "fiscal_year", "lead_image"})
_CONTACT: Final = frozenset({"office", "phones", "email"})
_PAGE: Final = frozenset({"recorded_at", "province", "footer"})
_SAID: Final = frozenset({"sections", "images"})
_OF_FORMS: Final = _AUTHOR | _HEAD | _CONTACT | _SAID
_HELD: Final[Mapping[Layout, frozenset[str]]] = {
    WEB_FORM: _AUTHOR | _HEAD | _PAGE | _SAID,
    WEB_FORM_WITHOUT_POSITION: _AUTHOR | _HEAD | _PAGE | _SAID,
    NUMBERED_FORM_2560: _OF_FORMS,
    UNIT_FORM_2561: _OF_FORMS,
    INDIVIDUAL_FORM_2563: _OF_FORMS,
    UNIT_FORM_2563: _OF_FORMS,
    INDIVIDUAL_FORM_UTTARADIT_2563: _OF_FORMS,
    ARTICLE: _AUTHOR | _CONTACT | _SAID,
    BLOG: _OF_FORMS,
    BLOG_BY_ADMIN: _OF_FORMS | {"post_title"},
    CONTINUATION_PAGE: _SAID,
    GENERAL: _OF_FORMS | _PAGE | {"post_title"},
}
_LINES: Final = (
    *("เพิ่มรายได้ให้ครัวเรือน ๒๐ ครัวเรือน", "๑. เตรียมของให้พร้อม", "2) ตากแดดสองวัน"),
    *("- เกลือป่น", "๔.๑ วิธีการ", "ระวังไฟแรง", "ปี 2560 มีสมาชิก 1.5 เท่า"),
)
_LABELLED: Final = [
    key
    for key in SectionKey
    if key not in {SectionKey.IMAGES, SectionKey.OPENING, SectionKey.CONTINUED}
]
_PICTURES: Final = ("image1", "image2")


def _by_hand(
    *,
    title: str | None = None,
    category: Category | None = None,
    sections: tuple[Section, ...] = (),
) -> KnowledgeRecord:
    """Make a record that no document made."""
    return KnowledgeRecord(
        layout="by hand",
        title=title,
        category=category,
        sections=sections,
        spans=(FieldSpan(name="title", span=Span(0, 1)),),
        source_text="-",
    )


@st.composite
def _sections(draw: st.DrawFn) -> tuple[Section, ...]:
    keys = draw(
        st.lists(st.sampled_from(_LABELLED), min_size=3, max_size=6, unique=True)
    )
    texts = st.lists(st.sampled_from(_LINES), min_size=1, max_size=4).map("\n".join)
    sections = [Section(key=key, text=draw(texts), span=Span(0, 0)) for key in keys]
    if draw(st.booleans()):
        pictures = " ".join(_PICTURES)
        sections.append(Section(key=SectionKey.IMAGES, text=pictures, span=Span(0, 0)))
    return tuple(sections)


def _maybe(value: T) -> st.SearchStrategy[T | None]:
    return st.none() | st.just(value)


@st.composite
def _records(draw: st.DrawFn) -> KnowledgeRecord:
    """Draw records that no document made, with or without each of their fields."""

    sections = draw(_sections())
    has_pictures = sections[-1].key is SectionKey.IMAGES
    address = draw(st.sampled_from([None, "12/3 หมู่ที่ 4 ตำบลในฝัน อำเภอบ้านสวน"]))
    title = draw(st.sampled_from([None, "การเลี้ยงไก่ไข่หลังบ้าน", "กล้วยตากสองไฟ"]))
    province = draw(st.sampled_from([None, "ตราด"]))
    return attrs.evolve(
        _by_hand(title=title, sections=sections),
        post_title=draw(_maybe("บล็อกของบ้านสวน")) if title else None,
        author=draw(st.none() | person_names(full=True)),
        author_position=draw(_maybe("นักวิชาการพัฒนาชุมชน")),
        office=draw(_maybe(Office.parse("สำนักงานพัฒนาชุมชนอำเภอบ้านสวน จังหวัดตราด"))),
        address=address,
        address_parts=Address.parse(address) if address else None,
        phones=draw(
            st.sampled_from([(), (Phone("0800000001"), Phone("038000000#12"))])
        ),
        email=draw(_maybe("office@example.org")),
        recorded_at=draw(_maybe(datetime(2017, 5, 2, 9, 30, 7))),  # noqa: DTZ001
        posted_on=draw(_maybe(date(2017, 4, 26))),
        fiscal_year=draw(_maybe(FiscalYear(2560))),
        province=province,
        footer=Footer(phone="0 0000 0000") if province else None,
        lead_image=draw(_maybe("image1")),
        images=_PICTURES if has_pictures else (),
    )


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_each_document_is_of_its_layout(layout: Layout) -> None:
    assert layout in _DOCUMENTS.values()


@pytest.mark.parametrize("digits", [None, "thai", "arabic"])
@pytest.mark.parametrize("name", _DOCUMENTS)
def test_a_document_is_written_in_its_own_layout(
    name: str, digits: Digits | None, document: Document
) -> None:
    record = read_record(document(name))

    again = read_record(write_record(record, digits=digits))

    assert again.layout == record.layout == _DOCUMENTS[name].name
    assert content_of(again) == content_of(record)
    assert {problem.code for problem in again.problems} <= {"record.general_layout"}
    for one, other in zip(again.sections, record.sections, strict=True):
        assert one.numbers == other.numbers
        assert [each.label for each in one.subsections] == [
            each.label for each in other.subsections
        ]


def test_a_form_prints_its_own_labels_and_digits(document: Document) -> None:
    record = read_record(document("article"))

    lines = write_record(record, layout=NUMBERED_FORM_2560).splitlines()

    details = "โทรศัพท์ ๐๘๐-๐๐๐๐๐๐๒ สังกัด สพอ.บ้านสวน จังหวัดตราด"
    assert lines[:5] == [
        "บันทึกองค์ความรู้",
        "๑. ชื่อความรู้",
        f"๒. เจ้าขององค์ความรู้ นายบุญมี ใจงาม ตำแหน่ง พัฒนากรประจำตำบล {details}",
        "๓. บทนำ",
        "อำเภอบ้านสวนมีหมู่บ้านเป้าหมาย 9 หมู่บ้าน",
    ]
    assert lines[-1] == "๙. ปัจจัยที่ส่งผลให้ประสบผลสำเร็จ"


def test_words_joined_to_a_label_are_kept(document: Document) -> None:
    record = read_record(document("blog"))
    without_phone = attrs.evolve(record, phones=(), phones_as_written=())

    form = write_record(without_phone, layout=WEB_FORM)

    assert "กระบวนการ/ขั้นตอนการทำน้ำพริกเผา ->\n1. คั่วพริก" in form


def test_the_foot_of_the_page_is_written() -> None:
    text = "เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม\nโดย : นางมะลิ\nอุปกรณ์ ->\nไห"
    footer = Footer(department="กรมการพัฒนาชุมชน", email="office@example.org")
    record = attrs.evolve(read_record(text), province="ตราด", footer=footer)

    assert write_record(record).splitlines()[-5:] == [
        "เว็บไซต์สัมมาชีพชุมชนจังหวัดตราด",
        "กรมการพัฒนาชุมชน",
        "โทรศัพท์ :",
        "Email : office@example.org",
        "ที่อยู่ :",
    ]


@pytest.mark.parametrize(
    ("layout", "key"),
    [
        (UNIT_FORM_2561, "livelihood"),
        *((UNIT_FORM_2561, key) for key in ("otop", "funds", "pracharat")),
        *((UNIT_FORM_2563, key) for key in ("self_reliance", "grassroots", "capital")),
        (INDIVIDUAL_FORM_2563, "organisation"),
    ],
)
def test_a_category_is_written_where_the_form_has_its_list(
    layout: Layout, key: str
) -> None:
    year = FiscalYear(layout.category_year or 0)
    category = Category(fiscal_year=year, key=key)

    form = write_record(_by_hand(title="ไข่เค็ม", category=category), layout=layout)

    assert read_record(form).category == category


def test_a_layout_of_ones_own_can_be_written() -> None:
    diary = Layout(
        name="diary",
        headings=("สมุดบันทึกอาชีพ",),
        fields=(FieldLabel(name="author", labels=("ผู้จด",)),),
        field_forms=(LabelForm(mark="="),),
        sections=(SectionLabel(key=SectionKey.RESULTS, labels=("ผลที่ได้",)),),
        section_forms=(LabelForm(mark=">>"),),
    )
    page = "สมุดบันทึกอาชีพ\nเลี้ยงปลา\nผู้จด = นางมะลิ ใจงาม\nผลที่ได้ >>\nขายดี\n"
    record = read_record(page, layouts=[diary])

    assert write_record(record, layout=diary) == page


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@settings(max_examples=30)  # for each of the layouts
@given(digits=st.sampled_from(get_args(Digits)), record=_records())
def test_what_a_form_has_a_place_for_is_read_again(
    layout: Layout, digits: Digits, record: KnowledgeRecord
) -> None:
    written = WrittenRecord.of(record, layout=layout, digits=digits)

    left_out = {problem.path[0] for problem in written.left_out}
    assert left_out == {*content_of(record)} - _HELD[layout]
    read = content_of(read_record(written.text))
    for name, value in content_of(record).items():
        assert name in left_out or read[name] == value


@given(knowledge_records())
def test_a_form_does_not_show_whom_it_names(record: KnowledgeRecord) -> None:
    written = WrittenRecord.of(record)

    assert "<personal>" in repr(written)
    assert written.text not in repr(written)


@given(st.text(max_size=60), st.sampled_from(LAYOUTS))
def test_nothing_is_lost_in_silence(text: str, layout: Layout) -> None:
    section = Section(key=SectionKey.PROCESS, text=text, span=Span(0, 0), number="x")
    record = _by_hand(title=f"ไข่เค็ม {text}", sections=(section,))

    written = WrittenRecord.of(record, layout=layout)

    if not written.left_out:
        assert content_of(read_record(written.text)) == content_of(record)


def test_what_a_form_has_no_place_for_is_refused_by_name(document: Document) -> None:
    record = read_record(document("numbered_form"))

    with pytest.raises(InvalidDataError) as refused:
        write_record(record, layout=WEB_FORM)

    assert [problem.path for problem in refused.value.problems] == [
        ("office",),
        ("phones",),
    ]
    assert {problem.code for problem in refused.value.problems} == {"record.not_held"}
    assert refused.value.problems[1].line() == (
        "phones: expected to read the same again, found nothing or another value;"
        " the layout web form with position has no place for it"
    )


def test_words_that_would_be_read_as_a_label_are_refused() -> None:
    text = "เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม\nโดย : นางมะลิ\nอุปกรณ์ ->\nไห"
    record = read_record(text)
    trap = attrs.evolve(record.sections[0], text="ไห\nข้อพึงระวัง -> แตกง่าย")
    record = attrs.evolve(record, sections=(trap,))

    written = WrittenRecord.of(record)

    assert [problem.path for problem in written.left_out] == [("sections",)]


def test_a_record_of_an_unknown_layout_needs_one() -> None:
    with pytest.raises(InvalidDataError) as refused:
        write_record(_by_hand(title="ไข่เค็ม"))

    assert refused.value.problems[0].code == "choice.unknown"


def test_unknown_digits_are_refused(document: Document) -> None:
    record = read_record(document("web_form"))

    with pytest.raises(InvalidDataError) as refused:
        write_record(record, digits="roman")  # type: ignore[arg-type]  # on purpose

    assert refused.value.problems[0].code == "choice.unknown"
