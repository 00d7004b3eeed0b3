"""Check: what a law or by-law finds in an agreement, or in the sharing of a year."""

from __future__ import annotations

from sammachip.errors import Problem
from sammachip.sharing.agreement import Agreement, Sharing
from sammachip.sharing.law.check_paper import findings_on_paper
from sammachip.sharing.law.check_year import findings_of_year
from sammachip.sharing.law.rule_set import RuleSet

__all__ = ["check"]


def check(subject: Agreement | Sharing, *, against: RuleSet) -> tuple[Problem, ...]:
    """Find where *subject* breaks the rules, or may break them.

    Nothing is refused: what is found has a severity, and the group decides.

    Args:
        subject: An agreement, of which is asked what holds in every year, whatever
            the profit; or the sharing of one year, of which the amounts are
            compared to the satang.
        against: The law or by-law.

    Returns:
        Findings in the order of the rules; errors where a rule is broken, and on
        paper only if every year with a good profit breaks it, warnings where the
        subject alone does not tell. A profit of less than a baht is not looked at
        on paper.

        Of an agreement: errors ``law.agreed_below``, ``law.agreed_above``; warnings
        ``law.perhaps_below``, ``law.perhaps_above``, ``law.perhaps_above_rate``,
        ``law.order``, ``law.agreement_not_in_force``. Of a sharing: errors
        ``law.below``, ``law.above``, ``law.above_rate``; warnings
        ``law.below_before_losses``, ``law.above_after_losses``,
        ``law.not_written_down``, ``law.year_not_in_force``. Of both:
        ``law.no_bucket``.

    >>> from datetime import date
    >>> from sammachip.sharing import COOPERATIVES_ACT_2542, ready
    >>> store = ready.store_cooperative(
    ...     "ร้านค้าตัวอย่าง", agreed_on=date(2025, 12, 1), in_force_from=date(2026, 1, 1)
    ... )
    >>> for problem in check(store, against=COOPERATIVES_ACT_2542):
    ...     print(problem.code, problem.severity.value)
    law.no_bucket warning
    """
    match subject:
        case Agreement():
            return tuple(findings_on_paper(subject, against))
        case Sharing():
            return tuple(findings_of_year(subject, against))
