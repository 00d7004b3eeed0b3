"""How a line of the book names a year: ``2569``, or the fiscal year ``FY2569``.

A closing names the year that it closes, and an opening balance of ``unallocated:2569``
the year whose profit or loss it is.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import LANGUAGES, InvalidDataError, Said
from sammachip.ledger.account_key import UNALLOCATED
from sammachip.thai import key_form

__all__ = ["name_of", "result_name", "said_year", "year_named", "year_of_result"]

_FISCAL: Final = "FY"
_NAME: Final = re.compile(f"({_FISCAL})?([0-9]{{4}})")


def name_of(year: BuddhistYear | FiscalYear) -> str:
    """Return the name of a year; no two years have the same.

    >>> name_of(BuddhistYear(2569)), name_of(FiscalYear(2569))
    ('2569', 'FY2569')
    """
    mark = _FISCAL if isinstance(year, FiscalYear) else ""
    return f"{mark}{year.be_year}"


def year_named(name: str) -> BuddhistYear | FiscalYear | None:
    """Return the year of that name, in any digits; None if it is the name of none.

    >>> year_named("FY2569"), year_named("2026")
    (FiscalYear(be_year=2569), None)
    """
    if (found := _NAME.fullmatch(key_form(name))) is None:
        return None
    kind = FiscalYear if found[1] else BuddhistYear
    try:
        return kind(int(found[2]))
    except InvalidDataError:
        return None


def result_name(year: BuddhistYear | FiscalYear) -> str:
    """Return how an opening balance names the profit or loss of a year.

    >>> result_name(BuddhistYear(2569))
    'unallocated:2569'
    """
    return f"{UNALLOCATED}:{name_of(year)}"


def year_of_result(account: str | None) -> BuddhistYear | FiscalYear | None:
    """Return the year whose profit or loss *account* names; None if it is another.

    >>> year_of_result("unallocated:2569"), year_of_result("fund:2569")
    (BuddhistYear(be_year=2569), None)
    """
    whole, _, name = (account or "").partition(":")
    return year_named(name) if whole == UNALLOCATED else None


def said_year(year: BuddhistYear | FiscalYear) -> Said:
    """Return a year for a message; as data it is its name.

    >>> said_year(FiscalYear(2569)).text("en")
    'fiscal year B.E. 2569'
    """
    th, en = (year.text(lang=lang, digits="arabic") for lang in LANGUAGES)
    return Said(name_of(year), th=th, en=en)
