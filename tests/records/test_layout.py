"""Layouts are data: a new form is one declaration."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import (
    GENERAL,
    LAYOUTS,
    WEB_FORM,
    FieldLabel,
    LabelForm,
    Layout,
    SectionKey,
    SectionLabel,
    read_record,
)

DIARY = Layout(
    name="diary",
    headings=("สมุดบันทึกอาชีพ", "บันทึกอาชีพ"),
    fields=(FieldLabel(name="author", labels=("ผู้เขียน", "ผู้เขียนบันทึก")),),
    sections=(SectionLabel(key=SectionKey.RESULTS, labels=("ผลที่ได้",)),),
    field_forms=(LabelForm(mark="="),),
    section_forms=(LabelForm(mark=">>"),),
)


def test_another_form_is_read_by_its_own_declaration() -> None:
    text = "บันทึกอาชีพ\nผู้เขียนบันทึก = นางมะลิ ใจงาม\nผลที่ได้ >> ขายดี\nจบ"

    record = read_record(text, layouts=(*LAYOUTS, DIARY))

    assert record.layout == "diary"
    assert record.form_heading == "บันทึกอาชีพ"
    assert record.author is not None
    assert record.author.given == "มะลิ"
    assert record.sections[0].text == "ขายดี\nจบ"
    assert record.footer is None


@pytest.mark.parametrize(
    ("layout", "text"),
    [
        pytest.param(
            attrs.evolve(DIARY, sections=(), least_labels=1),
            "บันทึกอาชีพ\nชื่อ\nผู้เขียน = มะลิ",
            id="without sections",
        ),
        pytest.param(
            attrs.evolve(DIARY, fields=(), least_labels=1),
            "บันทึกอาชีพ\nชื่อ\nผลที่ได้ >> ขายดี",
            id="without fields",
        ),
    ],
)
def test_a_form_may_lack_fields_or_sections(layout: Layout, text: str) -> None:
    record = read_record(text, layouts=(layout,))

    assert record.title == "ชื่อ"
    assert record.unplaced == ()


def test_layouts_have_different_names_and_headings() -> None:
    names = [layout.name for layout in LAYOUTS]
    headings = [heading for layout in LAYOUTS for heading in layout.headings]

    assert len(set(names)) == len(names)
    assert len(set(headings)) == len(headings)


def test_a_label_that_is_a_field_and_a_detail_is_told_once() -> None:
    names = [label.name for label in GENERAL.labels]

    assert len(set(names)) == len(names)


def test_of_two_layouts_that_fit_alike_the_earlier_is_taken() -> None:
    twin = attrs.evolve(WEB_FORM, name="twin")
    text = "เทคนิคส่งเสริมสัมมาชีพ\nโดย : นางมะลิ ใจงาม\nอุปกรณ์ ->"

    assert read_record(text, layouts=(twin, WEB_FORM)).layout == "twin"


@pytest.mark.parametrize("name", ["", " "])
def test_a_layout_has_a_name(name: str) -> None:
    with pytest.raises(InvalidDataError):
        attrs.evolve(DIARY, name=name)


def test_a_field_that_records_do_not_have_is_refused() -> None:
    unknown = FieldLabel(name="weather", labels=("อากาศ",))

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(DIARY, fields=(*DIARY.fields, unknown))

    (problem,) = refused.value.problems
    assert problem.code == "layout.unknown_field"
    assert str(problem) == (
        "fields[1].name: expected one of title, author, author_position, office, "
        "address, phones, email, recorded_at, posted_on, fiscal_year, category, found "
        "weather"
    )


@pytest.mark.parametrize(
    ("part", "declare"),
    [
        ("fields", lambda: attrs.evolve(DIARY, fields=DIARY.fields * 2)),
        ("details", lambda: attrs.evolve(DIARY, details=DIARY.fields * 2)),
        ("sections", lambda: attrs.evolve(DIARY, sections=DIARY.sections * 2)),
    ],
)
def test_what_is_declared_twice_is_refused(
    part: str, declare: Callable[[], Layout]
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        declare()

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("layout.repeated", (part, 1))
    assert "is declared twice; give it all its labels at once" in str(problem)
