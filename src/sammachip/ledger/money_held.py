"""MoneyHeld: what is in the cash box and at the bank."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Self

import attrs

from sammachip.errors import validate
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.movement import Movement
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["MoneyHeld"]

_CASH: Final = MoneyPlace.CASH.value
_BANK: Final = MoneyPlace.BANK.value


@attrs.frozen(kw_only=True)
class MoneyHeld:
    """Money in the cash box and at the bank (เงินสดและเงินฝากธนาคาร).

    Args:
        cash: What is in the cash box, or came into it.
        bank: What is at the bank, or came there.

    >>> held = MoneyHeld(cash=Baht(350), bank=Baht(-100))
    >>> held.total, held.of(MoneyPlace.BANK)
    (Baht('250.00'), Baht('-100.00'))
    """

    cash: Baht = ZERO_BAHT
    bank: Baht = ZERO_BAHT

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def moved_by(cls, moved: Iterable[Movement]) -> Self:
        """Return what came in by what *moved*."""
        cash = bank = 0
        for each in moved:
            cash += each.on(_CASH)
            bank += each.on(_BANK)
        return cls.of_satang(cash=cash, bank=bank)

    @classmethod
    def of_satang(cls, *, cash: int, bank: int) -> Self:
        """Return the money of whole satang."""
        return cls(cash=Baht.from_satang(cash), bank=Baht.from_satang(bank))

    @property
    def total(self) -> Baht:
        """Money in all."""
        return self.cash + self.bank

    def of(self, place: MoneyPlace) -> Baht:
        """Return the money in one place."""
        return self.cash if place is MoneyPlace.CASH else self.bank

    def __add__(self, other: Self) -> Self:
        return type(self)(cash=self.cash + other.cash, bank=self.bank + other.bank)

    def __neg__(self) -> Self:
        return type(self)(cash=-self.cash, bank=-self.bank)

    def __bool__(self) -> bool:
        return bool(self.cash or self.bank)
