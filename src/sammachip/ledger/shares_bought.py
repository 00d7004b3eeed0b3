"""Shares bought and withdrawn, as the share money in a book tells."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact
from typing import Final

from sammachip.errors import InvalidDataError, Problem
from sammachip.groups import ShareMove
from sammachip.ledger.account_key import SHARES
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["share_moves_of"]

_EXACT: Final = Context(prec=1000, traps=[Inexact])


def share_moves_of(
    book: Book, *, price: Baht, whole: bool = False
) -> tuple[ShareMove, ...]:
    """Return the shares that members bought and withdrew, one move for each line.

    Share money paid in, paid back and carried forward is counted, and savings and
    profit that were turned into shares; a line that was taken back is not.

    Args:
        book: The daily book.
        price: What one share costs (มูลค่าหุ้นละ), in baht.
        whole: Whether nobody can have a part of a share.

    Returns:
        The moves in the order of the book, for `sammachip.groups.with_share_moves`.

    Raises:
        InvalidDataError: A price of zero or less (``shares_bought.price``), or one that
            is no `Baht` (``value.type``), share money of nobody
            (``shares_bought.nobody``), or which comes to no number of shares, such as a
            third or, if *whole*, a half (``shares_bought.parts``).

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> bought = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.CAPITAL_IN,
    ...     amount=Baht(520),
    ...     member="m1",
    ... )
    >>> share_moves_of(Book([bought]), price=Baht(50))[0].shares
    Decimal('10.4')
    """
    _check_price(price)
    moves: list[ShareMove] = []
    problems: list[Problem] = []
    for position, entry in lines_in_force(book.entries):
        if SHARES not in entry.accounts:
            continue
        shares = _shares_in(entry, price)
        if entry.member is None:
            problems.append(_nobody(entry).under("entries", position))
        elif shares is None or (whole and _has_parts(shares)):
            problems.append(_parts(entry, price).under("entries", position))
        else:
            move = ShareMove(member=entry.member, day=entry.day, shares=shares)
            moves.append(move)
    if problems:
        raise InvalidDataError(problems)
    return tuple(moves)


def _check_price(price: object) -> None:
    if not isinstance(price, Baht):
        raise InvalidDataError.because(
            "value.type",
            "expected {expected}, found {found}",
            expected=Baht.__name__,
            found=type(price).__name__,
        )
    if price <= ZERO_BAHT:
        raise InvalidDataError.because(
            "shares_bought.price",
            "expected the price of a share, above zero; found {found}",
            found=price,
        )


def _shares_in(entry: Entry, price: Baht) -> Decimal | None:
    debit, _ = entry.accounts
    amount = -entry.amount if debit == SHARES else entry.amount
    try:
        return _EXACT.divide(amount.decimal, price.decimal)
    except Inexact:
        return None


def _has_parts(shares: Decimal) -> bool:
    _, parts_of_one = shares.as_integer_ratio()
    return parts_of_one > 1


def _nobody(entry: Entry) -> Problem:
    return Problem(
        code="shares_bought.nobody",
        message="expected the id of the member whose shares line {number} is about,"
        " found none",
        facts={"number": entry.number},
        path=("member",),
    )


def _parts(entry: Entry, price: Baht) -> Problem:
    return Problem(
        code="shares_bought.parts",
        message="expected share money that comes to shares of {price} baht, found"
        " {found}",
        facts={"price": price, "found": entry.amount},
        path=("amount",),
    )
