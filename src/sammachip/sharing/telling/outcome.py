"""Outcome: what is told of a sharing, and of the agreement that it follows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import say
from sammachip.money import Baht
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.resolution import Resolution
from sammachip.sharing.telling.paper import Paper
from sammachip.sharing.telling.voice import Voice

__all__ = [
    "Outcome",
    "agreement_text",
    "bucket_names",
    "named_title",
    "title_text",
    "total_text",
]


@attrs.frozen(kw_only=True)
class Outcome:
    """What is told of a sharing, and of the agreement that it follows.

    Args:
        paper: The agreement.
        figures: The year's figures.
        resolution: What the yearly meeting chose.
        buckets: What each bucket and each member got.
        loss_met: What a fund of the group pays of the losses.
        loss_carried_forward: What later years must make good first.
        balances_after: What is in the end in each fund whose balance is known, by
            the key of its bucket.
    """

    paper: Paper
    figures: YearFigures
    resolution: Resolution | None
    buckets: tuple[BucketShare, ...]
    loss_met: Baht
    loss_carried_forward: Baht
    balances_after: Mapping[str, Baht]


def bucket_names(outcome: Outcome, voice: Voice) -> Mapping[str, str]:
    """Return what the buckets of a sharing are called, by key."""
    buckets = (share.bucket for share in outcome.buckets)
    return {bucket.key: bucket.name_in(voice.lang) for bucket in buckets}


def title_text(outcome: Outcome, voice: Voice) -> str:
    """Say whose profit was shared, and of which year."""
    return named_title(
        outcome.paper.group, outcome.paper.pool, outcome.figures.year, voice
    )


def named_title(
    group: str,
    pool: str | None,
    year: BuddhistYear | FiscalYear | None,
    voice: Voice,
) -> str:
    """Say whose profit was shared: a group's, or that of one of its accounts."""
    whose = group if pool is None else f"{group} ({pool})"
    if year is None:
        return say(
            "sharing.title", "Profit sharing of {group}", lang=voice.lang, group=whose
        )
    return say(
        "sharing.title_of_year",
        "Profit sharing of {group}, {year}",
        lang=voice.lang,
        group=whose,
        year=year.text(lang=voice.lang, digits=voice.digits),
    )


def agreement_text(agreed_on: date, in_force_from: date, voice: Voice) -> str:
    """Say by which version of the agreement the profit was shared."""
    return say(
        "sharing.agreement",
        "By the agreement of {agreed}, in force from {in_force}",
        lang=voice.lang,
        agreed=voice.day(agreed_on),
        in_force=voice.day(in_force_from),
    )


def total_text(voice: Voice) -> str:
    """Say what stands before a sum."""
    return say("sharing.total", "Total", lang=voice.lang)
