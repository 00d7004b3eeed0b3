"""Domain library for Thailand's community right-livelihood work (สัมมาชีพชุมชน).

The names that most callers need, each loaded when it is first used; all the
others are in the packages, such as `sammachip.dates`.
"""

from __future__ import annotations

from sammachip._lazy import lazy_names

TYPE_CHECKING = False  # checkers take it for true; typing would cost 12 ms here

__version__ = "0.1.0.dev0"

__all__ = [
    "Address",
    "Agreement",
    "AreaCode",
    "Baht",
    "Book",
    "BuddhistYear",
    "CitizenId",
    "Column",
    "DayRange",
    "Entry",
    "EntryKind",
    "FiscalQuarter",
    "FiscalYear",
    "Gazetteer",
    "Gender",
    "Group",
    "HouseCode",
    "Household",
    "InvalidDataError",
    "KnowledgeRecord",
    "Member",
    "MonthRange",
    "PartialDate",
    "Person",
    "PersonName",
    "Phone",
    "Postcode",
    "Problem",
    "ProgrammeRules",
    "Province",
    "Resolution",
    "SammachipError",
    "Severity",
    "ShareMove",
    "Sharing",
    "TaxId",
    "Versions",
    "Village",
    "VillageReport",
    "VillageYear",
    "YearRange",
    "baht_text",
    "close",
    "collation_key",
    "figures_for",
    "find_phones",
    "format_datetime",
    "format_day",
    "format_pattern",
    "map_many",
    "number_words",
    "ordinal_words",
    "parse_baht_text",
    "parse_datetime",
    "parse_day",
    "parse_number_words",
    "parse_time",
    "read_record",
    "read_records",
    "read_records_in",
    "repair",
    "select_households",
    "split",
    "to_arabic_digits",
    "to_thai_digits",
]

if TYPE_CHECKING:
    from sammachip import codec as codec
    from sammachip.column import Column as Column
    from sammachip.column import map_many as map_many
    from sammachip.dates import BuddhistYear as BuddhistYear
    from sammachip.dates import DayRange as DayRange
    from sammachip.dates import FiscalQuarter as FiscalQuarter
    from sammachip.dates import FiscalYear as FiscalYear
    from sammachip.dates import MonthRange as MonthRange
    from sammachip.dates import PartialDate as PartialDate
    from sammachip.dates import YearRange as YearRange
    from sammachip.dates import format_datetime as format_datetime
    from sammachip.dates import format_day as format_day
    from sammachip.dates import format_pattern as format_pattern
    from sammachip.dates import parse_datetime as parse_datetime
    from sammachip.dates import parse_day as parse_day
    from sammachip.dates import parse_time as parse_time
    from sammachip.errors import InvalidDataError as InvalidDataError
    from sammachip.errors import Problem as Problem
    from sammachip.errors import SammachipError as SammachipError
    from sammachip.errors import Severity as Severity
    from sammachip.groups import Group as Group
    from sammachip.groups import Member as Member
    from sammachip.groups import ShareMove as ShareMove
    from sammachip.households import Household as Household
    from sammachip.households import select_households as select_households
    from sammachip.identifiers import AreaCode as AreaCode
    from sammachip.identifiers import CitizenId as CitizenId
    from sammachip.identifiers import HouseCode as HouseCode
    from sammachip.identifiers import Phone as Phone
    from sammachip.identifiers import Postcode as Postcode
    from sammachip.identifiers import TaxId as TaxId
    from sammachip.identifiers import find_phones as find_phones
    from sammachip.ledger import Book as Book
    from sammachip.ledger import Entry as Entry
    from sammachip.ledger import EntryKind as EntryKind
    from sammachip.money import Baht as Baht
    from sammachip.people import Gender as Gender
    from sammachip.people import Person as Person
    from sammachip.people import PersonName as PersonName
    from sammachip.places import Address as Address
    from sammachip.places import Gazetteer as Gazetteer
    from sammachip.places import Province as Province
    from sammachip.places import Village as Village
    from sammachip.programme import ProgrammeRules as ProgrammeRules
    from sammachip.programme import VillageReport as VillageReport
    from sammachip.programme import VillageYear as VillageYear
    from sammachip.records import KnowledgeRecord as KnowledgeRecord
    from sammachip.records import read_record as read_record
    from sammachip.records import read_records as read_records
    from sammachip.records import read_records_in as read_records_in
    from sammachip.sharing import Agreement as Agreement
    from sammachip.sharing import Resolution as Resolution
    from sammachip.sharing import Sharing as Sharing
    from sammachip.sharing import Versions as Versions
    from sammachip.sharing import close as close
    from sammachip.sharing import figures_for as figures_for
    from sammachip.sharing import split as split
    from sammachip.thai import baht_text as baht_text
    from sammachip.thai import collation_key as collation_key
    from sammachip.thai import number_words as number_words
    from sammachip.thai import ordinal_words as ordinal_words
    from sammachip.thai import parse_baht_text as parse_baht_text
    from sammachip.thai import parse_number_words as parse_number_words
    from sammachip.thai import repair as repair
    from sammachip.thai import to_arabic_digits as to_arabic_digits
    from sammachip.thai import to_thai_digits as to_thai_digits

_HOME = {
    "Address": "sammachip.places",
    "Agreement": "sammachip.sharing",
    "AreaCode": "sammachip.identifiers",
    "Baht": "sammachip.money",
    "Book": "sammachip.ledger",
    "BuddhistYear": "sammachip.dates",
    "CitizenId": "sammachip.identifiers",
    "Column": "sammachip.column",
    "DayRange": "sammachip.dates",
    "Entry": "sammachip.ledger",
    "EntryKind": "sammachip.ledger",
    "FiscalQuarter": "sammachip.dates",
    "FiscalYear": "sammachip.dates",
    "Gazetteer": "sammachip.places",
    "Gender": "sammachip.people",
    "Group": "sammachip.groups",
    "HouseCode": "sammachip.identifiers",
    "Household": "sammachip.households",
    "InvalidDataError": "sammachip.errors",
    "KnowledgeRecord": "sammachip.records",
    "Member": "sammachip.groups",
    "MonthRange": "sammachip.dates",
    "PartialDate": "sammachip.dates",
    "Person": "sammachip.people",
    "PersonName": "sammachip.people",
    "Phone": "sammachip.identifiers",
    "Postcode": "sammachip.identifiers",
    "Problem": "sammachip.errors",
    "ProgrammeRules": "sammachip.programme",
    "Province": "sammachip.places",
    "Resolution": "sammachip.sharing",
    "SammachipError": "sammachip.errors",
    "Severity": "sammachip.errors",
    "ShareMove": "sammachip.groups",
    "Sharing": "sammachip.sharing",
    "TaxId": "sammachip.identifiers",
    "Versions": "sammachip.sharing",
    "Village": "sammachip.places",
    "VillageReport": "sammachip.programme",
    "VillageYear": "sammachip.programme",
    "YearRange": "sammachip.dates",
    "baht_text": "sammachip.thai",
    "close": "sammachip.sharing",
    "codec": "sammachip.codec",
    "collation_key": "sammachip.thai",
    "figures_for": "sammachip.sharing",
    "find_phones": "sammachip.identifiers",
    "format_datetime": "sammachip.dates",
    "format_day": "sammachip.dates",
    "format_pattern": "sammachip.dates",
    "map_many": "sammachip.column",
    "number_words": "sammachip.thai",
    "ordinal_words": "sammachip.thai",
    "parse_baht_text": "sammachip.thai",
    "parse_datetime": "sammachip.dates",
    "parse_day": "sammachip.dates",
    "parse_number_words": "sammachip.thai",
    "parse_time": "sammachip.dates",
    "read_record": "sammachip.records",
    "read_records": "sammachip.records",
    "read_records_in": "sammachip.records",
    "repair": "sammachip.thai",
    "select_households": "sammachip.households",
    "split": "sammachip.sharing",
    "to_arabic_digits": "sammachip.thai",
    "to_thai_digits": "sammachip.thai",
}

if not TYPE_CHECKING:  # a checker reads the imports above, and so sees typing errors
    __getattr__, __dir__ = lazy_names(__name__, _HOME)
