"""close: a sharing becomes lines of the book, once, and only if the book agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import attrs
import pytest
from closing_books import book_of, entry
from hypothesis import given, settings
from hypothesis import strategies as st
from sharing_strategies import sharings
from sharing_terms import (
    OUTSIDE,
    YEAR,
    agreement,
    bucket,
    fixed,
    having,
    percent,
    problems_of,
    to_members,
    told,
)

from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    Book,
    EntryKind,
    balance_sheet,
    balances_below_zero,
    lines_written_twice,
    person_balances,
    unpaid_of,
    years_closed_wrongly,
)
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import (
    PooledSharing,
    Sharing,
    ToFund,
    close,
    figures_for,
    figures_for_pools,
)

MEETING: Final = date(2027, 2, 10)
AGREEMENT: Final = agreement(
    bucket("reserve", percent(10)),
    bucket("school", fixed(50), OUTSIDE),
    bucket("members", to=to_members(if_nobody="reserve")),
    losses_from="reserve",
)
MEMBERS: Final = having(["1", "2", "3"])
BOOK: Final = Book(
    [
        entry("1", date(2026, 1, 5), EntryKind.CAPITAL_IN, 600, "m1"),
        entry("2", date(2026, 6, 9), EntryKind.INCOME, "1000.01"),
    ]
)


def shared(book: Book, year: int) -> Sharing:
    return AGREEMENT.share(members=MEMBERS, **figures_for(AGREEMENT, book, year=year))


def lines_behind(book: Book, closed: Book) -> list[tuple[str, ...]]:
    """Return what was written: number, kind, category, fund or member, amount."""
    return [
        (
            line.number,
            line.kind.value,
            line.category,
            line.account or line.member or "",
            line.amount.plain(),
        )
        for line in closed.entries[len(book.entries) :]
    ]


def stands(book: Book) -> dict[str, Baht]:
    """Return what stands in each account once all lines are written."""
    sheet = balance_sheet(book, date(2099, 12, 31))
    return {each.account.key: each.amount for each in sheet.balances}


def refusals(make: Callable[[], object]) -> list[tuple[str, str, str]]:
    return told(problems_of(make))


def codes_of(make: Callable[[], object]) -> list[str]:
    return [problem.code for problem in problems_of(make)]


def test_there_is_a_line_for_each_fund_each_receiver_and_each_part() -> None:
    closed = close(BOOK, shared(BOOK, 2569), on=MEETING)

    assert lines_behind(BOOK, closed) == [
        ("close-2569-1", "year_closed", "", "2569", "1000.01"),
        ("close-2569-2", "profit_to_fund", "reserve", "reserve", "100.00"),
        ("close-2569-3", "profit_to_outside", "school", "", "50.00"),
        ("close-2569-4", "profit_to_member", "members", "m1", "283.34"),
        ("close-2569-5", "profit_to_member", "members", "m2", "283.34"),
        ("close-2569-6", "profit_to_member", "members", "m3", "283.33"),
    ]
    assert {line.day for line in closed.entries[2:]} == {MEETING}


def test_the_lines_are_numbered_and_signed_as_the_caller_says() -> None:
    closed = close(
        BOOK,
        shared(BOOK, 2569),
        on=date(2026, 12, 31),
        prefix="ปิด",
        voucher="ประชุม 1/2570",
        recorded_on=MEETING,
        recorded_by="นางมะลิ",
    )

    written = closed.entries[2:]
    assert [line.number for line in written] == [f"ปิด-{n}" for n in range(1, 7)]
    assert {
        (line.day, line.voucher, line.recorded_on, line.recorded_by) for line in written
    } == {(date(2026, 12, 31), "ประชุม 1/2570", MEETING, "นางมะลิ")}


def test_a_loss_is_met_from_its_fund_as_far_as_that_goes() -> None:
    book = close(BOOK, shared(BOOK, 2569), on=MEETING)
    book = book.append(entry("3", date(2027, 5, 1), EntryKind.COST, 240))

    closed = close(book, shared(book, 2570), on=date(2028, 2, 9))

    assert lines_behind(book, closed) == [
        ("close-2570-1", "year_closed", "", "2570", "-240.00"),
        ("close-2570-2", "loss_met", "reserve", "reserve", "100.00"),
    ]
    assert stands(closed)["unallocated"] == Baht(-140)


@pytest.mark.parametrize(
    ("kinds", "profit"),
    [
        pytest.param([EntryKind.COST], "-240.00", id="a loss that nothing meets"),
        pytest.param([EntryKind.COST, EntryKind.INCOME], "0.00", id="no profit"),
    ],
)
def test_a_year_with_nothing_to_share_is_closed_by_a_line(
    kinds: list[EntryKind], profit: str
) -> None:
    book = Book(
        entry(str(number), date(2026, 5, 1), kind, 240)
        for number, kind in enumerate(kinds)
    )
    sharing = shared(book, 2569)

    closed = close(book, sharing, on=MEETING)

    assert lines_behind(book, closed) == [
        ("close-2569-1", "year_closed", "", "2569", profit)
    ]
    assert stands(closed) == stands(book)
    assert codes_of(lambda: close(closed, sharing, on=MEETING, prefix="again")) == [
        "close.closed"
    ]


@pytest.mark.parametrize(
    "first_meeting",
    [
        pytest.param(date(2027, 12, 31), id="on the next year's last day"),
        pytest.param(date(2028, 2, 9), id="at the same meeting"),
        pytest.param(date(2028, 3, 1), id="written with a later day"),
    ],
)
def test_a_year_can_be_closed_late(first_meeting: date) -> None:
    book = BOOK.append(entry("3", date(2027, 3, 1), EntryKind.INCOME, 500))

    book = close(book, shared(book, 2569), on=first_meeting)
    figures = figures_for(AGREEMENT, book, year=2570)
    later = AGREEMENT.share(members=MEMBERS, **figures)
    closed = close(book, later, on=date(2028, 2, 9))

    assert figures["balances"] == {"reserve": Baht(100)}
    assert figures["profit"] == Baht(500)
    assert "unallocated" not in stands(closed)


def test_a_share_that_was_paid_is_no_debt_any_more() -> None:
    closed = close(BOOK, shared(BOOK, 2569), on=MEETING)
    paid = closed.append(
        entry("3", MEETING, EntryKind.SHARED_OUT, "283.34", "m1"),
        entry("4", date(2027, 3, 1), EntryKind.SHARED_OUT, 83, "m2"),
    )

    assert unpaid_of(paid, "m1") == ZERO_BAHT
    assert unpaid_of(paid, "m๒") == Baht("200.34")
    assert unpaid_of(paid, "m2", on=MEETING) == Baht("283.34")
    assert unpaid_of(paid, "m2", on=MEETING - timedelta(days=1)) == ZERO_BAHT
    assert unpaid_of(paid, "m9") == ZERO_BAHT


_Law = Callable[[Sharing], None]


def for_every_sharing(law: _Law) -> Callable[[], None]:
    """Try *law* on sharings of every kind; each takes long to draw."""
    return settings(max_examples=40)(given(sharings())(law))


def closed_at(sharing: Sharing) -> date:
    assert sharing.year is not None
    return sharing.year.last_day + timedelta(days=40)


def owed_in(book: Book, sharing: Sharing | PooledSharing) -> dict[str, Baht]:
    """Return what each member is owed, in money or in the account of their savings."""
    balances = [
        each
        for account in ("unpaid", "savings")
        for each in person_balances(book, account)
    ]
    return {
        member: Baht.total(each.amount for each in balances if each.member == member)
        for member in sharing.totals()
    }


@for_every_sharing
def test_nothing_is_left_but_the_loss_that_is_carried(sharing: Sharing) -> None:
    closed = close(book_of(sharing), sharing, on=closed_at(sharing))

    left = stands(closed).get("unallocated", ZERO_BAHT)
    assert left == -sharing.loss_carried_forward


@for_every_sharing
def test_a_closing_by_close_is_never_odd(sharing: Sharing) -> None:
    closed = close(book_of(sharing), sharing, on=closed_at(sharing))

    assert years_closed_wrongly(closed) == ()


@for_every_sharing
def test_each_fund_holds_what_the_sharing_says(sharing: Sharing) -> None:
    after = stands(close(book_of(sharing), sharing, on=closed_at(sharing)))

    for share in sharing.buckets:
        if isinstance(share.bucket.to, ToFund):
            key = share.bucket.key
            held = after.get(f"fund:{key}", ZERO_BAHT)
            assert held == sharing.balance_after(key)


@for_every_sharing
def test_each_member_is_owed_what_the_sharing_gives(sharing: Sharing) -> None:
    closed = close(book_of(sharing), sharing, on=closed_at(sharing))

    assert owed_in(closed, sharing) == sharing.totals()


@for_every_sharing
def test_what_is_owed_is_what_left_the_net_worth_and_no_money(
    sharing: Sharing,
) -> None:
    book = book_of(sharing)
    day = closed_at(sharing)
    closed = close(book, sharing, on=day)

    before, after = balance_sheet(book, day), balance_sheet(closed, day)
    owed = after.liabilities - before.liabilities
    to_fund = Baht.total(
        share.amount for share in sharing.buckets if isinstance(share.bucket.to, ToFund)
    )
    assert owed == sharing.shareable - to_fund
    assert after.assets == before.assets
    assert after.net_worth == before.net_worth - owed


@for_every_sharing
def test_the_profit_of_the_year_and_its_sharing_stay_what_they_were(
    sharing: Sharing,
) -> None:
    year = sharing.year
    assert year is not None
    closed = close(book_of(sharing), sharing, on=closed_at(sharing))

    figures = figures_for(sharing.agreement, closed, year=year)
    assert figures["profit"] == closed.profit(year) == sharing.profit
    assert figures["loss_brought_forward"] == sharing.figures.loss_brought_forward
    assert sharing.verify()


@for_every_sharing
def test_a_year_is_closed_once(sharing: Sharing) -> None:
    day = closed_at(sharing)
    closed = close(book_of(sharing), sharing, on=day)

    assert codes_of(lambda: close(closed, sharing, on=day, prefix="again")) == [
        "close.closed"
    ]


@for_every_sharing
def test_a_closing_that_was_taken_back_can_be_written_again(sharing: Sharing) -> None:
    book, day = book_of(sharing), closed_at(sharing)
    undone = closed = close(book, sharing, on=day)
    for line in closed.entries[len(book.entries) :]:
        undone = undone.reverse(
            line.number, as_number=f"{line.number}-r", day=day, note="ผิด"
        )

    assert stands(undone) == stands(book)
    again = close(undone, sharing, on=day, prefix="again")
    assert stands(again) == stands(closed)


@for_every_sharing
def test_the_loss_that_is_left_is_brought_forward_next_year(sharing: Sharing) -> None:
    year = sharing.year
    assert year is not None
    closed = close(book_of(sharing), sharing, on=closed_at(sharing))
    following = type(year)(year.be_year + 1)
    book = closed.append(entry("next", following.last_day, EntryKind.INCOME, 7))

    figures = figures_for(sharing.agreement, book, year=following)

    assert figures["profit"] == Baht(7)
    assert figures["loss_brought_forward"] == sharing.loss_carried_forward
    for key, balance in figures["balances"].items():
        assert balance == sharing.balance_after(key)


def test_figures_that_are_not_the_books_are_all_told() -> None:
    typed = AGREEMENT.share(
        Baht("1000.02"),
        MEMBERS,
        year=YEAR,
        loss_brought_forward=Baht(3),
        balances={"reserve": Baht(7)},
        capital=Baht(500),
    )

    assert refusals(lambda: close(BOOK, typed, on=MEETING)) == [
        (
            "close.differs",
            f"figures.{figure}",
            f"expected {expected} baht, as in the book; found {found}",
        )
        for figure, expected, found in (
            ("profit", "1,000.01", "1,000.02"),
            ("loss_brought_forward", "0.00", "3.00"),
            ("balances[0].amount", "0.00", "7.00"),
            ("capital", "600.00", "500.00"),
        )
    ]


def test_what_nobody_gave_to_the_sharing_need_not_be_the_books() -> None:
    plain = AGREEMENT.share(Baht("1000.01"), MEMBERS, year=YEAR)

    assert len(close(BOOK, plain, on=MEETING).entries) == len(BOOK.entries) + 6


def test_no_capital_is_as_much_as_no_share_money() -> None:
    book = Book(BOOK.entries[1:])
    figures = figures_for(AGREEMENT, book, year=2569)
    sharing = AGREEMENT.share(Baht("1000.01"), MEMBERS, year=YEAR, capital=Baht(0))

    assert figures["capital"] is None
    assert len(close(book, sharing, on=MEETING).entries) == len(book.entries) + 6


def test_years_are_closed_in_their_order() -> None:
    book = BOOK.append(entry("3", date(2027, 3, 1), EntryKind.INCOME, 500))
    later = AGREEMENT.share(Baht(500), MEMBERS, year=BuddhistYear(2570))
    text = (
        "expected the years before to be closed; found profit or loss of 9 June 2026"
        " in a year that is not: close it first"
    )

    assert refusals(lambda: close(book, later, on=date(2028, 2, 9)))[0] == (
        "close.year_open",
        "",
        text,
    )
    assert refusals(lambda: figures_for(AGREEMENT, book, year=2570)) == [
        ("close.year_open", "", text)
    ]


@pytest.fixture
def two_years() -> tuple[Book, Sharing]:
    """Return a book of a year with profit and one that lost it, and the first year."""
    first = shared(BOOK, 2569)
    book = close(BOOK, first, on=MEETING, prefix="ปิด69")
    book = book.append(entry("3", date(2027, 5, 1), EntryKind.COST, 100))
    return close(book, shared(book, 2570), on=date(2028, 2, 9)), first


def test_a_year_whose_profit_a_later_loss_took_is_not_closed_again(
    two_years: tuple[Book, Sharing],
) -> None:
    book, first = two_years

    assert refusals(lambda: close(book, first, on=date(2028, 3, 1))) == [
        (
            "close.closed",
            "figures.year",
            "the year B.E. 2569 is closed already, by line ปิด69-1",
        ),
        (
            "close.later_closed",
            "figures.year",
            (
                "years are closed in their order, and the later year B.E. 2570 is"
                " closed, by line close-2570-1; take that closing back first"
            ),
        ),
    ]


def test_a_closing_is_taken_back_whole_before_it_is_written_again() -> None:
    first = shared(BOOK, 2569)
    book = close(BOOK, first, on=MEETING).reverse(
        "close-2569-1", as_number="back", day=MEETING, note="ผิด"
    )

    assert codes_of(lambda: close(book, first, on=MEETING, prefix="again")) == [
        "close.still_allocated"
    ]


def test_a_profit_that_was_allocated_by_hand_is_not_allocated_again() -> None:
    by_hand = entry("3", MEETING, EntryKind.PROFIT_TO_OUTSIDE, 50)
    book = BOOK.append(by_hand)

    assert refusals(lambda: close(book, shared(book, 2569), on=MEETING)) == [
        (
            "close.no_closing_line",
            "figures.year",
            (
                "line 3 allocates profit, but no line above it says of which year. If"
                " B.E. 2569 was closed with it, append a line of the kind year_closed"
                " with the account 2569 and the year's profit; else take line 3 back"
            ),
        )
    ]


@pytest.mark.parametrize(
    "meeting",
    [
        pytest.param(date(2026, 12, 31), id="on the last day"),
        pytest.param(MEETING, id="in the year after"),
    ],
)
def test_a_year_that_was_closed_without_its_line_is_closed_by_what_the_error_says(
    meeting: date,
) -> None:
    whole = close(BOOK, shared(BOOK, 2569), on=meeting)
    old = Book(each for each in whole.entries if each.number != "close-2569-1")
    old = old.append(entry("3", date(2027, 5, 1), EntryKind.COST, 240))
    found = problems_of(lambda: figures_for(AGREEMENT, old, year=2570))

    assert [each.code for each in found] == ["close.year_open", "close.no_closing_line"]
    assert found[1].facts == {"found": "close-2569-2", "year": 2569, "account": "2569"}
    closing = entry("4", meeting, EntryKind.YEAR_CLOSED, "1000.01", account="2569")
    mended = old.append(closing)
    figures = figures_for(AGREEMENT, mended, year=2570)
    assert figures["profit"] == Baht(-240)
    assert figures["balances"] == {"reserve": Baht(100)}
    assert figures["loss_brought_forward"] == ZERO_BAHT


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from([0, 1, 2]), st.integers(0, 900)), max_size=6))
def test_each_year_is_closed_once_in_whatever_order_it_is_tried(
    tries: list[tuple[int, int]],
) -> None:
    amounts = [("1000", EntryKind.INCOME), ("90", EntryKind.COST)]
    amounts.append(("300", EntryKind.INCOME))
    book = Book(
        entry(str(place), date(2026 + place, 5, 1), kind, amount)
        for place, (amount, kind) in enumerate(amounts)
    )
    in_order = book
    sharings_by_year: list[Sharing] = []
    for place in range(3):
        sharings_by_year.append(shared(in_order, 2569 + place))
        in_order = close(in_order, sharings_by_year[-1], on=date(2029, 2, 1))

    done: list[int] = []
    on = date(2029, 1, 1)
    for attempt, (place, days_later) in enumerate([*tries, (0, 0), (1, 0), (2, 0)]):
        on += timedelta(days=days_later)
        try:
            book = close(book, sharings_by_year[place], on=on, prefix=f"try{attempt}")
        except InvalidDataError:
            continue
        done.append(place)

    assert done == [0, 1, 2]
    assert stands(book) == stands(in_order)


def test_a_year_is_not_closed_before_it_ends() -> None:
    sharing = shared(BOOK, 2569)

    (found,) = problems_of(lambda: close(BOOK, sharing, on=date(2026, 12, 30)))

    assert (found.code, found.path) == ("close.too_early", ("on",))
    assert found.text("en") == (
        "a year is closed when it ends: expected 31 December 2026 or later,"
        " found 30 December 2026"
    )


def test_a_sharing_of_no_year_closes_none() -> None:
    sharing = AGREEMENT.share(Baht("1000.01"), MEMBERS)

    assert refusals(lambda: close(BOOK, sharing, on=MEETING)) == [
        (
            "close.no_year",
            "",
            "expected the sharing of a year, found one of no year",
        )
    ]


def test_a_sharing_that_its_agreement_does_not_give_is_not_written() -> None:
    sharing = shared(BOOK, 2569)
    first, *others = sharing.buckets
    more = attrs.evolve(first, taken=first.taken + Baht(1))
    forged = attrs.evolve(sharing, buckets=[more, *others])

    assert [code for code, *_ in refusals(lambda: close(BOOK, forged, on=MEETING))] == [
        "sharing.bucket_differs"
    ]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        pytest.param(date(2570, 2, 10), "date.be_year", id="a B.E. year"),
        pytest.param("10/2/2570", "date.no_day", id="text"),
    ],
)
def test_the_day_of_the_meeting_is_a_day(day: date, code: str) -> None:
    sharing = shared(BOOK, 2569)

    assert [each for each, *_ in refusals(lambda: close(BOOK, sharing, on=day))] == [
        code
    ]


def test_numbers_that_the_book_has_are_refused_once_with_what_to_give() -> None:
    book = BOOK.append(entry("close-2569-3", MEETING, EntryKind.COST, 1))
    sharing = shared(book, 2569)

    assert refusals(lambda: close(book, sharing, on=MEETING)) == [
        (
            "close.prefix_used",
            "prefix",
            (
                "expected numbers of the closing's own, and line close-2569-3 is in the"
                " book already, as after a closing that was taken back; found the"
                " prefix close-2569: give another one as prefix, such as"
                " close-2569-again"
            ),
        )
    ]
    closed = close(book, sharing, on=MEETING, prefix="close-2569-again")
    assert len(closed.entries) > len(book.entries)


@pytest.fixture
def lost_year() -> Book:
    """Return a book with 100 baht in reserve, and a loss of 90 in the year after."""
    book = close(BOOK, shared(BOOK, 2569), on=MEETING)
    return book.append(entry("3", date(2027, 5, 1), EntryKind.COST, 90))


@pytest.mark.parametrize(
    ("spent", "day", "on"),
    [
        pytest.param(11, date(2028, 1, 15), date(2028, 2, 1), id="before the meeting"),
        pytest.param(11, date(2028, 1, 15), date(2027, 12, 31), id="after its day"),
    ],
)
def test_a_fund_that_was_spent_after_the_year_does_not_meet_its_loss(
    lost_year: Book, spent: int, day: date, on: date
) -> None:
    book = lost_year.append(
        entry("4", day, EntryKind.FUND_SPENT, spent, account="reserve")
    )
    sharing = shared(book, 2570)

    assert refusals(lambda: close(book, sharing, on=on)) == [
        (
            "close.fund_spent",
            "loss_met",
            (
                f"expected 90.00 baht in the fund reserve from {on.day} {on:%B %Y} on,"
                " which are to meet the loss; found 89.00: what was taken out after the"
                " year has to be put back first, by a line of the kind fund_paid_in or"
                " fund_moved"
            ),
        )
    ]
    back = entry("5", day, EntryKind.FUND_PAID_IN, 1, account="reserve")
    closed = close(book.append(back), sharing, on=on)
    assert stands(closed).get("fund:reserve", ZERO_BAHT) == ZERO_BAHT


def test_a_fund_may_be_spent_as_far_as_the_loss_does_not_need_it(
    lost_year: Book,
) -> None:
    spent = entry("4", date(2028, 1, 15), EntryKind.FUND_SPENT, 10, account="reserve")
    book = lost_year.append(spent)

    closed = close(book, shared(book, 2570), on=date(2028, 2, 1))

    assert "fund:reserve" not in stands(closed)
    assert balances_below_zero(closed) == ()


POOLS: Final = tuple(
    attrs.evolve(
        agreement(
            bucket(f"reserve{number}", percent(10)),
            bucket("school", fixed(50), OUTSIDE),
            bucket("members", to=to_members(if_nobody=f"reserve{number}")),
            losses_from=f"reserve{number}",
        ),
        pool=f"บัญชี {number}",
    )
    for number in (1, 2)
)


def pooled(book: Book, year: int, *profits: str, **losses: str) -> PooledSharing:
    """Share the profits of account 1 and 2; of losses say ``a2="50"``."""
    names = [each.pool or "" for each in POOLS]
    figures = figures_for_pools(
        POOLS,
        book,
        year=year,
        profits=dict(zip(names, map(Baht, profits), strict=True)),
        losses_brought_forward={
            f"บัญชี {key.removeprefix('a')}": Baht(loss) for key, loss in losses.items()
        },
    )
    return PooledSharing(
        each.share(members=MEMBERS, **given)
        for each, given in zip(POOLS, figures, strict=True)
    )


def test_the_pools_of_a_group_are_closed_together() -> None:
    closed = close(BOOK, pooled(BOOK, 2569, "700", "300.01"), on=MEETING)

    assert lines_behind(BOOK, closed) == [
        ("close-2569-1", "year_closed", "บัญชี 1, บัญชี 2", "2569", "1000.01"),
        ("close-2569-2", "profit_to_fund", "reserve1 (บัญชี 1)", "reserve1", "70.00"),
        ("close-2569-3", "profit_to_outside", "school (บัญชี 1)", "", "50.00"),
        ("close-2569-4", "profit_to_member", "members (บัญชี 1)", "m1", "193.34"),
        ("close-2569-5", "profit_to_member", "members (บัญชี 1)", "m2", "193.33"),
        ("close-2569-6", "profit_to_member", "members (บัญชี 1)", "m3", "193.33"),
        ("close-2569-7", "profit_to_fund", "reserve2 (บัญชี 2)", "reserve2", "30.00"),
        ("close-2569-8", "profit_to_outside", "school (บัญชี 2)", "", "50.00"),
        ("close-2569-9", "profit_to_member", "members (บัญชี 2)", "m1", "73.34"),
        ("close-2569-10", "profit_to_member", "members (บัญชี 2)", "m2", "73.34"),
        ("close-2569-11", "profit_to_member", "members (บัญชี 2)", "m3", "73.33"),
    ]
    assert unpaid_of(closed, "m1") == Baht("266.68")
    assert "unallocated" not in stands(closed)
    assert lines_written_twice(closed) == ()


def test_the_loss_of_one_pool_is_not_made_good_by_another() -> None:
    first = pooled(BOOK, 2569, "1100.01", "-100")
    book = close(BOOK, first, on=MEETING)
    book = book.append(entry("3", date(2027, 5, 1), EntryKind.INCOME, 500))
    second = pooled(book, 2570, "200", "300", a2="100")

    closed = close(book, second, on=date(2028, 2, 9))

    assert first.loss_carried_forward == Baht(100)
    assert second.sharings[1].shareable == Baht(200)
    assert "unallocated" not in stands(closed)
    assert owed_in(closed, second) == {
        member: first.total_of(member) + total
        for member, total in second.totals().items()
    }


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.integers(-5000, 9000)] * 2), min_size=1, max_size=3))
def test_after_each_year_the_book_has_what_the_pools_say(
    years: list[tuple[int, int]],
) -> None:
    book, losses, before = Book(), dict[str, str](), Counter[str]()
    for place, profits in enumerate(years):
        day = date(2026 + place, 6, 9)
        book = book.append(
            entry(f"in{place}", day, EntryKind.INCOME, Baht(20_000 + sum(profits))),
            entry(f"out{place}", day, EntryKind.COST, Baht(20_000)),
        )
        first, second = map(str, profits)
        sharing = pooled(book, 2569 + place, first, second, **losses)
        book = close(book, sharing, on=date(2027 + place, 2, 10))
        carried = [each.loss_carried_forward for each in sharing.sharings]
        losses = {f"a{at}": f"{loss}" for at, loss in enumerate(carried, start=1)}
        before.update({id_: each.satang for id_, each in sharing.totals().items()})

        after = stands(book)
        assert after.get("unallocated", ZERO_BAHT) == -sharing.loss_carried_forward
        assert {id_: each.satang for id_, each in owed_in(book, sharing).items()} == {
            member: before[member] for member in ("m1", "m2", "m3")
        }
        for each, key in zip(sharing.sharings, ("reserve1", "reserve2"), strict=True):
            held = after.get(f"fund:{key}", ZERO_BAHT)
            assert held == each.balance_after(key)


def test_a_pool_that_lost_money_while_another_shared_is_nothing_odd() -> None:
    closed = close(BOOK, pooled(BOOK, 2569, "1100.01", "-100"), on=MEETING)

    assert years_closed_wrongly(closed) == ()


@pytest.mark.parametrize(
    ("profits", "losses", "text"),
    [
        (
            {"บัญชี 1": Baht("1000.01"), "บัญชี2": Baht(0)},
            {},
            "profits must be one of บัญชี 1, บัญชี 2; found บัญชี2",
        ),
        (
            {"บัญชี 1": Baht("1000.01")},
            {"บัญชี 3": Baht(0)},
            "losses_brought_forward must be one of บัญชี 1, บัญชี 2; found บัญชี 3",
        ),
    ],
)
def test_a_pool_that_is_not_there_is_named(
    profits: dict[str, Baht], losses: dict[str, Baht], text: str
) -> None:
    def asked() -> object:
        return figures_for_pools(
            POOLS, BOOK, year=2569, profits=profits, losses_brought_forward=losses
        )

    assert refusals(asked) == [("choice.unknown", "", text)]


def test_figures_of_pools_that_are_not_the_books_are_told() -> None:
    first, second = pooled(BOOK, 2569, "700", "300.01").sharings
    more = second.agreement.share(
        Baht(301),
        MEMBERS,
        year=YEAR,
        loss_brought_forward=Baht(2),
        balances={"reserve2": Baht(7)},
        capital=Baht(500),
    )
    wrong = PooledSharing([first, more])

    assert [
        (each.code, each.path_text, *each.facts.values())
        for each in problems_of(lambda: close(BOOK, wrong, on=MEETING))
    ] == [
        ("close.differs", path, expected, found)
        for path, expected, found in (
            ("profit", "1,000.01", "1,001.00"),
            ("loss_brought_forward", "0.00", "2.00"),
            ("sharings[1].figures.balances[0].amount", "0.00", "7.00"),
            ("sharings[1].figures.capital", "600.00", "500.00"),
        )
    ]


def test_a_pool_that_its_agreement_does_not_give_is_not_written() -> None:
    first, second = pooled(BOOK, 2569, "700", "300.01").sharings
    fund, *others = second.buckets
    more = attrs.evolve(fund, taken=fund.taken + Baht(1))
    forged = PooledSharing([first, attrs.evolve(second, buckets=[more, *others])])

    assert [
        (each.code, each.path_text)
        for each in problems_of(lambda: close(BOOK, forged, on=MEETING))
    ] == [("sharing.bucket_differs", "sharings[1].buckets[0].taken")]


def test_the_pools_of_one_book_have_no_fund_together() -> None:
    both = [attrs.evolve(POOLS[0], pool=pool) for pool in ("ก", "ข")]

    (found,) = problems_of(
        lambda: figures_for_pools(
            both, BOOK, year=2569, profits={"ก": Baht(1000), "ข": Baht("0.01")}
        )
    )

    assert (found.code, found.text("en")) == (
        "close.fund_of_two_pools",
        (
            "in one book the fund of each pool has a key of its own; found reserve1 in"
            " 2 agreements"
        ),
    )


def test_what_the_pools_earned_and_lost_comes_to_what_the_book_says() -> None:
    found = problems_of(lambda: pooled(BOOK, 2569, "700", "300", a1="5"))

    assert told(found) == [
        (
            "close.differs",
            "profits",
            "expected 1,000.01 baht, as in the book; found 1,000.00",
        ),
        (
            "close.differs",
            "losses_brought_forward",
            "expected 0.00 baht, as in the book; found 5.00",
        ),
    ]


def test_pools_of_no_year_close_none() -> None:
    sharing = PooledSharing([POOLS[0].share(Baht("1000.01"), MEMBERS)])

    assert codes_of(lambda: close(BOOK, sharing, on=MEETING)) == ["close.no_year"]
