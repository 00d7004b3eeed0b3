"""Voice: the language and the digits in which figures are written for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final

import attrs

from sammachip.dates.saying import in_digits, said_day
from sammachip.errors import Language, say
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.money.percent import percent_text
from sammachip.thai import Digits, with_digits

__all__ = ["Voice"]

_PLACES: Final = 6  # decimals of a number; what has more is written as a ratio
_ENOUGH: Final = 10**5  # what one unit gets has four figures or more
_MOST_PLACES: Final = 24


@attrs.frozen(kw_only=True)
class Voice:
    """How something is said: in which language, with which digits.

    >>> voice = Voice(lang="th", digits="thai")
    >>> voice.number(Fraction(5, 2)), voice.money(Baht("1234.5"))
    ('๒.๕', '๑,๒๓๔.๕๐')
    """

    lang: Language
    digits: Digits

    def money(self, amount: Baht) -> str:
        """Write an amount, with two decimals."""
        return amount.format(digits=self.digits)

    def sum(self, amounts: Iterable[Baht]) -> str:
        """Write amounts as they are added up, those below zero with a minus.

        >>> Voice(lang="en", digits="arabic").sum([Baht(8), Baht(-1), Baht(2)])
        '8.00 - 1.00 + 2.00'
        """
        signed = (
            f"{'-' if amount < ZERO_BAHT else '+'} {self.money(abs(amount))}"
            for amount in amounts
        )
        return " ".join(signed).removeprefix("+ ")

    def number(self, quantity: Fraction) -> str:
        """Write an exact number, as a ratio if it has many decimals.

        >>> voice = Voice(lang="en", digits="arabic")
        >>> voice.number(Fraction(-2401, 2)), voice.number(Fraction(1, 3))
        ('-1,200.5', '1/3')
        """
        whole, part = divmod(abs(quantity) * 10**_PLACES, 10**_PLACES)
        if part.denominator > 1:
            text = str(abs(quantity))
        else:
            text = f"{whole:,}.{int(part):0{_PLACES}}".rstrip("0").rstrip(".")
        return with_digits(f"-{text}" if quantity < 0 else text, self.digits)

    def percent(self, percent: Fraction) -> str:
        """Write a percentage exactly, without its sign."""
        return with_digits(percent_text(percent), self.digits)

    def day(self, day: date) -> str:
        """Write a day, in Thai in the Buddhist Era."""
        return in_digits(said_day(day).text(self.lang), self.lang, self.digits)

    def in_words(self, amount: Baht) -> str | None:
        """Write an amount in words, which there are in Thai alone."""
        return amount.in_words() if self.lang == "th" else None

    def for_one(self, satang: Fraction) -> str:
        """Write what one unit gets: baht, with as many decimals as checking needs.

        >>> Voice(lang="en", digits="arabic").for_one(Fraction(500, 3))
        'about 1.666667 baht'
        """
        places = _PLACES
        while 0 < satang * 10**places < _ENOUGH and places < _MOST_PLACES:
            places += 1
        parts = Rounding.HALF_UP.whole(satang / 100 * 10**places)
        whole, part = divmod(parts, 10**places)
        decimals = f"{part:0{places}}".rstrip("0").ljust(2, "0")
        amount = with_digits(f"{whole:,}.{decimals}", self.digits)
        if parts * 100 == satang * 10**places:
            return say("exact.whole", "{amount} baht", lang=self.lang, amount=amount)
        return say("exact.about", "about {amount} baht", lang=self.lang, amount=amount)

    def exact(self, satang: Fraction) -> str:
        """Write an exact amount: baht with two decimals, and a part of a satang.

        >>> Voice(lang="en", digits="arabic").exact(Fraction(10_000, 3))
        '33.33 baht and 1/3 of a satang'
        """
        whole, part = divmod(abs(satang), 1)
        sign = "-" if satang < 0 else ""
        amount = sign + self.money(Baht.from_satang(whole))
        if not part:
            return say("exact.whole", "{amount} baht", lang=self.lang, amount=amount)
        return say(
            "exact.with_part",
            "{amount} baht and {part} of a satang",
            lang=self.lang,
            amount=amount,
            part=with_digits(str(part), self.digits),
        )
