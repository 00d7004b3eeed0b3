"""The Co-operatives Act B.E. 2542 on sharing a profit, as far as it was confirmed."""

from __future__ import annotations

from datetime import date
from typing import Final

from sammachip.sharing.bucket import Purpose
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.take import PercentOfProfit

__all__ = ["COOPERATIVES_ACT_2542"]

COOPERATIVES_ACT_2542: Final = RuleSet(
    key="cooperatives_act_2542",
    name="พระราชบัญญัติสหกรณ์ พ.ศ. 2542",
    english="the Co-operatives Act B.E. 2542",
    citation="พระราชบัญญัติสหกรณ์ พ.ศ. 2542 มาตรา 60",
    # It was given on 12 April B.E. 2542 and came into force the day after it was
    # published; that day is not confirmed, so the first whole year stands here.
    in_force_from=date(2000, 1, 1),
    bounds=[
        LegalBound(
            purpose=Purpose.RESERVE,
            citation="มาตรา 60",
            english="section 60",
            at_least=[PercentOfProfit(10)],
        ),
        LegalBound(
            purpose=Purpose.LEAGUE_FEE,
            citation="มาตรา 60",
            english="section 60",
            at_most=[PercentOfProfit(5)],
        ),
    ],
    first=[Purpose.RESERVE, Purpose.LEAGUE_FEE],
)
"""What section 60 asks of a co-operative (สหกรณ์), as far as it was confirmed.

A reserve of 10 per cent of the net profit at least, a fee of 5 per cent at most to
the Co-operative League; only then may the meeting allocate the rest. Not in here,
because the sources do not settle them: the fee's limit in baht, the highest rate of
a dividend, a limit on bonuses. Whoever has the text adds them: `RuleSet.with_bounds`.

Source:
    Co-operatives Act B.E. 2542, section 60 (พระราชบัญญัติสหกรณ์ พ.ศ. 2542 มาตรา 60),
    as two co-operatives repeat it in their by-laws.
"""
