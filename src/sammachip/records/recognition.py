"""Recognising the layout of a document by its labels (การจำแนกรูปแบบบันทึก)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from sammachip.errors import Language, Problem, say, validate
from sammachip.records.document import Document
from sammachip.records.layout import Layout
from sammachip.records.line import Line
from sammachip.records.outline import Outline, outline

__all__ = ["Recognition", "recognised_by"]

_HEADING: Final = 3


@attrs.frozen(kw_only=True)
class Recognition:
    """How well one layout fits a document, and why (ผลการจำแนกรูปแบบ).

    Args:
        layout: The layout that was tried.
        has_heading: Whether its heading was found; a layout without any has it.
        found: Labels that were found where they belong, in the layout's order.
        missing: Labels that the layout expects there and that are not.
        begins_right: Whether the text begins where texts of this layout do: at the
            front of a record, or inside of one.
    """

    layout: Layout
    has_heading: bool
    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    begins_right: bool = True

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def fits(self) -> bool:
        """Whether the document can be read by the layout."""
        enough = self.usual >= self.layout.least_labels
        return self.has_heading and enough and self.begins_right

    @property
    def usual(self) -> int:
        """How many labels were found that the layout expects, or any if it has none."""
        expected = {each.labels[0] for each in self.layout.labels if each.is_expected}
        return sum(not expected or label in expected for label in self.found)

    @property
    def score(self) -> tuple[int, int]:
        """What counts between layouts that fit; the highest wins.

        Labels that were found, and then, less being better, those that are
        missing. A heading counts as several labels, for it names the form; the
        general layout, which knows all labels, wins only by two.
        """
        layout = self.layout
        heading = _HEADING if layout.headings else 0
        return len(self.found) + heading + (not layout.is_general), -len(self.missing)

    @property
    def problem(self) -> Problem | None:
        """Why the layout does not fit; None if it does."""
        if self.fits:
            return None
        layout = self.layout
        if not self.has_heading:
            return Problem(
                code="record.no_heading",
                message="{layout}: no line reads {headings}",
                facts={"layout": layout.name, "headings": layout.headings},
            )
        if not self.begins_right:
            return Problem(
                code="record.begins_elsewhere",
                message="{layout}: expected a text that begins inside a record, at an "
                "item after the first",
                facts={"layout": layout.name},
            )
        return Problem(
            code="record.few_labels",
            message="{layout}: expected {least} labels or more, found {count}; "
            "missing are {missing}",
            facts={
                "layout": layout.name,
                "least": layout.least_labels,
                "count": self.usual,
                "missing": self.missing,
            },
        )

    def text(self, lang: Language = "en") -> str:
        """Say how well the layout fits, and why.

        >>> diary = Layout(name="diary", headings=("สมุดบันทึกอาชีพ",))
        >>> print(Recognition(layout=diary, has_heading=False).text())
        diary: no line reads สมุดบันทึกอาชีพ
        """
        if self.problem:
            return self.problem.text(lang)
        return say(
            "record.layout_fits",
            "{layout}: fits; found {found}; missing {missing}",
            lang=lang,
            layout=self.layout.name,
            found=self.found,
            missing=self.missing,
        )


def recognised_by(
    layout: Layout, document: Document, lines: Sequence[Line]
) -> tuple[Recognition, Outline | None]:
    """Try *layout* on some *lines* of a document; return how it fits, and its parts."""
    parts = outline(layout, lines)
    if parts is None:
        return Recognition(layout=layout, has_heading=False), None
    names = {found.label.name for found in parts.found}
    recognition = Recognition(
        layout=layout,
        has_heading=True,
        found=tuple(label.labels[0] for label in layout.labels if label.name in names),
        missing=tuple(
            label.labels[0]
            for label in layout.labels
            if label.is_expected and label.name not in names
        ),
        begins_right=not layout.begins_inside or _begins_inside(document, lines, parts),
    )
    return recognition, parts


def _begins_inside(document: Document, lines: Sequence[Line], parts: Outline) -> bool:
    """Tell whether a page's number stands above, or the first item is a later one."""
    page = document.page_lines[:1]
    if lines and page and page[0] < lines[0].span:
        return True
    first = next(parts.found, None)
    return first is not None and first.number is not None and int(first.number) > 1
