"""The sieve leaves out the rows that do not fit, and tells of each once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec.sieve import Sieve
from sammachip.errors import InvalidDataError, Problem


def rising(rows: Sequence[int]) -> Sieve[list[int]]:
    """Return a sieve that wants numbers each of which is above the one before."""

    def make(places: Mapping[str, Sequence[int]]) -> list[int]:
        numbers = [rows[place] for place in places["rows"]]
        if wrong := [
            n for n, row in enumerate(numbers[1:], 1) if row <= numbers[n - 1]
        ]:
            raise InvalidDataError(
                Problem(code="demo.falls", message="falls", path=("rows", n, "number"))
                for n in wrong
            )
        return numbers

    return Sieve(make=make)


def test_rows_that_do_not_fit_are_told_by_their_place_in_all_rows() -> None:
    rows = [1, 5, 2, 3, 6]

    sifted = rising(rows).sift({"rows": range(5)})

    assert sifted.value == [1, 5, 6]
    assert sifted.places == {"rows": [0, 1, 4]}
    assert [problem.path for problem in sifted.problems] == [
        ("rows", 2, "number"),
        ("rows", 3, "number"),
    ]


def test_what_is_wrong_in_no_row_leaves_nothing() -> None:
    def make(places: Mapping[str, Sequence[int]]) -> str:
        raise InvalidDataError([Problem(code="demo.odd", message=f"odd {len(places)}")])

    sifted = Sieve(make=make).sift({"rows": range(2)})

    assert sifted.value is None
    assert [problem.code for problem in sifted.problems] == ["demo.odd"]


@given(st.lists(st.integers(0, 9)))
def test_every_row_is_kept_or_told_once(rows: list[int]) -> None:
    sifted = rising(rows).sift({"rows": range(len(rows))})

    told = [problem.path[1] for problem in sifted.problems]
    assert sorted([*sifted.places["rows"], *told]) == [*range(len(rows))]
    assert sifted.value == [rows[place] for place in sifted.places["rows"]]
