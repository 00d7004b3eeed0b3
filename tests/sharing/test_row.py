"""Rows and totals: who gets how much of what, for tables."""

from __future__ import annotations

from fractions import Fraction

import attrs
from hypothesis import given
from sharing_examples import small_year
from sharing_strategies import sharings

from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Sharing, SharingRow


def test_a_row_says_what_one_member_gets_from_one_bucket() -> None:
    first, *_, last = small_year().rows()

    assert first == SharingRow(
        member="m1",
        bucket="labour",
        weight=Fraction(1),
        exact=Fraction(3875, 3),
        amount=Baht("12.92"),
    )
    assert (last.member, last.bucket) == ("m2", "shares")


def test_totals_come_in_the_order_of_the_register() -> None:
    totals = small_year().totals()

    assert list(totals.items()) == [("m1", Baht("40.60")), ("m2", Baht("36.90"))]


@given(sharings())
def test_totals_and_rows_tell_what_each_member_gets(sharing: Sharing) -> None:
    totals, rows = sharing.totals(), sharing.rows()

    assert list(totals) == [member.id for member in sharing.members]
    assert totals == {name: sharing.total_of(name) for name in totals}
    assert sum(totals.values(), ZERO_BAHT) == Baht.total(row.amount for row in rows)
    assert len(rows) == sum(len(share.portions) for share in sharing.buckets)


def test_a_stranger_in_a_forged_file_has_no_total() -> None:
    sharing = small_year()
    *others, dividend = sharing.buckets
    stranger = attrs.evolve(dividend.portions[0], member="m9")
    forged = attrs.evolve(dividend, portions=[stranger])

    totals = attrs.evolve(sharing, buckets=[*others, forged]).totals()

    assert totals == {"m1": Baht("12.92"), "m2": Baht("25.83")}
