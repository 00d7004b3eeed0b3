"""Citizen ids: check digit, kinds and offices, then what the check does not see."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import citizen_ids, rewritten, with_check_digit

from sammachip.errors import InvalidDataError, Severity
from sammachip.identifiers import CitizenId, PersonKind, citizen_id

_SOUND = "1234567890121"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1234567890121", id="bare"),
        pytest.param("1-2345-67890-12-1", id="as on the card"),
        pytest.param(" 1 2345 67890 12 1\n", id="spaces"),
        pytest.param("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", id="Thai digits"),
        pytest.param("１２３４５６７８９０１２１", id="full width"),
        pytest.param("1–2345—67890‑12−1", id="dashes of many kinds"),
        pytest.param("\ufeff1234567890121\u200b", id="unseen characters"),
        pytest.param("๑2๓4๕6๗8๙0๑2๑", id="mixed digits"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str) -> None:
    assert citizen_id.validate(text) == _SOUND


def test_a_number_is_written_as_on_the_card() -> None:
    citizen = CitizenId(_SOUND)

    assert citizen.format() == "1-2345-67890-12-1"
    assert citizen.format(digits="thai") == "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"
    assert citizen_id.mask("1-2345-67890-12-1") == str(citizen) == "x-xxxx-xxxxx-xx-1"
    assert repr(citizen) == "CitizenId('x-xxxx-xxxxx-xx-1')"


@pytest.mark.parametrize(
    ("first_digit", "kind"),
    [
        ("0", PersonKind.WITHOUT_STATUS),
        ("1", PersonKind.BORN_REPORTED_IN_TIME),
        ("2", PersonKind.BORN_REPORTED_LATE),
        ("3", PersonKind.FIRST_REGISTER),
        ("4", PersonKind.MOVED_IN_BEFORE_NUMBERED),
        ("5", PersonKind.ADDED_LATER),
        ("6", PersonKind.TEMPORARY),
        ("7", PersonKind.CHILD_OF_TEMPORARY),
        ("8", PersonKind.NATURALISED_OR_RESIDENT),
        ("9", PersonKind.ROYAL),
    ],
)
def test_every_first_digit_is_issued(first_digit: str, kind: PersonKind) -> None:
    citizen = CitizenId(with_check_digit(f"{first_digit}30140000001"))

    assert citizen.kind is kind
    assert kind.text("en").isascii()
    assert not kind.text("th").isascii()


@pytest.mark.parametrize(
    ("start", "province", "office", "codes"),
    [
        pytest.param("13014", "30", "3014", [], id="a district"),
        pytest.param("61099", "10", "1099", [], id="Bangkok"),
        pytest.param("12814", None, None, ["citizen_id.province"], id="no province"),
        pytest.param("03014", None, None, [], id="kind 0 names none"),
        pytest.param("90000", None, None, [], id="kind 9 names none"),
    ],
)
def test_a_number_names_its_registry_office(
    start: str, province: str | None, office: str | None, codes: list[str]
) -> None:
    citizen = CitizenId(with_check_digit(f"{start}0000001"))

    assert (citizen.province_code, citizen.registry_code) == (province, office)
    assert [problem.code for problem in citizen_id.findings(citizen)] == codes
    assert citizen_id.findings(citizen) == citizen_id.findings(citizen.reveal())


def test_a_province_that_does_not_exist_is_a_warning() -> None:
    (finding,) = citizen_id.findings(with_check_digit("128140000001"))

    assert finding.severity is Severity.WARNING
    assert finding.text() == (
        "the second and third digit are the code of no province; compare them with "
        "the card, as the check digit does not see the third"
    )


@given(citizen_ids, st.integers(0, 9))
def test_the_third_digit_is_never_seen_by_the_check(number: str, digit: int) -> None:
    assert citizen_id.is_valid(f"{number[:2]}{digit}{number[3:]}")


@given(citizen_ids, st.integers(1, 9))
def test_another_last_digit_is_always_seen(number: str, more: int) -> None:
    assert not citizen_id.is_valid(number[:-1] + str((int(number[-1]) + more) % 10))


@pytest.mark.parametrize("count", [0, 1, 4095, 4096, 4097, 10_000])
def test_a_long_column_keeps_every_row(count: int) -> None:
    numbers = [with_check_digit(f"{10**11 + 7919 * row}") for row in range(count)]
    wrong = {row for row in range(count) if row % 977 == 5}
    rows = [
        number[:-1] + str((int(number[-1]) + 1) % 10) if row in wrong else number
        for row, number in enumerate(numbers)
    ]
    column = citizen_id.validate_many(rows)

    assert {problem.path for problem in column.problems} == {(row,) for row in wrong}
    assert column.values == tuple(
        None if row in wrong else number for row, number in enumerate(numbers)
    )


@pytest.mark.parametrize("odd", ["\t{}", "{}\n", "\0{}", "{}x", "", None, 1, "\0"])
def test_one_odd_row_among_thousands_is_told_alone(odd: str | int | None) -> None:
    rows: list[str] = [_SOUND] * 5000
    rows[4321] = odd.format(_SOUND) if isinstance(odd, str) else cast("str", odd)
    column = citizen_id.validate_many(rows)

    told = [problem.path for problem in column.problems]
    assert told == ([] if citizen_id.is_valid(rows[4321]) else [(4321,)])
    assert column.values.count(_SOUND) == 5000 - len(told)


@given(citizen_ids.flatmap(rewritten), st.sampled_from(["\n", "", "x", "๑" * 13]))
def test_one_bad_row_spoils_no_other(sound: str, bad: str) -> None:
    column = citizen_id.validate_many([sound, f"{sound}{bad}{sound}", bad, sound])

    assert column.values[0] == column.values[3] == citizen_id.compact(sound)
    assert column.values[1:3] == (None, None)


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "1-2345-67890-12-3",
            "identifier.check_digit",
            "the last digit does not fit the others: one of them is wrong, or two are "
            "swapped; compare the number with the document",
            id="check digit",
        ),
        pytest.param(
            "1-2345-67890-12",
            "identifier.length",
            "expected 13 digits, found 12; compare the number with the document",
            id="too short",
        ),
        pytest.param(
            " -\u200b",
            "identifier.blank",
            "expected a number, found nothing; if there is none, leave it away",
            id="nothing",
        ),
        pytest.param(
            "1-2345-67890-l2-1",
            "identifier.character",
            "expected digits, found another character at position 14; type the number "
            "again",
            id="a letter",
        ),
        pytest.param(
            "\n 12345\n67890121",
            "identifier.character",
            "expected digits, found another character at position 8; type the number "
            "again",
            id="two lines",
        ),
        pytest.param(
            "²234567890121",
            "identifier.character",
            "expected digits, found another character at position 1; type the number "
            "again",
            id="a digit to Python alone",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        CitizenId.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence


def test_an_unknown_choice_of_digits_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        CitizenId(_SOUND).format(digits="roman")  # type: ignore[arg-type]  # misspelt

    assert refused.value.problems[0].code == "choice.unknown"
