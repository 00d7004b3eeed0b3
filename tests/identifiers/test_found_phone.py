"""Phone numbers in running text: every one with its place, no wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import citizen_ids, extensions, mobiles, numbers_of_persons

from sammachip.identifiers import CitizenId, Phone, find_phones


def _compact(text: str) -> list[str]:
    return [found.phone.reveal() for found in find_phones(text)]


def _size(phone: Phone) -> tuple[int, int]:
    return int(phone.number), int(phone.extension or 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("09 6123 4567 และ 08 3123 4567", ["0961234567", "0831234567"]),
        ("โทร.๐๘-๑๒๓๔-๕๖๗๘", ["0812345678"]),
        ("081-234-5678/089-876-5432", ["0812345678", "0898765432"]),
        ("0812345678 0898765432", ["0812345678", "0898765432"]),
        ("081 234 5678 089 876 5432", ["0812345678", "0898765432"]),
        ("บ้านเลขที่ 12 หมู่ 3 0812345678", ["0812345678"]),
        ("โทร. 0-2123-4567 ต่อ 12, 081-234-5678.", ["021234567#12", "0812345678"]),
        ("(02) 123-4567 หรือ +66 (0)81 234 5678", ["021234567", "0812345678"]),
        ("044-123456\n081-2345678", ["044123456", "0812345678"]),
        ("สายด่วน 1800 123 456", ["1800123456"]),
        ("1-800-123-456, 1 900 123 456", ["1800123456", "1900123456"]),
        ("081-2345678-0898765432", ["0812345678", "0898765432"]),
        ("081-234-5678-089-876-5432", ["0812345678", "0898765432"]),
        ("02-123-4567 ต่อ 12-089-876-5432", ["021234567#12", "0898765432"]),
        ("02-123-4567 ต่อ 1 2", ["021234567#1"]),
        ("02-123-4567 ต่อ 12, 15", ["021234567#12"]),
        ("02-123-4567 ต่อ 15-12", ["021234567"]),
        ("02-123-4567 ต่อ 123456789", ["021234567"]),
        ("02-123-4567 กด 1", ["021234567#1"]),
        ("081-234-5678 x2", ["0812345678#2"]),
        ("081-234-5678 x 2 คน", ["0812345678"]),
        ("Tel0812345678 fax021234567", ["0812345678", "021234567"]),
        ("Tel./Line: 0812345678", ["0812345678"]),
        ("RB0812345678TH", []),
        ("a0812345678 0812345678b", []),
        ("po_0812345678", []),
        ("https://x.y/0812345678 0898765432", ["0898765432"]),
        ("ดูที่https://x.y/a?b=0812345678โทร.0898765432", ["0898765432"]),
        ("line.me/ti/0812345678", []),
        ("@0812345678 0812345678@example.com", []),
        ("081\u200b2345678", ["0812345678"]),
        ("กด 1669 เมื่อ พ.ศ. 2560", []),
        ("08-03-2560 12:30", []),
        ("09-05-2567 15 คน", []),
        ("เลขที่ 5-0812345678", []),
        ("08123456789", []),
        ("081-234-567", []),
        ("รหัส 30812345678", []),
        ("", []),
    ],
)
def test_the_numbers_of_a_text_are_found(text: str, numbers: list[str]) -> None:
    assert _compact(text) == numbers


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("0-2123-4567-9", "021234567", "021234569"),
        ("0-2123-4567-70", "021234567", "021234570"),
        ("๐ ๒๑๒๓ ๔๕๖๗ ถึง ๙", "021234567", "021234569"),
        ("044-123-456 - 60", "044123456", "044123460"),
        ("02-123-4567 ต่อ 12-15", "021234567#12", "021234567#15"),
        ("02-123-4567 ต่อ 101 ถึง 5", "021234567#101", "021234567#105"),
        ("02-123-4567 ต่อ 98-102", "021234567#98", "021234567#102"),
    ],
)
def test_a_range_has_a_first_and_a_last_number(
    text: str, first: str, last: str
) -> None:
    (found,) = find_phones(f"โทร. {text} ครับ")

    assert (found.phone, found.last) == (Phone(first), Phone(last))
    assert found.span.of(f"โทร. {text} ครับ") == text


@pytest.mark.parametrize("text", ["02-123-4567-5", "0-2123-4567 ถึง 7", "02-123-4567-"])
def test_what_goes_back_is_no_range(text: str) -> None:
    assert [found.last for found in find_phones(text)] in ([], [None])
    assert _compact(text) in ([], ["021234567"])


@given(st.lists(st.tuples(numbers_of_persons, st.just("") | extensions), max_size=5))
def test_every_number_stands_where_it_is_found(parts: list[tuple[str, str]]) -> None:
    phones = [Phone(f"{n}#{extension}" if extension else n) for n, extension in parts]
    text = " หรือ ".join(each.format(digits="thai") for each in phones)
    found = find_phones(text)

    assert [each.phone for each in found] == phones
    assert [Phone.parse(each.span.of(text)) for each in found] == phones


@given(citizen_ids, mobiles)
def test_no_phone_is_found_inside_a_citizen_id(number: str, mobile: str) -> None:
    card = CitizenId(number).format()

    for text in (card, card.replace("-", " "), number):
        assert _compact(text) == []
        assert _compact(f"{text}, {mobile}") == [mobile]


@given(st.text() | st.text("0123456789๐๘-–. +()ต่อถึงx\n", max_size=60))
def test_any_text_has_numbers_in_order(text: str) -> None:
    found = find_phones(text)
    ends = [0, *(each.span.end for each in found)]

    for each, end in zip(found, ends, strict=False):
        assert each.span.start >= end
        assert each.last is None or _size(each.last) > _size(each.phone)
    assert sum(map(str.isdecimal, f"{found}")) < 60 * len(found) + 1


@pytest.mark.parametrize(
    "piece",
    [
        *("0", "08", "+66", "0-", "(", "0812345678", "08 ", "1.", "- ", "1-2-", "ต่อ"),
        *("a", "a-", "a.", "a.a", "a_", "a1", "@", "://", "a://", "-0812345678"),
    ],
)
def test_a_very_long_text_is_read_in_linear_time(piece: str) -> None:
    assert len(find_phones(piece * 20_000)) <= 20_000
