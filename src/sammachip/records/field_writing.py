"""The fields of a record as text, in the forms that readers know (การเขียนข้อมูล)."""

from __future__ import annotations

from collections.abc import Mapping

from sammachip.dates import format_day
from sammachip.errors import InvalidDataError
from sammachip.people import PersonName
from sammachip.places import Office
from sammachip.records.record import KnowledgeRecord
from sammachip.thai import Digits, with_digits

__all__ = ["field_texts"]


def field_texts(record: KnowledgeRecord, *, digits: Digits) -> Mapping[str, str]:
    r"""Return what *record* says in each field; words stay as they were written.

    Args:
        record: The record.
        digits: Digits of numbers, days and phones.

    >>> from sammachip.records import read_record
    >>> record = read_record("เทคนิคส่งเสริมสัมมาชีพ\nไข่เค็ม 3 สูตร\nโดย : นาง มะลิ\nอุปกรณ์ ->")
    >>> field_texts(record, digits="thai")
    {'title': 'ไข่เค็ม 3 สูตร', 'author': 'นางมะลิ'}
    """
    texts = {
        "title": record.title,
        "post_title": record.post_title,
        "lead_image": record.lead_image,
        "author": _name(record.owner),
        "author_position": record.author_position,
        "office": _name(record.office),
        "address": record.address,
        "phones": _in_digits(_phones(record), digits),
        "email": record.email,
        "recorded_at": _in_digits(_moment(record), digits),
        "posted_on": _in_digits(_day(record), digits),
        "fiscal_year": record.fiscal_year and record.fiscal_year.text(digits=digits),
        "category": _in_digits(_category(record), digits),
    }
    return {name: text for name, text in texts.items() if text}


def _name(owner: PersonName | Office | None) -> str | None:
    if isinstance(owner, PersonName):
        return owner.full_name
    return owner.as_written if owner else None


def _in_digits(text: str, digits: Digits) -> str:
    return with_digits(text, digits)


def _phones(record: KnowledgeRecord) -> str:
    formatted = (phone.format() for phone in record.phones)
    return " และ ".join(record.phones_as_written or formatted)


def _moment(record: KnowledgeRecord) -> str:
    return f"{record.recorded_at:%Y-%m-%d-%H:%M:%S}" if record.recorded_at else ""


def _day(record: KnowledgeRecord) -> str:
    day = record.posted_on
    if day is None:
        return ""
    try:
        return format_day(day, style="full", digits="arabic")
    except InvalidDataError:  # a day that no Buddhist year is known for
        return day.isoformat()


def _category(record: KnowledgeRecord) -> str:
    chosen = record.category
    return f"หมวดที่ {chosen.number} {chosen.text('th')}" if chosen else ""
