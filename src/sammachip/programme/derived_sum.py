"""DerivedSum: a number for the whole country that follows from two others (ผลคูณ)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Language, Rule, say, validate
from sammachip.programme.counting import from_one
from sammachip.thai import Digits, with_digits

__all__ = ["DerivedSum"]


@attrs.frozen(kw_only=True)
class DerivedSum:
    """So many in each village, in all villages: multiplied, nowhere printed (ผลคูณ).

    Args:
        villages: The target villages of the year.
        a_village: How many a village has.

    Raises:
        InvalidDataError: A number below 1 (``programme.count``).

    >>> households = DerivedSum(villages=23589, a_village=20)
    >>> households.number, households.text(lang="en")
    (471780, '471,780 (derived: 23,589 villages × 20)')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (from_one("villages"), from_one("a_village"))

    villages: int
    a_village: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def number(self) -> int:
        """The product."""
        return self.villages * self.a_village

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the number, and how it was derived.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        said = say(
            "derived_sum.text",
            "{number} (derived: {villages} villages × {a_village})",
            lang=lang,
            number=f"{self.number:,}",
            villages=f"{self.villages:,}",
            a_village=f"{self.a_village:,}",
        )
        return with_digits(said, digits)
