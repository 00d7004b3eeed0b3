"""Outcome: what a statement reads of a sharing and of its agreement."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from sammachip.errors import say
from sammachip.money import Baht
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare
from sammachip.sharing.resolution import Resolution
from sammachip.sharing.voice import Voice

__all__ = ["Outcome", "Terms", "group_text", "title_text"]


class Terms(Protocol):
    """What is read of an agreement."""

    @property
    def group(self) -> str: ...
    @property
    def pool(self) -> str | None: ...
    @property
    def agreed_on(self) -> date: ...
    @property
    def in_force_from(self) -> date: ...
    @property
    def agreed_by(self) -> str | None: ...
    @property
    def losses_from(self) -> str | None: ...
    @property
    def buckets(self) -> tuple[Bucket, ...]: ...


class Outcome(Protocol):
    """What is read of a sharing."""

    @property
    def agreement(self) -> Terms: ...
    @property
    def figures(self) -> YearFigures: ...
    @property
    def resolution(self) -> Resolution | None: ...
    @property
    def buckets(self) -> tuple[BucketShare, ...]: ...
    @property
    def loss_met(self) -> Baht: ...
    @property
    def loss_carried_forward(self) -> Baht: ...
    def balance_after(self, bucket: str) -> Baht: ...


def group_text(terms: Terms) -> str:
    """Return the name of the group, with that of the account if it has several."""
    return terms.group if terms.pool is None else f"{terms.group} ({terms.pool})"


def title_text(outcome: Outcome, voice: Voice) -> str:
    """Say whose profit was shared, and of which year."""
    group, year = group_text(outcome.agreement), outcome.figures.year
    if year is None:
        return say(
            "sharing.title", "Profit sharing of {group}", lang=voice.lang, group=group
        )
    return say(
        "sharing.title_of_year",
        "Profit sharing of {group}, {year}",
        lang=voice.lang,
        group=group,
        year=year.text(lang=voice.lang, digits=voice.digits),
    )
