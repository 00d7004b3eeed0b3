"""Reading many documents, so that a bad one never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from sammachip.errors import InvalidDataError, Problem, validate
from sammachip.records.layout import Layout
from sammachip.records.reader import LAYOUTS, read_record
from sammachip.records.record import KnowledgeRecord

__all__ = ["ReadRecord", "read_records"]


@attrs.frozen(kw_only=True)
class ReadRecord:
    """What came of reading one document (ผลการอ่านเอกสารหนึ่งฉบับ).

    Args:
        source: Name of the document, as the caller gave it.
        record: The record; None if the document was refused.
        problems: Why it was refused, or what is odd about it; each says where.

    >>> [result] = read_records([("empty.txt", "")])
    >>> result.record is None, result.problems[0].code
    (True, 'record.empty')
    """

    source: str
    record: KnowledgeRecord | None
    problems: tuple[Problem, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)


def read_records(
    sources: Iterable[tuple[str, str | bytes]], *, layouts: Sequence[Layout] = LAYOUTS
) -> Iterator[ReadRecord]:
    r"""Yield one result for each document, in order, reading as it goes.

    Args:
        sources: Name and content of each document; bytes are read as UTF-8.
        layouts: The layouts to try, as for `read_record`.

    Returns:
        The results. A document that is no text has the problem
        ``record.not_text``, the others those of `read_record`.

    >>> from sammachip.records.web_form import WEB_FORM
    >>> results = read_records([("a.txt", b"\xff"), ("b.txt", "...")])
    >>> [result.problems[0].code for result in results]
    ['record.not_text', 'record.no_layout']
    """
    for source, content in sources:
        record, problems = _read(content, layouts)
        yield ReadRecord(
            source=source,
            record=record,
            problems=tuple(problem.in_source(source) for problem in problems),
        )


def _read(
    content: str | bytes, layouts: Sequence[Layout]
) -> tuple[KnowledgeRecord | None, tuple[Problem, ...]]:
    try:
        text = content if isinstance(content, str) else _decoded(content, layouts)
        record = read_record(text, layouts=layouts)
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
