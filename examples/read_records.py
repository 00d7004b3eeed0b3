"""Read knowledge records (องค์ความรู้) into JSON, or show them as tables.

Usage:
    python examples/read_records.py FILE... [--table] [--lang th]

Good files are read even if others are bad; what is wrong goes to standard
error, and the exit code is then 1.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from sammachip import codec
from sammachip.errors import LANGUAGES, Language
from sammachip.records import KnowledgeRecord, read_records
from sammachip.thai import display_width, pad_right

Row = tuple[str, str]

_SHOWN = 40  # first characters of a section in a table
_UNREADABLE = {"th": "อ่านแฟ้มนี้ไม่ได้", "en": "this file cannot be read"}


def main() -> int:
    """Read the files named on the command line; return the exit code."""
    options = _options()
    results = list(read_records(_contents(options.files, options.lang)))
    # What is odd about a record is said on standard error, line by line.
    records = [attrs.evolve(r.record, problems=()) for r in results if r.record]
    print(_tables(records) if options.table else codec.dumps(records, indent=2))
    for result in results:
        for problem in result.problems:
            print(problem.line(options.lang), file=sys.stderr)
    return 0 if len(records) == len(options.files) else 1


class _Options(argparse.Namespace):
    files: list[str]
    table: bool
    lang: Language


def _options() -> _Options:
    parser = argparse.ArgumentParser(description="Read knowledge records.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--table", action="store_true", help="tables, not JSON")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="of messages")
    return parser.parse_args(namespace=_Options())


def _contents(files: Sequence[str], lang: Language) -> Iterator[tuple[str, bytes]]:
    for file in files:
        try:
            yield file, Path(file).read_bytes()
        except OSError as error:
            print(f"{file}: {_UNREADABLE[lang]} ({error.strerror})", file=sys.stderr)


def _tables(records: Sequence[KnowledgeRecord]) -> str:
    return "\n\n".join(_table(list(_rows(record))) for record in records)


def _table(rows: Sequence[Row]) -> str:
    width = max(display_width(name) for name, _ in rows)
    return "\n".join(f"{pad_right(name, width)}  {value}" for name, value in rows)


def _rows(record: KnowledgeRecord) -> Iterator[Row]:
    fields: dict[str, object] = {
        "layout": record.layout,
        "heading": record.form_heading,
        "title": record.title,
        "author": record.author and record.author.full_name,
        "position": record.author_position,
        "recorded at": record.recorded_at,
        "address": record.address,
        "office": record.office and record.office.kind.value,
        "province": record.province,
    }
    yield from ((name, str(value or "-")) for name, value in fields.items())
    for section in record.sections:
        yield section.label, _in_short(section.text)
    for piece in record.unplaced:
        yield "(unplaced)", _in_short(piece.text)


def _in_short(text: str) -> str:
    words = " ".join(text.split())
    shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
    return f"{shown} ({len(text)})"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
