"""Repair of damaged Thai text (ซ่อมข้อความภาษาไทยที่เสียหาย)."""

from __future__ import annotations

from sammachip.thai.repairing.damage import Damage, Loss, Sureness
from sammachip.thai.repairing.lexicon import LEXICON, Lexicon
from sammachip.thai.repairing.loss import Lost
from sammachip.thai.repairing.repair import repair
from sammachip.thai.repairing.repaired import Repair, Repaired

__all__ = [
    "LEXICON",
    "Damage",
    "Lexicon",
    "Loss",
    "Lost",
    "Repair",
    "Repaired",
    "Sureness",
    "repair",
]
