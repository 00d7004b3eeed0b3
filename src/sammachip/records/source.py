"""Reading many documents, so that a bad one never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from sammachip.errors import InvalidDataError, Problem, validate
from sammachip.records.document import Document
from sammachip.records.layout import Layout
from sammachip.records.layouts import LAYOUTS
from sammachip.records.reader import read_record
from sammachip.records.record import KnowledgeRecord
from sammachip.records.starts import starts_of
from sammachip.thai import Lexicon, Span

__all__ = ["ReadRecord", "read_records", "read_records_in"]


@attrs.frozen(kw_only=True)
class ReadRecord:
    """What came of reading one document (ผลการอ่านเอกสารหนึ่งฉบับ).

    Args:
        source: Name of the document, as the caller gave it.
        span: Where in the document the record stands, if it was one of several.
        record: The record; None if the document was refused.
        problems: Why it was refused, or what is odd about it; each says where.

    >>> [result] = read_records([("empty.txt", "")])
    >>> result.record is None, result.problems[0].code
    (True, 'record.empty')
    """

    source: str
    span: Span | None = None
    record: KnowledgeRecord | None
    problems: tuple[Problem, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)


def read_records(
    sources: Iterable[tuple[str, str | bytes]],
    *,
    layouts: Sequence[Layout] = LAYOUTS,
    lexicon: Lexicon | None = None,
) -> Iterator[ReadRecord]:
    r"""Yield one result for each document, in order, reading as it goes.

    Args:
        sources: Name and content of each document; bytes are read as UTF-8.
        layouts: The layouts to try, as for `read_record`.
        lexicon: Words that the repair of damage may lead to; by default those of
            `record_lexicon`.

    Returns:
        The results. A document that is no text has the problem
        ``record.not_text``, the others those of `read_record`.

    >>> results = read_records([("a.txt", b"\xff"), ("b.txt", "...")])
    >>> [result.problems[0].code for result in results]
    ['record.not_text', 'record.no_layout']
    """
    for source, content in sources:
        record, problems = _read(content, layouts, lexicon)
        yield ReadRecord(
            source=source,
            record=record,
            problems=tuple(problem.in_source(source) for problem in problems),
        )


def read_records_in(
    text: str,
    *,
    source: str = "",
    layouts: Sequence[Layout] = LAYOUTS,
    lexicon: Lexicon | None = None,
) -> Iterator[ReadRecord]:
    r"""Yield each record of a text that holds several, in printed order.

    The text may begin inside a record, as pages of a book do. Each record is read
    from its own part of the text; the parts together are the whole text.

    Args:
        text: The text.
        source: Its name, for the problems.
        layouts: The layouts to try, as for `read_record`.
        lexicon: Words that the repair of damage may lead to; by default those of
            `record_lexicon`.

    Returns:
        One result for each part, with its span; a part that is no record has the
        problems of `read_record`.

    >>> form = "เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม\nโดย : นางมะลิ ใจงาม\nอุปกรณ์ ->\n"
    >>> for each in read_records_in(form + form):
    ...     print(each.span, each.record.title)
    Span(start=0, end=62) ไข่เค็ม
    Span(start=62, end=124) ไข่เค็ม
    """
    document = Document.of(text, lexicon=lexicon)
    printed = document.mended.printed
    found = starts_of(document.lines, layouts)
    starts = [0, *(printed(Span(start, start)).start for start in found)]
    for part in map(Span, starts, [*starts[1:], len(text)]):
        record, problems = _read(part.of(text), layouts, lexicon)
        yield ReadRecord(
            source=source,
            span=part,
            record=record,
            problems=tuple(problem.in_source(source or None) for problem in problems),
        )


def _read(
    content: str | bytes, layouts: Sequence[Layout], lexicon: Lexicon | None
) -> tuple[KnowledgeRecord | None, tuple[Problem, ...]]:
    try:
        text = content if isinstance(content, str) else _decoded(content, layouts)
        record = read_record(text, layouts=layouts, lexicon=lexicon)
    except InvalidDataError as error:
        return None, error.problems
    return record, record.problems


def _decoded(content: bytes, layouts: Sequence[Layout]) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise InvalidDataError.because(
            "record.not_text",
            "expected a knowledge record in one of these layouts: {layouts};"
            " found bytes that are not UTF-8 text, from byte {byte} on",
            layouts=tuple(layout.name for layout in layouts),
            byte=error.start,
        ) from None
