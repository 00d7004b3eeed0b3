"""The table of the provinces: codes, names, regions, and what else they are called.

Source:
    Codes: Department of Provincial Administration (กรมการปกครอง) and TIS 1099,
    which ISO 3166-2:TH takes over. Names in English and two-letter abbreviations
    (อักษรย่อชื่อจังหวัด): Royal Society (สำนักงานราชบัณฑิตยสภา). Regions: see `Region`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from sammachip.places.region import Region

__all__ = ["BANGKOK_CODE", "ROWS", "Row"]

BANGKOK_CODE: Final = "10"


class Row(NamedTuple):
    """What the table says of one province."""

    name: str
    english: str
    abbreviation: str
    region: Region
    everyday_names: tuple[str, ...]
    former_names: tuple[str, ...]
    misspellings: tuple[str, ...]
    founded: tuple[int, str] | None


_BY_REGION: Final[Mapping[Region, str]] = {
    Region.NORTH: """
        50 ชม เชียงใหม่ Chiang Mai
        51 ลพ ลำพูน Lamphun
        52 ลป ลำปาง Lampang
        53 อต อุตรดิตถ์ Uttaradit
        54 พร แพร่ Phrae
        55 นน น่าน Nan
        56 พย พะเยา Phayao
        57 ชร เชียงราย Chiang Rai
        58 มส แม่ฮ่องสอน Mae Hong Son
    """,
    Region.NORTHEAST: """
        30 นม นครราชสีมา Nakhon Ratchasima
        31 บร บุรีรัมย์ Buri Ram
        32 สร สุรินทร์ Surin
        33 ศก ศรีสะเกษ Si Sa Ket
        34 อบ อุบลราชธานี Ubon Ratchathani
        35 ยส ยโสธร Yasothon
        36 ชย ชัยภูมิ Chaiyaphum
        37 อจ อำนาจเจริญ Amnat Charoen
        38 บก บึงกาฬ Bueng Kan
        39 นภ หนองบัวลำภู Nong Bua Lam Phu
        40 ขก ขอนแก่น Khon Kaen
        41 อด อุดรธานี Udon Thani
        42 ลย เลย Loei
        43 นค หนองคาย Nong Khai
        44 มค มหาสารคาม Maha Sarakham
        45 รอ ร้อยเอ็ด Roi Et
        46 กส กาฬสินธุ์ Kalasin
        47 สน สกลนคร Sakon Nakhon
        48 นพ นครพนม Nakhon Phanom
        49 มห มุกดาหาร Mukdahan
    """,
    Region.CENTRAL: """
        10 กท กรุงเทพมหานคร Bangkok
        11 สป สมุทรปราการ Samut Prakan
        12 นบ นนทบุรี Nonthaburi
        13 ปท ปทุมธานี Pathum Thani
        14 อย พระนครศรีอยุธยา Phra Nakhon Si Ayutthaya
        15 อท อ่างทอง Ang Thong
        16 ลบ ลพบุรี Lop Buri
        17 สห สิงห์บุรี Sing Buri
        18 ชน ชัยนาท Chai Nat
        19 สบ สระบุรี Saraburi
        26 นย นครนายก Nakhon Nayok
        60 นว นครสวรรค์ Nakhon Sawan
        61 อน อุทัยธานี Uthai Thani
        62 กพ กำแพงเพชร Kamphaeng Phet
        64 สท สุโขทัย Sukhothai
        65 พล พิษณุโลก Phitsanulok
        66 พจ พิจิตร Phichit
        67 พช เพชรบูรณ์ Phetchabun
        72 สพ สุพรรณบุรี Suphan Buri
        73 นฐ นครปฐม Nakhon Pathom
        74 สค สมุทรสาคร Samut Sakhon
        75 สส สมุทรสงคราม Samut Songkhram
    """,
    Region.EAST: """
        20 ชบ ชลบุรี Chon Buri
        21 รย ระยอง Rayong
        22 จบ จันทบุรี Chanthaburi
        23 ตร ตราด Trat
        24 ฉช ฉะเชิงเทรา Chachoengsao
        25 ปจ ปราจีนบุรี Prachin Buri
        27 สก สระแก้ว Sa Kaeo
    """,
    Region.WEST: """
        63 ตก ตาก Tak
        70 รบ ราชบุรี Ratchaburi
        71 กจ กาญจนบุรี Kanchanaburi
        76 พบ เพชรบุรี Phetchaburi
        77 ปข ประจวบคีรีขันธ์ Prachuap Khiri Khan
    """,
    Region.SOUTH: """
        80 นศ นครศรีธรรมราช Nakhon Si Thammarat
        81 กบ กระบี่ Krabi
        82 พง พังงา Phangnga
        83 ภก ภูเก็ต Phuket
        84 สฎ สุราษฎร์ธานี Surat Thani
        85 รน ระนอง Ranong
        86 ชพ ชุมพร Chumphon
        90 สข สงขลา Songkhla
        91 สต สตูล Satun
        92 ตง ตรัง Trang
        93 พท พัทลุง Phatthalung
        94 ปน ปัตตานี Pattani
        95 ยล ยะลา Yala
        96 นธ นราธิวาส Narathiwat
    """,
}
_EVERYDAY_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    BANGKOK_CODE: ("กรุงเทพฯ", "กทม.", "กรุงเทพ", "Krung Thep", "Krung Thep Maha Nakhon"),
    "12": ("เมืองนนท์",),
    "13": ("ปทุม",),
    "14": ("อยุธยา", "Ayutthaya"),
    "20": ("เมืองชล",),
    "22": ("เมืองจันท์",),
    "24": ("แปดริ้ว",),
    "25": ("ปราจีน",),
    "30": ("โคราช", "Korat"),
    "34": ("อุบล", "Ubon"),
    "41": ("อุดร", "Udon"),
    "44": ("สารคาม",),
    "47": ("สกล",),
    "60": ("ปากน้ำโพ",),
    "65": ("สองแคว",),
    "67": ("เพชร",),
    "71": ("เมืองกาญจน์",),
    "72": ("สุพรรณ",),
    "76": ("เมืองเพชร", "เพชร", "Petchburi"),
    "77": ("ประจวบ", "Prachuap"),
    "80": ("นครศรีฯ", "เมืองคอน"),
    "84": ("สุราษฎร์",),
    "93": ("เมืองลุง",),
}
_FORMER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    BANGKOK_CODE: ("พระนคร", "ธนบุรี"),  # two provinces, one since B.E. 2514
    "14": ("กรุงเก่า",),
    "33": ("ขุขันธ์",),
    "64": ("สวรรคโลก",),
    "73": ("นครชัยศรี",),
    "84": ("ไชยา",),
}
_MISSPELLINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "33": ("ศรีษะเกษ", "Srisaket"),
    "46": ("กาฬสินธ์",),
    "84": ("สุราษฏร์ธานี", "สุราษฏร์"),
}
_FOUNDED: Final[Mapping[str, tuple[int, str]]] = {
    "27": (2536, "25"),
    "35": (2515, "34"),
    "37": (2536, "34"),
    "38": (2554, "43"),
    "39": (2536, "41"),
    "49": (2525, "48"),
    "56": (2520, "57"),
}  # B.E. year, and the province it was a part of


def _rows() -> dict[str, Row]:
    lines = (
        (region, line.split(maxsplit=3))
        for region, block in _BY_REGION.items()
        for line in block.strip().splitlines()
    )
    return {
        code: Row(
            name=name,
            english=english,
            abbreviation=abbreviation,
            region=region,
            everyday_names=_EVERYDAY_NAMES.get(code, ()),
            former_names=_FORMER_NAMES.get(code, ()),
            misspellings=_MISSPELLINGS.get(code, ()),
            founded=_FOUNDED.get(code),
        )
        for region, (code, abbreviation, name, english) in lines
    }


ROWS: Final[Mapping[str, Row]] = _rows()
"""The rows of the 77 provinces by their two-digit codes."""
