"""A laboratory: documents damaged on purpose, and what then becomes of their fields.

Each class of damage that was met is done on purpose to documents of every layout. A
field must then read as it does in the sound document, or a warning names it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from random import Random
from typing import Final

from damaging import DAMAGES

from sammachip.errors import InvalidDataError
from sammachip.records import KnowledgeRecord, read_record

__all__ = [
    "WITHOUT_A_DOUBT",
    "Laboratory",
    "Outcomes",
    "laboratory",
    "report",
    "share_read",
    "silent",
]

Change = Callable[[str], str]
Outcomes = Counter[str]

_SHARES: Final = (1.0, 0.7)  # of the places that a kind of damage can reach
_LOUD: Final = {"same", "told"}
_MARK: Final = "[ัิ-ู็-์]"
_UPPER: Final = "[ัิ-ื็-์]"
_MOVED: Final = f"([ก-ฮ])({_UPPER}+)([ก-ฮ])(?!{_MARK})"

_LAW: Final[Mapping[str, tuple[str, str]]] = {
    "split sara am": ("([ก-ฮ])([่-๋]?)ำ", r"\1 \2า"),
    "lost nikhahit": ("ำ", "า"),
    "nikhahit and sara aa": ("ำ", "ํา"),
    "sara aa and nikhahit": ("ำ", "าํ"),
    "sara aa became sara am": ("า", "ำ"),
    "another mark for nikhahit": ("(?<=[ก-ฮ])ำ", "้า"),
    "mark one consonant on": (_MOVED, r"\1\3\2"),
    "mark one consonant on, and a space": (_MOVED, r"\1\3\2 "),
    "tone before vowel": ("([ิ-ู])([่-๋])", r"\2\1"),
    "tone after sara aa": ("([่-๋])า", r"า\1"),
    "tone or thanthakhat lost": ("[่-์]", ""),
    "mark three times": (f"({_MARK})", r"\1\1\1"),
    "yamakkan for a tone": ("้", "๎"),
    "nikhahit for a tone": ("่", "ํ"),
    "marks on their own lines": (f"({_MARK}+)(?=[ก-ฮ])", r"\n\1\n"),
    "lost for good": ("ำ", "\ufffdำ"),
    "letters spaced out": ("(?m)^.+$", ""),
    "line ends gone": (r"(?s)\A(.*)\Z", ""),
    "label glued to its value": ("", ""),
}
"""The classes of damage: what is damaged, and how it looks then."""

WITHOUT_A_DOUBT: Final = {
    *("nikhahit and sara aa", "sara aa and nikhahit", "tone before vowel"),
    *("tone after sara aa", "mark three times", "marks on their own lines"),
    "letters spaced out",
}
"""Those that leave one sound reading, in whatever word they stand."""


def _damaged(text: str, name: str, seed: int) -> str:
    """Return *text* with damage of one class, wherever a seeded choice falls."""
    random = Random(f"{name} {seed}")  # noqa: S311 - chance that can be repeated

    def chosen(change: Change, found: str) -> str:
        return change(found) if random.random() < _SHARES[seed] else found

    pattern, look = _LAW[name]
    match name:
        case "letters spaced out":
            lines = text.split("\n")
            return "\n".join(chosen(DAMAGES["spaced out"], line) for line in lines)
        case "line ends gone":
            return re.sub(r"\s*\n\s*", " ", text)
        case "label glued to its value":
            return _glued(text, random, _SHARES[seed])
        case _:
            return re.sub(pattern, lambda m: chosen(partial(_as, m, look), m[0]), text)


def _as(match: re.Match[str], look: str, _: str) -> str:
    return match.expand(look)


def _glued(text: str, random: Random, share: float) -> str:
    spans = read_record(text).spans
    blanks = {
        (each.label_span.end, each.span.start)
        for each in spans
        if each.label_span and not each.span.is_empty
    }
    for start, end in sorted(blanks, reverse=True):
        if not text[start:end].strip(" \u00a0") and random.random() < share:
            text = text[:start] + text[end:]
    return text


def _letters(text: str) -> str:
    """Return the consonants and digits, which no kind of damage takes away."""
    return "".join(re.findall("[ก-ฮA-Za-z0-9๐-๙]", text))


def _fields(record: KnowledgeRecord) -> dict[str, object]:
    """Return what the fields say; of sections, in which letters each begins and ends.

    The path of a problem with a field begins with its name.
    """
    office = record.office
    return {
        "layout": record.layout,
        "form_heading": record.form_heading,
        "title": (record.title, record.post_title),
        "author": record.owner,
        "author_position": record.author_position,
        "office": office and (office.kind, office.district, office.province),
        "address": record.address,
        "phones": record.phones,
        "email": record.email,
        "recorded_at": record.recorded_at,
        "posted_on": record.posted_on,
        "fiscal_year": record.fiscal_year,
        "category": record.category,
        "province": record.province,
        "footer": record.footer,
        "sections": [
            (each.key, each.number, _letters(f"{each.label or ''}{each.text}"))
            for each in record.sections
        ],
    }


def _outcomes(sound: Mapping[str, object], damaged: str) -> Iterator[str]:
    """Yield for each field that is printed what became of it."""
    try:
        record = read_record(damaged)
    except InvalidDataError:
        yield from ("told" for value in sound.values() if value)
        return
    warned = {each.path[0] for each in record.problems if each.path}
    if "post_title" in warned:
        warned.add("title")
    for field, value in _fields(record).items():
        if value == sound[field]:
            if value:
                yield "same"
        else:
            yield "told" if field in warned else f"silent: {field}"


Laboratory = Mapping[tuple[str, str], Outcomes]
"""What became of the fields, by class of damage and document."""


def laboratory(documents: Mapping[str, str]) -> Laboratory:
    """Damage each of *documents* in each way, and compare what is read."""
    found: dict[tuple[str, str], Outcomes] = {}
    for document, text in documents.items():
        sound = _fields(read_record(text))
        for name in _LAW:
            damaged = [_damaged(text, name, seed) for seed in range(len(_SHARES))]
            found[name, document] = Counter(
                outcome
                for each in damaged
                if each != text
                for outcome in _outcomes(sound, each)
            )
    return found


def share_read(outcomes: Outcomes) -> float:
    """Return the share of the fields that read as in the sound document."""
    return outcomes["same"] / max(1, outcomes.total())


def report(laboratory: Laboratory) -> str:
    """Return the table: percent read as in the sound document, and what is silent."""
    documents = list(dict.fromkeys(document for _, document in laboratory))
    lines = ["documents: " + ", ".join(documents)]
    for name in _LAW:
        row = [laboratory[name, document] for document in documents]
        cells = (f"{share_read(each):4.0%}" if each else "   ." for each in row)
        silent = {key for each in row for key in each if key not in _LOUD}
        lines.append(f"{name:36}{' '.join(cells)}  {', '.join(sorted(silent))}")
    return "\n".join(lines)


def silent(laboratory: Laboratory) -> set[str]:
    """Return the fields that were wrong, and no warning named them."""
    return {each for outcomes in laboratory.values() for each in outcomes} - _LOUD
