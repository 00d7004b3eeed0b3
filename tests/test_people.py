"""PersonName: how Thai documents write names, and the traps of honorifics."""

from __future__ import annotations

import pickle

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
    name = PersonName(given=f"{given_name}ก", family=f"{family}ก")

    assert repr(name) == (
        "PersonName(honorific=None, given=<personal>, family=<personal>, "
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
    ],
)
def test_what_is_no_name_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PersonName.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "person.name"
    assert dict(problem.facts) == {}
    assert str(problem) == (
        "expected a person's name: an honorific or none, a given name and a family "
        "name, without digits or colons"
    )


def test_a_blank_given_name_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(PersonName(given="มะลิ"), given=" ")

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]
