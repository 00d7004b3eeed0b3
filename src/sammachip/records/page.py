"""Lines of the page around a record, which say nothing about it (บรรทัดของหน้าเว็บ).

Running numbers, menus and the tails of blogs stand between and behind the lines
of a record. They are known by their words, and only if they have a line to
themselves; a running number may also begin the line of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sammachip.records.line import Line
from sammachip.thai import Span

__all__ = ["without_page_lines"]

_RUNNING_NUMBER: Final = r"[-–—] ?[0-9๐-๙]{1,3} ?[-–—](?![^ ])"
_ALONE: Final = (
    *(r"หน้า(?:ที่)? ?[0-9๐-๙]{1,3}(?: ?(?:/|จาก) ?[0-9๐-๙]{1,3})?", r"page [0-9]{1,3}"),
    *(r"(?:ไม่มี|[0-9]{1,4}) ?ความคิดเห็น ?:?", r"แสดงความคิดเห็น", r"โพสต์ความคิดเห็น"),
    *(r"เกี่ยวกับเรา", r"ติดต่อเรา", r"หน้าแรก", r"หน้าหลัก", r"บทความที่(?:ใหม่|เก่า)กว่า"),
    *(r"สมัครสมาชิก ?: ?.{0,60}", r"เขียนโดย .{0,80} ที่ [0-9]{1,2}[:.][0-9]{2}.{0,3}"),
    *(r"ส่งอีเมลข้อมูลนี้.{0,120}", r"BlogThis!.{0,120}", r"แชร์ไปยัง .{0,60}"),
    *(r"newer posts?", r"older posts?", r"home", r"leave a (?:comment|reply)"),
    *(r"no comments:?", r"post a comment"),
)
_LINE: Final = re.compile(f"{_RUNNING_NUMBER}|(?:{'|'.join(_ALONE)})$", re.IGNORECASE)


def without_page_lines(lines: Iterable[Line]) -> tuple[list[Line], list[Span]]:
    r"""Part *lines* into those of the record, and the places of those of the page.

    >>> from sammachip.records.line import lines_of
    >>> kept, page = without_page_lines(lines_of("- 3 - ผลลัพธ์\nแสดงความคิดเห็น"))
    >>> [line.text for line in kept], page
    (['ผลลัพธ์'], [Span(start=0, end=5), Span(start=14, end=29)])
    """
    kept: list[Line] = []
    page: list[Span] = []
    for line in lines:
        match = _LINE.match(line.text)
        if match is None:
            kept.append(line)
            continue
        begin = line.span.start
        page.append(Span(begin, begin + match.end()))
        kept += line.part(match.end())
    return kept, page
