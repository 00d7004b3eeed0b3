"""Writing knowledge records in any layout, and seeing that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Self

import attrs

from sammachip.errors import InvalidDataError, Problem, validate
from sammachip.privacy import masked
from sammachip.records.content import content_of
from sammachip.records.form_writing import form_lines
from sammachip.records.layout import Layout
from sammachip.records.layouts import LAYOUTS
from sammachip.records.reader import read_record
from sammachip.records.record import KnowledgeRecord
from sammachip.thai import Digits
from sammachip.thai.choice import unknown_choice

__all__ = ["WrittenRecord", "write_record"]


@attrs.frozen(kw_only=True)
class WrittenRecord:
    r"""One record as a form of some layout, and what that form does not hold.

    Args:
        layout: Name of the layout.
        text: The form; it names people.
        left_out: One problem for each field of the record that is missing or different
            when the form is read again (``record.not_held``).

    >>> from sammachip.records import WEB_FORM, read_record
    >>> post = "ไข่เค็ม\nเจ้าของความรู้ นางมะลิ\nตำแหน่ง ปราชญ์\nสังกัด สพอ.บ้านสวน"
    >>> written = WrittenRecord.of(read_record(post), layout=WEB_FORM)
    >>> [problem.path for problem in written.left_out]
    [('office',)]
    """

    layout: str
    text: str = attrs.field(repr=masked)
    left_out: tuple[Problem, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def of(
        cls,
        record: KnowledgeRecord,
        *,
        layout: Layout | None = None,
        digits: Digits | None = None,
    ) -> Self:
        """Write *record*, and read what was written to see what it holds.

        Args:
            record: The record.
            layout: The layout; None for that of the record.
            digits: Digits of numbers, days and phones; None for those of the layout.
                The words of the record keep theirs.

        Raises:
            InvalidDataError: There is no such layout or choice (``choice.unknown``).
        """
        form = layout or _layout_of(record)
        text = "\n".join(form_lines(record, form, digits or form.digits)) + "\n"
        left_out = tuple(_left_out(record, form, text))
        return cls(layout=form.name, text=text, left_out=left_out)


def write_record(
    record: KnowledgeRecord,
    *,
    layout: Layout | None = None,
    digits: Digits | None = None,
) -> str:
    r"""Write a knowledge record as a form; read again, it says the same.

    Who wants what a form can hold, and a list of the rest, takes `WrittenRecord.of`.

    Args:
        record: The record.
        layout: The layout; None for that of the record.
        digits: Digits of numbers, days and phones; None for those of the layout.
            The words of the record keep theirs.

    Raises:
        InvalidDataError: The layout does not hold all that the record says: one
            problem for each field (``record.not_held``). There is no such layout or
            choice (``choice.unknown``).

    >>> from sammachip.records import WEB_FORM_WITHOUT_POSITION, read_record
    >>> letter = "ชื่อเรื่อง : ไข่เค็ม\nผู้เขียน : นางมะลิ\nวัตถุดิบ : ไข่เป็ด"
    >>> form = write_record(read_record(letter), layout=WEB_FORM_WITHOUT_POSITION)
    >>> form.splitlines()[:3]
    ['ความรู้สัมมาชีพชุมชน', 'ไข่เค็ม', 'โดย : นางมะลิ']
    """
    written = WrittenRecord.of(record, layout=layout, digits=digits)
    if written.left_out:
        raise InvalidDataError(written.left_out)
    return written.text


def _layout_of(record: KnowledgeRecord) -> Layout:
    by_name = {layout.name: layout for layout in LAYOUTS}
    if record.layout not in by_name:
        raise unknown_choice("layout", record.layout, tuple(by_name))
    return by_name[record.layout]


def _left_out(record: KnowledgeRecord, layout: Layout, text: str) -> Iterator[Problem]:
    layouts = LAYOUTS if layout in LAYOUTS else (*LAYOUTS, layout)
    said, read = content_of(record), dict[str, object]()
    with suppress(InvalidDataError):  # of a form that cannot be read nothing is held
        read = dict(content_of(read_record(text, layouts=layouts)))
    for name in {**said, **read}:
        if said.get(name) != read.get(name):
            yield Problem(
                code="record.not_held",
                message="expected to read the same again, found nothing or another "
                "value; the layout {layout} has no place for it",
                facts={"layout": layout.name},
                path=(name,),
            )
