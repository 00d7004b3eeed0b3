"""The fast way back from words: whole blocks of six digits by look-up.

It reads what `number_words` writes for a whole number, in either style, and
nothing else; `number_grammar` reads all that people write.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sammachip.thai.block_words import LAST_THREE, THOUSANDS

__all__ = ["written_numeral"]

Table = Mapping[str, str]
"""Three digits by their words."""


@cache
def _tables() -> tuple[Table, Table, Table]:
    """Return the tables of thousands, of last three digits, and of small numbers."""
    thousands = {words: f"{number:03}" for number, words in enumerate(THOUSANDS)}
    last_three = {
        words: f"{number:03}"
        for table in LAST_THREE.values()
        for number, words in enumerate(table)
    }
    below_1000 = {"ศูนย์": "000", **last_three}
    del below_1000[""], below_1000["เอ็ด"]
    return thousands, last_three, below_1000


def written_numeral(words: str) -> str | None:
    """Return the digits of a whole number in words, or None for any other text.

    >>> written_numeral("สองล้านหนึ่งร้อยเอ็ด"), written_numeral("ร้อยเอ็ด")
    ('000002000101', None)
    """
    thousands, last_three, below_1000 = _tables()
    if words in below_1000:
        return below_1000[words]
    if not words or words.startswith(("เอ็ด", "ล้าน")):  # no first block
        return None
    digits = ""
    try:
        for block in words.split("ล้าน"):
            if block in last_three:
                digits += "000" + last_three[block]
                continue
            above, power, below = block.rpartition("พัน")
            if not power:
                above, power, below = block.rpartition("หมื่น")
            if not power:
                above, power, below = block.rpartition("แสน")
            digits += thousands[above + power] + last_three[below]
    except KeyError:
        return None
    return digits
