"""Sound text that repair has to leave alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from benchmarks.harness import OURS, compare, peer

from sammachip.thai.repairing import repair

_SOUND: Final = (
    "กลุ่มแม่บ้านจัดทำน้ำพริกและขนมไทย จำหน่ายที่ตลาดของตำบลทุกวันเสาร์ "
    "สมาชิกประชุมเดือนละครั้ง เพื่อแบ่งงาน ตรวจบัญชี และวางแผนการผลิต "
    "กำไรปีนี้ ๑๒,๕๐๐ บาท เก็บไว้เป็นทุนสำรองร้อยละ ๑๐ "
)
_DAMAGED: Final = (
    "ตาแหน่ง อ าเภอ สมั มาชพี ท่ี เเละ สําเร็จ",
    "ตำแหน่ง อำเภอ สัมมาชีพ ที่ และ สำเร็จ",
)


def lines() -> Iterator[str]:
    for times in (1, 11):
        text = _SOUND.strip() if times == 1 else (_SOUND * times).strip()
        yield from compare(
            f"{len(text):,} characters that are sound",
            [(text, (text,))],
            {
                OURS: lambda text: repair(text).text,
                "kham": peer("kham", lambda kham: kham.normalize),
                "pythainlp": peer("pythainlp.util", lambda util: util.normalize),
            },
        )
    damaged, repaired = _DAMAGED
    yield from compare(
        f"{len(damaged)} characters, damaged in six ways",
        [(damaged, (repaired,))],
        {
            OURS: lambda text: repair(text).text,
            "kham": peer("kham", lambda kham: kham.normalize),
            "pythainlp": peer("pythainlp.util", lambda util: util.normalize),
        },
    )
