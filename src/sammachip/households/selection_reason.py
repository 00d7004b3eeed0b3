"""Why the community forum takes a household, or passes it over (เหตุผลในการคัดเลือก)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["SelectionReason"]


class SelectionReason(Enum):
    """Why a household is chosen or not (เหตุผลในการคัดเลือก).

    The first three are those who are asked, in the order in which they are.

    >>> [reason.value for reason in SelectionReason if reason.is_asked]
    ['below_and_volunteer', 'below', 'volunteer']
    """

    BELOW_AND_VOLUNTEER = "below_and_volunteer"
    """In the register of those below the line, and asks to be trained."""
    BELOW = "below"
    """In that register; nobody wrote down whether it asks to be trained."""
    VOLUNTEER = "volunteer"
    """Asks to be trained; above the line, or nobody wrote it down."""
    NO_PLACE = "no_place"
    """Is asked, but those before it have all the places."""
    DECLINED = "declined"
    """Said no to the forum."""
    NOT_WILLING = "not_willing"
    """Does not ask to be trained."""
    NOT_BELOW = "not_below"
    """In the register of those above the line; nobody knows whether it volunteers."""
    NOT_CALLED = "not_called"
    """Nobody knows whether it is below the line, nor whether it asks to be trained."""

    @property
    def is_asked(self) -> bool:
        """Whether such a household may be chosen."""
        return self in _ASKED

    def text(self, lang: Language) -> str:
        """Say the reason."""
        return _IN_WORDS[self](lang)


_ASKED: Final = frozenset(
    {
        SelectionReason.BELOW_AND_VOLUNTEER,
        SelectionReason.BELOW,
        SelectionReason.VOLUNTEER,
    }
)

_IN_WORDS: Final[Mapping[SelectionReason, Callable[[Language], str]]] = {
    SelectionReason.BELOW_AND_VOLUNTEER: lambda lang: say(
        "selection_reason.below_and_volunteer",
        "below the income line in the register, and volunteers",
        lang=lang,
    ),
    SelectionReason.BELOW: lambda lang: say(
        "selection_reason.below",
        "below the income line in the register; whether it volunteers is not known",
        lang=lang,
    ),
    SelectionReason.VOLUNTEER: lambda lang: say(
        "selection_reason.volunteer", "volunteers", lang=lang
    ),
    SelectionReason.NO_PLACE: lambda lang: say(
        "selection_reason.no_place", "those before it have all the places", lang=lang
    ),
    SelectionReason.DECLINED: lambda lang: say(
        "selection_reason.declined", "declined", lang=lang
    ),
    SelectionReason.NOT_WILLING: lambda lang: say(
        "selection_reason.not_willing", "does not volunteer", lang=lang
    ),
    SelectionReason.NOT_BELOW: lambda lang: say(
        "selection_reason.not_below",
        "not below the income line in the register; whether it volunteers is not known",
        lang=lang,
    ),
    SelectionReason.NOT_CALLED: lambda lang: say(
        "selection_reason.not_called",
        "nobody knows whether it is below the income line, or volunteers",
        lang=lang,
    ),
}
