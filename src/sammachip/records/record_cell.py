"""What a record says, as the cells of a table; personal data only if asked for."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, cast

import attrs

from sammachip.dates import FiscalYear, format_datetime, format_day
from sammachip.errors import InvalidDataError, Language
from sammachip.identifiers import Phone
from sammachip.people import PersonName
from sammachip.places import Office
from sammachip.privacy import is_personal
from sammachip.records.category import Category
from sammachip.records.record_words import COUNTS, FIELDS
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Row

__all__ = ["HIDDEN", "RecordVoice", "record_heading"]

HIDDEN: Final = "…"
"""What stands for personal data that are not shown."""

_COLUMNS: Final = {**FIELDS, **COUNTS}


def record_heading(lang: Language) -> Row:
    """Return the headings of the columns of `KnowledgeRecord.row`.

    >>> record_heading("en")[:3]
    ('layout', 'title', 'title of the post')
    """
    return tuple(heading.text(lang) for heading in _COLUMNS.values())


@attrs.frozen(kw_only=True)
class RecordVoice:
    """How a record is told.

    Args:
        lang: Language of what is not the record's own words.
        digits: Digits of days, phones and counts.
        personal: Whether personal data are shown.
    """

    lang: Language
    digits: Digits
    personal: bool

    def row(self, record: attrs.AttrsInstance) -> Row:
        """Return one cell for each heading; what is not said is empty."""
        hidden = set[str]() if self.personal else _personal_in(type(record))
        return tuple(
            HIDDEN if value and name in hidden else self._cell(value)
            for name, value in ((name, getattr(record, name)) for name in _COLUMNS)
        )

    def _cell(self, value: object) -> str:  # noqa: PLR0911  # a line each
        match value:
            case None | ():
                return ""
            case PersonName():
                return value.full_name if self.personal else HIDDEN
            case Office():
                return self._office(value)
            case date():
                return self._day(value)
            case FiscalYear():
                return with_digits(str(value.be_year), self.digits)
            case Category():
                return value.text(self.lang)
            case tuple():
                return self._items(cast("tuple[object, ...]", value))
            case _:
                return str(value)

    def _items(self, items: tuple[object, ...]) -> str:
        phones = [item for item in items if isinstance(item, Phone)]
        if phones:
            return ", ".join(phone.format(digits=self.digits) for phone in phones)
        return with_digits(str(len(items)), self.digits)

    def _day(self, day: date) -> str:
        try:
            if isinstance(day, datetime):
                return format_datetime(day, lang=self.lang, digits=self.digits)
            return format_day(day, lang=self.lang, digits=self.digits)
        except InvalidDataError:  # a day that no Buddhist year is known for
            return with_digits(day.isoformat(), self.digits)

    def _office(self, office: Office) -> str:
        if self.personal:
            return office.as_written
        return " ".join(filter(None, (office.district, office.province))) or HIDDEN


def _personal_in(cls: type[attrs.AttrsInstance]) -> set[str]:
    return {field.name for field in attrs.fields(cls) if is_personal(field)}
