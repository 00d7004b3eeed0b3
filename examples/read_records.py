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

from sammachip import codec
from sammachip.errors import LANGUAGES, Language
from sammachip.records import KnowledgeRecord, read_records
from sammachip.thai import display_width, pad_right

Row = tuple[str, str]

_THAI = {
    "layout": "รูปแบบ",
    "heading": "หัวแบบ",
    "title": "ชื่อเรื่อง",
    "honorific": "คำนำหน้า",
    "given name": "ชื่อ",
    "family name": "นามสกุล",
    "position": "ตำแหน่ง",
    "recorded at": "บันทึกเมื่อ",
    "posted on": "เผยแพร่เมื่อ",
    "address": "ที่อยู่",
    "office": "สำนักงาน",
    "province": "จังหวัด",
    "phone": "โทรศัพท์",
    "category": "หมวด",
    "(no label)": "(ไม่มีป้ายชื่อ)",
    "(unplaced)": "(ยังไม่จัดเข้าหัวข้อ)",
}
_UNREADABLE = {"th": "อ่านแฟ้มนี้ไม่ได้", "en": "this file cannot be read"}


def main() -> int:
    """Read the files named on the command line; return the exit code."""
    options = _options()
    results = list(read_records(_contents(options.files, options.lang)))
    records = [result.record for result in results if result.record]
    shown = (
        _tables(records, options.lang)
        if options.table
        else codec.dumps(records, indent=2)
    )
    if shown:
        print(shown)
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
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="en", help="of messages and tables"
    )
    return parser.parse_args(namespace=_Options())


def _contents(files: Sequence[str], lang: Language) -> Iterator[tuple[str, bytes]]:
    for file in files:
        try:
            yield file, Path(file).read_bytes()
        except OSError as error:
            print(f"{file}: {_UNREADABLE[lang]} ({error.strerror})", file=sys.stderr)


def _tables(records: Sequence[KnowledgeRecord], lang: Language) -> str:
    return "\n\n".join(_table(list(_rows(record, lang))) for record in records)


def _table(rows: Sequence[Row]) -> str:
    width = max(display_width(name) for name, _ in rows)
    return "\n".join(
        f"{pad_right(name if first else '', width)}  {line}".rstrip()
        for name, value in rows
        for first, line in _lines(value)
    )


def _lines(value: str) -> Iterator[tuple[bool, str]]:
    """Yield the lines of a cell that say something, and whether each is the first."""
    lines = [line.strip() for line in value.splitlines() if line.strip()] or ["-"]
    return ((number == 0, line) for number, line in enumerate(lines))


def _rows(record: KnowledgeRecord, lang: Language) -> Iterator[Row]:
    def label(english: str) -> str:
        return _THAI[english] if lang == "th" else english

    author = record.author
    fields: dict[str, object] = {
        "layout": record.layout,
        "heading": record.form_heading,
        "title": record.title,
        "honorific": author and author.honorific,
        "given name": author and author.given,
        "family name": author and author.family,
        "position": record.author_position,
        "recorded at": record.recorded_at,
        "posted on": record.posted_on,
        "address": record.address,
        "office": record.office and record.office.kind.value,
        "province": record.province or (record.office and record.office.province),
        "phone": ", ".join(phone.format() for phone in record.phones),
        "category": record.category and record.category.key,
    }
    yield from ((label(name), str(value or "")) for name, value in fields.items())
    yield from (
        (section.label or label("(no label)"), section.text)
        for section in record.sections
    )
    yield from ((label("(unplaced)"), piece.text) for piece in record.unplaced)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
