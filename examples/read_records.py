"""Read knowledge records (องค์ความรู้) into JSON, or show them as tables.

Usage:
    python examples/read_records.py FILE... [--as json|jsonl|csv] [--table]
        [--progress] [--lang th]

A file is plain text, a web page, a Word document (.docx) or a PDF; of a folder,
all such files are read, those of its folders included. A file may hold several
records. Good files are read even if others are bad; what is wrong goes to standard
error, and the exit code is then 1.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sammachip import codec
from sammachip.errors import LANGUAGES, Language
from sammachip.records import KnowledgeRecord, ReadRecord, read_records
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


_KINDS = {".txt", ".htm", ".html", ".docx", ".pdf"}


def main() -> int:
    """Read the files named on the command line; return the exit code."""
    options = _options()
    outcome = _Outcome(options.lang)
    results = read_records(
        _contents(options.files, outcome),
        text_of=codec.document_text,
        progress=_show_progress if options.progress else None,
    )
    _FORMATS[options.format](outcome.records(results), options.lang)
    return 1 if outcome.is_bad else 0


def _show_progress(count: int) -> None:
    print(f"\r{count}", end="", file=sys.stderr, flush=True)


class _Options(argparse.Namespace):
    files: list[str]
    format: str
    progress: bool
    lang: Language


def _options() -> _Options:
    parser = argparse.ArgumentParser(description="Read knowledge records.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--as", dest="format", choices=_FORMATS, default="json", help="what is written"
    )
    parser.add_argument(
        "--table", dest="format", action="store_const", const="table", help="for people"
    )
    parser.add_argument("--progress", action="store_true", help="count the files")
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="en", help="of messages and tables"
    )
    return parser.parse_args(namespace=_Options())


class _Outcome:
    """Says what is wrong as it comes, and remembers whether a file was refused."""

    def __init__(self, lang: Language) -> None:
        self._lang: Language = lang
        self.is_bad = False

    def records(self, results: Iterable[ReadRecord]) -> Iterator[KnowledgeRecord]:
        for result in results:
            for problem in result.problems:
                print(problem.line(self._lang), file=sys.stderr)
            if result.record:
                yield result.record
            else:
                self.is_bad = True

    def unreadable(self, file: str, error: OSError) -> None:
        said = _UNREADABLE[self._lang]
        print(f"{file}: {said} ({error.strerror})", file=sys.stderr)
        self.is_bad = True


def _contents(files: Iterable[str], outcome: _Outcome) -> Iterator[tuple[str, bytes]]:
    for file in files:
        for path in _files_in(Path(file)):
            try:
                yield str(path), path.read_bytes()
            except OSError as error:
                outcome.unreadable(str(path), error)


def _files_in(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(each for each in path.rglob("*") if each.suffix.lower() in _KINDS)


def _write_json(records: Iterable[KnowledgeRecord], _: Language) -> None:
    print(codec.dumps(list(records), indent=2))


def _write_jsonl(records: Iterable[KnowledgeRecord], _: Language) -> None:
    for line in codec.write_jsonl(records):
        print(line, end="")


def _write_csv(records: Iterable[KnowledgeRecord], lang: Language) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, record in enumerate(records):
        row = dict(_fields(record, lang))
        if number == 0:
            writer.writerow(row)
        writer.writerow(row.values())


def _write_tables(records: Iterable[KnowledgeRecord], lang: Language) -> None:
    for number, record in enumerate(records):
        print("\n" * (number > 0) + _table([*_rows(record, lang)]))


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


def _label(english: str, lang: Language) -> str:
    return _THAI[english] if lang == "th" else english


def _fields(record: KnowledgeRecord, lang: Language) -> Iterator[Row]:
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
    yield from (
        (_label(name, lang), str(value or "")) for name, value in fields.items()
    )


def _rows(record: KnowledgeRecord, lang: Language) -> Iterator[Row]:
    yield from _fields(record, lang)
    yield from (
        (section.label or _label("(no label)", lang), section.text)
        for section in record.sections
    )
    yield from ((_label("(unplaced)", lang), piece.text) for piece in record.unplaced)


_FORMATS = {
    "json": _write_json,
    "jsonl": _write_jsonl,
    "csv": _write_csv,
    "table": _write_tables,
}


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
