"""Problems, their facts and places; repairs of damaged text; columns of results."""

from __future__ import annotations

from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.column import Column, map_many
from sammachip.dates import era_problem
from sammachip.errors import (
    Facts,
    InvalidDataError,
    Place,
    Problem,
    Rule,
    Said,
    not_blank,
)
from sammachip.money import Baht
from sammachip.testing.field_value import of_fields
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import texts
from sammachip.thai import Lexicon, Repaired, Span, repair

__all__ = [
    "STRATEGIES",
    "columns",
    "facts",
    "lexicons",
    "places",
    "problems",
    "refusals",
    "repaired",
    "rules",
    "sayings",
    "spans",
]

_SOUND: Final = ("ตำแหน่ง", "ทำนา", "ผู้ใหญ่บ้าน", "หมู่บ้าน", "น้ำพริก", "และ", "อำเภอ")
_DAMAGED: Final = ("ตาแหน่ง", "ท้านา", "หมูบาน", "เเละ", "อ าเภอ", "กระบ ี่", "\ufffd\ufffd")
_FIELDS: Final = ("name", "members", "amount", "day")
_STEPS: Final = st.sampled_from(_FIELDS) | st.integers(0, 9)


def spans() -> st.SearchStrategy[Span]:
    """Draw stretches of a text, empty ones among them."""
    return st.builds(_span, st.integers(0, 500), st.integers(0, 80))


def _span(start: int, length: int) -> Span:
    return Span(start, start + length)


def facts() -> st.SearchStrategy[Facts]:
    """Draw what the message of a problem may speak of."""
    plain = st.integers() | texts() | st.none()
    named = st.sampled_from(["found", "expected", "limit"])
    return st.dictionaries(named, plain | st.tuples(plain, plain)).map(Facts)


def sayings() -> st.SearchStrategy[Said]:
    """Draw facts that each language says in its own way."""
    days = (("5", "วันศุกร์", "Friday"), ("6", "วันเสาร์", "Saturday"))
    return st.sampled_from([Said(data, th=th, en=en) for data, th, en in days])


def places() -> st.SearchStrategy[Place]:
    """Draw places in files and texts."""
    return of_fields(
        Place,
        source=st.sampled_from([None, "book.csv", "ทะเบียน.csv"]),
        row=st.none() | st.integers(1, 999),
        line=st.none() | st.integers(1, 999),
        entry=st.none() | st.sampled_from(["A-17", "close-2569-1"]),
    )


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Draw problems of the library's own, with texts in both languages."""
    blank = not_blank("name").find("")
    years = st.integers(2443, 2942)
    found = draw(st.sampled_from([*blank]) | years.map(era_problem))
    return attrs.evolve(
        found or next(iter(not_blank("name").find(""))),
        path=tuple(draw(st.lists(_STEPS, max_size=3))),
        place=draw(st.none() | places()),
    )


def refusals() -> st.SearchStrategy[InvalidDataError]:
    """Draw errors of one problem or several."""
    return st.lists(problems(), min_size=1, max_size=3).map(InvalidDataError)


def rules() -> st.SearchStrategy[Rule]:
    """Draw rules on one field."""
    return st.sampled_from([*map(not_blank, _FIELDS)])


def repaired() -> st.SearchStrategy[Repaired]:
    """Draw repaired texts: of damaged words, and of sound ones."""
    words = st.lists(st.sampled_from(_SOUND) | st.sampled_from(_DAMAGED), max_size=6)
    return words.map(" ".join).map(repair)


def lexicons() -> st.SearchStrategy[Lexicon]:
    """Draw small lexicons."""
    return st.lists(st.sampled_from(_SOUND), unique=True).map(Lexicon)


def columns() -> st.SearchStrategy[Column[Baht]]:
    """Draw columns of amounts as they were read, some of them refused."""
    cells = st.sampled_from(["๑,๒๕๐.๕๐", "700", "", "ห้าร้อย"])
    return st.lists(cells, max_size=6).map(lambda column: map_many(Baht, column))


STRATEGIES: Final[Strategies] = {
    Column: columns,
    Facts: facts,
    InvalidDataError: refusals,
    Lexicon: lexicons,
    Place: places,
    Problem: problems,
    Repaired: repaired,
    Rule: rules,
    Said: sayings,
    Span: spans,
}
