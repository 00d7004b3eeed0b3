"""Whether a village and a subdistrict have the volunteers they should (อช., ผู้นำ อช.).

Source:
    Pages of two district offices of the Community Development Department: at least 4
    volunteers a village, men and women nearly even; 2 leaders a subdistrict, one man
    and one woman.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from sammachip.dates.ce_day import checked_day
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity, repeated
from sammachip.people import Gender, Person
from sammachip.programme.volunteer import TERM_YEARS, Volunteer

__all__ = ["leader_findings", "volunteer_findings"]

_VOLUNTEERS_A_VILLAGE: Final = 4
_LEADERS_A_SUBDISTRICT: Final = 2


def volunteer_findings(
    volunteers: Iterable[Volunteer], *, on: date, most_apart: int | None = None
) -> tuple[Problem, ...]:
    """Return what is odd with the volunteers of a village on a day.

    Args:
        volunteers: Those of one village.
        on: The day; who was chosen later, or whose term is over, is not counted.
        most_apart: How many more men than women there may be, or women than men. The
            sources say "nearly even" and no number: with None, some of both will do.

    Returns:
        Warnings for each term that is over (``volunteers.term_over``) or not known
        (``volunteers.term_unknown``), for who was chosen later
        (``volunteers.not_yet``) or stands twice (``volunteers.repeated``), and for
        each of whom it is not known whether they are a man or a woman
        (``volunteers.gender_unknown``); an error for fewer than four, those of unknown
        term counted (``volunteers.too_few``); a warning for how uneven they are
        (``volunteers.uneven``).

    Raises:
        InvalidDataError: *on* is no day (``date.no_day``), or its year looks like a
            B.E. one (``date.be_year``).
    """
    day, given = checked_day(on), tuple(volunteers)
    twice = {*repeated(each.person for each in given)}
    findings: list[Problem] = []
    there: list[tuple[int, Person]] = []
    for position, each in enumerate(given):
        if position in twice:
            findings.append(_repeated().under(position))
            continue
        findings += (problem.under(position) for problem in _odd_term(each, day))
        if each.is_in_term(day) is not False:
            there.append((position, each.person))
    if len(there) < _VOLUNTEERS_A_VILLAGE:
        findings.append(_too_few(len(there)))
    findings += _genders_unknown(there)
    findings += _uneven((person for _, person in there), most_apart)
    return tuple(findings)


def leader_findings(leaders: Iterable[Person]) -> tuple[Problem, ...]:
    """Return what is odd with the leaders of volunteers of a subdistrict.

    Args:
        leaders: Those in office.

    Returns:
        An error unless they are two (``volunteer_leaders.number``), and for two men or
        two women (``volunteer_leaders.same_gender``); a warning for each of whom it is
        not known (``volunteers.gender_unknown``).

    >>> [problem.code for problem in leader_findings([])]
    ['volunteer_leaders.number']
    """
    people = tuple(leaders)
    findings = [*_genders_unknown(enumerate(people))]
    if len(people) != _LEADERS_A_SUBDISTRICT:
        findings.append(
            Problem(
                code="volunteer_leaders.number",
                message="expected {expected} leaders of volunteers a subdistrict, found"
                " {found}",
                facts={"expected": _LEADERS_A_SUBDISTRICT, "found": len(people)},
            )
        )
    elif not findings and people[0].stated_gender is people[1].stated_gender:
        findings.append(
            Problem(
                code="volunteer_leaders.same_gender",
                message="expected one man and one woman as leaders of volunteers, found"
                " two of one gender",
            )
        )
    return tuple(findings)


def _repeated() -> Problem:
    return Problem(
        code="volunteers.repeated",
        message="expected each volunteer once, found one again; if it is somebody else,"
        " write down what tells them apart, such as the day of birth",
        path=("person",),
        severity=Severity.WARNING,
    )


def _odd_term(volunteer: Volunteer, day: date) -> Iterator[Problem]:
    begins, ends = volunteer.chosen_on, volunteer.last_day
    if begins is None or ends is None:
        yield Problem(
            code="volunteers.term_unknown",
            message="when the volunteer was chosen is not written down, so it is not"
            " known whether the term of {years} years is over",
            facts={"years": TERM_YEARS},
            path=("chosen_on",),
            severity=Severity.WARNING,
        )
    elif day < begins:
        yield Problem(
            code="volunteers.not_yet",
            message="expected a volunteer chosen by {day}, found one chosen on {found}",
            facts={"day": said_day(day), "found": said_day(begins)},
            path=("chosen_on",),
            severity=Severity.WARNING,
        )
    elif ends < day:
        yield Problem(
            code="volunteers.term_over",
            message="expected a volunteer within the term of {years} years, found one"
            " whose term ended on {found}; write down if they were chosen again",
            facts={"years": TERM_YEARS, "found": said_day(ends)},
            path=("chosen_on",),
            severity=Severity.WARNING,
        )


def _too_few(found: int) -> Problem:
    return Problem(
        code="volunteers.too_few",
        message="expected at least {expected} volunteers a village, found {found}",
        facts={"expected": _VOLUNTEERS_A_VILLAGE, "found": found},
    )


def _genders_unknown(people: Iterable[tuple[int, Person]]) -> Iterator[Problem]:
    for position, person in people:
        if person.stated_gender is None:
            yield Problem(
                code="volunteers.gender_unknown",
                message="whether volunteer {number} is a man or a woman is not written"
                " down",
                facts={"number": position + 1},
                path=(position, "gender"),
                severity=Severity.WARNING,
            )


def _uneven(people: Iterable[Person], most_apart: int | None) -> Iterator[Problem]:
    count = Counter(person.stated_gender for person in people)
    men, women = count[Gender.MALE], count[Gender.FEMALE]
    if None in count or not count:
        return
    is_even = min(men, women) > 0
    if most_apart is not None:
        is_even = abs(men - women) <= most_apart
    if not is_even:
        yield Problem(
            code="volunteers.uneven",
            message="expected nearly as many men as women, found {men} men and {women}"
            " women",
            facts={"men": men, "women": women},
            severity=Severity.WARNING,
        )
