"""The two digits that stand for a province (รหัสจังหวัด) in codes and registers.

Source:
    Department of Provincial Administration (กรมการปกครอง), codes of provinces,
    districts and subdistricts; Bueng Kan (38) is the newest, of B.E. 2554 (2011).
"""

from __future__ import annotations

from typing import Final

__all__ = ["PROVINCE_CODES"]

_BY_REGION: Final = (
    *(range(10, 20), range(20, 28)),  # around Bangkok, and the East
    *(range(30, 40), range(40, 50)),  # the North-East
    *(range(50, 59), range(60, 68)),  # the North
    *(range(70, 78),),  # the West
    *(range(80, 87), range(90, 97)),  # the South
)

PROVINCE_CODES: Final = frozenset(str(code) for codes in _BY_REGION for code in codes)
"""The codes of the 77 provinces, Bangkok (10) included."""
