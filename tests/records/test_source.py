"""read_records: one result for each document; a bad one never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sammachip.records import read_records

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
        "a.txt: expected a knowledge record in one of these layouts: web form with"
        " position, web form without position; found bytes that are not UTF-8 text,"
        " from byte 0 on"
    )


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
