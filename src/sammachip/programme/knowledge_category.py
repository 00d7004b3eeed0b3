"""Categories of knowledge records (หมวดองค์ความรู้), another list in each fiscal year.

Source:
    Forms of the Community Development Department for knowledge records, fiscal years
    2561 (five categories) and 2563 (four); one may be chosen. The lists of other
    years were not found. The words are our own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import ClassVar, Final

import attrs

from sammachip.dates import FiscalYear
from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, Problem, Rule, Severity, not_blank, validate
from sammachip.programme.judgement import Judgement

__all__ = [
    "KNOWLEDGE_CATEGORIES",
    "KnowledgeCategory",
    "check_category",
    "knowledge_categories",
]


@attrs.frozen(kw_only=True)
class KnowledgeCategory:
    """One category of a year's form (หมวดองค์ความรู้).

    Args:
        fiscal_year: The year of the form.
        key: Short name by which a record refers to it.
        name: What it is about, in Thai.
        english: The same in English.

    Raises:
        InvalidDataError: A blank text (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (*map(not_blank, ("key", "name", "english")),)

    fiscal_year: FiscalYear
    key: str
    name: str
    english: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language) -> str:
        """Say what it is about."""
        return self.english if lang == "en" else self.name


def _of(be_year: int, *rows: tuple[str, str, str]) -> Iterator[KnowledgeCategory]:
    for key, name, english in rows:
        yield KnowledgeCategory(
            fiscal_year=FiscalYear(be_year), key=key, name=name, english=english
        )


KNOWLEDGE_CATEGORIES: Final = (
    *_of(
        2561,
        ("livelihood", "อาชีพครัวเรือนตามแนวทางสัมมาชีพ", "household occupations"),
        ("otop", "OTOP", "OTOP"),
        ("funds", "ทุนชุมชนและการเข้าถึงแหล่งทุน", "community capital, access to funds"),
        ("organisation", "องค์กรที่มีสมรรถนะสูง", "a high-performing organisation"),
        ("pracharat", "เศรษฐกิจฐานรากและประชารัฐ", "grassroots economy and Pracharat"),
    ),
    *_of(
        2563,
        ("self_reliance", "ชุมชนพึ่งตนเองได้", "self-reliant communities"),
        (
            "grassroots",
            "เศรษฐกิจฐานรากเติบโตอย่างสมดุล",
            "balanced growth of the grassroots economy",
        ),
        ("capital", "ทุนชุมชนมีธรรมาภิบาล", "community capital that is well governed"),
        ("organisation", "องค์กรที่มีสมรรถนะสูง", "a high-performing organisation"),
    ),
)
"""The categories of all years whose list is known."""


def knowledge_categories(fiscal_year: FiscalYear) -> tuple[KnowledgeCategory, ...]:
    """Return the list of a year, empty if it is not known.

    >>> [each.key for each in knowledge_categories(FiscalYear(2563))]
    ['self_reliance', 'grassroots', 'capital', 'organisation']
    """
    return tuple(
        each for each in KNOWLEDGE_CATEGORIES if each.fiscal_year == fiscal_year
    )


def check_category(
    chosen: Collection[str],
    fiscal_year: FiscalYear,
    *,
    also: Iterable[KnowledgeCategory] = (),
) -> Judgement:
    """Tell whether a record of a year chose at most one category of that year's list.

    Args:
        chosen: Keys of what was ticked.
        fiscal_year: The year of the record.
        also: Categories of years whose list the caller knows.

    Returns:
        Failed if more than one is chosen (``category.several``), or one that the
        list has not (``category.unknown``); not known if something is chosen in a
        year without a list (``category.no_list``).

    >>> check_category(["otop"], FiscalYear(2561)).verdict.value
    'passed'
    >>> check_category(["otop"], FiscalYear(2563)).reasons[0].code
    'category.unknown'
    """
    added = (each for each in also if each.fiscal_year == fiscal_year)
    keys = tuple(each.key for each in (*knowledge_categories(fiscal_year), *added))
    return Judgement.by(_reasons(chosen, keys, fiscal_year))


def _reasons(
    chosen: Collection[str], keys: tuple[str, ...], fiscal_year: FiscalYear
) -> Iterator[Problem]:
    if len(chosen) > 1:
        yield Problem(
            code="category.several",
            message="expected at most one category, found {found}",
            facts={"found": tuple(chosen)},
        )
    if chosen and not keys:
        yield Problem(
            code="category.no_list",
            message="the categories of {year} are not known; give its list",
            facts={"year": said_period(fiscal_year)},
            severity=Severity.WARNING,
        )
    for found in chosen:
        if keys and found not in keys:
            yield Problem(
                code="category.unknown",
                message="expected a category of {year}, {expected:or}; found {found}",
                facts={
                    "year": said_period(fiscal_year),
                    "expected": keys,
                    "found": found,
                },
            )
