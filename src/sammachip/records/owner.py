"""The owner's field: a name, and what stands behind it without a label.

Forms ask for the owner in one line, and many write post and office into it. The
words of a post or an office begin it, behind a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sammachip.places import looks_like_office
from sammachip.thai import Span, trimmed

__all__ = ["parts_of_owner"]

_POST: Final = re.compile(
    r"(?<=[ \n])(?:นักวิชาการ|เจ้าหน้าที่|เจ้าพนักงาน|นักจัดการ|พัฒนาการ|พัฒนากร|ผู้อำนวยการ"
    r"|หัวหน้า|ปราชญ์|ประธาน|ผู้ใหญ่บ้าน|กำนัน|วิทยากร)"
)
_OFFICE: Final = re.compile(
    r"(?<=[ \n])(?:ส\ufffd?ำนักงาน|สนง|สพอ\.|สพจ\.|ศูนย์ศึกษา|กรม[ก-ฮ]|กระทรวง|ที่ว่าการอำเภอ"
    r"|องค์การบริหารส่วน|อบต\.|อบจ\.)"
)
_SHARED: Final = ("author", "author_position")  # fields that may hold an office too


def parts_of_owner(name: str, text: str) -> Iterator[tuple[str, Span]]:
    """Yield the fields in the value *text* of the field *name*, and where they are.

    >>> text = "นางมะลิ ใจงาม เจ้าพนักงาน สพอ.บ้านสวน"
    >>> for field, span in parts_of_owner("author", text):
    ...     print(field, span.of(text))
    author นางมะลิ ใจงาม
    author_position เจ้าพนักงาน
    office สพอ.บ้านสวน
    """
    end = len(text)
    if name not in _SHARED:
        yield name, Span(0, end)
        return
    found: list[tuple[str, Span]] = []
    office = _OFFICE.search(text)
    if office and looks_like_office(text[office.start() :]):
        found.append(("office", trimmed(text, office.start(), end)))
        end = office.start()
    post = _POST.search(text, 0, end) if name == "author" else None
    if post and not looks_like_office(text):
        found.append(("author_position", trimmed(text, post.start(), end)))
        end = post.start()
    yield name, trimmed(text, 0, end)
    yield from reversed(found)
