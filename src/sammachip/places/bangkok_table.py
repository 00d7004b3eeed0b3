"""The fifty districts of Bangkok (เขตของกรุงเทพมหานคร), in the order of their codes.

Unlike the districts of the provinces they hardly change. Many words begin with เขต;
these names tell a district from a zone (เขตปลอดอากร) and a ward (เขตเลือกตั้ง).

Source:
    Bangkok Metropolitan Administration Act B.E. 2528 (1985), section 8
    (พระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. ๒๕๒๘ มาตรา ๘), and the
    announcements of the Ministry of the Interior under it, the last for three
    districts in B.E. 2541 (1998).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["BANGKOK_DISTRICTS", "SHORT_NAMES"]

_NAMES: Final = """
    พระนคร ดุสิต หนองจอก บางรัก บางเขน บางกะปิ ปทุมวัน ป้อมปราบศัตรูพ่าย พระโขนง มีนบุรี
    ลาดกระบัง ยานนาวา สัมพันธวงศ์ พญาไท ธนบุรี บางกอกใหญ่ ห้วยขวาง คลองสาน ตลิ่งชัน
    บางกอกน้อย บางขุนเทียน ภาษีเจริญ หนองแขม ราษฎร์บูรณะ บางพลัด ดินแดง บึงกุ่ม สาทร
    บางซื่อ จตุจักร บางคอแหลม ประเวศ คลองเตย สวนหลวง จอมทอง ดอนเมือง ราชเทวี ลาดพร้าว
    วัฒนา บางแค หลักสี่ สายไหม คันนายาว สะพานสูง วังทองหลาง คลองสามวา บางนา ทวีวัฒนา
    ทุ่งครุ บางบอน
"""
BANGKOK_DISTRICTS: Final = tuple(_NAMES.split())
"""Their names, without the word เขต."""
SHORT_NAMES: Final[Mapping[str, str]] = dict.fromkeys(
    ("ป้อมปราบ", "ป้อมปราบฯ"), "ป้อมปราบศัตรูพ่าย"
)
"""What people write for a long name, and the name."""
