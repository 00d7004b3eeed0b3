"""What a paper says of somebody's gender (เพศ): one of two words, or nothing."""

from __future__ import annotations

from enum import Enum
from typing import Final

from sammachip.errors import InvalidDataError, check_text
from sammachip.thai import normal_form

__all__ = ["Gender"]


class Gender(Enum):
    """A gender as Thai papers state it (เพศ); where none is stated, there is None.

    >>> Gender.FEMALE.thai
    'หญิง'
    """

    MALE = "male"
    """ชาย"""
    FEMALE = "female"
    """หญิง"""

    @property
    def thai(self) -> str:
        """The word that stands in Thai forms."""
        return "หญิง" if self is Gender.FEMALE else "ชาย"

    @classmethod
    def parse(cls, text: str) -> Gender:
        """Read what registers write: ``ชาย``, ``ญ.``, ``เพศหญิง``, ``Female``, ``M``.

        Raises:
            InvalidDataError: *text* is no such word (``gender.unknown``); it is not
                repeated, as another column may have slipped there.

        >>> Gender.parse("เพศหญิง"), Gender.parse("ช.")
        (<Gender.FEMALE: 'female'>, <Gender.MALE: 'male'>)
        """
        check_text(text)
        word = normal_form(text).casefold().removeprefix("เพศ").removesuffix(".")
        if word.strip() not in _GENDERS:
            raise InvalidDataError.because(
                "gender.unknown",
                "expected a gender, one of {expected}",
                expected=tuple(_GENDERS),
            )
        return _GENDERS[word.strip()]


_GENDERS: Final = {
    **dict.fromkeys(("ชาย", "ช", "male", "m"), Gender.MALE),
    **dict.fromkeys(("หญิง", "ญ", "female", "f"), Gender.FEMALE),
}
