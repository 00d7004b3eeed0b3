"""What differs between a stored sharing and one made again from its inputs."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_examples import cooperative_year, small_year
from sharing_strategies import sharings

from sammachip.money import Baht
from sammachip.sharing import BucketShare, Moved, Sharing, ToOutside, WhyMoved


def found_in(sharing: Sharing, position: int, **changes: Any) -> list[tuple[str, str]]:  # noqa: ANN401  # any field
    """Return codes and paths of what is wrong with a changed bucket."""
    shares = list(sharing.buckets)
    shares[position] = attrs.evolve(shares[position], **changes)
    forged = attrs.evolve(sharing, buckets=shares)

    assert not forged.verify()
    return [(each.code, each.path_text) for each in forged.differences()]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("base", Baht(1)),
        ("exact", Fraction(1, 3)),
        ("agreed", Baht(1)),
        ("taken", Baht(1)),
        ("floor", None),
        ("cap", Baht(7)),
        ("received", Baht(1)),
    ],
)
def test_every_figure_that_was_changed_is_found(field: str, value: object) -> None:
    assert found_in(cooperative_year(), 0, **{field: value}) == [
        ("sharing.bucket_differs", f"buckets[0].{field}")
    ]


def test_a_rule_that_was_changed_is_found() -> None:
    sharing = small_year()
    bucket = attrs.evolve(sharing.buckets[0].bucket, to=ToOutside())

    assert found_in(sharing, 0, bucket=bucket) == [
        ("sharing.other_bucket", "buckets[0].bucket")
    ]


def test_moves_that_were_changed_left_out_or_added_are_found() -> None:
    sharing = cooperative_year()
    first, second = sharing.buckets[4].moved
    other = attrs.evolve(first, to="reserve")
    third = Moved(to="work", amount=Baht(1), why=WhyMoved.EXCESS)

    for moved, places in (
        ((other, second), [0]),
        ((first,), [1]),
        ((first, second, third), [2]),
        ((second, first), [0, 1]),
    ):
        assert found_in(sharing, 4, moved=moved) == [
            ("sharing.move_differs", f"buckets[4].moved[{place}]") for place in places
        ]


def test_portions_that_were_changed_are_found() -> None:
    sharing = small_year()
    first, second = sharing.buckets[2].portions
    richer = attrs.evolve(second, amount=Baht(26))
    stranger = attrs.evolve(second, member="m9")

    for portions, found in (
        ((first, richer), [("portion_differs", "portions[1]")]),
        ((first,), [("portion_missing", "portions")]),
        ((first, second, second), [("portion_repeated", "portions[2]")]),
        ((first, second, stranger), [("stranger", "portions[2]")]),
        ((second, first), [("order", "portions[0]")]),
        (
            (stranger, second, richer),
            [
                ("stranger", "portions[0]"),
                ("portion_repeated", "portions[2]"),
                ("portion_missing", "portions"),
            ],
        ),
    ):
        assert found_in(sharing, 2, portions=portions) == [
            (f"sharing.{code}", f"buckets[2].{path}") for code, path in found
        ]


def test_a_difference_is_said_in_both_languages() -> None:
    sharing = small_year()
    fund, *others = sharing.buckets
    forged = attrs.evolve(
        sharing, buckets=[attrs.evolve(fund, taken=Baht(41)), *others]
    )

    (problem,) = forged.differences()

    assert str(problem) == (
        "buckets[0].taken: expected 12.50 in bucket fund, found 41.00"
    )
    assert problem.line("th") == ("buckets[0].taken: ส่วน fund ต้องได้รับ 12.50 แต่พบ 41.00")


def test_another_number_of_buckets_is_found() -> None:
    sharing = small_year()

    forged = attrs.evolve(sharing, buckets=sharing.buckets[1:])

    assert [(each.code, each.path_text) for each in forged.differences()] == [
        ("sharing.buckets", "buckets")
    ]


@given(sharings(), st.data())
def test_only_the_same_buckets_verify(sharing: Sharing, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(sharing.buckets) - 1))
    field = data.draw(
        st.sampled_from([each.name for each in attrs.fields(BucketShare)])
    )
    donor = data.draw(st.sampled_from(sharing.buckets))
    shares = list(sharing.buckets)
    shares[position] = attrs.evolve(shares[position], **{field: getattr(donor, field)})

    forged = attrs.evolve(sharing, buckets=shares)

    assert sharing.verify()
    assert forged.verify() == (forged == sharing)
