"""What a problem must not repeat: cells and values that name somebody."""

from __future__ import annotations

import re
from typing import Final

import attrs

from sammachip.errors import Problem
from sammachip.people.chain import chain_in_front_of
from sammachip.thai import normal_form

__all__ = ["names_somebody", "without_found"]

_WORD: Final = re.compile(r"[A-Za-z.\u0e01-\u0e4e]+")  # Thai letters and marks
# ศ. is a title, but not that of พ.ศ., and neither is the end of "items".
_NO_START: Final = re.compile(r"(?<=[A-Za-z])[A-Za-z]|(?<=\.)")
_LONGEST_HONORIFIC: Final = 40
# What was found, and what is reckoned from it: the C.E. year of a B.E. one.
_TELL_THE_VALUE: Final = frozenset(
    {"found", "ce", "as_be", "as_ce", "year", "month", "day"}
)


def names_somebody(text: str) -> bool:
    """Tell whether an honorific stands in *text*, wherever a cell slipped to.

    A name without an honorific cannot be told from other words.

    >>> names_somebody("จ่ายนางใจดี 500"), names_somebody("พ.ศ. 2569")
    (True, False)
    >>> names_somebody("paid Ms Mali"), names_somebody("500 items")
    (True, False)
    """
    return any(
        _begins_with_honorific(word[start:])
        for word in _WORD.findall(normal_form(text))
        for start in range(len(word))
        if not _NO_START.match(word, start)
    )


def _begins_with_honorific(text: str) -> bool:
    # With a name after it, so that an honorific alone is found too.
    return chain_in_front_of(f"{text[:_LONGEST_HONORIFIC]} กก") != ""


def without_found(problem: Problem) -> Problem:
    """Return *problem* of something personal without what was found, or tells it."""
    told = {
        name: "<personal>" if name in _TELL_THE_VALUE else fact
        for name, fact in problem.facts.items()
    }
    return attrs.evolve(problem, facts=told)
