"""The two eras in Thai papers: พุทธศักราช (B.E.) and คริสต์ศักราช (C.E.).

A year of the other era is the commonest mistake in Thai data, and a costly
one: 2017 taken for B.E. is the year 1474. Which years of each are likely in a
document is said here, once for all readers and writers.
"""

from __future__ import annotations

from typing import Final, Literal

__all__ = [
    "BE_MINUS_CE",
    "BE_YEARS",
    "CE_YEARS",
    "FIRST_CE_YEAR_FROM_JANUARY",
    "BareYear",
    "Era",
]

Era = Literal["be", "ce"]
"""Era of a year: Buddhist (พ.ศ., ``"be"``) or Common (ค.ศ., ``"ce"``)."""

BareYear = Literal["be", "ce", "by_size"]
"""Era of a year without พ.ศ. or ค.ศ.: one of the two, or, for columns that hold
both, ``"by_size"``: B.E. from 2400 on, below it C.E."""

BE_MINUS_CE: Final = 543
FIRST_CE_YEAR_FROM_JANUARY: Final = 1941  # B.E. 2484; see `calendar`
CE_YEARS: Final = range(1000, 2400)  # no document is dated C.E. 2400
BE_YEARS: Final = range(CE_YEARS.stop, 4000)  # B.E. 2400 is C.E. 1857
