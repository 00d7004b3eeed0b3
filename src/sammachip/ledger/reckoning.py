"""Reckoning: the balance after each line, beside the one that is written there."""

from __future__ import annotations

from sammachip.errors import Problem, Severity
from sammachip.money import Baht

__all__ = ["Reckoning"]


class Reckoning:
    """Balances that somebody reckoned by hand, looked at line by line.

    A mistake that later lines carry on is told once, where it was made; a line that
    is right again is right.

    Args:
        opening: What was there before the first line.

    >>> reckoning = Reckoning(Baht(200))
    >>> print(reckoning.problem_after(Baht(-120), Baht(90)))
    balance: expected 80.00 left, found 90.00
    >>> reckoning.problem_after(Baht(-20), Baht(70)) is None
    True
    """

    def __init__(self, opening: Baht) -> None:
        self._balance = opening
        self._carried_on = opening

    def problem_after(self, change: Baht, written: Baht | None) -> Problem | None:
        """Look at the next line.

        Args:
            change: What the line adds to the balance.
            written: The balance that is written there; None if there is none.

        Returns:
            A warning (``book.balance_differs``) if the balance follows neither from
            all lines nor from the last one that was written.
        """
        self._balance += change
        self._carried_on += change
        if written is None:
            return None
        expected, self._carried_on = self._carried_on, written
        if written in {expected, self._balance}:
            return None
        return Problem(
            code="book.balance_differs",
            message="expected {expected} left, found {found}",
            facts={"expected": expected, "found": written},
            path=("balance",),
            severity=Severity.WARNING,
        )
