"""The five real documents, written again in every layout that can hold them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from sammachip.records import (
    LAYOUTS,
    KnowledgeRecord,
    Layout,
    WrittenRecord,
    content_of,
    read_record,
    write_record,
)
from sammachip.thai import Digits

_SEEDS: Final = (
    "000_039822800533ee46.txt",
    "001_ed662b6015490e48.txt",
    "002_e01f06cbd838bda2.txt",
    "003_331a04924e0306cc.txt",
    "004_e5b73d107e4ac857.txt",
)
_OF_THE_WEB_PAGE: Final = {"recorded_at", "province", "footer"}
_HEAD: Final = {"title", "lead_image"}
_PERSON: Final = {"author", "author_position", "office", "address", "phones"}


@pytest.fixture(params=_SEEDS)
def record(request: pytest.FixtureRequest, shared: Path) -> KnowledgeRecord:
    return read_record((shared / "seeds" / request.param).read_bytes().decode())


@pytest.mark.parametrize("digits", [None, "thai", "arabic"])
def test_a_seed_is_written_in_its_own_layout(
    record: KnowledgeRecord, digits: Digits | None
) -> None:
    again = read_record(write_record(record, digits=digits))

    assert again.layout == record.layout
    assert content_of(again) == content_of(record)
    assert again.problems == ()
    for one, other in zip(again.sections, record.sections, strict=True):
        assert one.key is other.key
        assert [(each.mark, each.text) for each in one.items] == [
            (each.mark, each.text) for each in other.items
        ]
        assert [(each.number, each.label, each.text) for each in one.subsections] == [
            (each.number, each.label, each.text) for each in other.subsections
        ]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_seed_is_written_in_every_layout_that_can_hold_it(
    record: KnowledgeRecord, layout: Layout
) -> None:
    written = WrittenRecord.of(record, layout=layout)

    left_out = {problem.path[0] for problem in written.left_out}
    read = content_of(read_record(written.text))
    for name, value in content_of(record).items():
        assert name in left_out or read[name] == value
    match layout.name:
        case "web form with position" | "web form without position":
            assert left_out <= {"office", "phones"}
        case "article with the metadata at the end":
            assert left_out <= _OF_THE_WEB_PAGE | _HEAD
        case "continuation page":
            assert left_out <= _OF_THE_WEB_PAGE | _HEAD | _PERSON | {"sections"}
        case "general labels":
            assert left_out == set()
        case _:
            assert left_out <= _OF_THE_WEB_PAGE
