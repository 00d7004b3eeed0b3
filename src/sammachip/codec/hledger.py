"""Text for hledger (https://hledger.org), plain text accounting in journals.

Accounts of hledger may have any name. Signs that mean something in a journal, such as
colons, semicolons and brackets, are written as in web addresses: ``%3A`` is a colon.
So are all others that are not letters, digits or harmless.

Source:
    hledger manual, https://hledger.org/hledger.html, section "journal format";
    RFC 3986, section 2.1 (percent-encoding).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote

from sammachip.codec.export import WORD, Export, Personal, Retained
from sammachip.errors import Language, say
from sammachip.ledger import (
    VILLAGE_CHART,
    AccountType,
    Book,
    Chart,
    Entry,
    MoneyPlace,
)

__all__ = ["to_hledger"]

_ROOTS: Final[Mapping[AccountType, tuple[str, str]]] = {
    AccountType.ASSET: ("assets", "A"),
    AccountType.LIABILITY: ("liabilities", "L"),
    AccountType.EQUITY: ("equity", "E"),
    AccountType.INCOME: ("revenues", "R"),
    AccountType.COST: ("expenses", "X"),
}
_MONEY: Final = {place.value for place in MoneyPlace}
_UNFIT: Final = re.compile(f"[^{WORD} .&+/~-]")


def to_hledger(  # noqa: PLR0913 - choices of the file
    book: Book,
    chart: Chart = VILLAGE_CHART,
    *,
    lang: Language = "th",
    currency: str = "THB",
    personal: Personal = "dropped",
    retain: bool = False,
) -> str:
    """Write a daily book as a journal of hledger.

    One transaction stands for each line, with its number as the code; the reversed and
    the reversing one have the same tag ``reversal``. A last transaction moves nothing
    and asserts the balance of each account.

    Args:
        book: The book.
        chart: The accounts by their keys.
        lang: Language of the names of kinds and accounts.
        currency: Code of the currency.
        personal: ``"dropped"`` leaves the notes out, and who wrote the lines down;
            ``"full"`` writes them. Ids of members and categories are always written.
        retain: Whether a transaction brings the income and costs of each closed year
            to the profit that is not yet allocated, as ``hledger close --retain``
            does. ``balancesheetequity`` then comes to zero; the year's
            ``incomestatement`` does too, unless it is asked with ``not:tag:retain``.

    Raises:
        InvalidDataError: As for `to_beancount`.
        UnknownLanguageError: *lang* is neither ``"th"`` nor ``"en"``.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="7",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     category="ขายพริกแกง",
    ... )
    >>> print(to_hledger(Book([sale]), lang="en"))
    ; Notes, and who wrote the lines down, are left out
    commodity 1000.00 THB
    <BLANKLINE>
    account assets  ; type:A
    account liabilities  ; type:L
    account equity  ; type:E
    account revenues  ; type:R
    account expenses  ; type:X
    account assets:cash  ; name:cash, type:C
    account revenues:income:ขายพริกแกง  ; name:income: ขายพริกแกง
    <BLANKLINE>
    2026-01-05 * (7) Income: ขายพริกแกง
        ; kind:income, place:cash, category:ขายพริกแกง
        assets:cash  350.00 THB
        revenues:income:ขายพริกแกง  -350.00 THB
    <BLANKLINE>
    2026-01-05 * Balances
        assets:cash  0.00 THB = 350.00 THB
        revenues:income:ขายพริกแกง  0.00 THB = -350.00 THB
    <BLANKLINE>
    """
    export = Export(
        book=book,
        chart=chart,
        lang=lang,
        currency=currency,
        personal=personal,
        retain=retain,
    )
    return "\n".join(_lines_of(export))


def _lines_of(export: Export) -> Iterator[str]:
    yield f"; {export.heading}"
    yield f"commodity 1000.00 {export.currency}"
    yield ""
    names = {key: _name_of(key, each.type) for key, each in export.accounts.items()}
    if names:
        yield from _accounts(export, names)
        for entry in export.book.entries:
            yield from _transaction(export, names, entry)
            if retained := export.retained.get(entry.number):
                yield from _retaining(export, names, retained)
        yield from _balances(export, names)


def _accounts(export: Export, names: Mapping[str, str]) -> Iterator[str]:
    for root, kind in _ROOTS.values():
        yield f"account {root}  ; type:{kind}"
    for key, account in export.accounts.items():
        name = _told(account.name_in(export.lang))
        kind = ", type:C" if key in _MONEY else ""  # else as its root
        yield f"account {names[key]}  ; name:{name}{kind}"
    yield ""


def _transaction(
    export: Export, names: Mapping[str, str], entry: Entry
) -> Iterator[str]:
    facts = [*export.facts(entry)]
    if (reversal := export.reversal(entry)) is not None:
        facts.append(("reversal", reversal))
    yield f"{entry.day} * ({_told(entry.number)}) {_told(export.title(entry))}"
    yield f"    ; {', '.join(f'{name}:{_told(fact)}' for name, fact in facts)}"
    for posting in entry.postings:
        amount = posting.amount.plain()
        yield f"    {names[posting.account]}  {amount} {export.currency}"
    yield ""


def _retaining(
    export: Export, names: Mapping[str, str], retained: Retained
) -> Iterator[str]:
    yield f"{retained.day} * {retained.title(export.lang)}"
    yield f"    ; retain:{retained.name}"
    for key, amount in retained.postings.items():
        yield f"    {names[key]}  {amount.plain()} {export.currency}"
    yield ""


def _balances(export: Export, names: Mapping[str, str]) -> Iterator[str]:
    _, last_day = export.days
    currency = export.currency
    title = say("export.balances", "Balances", lang=export.lang)
    yield f"{last_day} * {title}"
    for key, name in names.items():
        balance = export.balances[key].plain()
        yield f"    {name}  0.00 {currency} = {balance} {currency}"
    yield ""


def _name_of(key: str, kind: AccountType) -> str:
    root, _ = _ROOTS[kind]
    return ":".join([root, *map(_coded, key.split(":", 1))])


def _coded(text: str) -> str:
    return _UNFIT.sub(lambda sign: quote(sign[0], errors="surrogatepass"), text)


def _told(text: str) -> str:
    # Between the colon of a tag and the comma behind it, colons mean nothing.
    return _coded(text).replace("%3A", ":")
