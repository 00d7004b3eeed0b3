"""The unit words (ลักษณนาม) of counts in records, with their English names.

Source:
    The classifiers of the programme's records and reports, and the measures of the
    Weights and Measures Act B.E. 2542 (1999) that villages use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

__all__ = ["COUNTED", "MEASURES", "OTHER_UNIT", "TIMES", "UNITS", "UNIT_WORD"]

# fmt: off
TIMES: Final[Mapping[str, str]] = {
    "วินาที": "second", "นาที": "minute", "ชั่วโมง": "hour", "ชม.": "hour",
    "วัน": "day", "คืน": "night", "สัปดาห์": "week", "อาทิตย์": "week",
    "เดือน": "month", "ปี": "year",
}
"""Units of time; they measure, and are what something is done in."""

MEASURES: Final[Mapping[str, str]] = {
    **TIMES,
    "ไร่": "rai", "งาน": "ngan or job", "ตารางวา": "square wa", "ตร.ว.": "square wa",
    "ตารางเมตร": "square metre", "ตร.ม.": "square metre",
    "ตารางกิโลเมตร": "square kilometre",
    "มิลลิเมตร": "millimetre", "เซนติเมตร": "centimetre", "ซม.": "centimetre",
    "เมตร": "metre", "กิโลเมตร": "kilometre", "กม.": "kilometre", "นิ้ว": "inch",
    "ศอก": "cubit", "กรัม": "gram", "ขีด": "hectogram", "กิโลกรัม": "kilogram",
    "กิโล": "kilogram", "กก.": "kilogram", "ตัน": "tonne", "มิลลิลิตร": "millilitre",
    "ซีซี": "millilitre", "ลิตร": "litre", "องศา": "degree", "เท่า": "times as much",
}
"""Units that something is measured in; they alone have parts, such as 2.5 ไร่."""

COUNTED: Final[Mapping[str, str]] = {
    "ครัวเรือน": "household", "ครอบครัว": "family",
    "หลังคาเรือน": "house", "หลัง": "house",
    "หมู่บ้าน": "village", "ชุมชน": "community", "ตำบล": "subdistrict",
    "อำเภอ": "district", "จังหวัด": "province", "ประเทศ": "country", "ภาค": "region",
    "คน": "person", "ท่าน": "person", "ราย": "person or case", "รูป": "monk or picture",
    "กลุ่ม": "group", "องค์กร": "organisation", "องค์การ": "organisation",
    "หน่วยงาน": "office", "หน่วย": "unit", "ทีม": "team", "คณะ": "body",
    "เครือข่าย": "network", "กองทุน": "fund", "สหกรณ์": "co-operative", "แห่ง": "place",
    "ศูนย์": "centre", "โรงเรียน": "school", "โรงงาน": "factory", "ฟาร์ม": "farm",
    "ขั้นตอน": "step", "ขั้น": "step", "ข้อ": "item", "รายการ": "item", "ประการ": "point",
    "ประเด็น": "issue", "ด้าน": "aspect", "มิติ": "dimension", "ส่วน": "part",
    "ประเภท": "kind", "ชนิด": "kind", "แบบ": "pattern", "หมวด": "category",
    "ระดับ": "level", "ระยะ": "phase", "ระบบ": "system", "หลักสูตร": "course",
    "กิจกรรม": "activity", "โครงการ": "project", "แผนงาน": "plan", "แผน": "plan",
    "ยุทธศาสตร์": "strategy", "นโยบาย": "policy", "มาตรการ": "measure",
    "เป้าหมาย": "target", "ตัวชี้วัด": "indicator", "ปัจจัย": "factor",
    "เงื่อนไข": "condition", "ห่วง": "ring", "หลักการ": "principle", "อาชีพ": "livelihood",
    "เรื่อง": "subject", "วิชา": "subject", "ครั้ง": "time", "รอบ": "round", "รุ่น": "class",
    "เวที": "meeting", "ผลิตภัณฑ์": "product", "พันธุ์": "variety", "สายพันธุ์": "variety",
    "ชิ้น": "piece", "อัน": "piece", "ตัวอย่าง": "example", "ตัว": "animal or piece",
    "ต้น": "plant", "กอ": "clump", "ลูก": "fruit or ball", "ผล": "fruit",
    "ใบ": "leaf or vessel", "ฟอง": "egg", "เม็ด": "grain",
    "หัว": "head", "ดอก": "flower", "ถุง": "bag",
    "กระสอบ": "sack", "กล่อง": "box", "ขวด": "bottle", "แพ็ค": "pack", "ห่อ": "packet",
    "ถัง": "tank", "แก้ว": "glass", "ถ้วย": "cup", "ช้อนโต๊ะ": "tablespoon",
    "ช้อนชา": "teaspoon", "ช้อน": "spoon", "แผ่น": "sheet", "ผืน": "cloth", "มัด": "bundle",
    "ม้วน": "roll", "ชุด": "set", "คู่": "pair", "เล่ม": "volume", "ฉบับ": "copy",
    "หน้า": "page", "ภาพ": "picture", "เครื่อง": "machine", "คัน": "vehicle", "ลำ": "boat",
    "บ่อ": "pond", "แปลง": "plot", "สาย": "line", "จุด": "point", "ฐาน": "station",
    "ช่องทาง": "channel", "หุ้น": "share", "บัญชี": "account", "สัญญา": "contract",
    "คะแนน": "point", "ดาว": "star", "คำ": "word", "บท": "chapter", "หลัก": "principle",
    "วิธี": "way", "ทาง": "way", "เสียง": "vote", "สมัย": "term", "วาระ": "term",
}
"""Units that something is counted in, one by one."""
# fmt: on

UNITS: Final[Mapping[str, str]] = {**MEASURES, **COUNTED}
"""The English name of every unit that is known."""

# fmt: off
_OTHER_WORDS: Final = (
    "วันที่", "วันนี้", "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส", "วันศุกร์", "วันเสาร์",
    "วันอาทิตย์", "ปีงบ", "รายได้", "รายจ่าย", "รายรับ", "รายงาน", "รายชื่อ", "รายละเอียด",
    "รายวัน", "รายเดือน", "รายปี", "รูปแบบ", "รูปธรรม", "หลังจาก", "แห่งชาติ", "แห่งประเทศ",
    "แห่งนี้", "ส่วนราชการ", "ส่วนใหญ่", "ส่วนมาก", "ส่วนร่วม", "ส่วนแรก", "ส่วนตัว", "ส่วนที่",
    "ส่วนขยาย", "ส่วนกลาง", "ข้อมูล", "ข้อเสนอ", "ข้อตกลง", "ข้อบังคับ", "ข้อบัญญัติ", "ข้อความ",
    "ข้อพึง", "ข้อกำหนด", "ตัวเอง", "ตัวแทน", "ตัวเมือง", "ผลผลิต", "ผลการ", "ผลประโยชน์",
    "ผลกำไร", "ผลงาน", "ผลลัพธ์", "ผลสำเร็จ", "ผลตอบแทน", "ผลกระทบ", "หลักเกณฑ์", "หลักฐาน",
    "หลักประกัน", "หลักปรัชญา", "หัวหน้า", "หัวข้อ", "หัวใจ", "หน้าที่", "ทางการ", "ทางด้าน",
    "ต้นทุน", "ต้นแบบ", "ลูกจ้าง", "ลูกค้า", "ลูกหนี้", "ลูกหลาน", "บทบาท", "บทเรียน", "บทสรุป",
    "ใบอนุญาต", "ใบเสร็จ", "ใบรับรอง", "ใบสมัคร", "คำสั่ง", "คำขอ", "คำแนะนำ", "ภาครัฐ",
    "ภาคเอกชน", "ภาคส่วน", "ภาคประชา", "ภาคภูมิ", "ระยะเวลา", "ระยะทาง", "ลำดับ", "เรื่องราว",
    "เท่ากับ", "เท่านั้น", "เท่าที่", "เท่าเทียม", "เท่าไร", "เท่าใด", "ขีดความ", "ดอกเบี้ย", "คู่มือ",
    "คู่แข่ง", "คู่ค้า", "ฐานข้อมูล", "ฐานราก", "จุดเด่น", "จุดประสงค์", "จุดแข็ง", "จุดอ่อน",
    "จุดมุ่ง", "มัดจำ", "ห่อหุ้ม", "แบบอย่าง", "แบบฟอร์ม", "แบบบันทึก", "แบบสอบ", "ขั้นต่ำ",
    "ขั้นพื้น", "คืนให้", "คืนเงิน", "คืนกำไร", "คืนทุน", "อันดับ", "อันตราย", "สายตา", "ทางเลือก",
)
"""Words that begin like a unit and are none."""
# fmt: on

_MARKS: Final = "[ะ-ฺ็-๎]"  # vowels and tones behind: another syllable
_DATED: Final = "[ \u00a0]?(?:พ\\.|ค\\.|[0-9๐-๙]{4})"  # ปี 2560, ปี พ.ศ. 2560
_UNITS: Final = "|".join(map(re.escape, sorted(UNITS, key=len, reverse=True)))

UNIT_WORD: Final = rf"(?!{'|'.join(_OTHER_WORDS)}|ปี{_DATED})(?:{_UNITS})(?!{_MARKS})"
"""A unit, and not the beginning of another word."""

_NO_UNITS: Final = (
    *("ใน", "และ", "ถึง", "ต่อ", "หรือ", "กับ", "ของ", "ที่", "เป็น", "จะ", "ได้", "ให้"),
    *("เพื่อ", "จาก", "โดย", "เพราะ", "ซึ่ง", "แล้ว", "ตาม", "มี", "นี้", "นั้น", "ไป", "มา"),
    *("บาท", "สตางค์"),
)
OTHER_UNIT: Final = (
    rf"(?!{'|'.join((*_OTHER_WORDS, *_NO_UNITS))})"
    r"[ก-๎]{2,15}?(?=ขึ้นไป|เศษ|กว่า|ต่อ|[^ก-๎ฯ]|\Z)"
)
"""A word that may be a unit which is not known."""
