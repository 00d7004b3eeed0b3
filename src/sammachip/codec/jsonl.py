"""JSON Lines in and out: one object a line, however many lines there are."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO, StringIO
from typing import Final, TypeVar

import attrs

from sammachip.codec.disclosure import Personal
from sammachip.codec.json import dumps, read_json
from sammachip.codec.read import RawRow, Read
from sammachip.codec.unknown import Unknown
from sammachip.errors import Place, Problem

__all__ = ["read_jsonl", "write_jsonl"]

T = TypeVar("T")

_BLANK: Final = frozenset({"", b"", "\ufeff", BOM_UTF8})


def read_jsonl(
    lines: bytes | Iterable[str | bytes],
    cls: type[T],
    *,
    source: str | None = None,
    unknown: Unknown = "refuse",
    progress: Callable[[int], object] | None = None,
) -> Iterator[Read[T]]:
    r"""Read one *cls* from each line; a bad line stops no other.

    No line is kept: what is read of a file takes as much memory as its longest line.

    Args:
        lines: The lines, such as a file opened for reading, in UTF-8 if they are
            bytes. Text as a whole is parted at its line ends.
        cls: What each line holds, as for `loads`.
        source: Name of the file, for the problems.
        unknown: What becomes of keys that are not known, as for `read_json`.
        progress: Called with the number of each line that is dealt with, blank ones
            included.

    Yields:
        For each line that is not blank, its value, or its problems and the line as
        it stands, with its number.

    Raises:
        InvalidDataError: *unknown* is no such choice (``choice.unknown``).
        TypeError: *cls* is nothing that can be loaded.

    >>> from sammachip.money import Baht
    >>> for read in read_jsonl('"1.50"\n\n"1.505"\n', Baht, source="money.jsonl"):
    ...     print(read.rows, read.values, *read.problems)
    (1,) (Baht('1.50'),)
    () () money.jsonl, line 3: an amount in baht has two decimals at most, found 1.505
    """
    for number, ended in enumerate(_lines_of(lines), start=1):
        line = _without_end(ended)
        if line.strip() not in _BLANK:
            read = read_json(line, cls, unknown=unknown)
            yield _of_line(read, number, line, source)
        if progress:
            progress(number)


def write_jsonl(
    values: Iterable[object],
    *,
    brief: bool = False,
    personal: Personal = "full",
    key: bytes | None = None,
) -> Iterator[str]:
    r"""Write each of *values* as one line of JSON, with its line end.

    Args:
        values: Domain objects; they are written one by one, as they come.
        brief: As for `dumps`.
        personal: What becomes of personal data, as for `unstructure`.
        key: The secret of the pseudonyms, as for `unstructure`.

    Raises:
        InvalidDataError: As for `unstructure`.
        TypeError: As for `unstructure`.

    >>> from sammachip.money import Baht
    >>> "".join(write_jsonl([Baht("1.5"), Baht(2)]))
    '"1.50"\n"2.00"\n'
    """
    for value in values:
        yield f"{dumps(value, brief=brief, personal=personal, key=key)}\n"


def _lines_of(lines: bytes | Iterable[str | bytes]) -> Iterable[str | bytes]:
    # At line feeds alone: in JSON, other line ends may stand inside a text.
    match lines:
        case str():
            return StringIO(lines, newline="\n")
        case bytes():
            return BytesIO(lines)
        case _:
            return lines


def _without_end(line: str | bytes) -> str | bytes:
    return line.rstrip("\r\n") if isinstance(line, str) else line.rstrip(b"\r\n")


def _of_line(
    read: Read[T], number: int, line: str | bytes, source: str | None
) -> Read[T]:
    def placed(problem: Problem) -> Problem:
        return problem.at(Place(source=source, line=number))

    written = line.decode(errors="replace") if isinstance(line, bytes) else line
    rejected = RawRow(row=number, cells=(written,))
    return attrs.evolve(
        read,
        problems=tuple(map(placed, read.problems)),
        rejected=() if read.values else (rejected,),
        source=source,
        rows=(number,) if read.values else (),
    )
