"""The normal form: what looks the same becomes the same, sound text stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.thai import normal_form

_NIKHAHIT = "\N{THAI CHARACTER NIKHAHIT}"
_TONE = "\N{THAI CHARACTER MAI THO}"
_SARA_AA = "\N{THAI CHARACTER SARA AA}"
_SARA_AM = "\N{THAI CHARACTER SARA AM}"
_SARA_E = "\N{THAI CHARACTER SARA E}"
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
_SPACES = " \t\n\u00a0\u2003\u202f\u3000"

odd_texts = st.text(
    alphabet=f"กน1 {_NIKHAHIT}{_TONE}{_SARA_AA}{_SARA_AM}{_SARA_E}{_UNSEEN}{_SPACES}"
)
sound_texts = st.lists(
    st.sampled_from(["น้ำ", "ตำแหน่ง", "แม่บ้าน", "เลขที่", "ค่าใช้จ่าย", "m01", "๑,๒๓๔"])
).map(" ".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"ต{_NIKHAHIT}{_SARA_AA}แหน่ง", "ตำแหน่ง", id="sara am"),
        pytest.param(f"น{_TONE}{_NIKHAHIT}{_SARA_AA}", "น้ำ", id="a tone before it"),
        pytest.param(f"น{_NIKHAHIT}{_TONE}{_SARA_AA}", "น้ำ", id="a tone inside it"),
        pytest.param(f"น{_NIKHAHIT}\u200b{_SARA_AA}", "นำ", id="parted unseen"),
        pytest.param(f"{_SARA_E}{_SARA_E}ม่", "แม่", id="sara e twice"),
        pytest.param(f"{_SARA_E}\u200b{_SARA_E}ม่", "แม่", id="twice, parted unseen"),
        pytest.param(f"จำ{_UNSEEN}นวน", "จำนวน", id="unseen characters"),
        pytest.param(f"วัน{_SPACES}ที่", "วัน ที่", id="spaces of all kinds"),
        pytest.param("\u00a0หุ้น \ufeff", "หุ้น", id="spaces around"),
        pytest.param(f"{_UNSEEN}{_SPACES}", "", id="nothing at all"),
        pytest.param(f"{_NIKHAHIT} {_SARA_AA}", f"{_NIKHAHIT} {_SARA_AA}", id="apart"),
    ],
)
def test_what_looks_the_same_becomes_the_same(text: str, expected: str) -> None:
    assert normal_form(text) == expected


@given(st.text() | odd_texts)
def test_a_normal_form_is_its_own(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)


@given(sound_texts)
def test_sound_text_stays_as_it_is(text: str) -> None:
    assert normal_form(text) == text


@given(odd_texts)
def test_nothing_unseen_is_left(text: str) -> None:
    found = normal_form(text)

    assert not ({*_UNSEEN, *_SPACES} - {" "}) & {*found}
    assert "  " not in found
    assert found == found.strip()
    assert _SARA_E * 2 not in found
    assert _NIKHAHIT + _SARA_AA not in found
