"""How the community forum chooses the households to be trained (คัดเลือกครัวเรือนเป้าหมาย).

Source:
    A knowledge record of the Community Development Department of B.E. 2560: the
    register of households below the income line first, then those who volunteer and
    truly want the occupation.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import ClassVar, Final

import attrs

from sammachip.errors import (
    Problem,
    Rule,
    Severity,
    checked_texts,
    rule,
    validate,
)
from sammachip.households.household import Household
from sammachip.households.register import repeated_ids, unknown_households
from sammachip.households.selection import (
    Choice,
    Selection,
    wants_no_less_than_none,
)
from sammachip.households.selection_reason import SelectionReason
from sammachip.thai import key_form

__all__ = ["select_households"]


@rule
def _have_ids_of_their_own(households: tuple[Household, ...]) -> Iterator[Problem]:
    for problem in repeated_ids(each.id for each in households):
        yield problem.under("households")


@rule
def _are_known_who_declined(
    households: tuple[Household, ...], declined: tuple[str, ...]
) -> Iterator[Problem]:
    for problem in unknown_households(declined, (each.id for each in households)):
        yield problem.under("declined")


_TURNS: Final = {reason: turn for turn, reason in enumerate(SelectionReason)}

_REASONS: Final[Mapping[tuple[bool | None, bool | None], SelectionReason]] = {
    (True, True): SelectionReason.BELOW_AND_VOLUNTEER,
    (True, False): SelectionReason.VOLUNTEER,
    (True, None): SelectionReason.VOLUNTEER,
    (None, True): SelectionReason.BELOW,
    (None, False): SelectionReason.NOT_BELOW,
    (None, None): SelectionReason.NOT_CALLED,
    **{(False, below): SelectionReason.NOT_WILLING for below in (True, False, None)},
}
"""By whether a household volunteers, and whether it is below the income line."""


@attrs.frozen(kw_only=True)
class _Forum:
    """What the forum has before it; the rules are checked when it is made."""

    RULES: ClassVar[tuple[Rule, ...]] = (
        _have_ids_of_their_own,
        _are_known_who_declined,
        wants_no_less_than_none,
    )

    households: tuple[Household, ...]
    declined: tuple[str, ...]
    wanted: int

    def __attrs_post_init__(self) -> None:
        validate(self)


def select_households(
    households: Iterable[Household], *, wanted: int, declined: Iterable[str] = ()
) -> Selection:
    """Choose the households to be trained, as the community forum does.

    Those below the income line in the survey's register come first: before the others
    those of them who volunteer, then those of whom nobody wrote it down. Other
    volunteers follow. Who declined, or does not volunteer, is passed over; so is of
    whom neither is known. In each of these the order given decides.

    Args:
        households: All households of the village, in the order of the forum.
        wanted: How many are chosen at most, such as 20 in fiscal year 2560.
        declined: Ids of those who said no.

    Returns:
        All households with their reasons; ask it for its findings.

    Raises:
        InvalidDataError: Two households with one id (``household.id_repeated``), an id
            of none among those who declined (``household.unknown``), less than none
            wanted (``selection.wanted``), a value of another type (``value.type``).

    >>> from sammachip.households import BmnStatus
    >>> households = [
    ...     Household(id="1", volunteer=True),
    ...     Household(id="2", volunteer=True, bmn=BmnStatus(below=True)),
    ...     Household(id="3", volunteer=True, bmn=BmnStatus(below=True)),
    ... ]
    >>> select_households(households, wanted=2, declined=["3"]).ids
    ('2', '1')
    """
    forum = _Forum(
        households=tuple(households),
        declined=tuple(map(key_form, checked_texts(declined))),
        wanted=wanted,
    )
    declines = {*forum.declined}
    reasons = {each.id: _reason(each, declines) for each in forum.households}
    asked = sorted(
        (name for name, reason in reasons.items() if reason.is_asked),
        key=lambda name: _TURNS[reasons[name]],
    )
    reasons |= dict.fromkeys(asked[wanted:], SelectionReason.NO_PLACE)
    choices = {
        name: Choice(household=name, reason=reason) for name, reason in reasons.items()
    }
    return Selection(
        wanted=wanted,
        chosen=[choices.pop(name) for name in asked[:wanted]],
        passed_over=choices.values(),
        unknowns=_unknowns(forum, is_full=len(asked) > wanted),
    )


def _reason(household: Household, declined: Container[str]) -> SelectionReason:
    if household.id in declined:
        return SelectionReason.DECLINED
    below = household.bmn.below if household.bmn else None
    return _REASONS[household.volunteer, below]


def _unknowns(forum: _Forum, *, is_full: bool) -> Iterator[Problem]:
    """Yield what is not known of those who neither declined nor are unwilling.

    A volunteer who has a place in any case need not be in the register.
    """
    for position, household in enumerate(forum.households):
        if household.id in forum.declined or household.volunteer is False:
            continue
        facts, path = {"household": household.id}, ("households", position)
        if household.bmn is None and (is_full or not household.volunteer):
            yield Problem(
                code="selection.bmn_unknown",
                message="of household {household} nobody wrote down whether it is "
                "below the income line",
                facts=facts,
                path=(*path, "bmn"),
                severity=Severity.WARNING,
            )
        if household.volunteer is None:
            yield Problem(
                code="selection.volunteer_unknown",
                message="of household {household} nobody wrote down whether it "
                "volunteers",
                facts=facts,
                path=(*path, "volunteer"),
                severity=Severity.WARNING,
            )
