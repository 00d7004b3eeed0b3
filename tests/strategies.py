"""Hypothesis strategies for the objects of the domain; all names are invented."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import Basis, Group, Member, Role
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    BucketRounding,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    PercentOfRest,
    Sharing,
    ToFund,
    ToMembers,
    ToOutside,
)

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
members = st.builds(
    Member,
    id=labels,
    name=names,
    role=st.sampled_from(Role),
    shares=st.none() | quantities,
    days=st.none() | quantities,
    hours=st.none() | quantities,
    pieces=st.none() | quantities.map(Decimal.normalize),
    purchases=st.none() | costs,
    deliveries=st.none() | costs,
)
registers = st.lists(members, max_size=6, unique_by=lambda member: member.id)
groups = st.builds(Group, name=labels, members=registers)
entries = st.builds(
    Entry,
    number=labels,
    day=days,
    kind=st.sampled_from(EntryKind),
    amount=positive_amounts,
    category=words,
    note=words,
    member=st.none() | labels,
)


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


destinations = st.one_of(
    st.builds(ToFund),
    st.builds(ToOutside),
    st.builds(
        ToMembers,
        basis=st.sampled_from(Basis),
        if_nobody=st.just("reserve"),
        roles=st.lists(st.sampled_from(Role), max_size=3),
    ),
)
takes = st.one_of(
    st.builds(PercentOfRest, percent=st.builds(Percent, st.fractions(0, 100))),
    st.builds(PercentOfProfit, percent=st.builds(Percent, st.fractions(0, 10))),
    st.builds(FixedAmount, amount=costs),
)


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    """Draw a sound agreement: a reserve, some buckets, one that takes the rest."""
    reserve = Bucket(
        key="reserve",
        name="ทุนสำรอง",
        english=draw(st.sampled_from([None, "Reserve"])),
        take=PercentOfProfit(percent=Percent(10)),
        to=ToFund(),
        rounding=draw(st.sampled_from(Rounding)),
    )
    middle = [
        Bucket(
            key=f"b{position}",
            name=draw(labels),
            take=take,
            to=draw(destinations),
            rounding=draw(st.sampled_from(Rounding)),
        )
        for position, take in enumerate(draw(st.lists(takes, max_size=4)))
    ]
    rest = Bucket(
        key="rest", name=draw(labels), take=EverythingLeft(), to=draw(destinations)
    )
    first, second = sorted((draw(days), draw(days)))
    if draw(st.booleans()):
        return _of_percentages_alone(draw, first, second)
    return Agreement(
        group=draw(labels),
        agreed_on=first,
        in_force_from=second,
        buckets=(reserve, *middle, rest),
    )


def _of_percentages_alone(draw: st.DrawFn, first: date, second: date) -> Agreement:
    """Draw an agreement whose percentages make 100 and are split together."""
    share = draw(st.fractions(0, 100))
    parts = {"reserve": share, "rest": 100 - share}
    return Agreement(
        group=draw(labels),
        agreed_on=first,
        in_force_from=second,
        buckets=[
            Bucket(
                key=key,
                name=draw(labels),
                take=PercentOfProfit(percent=Percent(part)),
                to=ToFund() if key == "reserve" else draw(destinations),
            )
            for key, part in parts.items()
        ],
        rounding=BucketRounding.LARGEST_REMAINDER,
    )


def _with_everything_written_down(member: Member) -> Member:
    return attrs.evolve(
        member,
        shares=member.shares or Decimal(0),
        days=member.days or Decimal(0),
        hours=member.hours or Decimal(0),
        pieces=member.pieces or Decimal(0),
        purchases=member.purchases or Baht(0),
        deliveries=member.deliveries or Baht(0),
    )


years = st.one_of(
    st.builds(BuddhistYear, st.integers(2572, 2590)),
    st.builds(FiscalYear, st.integers(2572, 2590)),
)


@st.composite
def sharings(draw: st.DrawFn) -> Sharing:
    return draw(agreements()).share(
        draw(amounts),
        map(_with_everything_written_down, draw(registers.filter(bool))),
        year=draw(st.none() | years),
        loss_brought_forward=draw(costs),
    )
