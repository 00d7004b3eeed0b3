"""The three real documents of the web form, against what careful reading found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import KnowledgeRecord, Section, read_record

WEB_FORMS = (
    "000_039822800533ee46.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
)
Expected = dict[str, Any]  # plain JSON of the experts


@pytest.fixture(params=WEB_FORMS)
def expected(request: pytest.FixtureRequest, shared: Path) -> Expected:
    text = (shared / "seeds" / "expected.json").read_text(encoding="utf-8")
    found: Expected = json.loads(text)["documents"][request.param]
    return {**found, "file": request.param}


@pytest.fixture
def record(expected: Expected, shared: Path) -> KnowledgeRecord:
    path: Path = shared / "seeds" / expected["file"]
    return read_record(path.read_bytes().decode())


def test_the_header_says_what_the_experts_read(
    record: KnowledgeRecord, expected: Expected
) -> None:
    assert record.author is not None
    assert record.recorded_at is not None
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
        "recorded_at": record.recorded_at.isoformat(),
        "posted_on": record.posted_on,
        "address": record.address,
        "phones": list(record.phones),
        "province_in_footer": record.province,
    }.items() <= expected.items()


def test_the_office_is_the_one_that_the_address_names(
    record: KnowledgeRecord, expected: Expected
) -> None:
    assert record.office is not None
    assert expected["office"] == {
        "kind": record.office.kind.value,
        "district": record.office.district,
    }
    assert record.office.as_written == expected["address"]


def test_the_empty_footer_overwrites_nothing(
    record: KnowledgeRecord, expected: Expected
) -> None:
    assert record.footer is not None
    assert expected["footer"] == {
        "department": record.footer.department,
        "phone": record.footer.phone,
        "email": record.footer.email,
        "address": record.footer.address,
    }


def test_the_sections_stand_in_printed_order_with_their_words(
    record: KnowledgeRecord, expected: Expected
) -> None:
    def summary(section: Section, starts: str, ends: str) -> dict[str, str]:
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
    for section in record.sections:
        known = expected.get(f"{section.key.value}_numbers", [])
        assert list(section.numbers) == known, section.key


def test_nothing_is_unplaced_and_nothing_is_odd(record: KnowledgeRecord) -> None:
    assert record.unplaced == ()
    assert record.problems == ()


def test_the_document_is_kept_as_it_is(
    record: KnowledgeRecord, expected: Expected, shared: Path
) -> None:
    path: Path = shared / "seeds" / expected["file"]

    assert record.source_text.encode() == path.read_bytes()


def test_no_name_is_shown_by_repr(record: KnowledgeRecord) -> None:
    assert record.author is not None
    assert record.author.given not in repr(record)
    assert str(record.author.family) not in repr(record)


@pytest.mark.parametrize(
    "file", ["001_ed662b6015490e48.txt", "004_e5b73d107e4ac857.txt"]
)
def test_other_layouts_are_refused(file: str, shared: Path) -> None:
    text = (shared / "seeds" / file).read_text(encoding="utf-8")

    with pytest.raises(InvalidDataError) as refused:
        read_record(text)

    assert [problem.code for problem in refused.value.problems] == [
        "record.no_layout",
        "record.no_heading",
        "record.no_heading",
    ]
