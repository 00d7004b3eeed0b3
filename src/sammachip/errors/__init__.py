"""What can be wrong with data, said in Thai and English.

A `Problem` is one thing that is wrong. An `InvalidDataError` carries all of
them. Rules between the fields of a class are stated once (`rule`) and checked
both when an object is made and when one is loaded.
"""

from __future__ import annotations

from sammachip.errors.exceptions import SammachipError, UnknownLanguageError
from sammachip.errors.invalid_data import InvalidDataError
from sammachip.errors.language import LANGUAGES, Language, Said, say, say_facts
from sammachip.errors.problem import Facts, Place, Problem, Severity
from sammachip.errors.repeated import repeated
from sammachip.errors.rules import (
    Rule,
    check_text,
    check_type,
    checked_texts,
    not_blank,
    problems_in,
    rule,
    validate,
)

__all__ = [
    "LANGUAGES",
    "Facts",
    "InvalidDataError",
    "Language",
    "Place",
    "Problem",
    "Rule",
    "Said",
    "SammachipError",
    "Severity",
    "UnknownLanguageError",
    "check_text",
    "check_type",
    "checked_texts",
    "not_blank",
    "problems_in",
    "repeated",
    "rule",
    "say",
    "say_facts",
    "validate",
]
