"""What is doubtful in a damaged document, though it was read (จุดที่ควรตรวจทาน).

A repair goes by known words. A name has none: where other words of the document have
lost their tone marks, a name may have lost its own, and nobody can tell. So each field
is told in which damage of a kind that the document shows would leave no other trace.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sammachip.errors import Problem, Severity
from sammachip.records.fields import Fields
from sammachip.records.layout import Layout
from sammachip.thai import Damage, Lexicon
from sammachip.thai.repairing.cluster import clusters
from sammachip.thai.repairing.difference import is_sound
from sammachip.thai.repairing.lexicon import tree_of, words_along

__all__ = ["warn_of_doubts"]

_IN_WORDS: Final = (
    *("form_heading", "title", "post_title", "author", "author_position", "office"),
    *("address", "province", "footer.department", "footer.address"),
)
_SURE_FROM: Final = 5  # letters: damage turns shorter words into other words
_TRACES: Final[Mapping[Damage, re.Pattern[str]]] = {
    Damage.SPLIT_SARA_AM: re.compile("[ก-ฮ][่-๋]? า"),
    Damage.LOST_NIKHAHIT: re.compile("[ก-ฮ][่-๋]?า"),
    Damage.MARK_FOR_NIKHAHIT: re.compile("[ก-ฮ][่้]า"),
    Damage.SARA_AM_FOR_AA: re.compile("ำ"),
    Damage.MOVED_MARK: re.compile("[ก-ฮ][ก-ฮ][ัิ-ื็-์]|[\nก-๎] (?=[\nก-๎])"),
    Damage.LOST_MARK: re.compile("[ก-ฮ]"),
    Damage.OTHER_CODE_POINT: re.compile("[ก-ฮ][ัิ-ู]?[ำํ๎]"),
    Damage.SPACED_OUT: re.compile("[\nก-๎] (?=[\nก-๎])"),
}
"""How damage looks in letters that may be sound as they are; other kinds are seen."""
_NEVER_SOUND: Final = re.compile("[๎ํ\ufffd]")


def warn_of_doubts(fields: Fields, layout: Layout) -> None:
    r"""Say which *fields* may be damaged where no repair can tell.

    If the line ends of a form are gone that does not do without them, all are.

    >>> from sammachip.records.document import Document
    >>> from sammachip.thai import Span
    >>> fields = Fields(Document.of("มาลี\nตาแหน่ง"))
    >>> fields.add("author", Span(0, 4))
    >>> warn_of_doubts(fields, Layout(name="note"))
    >>> [problem.code for problem in fields.problems]
    ['record.damaged']
    """
    document = fields.document
    is_sure = layout.is_inline and "form_heading" in fields.by_name
    if len(document.lines) == 1 and layout.sections and not is_sure:
        labelled = (label.name for label in (*layout.fields, *layout.details))
        for name in dict.fromkeys(
            ("form_heading", *fields.by_name, *labelled, "sections")
        ):
            fields.problems.append(_doubt().under(*name.split(".")))
        return
    kinds = {mend.damage for mend in document.mended.repairs}
    traces = [_NEVER_SOUND, *(_TRACES[each] for each in _TRACES if each in kinds)]
    for name in _IN_WORDS:
        said = fields.text(name)
        if not said:
            continue
        unknown = _without_known(said, document.lexicon)
        if _is_marked(fields, name) or any(each.search(unknown) for each in traces):
            fields.warn(name, [_doubt()])


def _is_marked(fields: Fields, name: str) -> bool:
    """Tell whether damage that was seen and could not be repaired stands in a field."""
    mended = fields.document.mended
    span = mended.printed(fields.by_name[name].span)
    return any(
        each.start < span.end and span.start < each.end for each in mended.unrepaired
    )


def _doubt() -> Problem:
    return Problem(
        code="record.damaged",
        message="the document is damaged, and nobody can tell whether this is;"
        " please compare it with a sound copy",
        severity=Severity.WARNING,
    )


def _without_known(text: str, lexicon: Lexicon) -> str:
    """Return *text* with a blank line in place of each word that is known and long."""
    parts = tuple(clusters(text))
    tree, pieces, place = tree_of(lexicon), list[str](), 0
    while place < len(parts):
        lengths = [
            len(word)
            for word in words_along(tree, parts, place)
            if is_sound(word, parts[place : place + len(word)])
            and sum(len(each.letters) for each in word) >= _SURE_FROM
        ]
        end = place + max(lengths, default=1)
        last = parts[end - 1].end
        behind = parts[end].start if end < len(parts) else last
        known = "\n" if lengths else text[parts[place].start : last]
        pieces.append(known + text[last:behind])
        place = end
    return "".join(pieces)
