"""Bounds of a rule set in words: what findings say of the law behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sammachip.errors import LANGUAGES, Language, Said, say
from sammachip.money import Baht
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.take import Amount, FixedAmount
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import take_text

__all__ = ["bound_and_limit", "law_facts", "purpose_said", "said_bucket"]

_IN_WORDS: Final[Mapping[Purpose, Callable[[Language], str]]] = {
    Purpose.RESERVE: lambda lang: say("purpose.reserve", "the reserve", lang=lang),
    Purpose.LEAGUE_FEE: lambda lang: say(
        "purpose.league_fee", "the fee of the Co-operative League", lang=lang
    ),
    Purpose.DIVIDEND: lambda lang: say("purpose.dividend", "the dividend", lang=lang),
    Purpose.REFUND: lambda lang: say(
        "purpose.refund", "the patronage refund", lang=lang
    ),
    Purpose.LABOUR: lambda lang: say("purpose.labour", "the pay for work", lang=lang),
    Purpose.BONUS: lambda lang: say(
        "purpose.bonus", "the bonus of committee and staff", lang=lang
    ),
    Purpose.DEVELOPMENT: lambda lang: say(
        "purpose.development", "the development of the group", lang=lang
    ),
    Purpose.WELFARE: lambda lang: say(
        "purpose.welfare", "the welfare of the members", lang=lang
    ),
    Purpose.PUBLIC_BENEFIT: lambda lang: say(
        "purpose.public_benefit", "the public benefit", lang=lang
    ),
    Purpose.EDUCATION: lambda lang: say("purpose.education", "education", lang=lang),
    Purpose.INSURANCE: lambda lang: say(
        "purpose.insurance", "the insurance against losses", lang=lang
    ),
    Purpose.ADDITION: lambda lang: say(
        "purpose.addition", "the addition to the fund", lang=lang
    ),
}


def purpose_said(purpose: Purpose) -> Said:
    """Return what *purpose* is called, for a message; as data it is its value.

    >>> purpose_said(Purpose.RESERVE).text("th"), purpose_said(Purpose.RESERVE)
    ('ทุนสำรอง', 'reserve')
    """
    words = _IN_WORDS[purpose]
    return Said(purpose.value, th=words("th"), en=words("en"))


def law_facts(
    rules: RuleSet, bound: LegalBound, amount: Amount | None = None
) -> dict[str, object]:
    """Return what every finding tells: the law, its place, the purpose, how much."""
    facts: dict[str, object] = {
        "law": rules.said,
        "citation": bound.said,
        "purpose": purpose_said(bound.purpose),
    }
    return facts if amount is None else {**facts, "bound": _amount_said(amount)}


def said_bucket(bucket: Bucket) -> Said:
    """Return what the group calls *bucket*, for a message; as data it is its key."""
    return Said(bucket.key, th=bucket.name, en=bucket.name_in("en"))


def bound_and_limit(amount: Amount, limit: Baht) -> Said:
    """Return how much a bound is and what that comes to, once if it is the same.

    >>> from sammachip.sharing import PercentOfProfit
    >>> bound_and_limit(PercentOfProfit(10), Baht(50)).text("en")
    '10% of the profit to be shared (50.00 baht)'
    >>> bound_and_limit(FixedAmount(50), Baht(50)).text("en")
    '50.00 baht'
    """
    bound = _amount_said(amount)
    if isinstance(amount, FixedAmount):
        return bound
    thai, english = (
        say(
            "law.bound_and_limit",
            "{bound} ({limit} baht)",
            lang=lang,
            bound=bound,
            limit=limit,
        )
        for lang in LANGUAGES
    )
    return Said(bound, th=thai, en=english)


def _amount_said(amount: Amount) -> Said:
    thai, english = (
        take_text(amount, Voice(lang=lang, digits="arabic")) for lang in LANGUAGES
    )
    # Thai words follow each other without a space, but a number stands apart.
    return Said(english, th=f" {thai}" if thai[:1].isdecimal() else thai, en=english)
