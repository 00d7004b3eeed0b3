"""read_records: one result for each document; a bad one never stops the others."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import islice

import pytest

from sammachip.errors import Severity
from sammachip.records import (
    read_record,
    read_records,
    read_records_in,
)
from sammachip.thai import Span

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""


def test_good_documents_are_read_beside_bad_ones(document: Document) -> None:
    results = list(
        read_records(
            [
                ("bytes.txt", document("web_form").encode()),
                ("empty.txt", ""),
                ("blank.txt", document("blank")),
                ("binary.txt", b"\x00\xff\xfe"),
                ("other.txt", document("mentions_the_heading")),
                ("text.txt", document("cut_short")),
            ]
        )
    )

    assert [(r.source, r.record is not None) for r in results] == [
        ("bytes.txt", True),
        ("empty.txt", False),
        ("blank.txt", False),
        ("binary.txt", False),
        ("other.txt", False),
        ("text.txt", True),
    ]
    assert [r.problems[0].code for r in results if r.problems] == [
        "record.empty",
        "record.empty",
        "record.not_text",
        "record.no_layout",
        "record.missing_label",
    ]


def test_bytes_keep_their_mark_and_line_ends(document: Document) -> None:
    content = b"\xef\xbb\xbf" + document("web_form").replace("\n", "\r\n").encode()

    (result,) = read_records([("a.txt", content)])

    assert result.record is not None
    assert result.record.source_text.encode() == content


def test_a_problem_says_in_which_document_and_on_which_line(document: Document) -> None:
    (result,) = read_records([("a.txt", document("buddhist_era_stamp"))])

    assert result.record is not None
    (problem,) = result.problems
    assert problem.line().startswith("a.txt, line 5: recorded_at: expected a year of")


def test_bytes_that_are_no_text_are_refused() -> None:
    (result,) = read_records([("a.txt", "ก".encode("utf-16"))])

    (problem,) = result.problems
    assert problem.line() == (
        "a.txt: expected text in UTF-8, found other bytes from byte 0 on"
    )
    assert result.span is None


def test_the_caller_says_how_bytes_become_text(document: Document) -> None:
    content = document("web_form").replace("\ufffd", "").encode("utf-16")

    (result,) = read_records([("a.txt", content)], text_of=lambda b: b.decode("utf-16"))

    assert result.record == read_record(document("web_form").replace("\ufffd", ""))


def test_each_document_is_counted_when_it_is_dealt_with(document: Document) -> None:
    told: list[object] = []
    two = document("blog") + document("blog")

    for result in read_records(
        [("two.txt", two), ("bad.txt", b"\xff"), ("empty.txt", "")],
        progress=told.append,
    ):
        told += [result.source]

    assert told == ["two.txt", "two.txt", 1, "bad.txt", 2, "empty.txt", 3]


def test_each_record_of_a_document_is_a_result(document: Document) -> None:
    text = document("web_form") + "\n" + document("buddhist_era_stamp")

    first, second = read_records([("a.txt", text)])

    assert [each.source for each in (first, second)] == ["a.txt"] * 2
    assert first.problems == ()
    assert second.record is not None
    assert second.record.title == "เลี้ยงไก่ไข่"
    (problem,) = second.problems
    assert problem.place is not None
    stamp = text.splitlines().index(
        "โดย : นายธันวา ใจงาม ตำแหน่ง : เจ้าหน้าที่พัฒนาชุมชน วันที่ : 2560-05-02-09:30:07"
    )
    assert problem.place.line == stamp + 1


def test_many_documents_take_no_more_memory_than_few(document: Document) -> None:
    text = document("cut_short")

    def memory_kept(count: int) -> int:
        results = read_records((f"{number}.txt", text) for number in range(count + 1))
        tracemalloc.start()
        for _ in islice(results, count):  # and one is still to be read
            pass
        gc.collect()
        kept = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return kept

    for _ in read_records([("warm", text)]):  # what is loaded once, and kept
        pass
    few = memory_kept(100)

    assert memory_kept(300) < few * 1.5


def test_documents_are_read_one_by_one() -> None:
    asked: list[str] = []

    def sources() -> Iterator[tuple[str, str]]:
        for name in ("a", "b"):
            asked.append(name)
            yield name, ""

    results = read_records(sources())

    assert asked == []
    assert next(results).source == "a"
    assert asked == ["a"]


@pytest.mark.parametrize("name", ["web_form", "web_form_without_position"])
def test_a_whole_document_has_no_problem(document: Document, name: str) -> None:
    (result,) = read_records([(name, document(name))])

    assert result.problems == ()


# Several records in one text


@pytest.mark.parametrize(
    "names",
    [
        ("web_form", "web_form_without_position", "web_form"),
        ("numbered_form", "numbered_form"),
        ("unit_form_2561", "numbered_form"),
        ("individual_form_2563", "unit_form_2563", "individual_form_uttaradit"),
        ("continuation_page", "individual_form_2563", "web_form"),
        ("blog", "blog", "blog"),
        ("article", "article", "web_form"),
    ],
)
def test_each_record_of_a_text_is_read(
    document: Document, names: tuple[str, ...]
) -> None:
    texts = [document(name).strip() + "\n" for name in names]

    results = list(read_records_in("".join(texts)))

    assert [each.record for each in results] == [read_record(text) for text in texts]


def test_records_on_one_line_are_parted(document: Document) -> None:
    names = ("individual_form_2563", "individual_form_uttaradit", "unit_form_2563")
    text = " ".join(document(name).strip() for name in names)

    results = list(read_records_in(text))

    assert [each.record and each.record.layout for each in results] == [
        "individual form 2563",
        "individual form Uttaradit 2563",
        "unit form 2563",
    ]


def test_the_parts_of_a_text_are_the_whole_text(document: Document) -> None:
    text = "\ufeff" + document("web_form") + "\r\n" + document("numbered_form")

    results = list(read_records_in(text, source="book.txt"))

    assert [each.source for each in results] == ["book.txt"] * 2
    assert "".join(each.span.of(text) for each in results if each.span) == text
    assert [each.record and each.record.source_text for each in results] == [
        each.span and each.span.of(text) for each in results
    ]


def test_damage_before_a_record_moves_no_record(document: Document) -> None:
    damaged = document("web_form").replace("น้ำสะอาด", "น ้าสะอาด สานักงานพฒั นาชุมชน")
    sound = document("numbered_form").lstrip()
    text = f"{damaged}\n{sound}"

    first, second = read_records_in(text)

    assert first.record is not None
    assert first.record.repairs != ()
    assert second.record == read_record(sound)


def test_a_part_that_is_no_record_is_told(document: Document) -> None:
    text = f"วัตถุประสงค์ ->\n{document('web_form')}"

    first, second = read_records_in(text, source="book.txt")

    assert (first.record, first.span) == (None, Span(0, 16))
    assert first.problems[0].code == "record.no_layout"
    assert first.problems[0].severity is Severity.ERROR
    assert second.record == read_record(document("web_form"))


def test_a_text_of_one_record_has_one_part(document: Document) -> None:
    for name in ("web_form", "blog_by_admin", "general", "continuation_page"):
        (result,) = read_records_in(document(name))

        assert result.record == read_record(document(name))
