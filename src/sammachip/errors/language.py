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
from math import log10
from typing import Final, Literal, Self, cast

import attrs

from sammachip.errors.exceptions import UnknownLanguageError

__all__ = ["LANGUAGES", "Language", "Said", "say", "say_facts"]

Language = Literal["th", "en"]
"""A language in which sammachip speaks: Thai (``"th"``) or English (``"en"``)."""

LANGUAGES: Final[tuple[Language, ...]] = ("th", "en")

_OR: Final[Mapping[Language, str]] = {"th": "หรือ", "en": "or"}
_TOO_LONG: Final = 10**640  # Python promises to write whole numbers below it only


def _check_language(lang: object) -> None:
    if lang not in LANGUAGES:
        raise UnknownLanguageError(
            f"a language is one of {', '.join(LANGUAGES)}, found {lang!r}"
        )


class Said(str):
    """A fact that each language says in its own way, such as a day.

    To programs it is the text *data*; written as JSON, it keeps the words of both
    languages.

    Args:
        data: The fact as data, such as ``"2017-03-17"``.
        th: The fact in Thai.
        en: The fact in English.

    >>> friday = Said("5", th="วันศุกร์", en="Friday")
    >>> say("demo.closed", "closed on {day}", lang="en", day=friday), friday
    ('closed on Friday', '5')
    """

    __slots__ = ("_en", "_th")

    _th: str
    _en: str

    def __new__(cls, data: str, *, th: str, en: str) -> Self:
        """Make a fact that is *data* to programs and has a text for people."""
        said = super().__new__(cls, data)
        said._th, said._en = th, en
        return said

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        return (str(self),), {"th": self._th, "en": self._en}

    def text(self, lang: Language) -> str:
        """Return the fact in the words of *lang*.

        Raises:
            UnknownLanguageError: *lang* is neither ``"th"`` nor ``"en"``.
        """
        _check_language(lang)
        return self._th if lang == "th" else self._en


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
        facts: Values of the template's fields. A tuple is joined with commas, and
            its last item with "or" if the field is ``{name:or}``.
        lang: Language of the text. A key without Thai text is said in English.

    Raises:
        UnknownLanguageError: *lang* is neither ``"th"`` nor ``"en"``.

    >>> say_facts("demo.count", "found {count}", {"count": 3}, lang="en")
    'found 3'
    """
    _check_language(lang)
    template = _thai_templates().get(key, english) if lang == "th" else english
    return template.format_map(
        {name: _in_words(fact, lang) for name, fact in facts.items()}
    )


def say(key: str, english: str, /, *, lang: Language, **facts: object) -> str:
    """Return the text of *key* in *lang*; the facts are keyword arguments.

    >>> say("demo.greeting", "hello {place}", lang="en", place="Non Sung")
    'hello Non Sung'
    """
    return say_facts(key, english, facts, lang=lang)


@attrs.frozen
class _Items:
    """The items of a fact, and the word for "or"."""

    texts: tuple[str, ...]
    or_word: str

    def __format__(self, how: str) -> str:
        if how == "or" and len(self.texts) > 1:
            return f"{', '.join(self.texts[:-1])} {self.or_word} {self.texts[-1]}"
        return ", ".join(self.texts)


def _in_words(fact: object, lang: Language) -> object:
    if isinstance(fact, Said):
        return fact.text(lang)
    if isinstance(fact, tuple):
        items = cast("tuple[object, ...]", fact)
        return _Items(tuple(f"{_in_words(item, lang)}" for item in items), _OR[lang])
    if isinstance(fact, int) and abs(fact) >= _TOO_LONG:
        return f"≈{'-' if fact < 0 else ''}10^{log10(abs(fact)):.0f}"
    return fact
