"""Domain library for Thailand's community right-livelihood work (สัมมาชีพชุมชน).

The names that most callers need, each loaded when it is first used; all the
others are in the packages, such as `sammachip.dates`.
"""

from __future__ import annotations

TYPE_CHECKING = False  # checkers take it for true; typing would cost 12 ms here

__version__ = "0.1.0.dev0"

__all__ = [
    "Agreement",
    "Baht",
    "Book",
    "BuddhistYear",
    "Column",
    "Entry",
    "EntryKind",
    "FiscalYear",
    "Group",
    "InvalidDataError",
    "KnowledgeRecord",
    "Member",
    "PersonName",
    "Problem",
    "SammachipError",
    "Severity",
    "Sharing",
    "baht_text",
    "format_day",
    "map_many",
    "number_words",
    "parse_day",
    "read_record",
    "read_records",
    "split",
    "to_arabic_digits",
    "to_thai_digits",
]

if TYPE_CHECKING:
    from sammachip import codec as codec
    from sammachip.column import Column as Column
    from sammachip.column import map_many as map_many
    from sammachip.dates import BuddhistYear as BuddhistYear
    from sammachip.dates import FiscalYear as FiscalYear
    from sammachip.dates import format_day as format_day
    from sammachip.dates import parse_day as parse_day
    from sammachip.errors import InvalidDataError as InvalidDataError
    from sammachip.errors import Problem as Problem
    from sammachip.errors import SammachipError as SammachipError
    from sammachip.errors import Severity as Severity
    from sammachip.groups import Group as Group
    from sammachip.groups import Member as Member
    from sammachip.ledger import Book as Book
    from sammachip.ledger import Entry as Entry
    from sammachip.ledger import EntryKind as EntryKind
    from sammachip.money import Baht as Baht
    from sammachip.people import PersonName as PersonName
    from sammachip.records import KnowledgeRecord as KnowledgeRecord
    from sammachip.records import read_record as read_record
    from sammachip.records import read_records as read_records
    from sammachip.sharing import Agreement as Agreement
    from sammachip.sharing import Sharing as Sharing
    from sammachip.sharing import split as split
    from sammachip.thai import baht_text as baht_text
    from sammachip.thai import number_words as number_words
    from sammachip.thai import to_arabic_digits as to_arabic_digits
    from sammachip.thai import to_thai_digits as to_thai_digits

_HOME = {
    "Agreement": "sammachip.sharing",
    "Baht": "sammachip.money",
    "Book": "sammachip.ledger",
    "BuddhistYear": "sammachip.dates",
    "Column": "sammachip.column",
    "Entry": "sammachip.ledger",
    "EntryKind": "sammachip.ledger",
    "FiscalYear": "sammachip.dates",
    "Group": "sammachip.groups",
    "InvalidDataError": "sammachip.errors",
    "KnowledgeRecord": "sammachip.records",
    "Member": "sammachip.groups",
    "PersonName": "sammachip.people",
    "Problem": "sammachip.errors",
    "SammachipError": "sammachip.errors",
    "Severity": "sammachip.errors",
    "Sharing": "sammachip.sharing",
    "baht_text": "sammachip.thai",
    "format_day": "sammachip.dates",
    "map_many": "sammachip.column",
    "number_words": "sammachip.thai",
    "parse_day": "sammachip.dates",
    "read_record": "sammachip.records",
    "read_records": "sammachip.records",
    "split": "sammachip.sharing",
    "to_arabic_digits": "sammachip.thai",
    "to_thai_digits": "sammachip.thai",
}

if not TYPE_CHECKING:  # a checker reads the imports above, and so sees typing errors

    def __getattr__(name: str) -> object:
        from importlib import import_module  # noqa: PLC0415 - only when it is needed

        if name == "codec":  # a package, used by its name: ``codec.loads``
            return import_module("sammachip.codec")
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__", "codec"])
