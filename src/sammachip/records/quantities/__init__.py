"""Facts in a text: what is counted, paid, dated and set in proportion."""

from __future__ import annotations

from sammachip.records.quantities.finding import quantities_in
from sammachip.records.quantities.quantity import Bound, Quantity
from sammachip.records.quantities.value import (
    Count,
    Money,
    PartOf,
    Percentage,
    PlanNumber,
    Ratio,
)

__all__ = [
    "Bound",
    "Count",
    "Money",
    "PartOf",
    "Percentage",
    "PlanNumber",
    "Quantity",
    "Ratio",
    "quantities_in",
]
