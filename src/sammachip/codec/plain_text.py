"""The text of bytes whose encoding nobody told: those that Thai offices write."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from sammachip.errors import InvalidDataError

__all__ = ["plain_text"]

_BY_MARK: Final = {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}
_UTF_8: Final = "utf-8"
_WINDOWS_874: Final = "cp874"
_NAMES: Final = {
    _UTF_8: "UTF-8",
    _WINDOWS_874: "Windows-874",
    **dict.fromkeys(_BY_MARK.values(), "UTF-16"),
}
_CONTROL: Final = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f]")  # no text has these


def plain_text(content: bytes) -> str:
    r"""Return the text of *content*, its byte order mark and line ends kept.

    Args:
        content: Text in UTF-8; in UTF-16 if it begins with a byte order mark; or in
            Windows-874, which older programs write and which includes TIS-620.

    Raises:
        InvalidDataError: It is none of these (``text.no_encoding``).

    >>> plain_text("ไข่เค็ม".encode("cp874"))
    'ไข่เค็ม'
    """
    marked = _BY_MARK.get(content[:2])
    tried = (marked,) if marked else (_UTF_8, _WINDOWS_874)
    failures: list[int] = []
    for encoding in tried:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError as error:
            failures.append(error.start)
            continue
        control = _CONTROL.search(text)
        if control is None:
            return text
        failures.append(len(text[: control.start()].encode(encoding)))
    raise InvalidDataError.because(
        "text.no_encoding",
        "expected text in UTF-8, UTF-16 with a byte order mark or Windows-874; tried"
        " {tried}, and the best of them reads no further than byte {byte}",
        tried=tuple(_NAMES[encoding] for encoding in tried),
        byte=max(failures),
    )
