"""check_shares: shares in the register that are not the share money of the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs
import pytest
from closing_books import entry
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import YEAR, agreement, bucket, member, problems_of, told

from sammachip.errors import Severity
from sammachip.groups import MONTH_AFTER, Member, with_share_moves
from sammachip.ledger import Book, EntryKind, carried_forward, share_moves_of
from sammachip.money import Baht
from sammachip.sharing import PooledSharing, Sharing, check_shares

IN, OUT = EntryKind.CAPITAL_IN, EntryKind.CAPITAL_OUT
PRICE: Final = Baht(50)
AGREEMENT: Final = agreement(bucket("fund"))
BOOK: Final = Book(
    [
        entry("1", date(2025, 3, 1), IN, 500, "m1"),
        entry("2", date(2026, 4, 1), IN, 250, "m1"),
        entry("3", date(2026, 4, 1), IN, 20, "m2"),
        entry("4", date(2026, 9, 1), OUT, 500, "m1"),
        entry("5", date(2027, 1, 1), IN, 900, "m2"),
    ]
)


def sharing_of(*members: Member) -> Sharing:
    return AGREEMENT.share(Baht(0), members, year=YEAR)


def found_of(*members: Member) -> list[tuple[str, str, str]]:
    """Return member and day of each finding, and what was expected and found."""
    found = check_shares(sharing_of(*members), BOOK, price=PRICE)
    assert {each.severity for each in found} <= {Severity.WARNING}
    assert {each.code for each in found} <= {"sharing.shares_differ"}
    return [
        (
            each.path_text.removeprefix("figures.members"),
            f"{each.facts['member']} on {each.facts['day']}",
            f"{each.facts['expected']}, not {each.facts['found']}",
        )
        for each in found
    ]


M2: Final = member("m2", "0.4")
OLD, APRIL, SEPTEMBER = date(2025, 3, 1), date(2026, 4, 1), date(2026, 9, 1)


@pytest.mark.parametrize(
    "shares",
    [
        pytest.param(member("m1", "5"), id="in one sum"),
        pytest.param(
            member("m1", moves={OLD: "10", APRIL: "5", SEPTEMBER: "-10"}),
            id="day by day",
        ),
        pytest.param(
            member("m1", moves={date(2020, 1, 1): "10", APRIL: "5", SEPTEMBER: "-10"}),
            id="bought on another day of earlier years",
        ),
        pytest.param(
            member(
                "m1",
                moves={
                    OLD: "10",
                    APRIL: "5",
                    SEPTEMBER: "-10",
                    date(2027, 5, 1): "1",
                },
            ),
            id="and bought again after the year",
        ),
        pytest.param(member("m1"), id="not written down"),
    ],
)
def test_nothing_is_found_where_the_register_has_what_the_book_has(
    shares: Member,
) -> None:
    assert found_of(shares, M2) == []


@pytest.mark.parametrize(
    ("shares", "day", "differ"),
    [
        pytest.param(
            member("m1", "15"), "2026-12-31", "5, not 15", id="a sum of another day"
        ),
        pytest.param(
            member("m1", moves={OLD: "10", date(2026, 5, 1): "5", SEPTEMBER: "-10"}),
            "2026-04-01",
            "15, not 10",
            id="bought later",
        ),
        pytest.param(
            member("m1", moves={OLD: "10", date(2026, 3, 1): "5", SEPTEMBER: "-10"}),
            "2026-03-01",
            "10, not 15",
            id="bought earlier",
        ),
        pytest.param(
            member("m1", moves={OLD: "10", APRIL: "5"}),
            "2026-09-01",
            "5, not 15",
            id="not withdrawn",
        ),
        pytest.param(
            member("m1", moves={APRIL: "5"}),
            "2025-12-31",
            "10, not 0",
            id="without what was brought forward",
        ),
    ],
)
def test_the_first_day_on_which_they_differ_is_named(
    shares: Member, day: str, differ: str
) -> None:
    assert found_of(shares, M2) == [("[0].shares", f"m1 on {day}", differ)]


def test_who_has_shares_by_the_book_alone_is_named() -> None:
    assert found_of(member("m1", "5")) == [("", "m2 on 2026-12-31", "0.4, not 0")]
    assert found_of(M2, member("m3", "0.5")) == [
        ("[1].shares", "m3 on 2026-12-31", "0, not 0.5"),
        ("", "m1 on 2026-12-31", "5, not 0"),
    ]


def test_the_pool_of_a_finding_is_told() -> None:
    first, second = (
        attrs.evolve(
            sharing_of(member("m1", "5"), member("m2", shares)),
            agreement=attrs.evolve(AGREEMENT, pool=pool),
        )
        for pool, shares in (("ก", "0.4"), ("ข", "0.5"))
    )

    found = check_shares(PooledSharing([first, second]), BOOK, price=PRICE)

    assert told(found) == [
        (
            "sharing.shares_differ",
            "sharings[1].figures.members[1].shares",
            (
                "expected 0.4 shares of member m2 when 31 December 2026 ends, as in"
                " the book; found 0.5"
            ),
        )
    ]
    assert found[0].text("th") == (
        "เมื่อสิ้นวันที่ 31 ธันวาคม พ.ศ. 2569 สมาชิก m2 ต้องมีหุ้น 0.4 หุ้นตามบัญชี แต่พบ 0.5"
    )


@given(
    st.lists(
        st.tuples(
            st.dates(date(2025, 6, 1), date(2027, 6, 1)),
            st.sampled_from(["m1", "m2"]),
            st.integers(1, 999),
        ),
        max_size=8,
    )
)
def test_shares_that_are_read_from_the_book_are_those_of_the_book(
    bought: Sequence[tuple[date, str, int]],
) -> None:
    book = Book(
        entry(str(number), day, IN, amount, who)
        for number, (day, who, amount) in enumerate(bought)
    )
    register = [member("m1"), member("m2")]
    moves = share_moves_of(book, price=PRICE)

    sharing = sharing_of(*with_share_moves(register, moves))

    assert check_shares(sharing, book, price=PRICE) == ()


def test_shares_of_nobody_and_a_sharing_of_no_year_are_refused() -> None:
    nobodys = BOOK.append(entry("6", APRIL, IN, 50))
    no_year = AGREEMENT.share(Baht(0), [M2])

    (nobody,) = problems_of(lambda: check_shares(sharing_of(M2), nobodys, price=PRICE))
    (none,) = problems_of(lambda: check_shares(no_year, BOOK, price=PRICE))

    assert (nobody.code, none.code) == ("shares_bought.nobody", "close.no_year")


def test_a_book_that_was_carried_before_its_year_was_closed_has_the_days() -> None:
    last = date(2026, 12, 31)
    register = [member("m1"), member("m2")]
    old = with_share_moves(register, share_moves_of(BOOK, price=PRICE))

    carried = carried_forward(BOOK, on=last)
    new = with_share_moves(register, share_moves_of(carried, price=PRICE))

    for one, other in zip(old, new, strict=True):
        assert one.share_time(MONTH_AFTER, YEAR) == other.share_time(MONTH_AFTER, YEAR)
    assert check_shares(sharing_of(*old), carried, price=PRICE) == ()
