"""Lines whose letters are all spaced out are put together, blanks kept."""

from __future__ import annotations

import pytest
from damaging import DAMAGES
from hypothesis import given
from hypothesis import strategies as st

from sammachip.thai import Damage, repair

lines = st.text("กขนมรสาเไ่้ี12:. \n", max_size=60)


@pytest.mark.parametrize(
    "sound",
    [
        "โดย : นายบุญมี  ใจงาม",
        "วันพุธที่ 26 เมษายน พ.ศ. 2560",
        "เลี้ยงไก่ไข่",
        "ขนมจาก\u00a0บ้านสวน",
    ],
)
def test_what_was_spaced_out_comes_back(sound: str) -> None:
    repaired = repair(f"{DAMAGES['spaced out'](sound)}\nผล")

    assert repaired.text == f"{sound}\nผล"
    assert {each.damage for each in repaired.repairs} == {Damage.SPACED_OUT}


def test_other_lines_in_such_a_text_come_back_too() -> None:
    assert repair("ร า ย ง า น\ni m a g e 1\n- 4 -").text == "รายงาน\nimage1\n- 4 -"


@pytest.mark.parametrize(
    "sound", ["ก ข ค ง จ ฉ", "ก. ข. ค. ง.", "1 2 3 4 5", "ด ช หญิง"]
)
def test_letters_that_stand_apart_on_purpose_stay(sound: str) -> None:
    assert repair(sound).text is sound


@given(lines)
def test_what_is_repaired_stays_repaired(text: str) -> None:
    repaired = repair(text).text

    assert repair(repaired).text == repaired
