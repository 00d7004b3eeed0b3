"""What the docstring of a domain class says, for those who do not read Python."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Final

__all__ = ["fields_in", "summary_in", "thai_term_in"]

_THAI_TERM: Final = re.compile(r"\(([^()]*[ก-๛][^()]*)\)")
_MARKUP: Final = re.compile(r"``?|\*|(?<=`)~")
_ARGS: Final = re.compile(r"^Args:\n((?: .*\n?|\n)+)", re.MULTILINE)
_FIELD: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)


def summary_in(cls: type) -> str:
    """Return the first sentence or two.

    >>> from sammachip.money import Baht
    >>> summary_in(Baht).startswith("One amount")
    True
    """
    return _plain_text(_text_of(cls).partition("\n\n")[0])


def thai_term_in(cls: type) -> str | None:
    """Return the Thai term, which stands in brackets in the summary; or None.

    >>> from sammachip.groups import Member
    >>> thai_term_in(Member)
    'สมาชิก'
    """
    found = _THAI_TERM.search(summary_in(cls))
    return found[1] if found else None


def fields_in(cls: type) -> Mapping[str, str]:
    """Return what is said of each field.

    >>> from sammachip.groups import Member
    >>> fields_in(Member)["days"]
    'Days worked in the year.'
    """
    args = _ARGS.search(_text_of(cls))
    found = _FIELD.findall(args[1]) if args else ()
    return {name: _plain_text(text) for name, text in found}


def _text_of(cls: type) -> str:
    return inspect.cleandoc(cls.__doc__ or "")


def _plain_text(text: str) -> str:
    return " ".join(_MARKUP.sub("", text).split())
