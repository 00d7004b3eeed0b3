"""OtopRegistration: whether a producer can be registered for OTOP (ลงทะเบียน OTOP).

Source:
    Pages of district offices of the Community Development Department and of the
    government's portal for business: kinds of registrants, the three ties, the
    place of production in the district of registration, Thai nationality.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.errors import Problem, Rule, Severity, not_blank, validate
from sammachip.households.saying import said
from sammachip.places import Address, Province
from sammachip.places.district_key import may_be_one_district
from sammachip.privacy import masked
from sammachip.programme.judgement import Judgement
from sammachip.programme.otop import CommunityTie, RegistrantKind
from sammachip.thai import normal_form

__all__ = ["OtopRegistration"]


_WORD: Final = re.compile("^(?:อำเภอ|อ[.]|เขต) ?")


def _without_word(district: str) -> str:
    return _WORD.sub("", normal_form(district)) if _is_text(district) else district


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@attrs.frozen(kw_only=True)
class OtopRegistration:
    """What a producer states for the registration (ลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP).

    None means that it is not known.

    Args:
        district: District (อำเภอ) where the registration is made; the word for it is
            left out.
        province: Province of that district.
        kind: Who registers.
        ties: What ties the producer to the community; empty if nothing does.
        production_place: Where the product is made; personal data.
        is_thai: Whether the producer and the members have Thai nationality.

    Raises:
        InvalidDataError: A blank district (``text.blank``).

    >>> registration = OtopRegistration(
    ...     district="โนนสวน",
    ...     province=Province("30"),
    ...     kind=RegistrantKind.PRODUCER_GROUP,
    ...     ties=[CommunityTie.PRODUCTION],
    ...     production_place=Address.parse("29/4 ม.5 อ.โนนสวน จ.นครราชสีมา"),
    ... )
    >>> print(registration.judgement().text("en"))
    not known
    whether the producer and the members are Thai is not written down
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("district"),)

    district: str = attrs.field(converter=_without_word)
    province: Province
    kind: RegistrantKind | None = None
    ties: tuple[CommunityTie, ...] | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(tuple[CommunityTie, ...]),
    )
    production_place: Address | None = attrs.field(default=None, repr=masked)
    is_thai: bool | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def judgement(self) -> Judgement:
        """Return whether the producer can be registered, and why not.

        The reasons are ``otop.no_tie``, ``otop.elsewhere`` and ``otop.not_thai``; and
        ``otop.kind_unknown``, ``otop.ties_unknown``, ``otop.place_unknown`` and
        ``otop.nationality_unknown`` for what is not written down.
        """
        return Judgement(reasons=self._reasons())

    def _reasons(self) -> Iterator[Problem]:
        if self.kind is None:
            yield Problem(
                code="otop.kind_unknown",
                message="which kind of producer registers is not written down",
                path=("kind",),
                severity=Severity.WARNING,
            )
        yield from self._reasons_in_ties()
        yield from self._reasons_in_place()
        if self.is_thai is None:
            yield Problem(
                code="otop.nationality_unknown",
                message="whether the producer and the members are Thai is not written"
                " down",
                path=("is_thai",),
                severity=Severity.WARNING,
            )
        elif not self.is_thai:
            yield Problem(
                code="otop.not_thai",
                message="expected a producer and members of Thai nationality",
                path=("is_thai",),
            )

    def _reasons_in_ties(self) -> Iterator[Problem]:
        if self.ties is None:
            yield Problem(
                code="otop.ties_unknown",
                message="what ties the producer to the community is not written down",
                path=("ties",),
                severity=Severity.WARNING,
            )
        elif not self.ties:
            yield Problem(
                code="otop.no_tie",
                message="expected at least one tie to the community, {ties:or}",
                facts={"ties": tuple(map(said, CommunityTie))},
                path=("ties",),
            )

    def _reasons_in_place(self) -> Iterator[Problem]:
        is_here = self._is_made_here()
        if is_here is None:
            yield Problem(
                code="otop.place_unknown",
                message="in which district and province the product is made is not"
                " written down",
                path=("production_place",),
                severity=Severity.WARNING,
            )
        elif not is_here:
            yield Problem(
                code="otop.elsewhere",
                message="expected a place of production in the district of"
                " registration, {district}; register where the product is made",
                facts={"district": self.district},
                path=("production_place",),
            )

    def _is_made_here(self) -> bool | None:
        place = self.production_place
        if place is None:
            return None
        if place.province and place.province != self.province:
            return False
        if place.district is None:
            return None
        if not may_be_one_district(place.district, self.district, self.province):
            return False
        return True if place.province else None
