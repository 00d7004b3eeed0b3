"""Recognising the layout of a document by its labels (การจำแนกรูปแบบบันทึก)."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from sammachip.errors import Problem, validate
from sammachip.records.layout import Layout
from sammachip.records.line import Line, lines_of

__all__ = ["Recognition", "recognise"]


@attrs.frozen(kw_only=True)
class Recognition:
    """How well one layout fits a document, and why (ผลการจำแนกรูปแบบ).

    Args:
        layout: The layout that was tried.
        heading: Line of its heading, counted from 1; None if there is none.
        found: Labels found below the heading, in the layout's order.
        missing: Labels that the layout expects there and that are not.

    >>> from sammachip.records import WEB_FORM
    >>> tried = recognise(WEB_FORM, "")
    >>> tried.fits
    False
    >>> print(tried.problem)
    web form with position: no line reads เทคนิคส่งเสริมสัมมาชีพ
    """

    layout: Layout
    heading: int | None
    found: tuple[str, ...]
    missing: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def fits(self) -> bool:
        """Whether the document can be read by the layout."""
        return self.heading is not None and len(self.found) >= self.layout.least_labels

    @property
    def score(self) -> tuple[int, int]:
        """Labels found and, less being better, labels missing; the highest wins."""
        return len(self.found), -len(self.missing)

    @property
    def problem(self) -> Problem | None:
        """Why the layout does not fit; None if it does."""
        if self.fits:
            return None
        if self.heading is None:
            return Problem(
                code="record.no_heading",
                message="{layout}: no line reads {headings}",
                facts={"layout": self.layout.name, "headings": self.layout.headings},
            )
        return Problem(
            code="record.few_labels",
            message="{layout}: expected {least} labels or more below the heading, "
            "found {count}; missing are {missing}",
            facts={
                "layout": self.layout.name,
                "least": self.layout.least_labels,
                "count": len(self.found),
                "missing": self.missing,
            },
        )


def recognise(layout: Layout, text: str) -> Recognition:
    r"""Tell how well *layout* fits a document.

    A heading counts only if it stands alone on its line, so a text that
    mentions it is no record; labels count only where a line begins, or after
    another label on the same line.

    Args:
        layout: The layout to try.
        text: The document.

    >>> from sammachip.records import WEB_FORM
    >>> recognise(WEB_FORM, "เทคนิคส่งเสริมสัมมาชีพ\nโดย : นางมะลิ ใจงาม").found
    ('โดย',)
    """
    lines = tuple(lines_of(text))
    heading = next(
        (at for at, line in enumerate(lines) if layout.is_heading(line)), None
    )
    below: Sequence[Line] = () if heading is None else lines[heading + 1 :]
    names = {field.name for line in below for field in layout.fields_at(line)}
    keys = {label[0].key for line in below if (label := layout.section_at(line))}
    found = [(field.labels[0], field.name in names) for field in layout.fields]
    found += [(each.labels[0], each.key in keys) for each in layout.sections]
    optional = {field.labels[0] for field in layout.fields if not field.is_expected}
    return Recognition(
        layout=layout,
        heading=None if heading is None else lines[heading].number,
        found=tuple(label for label, is_there in found if is_there),
        missing=tuple(
            label for label, is_there in found if not is_there and label not in optional
        ),
    )
