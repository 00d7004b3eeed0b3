"""PersonName: how Thai documents write names, and the traps of honorifics."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.people import PersonName

_CONSONANTS = "กขคงจชดตทนบปพมยรลวสหอ"
words = st.text(alphabet=_CONSONANTS, min_size=2, max_size=8).filter(
    lambda word: not word.startswith(("นา", "รร", "ณ"))
)
honorifics = st.sampled_from(
    ["นาย", "นาง", "นางสาว", "น.ส.", "ด.ช.", "เด็กหญิง", "ว่าที่ร้อยตรี", "ผศ.ดร.", "พ.ต.อ."]
)
spaces = st.text(alphabet=" \N{NO-BREAK SPACE}", min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("นายธันวา ใจงาม", ("นาย", "ธันวา", "ใจงาม"), id="joined"),
        pytest.param("นาย ธันวา  ใจงาม", ("นาย", "ธันวา", "ใจงาม"), id="spaced"),
        pytest.param(
            "\N{ZERO WIDTH SPACE}นาง\N{NO-BREAK SPACE}มะลิ\N{NO-BREAK SPACE}ใจงาม ",
            ("นาง", "มะลิ", "ใจงาม"),
            id="no-break and invisible spaces",
        ),
        pytest.param("นางสาวมะลิ ใจงาม", ("นางสาว", "มะลิ", "ใจงาม"), id="longest"),
        pytest.param("น.ส.มะลิ ใจงาม", ("น.ส.", "มะลิ", "ใจงาม"), id="abbreviated"),
        pytest.param("ด.ญ. มะลิ ใจงาม", ("ด.ญ.", "มะลิ", "ใจงาม"), id="girl"),
        pytest.param("เด็กชายธันวา ใจงาม", ("เด็กชาย", "ธันวา", "ใจงาม"), id="boy"),
        pytest.param(
            "ว่าที่ร้อยตรีหญิง มะลิ ใจงาม",
            ("ว่าที่ร้อยตรีหญิง", "มะลิ", "ใจงาม"),
            id="acting rank",
        ),
        pytest.param(
            "ว่าที่ ร.ต.ธันวา ใจงาม", ("ว่าที่ ร.ต.", "ธันวา", "ใจงาม"), id="rank in letters"
        ),
        pytest.param(
            "ว่าที่ร้อยตรี หญิง มะลิ ใจงาม",
            ("ว่าที่ร้อยตรี หญิง", "มะลิ", "ใจงาม"),
            id="female, spaced",
        ),
        pytest.param(
            "พ.ต.อ.(พิเศษ) ธันวา ใจงาม",
            ("พ.ต.อ.(พิเศษ)", "ธันวา", "ใจงาม"),
            id="special colonel",
        ),
        pytest.param(
            "พันเอก (พิเศษ) ธันวา ใจงาม",
            ("พันเอก (พิเศษ)", "ธันวา", "ใจงาม"),
            id="special, spaced",
        ),
        pytest.param(
            "พ.อ.(พิเศษ)หญิงมะลิ ใจงาม",
            ("พ.อ.(พิเศษ)หญิง", "มะลิ", "ใจงาม"),
            id="special and female",
        ),
        pytest.param(
            "พ.อ.หญิง (พิเศษ) มะลิ ใจงาม",
            ("พ.อ.หญิง (พิเศษ)", "มะลิ", "ใจงาม"),
            id="female and special",
        ),
        pytest.param("นส.มะลิ ใจงาม", ("นส.", "มะลิ", "ใจงาม"), id="one dot"),
        pytest.param("พระ ธันวา ใจงาม", ("พระ", "ธันวา", "ใจงาม"), id="monk"),
        pytest.param("พระครูธันวา", ("พระครู", "ธันวา", None), id="monk of rank"),
        pytest.param("พระมหา ธันวา", ("พระมหา", "ธันวา", None), id="learned monk"),
        pytest.param("พระอาจารย์ธันวา", ("พระอาจารย์", "ธันวา", None), id="teaching monk"),
        pytest.param("Mr. Thanwa Jai", ("Mr.", "Thanwa", "Jai"), id="Mr."),
        pytest.param("Mrs.Mali Jai", ("Mrs.", "Mali", "Jai"), id="Mrs., joined"),
        pytest.param("Ms. Mali Jai", ("Ms.", "Mali", "Jai"), id="Ms."),
        pytest.param("Miss Mali Jai", ("Miss", "Mali", "Jai"), id="Miss"),
        pytest.param("พ.ต.อ. ธันวา ใจงาม", ("พ.ต.อ.", "ธันวา", "ใจงาม"), id="police"),
        pytest.param("ผศ.ดร.มะลิ ใจงาม", ("ผศ.ดร.", "มะลิ", "ใจงาม"), id="academic"),
        pytest.param("ม.ล.มะลิ ใจงาม", ("ม.ล.", "มะลิ", "ใจงาม"), id="noble"),
        pytest.param(
            "นางมะลิ ณ อยุธยา", ("นาง", "มะลิ", "ณ อยุธยา"), id="family name with ณ"
        ),
        pytest.param("มะลิ ใจงาม", (None, "มะลิ", "ใจงาม"), id="no honorific"),
        pytest.param("มะลิ", (None, "มะลิ", None), id="given name alone"),
    ],
)
def test_a_name_has_three_parts(
    text: str, parts: tuple[str | None, str, str | None]
) -> None:
    name = PersonName.parse(text)

    assert (name.honorific, name.given, name.family) == parts
    assert name.as_written == text.strip()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("กิตติ ใจงาม", (None, "กิตติ"), id="no honorific is near"),
        pytest.param("นายกิตติ ใจงาม", ("นาย", "กิตติ"), id="not the title นายก"),
        pytest.param("นายก ใจงาม", (None, "นายก"), id="one letter is no name"),
        pytest.param("นายิกา ใจงาม", (None, "นายิกา"), id="a mark begins no word"),
        pytest.param("นางสาวิตรี ใจงาม", ("นาง", "สาวิตรี"), id="not นางสาว"),
        pytest.param("นางสาวรรณี ใจงาม", ("นาง", "สาวรรณี"), id="รร begins no word"),
        pytest.param("นางสาวสาวิตรี ใจงาม", ("นางสาว", "สาวิตรี"), id="both"),
        pytest.param("นายนางนวล ใจงาม", ("นาย", "นางนวล"), id="only one is cut"),
        pytest.param("นาง นางนวล ใจงาม", ("นาง", "นางนวล"), id="one, spaced"),
        pytest.param("นางนวล ใจงาม", ("นาง", "นวล"), id="decided: an honorific"),
        pytest.param("ศักดิ์ดา ใจงาม", (None, "ศักดิ์ดา"), id="ศ without a dot"),
        pytest.param("พระพาย ใจงาม", (None, "พระพาย"), id="decided: พระ needs a space"),
        pytest.param("นายพระพาย ใจงาม", ("นาย", "พระพาย"), id="พระ behind another"),
        pytest.param("Missy Jai", (None, "Missy"), id="Miss needs a space"),
        pytest.param("J. Jai", (None, "J."), id="an initial"),
        pytest.param("ร้อยตรี หญิง ใจงาม", ("ร้อยตรี", "หญิง"), id="a given name หญิง"),
        pytest.param("ร้อยตรีหญิงหญิง ใจงาม", ("ร้อยตรีหญิง", "หญิง"), id="female and หญิง"),
        pytest.param("ร้อยตรี หญิง ณ ตาก", ("ร้อยตรี", "หญิง"), id="a family name with ณ"),
    ],
)
def test_letters_of_a_name_are_not_cut(
    text: str, parts: tuple[str | None, str]
) -> None:
    name = PersonName.parse(text)

    assert (name.honorific, name.given) == parts


@pytest.mark.parametrize(
    ("name", "full"),
    [
        pytest.param(PersonName.parse("นาง มะลิ  ใจงาม"), "นางมะลิ ใจงาม", id="civil"),
        pytest.param(
            PersonName.parse("ร้อยตรีธันวา ใจงาม"), "ร้อยตรี ธันวา ใจงาม", id="rank"
        ),
        pytest.param(PersonName.parse("Mrs.Mali Jai"), "Mrs. Mali Jai", id="English"),
        pytest.param(PersonName.parse("พระมหา ธันวา"), "พระมหาธันวา", id="monk"),
        pytest.param(PersonName.parse("พระ  ธันวา"), "พระ ธันวา", id="monk, spaced"),
        pytest.param(PersonName(given="มะลิ"), "มะลิ", id="given alone"),
    ],
)
def test_the_full_name_begins_with_the_honorific(name: PersonName, full: str) -> None:
    assert name.full_name == full


def test_a_name_made_by_its_parts_is_written_as_usual() -> None:
    name = PersonName(honorific="นาย", given="ธันวา", family="ใจงาม")

    assert name.as_written == "นายธันวา ใจงาม"
    assert name == PersonName.parse("นาย  ธันวา  ใจงาม")


@given(honorifics, words, words, spaces, spaces)
def test_spaces_change_nothing(
    honorific: str, given_name: str, family: str, first: str, second: str
) -> None:
    spaced = PersonName.parse(f"{honorific}{first}{given_name}{second}{family}")

    assert spaced == PersonName(honorific=honorific, given=given_name, family=family)
    assert PersonName.parse(f"{honorific}{given_name} {family}") == spaced
    assert PersonName.parse(spaced.full_name) == spaced


def parts_of(text: str) -> str | InvalidDataError:
    try:
        name = PersonName.parse(text)
    except InvalidDataError as error:
        return error
    return f"{name.honorific or ''} {name.given} {name.family or ''}"


@given(st.text() | st.lists(honorifics | words | spaces).map("".join))
def test_every_letter_is_in_a_part_or_the_name_is_refused(text: str) -> None:
    parts = parts_of(text)

    if isinstance(parts, InvalidDataError):
        assert {problem.code for problem in parts.problems} == {"person.name"}
    else:
        visible = text.replace("\u200b", "").replace("\ufeff", "")
        assert "".join(parts.split()) == "".join(visible.split())


@given(words, words)
def test_nothing_of_a_name_is_shown_by_repr(given_name: str, family: str) -> None:
    name = PersonName(honorific="ครู", given=f"{given_name}ก", family=f"{family}ก")

    assert repr(name) == (
        "PersonName(honorific=<personal>, given=<personal>, family=<personal>, "
        "as_written=<personal>)"
    )


def test_a_name_can_be_hashed_and_pickled() -> None:
    name = PersonName.parse("นางมะลิ  ใจงาม")

    assert {name: 1}[pickle.loads(pickle.dumps(name))] == 1
    assert pickle.loads(pickle.dumps(name)).as_written == name.as_written


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \N{NO-BREAK SPACE}", id="blank"),
        pytest.param("นาย", id="honorific alone"),
        pytest.param("น.ส. ", id="abbreviated honorific alone"),
        pytest.param("ว่าที่ร้อยตรี", id="rank alone"),
        pytest.param("-", id="a hyphen"),
        pytest.param("นายธันวา 0000000000", id="with a number"),
        pytest.param("นายธันวา ใจงาม๙", id="with a Thai digit"),
        pytest.param("นายธันวา ใจงามตำแหน่ง : ครู", id="with another label"),
        pytest.param("พ.ต.อ.(หญิง) มะลิ ใจงาม", id="rank and brackets"),
        pytest.param("นายธันวา (เล็ก) ใจงาม", id="brackets"),
        pytest.param("นายธันวา ใจงาม [ประธาน]", id="square brackets"),
        pytest.param("อ.ธันวา ใจงาม", id="an abbreviation that is not known"),
        pytest.param("นายทพญ. มะลิ ใจงาม", id="behind one that is"),
        pytest.param("Dr. Thanwa", id="an English one"),
        pytest.param("นายธันวา ใจงาม และคณะ", id="and company"),
        pytest.param("นายธันวา และคณะ", id="given name and company"),
        pytest.param("นายธันวา ใจงามและคณะ", id="and company, joined"),
        pytest.param("พระ", id="พระ alone"),
        pytest.param("Miss", id="Miss alone"),
    ],
)
def test_what_is_no_name_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PersonName.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "person.name"
    assert dict(problem.facts) == {}
    assert str(problem) == (
        "expected one person's name: an honorific that is known or none, a given name "
        "and a family name, without digits, colons or brackets"
    )


@pytest.mark.parametrize("part", ["honorific", "given", "family"])
@pytest.mark.parametrize("blank", ["", " "])
def test_a_blank_part_is_refused(part: str, blank: str) -> None:
    parts = {"given": "มะลิ", part: blank}

    with pytest.raises(InvalidDataError) as refused:
        PersonName(**parts)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("text.blank", (part,))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"honorific": "นาง"}, id="honorific"),
        pytest.param({"honorific": None}, id="without its honorific"),
        pytest.param({"given": "ธันวา"}, id="given name"),
        pytest.param({"given": "มะ"}, id="start of the given name"),
        pytest.param({"family": "ดีงาม"}, id="family name"),
        pytest.param({"family": None}, id="without its family name"),
        pytest.param({"as_written": "นางสาวมะลิ ใจงาม (เล็ก)"}, id="more than the name"),
        pytest.param({"as_written": ""}, id="nothing written"),
    ],
)
def test_a_name_is_written_with_its_parts(change: dict[str, Any]) -> None:
    name = PersonName.parse("นางสาวมะลิ  ใจงาม")

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(name, **change)

    (problem,) = refused.value.problems
    assert (problem.code, dict(problem.facts)) == ("person.as_written", {})
    assert str(problem) == (
        "as_written: expected the honorific, the given name and the family name, and "
        "nothing else; if one of them changes, make the name anew"
    )


def test_a_name_may_be_changed_with_all_that_is_written() -> None:
    name = PersonName.parse("นางสาวมะลิ  ใจงาม")

    changed = attrs.evolve(name, given="ธันวา", as_written="น\u200bางสาว ธันวา\n ใจงาม")

    assert changed == PersonName.parse("นางสาวธันวา ใจงาม")
