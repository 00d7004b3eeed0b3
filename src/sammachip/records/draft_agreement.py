"""Agreements that a record only begins: parts of the profit without percentages.

Records tell that a profit is parted in two or three, and for what; how much each part
is, the group decides. A draft holds what is written and asks for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

from sammachip.errors import InvalidDataError, Problem, check_text, validate
from sammachip.money.percent import as_percent
from sammachip.records.quantities.finding import quantities_in
from sammachip.records.quantities.number import BLANK, NUMBER, value_of
from sammachip.records.quantities.quantity import Quantity
from sammachip.records.quantities.value import Percentage
from sammachip.sharing import (
    Agreement,
    Bucket,
    BucketRounding,
    Counting,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
)
from sammachip.thai import Span, trimmed
from sammachip.thai.lazy_regex import regex

__all__ = ["DraftAgreement", "DraftPart", "draft_agreement_in"]

GivenPercent = Percent | int | Decimal | Fraction | str | None
"""A percentage as a caller may give it; None if the text says it."""

_WHOLE: Final = 100  # per cent
_PARTING: Final = (
    rf"แบ่ง[^\s0-9๐-๙]{{0,40}}?เป็น{BLANK}(?P<number>{NUMBER}){BLANK}ส่วน(?P<parts>[^\n]*)"
)
_PART: Final = rf"ส่วน(?:แรก|ที่{BLANK}(?P<number>{NUMBER}))"


@attrs.frozen(kw_only=True)
class DraftPart:
    """One part of a profit as a record tells of it (ส่วนแบ่ง).

    Args:
        name: What it is called, such as ``ส่วนแรก``.
        text: What it is for, as printed.
        percent: Its percentage, if the text says one.
        span: Name and text in the document.
    """

    name: str
    text: str
    percent: Percent | None = None
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class DraftAgreement:
    """An agreement that is not complete (ร่างข้อตกลง): the parts, not how large.

    Args:
        parts: The parts in printed order.
        span: The whole in the document.

    >>> draft = draft_agreement_in("แบ่งเป็น 2 ส่วน ส่วนแรกพัฒนากลุ่ม ส่วนที่สองคืนสมาชิก")
    >>> [part.text for part in draft.parts]
    ['พัฒนากลุ่ม', 'คืนสมาชิก']
    """

    parts: tuple[DraftPart, ...]
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)

    def agreement(
        self,
        group: str,
        *,
        agreed_on: date,
        in_force_from: date,
        percents: Sequence[GivenPercent] = (),
        members: Mapping[int, Counting],
    ) -> Agreement:
        """Make the agreement of what is written and what the group decided.

        Args:
            group: Name of the group.
            agreed_on: Day on which the members agreed.
            in_force_from: First day of the first year that is shared by it.
            percents: The percentage of each part in order, 100 together; None, or
                nothing at the end, where the text says it.
            members: By what the members share a part, by its number from 1; every
                other part is a fund of the group.

        Raises:
            InvalidDataError: A percentage is not known (``draft.percent_missing``),
                there are more of them, or other numbers, than parts
                (``draft.no_such_part``); as for `Percent` and `Agreement`.
        """
        self._check_numbers([*range(1, len(percents) + 1), *members])
        takes = tuple(self._takes(percents))
        fund = min({*range(1, len(self.parts) + 1)} - {*members}, default=1)
        return Agreement(
            group=group,
            agreed_on=agreed_on,
            in_force_from=in_force_from,
            rounding=BucketRounding.LARGEST_REMAINDER,
            buckets=[
                Bucket(
                    key=_key(number),
                    name=part.text,
                    take=take,
                    to=(
                        ToMembers(basis=members[number], if_nobody=_key(fund))
                        if number in members
                        else ToFund()
                    ),
                )
                for number, (part, take) in enumerate(
                    zip(self.parts, takes, strict=True), start=1
                )
            ],
        )

    def _check_numbers(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            if not 1 <= number <= len(self.parts):
                raise InvalidDataError.because(
                    "draft.no_such_part",
                    "the draft has {count} parts, found a decision on part {number}",
                    count=len(self.parts),
                    number=number,
                )

    def _takes(self, percents: Sequence[GivenPercent]) -> Iterator[PercentOfProfit]:
        given = [*percents, *[None] * (len(self.parts) - len(percents))]
        problems: list[Problem] = []
        for number, part in enumerate(self.parts, start=1):
            percent = given[number - 1]
            percent = part.percent if percent is None else percent
            if percent is None:
                problems.append(_percent_missing(number))
            else:
                yield PercentOfProfit(as_percent(percent))
        if problems:
            raise InvalidDataError(problems)


def _percent_missing(number: int) -> Problem:
    return Problem(
        code="draft.percent_missing",
        message="expected the percentage of part {number}, which the text does not "
        "say; the group decides it",
        facts={"number": number},
        path=("percents", number - 1),
    )


def _key(number: int) -> str:
    return f"part-{number}"


def draft_agreement_in(text: str) -> DraftAgreement | None:
    """Find the first agreement in *text* that tells how a profit is parted.

    Read is แบ่ง...เป็น ๒ ส่วน with ส่วนแรก, ส่วนที่สอง and so on behind it in the same
    paragraph, as many as it says. The percentage of a part is known if its text names
    just one.

    Returns:
        The draft; None if there is none, or its parts are not all there.
    """
    check_text(text)
    for parting in regex(_PARTING).finditer(text):
        parts = tuple(_parts(text, *parting.span("parts")))
        if len(parts) == value_of(parting["number"]) != 0:
            return DraftAgreement(
                parts=parts, span=Span(parting.start(), parts[-1].span.end)
            )
    return None


def _parts(text: str, start: int, end: int) -> Iterator[DraftPart]:
    """Yield the parts, as long as each has the number that comes next."""
    names = [*regex(_PART).finditer(text, start, end)]
    ends = [*(name.start() for name in names[1:]), end]
    for number, (name, end_of_part) in enumerate(zip(names, ends, strict=False), 1):
        if (value_of(name["number"]) if name["number"] else 1) != number:
            return
        said = trimmed(text, name.end(), end_of_part)
        if not said.is_empty:
            yield DraftPart(
                name=name[0],
                text=said.of(text),
                percent=_percent_in(said.of(text)),
                span=Span(name.start(), said.end),
            )


def _percent_in(text: str) -> Percent | None:
    """Return the percentage in *text*, if it is one, and exact."""
    found = [each for each in quantities_in(text) if isinstance(each.value, Percentage)]
    match found:
        case [Quantity(value=Percentage(number=number), up_to=None, bound=None)]:
            return Percent(number) if number <= _WHOLE else None
        case _:
            return None
