"""repair: each kind of damage, sound text left alone, then laws for any text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import cast

import pytest
from damaging import DAMAGES, DAMAGES_WITHOUT_A_DOUBT, damaged_texts
from hypothesis import example, given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import LEXICON, Damage, Repair, Sureness, repair

_ROOT = Path(__file__).parents[3]
_SHOW_DAMAGE = {
    "not-text.txt",
    *("read-addresses.md", "read-many-records.md", "read-names.md", "read-records.md"),
    *("repair-damaged-text.md", "sort-thai.md"),
}
"""Pages with examples of damaged words, and a file that is no text."""
SOUND_PAGES = sorted((Path(__file__).parents[2] / "data" / "sound").glob("*.txt"))

KNOWN_ANSWERS = [
    ("อ าเภอ", "อำเภอ", Damage.SPLIT_SARA_AM),
    ("ท างาน", "ทำงาน", Damage.SPLIT_SARA_AM),
    ("ด าเนิน", "ดำเนิน", Damage.SPLIT_SARA_AM),
    ("น ้าตาล", "น้ำตาล", Damage.SPLIT_SARA_AM),
    ("ตาแหน่ง", "ตำแหน่ง", Damage.LOST_NIKHAHIT),
    ("สานักงาน", "สำนักงาน", Damage.LOST_NIKHAHIT),
    ("จานวน", "จำนวน", Damage.LOST_NIKHAHIT),
    ("สํานักงาน", "สำนักงาน", Damage.PARTED_SARA_AM),
    ("นํ้า", "น้ำ", Damage.PARTED_SARA_AM),
    ("น้ํา", "น้ำ", Damage.PARTED_SARA_AM),
    ("สาํ นกั งาน", "สำนักงาน", Damage.PARTED_SARA_AM),
    ("ฐำนรำก", "ฐานราก", Damage.SARA_AM_FOR_AA),
    ("สำนักงำน", "สำนักงาน", Damage.SARA_AM_FOR_AA),
    ("ท้านา", "ทำนา", Damage.MARK_FOR_NIKHAHIT),
    ("สมั มาชพี", "สัมมาชีพ", Damage.MOVED_MARK),
    ("พฒั นาชมุ ชน", "พัฒนาชุมชน", Damage.MOVED_MARK),
    ("จนัทบุรี", "จันทบุรี", Damage.MOVED_MARK),
    ("จนั ทบุรี", "จันทบุรี", Damage.MOVED_MARK),
    ("พืน้ ที่", "พื้นที่", Damage.MOVED_MARK),
    ("ท่ี", "ที่", Damage.MARK_ORDER),
    ("ช่ือ", "ชื่อ", Damage.MARK_ORDER),
    ("เร่ิม", "เริ่ม", Damage.MARK_ORDER),
    ("ย่ังยืน", "ยั่งยืน", Damage.MARK_ORDER),
    ("สรา้ง", "สร้าง", Damage.MARK_ORDER),
    ("สรา้ ง", "สร้าง", Damage.MARK_ORDER),
    ("นำ้", "น้ำ", Damage.MARK_ORDER),
    ("ซึง่", "ซึ่ง", Damage.MOVED_MARK),
    ("ทัง้", "ทั้ง", Damage.MOVED_MARK),
    ("เมือ่", "เมื่อ", Damage.MOVED_MARK),
    ("เปน็", "เป็น", Damage.MOVED_MARK),
    ("กลมุ่", "กลุ่ม", Damage.MOVED_MARK),
    ("กลุม่", "กลุ่ม", Damage.MOVED_MARK),
    ("แมบ่ า้ น", "แม่บ้าน", Damage.MOVED_MARK),
    ("พีเ่ ลี้ยง", "พี่เลี้ยง", Damage.MOVED_MARK),
    ("ไดร้ ับ", "ได้รับ", Damage.MOVED_MARK),
    ("ชวี ติ", "ชีวิต", Damage.MOVED_MARK),
    ("วถิ ชี มุ ชน", "วิถีชุมชน", Damage.MOVED_MARK),
    ("ผูใ้ หญ่บา้ น", "ผู้ใหญ่บ้าน", Damage.MOVED_MARK),
    ("ทีด่ิน", "ที่ดิน", Damage.MOVED_MARK),
    ("มส่ี วนรว่ ม", "มีส่วนร่วม", Damage.MOVED_MARK),
    ("กา้ วหนา้", "ก้าวหน้า", Damage.MARK_ORDER),
    ("ทาํ ให้", "ทำให้", Damage.PARTED_SARA_AM),
    ("ใช้น้ าใน", "ใช้น้ำใน", Damage.SPLIT_SARA_AM),
    ("ค ำ น ำ", "คำนำ", Damage.SPACED_OUT),
    ("หมูบาน", "หมู่บ้าน", Damage.LOST_MARK),
    ("สวนใหญ", "ส่วนใหญ่", Damage.LOST_MARK),
    ("หมู่ที่่่่", "หมู่ที่", Damage.REPEATED_MARK),
    ("ท่ี่", "ที่", Damage.REPEATED_MARK),
    ("ผู๎ผลิต", "ผู้ผลิต", Damage.OTHER_CODE_POINT),
    ("คูํมือ", "คู่มือ", Damage.OTHER_CODE_POINT),
    ("ต๎องการ", "ต้องการ", Damage.OTHER_CODE_POINT),
    ("\uf700าน", "ฐาน", Damage.PRIVATE_GLYPH),
    ("ท\uf702\uf70a", "ที่", Damage.PRIVATE_GLYPH),
    ("ป\uf710จจัย", "ปัจจัย", Damage.PRIVATE_GLYPH),
    ("เเละ", "และ", Damage.DOUBLED_SARA_E),
    ("ร า ย ง า น", "รายงาน", Damage.SPACED_OUT),
    ("กระบ ี่", "กระบี่", Damage.SPACE_BEFORE_MARK),
    ("ที ่", "ที่", Damage.SPACE_BEFORE_MARK),
    ("ข้ าวสาร", "ข้าวสาร", Damage.SPACE_BEFORE_MARK),
    ("กรุงเ ทพ", "กรุงเทพ", Damage.SPACE_AFTER_LEADING_VOWEL),
    ("ที\n่\nดิน", "ที่ดิน", Damage.MARK_ON_ITS_OWN_LINE),
    ("พั\nฒนา", "พัฒนา", Damage.MARK_ON_ITS_OWN_LINE),
    ("ที\u200b่", "ที่", Damage.UNSEEN_CHARACTER),
    ("แ\u00adผน", "แผน", Damage.UNSEEN_CHARACTER),
    ("จั\u200bง\u200bห\u200bวั\u200bด", "จังหวัด", Damage.UNSEEN_CHARACTER),
]


@pytest.mark.parametrize(("damaged", "sound", "damage"), KNOWN_ANSWERS)
def test_a_kind_of_damage_is_known_and_repaired(
    damaged: str, sound: str, damage: Damage
) -> None:
    repaired = repair(damaged)

    assert repaired.text == sound
    assert repaired.repairs[0].damage is damage
    assert {each.sureness for each in repaired.repairs} == {"certain"}


def test_a_line_in_which_most_marks_have_moved_is_repaired() -> None:
    repaired = repair("ซึง่ เปน็ กลมุ่ แมบ่ า้ น ทัง้ ตำบล")

    assert repaired.text == "ซึ่ง เป็น กลุ่มแม่บ้าน ทั้ง ตำบล"


def test_every_kind_of_damage_has_an_answer() -> None:
    assert {damage for _, _, damage in KNOWN_ANSWERS} == {*Damage}


def test_a_line_glued_together_is_repaired_word_by_word() -> None:
    repaired = repair("โดย : ก ข ตาแหน่งนกั วชิ าการ สานกั งานพฒั นาชุมชน")

    assert repaired.text == "โดย : ก ข ตำแหน่งนักวิชาการ สำนักงานพัฒนาชุมชน"
    assert [each.span.of(repaired.original) for each in repaired.repairs] == [
        "ตาแหน่ง",
        "นกั วชิ าการ",
        "สานกั งานพฒั นาชุมชน",
    ]


@pytest.mark.parametrize(
    ("code_points", "marks"),
    [
        pytest.param(range(0xF701, 0xF705), "ิีึื", id="vowels to the left"),
        pytest.param(range(0xF705, 0xF70A), "่้๊๋์", id="tones low to the left"),
        pytest.param(range(0xF70A, 0xF70F), "่้๊๋์", id="tones low"),
        pytest.param(range(0xF710, 0xF713), "ัํ็", id="other marks to the left"),
        pytest.param(range(0xF713, 0xF718), "่้๊๋์", id="tones to the left"),
        pytest.param(range(0xF718, 0xF71B), "\u0e38\u0e39\u0e3a", id="vowels low"),
        pytest.param(range(0xF884, 0xF88A), "ัิีึื็", id="Macintosh vowels"),
        pytest.param(range(0xF88A, 0xF899), "่่่้้้๊๊๊๋๋๋์์์", id="Macintosh tones"),
        pytest.param(range(0xF899, 0xF89A), "ํ", id="Macintosh nikhahit"),
        pytest.param(
            range(0xF89B, 0xF89E), "\u0e38\u0e39\u0e3a", id="Macintosh vowels low"
        ),
    ],
)
def test_private_glyphs_are_read_by_the_published_table(
    code_points: range, marks: str
) -> None:
    read = [repair(f"ป{chr(code_point)}").text for code_point in code_points]

    assert read == [f"ป{mark}" for mark in marks]


@pytest.mark.parametrize(
    ("glyph", "letter"),
    [("\uf700", "ฐ"), ("\uf70f", "ญ"), ("\uf89a", "ญ"), ("\uf89e", "ฐ")],
)
def test_private_consonants_are_read(glyph: str, letter: str) -> None:
    assert repair(f"{glyph}าติ").text == f"{letter}าติ"


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param("ตาแหลม", id="a nickname that begins like ตำแหน่ง"),
        pytest.param("สานเสื่อ", id="weave a mat"),
        pytest.param("จานชาม", id="dishes"),
        pytest.param("จานวนเวียน", id="a plate goes around"),
        pytest.param("ยายทานา", id="a row of short words"),
        pytest.param("ค ่า น ้า", id="two readings: ค่า or ค่ำ, น้า or น้ำ"),
        pytest.param("ร้อยบาท างาน", id="the consonant may end the word before"),
        pytest.param("คำมี ทาทอง เพชรล้ำ น้ำหยด", id="names that peers change"),
        pytest.param("ใจดี  ตำแหน่ง\u00a0ครู\n\nA  b", id="spaces and lines"),
        pytest.param("ตลาด\u200bน้ำ", id="a break between words"),
        pytest.param("ปรากฎ กรมกากรพัฒนาชุมชน ขาวบ้าน วีธีการ", id="misspellings"),
        pytest.param("บาน รอน ที กลอง", id="words of four letters without a mark"),
        pytest.param("มาตา\nมานะ หนู\nดี", id="a line that ends with a mark"),
        pytest.param("น๋ามา", id="a rare tone mark is no trace of an ำ"),
        pytest.param("พุทฺธํ สรณํ คจฺฉามิ", id="Pali"),
        pytest.param("ตัส๎มา พ๎ราหมณ์", id="Pali with yamakkan"),
        pytest.param("ก ่ ้ ๊ ๋", id="marks in a list"),
        pytest.param("\uf700\uf701 icons", id="private characters without Thai"),
        pytest.param("ไม้ ๆ ฯลฯ ๑๒๓ ฿5", id="signs and digits"),
        pytest.param("naïve café", id="Latin"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_sound_stays(sound: str) -> None:
    repaired = repair(sound)

    assert repaired.text is sound
    assert repaired.repairs == ()


@pytest.mark.parametrize("page", SOUND_PAGES, ids=lambda page: page.stem)
def test_a_sound_page_stays_and_nothing_in_it_is_suspect(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    repaired = repair(text, sureness="likely")

    assert repaired.text is text
    assert repaired.lost == ()


def _texts_of_the_project() -> list[Path]:
    return sorted(
        path
        for path in (*(_ROOT / "docs").rglob("*.md"), *(_ROOT / "examples").rglob("*"))
        if path.is_file() and path.suffix != ".pyc" and path.name not in _SHOW_DAMAGE
    )


@pytest.mark.parametrize(
    "text", _texts_of_the_project(), ids=lambda text: str(text.relative_to(_ROOT))
)
def test_the_texts_of_the_project_stay(text: Path) -> None:
    repaired = repair(text.read_text(encoding="utf-8"))

    assert (repaired.repairs, repaired.suspects, repaired.lost) == ((), (), ())


def test_what_is_only_likely_is_told_and_left() -> None:
    repaired = repair("คุณพุฒ าพร")

    assert repaired.text is repaired.original
    (suspect,) = repaired.suspects
    assert (suspect.damaged, suspect.repaired) == ("ฒ า", "ฒำ")
    assert suspect.sureness == "likely"


@pytest.mark.parametrize(
    ("text", "found", "meant"),
    [
        ("น้าผึ้งเป็นประธาน", "น้าผึ้ง", "น้ำผึ้ง"),
        ("วันหยุดน้าตกปลา", "น้าตก", "น้ำตก"),
        ("น้าเสียใจ", "น้าเสีย", "น้ำเสีย"),
        ("ลุงจาเป็นประธาน", "จาเป็น", "จำเป็น"),
        ("ป้าจาได้เงินกองทุน", "จาได้", "จำได้"),
        ("ตาคาสั่งลูกหลาน", "คาสั่ง", "คำสั่ง"),
        ("นาย กาจัด ใจดี", "กาจัด", "กำจัด"),
        ("กาต้มน้ำ กาแพงไหม", "กาแพง", "กำแพง"),
        ("ท้าให้ทำ", "ท้าให้", "ทำให้"),
        ("ลุง ปึง่", "ปึง่", "ปึ่ง"),
    ],
)
def test_what_may_be_a_nickname_or_unknown_is_only_a_suspect(
    text: str, found: str, meant: str
) -> None:
    repaired = repair(text)

    assert repaired.text is text
    assert [(each.damaged, each.repaired) for each in repaired.suspects] == [
        (found, meant)
    ]


@pytest.mark.parametrize(
    "sound",
    ["เสร็จ เร็ว ก็ต้อง", "กล้วย ปลูก ใคร่ เปลี่ยน ควั่น", "มีต้นส้ม สีส้ม", "รึต้อง บ่มีบ่"],
)
def test_sound_shapes_are_not_even_suspects(sound: str) -> None:
    assert repair(sound).suspects == repair(sound).repairs == ()


def test_what_is_likely_is_repaired_for_those_who_ask() -> None:
    repaired = repair("คุณพุฒ าพร", sureness="likely")

    assert repaired.text == "คุณพุฒำพร"
    assert repaired.suspects == ()


@pytest.mark.parametrize(
    ("damaged", "meant", "count"),
    [
        ("น้ าเปน็", "น้ำเป็น", 2),
        ("น้ าเปน็น้ าอ าเภอ", "น้ำเป็นน้ำอำเภอ", 4),
    ],
)
def test_what_shows_after_a_repair_is_repaired_too(
    damaged: str, meant: str, count: int
) -> None:
    repaired = repair(damaged)

    assert repaired.text == meant
    assert len(repaired.repairs) == count
    assert [each.span.of(damaged) for each in repaired.repairs] == [
        each.damaged for each in repaired.repairs
    ]


def test_a_word_of_your_own_is_repaired() -> None:
    lexicon = LEXICON.with_words(["ศราวุธ"])

    assert repair("นายศราวธุ").text == "นายศราวธุ"
    assert repair("นายศราวธุ", lexicon=lexicon).text == "นายศราวุธ"


def test_what_documents_say_stays_out_of_repr() -> None:
    repaired = repair("นายศราวุธ ตาแหน่ง")

    assert "ศราวุธ" not in repr(repaired)
    assert "แหน่ง" not in repr(repaired)


@pytest.mark.parametrize("page", SOUND_PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("name", DAMAGES)
def test_no_repair_writes_what_was_not_on_the_page(name: str, page: Path) -> None:
    for line in page.read_text(encoding="utf-8").splitlines():
        repaired = repair(DAMAGES[name](line))

        assert [each for each in repaired.repairs if each.repaired not in line] == []


@pytest.mark.parametrize("page", SOUND_PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("name", DAMAGES_WITHOUT_A_DOUBT)
def test_damage_that_leaves_no_doubt_goes_away_from_any_word(
    name: str, page: Path
) -> None:
    text = page.read_text(encoding="utf-8")

    assert repair(DAMAGES[name](text)).text == text


@pytest.mark.parametrize("name", sorted(DAMAGES))
@pytest.mark.parametrize(
    "word",
    ["สำนักงานพัฒนาชุมชน", "ปฏิบัติงาน", "หมู่บ้าน", "จันทบุรี", "กำแพงเพชร", "แบบสำรวจ"],
)
def test_words_of_the_lexicon_come_back_from_any_damage(name: str, word: str) -> None:
    repaired = repair(DAMAGES[name](word))

    assert repaired.text == word


def _joined(repairs: tuple[Repair, ...], original: str) -> str:
    pieces: list[str] = []
    end = 0
    for each in repairs:
        assert end <= each.span.start < each.span.end
        assert each.damaged == each.span.of(original) != each.repaired
        pieces += original[end : each.span.start], each.repaired
        end = each.span.end
    return "".join([*pieces, original[end:]])


surenesses = st.sampled_from(("certain", "likely"))


@given(damaged_texts | st.text(), surenesses)
def test_pieces_of_the_original_and_the_repairs_are_the_text(
    text: str, sureness: Sureness
) -> None:
    repaired = repair(text, sureness=sureness)

    assert _joined(repaired.repairs, text) == repaired.text
    assert repaired.original is text
    assert (repaired.text is text) == (not repaired.repairs)


@given(damaged_texts, surenesses)
@example("กระท ่างะ", "likely")
def test_a_second_repair_does_nothing(text: str, sureness: Sureness) -> None:
    once = repair(text, sureness=sureness)
    twice = repair(once.text, sureness=sureness)

    assert twice.repairs == ()
    assert twice.text is once.text


@given(damaged_texts)
def test_suspects_are_repaired_for_those_who_ask(text: str) -> None:
    careful, bold = repair(text), repair(text, sureness="likely")

    told = [*careful.repairs, *careful.suspects]
    assert _places(told) <= _places(bold.repairs)
    assert {each.sureness for each in careful.repairs} <= {"certain"}
    assert {each.sureness for each in careful.suspects} <= {"likely"}
    assert bold.suspects == ()


def _places(repairs: Iterable[Repair]) -> set[int]:
    return {
        place for each in repairs for place in range(each.span.start, each.span.end)
    }


@given(st.lists(st.sampled_from(sorted(LEXICON.words))))
def test_words_with_spaces_between_them_are_sound(words: list[str]) -> None:
    assert repair(" ".join(words)).repairs == ()


def test_another_type_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        repair(cast("str", 7))

    (problem,) = refused.value.problems
    assert problem.code == "value.type"
    assert str(problem) == "expected str, found int"


def test_another_sureness_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        repair("", sureness=cast("Sureness", "sure"))

    (problem,) = refused.value.problems
    assert problem.code == "choice.unknown"
    assert str(problem) == "sureness must be one of certain, likely; found sure"
