"""Problem: one thing that is wrong, or odd, with data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Final, Self, cast

import attrs

from sammachip.errors.language import Language, Said, say, say_facts

__all__ = ["Facts", "Place", "Problem", "Severity"]

PathStep = str | int
_LONGEST_FACT: Final = 200  # of what a message repeats: a whole file may be found


class Severity(Enum):
    """How much a problem weighs."""

    ERROR = "error"
    """The data cannot be used."""
    WARNING = "warning"
    """The data is sound but odd; somebody should look."""


def _plain(fact: object) -> object:
    match fact:
        case tuple() | list():
            return tuple(_plain(item) for item in cast("Iterable[object]", fact))
        case None | str() | int():
            return fact
        case {"data": str(data), "th": str(th), "en": str(en)}:
            return Said(data, th=th, en=en)  # as JSON has it
        case _:
            return str(fact)


def _cut_short(fact: object) -> object:
    if isinstance(fact, tuple):
        return tuple(map(_cut_short, cast("tuple[object, ...]", fact)))
    if isinstance(fact, str) and len(fact) > _LONGEST_FACT:
        return f"{fact[:_LONGEST_FACT]}…"
    return fact


class Facts(Mapping[str, object]):
    """An immutable mapping of plain facts by name: text, whole numbers, tuples.

    It can be hashed, pickled and written as JSON. What is not plain is kept as
    its text.

    >>> Facts({"limit": 40, "among": [39, 1.5]})["among"]
    (39, '1.5')
    """

    __slots__ = ("_items",)

    _items: tuple[tuple[str, object], ...]

    def __init__(self, facts: Mapping[str, object]) -> None:
        items = tuple((name, _plain(fact)) for name, fact in facts.items())
        object.__setattr__(self, "_items", items)

    def __setattr__(self, name: str, _: object) -> None:
        raise AttributeError(f"facts cannot be changed: {name}")

    def __getitem__(self, name: str) -> object:
        return dict(self._items)[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items))

    def __repr__(self) -> str:
        return f"Facts({dict(self._items)!r})"

    def __reduce__(self) -> tuple[type[Self], tuple[dict[str, object]]]:
        return type(self), (dict(self._items),)


def _as_facts(facts: Mapping[str, object]) -> Facts:
    return facts if isinstance(facts, Facts) else Facts(facts)


@attrs.frozen(kw_only=True)
class Place:
    """Where in a file, text or book something stands; unknown parts are None.

    Args:
        source: Name of the file, as the caller gave it.
        row: Row of a table, counted from 1, the header included.
        column: Heading of the column, as it is written in the table.
        line: Line of a text, counted from 1.
        entry: Number of a line of the daily book, as it is written there.
    """

    source: str | None = None
    row: int | None = None
    column: str | None = None
    line: int | None = None
    entry: str | None = None

    def text(self, lang: Language = "en") -> str:
        """Say the place in words.

        >>> Place(source="book.csv", row=12, column="amount").text()
        'book.csv, row 12, column amount'
        """
        parts = [self.source] if self.source is not None else []
        if self.row is not None:
            parts.append(say("place.row", "row {row}", lang=lang, row=self.row))
        if self.line is not None:
            parts.append(say("place.line", "line {line}", lang=lang, line=self.line))
        if self.entry is not None:
            parts.append(
                say("place.entry", "line {entry}", lang=lang, entry=self.entry)
            )
        if self.column is not None:
            parts.append(
                say("place.column", "column {column}", lang=lang, column=self.column)
            )
        return ", ".join(parts)


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong: a stable code, its facts, where it is.

    Args:
        code: Stable name of the problem; texts may change, codes do not.
        message: English template; the Thai one is looked up by the code.
        facts: What was expected and found. Never personal data.
        path: Way to the value inside an object, such as ``("buckets", 2, "take")``.
        place: Where it stands in a file or text, if it came from one.
        severity: Whether the data can be used all the same.

    >>> problem = Problem(
    ...     code="demo.limit",
    ...     message="at most {limit} shares, found {found}",
    ...     facts={"limit": 40, "found": 41},
    ...     path=("members", 3, "shares"),
    ... )
    >>> print(problem)
    members[3].shares: at most 40 shares, found 41
    """

    code: str
    message: str
    facts: Mapping[str, object] = attrs.field(default=Facts({}), converter=_as_facts)
    path: tuple[PathStep, ...] = ()
    place: Place | None = None
    severity: Severity = Severity.ERROR

    def under(self, *steps: PathStep) -> Self:
        """Return the same problem, seen from an object further up."""
        return attrs.evolve(self, path=(*steps, *self.path))

    def at(self, place: Place) -> Self:
        """Return the same problem with its place in a file or text."""
        return attrs.evolve(self, place=place)

    def in_source(self, name: str | None) -> Self:
        """Return the same problem, its place in the file *name*; None changes nothing.

        >>> problem = Problem(code="demo.odd", message="odd", place=Place(row=2))
        >>> print(problem.in_source("book.csv"))
        book.csv, row 2: odd
        """
        if name is None:
            return self
        return self.at(attrs.evolve(self.place or Place(), source=name))

    @property
    def path_text(self) -> str:
        """The path as it is usually written: ``members[3].shares``."""
        steps = (
            f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path
        )
        return "".join(steps).removeprefix(".")

    def text(self, lang: Language = "en") -> str:
        """Say what is wrong, without where; a very long fact is cut short.

        >>> unread = Problem(
        ...     code="demo.unread", message="found {found}", facts={"found": "x" * 999}
        ... )
        >>> len(unread.text()), len(unread.facts["found"])
        (207, 999)
        """
        facts = {name: _cut_short(fact) for name, fact in self.facts.items()}
        return say_facts(self.code, self.message, facts, lang=lang)

    def line(self, lang: Language = "en") -> str:
        """Say where and what, on one line.

        The number of a line of the book stands for the path to it, which counts from 0.
        """
        place = self.place.text(lang) if self.place else ""
        path = "" if self.place and self.place.entry else self.path_text
        where = [part for part in (place, path) if part]
        return ": ".join([*where, self.text(lang)])

    def __str__(self) -> str:
        return self.line()
