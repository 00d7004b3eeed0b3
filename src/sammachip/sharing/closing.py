"""Closing a year: its sharing is written into the daily book (ปิดบัญชีประจำปี)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

import attrs

from sammachip.dates.ce_day import checked_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.ledger.year_name import name_of
from sammachip.money import Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.bucket import Bucket, in_pool
from sammachip.sharing.closing_check import closing_problems, year_of
from sammachip.sharing.destination import ToFund, ToMembers, ToOutside
from sammachip.sharing.pools import PooledSharing

__all__ = ["close"]


def close(  # noqa: PLR0913 - what is written of the closing
    book: Book,
    sharing: Sharing | PooledSharing,
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
    Several pools are closed together, pool by pool; the category of the first line then
    names all of them, and that of each other line says of which pool it is.

    Args:
        book: The daily book from which the sharing has its figures.
        sharing: The sharing of a year, as the meeting approved it; or those of all
            pools of the group.
        on: Day of the meeting, or the year's last day.
        prefix: What the numbers of the lines begin with, before 1, 2, 3; None: the
            year, as in ``close-2569``. Who closes a year again gives another one.
        voucher: Number of the paper behind it, such as the minutes.
        recorded_on: Day on which it was written down.
        recorded_by: Who wrote it; personal data.

    Raises:
        InvalidDataError: A sharing of no year (``close.no_year``), or before the year's
            end (``close.too_early``); one that its agreement does not give (as for
            `Sharing.differences`); a profit, an earlier loss, a balance or a capital
            that is not the book's (``close.differs``); a year that is closed already
            (``close.closed``), one after it that is (``close.later_closed``), lines of
            a closing that was taken back in part (``close.still_allocated``), a profit
            allocated by lines of no closing (``close.no_closing_line``); a fund that
            was spent before it meets the loss (``close.fund_spent``); a *prefix* that
            lines have already (``close.prefix_used``); what `figures_for` and
            `figures_for_pools` refuse; lines that do not fit, as for the book.

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
    year = year_of(sharing)
    if problems := tuple(closing_problems(book, sharing, year, checked_day(on))):
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
        category=", ".join(_pools_of(sharing)),
        **common,
    )
    lines = (
        closing,
        *(
            Entry(
                number=f"{start}-{number}",
                kind=part.kind,
                amount=part.amount,
                category=part.category,
                member=part.member,
                account=part.bucket.key if part.kind.asks_for else None,
                **common,
            )
            for number, part in enumerate(_parts(sharing), start=2)
        ),
    )
    used = (line.number for line in lines if book.entries.find(line.number))
    if number := next(used, None):
        raise InvalidDataError([_prefix_used(start, number)])
    return book.append(*lines)


def _prefix_used(found: str, number: str) -> Problem:
    return Problem(
        code="close.prefix_used",
        message="expected numbers of the closing's own, and line {number} is in the"
        " book already, as after a closing that was taken back; found the prefix"
        " {found}: give another one as prefix, such as {found}-again",
        facts={"number": number, "found": found},
        path=("prefix",),
    )


def _pools_of(sharing: Sharing | PooledSharing) -> Iterator[str]:
    if isinstance(sharing, PooledSharing):
        yield from (each.agreement.pool or "" for each in sharing.sharings)


class _Common(TypedDict):
    """What all lines of one closing have."""

    day: date
    voucher: str | None
    recorded_on: date | None
    recorded_by: str | None


@attrs.frozen
class _Part:
    """What one line allocates, and to whom."""

    kind: EntryKind
    bucket: Bucket
    amount: Baht
    member: str | None = None
    pool: str | None = None

    @property
    def category(self) -> str:
        return in_pool(self.bucket.name, self.pool)


def _parts(sharing: Sharing | PooledSharing) -> Iterator[_Part]:
    """Yield what to write, but for what comes to nothing."""
    if isinstance(sharing, PooledSharing):
        for each in sharing.sharings:
            for part in _parts(each):
                yield attrs.evolve(part, pool=each.agreement.pool)
    else:
        yield from (part for part in _allocated(sharing) if part.amount)


def _allocated(sharing: Sharing) -> Iterator[_Part]:
    for share in sharing.buckets:
        bucket = share.bucket
        if bucket.key == sharing.agreement.losses_from:
            yield _Part(EntryKind.LOSS_MET, bucket, sharing.loss_met)
        match bucket.to:
            case ToFund():
                yield _Part(EntryKind.PROFIT_TO_FUND, bucket, share.amount)
            case ToOutside():
                yield _Part(EntryKind.PROFIT_TO_OUTSIDE, bucket, share.amount)
            case ToMembers():
                kind = EntryKind.PROFIT_TO_MEMBER
                if bucket.to.payout.credited:
                    kind = EntryKind.PROFIT_TO_SAVINGS
                for each in share.portions:
                    yield _Part(kind, bucket, each.amount, each.member)
