"""Text that no repair brings back (ข้อความที่กู้คืนไม่ได้): it is told, not touched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.thai.repairing.damage import Loss
from sammachip.thai.span import Span

__all__ = ["LOOKS_OF_LOSS", "MISREAD", "Lost", "losses"]

_FOREIGN: Final = "[^\x00-\x7f\u0e00-\u0e7f\\s\ufffd]"
_LOST: Final = re.compile(
    "(?P<replacement_character>\ufffd++)"
    r"|(?P<filler>(?<![ก-๎])([ก-ฮ])\3{3,}+(?![ก-๎]))"
    f"|(?P<wrong_code_page>{_FOREIGN}(?: ?{_FOREIGN})++|(?:เ[ธน][ก-ฟ\x80-\xa0]){{3,}}+)"
)
_CODE_PAGES: Final = ("latin-1", "mac-roman")
MISREAD: Final = frozenset(
    "".join(bytes(range(0xA1, 0xCF)).decode(page) for page in _CODE_PAGES)
)
"""What Thai consonants become in a wrong code page; all such Thai has some."""
_CONSONANTS: Final = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
LOOKS_OF_LOSS: Final = frozenset(
    [consonant * 4 for consonant in _CONSONANTS]
    + [
        f"เ{first}{byte}เ{second}"
        for first in "ธน"
        for second in "ธน"
        for byte in ["", " ", *_CONSONANTS]
    ]
)
"""What stands in each text in which Thai letters alone tell of a loss."""
_FEWEST_CHARACTERS: Final = 4  # shorter ones may be quotation marks: »…«
_FEWEST_LETTERS: Final = 3  # different ones, or it is a ruled line: ————
_THAI: Final = re.compile(
    "(?:[เ-ไ]?[ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,2}+[ะาำ]*+[ฯๆ๐-๙]*+)++"
)


@attrs.frozen(kw_only=True)
class Lost:
    """One stretch that is gone for good (ส่วนที่เสียหายถาวร).

    Args:
        span: Where it stands in the text.
        loss: What happened to it.
    """

    span: Span
    loss: Loss


def losses(text: str) -> Iterator[Lost]:
    """Yield what is lost in *text*, in order.

    >>> [lost.loss.name for lost in losses("จัดท\ufffdำ กกกก ÊÑÁÁÒªÕ¾")]
    ['REPLACEMENT_CHARACTER', 'FILLER', 'WRONG_CODE_PAGE']
    """
    for match in _LOST.finditer(text):
        loss = Loss(match.lastgroup)
        if loss is not Loss.WRONG_CODE_PAGE or _is_thai_in_bytes(match[0]):
            yield Lost(span=Span(*match.span()), loss=loss)


def _is_thai_in_bytes(found: str) -> bool:
    if found.startswith("เ"):  # UTF-8 that was read as TIS-620
        return True
    letters = found.replace(" ", "")
    if len(letters) < _FEWEST_CHARACTERS or len({*letters}) < _FEWEST_LETTERS:
        return False
    return any(_THAI.fullmatch(_reread(letters, page)) for page in _CODE_PAGES)


def _reread(letters: str, code_page: str) -> str:
    return letters.encode(code_page, "replace").decode("tis-620", "replace")
