"""How a line of the book names a year: ``2569``, or the fiscal year ``FY2569``."""

from __future__ import annotations

import re
from typing import Final

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.thai import key_form

__all__ = ["name_of", "year_named"]

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
