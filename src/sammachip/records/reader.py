"""Reading knowledge records from the text of documents (การอ่านบันทึกองค์ความรู้).

The text is repaired and its layout recognised; then every line goes to the part of
the form it stands in. What no part takes is listed, so nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sammachip.errors import InvalidDataError, Problem
from sammachip.records.assembly import record_of
from sammachip.records.document import Document
from sammachip.records.layout import Layout
from sammachip.records.layouts import LAYOUTS
from sammachip.records.line import Line
from sammachip.records.recognition import Recognition, recognised_by
from sammachip.records.record import KnowledgeRecord
from sammachip.records.starts import starts_of
from sammachip.thai import Lexicon

__all__ = ["read_record", "recognise", "record_in"]


def read_record(
    text: str, *, layouts: Sequence[Layout] = LAYOUTS, lexicon: Lexicon | None = None
) -> KnowledgeRecord:
    """Read one knowledge record from the text of its document.

    A form that is cut short is read as far as it goes. Damage is repaired on a
    copy, and told. A value that cannot be read, such as a time stamp with a
    Buddhist-era year, leaves its field None and a warning in ``problems``; its text
    is among the unplaced pieces. A label that the form prints as a rule and that is
    not where it belongs leaves the warning ``record.missing_label``: a damaged one
    hides in the part before it.

    Args:
        text: The document, with any kind of line ends.
        layouts: The layouts to try; of those that fit, the best fitting is
            taken, the earlier one if two fit alike.
        lexicon: Words that the repair of damage may lead to; by default those of
            `record_lexicon`.

    Raises:
        InvalidDataError: Nothing is printed (``record.empty``), or no layout
            fits (``record.no_layout``, and for each layout that was tried
            ``record.no_heading``, ``record.few_labels`` or
            ``record.begins_elsewhere``).

    >>> record = read_record('''เทคนิคส่งเสริมสัมมาชีพ
    ... เลี้ยงไก่ไข่หลังบ้าน
    ... โดย : นางมะลิ ใจงาม วันที่ : 2017-05-02-09:30:00
    ... อุปกรณ์ ->
    ... 1. กรงไก่
    ... ''')
    >>> record.title, record.author.given, record.sections[0].items[0].text
    ('เลี้ยงไก่ไข่หลังบ้าน', 'มะลิ', 'กรงไก่')
    """
    return record_in(Document.of(text, lexicon=lexicon), layouts)


def record_in(document: Document, layouts: Sequence[Layout]) -> KnowledgeRecord:
    """Read one knowledge record from its document, as `read_record` does."""
    if not document.lines:
        raise InvalidDataError.because(
            "record.empty",
            "expected a knowledge record in one of these layouts: {layouts};"
            " found nothing but white space",
            layouts=tuple(layout.name for layout in layouts),
        )
    refusals: list[InvalidDataError] = []
    for lines, next_record in _pieces(document, layouts):
        tried = [recognised_by(layout, document, lines) for layout in layouts]
        fitting = [(each, parts) for each, parts in tried if parts and each.fits]
        if fitting:
            best, parts = max(fitting, key=lambda pair: pair[0].score)
            return record_of(document, best.layout, parts, next_record)
        refusals.append(_no_layout([each for each, _ in tried]))
    raise refusals[0]


def _pieces(
    document: Document, layouts: Sequence[Layout]
) -> Iterator[tuple[Sequence[Line], int | None]]:
    """Yield the lines of each record, and where the next one begins."""
    piece: list[Line] = []
    starts = starts_of(document.lines, layouts)
    start = next(starts, None)
    for line in document.lines:
        rest: Line | None = line
        while rest and start is not None and rest.span.end > start:
            yield [*piece, *rest.part(0, start - rest.span.start)], start
            rest = next(rest.part(start - rest.span.start), None)
            piece, start = [], next(starts, None)
        piece += [rest] if rest else []
    yield piece, None


def recognise(
    text: str, *, layouts: Sequence[Layout] = LAYOUTS, lexicon: Lexicon | None = None
) -> tuple[Recognition, ...]:
    r"""Tell how well each layout fits a document, the best first.

    A heading counts only if it stands alone on its line, or before the rest of a
    form that is printed on one line; labels count only where the layout has them.

    Args:
        text: The document.
        layouts: The layouts to try.
        lexicon: Words that the repair of damage may lead to; by default those of
            `record_lexicon`.

    >>> best, *others = recognise("เทคนิคส่งเสริมสัมมาชีพ\nโดย : นางมะลิ\nอุปกรณ์ ->")
    >>> best.layout.name, best.found
    ('web form with position', ('โดย', 'อุปกรณ์'))
    >>> others[0].fits
    False
    """
    document = Document.of(text, lexicon=lexicon)
    tried = (recognised_by(layout, document, document.lines)[0] for layout in layouts)
    return tuple(sorted(tried, key=_rank, reverse=True))


def _rank(recognition: Recognition) -> tuple[bool, tuple[int, int]]:
    return recognition.fits, recognition.score


def _no_layout(tried: Sequence[Recognition]) -> InvalidDataError:
    no_layout = Problem(
        code="record.no_layout",
        message="no known layout of a knowledge record fits; tried were: {layouts}",
        facts={"layouts": tuple(each.layout.name for each in tried)},
    )
    return InvalidDataError(
        [no_layout, *filter(None, (each.problem for each in tried))]
    )
