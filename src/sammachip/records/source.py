"""Reading many documents, so that a bad one never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from sammachip.errors import InvalidDataError, Place, Problem, validate
from sammachip.records.document import Document
from sammachip.records.layout import Layout
from sammachip.records.layouts import LAYOUTS
from sammachip.records.reader import record_in
from sammachip.records.record import KnowledgeRecord
from sammachip.records.starts import starts_of
from sammachip.thai import Lexicon, Span

__all__ = ["ReadRecord", "read_records", "read_records_in"]


@attrs.frozen(kw_only=True)
class ReadRecord:
    """What came of reading one document, or a part of it (ผลการอ่านเอกสาร).

    Args:
        source: Name of the document, as the caller gave it.
        span: Where in the document the record stands; None if it is no text.
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


def _utf_8(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise InvalidDataError.because(
            "record.not_text",
            "expected text in UTF-8, found other bytes from byte {byte} on",
            byte=error.start,
        ) from None


def read_records(
    sources: Iterable[tuple[str, str | bytes]],
    *,
    text_of: Callable[[bytes], str] = _utf_8,
    layouts: Sequence[Layout] = LAYOUTS,
    lexicon: Lexicon | None = None,
    progress: Callable[[int], object] | None = None,
) -> Iterator[ReadRecord]:
    r"""Yield the records of many documents, in order, reading as it goes.

    No document is kept: however many there are, they take as much memory as the
    largest one. A document may hold several records.

    Args:
        sources: Name and content of each document.
        text_of: Returns the text of a document that is bytes, or raises
            `InvalidDataError`. By default that is UTF-8;
            `sammachip.codec.document_text` reads other encodings, web pages, Word
            and PDF files.
        layouts: The layouts to try, as for `read_record`.
        lexicon: Words that the repair of damage may lead to; by default those of
            `record_lexicon`.
        progress: Called with the number of documents that are dealt with, after
            each one.

    Returns:
        The results, for each document at least one. A document that is no text has
        the problem ``record.not_text``, or what *text_of* says; the others those of
        `read_record`.

    >>> results = read_records([("a.txt", b"\xff"), ("b.txt", "...")], progress=print)
    >>> [result.problems[0].code for result in results]
    1
    2
    ['record.not_text', 'record.no_layout']
    """
    for number, (source, content) in enumerate(sources, start=1):
        try:
            text = content if isinstance(content, str) else text_of(content)
        except InvalidDataError as error:
            problems = tuple(problem.in_source(source) for problem in error.problems)
            yield ReadRecord(source=source, record=None, problems=problems)
        else:
            yield from read_records_in(
                text, source=source, layouts=layouts, lexicon=lexicon
            )
        if progress:
            progress(number)


def read_records_in(
    text: str,
    *,
    source: str | None = None,
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
        problems of `read_record`. Lines are counted from the beginning of the text.

    >>> form = "เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม\nโดย : นางมะลิ ใจงาม\nอุปกรณ์ ->\n"
    >>> for each in read_records_in(form + form):
    ...     print(each.span, each.record.title)
    Span(start=0, end=62) ไข่เค็ม
    Span(start=62, end=124) ไข่เค็ม
    """
    whole = Document.of(text, lexicon=lexicon)
    starts = [*starts_of(whole.lines, layouts)]
    if not starts:
        yield _read(whole, layouts, Place(source=source, line=0), Span(0, len(text)))
        return
    starts = [0, *(whole.mended.printed(Span(at, at)).start for at in starts)]
    line = 0
    for part in map(Span, starts, [*starts[1:], len(text)]):
        document = Document.of(part.of(text), lexicon=lexicon)
        yield _read(document, layouts, Place(source=source, line=line), part)
        line += len(document.line_ends)


def _read(
    document: Document, layouts: Sequence[Layout], before: Place, span: Span
) -> ReadRecord:
    """Return the record of one *document*, which begins behind the line *before*."""
    try:
        record = record_in(document, layouts)
        problems = record.problems
    except InvalidDataError as error:
        record, problems = None, error.problems
    return ReadRecord(
        source=before.source or "",
        span=span,
        record=record,
        problems=tuple(_behind(before, problem) for problem in problems),
    )


def _behind(before: Place, problem: Problem) -> Problem:
    line = problem.place.line if problem.place else None
    if line is not None and before.line:
        problem = problem.at(Place(line=before.line + line))
    return problem.in_source(before.source)
