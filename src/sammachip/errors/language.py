"""Texts in Thai and English, looked up by a stable key.

The English template stands in the code, where it is used; the Thai one in a
gettext catalogue, whose context (``msgctxt``) is the key. The look-up goes by
the key alone, so that new English wording never loses the Thai text.

The language is always an argument. Nothing here reads the environment.
"""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, cast

from sammachip.errors.exceptions import UnknownLanguageError

__all__ = ["LANGUAGES", "Language", "say", "say_facts"]

Language = Literal["th", "en"]
"""A language in which sammachip speaks: Thai (``"th"``) or English (``"en"``)."""

LANGUAGES: Final[tuple[Language, ...]] = ("th", "en")


@cache
def _thai_templates() -> Mapping[str, str]:
    # Not with Babel: importing it reads the clock, the time zone and the locale.
    from importlib import resources  # noqa: PLC0415 - slow to load, seldom needed

    folder = resources.files("sammachip") / "locale" / "th" / "LC_MESSAGES"
    templates: dict[str, str] = {}
    part = key = ""
    for line in (folder / "sammachip.po").read_text(encoding="utf-8").splitlines():
        keyword, quote, rest = line.partition('"')
        if not quote or line.startswith("#"):
            continue
        part = keyword.strip() or part  # a long text goes on without a keyword
        text = literal_eval(quote + rest)
        if part == "msgctxt":
            key = text
        elif part == "msgstr" and key:
            templates[key] = templates.get(key, "") + text
    return templates


def say_facts(
    key: str, english: str, facts: Mapping[str, object], *, lang: Language
) -> str:
    """Return the text of *key* in *lang*, with *facts* filled in.

    Args:
        key: Stable name of the text, such as ``"money.float"``.
        english: English template, in ``str.format`` style.
        facts: Values of the template's fields. A tuple is joined with commas.
        lang: Language of the text. A key without Thai text is said in English.

    Raises:
        UnknownLanguageError: *lang* is neither ``"th"`` nor ``"en"``.

    >>> say_facts("demo.count", "found {count}", {"count": 3}, lang="en")
    'found 3'
    """
    if lang not in LANGUAGES:
        raise UnknownLanguageError(
            f"a language is one of {', '.join(LANGUAGES)}, found {lang!r}"
        )
    template = _thai_templates().get(key, english) if lang == "th" else english
    return template.format_map({name: _in_words(fact) for name, fact in facts.items()})


def say(key: str, english: str, /, *, lang: Language, **facts: object) -> str:
    """Return the text of *key* in *lang*; the facts are keyword arguments.

    >>> say("demo.greeting", "hello {place}", lang="en", place="Non Sung")
    'hello Non Sung'
    """
    return say_facts(key, english, facts, lang=lang)


def _in_words(fact: object) -> object:
    if isinstance(fact, tuple):
        return ", ".join(map(str, cast("tuple[object, ...]", fact)))
    return fact
