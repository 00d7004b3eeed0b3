"""Ranks (ยศ) of the forces, the police and the Volunteer Defence Corps.

The field marshal (จอมพล) is left out: there has been none for long, and it is a
given name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.people.honorific import HonorificKind

__all__ = ["RANKS"]

RANKS: Final[Mapping[HonorificKind, tuple[tuple[str, str | None], ...]]] = {
    HonorificKind.ARMY: (
        ("พลเอก|พล.อ.", "General"),
        ("พลโท|พล.ท.", "Lieutenant General"),
        ("พลตรี|พล.ต.", "Major General"),
        ("พลจัตวา|พล.จ.", "Brigadier General"),
        ("พันเอก|พ.อ.", "Colonel"),
        ("พันโท|พ.ท.", "Lieutenant Colonel"),
        ("พันตรี|พ.ต.", "Major"),
        ("ร้อยเอก|ร.อ.", "Captain"),
        ("ร้อยโท|ร.ท.", "Lieutenant"),
        ("ร้อยตรี|ร.ต.", "Sub Lieutenant"),
        ("จ่าสิบเอก|จ.ส.อ.", "Sergeant Major 1st Class"),
        ("จ่าสิบโท|จ.ส.ท.", "Sergeant Major 2nd Class"),
        ("จ่าสิบตรี|จ.ส.ต.", "Sergeant Major 3rd Class"),
        ("สิบเอก|ส.อ.", "Sergeant"),
        ("สิบโท|ส.ท.", "Corporal"),
        ("สิบตรี|ส.ต.", "Private 1st Class"),
        ("พลทหาร|พลฯ", "Private"),
    ),
    HonorificKind.NAVY: (
        ("พลเรือเอก|พล.ร.อ.", "Admiral"),
        ("พลเรือโท|พล.ร.ท.", "Vice Admiral"),
        ("พลเรือตรี|พล.ร.ต.", "Rear Admiral"),
        ("นาวาเอก|น.อ.", "Captain"),
        ("นาวาโท|น.ท.", "Commander"),
        ("นาวาตรี|น.ต.", "Lieutenant Commander"),
        ("เรือเอก|ร.อ.", "Lieutenant"),
        ("เรือโท|ร.ท.", "Lieutenant Junior Grade"),
        ("เรือตรี|ร.ต.", "Sub Lieutenant"),
        ("พันจ่าเอก|พ.จ.อ.", "Chief Petty Officer 1st Class"),
        ("พันจ่าโท|พ.จ.ท.", "Chief Petty Officer 2nd Class"),
        ("พันจ่าตรี|พ.จ.ต.", "Chief Petty Officer 3rd Class"),
        ("จ่าเอก|จ.อ.", "Petty Officer 1st Class"),
        ("จ่าโท|จ.ท.", "Petty Officer 2nd Class"),
        ("จ่าตรี|จ.ต.", "Petty Officer 3rd Class"),
    ),
    HonorificKind.AIR_FORCE: (
        ("พลอากาศเอก|พล.อ.อ.", "Air Chief Marshal"),
        ("พลอากาศโท|พล.อ.ท.", "Air Marshal"),
        ("พลอากาศตรี|พล.อ.ต.", "Air Vice Marshal"),
        ("นาวาอากาศเอก|น.อ.", "Group Captain"),
        ("นาวาอากาศโท|น.ท.", "Wing Commander"),
        ("นาวาอากาศตรี|น.ต.", "Squadron Leader"),
        ("เรืออากาศเอก|ร.อ.", "Flight Lieutenant"),
        ("เรืออากาศโท|ร.ท.", "Flying Officer"),
        ("เรืออากาศตรี|ร.ต.", "Pilot Officer"),
        ("พันจ่าอากาศเอก|พ.อ.อ.", "Flight Sergeant 1st Class"),
        ("พันจ่าอากาศโท|พ.อ.ท.", "Flight Sergeant 2nd Class"),
        ("พันจ่าอากาศตรี|พ.อ.ต.", "Flight Sergeant 3rd Class"),
        ("จ่าอากาศเอก|จ.อ.", "Sergeant"),
        ("จ่าอากาศโท|จ.ท.", "Corporal"),
        ("จ่าอากาศตรี|จ.ต.", "Leading Aircraftman"),
    ),
    HonorificKind.POLICE: (
        ("พลตำรวจเอก|พล.ต.อ.", "Police General"),
        ("พลตำรวจโท|พล.ต.ท.", "Police Lieutenant General"),
        ("พลตำรวจตรี|พล.ต.ต.", "Police Major General"),
        ("พลตำรวจจัตวา|พล.ต.จ.", "Police Brigadier General"),
        ("พันตำรวจเอก|พ.ต.อ.", "Police Colonel"),
        ("พันตำรวจโท|พ.ต.ท.", "Police Lieutenant Colonel"),
        ("พันตำรวจตรี|พ.ต.ต.", "Police Major"),
        ("ร้อยตำรวจเอก|ร.ต.อ.", "Police Captain"),
        ("ร้อยตำรวจโท|ร.ต.ท.", "Police Lieutenant"),
        ("ร้อยตำรวจตรี|ร.ต.ต.", "Police Sub Lieutenant"),
        ("ดาบตำรวจ|ด.ต.", "Police Senior Sergeant Major"),
        ("จ่าสิบตำรวจ|จ.ส.ต.", "Police Sergeant Major"),
        ("สิบตำรวจเอก|ส.ต.อ.", "Police Sergeant"),
        ("สิบตำรวจโท|ส.ต.ท.", "Police Corporal"),
        ("สิบตำรวจตรี|ส.ต.ต.", "Police Lance Corporal"),
        ("พลตำรวจ|พลฯ", "Police Constable"),
    ),
    HonorificKind.DEFENCE_VOLUNTEER: (
        ("นายกองใหญ่", None),
        ("นายกองเอก", None),
        ("นายกองโท", None),
        ("นายกองตรี", None),
        ("นายหมวดเอก", None),
        ("นายหมวดโท", None),
        ("นายหมวดตรี", None),
        ("นายหมู่ใหญ่", None),
        ("นายหมู่เอก", None),
        ("นายหมู่โท", None),
        ("นายหมู่ตรี", None),
    ),
}
"""Spellings, the full one first and then the abbreviation, and the English rank.

The abbreviations of the forces overlap: ``ร.อ.`` is a captain of the army, a
lieutenant of the navy or a flight lieutenant.
"""
