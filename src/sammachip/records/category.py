"""Categories of knowledge (หมวดองค์ความรู้): each fiscal year has a list of its own.

Source:
    The department's forms for the knowledge of offices, fiscal year 2561 (five
    categories), and of persons and offices, fiscal year 2563 (four). The words are
    our own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import Language, Problem, Rule, Said, rule, validate

__all__ = ["CATEGORIES", "Category"]

_NAMES: Final[Mapping[int, Mapping[str, Said]]] = {
    be_year: {key: Said(key, th=thai, en=english) for key, thai, english in rows}
    for be_year, rows in {
        2561: (
            ("livelihood", "อาชีพครัวเรือนตามแนวทางสัมมาชีพ", "household occupations"),
            ("otop", "OTOP", "OTOP"),
            (
                "funds",
                "ทุนชุมชนและการเข้าถึงแหล่งทุน",
                "community capital, access to funds",
            ),
            (
                "organisation",
                "องค์กรที่มีสมรรถนะสูง",
                "a high-performing organisation",
            ),
            (
                "pracharat",
                "เศรษฐกิจฐานรากและประชารัฐ",
                "grassroots economy and Pracharat",
            ),
        ),
        2563: (
            ("self_reliance", "ชุมชนพึ่งตนเองได้", "self-reliant communities"),
            (
                "grassroots",
                "เศรษฐกิจฐานรากเติบโตอย่างสมดุล",
                "balanced growth of the grassroots economy",
            ),
            (
                "capital",
                "ทุนชุมชนมีธรรมาภิบาล",
                "community capital that is well governed",
            ),
            (
                "organisation",
                "องค์กรที่มีสมรรถนะสูง",
                "a high-performing organisation",
            ),
        ),
    }.items()
}

CATEGORIES: Final[Mapping[int, tuple[str, ...]]] = {
    be_year: tuple(names) for be_year, names in _NAMES.items()
}
"""The keys of the categories, in the order of the form, by fiscal year (B.E.)."""


@rule
def _is_in_its_list(fiscal_year: FiscalYear, key: str) -> Iterator[Problem]:
    known = CATEGORIES.get(fiscal_year.be_year, ())
    if key not in known:
        yield Problem(
            code="record.category",
            message="expected one category of fiscal year {year}, of: {known}; found "
            "{found}",
            facts={"year": fiscal_year.be_year, "known": known, "found": key},
            path=("key",),
        )


@attrs.frozen(kw_only=True)
class Category:
    """One category of knowledge (หมวดองค์ความรู้) in the list of a fiscal year.

    Args:
        fiscal_year: The year whose list it is in.
        key: Its key in ``CATEGORIES``, such as ``funds``.

    Raises:
        InvalidDataError: The year has no such category (``record.category``).

    >>> category = Category(fiscal_year=FiscalYear(2563), key="organisation")
    >>> category.number, category.text("en")
    (4, 'a high-performing organisation')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_in_its_list,)

    fiscal_year: FiscalYear
    key: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def number(self) -> int:
        """Its place in the list, counted from 1."""
        return CATEGORIES[self.fiscal_year.be_year].index(self.key) + 1

    def text(self, lang: Language) -> str:
        """Say what the category is about."""
        return _NAMES[self.fiscal_year.be_year][self.key].text(lang)
