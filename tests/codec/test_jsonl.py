"""JSON Lines: one value a line, in constant memory; a bad line stops no other."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import entries, registers

from sammachip.codec import RawRow, UnknownKey, read_jsonl, write_jsonl
from sammachip.errors import InvalidDataError
from sammachip.groups import Member
from sammachip.ledger import Entry
from sammachip.money import Baht

_GOOD = '{"schema": 2, "id": "1", "name": {"given": "ก"}}\n'
_BAD = '{"id": "2", "name": {"given": 7}, "shares": "x"}\n'
_CUT_SHORT = '{"id": "3", "name"\n'


@given(registers)
def test_what_is_written_is_read_back_line_by_line(register: list[Member]) -> None:
    lines = [*write_jsonl(register)]

    assert [read.value for read in read_jsonl(lines, Member)] == register
    assert all(line.endswith("}\n") and line.count("\n") == 1 for line in lines)


@given(st.lists(entries, max_size=4))
def test_text_bytes_and_files_are_read_alike(lines: list[Entry]) -> None:
    text = "".join(write_jsonl(lines))
    as_windows_writes = text.replace("\n", "\r\n").encode()

    for source in (
        *(text, text.encode(), text.encode("utf-8-sig"), as_windows_writes),
        *(StringIO(text, newline="\n"), BytesIO(text.encode()), text.split("\n")),
    ):
        assert [read.value for read in read_jsonl(source, Entry)] == lines


def test_a_bad_line_is_told_with_its_number_and_stops_no_other() -> None:
    reads = [
        *read_jsonl(_GOOD + _BAD + _CUT_SHORT + _GOOD, Member, source="members.jsonl")
    ]

    assert [read.rows for read in reads] == [(1,), (), (), (4,)]
    assert [len(read.values) for read in reads] == [1, 0, 0, 1]
    assert [problem.line() for read in reads for problem in read.problems] == [
        "members.jsonl, line 2: name.given: expected string, found <personal>",
        "members.jsonl, line 2: shares: expected a number, found 'x'",
        "members.jsonl, line 3: this is not JSON, from column 19 on",
    ]
    assert {read.source for read in reads} == {"members.jsonl"}


def test_a_refused_line_is_kept_as_it_stands() -> None:
    (read,) = read_jsonl([_BAD], Member)

    assert read.rejected == (RawRow(row=1, cells=(_BAD.rstrip(),)),)
    with pytest.raises(InvalidDataError):
        _ = read.value


def test_a_line_that_is_not_utf8_is_kept_too() -> None:
    bad, good = read_jsonl(['"ก"'.encode("cp874"), b'"1.50"'], Baht)

    assert [problem.code for problem in bad.problems] == ["text.not_utf8"]
    assert bad.rejected[0].cells == ('"\N{REPLACEMENT CHARACTER}"',)
    assert good.value == Baht("1.50")


def test_blank_lines_are_passed_over_and_counted() -> None:
    reads = [*read_jsonl(f"\n{_GOOD}  \n\r\n{_GOOD}\n", Member)]

    assert [read.rows for read in reads] == [(2,), (5,)]


def test_only_a_line_feed_ends_a_line() -> None:
    (read,) = read_jsonl('"a\u2028b\u0085c"\n', str)

    assert read.value == "a\u2028b\u0085c"


def test_progress_is_told_after_each_line() -> None:
    told: list[int] = []

    for _ in read_jsonl(f"{_GOOD}\n{_BAD}{_GOOD}", Member, progress=told.append):
        pass

    assert told == [1, 2, 3, 4]


def test_unknown_keys_of_a_line_can_be_kept() -> None:
    line = '{"schema": 2, "id": "1", "name": {"given": "ก"}, "app": [7]}'

    (read,) = read_jsonl([line], Member, unknown="keep")

    assert read.value.id == "1"
    assert read.unknown == (UnknownKey(path=("app",), value=[7]),)
    assert [(each.code, each.severity.value) for each in read.problems] == [
        ("key.unknown", "warning")
    ]
    assert str(read.problems[0]).startswith("line 1: app: this key is not known")


def test_lines_are_read_and_written_one_at_a_time() -> None:
    taken: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(3):
            taken.append(number)
            yield _GOOD

    reads = read_jsonl(lines(), Member)
    assert taken == []
    assert next(reads).value.id == "1"
    assert taken == [0]


def test_memory_does_not_grow_with_the_number_of_lines() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            for _ in read_jsonl((_GOOD for _ in range(count)), Member):
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)  # what is made once

    assert peak(1_000) < peak(100) + 50_000


def test_a_choice_that_is_not_offered_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="unknown must be one of refuse, keep"):
        next(read_jsonl([_GOOD], Member, unknown="drop"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # as untyped callers may


def test_what_cannot_be_loaded_is_told_at_once() -> None:
    with pytest.raises(TypeError, match="cannot be loaded"):
        next(read_jsonl(["{}"], bytes))
