"""What happens to Thai text on its way out of PDF files and old fonts.

Source:
    The kinds were collected from published knowledge records (องค์ความรู้); the
    code points of private glyphs are those of the HarfBuzz shaper for Thai.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

__all__ = ["Damage", "Loss", "Sureness"]

Sureness = Literal["certain", "likely"]
"""How sure a repair is: one sound reading only, or the most probable of several."""


class Damage(Enum):
    """One kind of damage (ลักษณะความเสียหาย) that has a repair.

    >>> Damage("lost_nikhahit").name
    'LOST_NIKHAHIT'
    """

    SPLIT_SARA_AM = "split_sara_am"
    """The ํ of ำ became a space (สระอำแยก): อ าเภอ for อำเภอ."""
    LOST_NIKHAHIT = "lost_nikhahit"
    """The ํ of ำ is gone (นิคหิตหาย): ตาแหน่ง for ตำแหน่ง."""
    PARTED_SARA_AM = "parted_sara_am"
    """ำ is written as ํ and า, in either order (สระอำสองตัวอักษร)."""
    MARK_FOR_NIKHAHIT = "mark_for_nikhahit"
    """The ํ of ำ became a tone mark (นิคหิตเป็นวรรณยุกต์): ท้านา for ทำนา."""
    SARA_AM_FOR_AA = "sara_am_for_aa"
    """า became ำ (สระอาเป็นสระอำ): ฐำนรำก for ฐานราก."""
    MOVED_MARK = "moved_mark"
    """A mark slid to the next letter (เครื่องหมายเลื่อน): จนัทบุรี, สมั มาชพี."""
    MARK_ORDER = "mark_order"
    """A tone mark before its vowel, or after า (ลำดับสลับ): บา้น for บ้าน."""
    LOST_MARK = "lost_mark"
    """A tone mark or thanthakhat is gone (วรรณยุกต์หาย): หมูบาน for หมู่บ้าน."""
    REPEATED_MARK = "repeated_mark"
    """One mark twice or more on one letter (เครื่องหมายซ้ำ)."""
    OTHER_CODE_POINT = "other_code_point"
    """Another sign for a tone mark (รหัสวรรณยุกต์ผิด): ผู๎ for ผู้."""
    PRIVATE_GLYPH = "private_glyph"
    """A font's own code for a shifted mark (รหัสเฉพาะของฟอนต์), U+F700 and on."""
    DOUBLED_SARA_E = "doubled_sara_e"
    """Two เ for one แ (สระเอสองตัว): เเละ for และ."""
    SPACED_OUT = "spaced_out"
    """A space after every letter (ตัวอักษรห่าง): ร า ย ง า น for รายงาน."""
    SPACE_BEFORE_MARK = "space_before_mark"
    """A space before a mark (วรรคหน้าเครื่องหมาย): กระบ ี่ for กระบี่."""
    SPACE_AFTER_LEADING_VOWEL = "space_after_leading_vowel"
    """A space after เ แ โ ใ ไ (วรรคหลังสระหน้า): กรุงเ ทพ for กรุงเทพ."""
    MARK_ON_ITS_OWN_LINE = "mark_on_its_own_line"
    """A line break around a mark (เครื่องหมายหลุดบรรทัด)."""
    UNSEEN_CHARACTER = "unseen_character"
    """A zero-width character or soft hyphen inside a syllable (อักขระล่องหน)."""


class Loss(Enum):
    """One kind of damage beyond repair (ความเสียหายที่กู้คืนไม่ได้).

    >>> Loss("filler").name
    'FILLER'
    """

    REPLACEMENT_CHARACTER = "replacement_character"
    """U+FFFD, where a program could not read a letter (อักขระแทนที่)."""
    FILLER = "filler"
    """One consonant again and again, as in กกกก (ตัวอักษรแทนข้อความ)."""
    WRONG_CODE_PAGE = "wrong_code_page"
    """Thai bytes read as Western letters (รหัสภาษาผิด), such as ÊÑÁÁÒªÕ¾."""
