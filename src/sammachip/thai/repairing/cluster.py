"""Clusters: one letter with everything that hangs on it (กลุ่มอักขระ).

A mark stands on a consonant, its vowel before its tone, each once. Where a text
has the same marks in another way that cannot be sound (the tone first, the mark
twice, a space between), there is one sound way only, and a cluster knows it.

Source:
    The order is that of the Thai keyboard, TIS 820; the private glyphs are those
    of HarfBuzz (Windows U+F700 to U+F71A, Macintosh U+F884 to U+F89E).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.thai.repairing.damage import Damage

__all__ = ["ODD_CHARACTER", "Cluster", "clusters"]

# Zero-width characters and the soft hyphen.
_UNSEEN: Final = "\u00ad\u200b-\u200d\u2060\ufeff"

_TONES: Final = "่้๊๋"
_BELOW: Final = "\u0e38\u0e39\u0e3a"  # ุ ู ฺ
_WINDOWS: Final = f"ฐิีึื{_TONES}์{_TONES}์ญัํ็{_TONES}์{_BELOW}"
_MACINTOSH: Final = "ัิีึื็" + "".join(mark * 3 for mark in f"{_TONES}์") + f"ํญ{_BELOW}ฐ"
_GLYPHS: Final = {
    **dict(enumerate(_WINDOWS, 0xF700)),
    **dict(enumerate(_MACINTOSH, 0xF884)),
}
_GLYPH: Final = "\uf700-\uf71a\uf884-\uf89e"
_NEXT_TO_THAI: Final = re.compile(
    f"[ก-๎][{_GLYPH}]++|(?<![{_GLYPH}])[{_GLYPH}]++(?=[ก-๎])"
)

_MARK: Final = "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"  # ั ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ํ ๎
_BLANK: Final = "[ \u00a0]"
_CLUSTER: Final = re.compile(
    rf"""
    (?: (?P<consonant> [ก-ฮ])
        (?P<marks> (?: {_MARK} | [{_UNSEEN}]++{_MARK} | {_BLANK}{_MARK}
                     | \n{_MARK}++ (?: \n (?=[ก-ฮเ-ไ]))? )*+ )
        (?: (?P<inner_gap> {_BLANK} | [{_UNSEEN}]++ )? (?P<vowel> าะ | [ะาำๅ])
            (?P<late_marks> (?: {_BLANK}? [่-๋ํ๎])*+ )
        )?
      | (?P<leading> เเ | [เ-ไ])
        (?P<slid> {_MARK}*+ )
        (?P<space> (?: [{_UNSEEN}]++ | (?<=[ก-๎][เ-ไ]){_BLANK} ) (?=[ก-ฮ]))?
    )
    (?P<gap> (?: {_BLANK} | \n | [{_UNSEEN}]++ ) (?=[ก-ฮะ-ำเ-ไ]))?
    | (?P<other> [^ก-ฮเ-ไ]++ )
    """,
    re.VERBOSE,
)

ODD_CHARACTER: Final = re.compile(f"[{_UNSEEN}{_GLYPH}\ufffd]")
"""A private glyph, an unseen character, or what stands for a lost one."""

_A_GLYPH: Final = re.compile(f"[{_GLYPH}]")
_AN_UNSEEN: Final = re.compile(f"[{_UNSEEN}]")
_BLANKS: Final = re.compile(_BLANK)
_JUNK: Final = re.compile("[^ก-๎]+")
_LATER: Final = frozenset("่้๊๋์ํ๎")  # what stands above the vowel signs
_WITHOUT_NIKHAHIT: Final = frozenset("ีืู")  # long vowels, so an ํ on them is a ่


@attrs.frozen(kw_only=True)
class Cluster:
    """One consonant or leading vowel with what belongs to it, or other text.

    Args:
        start: Index of its first character in the text.
        end: Index after its last character, the gap not counted.
        letters: Its letters without marks, ำ as า; none in other text.
        marks: Its marks, in order.
        found: Its marks as they stand; the first ones may be of the one before.
        vowel: The ะ, า, ำ or าะ behind it.
        text: How it is soundly written.
        inner_gap: Whether a space stands in it; its า may be half an ำ then.
        gap: A space, line break or unseen character between it and the next one.
        damage: What was wrong with it, if *text* is not what was found.
    """

    start: int
    end: int
    letters: str = ""
    marks: str = ""
    found: str = ""
    vowel: str = ""
    text: str = ""
    inner_gap: bool = False
    gap: str = ""
    damage: Damage | None = None


def clusters(text: str) -> Iterator[Cluster]:
    """Part *text* into clusters, each written soundly if there is one way only.

    >>> [cluster.text for cluster in clusters("เเม่ บา้น")]
    ['แ', 'ม่', 'บ้า', 'น']
    """
    same_length = _NEXT_TO_THAI.sub(_read_glyphs, text)
    for match in _CLUSTER.finditer(same_length):
        if match["consonant"]:
            yield _on_consonant(match, text)
        elif match["leading"]:
            yield _leading(match)
        else:
            yield Cluster(start=match.start(), end=match.end())


def _read_glyphs(match: re.Match[str]) -> str:
    return match[0].translate(_GLYPHS)


def _leading(match: re.Match[str]) -> Cluster:
    letter = "แ" if match["leading"] == "เเ" else match["leading"]
    damage = None
    if match["space"]:
        seen = match["space"].isspace()
        damage = Damage.SPACE_AFTER_LEADING_VOWEL if seen else Damage.UNSEEN_CHARACTER
    elif letter != match["leading"]:
        damage = Damage.DOUBLED_SARA_E
    return Cluster(
        start=match.start(),
        end=match.start("gap") if match["gap"] else match.end(),
        letters=letter,
        marks=match["slid"],
        found=match["slid"],
        text=letter + match["slid"],
        gap=match["gap"] or "",
        damage=damage,
    )


def _on_consonant(match: re.Match[str], text: str) -> Cluster:
    consonant, vowel, late_marks, gap = match.group(
        "consonant", "vowel", "late_marks", "gap"
    )
    start = match.start()
    end = match.start("gap") if gap else match.end()
    raw = text[start:end]
    vowel = vowel or ""
    found = match["marks"] + (late_marks or "")
    found = _JUNK.sub("", found) if found else ""
    if vowel == "า" and "ํ" in found:
        found, vowel = found.replace("ํ", ""), "ำ"
    has_blank = _BLANKS.search(raw) is not None
    marks = _in_order(found, vowel) if found else ""
    if marks is None or (has_blank and marks != found):
        return Cluster(
            start=start,
            end=end,
            letters=consonant + vowel.replace("ำ", "า"),
            marks=found,
            found=found,
            vowel=vowel,
            text=raw,
            gap=gap or "",
        )
    inner_gap = has_blank and (vowel == "า" or bool(vowel and marks))
    is_unclear = inner_gap or bool(vowel and not _LATER.issuperset(marks))
    sound = raw if is_unclear else f"{consonant}{marks}{vowel}"
    return Cluster(
        start=start,
        end=end,
        letters=consonant + vowel.replace("ำ", "า"),
        marks=marks,
        found=found,
        vowel=vowel,
        text=sound,
        inner_gap=inner_gap,
        gap=gap or "",
        damage=_damage(match, raw) if sound != raw else None,
    )


def _in_order(found: str, vowel: str) -> str | None:
    """Return the marks in order, each once; ``None`` if they cannot be sound."""
    if vowel or not _LATER.issuperset(found):
        found = found.replace("๎", "้")
    if not _WITHOUT_NIKHAHIT.isdisjoint(found):
        found = found.replace("ํ", "่")
    if len(found) == 1:
        return found
    each = dict.fromkeys(found)
    above = "".join(mark for mark in each if mark not in _LATER)
    later = "".join(mark for mark in each if mark in _LATER)
    return above + later if max(len(above), len(later)) <= 1 else None


def _damage(match: re.Match[str], raw: str) -> Damage:
    marks = match["marks"] + (match["late_marks"] or "")
    found = _JUNK.sub("", marks)
    is_parted = match["vowel"] == "า" and "ํ" in found
    kinds: dict[Damage, object] = {
        Damage.PRIVATE_GLYPH: _A_GLYPH.search(raw),
        Damage.UNSEEN_CHARACTER: _AN_UNSEEN.search(raw),
        Damage.MARK_ON_ITS_OWN_LINE: "\n" in marks,
        Damage.PARTED_SARA_AM: is_parted,
        Damage.REPEATED_MARK: len({*found}) < len(found),
        Damage.SPACE_BEFORE_MARK: found != marks or match["inner_gap"],
        Damage.MARK_ORDER: match["late_marks"] or _LATER.isdisjoint(found[-1:]),
    }
    return next(
        (kind for kind, is_so in kinds.items() if is_so), Damage.OTHER_CODE_POINT
    )
