"""Closing a year: its sharing is written into the daily book (ปิดบัญชีประจำปี)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.ce_day import checked_day
from sammachip.dates.saying import said_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.ledger.closed_year import allocations, closings
from sammachip.ledger.year_name import name_of
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.book_figures import Standing, standing_of
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToFund, ToMembers, ToOutside

__all__ = ["close"]


def close(  # noqa: PLR0913 - what is written of the closing
    book: Book,
    sharing: Sharing,
    *,
    on: date,
    prefix: str | None = None,
    voucher: str | None = None,
    recorded_on: date | None = None,
    recorded_by: str | None = None,
) -> Book:
    """Return the book with the *sharing* of a year written at its end.

    What goes to a fund stands in the fund from then on; what goes to a member or
    outside is a debt of the group (``unpaid``) until a line of the kind
    ``SHARED_OUT`` pays it. A loss that a fund does not meet stays unallocated, and
    the next profit makes it good. The first line, of the kind ``YEAR_CLOSED``, names
    the year and its profit. Below it there is a line for each fund, for each receiver
    outside and for each part of a member, bucket by bucket in the agreement's order.

    Args:
        book: The daily book from which the sharing has its figures.
        sharing: The sharing of a year, as the meeting approved it.
        on: Day of the meeting, or the year's last day.
        prefix: What the numbers of the lines begin with, before 1, 2, 3; None: the
            year, as in ``close-2569``.
        voucher: Number of the paper behind it, such as the minutes.
        recorded_on: Day on which it was written down.
        recorded_by: Who wrote it; personal data.

    Raises:
        InvalidDataError: A sharing of no year (``close.no_year``), or before the year's
            end (``close.too_early``); one that its agreement does not give (as for
            `Sharing.differences`); a profit, an earlier loss, a balance or a capital
            that is not the book's (``close.differs``); a year that is closed already
            (``close.closed``), one after it that is (``close.later_closed``), lines of
            a closing that was taken back in part (``close.still_allocated``); what
            `figures_for` refuses; lines that do not fit, as for the book.

    >>> from sammachip.sharing import Agreement, EverythingLeft, figures_for
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    ...     ],
    ... )
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> book = Book([sale])
    >>> sharing = agreement.share(
    ...     members=[], **figures_for(agreement, book, year=2569)
    ... )
    >>> for line in close(book, sharing, on=date(2027, 2, 10)).entries[1:]:
    ...     print(line.number, line.kind.value, line.account, line.amount)
    close-2569-1 year_closed 2569 350.00
    close-2569-2 profit_to_fund fund 350.00
    """
    year = _year_of(sharing)
    if problems := tuple(_problems(book, sharing, year, checked_day(on))):
        raise InvalidDataError(problems)
    start = f"close-{year.be_year}" if prefix is None else prefix
    common = _Common(
        day=on, voucher=voucher, recorded_on=recorded_on, recorded_by=recorded_by
    )
    closing = Entry(
        number=f"{start}-1",
        kind=EntryKind.YEAR_CLOSED,
        account=name_of(year),
        amount=sharing.profit,
        **common,
    )
    parts = (part for part in _allocated(sharing) if part[2])
    return book.append(
        closing,
        *(
            Entry(
                number=f"{start}-{number}",
                kind=kind,
                amount=amount,
                category=bucket.name,
                member=member,
                account=bucket.key if kind.asks_for else None,
                **common,
            )
            for number, (kind, bucket, amount, member) in enumerate(parts, start=2)
        ),
    )


class _Common(TypedDict):
    """What all lines of one closing have."""

    day: date
    voucher: str | None
    recorded_on: date | None
    recorded_by: str | None


def _allocated(
    sharing: Sharing,
) -> Iterator[tuple[EntryKind, Bucket, Baht, str | None]]:
    """Yield what to write: kind, bucket, amount and member, also where it is zero."""
    for share in sharing.buckets:
        bucket = share.bucket
        if bucket.key == sharing.agreement.losses_from:
            yield EntryKind.LOSS_MET, bucket, sharing.loss_met, None
        match bucket.to:
            case ToFund():
                yield EntryKind.PROFIT_TO_FUND, bucket, share.amount, None
            case ToOutside():
                yield EntryKind.PROFIT_TO_OUTSIDE, bucket, share.amount, None
            case ToMembers():
                kind = EntryKind.PROFIT_TO_MEMBER
                if bucket.to.payout.credited:
                    kind = EntryKind.PROFIT_TO_SAVINGS
                for each in share.portions:
                    yield kind, bucket, each.amount, each.member


def _year_of(sharing: Sharing) -> BuddhistYear | FiscalYear:
    if sharing.year is None:
        raise InvalidDataError.because(
            "close.no_year", "expected the sharing of a year, found one of no year"
        )
    return sharing.year


def _problems(
    book: Book, sharing: Sharing, year: BuddhistYear | FiscalYear, on: date
) -> Iterator[Problem]:
    if on < year.last_day:
        yield Problem(
            code="close.too_early",
            message="a year is closed when it ends: expected {expected} or later,"
            " found {found}",
            facts={"expected": said_day(year.last_day), "found": said_day(on)},
            path=("on",),
        )
    yield from sharing.differences()
    if done := tuple(_closed_already(book, year)):
        yield from done
        return
    now = standing_of(sharing.agreement, book, year=year)
    yield from now.problems
    for problem in _differing(sharing, now):
        yield problem.under("figures")


def _closed_already(book: Book, year: BuddhistYear | FiscalYear) -> Iterator[Problem]:
    path = ("figures", "year")
    closed = {each.year: each.line for each in closings(book)}
    if line := closed.get(year):
        yield Problem(
            code="close.closed",
            message="the year B.E. {found} is closed already, by line {line}",
            facts={"found": year.be_year, "line": line},
            path=path,
        )
    elif line := _still_allocated(book, year):
        yield Problem(
            code="close.still_allocated",
            message="line {found} of an earlier closing of this year still stands;"
            " take back all its lines first",
            facts={"found": line},
            path=path,
        )
    for later, line in closed.items():
        if later.last_day > year.last_day:
            yield Problem(
                code="close.later_closed",
                message="years are closed in their order, and the later year B.E."
                " {found} is closed, by line {line}; take that closing back first",
                facts={"found": later.be_year, "line": line},
                path=path,
            )


def _still_allocated(book: Book, year: BuddhistYear | FiscalYear) -> str | None:
    """Return the first line that allocates profit of *year* and was not taken back.

    One that stands above all closings may be of the year if it is not older.
    """
    standing = (
        entry.number
        for entry, of_year in allocations(book)
        if (of_year == year if of_year else entry.day >= year.last_day)
        and entry.reverses is None
        and not book.entries.is_reversed(entry.number)
    )
    return next(standing, None)


def _differing(sharing: Sharing, now: Standing) -> Iterator[Problem]:
    figures = sharing.figures
    yield from _differs("profit", now.profit, figures.profit)
    yield from _differs(
        "loss_brought_forward", now.loss_brought_forward, figures.loss_brought_forward
    )
    for position, each in enumerate(figures.balances):
        for problem in _differs("amount", now.balances[each.bucket], each.amount):
            yield problem.under("balances", position)
    if figures.capital is not None:
        yield from _differs("capital", now.capital or ZERO_BAHT, figures.capital)


def _differs(figure: str, expected: Baht, found: Baht) -> Iterator[Problem]:
    if found != expected:
        yield Problem(
            code="close.differs",
            message="expected {expected} baht, as in the book; found {found}",
            facts={"expected": expected, "found": found},
            path=(figure,),
        )
