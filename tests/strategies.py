"""Hypothesis strategies for the objects of the domain; all names are invented."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.groups import (
    Committee,
    DaysHeld,
    Group,
    Member,
    MonthsHeld,
    NonMembers,
    Officer,
    Role,
    ShareMove,
)
from sammachip.ledger import Book, Entry, EntryKind, MoneyPlace, Slot
from sammachip.money import Baht
from sammachip.people import PersonName

GIVEN_NAMES: Final = ("ใจดี", "บุญมา", "ทองคำ", "มะลิ", "ธันวา")
FAMILY_NAMES: Final = ("ทุ่งทดลอง", "ห้วยสมมุติ", "ดอนตัวอย่าง", "ณ ท่าสมมุติ")

words = st.text(alphabet="กขคงจชดตนบปมยรลวสหอะาิีุูเแโไ่้ 0๑a-,\"'\n", max_size=12)
labels = words.filter(str.strip)
satang = st.integers(-(2**70), 2**70)
amounts = satang.map(Baht.from_satang)
costs = st.integers(0, 2**70).map(Baht.from_satang)
positive_amounts = st.integers(1, 2**70).map(Baht.from_satang)
quantities = st.decimals(0, 10**9, places=3)
days = st.dates(date(2024, 10, 1), date(2027, 9, 30))
names = st.builds(
    PersonName,
    honorific=st.sampled_from(["นาย", "นาง", "นางสาว", None]),
    given=st.sampled_from(GIVEN_NAMES),
    family=st.sampled_from([*FAMILY_NAMES, None]),
)
holding_times = st.one_of(
    st.builds(MonthsHeld, st.integers(0, 31)), st.builds(DaysHeld, st.booleans())
)
non_members = st.builds(
    NonMembers, purchases=costs, deliveries=costs, interest_paid=costs
)


@st.composite
def share_moves(draw: st.DrawFn, member: str) -> tuple[ShareMove, ...]:
    """Draw what *member* bought and withdrew, in any order, never too much."""
    moves: list[ShareMove] = []
    held = 0
    for day in sorted(draw(st.lists(days, max_size=5))):
        change = draw(st.integers(-held, 10**6).filter(bool))
        shares = Decimal(change).scaleb(-2)
        moves.append(ShareMove(member=member, day=day, shares=shares))
        held += change
    return tuple(draw(st.permutations(moves)))


@st.composite
def _members(draw: st.DrawFn) -> Member:
    member = draw(labels)
    moves = draw(share_moves(member))
    joined, left = sorted((draw(days), draw(days)))
    return Member(
        id=member,
        name=draw(names),
        roles=draw(st.lists(st.sampled_from(Role), max_size=2, unique=True)),
        shares=None if moves else draw(st.none() | quantities),
        days=draw(st.none() | quantities),
        hours=draw(st.none() | quantities),
        pieces=draw(st.none() | quantities.map(Decimal.normalize)),
        purchases=draw(st.none() | costs),
        deliveries=draw(st.none() | costs),
        interest_paid=draw(st.none() | costs),
        value=draw(st.none() | costs),
        points=draw(st.none() | quantities),
        share_moves=moves,
        joined=draw(st.sampled_from([None, joined])),
        left=draw(st.sampled_from([None, left])),
        missed_payment=draw(st.booleans()),
        inactive=draw(st.booleans()),
        household=draw(st.none() | labels),
    )


members = _members()
registers = st.lists(members, max_size=6, unique_by=lambda member: member.id)


@st.composite
def committees(draw: st.DrawFn, members: Sequence[str]) -> Committee:
    """Draw a committee of *members*: in each seat, one term after the other."""
    officers: list[Officer] = []
    for role in Role:
        begins = sorted(draw(st.lists(days, max_size=3, unique=True)))
        ends = [*(day - timedelta(days=1) for day in begins[1:]), None]
        officers += (
            Officer(
                member=draw(st.sampled_from(members)),
                role=role,
                since=since,
                until=until,
            )
            for since, until in zip(begins, ends, strict=False)
        )
    return Committee(draw(st.permutations(officers)))


@st.composite
def _groups(draw: st.DrawFn) -> Group:
    register = draw(registers)
    ids = [member.id for member in register]
    return Group(
        name=draw(labels),
        members=tuple(register),
        committee=draw(st.none() | committees(ids)) if ids else None,
    )


groups = _groups()
ACCOUNTS: Final = {
    Slot.FUND: ("reserve", "welfare", "สวัสดิการ"),
    Slot.TO_FUND: ("reserve:welfare", "welfare:สวัสดิการ"),
    Slot.OWN: ("asset:มัดจำ", "liability:tax"),
    Slot.ACCOUNT: (
        *("cash", "bank", "tools", "savings", "borrowed", "unallocated"),
        *("fund:reserve", "asset:มัดจำ"),
    ),
    Slot.YEAR: ("2568", "2569", "FY2569"),
}


@st.composite
def _entries(draw: st.DrawFn) -> Entry:
    kind = draw(st.sampled_from(EntryKind))
    moves_money = kind.is_receipt or kind.is_payment
    asks_for = kind.asks_for
    balances = positive_amounts | positive_amounts.map(operator.neg)
    return Entry(
        number=draw(labels),
        day=draw(days),
        kind=kind,
        amount=draw(balances if kind is EntryKind.OPENING else positive_amounts),
        category=draw(words),
        note=draw(words),
        member=draw(st.none() | labels),
        place=draw(st.sampled_from(MoneyPlace)) if moves_money else MoneyPlace.CASH,
        account=draw(st.sampled_from(ACCOUNTS[asks_for])) if asks_for else None,
        voucher=draw(st.none() | labels),
        recorded_on=draw(st.none() | days),
        recorded_by=draw(st.none() | labels),
    )


entries = _entries()


def numbered(lines: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(
        attrs.evolve(line, number=str(position))
        for position, line in enumerate(lines, start=1)
    )


@st.composite
def books(draw: st.DrawFn) -> Book:
    """Draw a book, some lines of which are taken back at its end."""
    book = Book(numbered(draw(st.lists(entries, max_size=12))))
    for line in book.entries:
        if draw(st.booleans()):
            book = book.reverse(
                line.number,
                as_number=f"{line.number}-r",
                day=max(line.day, draw(days)),
                note=draw(words),
            )
    return book
