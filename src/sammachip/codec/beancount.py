"""Text for beancount (https://beancount.github.io).

Each step of an account in beancount begins with a capital letter or a digit, and Thai
has no capitals. What groups write, such as a category, therefore stands behind ``X-``.
A space in it becomes a dash, and a sign that is no letter its number in Unicode:
``น้ำพริก (แดง)`` is ``X-น้ำพริก---28-แดง--29-``. Different words never become one name.

Beancount's loader, and so ``bean-check``, takes Thai vowel and tone marks for letters;
its function ``account.is_valid``, which the loader does not ask, does not.

Source:
    Beancount Language Syntax, https://beancount.github.io/docs/; the lexer and the
    checks of beancount 3.2.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from sammachip.codec.export import WORD, Export, Personal, Retained
from sammachip.errors import Language
from sammachip.ledger import VILLAGE_CHART, AccountType, Book, Chart, Entry
from sammachip.ledger.account_key import UNALLOCATED

__all__ = ["to_beancount"]

_ROOTS: Final[Mapping[AccountType, str]] = {
    AccountType.ASSET: "Assets",
    AccountType.LIABILITY: "Liabilities",
    AccountType.EQUITY: "Equity",
    AccountType.INCOME: "Income",
    AccountType.COST: "Expenses",
}
_NOT_IN_A_NAME: Final = re.compile(f"[^{WORD} ]|_")
_NOT_IN_A_LINK: Final = re.compile("[^A-Za-z0-9 ]")
_DAY: Final = timedelta(days=1)


def to_beancount(  # noqa: PLR0913 - choices of the file
    book: Book,
    chart: Chart = VILLAGE_CHART,
    *,
    lang: Language = "th",
    currency: str = "THB",
    personal: Personal = "dropped",
    retain: bool = False,
) -> str:
    """Write a daily book as text for beancount.

    One transaction stands for each line, the reversed and the reversing one linked to
    each other; at the end the balance of each account is asserted, without tolerance.
    Beancount reckons with 28 digits and refuses a file that needs more.

    Beancount closes no years; its tools bring the result of a period to an account
    that they are told, here the one for profit that is not yet allocated.

    Args:
        book: The book.
        chart: The accounts by their keys.
        lang: Language of the names of kinds and accounts.
        currency: Code of the currency.
        personal: ``"dropped"`` leaves the notes out, and who wrote the lines down;
            ``"full"`` writes them. Ids of members and categories are always written.
        retain: Whether a transaction with the tag ``retain`` brings the income and
            costs of each closed year to that account, for tools that do not do it.

    Raises:
        InvalidDataError: The book needs an account that is not in the chart
            (``chart.no_account``); a currency that is not three capital letters
            (``export.currency``); no such choice of *personal* (``choice.unknown``);
            a balance of 640 digits or more (``money.too_large``).
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
    >>> print(to_beancount(Book([sale]), lang="en"))
    ; Notes, and who wrote the lines down, are left out
    option "operating_currency" "THB"
    option "account_previous_earnings" "Unallocated"
    option "account_current_earnings" "Unallocated"
    <BLANKLINE>
    2026-01-05 open Assets:Cash  THB
      name: "cash"
    2026-01-05 open Income:X-ขายพริกแกง  THB
      name: "income: ขายพริกแกง"
    <BLANKLINE>
    2026-01-05 * "Income: ขายพริกแกง"
      number: "7"
      kind: "income"
      place: "cash"
      category: "ขายพริกแกง"
      Assets:Cash  350.00 THB
      Income:X-ขายพริกแกง  -350.00 THB
    <BLANKLINE>
    2026-01-06 balance Assets:Cash  350.00 ~ 0.00 THB
    2026-01-06 balance Income:X-ขายพริกแกง  -350.00 ~ 0.00 THB
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
    yield f'option "operating_currency" "{export.currency}"'
    for earned in ("previous", "current"):
        yield f'option "account_{earned}_earnings" "{_step(UNALLOCATED)}"'
    yield ""
    names = {key: _name_of(key, each.type) for key, each in export.accounts.items()}
    if names:
        first_day, last_day = export.days
        yield from _openings(export, names, f"{first_day}")
        for entry in export.book.entries:
            yield from _transaction(export, names, entry)
            if retained := export.retained.get(entry.number):
                yield from _retaining(export, names, retained)
        yield from _balances(export, names, f"{last_day + _DAY}")


def _openings(export: Export, names: Mapping[str, str], day: str) -> Iterator[str]:
    for key, account in export.accounts.items():
        yield f"{day} open {names[key]}  {export.currency}"
        yield f"  name: {_quoted(account.name_in(export.lang))}"
    yield ""


def _transaction(
    export: Export, names: Mapping[str, str], entry: Entry
) -> Iterator[str]:
    reversal = export.reversal(entry)
    link = "" if reversal is None else f" ^reversal-{_coded(reversal, _NOT_IN_A_LINK)}"
    yield f"{entry.day} * {_quoted(export.title(entry))}{link}"
    yield f"  number: {_quoted(entry.number)}"
    for name, fact in export.facts(entry):
        yield f"  {name}: {_quoted(fact)}"
    for posting in entry.postings:
        amount = posting.amount.plain()
        yield f"  {names[posting.account]}  {amount} {export.currency}"
    yield ""


def _retaining(
    export: Export, names: Mapping[str, str], retained: Retained
) -> Iterator[str]:
    yield f"{retained.day} * {_quoted(retained.title(export.lang))} #retain"
    for key, amount in retained.postings.items():
        yield f"  {names[key]}  {amount.plain()} {export.currency}"
    yield ""


def _balances(export: Export, names: Mapping[str, str], day: str) -> Iterator[str]:
    # A balance holds for the beginning of its day.
    for key, name in names.items():
        balance = export.balances[key].plain()
        yield f"{day} balance {name}  {balance} ~ 0.00 {export.currency}"
    yield ""


def _name_of(key: str, kind: AccountType) -> str:
    whole, _, part = key.partition(":")
    steps = [_ROOTS[kind]]
    is_root = whole == kind.value  # such as income, of which all are parts
    if not is_root:
        steps.append(_step(whole))
    if part or is_root:
        steps.append(f"X-{_coded(part, _NOT_IN_A_NAME)}")
    return ":".join(steps)


def _step(whole: str) -> str:
    name = _coded(whole, _NOT_IN_A_NAME)
    return name[0].upper() + name[1:]


def _coded(text: str, unfit: re.Pattern[str]) -> str:
    return unfit.sub(lambda sign: f"--{ord(sign[0]):x}-", text).replace(" ", "-")


def _quoted(text: str) -> str:
    # Half a pair of surrogates cannot be written in UTF-8.
    writable = text.encode("utf-8", "backslashreplace").decode()
    escaped = writable.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'"{escaped}"'
