"""KnowledgeRecord: nothing of its document is lost, and no name is shown."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import attrs
import pytest

from sammachip import records
from sammachip.errors import InvalidDataError
from sammachip.identifiers import Phone
from sammachip.people import PersonName
from sammachip.records import (
    FieldSpan,
    Footer,
    KnowledgeRecord,
    SectionKey,
    Unplaced,
    read_record,
)
from sammachip.thai import Span

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""

RECORD = KnowledgeRecord(
    layout="by hand",
    title="ไข่เค็ม",
    author=PersonName(honorific="นาง", given="มะลิ", family="ใจงาม"),
    address="9/9 หมู่ที่ 9",
    phones=(Phone("0800000001"),),
    phones_as_written=("080-000-0001",),
    email="mali@example.org",
    footer=Footer(phone="0000000000", email="a@example.org", address="9/9"),
    unplaced=(Unplaced(text="นางมะลิ", span=Span(8, 15)),),
    spans=(FieldSpan(name="title", span=Span(0, 7)),),
    source_text="ไข่เค็ม นางมะลิ",
)


def test_nothing_personal_is_shown_by_repr() -> None:
    shown = repr(RECORD)

    for personal in ("มะลิ", "ใจงาม", "0000000000", "000", "9/9", "example.org"):
        assert personal not in shown
    assert "ไข่เค็ม" in shown


@pytest.mark.parametrize("name", ["web_form", "buddhist_era_stamp"])
def test_a_record_can_be_hashed_and_pickled(document: Document, name: str) -> None:
    record = read_record(document(name))

    assert {record: 1}[pickle.loads(pickle.dumps(record))] == 1


def test_a_section_is_found_by_its_key(document: Document) -> None:
    record = read_record(document("web_form"))
    equipment = record.section(SectionKey.EQUIPMENT)

    assert equipment is not None
    assert equipment.text == "-"
    assert record.section(SectionKey.RESULTS) is None


def test_the_place_of_a_field_is_found_by_its_name() -> None:
    assert RECORD.span_of("title") == Span(0, 7)
    assert RECORD.span_of("author") is None


def test_a_record_that_loses_text_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(RECORD, unplaced=())

    (problem,) = refused.value.problems
    assert problem.code == "record.lost_text"
    assert str(problem) == (
        "unplaced: 7 characters of the document are in no field, section or unplaced "
        "piece"
    )


@pytest.mark.parametrize(
    "cls",
    [
        each
        for each in vars(records).values()
        if isinstance(each, type) and attrs.has(each)
    ],
)
def test_a_value_of_another_type_is_refused(cls: type[attrs.AttrsInstance]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        cls(**{field.name: object() for field in attrs.fields(cls)})

    found = [(problem.code, problem.path) for problem in refused.value.problems]
    assert found == [("value.type", (field.name,)) for field in attrs.fields(cls)]


def test_a_span_beyond_the_document_is_refused() -> None:
    beyond = FieldSpan(name="title", span=Span(0, 99))

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(RECORD, spans=(beyond,))

    (problem,) = refused.value.problems
    assert problem.code == "record.span"
    assert str(problem) == (
        "spans: a span ends beyond the document, which has 15 characters"
    )
