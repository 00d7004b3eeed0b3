"""What a repair did to a text (ผลการซ่อมข้อความ), and what it left."""

from __future__ import annotations

import attrs

from sammachip.privacy import masked
from sammachip.thai.repairing.damage import Damage, Sureness
from sammachip.thai.repairing.loss import Lost
from sammachip.thai.span import Span

__all__ = ["Repair", "Repaired"]


@attrs.frozen(kw_only=True)
class Repair:
    """One place that was or might be repaired (จุดที่ซ่อม).

    Args:
        span: Where the damage stands in the original text.
        damaged: What stands there.
        repaired: What is meant.
        damage: What happened; of several kinds the first one.
        sureness: Whether *repaired* is certain or only likely.
    """

    span: Span
    damaged: str = attrs.field(repr=masked)
    repaired: str = attrs.field(repr=masked)
    damage: Damage
    sureness: Sureness


@attrs.frozen(kw_only=True)
class Repaired:
    """A text after its repair (ข้อความที่ซ่อมแล้ว), with all that was changed.

    Args:
        text: The repaired text; the very same string if there is no repair.
        original: The text as it was.
        repairs: What was changed, in order; no two overlap.
        suspects: What looks damaged and was left alone, in order.
        lost: What no repair brings back, in order.
    """

    text: str = attrs.field(repr=masked)
    original: str = attrs.field(repr=masked)
    repairs: tuple[Repair, ...] = ()
    suspects: tuple[Repair, ...] = ()
    lost: tuple[Lost, ...] = ()
