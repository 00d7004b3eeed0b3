"""What a paper says of somebody's gender (เพศ): one of two words, or nothing."""

from __future__ import annotations

from enum import Enum

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
