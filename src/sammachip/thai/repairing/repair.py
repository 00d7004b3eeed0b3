"""Repair of Thai text that a PDF file or an old font has damaged (ซ่อมข้อความ).

Only what is certain is repaired, unless the caller asks for more. A repair is
certain in two cases:

* A cluster of marks cannot be sound as it stands, and there is one sound way to
  write it (ท่ี, เเละ, สําเร็จ, กระบ ี่).
* Known kinds of damage turn exactly one word of the lexicon into what stands
  there (ตาแหน่ง, อ าเภอ, สมั มาชพี), no longer word does, and no row of sound words
  reads as far: ทานา is ทา and นา, จานวนเวียน is จาน and วนเวียน. A word of six
  letters is certain anywhere; a shorter one needs one thing more for every
  missing letter: a beginning or an end that stands apart from unknown letters
  (a blank, another word), or a stray gap inside. A lost tone mark leaves no
  trace, and so it needs one more than other damage, and five letters at least; a
  second kind of damage needs one more too. A mark that moved to where it cannot be
  sound (ทัง้, เปน็; `misplaced`) is a trace that makes words of any length certain.

Where the damage may be sound text it is likely at most: น้าตก may tell of an aunt
(น้า), and behind ลุง or นาย a word such as จาเป็น may begin with a nickname.

Most text is sound, and a guard knows that at a glance (`guard`): the search reads
only what the guard stops.

Plain misspellings are no damage and stay, and so do spaces and lines.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Final, get_args

from sammachip.errors import check_text
from sammachip.thai.choice import unknown_choice
from sammachip.thai.repairing.damage import Sureness
from sammachip.thai.repairing.guard import guard_of
from sammachip.thai.repairing.lexicon import LEXICON, Lexicon
from sammachip.thai.repairing.loss import losses
from sammachip.thai.repairing.repaired import Repair, Repaired
from sammachip.thai.repairing.search import search
from sammachip.thai.repairing.second_look import combined, with_repairs
from sammachip.thai.repairing.spaced_line import repairs_of_spaced_lines

__all__ = ["repair"]

_MOST_LOOKS: Final = 8  # two or three are enough for any text that was met
_SURENESSES: Final = get_args(Sureness)


def repair(
    text: str, *, sureness: Sureness = "certain", lexicon: Lexicon = LEXICON
) -> Repaired:
    """Repair the damage in *text*, and tell what was changed and what was not.

    Sound text comes back as it is, and so does text that was repaired before.

    Args:
        text: Any text, Thai or not.
        sureness: ``"certain"`` repairs what has one sound reading only;
            ``"likely"`` also what has a probable one.
        lexicon: Words that a repair may lead to.

    Raises:
        InvalidDataError: *text* is no ``str`` (``value.type``); *sureness* is no
            such choice (``choice.unknown``).

    >>> repair("ตาแหน่ง พฒั นากร อ าเภอเมือง").text
    'ตำแหน่ง พัฒนากร อำเภอเมือง'
    """
    if sureness not in _SURENESSES:
        raise unknown_choice("sureness", sureness, _SURENESSES)
    check_text(text)
    if guard_of(lexicon).passes(text):
        return Repaired(text=text, original=text)
    wanted = {"certain", sureness}
    spaced = tuple(repairs_of_spaced_lines(text))
    found = tuple(search(text, lexicon)) if not spaced else ()
    repairs = _after_more_looks(text, spaced or found, wanted, lexicon)
    repaired = {place for each in repairs for place in _places(each)}
    return Repaired(
        text=with_repairs(text, repairs),
        original=text,
        repairs=repairs,
        suspects=tuple(
            each
            for each in found
            if each.sureness not in wanted and repaired.isdisjoint(_places(each))
        ),
        lost=tuple(losses(text)),
    )


def _after_more_looks(
    text: str, found: Iterable[Repair], wanted: Container[str], lexicon: Lexicon
) -> tuple[Repair, ...]:
    """Return the wanted repairs, with those that are found when they are made."""
    repairs: tuple[Repair, ...] = ()
    for _ in range(_MOST_LOOKS):
        more = tuple(each for each in found if each.sureness in wanted)
        if not more:
            break
        repairs = combined(text, repairs, more)
        found = search(with_repairs(text, repairs), lexicon)
    return repairs


def _places(repair: Repair) -> range:
    return range(repair.span.start, repair.span.end)
