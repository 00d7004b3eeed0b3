"""What the notice board says, word for word, and that it leaves nobody out."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from sharing_examples import (
    COOPERATIVE,
    SMALL,
    TWO_MEMBERS,
    cooperative_year,
    small_year,
)
from sharing_strategies import sharings

from sammachip.errors import InvalidDataError
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import (
    FixedAmount,
    PercentOfProfit,
    Percent,
    Sharing,
)
from sammachip.thai import Digits


def test_the_statement_in_english_stands_in_straight_columns() -> None:
    text = small_year().statement(lang="en")

    assert text.splitlines() == [
        "Profit sharing of กลุ่มทดสอบ, B.E. 2569",
        "Profit of the year  100.00",
        "To be shared        100.00",
        "",
        "1. Development  12.5% of the profit to be shared   12.50",
        "2. วัด                                 10.00 baht   10.00",
        "3. Labour                   50% of what was left   38.75",
        "4. Dividend                      everything left   38.75",
        "Total                                             100.00",
        "(หนึ่งร้อยบาทถ้วน)",
        "",
        "Member  Labour  Dividend  Total",
        "m1       12.92     27.68  40.60",
        "m2       25.83     11.07  36.90",
        "Total    38.75     38.75  77.50",
        "(เจ็ดสิบเจ็ดบาทห้าสิบสตางค์)",
        "No tax was withheld",
        "",
        "By the agreement of 14 December 2025, in force from 1 January 2026",
    ]


def test_the_statement_in_thai_says_all_that_happened_to_the_money() -> None:
    text = cooperative_year().statement(digits="thai")

    assert text.splitlines() == [
        "การจัดสรรกำไร ร้านค้าทดสอบ (บัญชี 1) พ.ศ. ๒๕๖๙",
        "กำไรสุทธิของปี   ๒,๐๐๐.๐๐",
        "กำไรที่จัดสรรได้  ๒,๐๐๐.๐๐",
        "",
        "๑. ทุนสำรอง                         ร้อยละ ๕ ของกำไรที่จัดสรรได้    ๒๐๐.๐๐",
        "๒. ค่าบำรุง                          ร้อยละ ๕ ของกำไรที่จัดสรรได้     ๓๐.๐๐",
        "๓. โบนัส                                         ๑๕๐.๐๐ บาท    ๑๕๐.๐๐",
        "๔. ปันผล     ร้อยละ ๓.๕ ต่อปีของค่าหุ้น หุ้นละ ๑๐.๐๐ บาท ตามเวลาที่ถือ     ๓๒.๗๔",
        "๕. เฉลี่ยคืน                             ร้อยละ ๕๐ ของส่วนที่เหลือ    ๖๘๐.๗๕",
        "๖. หุ้นและแรง                           ร้อยละ ๕๐ ของส่วนที่เหลือ     ๓๖.๒๕",
        "๗. ผู้มาช่วย                               ๒๐.๐๐ บาทต่อวันทำงาน    ๑๐๐.๐๐",
        "๘. พัฒนา                                      ส่วนที่เหลือทั้งหมด    ๗๗๐.๒๖",
        "รวม                                                         ๒,๐๐๐.๐๐",
        "(สองพันบาทถ้วน)",
        "* ทุนสำรองต้องไม่น้อยกว่า ๒๐๐.๐๐ บาท (ร้อยละ ๑๐ ของกำไรที่จัดสรรได้)",
        "* ค่าบำรุงต้องไม่เกิน ๓๐.๐๐ บาท (๓๐.๐๐ บาท)",
        "* เงินเฉลี่ยคืน ๑๑๒.๗๕ บาท เป็นส่วนของผู้ที่ไม่ใช่สมาชิก: โอนไปยังพัฒนา",
        "* เงินเฉลี่ยคืน ๐.๑๓ บาท เหลือจากการปัดเศษ: โอนไปยังพัฒนา",
        "* เงินหุ้นและแรง ๓๖๐.๕๖ บาท เกินอัตราที่สมาชิกรับได้: โอนไปยังพัฒนา",
        "",
        "กองทุน    ก่อนจัดสรร  หลังจัดสรร",
        "ทุนสำรอง    ๑๐๐.๐๐    ๓๐๐.๐๐",
        "พัฒนา         ๐.๐๐    ๗๗๐.๒๖",
        "",
        "สมาชิก    โบนัส   ปันผล  เฉลี่ยคืน  หุ้นและแรง  ผู้มาช่วย     รวม",
        "m1     ๑๕๐.๐๐  ๒๑.๖๕  ๓๐๕.๒๕      ๓๑.๒๕   ๖๐.๐๐  ๕๖๘.๑๕",
        "m2       ๐.๐๐   ๗.๕๙    ๐.๐๐       ๐.๐๐   ๔๐.๐๐   ๔๗.๕๙",
        "m3       ๐.๐๐   ๓.๕๐  ๓๗๕.๕๐       ๕.๐๐    ๐.๐๐  ๓๘๔.๐๐",
        "รวม    ๑๕๐.๐๐  ๓๒.๗๔  ๖๘๐.๗๕      ๓๖.๒๕  ๑๐๐.๐๐  ๙๙๙.๗๔",
        "(เก้าร้อยเก้าสิบเก้าบาทเจ็ดสิบสี่สตางค์)",
        "ไม่มีการหักภาษี ณ ที่จ่าย",
        "",
        "ตามข้อตกลงเมื่อ ๑ ธันวาคม พ.ศ. ๒๕๖๘ ใช้ตั้งแต่ ๑ มกราคม พ.ศ. ๒๕๖๙",
        "ผู้ตกลง: สมาชิก 37 คน",
        "ตามมติที่ประชุมเมื่อ ๑ กุมภาพันธ์ พ.ศ. ๒๕๗๐: โบนัส",
    ]
