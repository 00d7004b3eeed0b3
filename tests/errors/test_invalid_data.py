"""InvalidDataError: it carries every problem, in the order of the data."""

from __future__ import annotations

import pickle

import pytest

from sammachip.errors import InvalidDataError, Problem, SammachipError

_BLANK = Problem(
    code="text.blank",
    message="expected text, found nothing but white space",
    path=("name",),
)
_LIMIT = Problem(code="demo.limit", message="at most {n}", facts={"n": 5})


def test_it_is_a_value_error_and_ours() -> None:
    assert issubclass(InvalidDataError, ValueError)
    assert issubclass(InvalidDataError, SammachipError)


def test_all_problems_are_kept_in_order() -> None:
    error = InvalidDataError(problem for problem in [_LIMIT, _BLANK])

    assert error.problems == (_LIMIT, _BLANK)


def test_each_problem_is_a_line_in_the_language_asked_for() -> None:
    error = InvalidDataError([_LIMIT, _BLANK])

    assert str(error) == error.text("en")
    assert error.text("en").splitlines() == [
        "at most 5",
        "name: expected text, found nothing but white space",
    ]
    assert error.text("th").splitlines() == [
        "at most 5",  # it has no Thai text
        "name: ต้องมีข้อความ แต่พบเพียงช่องว่าง",
    ]


def test_one_reason_is_an_error_with_one_problem() -> None:
    error = InvalidDataError.because("demo.limit", "at most {n}", n=5)

    assert error.problems == (_LIMIT,)


def test_facts_may_be_named_like_the_parameters() -> None:
    error = InvalidDataError.because("demo", "{code} {message}", code=1, message=2)

    assert str(error) == "1 2"


def test_seen_from_further_up_every_path_grows() -> None:
    error = InvalidDataError([_BLANK, _LIMIT]).under("members", 3)

    assert [problem.path_text for problem in error.problems] == [
        "members[3].name",
        "members[3]",
    ]


def test_it_survives_a_journey() -> None:
    error = InvalidDataError([_BLANK, _LIMIT])

    returned = pickle.loads(pickle.dumps(error))

    assert returned.problems == error.problems
    assert str(returned) == str(error)


def test_an_error_without_a_reason_is_refused() -> None:
    with pytest.raises(TypeError, match="at least one problem"):
        InvalidDataError([])
