"""The five real documents, against what careful reading found in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sammachip.records import KnowledgeRecord, Section, SectionKey, read_record

WEB_FORMS = (
    "000_039822800533ee46.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
)
NUMBERED_FORM = "001_ed662b6015490e48.txt"
ARTICLE = "004_e5b73d107e4ac857.txt"
Expected = dict[str, Any]  # plain JSON of the experts


def expected_of(file: str, shared: Path) -> Expected:
    text = (shared / "seeds" / "expected.json").read_text(encoding="utf-8")
    found: Expected = json.loads(text)["documents"][file]
    return {**found, "file": file}


def record_of(file: str, shared: Path) -> KnowledgeRecord:
    return read_record((shared / "seeds" / file).read_bytes().decode())


@pytest.fixture(params=[*WEB_FORMS, NUMBERED_FORM, ARTICLE])
def expected(request: pytest.FixtureRequest, shared: Path) -> Expected:
    return expected_of(request.param, shared)


@pytest.fixture
def record(expected: Expected, shared: Path) -> KnowledgeRecord:
    return record_of(expected["file"], shared)


def test_the_fields_say_what_the_experts_read(
    record: KnowledgeRecord, expected: Expected
) -> None:
    assert record.author is not None
    assert {
        "layout": record.layout,
        "form_heading": record.form_heading,
        "title": record.title,
        "author": {
            "honorific": record.author.honorific,
            "given": record.author.given,
            "family": record.author.family,
        },
        "author_position": record.author_position,
        "recorded_at": record.recorded_at and record.recorded_at.isoformat(),
        "posted_on": record.posted_on,
        "address": record.address,
        "phones": [phone.digits for phone in record.phones],
        "province_in_footer": record.province,
    }.items() <= expected.items()
    assert list(record.phones_as_written) == expected.get("phones_as_written", [])


def test_the_office_is_the_one_that_is_named(
    record: KnowledgeRecord, expected: Expected
) -> None:
    office = record.office
    assert office is not None
    assert (
        expected["office"].items()
        <= {
            "kind": office.kind.value,
            "district": office.district,
            "province": office.province,
            "as_written": office.as_written,
        }.items()
    )
    assert record.owner is record.author


def test_the_footer_overwrites_nothing(
    record: KnowledgeRecord, expected: Expected
) -> None:
    footer = record.footer and {
        "department": record.footer.department,
        "phone": record.footer.phone,
        "email": record.footer.email,
        "address": record.footer.address,
    }
    assert footer == expected["footer"]


def test_the_sections_stand_in_printed_order_with_their_words(
    record: KnowledgeRecord, expected: Expected
) -> None:
    def summary(section: Section, starts: str, ends: str) -> dict[str, str | None]:
        return {
            "key": section.key.value,
            "label": section.label,
            "starts": section.text[: len(starts)] if starts else section.text,
            "ends": section.text[-len(ends) :] if ends else section.text,
        }

    assert [
        summary(section, known["starts"], known["ends"])
        for section, known in zip(record.sections, expected["sections"], strict=True)
    ] == expected["sections"]


def test_the_items_keep_their_printed_numbers(
    record: KnowledgeRecord, expected: Expected
) -> None:
    also = {"conclusion": "recommendations_numbers"}
    for section in record.sections:
        if section.key is not SectionKey.EXTENSION:
            name = also.get(section.key.value, f"{section.key.value}_numbers")
            assert list(section.numbers) == expected.get(name, []), section.key


def test_nothing_is_unplaced_odd_or_repaired(record: KnowledgeRecord) -> None:
    assert record.unplaced == ()
    assert record.problems == ()
    assert record.repairs == ()


def test_only_the_page_of_the_blog_has_lines_of_its_own(
    record: KnowledgeRecord, expected: Expected
) -> None:
    of_the_web_page = ["เกี่ยวกับเรา"] if expected["footer"] else []

    assert list(record.page_lines) == expected.get("blog_tail", of_the_web_page)


def test_the_document_is_kept_as_it_is(
    record: KnowledgeRecord, expected: Expected, shared: Path
) -> None:
    path: Path = shared / "seeds" / expected["file"]

    assert record.source_text.encode() == path.read_bytes()


def test_every_place_is_a_place_in_the_document(record: KnowledgeRecord) -> None:
    text = record.source_text

    for section in record.sections:
        printed = section.span.of(text).replace("\N{NO-BREAK SPACE}", " ")
        assert printed == section.text
    for phone, span in zip(
        record.phones_as_written,
        [field.span for field in record.spans if field.name == "phone"],
        strict=True,
    ):
        assert span.of(text) == phone


def test_no_name_is_shown_by_repr(record: KnowledgeRecord) -> None:
    assert record.author is not None
    assert record.author.given not in repr(record)
    assert str(record.author.family) not in repr(record)


def test_the_numbered_form_has_its_parts_below_the_process(shared: Path) -> None:
    expected = expected_of(NUMBERED_FORM, shared)
    process = record_of(NUMBERED_FORM, shared).section(SectionKey.PROCESS)

    assert process is not None
    assert process.items == ()
    parts = process.subsections
    assert [part.number for part in parts] == expected["subsections"]
    assert [part.label for part in parts] == expected["subsection_labels"]
    steps, techniques, cautions = parts
    assert list(steps.numbers) == expected["steps_in_4_1"]
    assert len(techniques.items) == expected["bullets_in_4_2"]
    assert len(cautions.items) == expected["bullets_in_4_3"]
    assert techniques.numbers == cautions.numbers == ()


def test_the_article_names_its_organisations_one_by_one(shared: Path) -> None:
    expected = expected_of(ARTICLE, shared)
    extension = record_of(ARTICLE, shared).section(SectionKey.EXTENSION)

    assert extension is not None
    marks = [item.mark for item in extension.items]
    assert marks == expected["organisations_numbers"]
    assert len(marks) == expected["organisations_with_duties"]
