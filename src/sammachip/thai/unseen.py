"""Characters that nobody sees (อักขระที่มองไม่เห็น): blanks, and those of no width.

Word processors, web pages and PDF files leave them in texts. All who read text
take them from here, so that a text is the same text to every reader.
"""

from __future__ import annotations

from typing import Final

__all__ = ["BLANKS", "UNSEEN"]

UNSEEN: Final = (
    "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}"
    "\N{ZERO WIDTH JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"  # the last is also the BOM
)
"""Every character without a width that may stand anywhere in a Thai text."""

BLANKS: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    f"\u2028\u2029\u202f\u205f\u3000{UNSEEN}"
)
"""Every character that shows nothing: white space, and `UNSEEN`."""
