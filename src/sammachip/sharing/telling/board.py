"""What a member checks a statement by: what counted, and what one unit got."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import attrs

from sammachip.errors import say
from sammachip.groups import Basis, Member
from sammachip.money import Baht
from sammachip.sharing.counting import CountedRow, Mixed
from sammachip.sharing.destination import PayoutStage
from sammachip.sharing.dividing.claim import rate_rows
from sammachip.sharing.telling.counted_wording import nobody_text, outside_texts
from sammachip.sharing.telling.outcome import total_text
from sammachip.sharing.telling.reckoning import BucketReckoning, PartClaims
from sammachip.sharing.telling.rule_wording import (
    by_text,
    counting_texts,
    payout_texts,
    whom_texts,
)
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import (
    basis_text,
    quantity_text,
    rate_text,
    unit_text,
)
from sammachip.thai.page import Section

__all__ = ["counted_table", "counting_remarks", "counting_section"]

_INDENT = "  "
_NONE = "-"


def counting_section(buckets: Iterable[BucketReckoning], voice: Voice) -> Section:
    """Return by what each bucket was shared, how much counted, what one unit got."""
    lines = [
        line
        for bucket in buckets
        if bucket.whole
        for line in (_pot_text(bucket, voice), *_indented(_texts(bucket, voice)))
    ]
    heading = say("counted.heading", "How the parts were counted", lang=voice.lang)
    return Section(lines=(heading, *lines) if lines else ())


def _indented(texts: Iterable[str]) -> Iterator[str]:
    return (f"{_INDENT}{text}" for text in texts)


def _pot_text(bucket: BucketReckoning, voice: Voice) -> str:
    return say(
        "explain.bucket",
        "- {bucket}: {amount} baht",
        lang=voice.lang,
        bucket=bucket.share.bucket.name_in(voice.lang),
        amount=voice.money(bucket.share.pot),
    )


def _texts(bucket: BucketReckoning, voice: Voice) -> Iterator[str]:
    to = bucket.to
    for part in bucket.parts:
        if part.whole:
            yield _whole_text(bucket, part, voice)
            yield from _one_texts(bucket, part, voice)
            yield from outside_texts(part, voice)
        else:
            yield nobody_text(part, voice)
    yield from counting_texts(to.basis, voice)
    yield from whom_texts(to, voice)
    yield from payout_texts(to, voice)
    if to.rate_cap is not None:
        rate = rate_text(to.rate_cap, voice)
        yield say(
            "paper.rate_cap",
            "no member gets more than {rate}",
            lang=voice.lang,
            rate=rate,
        )


def _whole_text(bucket: BucketReckoning, part: PartClaims, voice: Voice) -> str:
    by = by_text(part.counted, voice.lang)
    if isinstance(bucket.to.basis, Mixed):
        percent = voice.percent(part.part.percent.value)
        by = say(
            "by.percent", "{percent}% {by}", lang=voice.lang, percent=percent, by=by
        )
    return say(
        "counted.whole",
        "{by}: {whole} in all",
        lang=voice.lang,
        by=by,
        whole=quantity_text(part.whole, part.counted, voice),
    )


def _one_texts(
    bucket: BucketReckoning, part: PartClaims, voice: Voice
) -> Iterator[str]:
    """Yield what one unit got, and by time what one share got for the whole year."""
    counted = part.counted
    rows = (row for claim in part.claims.values() for row in claim.rows)
    out_of = next((row.out_of for row in rows), 1)
    one = Fraction(Baht(1).satang if counted.basis.is_money else 1)
    if (rate := bucket.paid_rate) is not None:
        (for_one,) = rate_rows(rate, [CountedRow(units=one, out_of=out_of)])
    elif isinstance(bucket.to.basis, Mixed):
        for_one = bucket.for_one * part.part.percent.of(one) / part.whole
    else:
        for_one = bucket.for_one * one
    yield say(
        "counted.one",
        "{amount} for each {unit}",
        lang=voice.lang,
        amount=voice.for_one(for_one),
        unit=unit_text(counted, voice.lang),
    )
    if counted.time is not None:
        yield say(
            "counted.whole_year",
            "{amount} for each share held for the whole year",
            lang=voice.lang,
            amount=voice.for_one(for_one * out_of),
        )


def counting_remarks(bucket: BucketReckoning, voice: Voice) -> Iterator[str]:
    """Yield what went another way than the bucket's rule says."""
    name = bucket.share.bucket.name_in(voice.lang)
    for part in bucket.parts:
        if bucket.whole and not part.whole:
            yield say(
                "counted.part_nobody",
                "nobody has what {percent}% of {bucket} is shared by ({basis}): it went"
                " to the other parts of it",
                lang=voice.lang,
                percent=voice.percent(part.part.percent.value),
                bucket=name,
                basis=basis_text(part.counted, voice.lang),
            )
    is_alone = bucket.is_alone or bucket.to.payout.stage is PayoutStage.TOGETHER
    if bucket.whole and not is_alone:
        yield say(
            "counted.not_alone",
            "the parts of {bucket}, rounded one by one, come to more than there is:"
            " they were rounded together",
            lang=voice.lang,
            bucket=name,
        )


@attrs.frozen
class _Column:
    """What counts for each member, of which several buckets may make use."""

    label: str
    cells: tuple[str, ...]
    total: str


def counted_table(
    buckets: Sequence[BucketReckoning],
    members: Sequence[Member],
    labels: Sequence[str],
    voice: Voice,
) -> Section:
    """Return what counts for each member, beside their *labels*.

    Args:
        buckets: The buckets that members share.
        members: All members.
        labels: What stands before each of them.
        voice: How it is said.
    """
    columns: dict[_Column, str] = {}
    for bucket in buckets:
        for part in bucket.parts:
            if part.counted.basis is not Basis.EQUAL:
                name = bucket.share.bucket.name_in(voice.lang)
                columns.setdefault(_column(part, members, voice), name)
    if not columns:
        return Section()
    times = Counter(column.label for column in columns)
    return Section(
        heading=(
            say("counted.table", "Counted", lang=voice.lang),
            *(
                column.label if times[column.label] == 1 else f"{column.label} ({name})"
                for column, name in columns.items()
            ),
        ),
        rows=zip(labels, *(column.cells for column in columns), strict=True),
        total=(total_text(voice), *(column.total for column in columns)),
    )


def _column(part: PartClaims, members: Sequence[Member], voice: Voice) -> _Column:
    claims = [part.claims.get(member.id) for member in members]
    weights = [None if claim is None else claim.weight for claim in claims]
    return _Column(
        label=basis_text(part.counted, voice.lang),
        cells=tuple(
            _NONE if each is None else quantity_text(each, part.counted, voice)
            for each in weights
        ),
        total=quantity_text(part.whole - part.outside, part.counted, voice),
    )
