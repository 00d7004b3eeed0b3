"""Amounts of money in words: writing and reading them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import ModuleType
from typing import Final, NamedTuple

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip.thai import baht_text, parse_baht_text


class _Amount(NamedTuple):
    """One amount in all the types that the candidates take."""

    exact: Decimal
    rounded: float
    baht: int
    satang: int

    @classmethod
    def of(cls, satang: int) -> _Amount:
        exact = Decimal(satang).scaleb(-2)
        return cls(exact, float(exact), *divmod(satang, 100))


_AMOUNTS: Final = [
    _Amount.of((place * 7_919_777_013) % 10 ** (3 + place % 9)) for place in range(100)
]


def lines() -> Iterator[str]:
    yield from compare(
        "an amount of up to 9 digits of baht to words",
        [(amount, _in_both_styles(amount)) for amount in _AMOUNTS],
        {
            OURS: lambda amount: baht_text(amount.exact),
            "kham": peer("kham", _with_kham),
            "bahttext": peer("bahttext", _with_float),
            "py3bahttext": peer("py3bahttext", _with_float),
            "pybaht": peer("pybaht", _with_float),
            "pythainlp": peer("pythainlp.util", _with_float),
            "num2words": peer("num2words", _with_num2words),
            "num2words2": peer("num2words2", _with_num2words),
        },
        tidied=lambda answer: str(answer).replace(" ", ""),
    )
    yield from compare(
        "words of an amount to the amount",
        [(baht_text(amount.exact), (amount[2:],)) for amount in _AMOUNTS],
        {
            OURS: parse_baht_text,
            "kham": peer("kham", lambda kham: kham.parse_baht_text),
        },
        tidied=_baht_and_satang,
    )


def _in_both_styles(amount: _Amount) -> tuple[str, str]:
    return baht_text(amount.exact), baht_text(amount.exact, ed="tens")


def _with_kham(kham: ModuleType) -> Candidate[_Amount]:
    return lambda amount: kham.number_to_baht_text(amount.baht, amount.satang)


def _with_float(module: ModuleType) -> Candidate[_Amount]:
    return lambda amount: module.bahttext(amount.rounded)


def _with_num2words(module: ModuleType) -> Candidate[_Amount]:
    return lambda amount: module.num2words(amount.exact, lang="th", to="currency")


def _baht_and_satang(answer: object) -> object:
    if isinstance(answer, Decimal):
        return divmod(int(answer.scaleb(2)), 100)
    return getattr(answer, "baht", None), getattr(answer, "satang", None)
