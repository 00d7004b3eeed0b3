"""What the fields of a document say: each value read by the one who knows its kind."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from sammachip.dates import FiscalYear, parse_timestamp
from sammachip.errors import InvalidDataError, Problem
from sammachip.identifiers import Phone, find_phones
from sammachip.people import PersonName
from sammachip.places import Address, Office, OfficeKind, looks_like_office
from sammachip.records.category import CATEGORIES, Category
from sammachip.records.category_reading import read_category
from sammachip.records.fields import Fields
from sammachip.records.post_day import post_day
from sammachip.thai import Span, gaps, to_arabic_digits

__all__ = [
    "address_parts_of",
    "author_of",
    "category_of",
    "email_of",
    "fiscal_year_of",
    "office_of",
    "phones_of",
    "posted_on",
    "recorded_at",
]

_STAMP: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{2}:[0-9]{2}:[0-9]{2}")
_EMAIL: Final = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}")
_BETWEEN_PHONES: Final = re.compile(r"[ ,/;()-]*(?:และ|หรือ|กับ)?[ ,/;()-]*")
_NOTHING: Final = ("-", "–", "ไม่มี")  # a field that says that there is nothing


def author_of(fields: Fields) -> tuple[PersonName | None, Office | None]:
    """Return the author: a person, an office, or neither."""
    text = fields.text("author")
    if text and looks_like_office(text):
        return None, Office.parse(text)
    return fields.value("author", PersonName.parse), None


def office_of(fields: Fields) -> Office | None:
    """Return the office; one that the department does not have is of another kind."""
    text = fields.text("office")
    if text is None:
        return None
    if looks_like_office(text):
        return Office.parse(text)
    return Office(kind=OfficeKind.OTHER, as_written=text)


def address_parts_of(fields: Fields) -> Address | None:
    """Return the parts of the address; None if it has none, or is an office."""
    text = fields.text("address")
    if text is None or looks_like_office(text):
        return None
    try:
        return Address.parse(text)
    except InvalidDataError:
        return None  # no part of an address is no fault: the text stays as it is


def phones_of(fields: Fields) -> tuple[Phone, ...]:
    """Return the phone numbers, of a range both ends.

    What else their field says stays unplaced.
    """
    field = fields.by_name.get("phones")
    text = field.span.of(fields.document.mended.text) if field else ""
    if field is None or not text or text in _NOTHING:
        return ()
    found = find_phones(text)
    if not found:
        fields.refuse("phones", [_no_phone()])
        return ()
    spans = [each.span for each in found]
    between = (gap.of(text) for gap in gaps(text, spans))
    if not all(map(_BETWEEN_PHONES.fullmatch, between)):
        fields.leave("phones")
    begin = field.span.start
    fields.also("phone", (Span(begin + s.start, begin + s.end) for s in spans))
    return tuple(phone for each in found for phone in (each.phone, each.last) if phone)


def _no_phone() -> Problem:
    return Problem(
        code="record.phone",
        message="expected a phone number such as {example}",
        facts={"example": "08 1234 5678"},
    )


def email_of(fields: Fields) -> str | None:
    """Return the email address."""
    return None if fields.text("email") in _NOTHING else fields.value("email", _email)


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise InvalidDataError.because(
            "record.email",
            "expected an email address such as {example}",
            example="office@example.org",
        )
    return text


def recorded_at(fields: Fields) -> datetime | None:
    """Return when the record was made."""
    return fields.value("recorded_at", _recorded_at)


def _recorded_at(text: str) -> datetime:
    digits = to_arabic_digits(text)
    if not _STAMP.fullmatch(digits):
        # Whatever stands there may name people: the message must not repeat it.
        raise InvalidDataError.because(
            "record.time_stamp",
            "expected a time stamp such as {example}",
            example="2017-05-02-09:30:00",
        )
    return parse_timestamp(digits)


def posted_on(fields: Fields) -> date | None:
    """Return the day of the web post; another weekday beside it is a warning."""
    posted = post_day(fields.text("posted_on") or "")
    if posted is None:
        return None
    fields.warn("posted_on", posted.problems)
    return posted.day


def fiscal_year_of(fields: Fields) -> FiscalYear | None:
    """Return the fiscal year that is stated."""
    return fields.value("fiscal_year", FiscalYear.parse)


def category_of(fields: Fields, year: FiscalYear | None) -> Category | None:
    """Return the category that is chosen, if the list of the *year* is known."""
    if year is None or year.be_year not in CATEGORIES:
        return None
    text = fields.lines("category")
    try:
        return read_category(text, year) if text else None
    except InvalidDataError as error:
        fields.warn("category", error.problems)  # the words stay where they are
        return None
