"""The digest of an agreement: one for all that is equal, another for any change."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeVar

import attrs
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from sharing_strategies import agreements

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError
from sammachip.groups import Basis
from sammachip.plain import canonical, digest
from sammachip.sharing import (
    Agreement,
    AtLeast,
    Bucket,
    Percent,
    PercentOfProfit,
    ToMembers,
)

T = TypeVar("T", Agreement, Bucket)

_TEXT: Final = """{
  "group": "น้ำพริกบ้านตัวอย่าง",
  "agreed_on": "2025-12-14",
  "in_force_from": "2026-01-01",
  "buckets": [
    {"key": "fund", "name": "พัฒนากลุ่ม", "to": {"kind": "fund"},
     "take": {"kind": "percent_of_profit", "percent": "12.5"},
     "at_most": [{"kind": "fixed_amount", "amount": "5000"}]},
    {"key": "members", "name": "คืนสมาชิก", "take": {"kind": "everything_left"},
     "to": {"kind": "members", "basis": "shares", "if_nobody": "fund",
            "only": [{"basis": "days", "quantity": "1.50"}]}}
  ]
}"""
_AGREEMENT: Final = loads(_TEXT, Agreement)


def test_the_digest_of_a_written_agreement_never_changes() -> None:
    assert canonical(_AGREEMENT) == (
        '{"agreed_on":"2025-12-14","buckets":['
        '{"at_most":[{"amount":"5000.00","kind":"fixed_amount"}],"key":"fund",'
        '"name":"พัฒนากลุ่ม","take":{"kind":"percent_of_profit","percent":"12.5"},'
        '"to":{"kind":"fund"}},'
        '{"key":"members","name":"คืนสมาชิก","take":{"kind":"everything_left"},'
        '"to":{"basis":"shares","if_nobody":"fund","kind":"members",'
        '"only":[{"basis":"days","quantity":"1.5"}]}}],'
        '"group":"น้ำพริกบ้านตัวอย่าง","in_force_from":"2026-01-01"}'
    )
    assert _AGREEMENT.digest == (
        "sha256:345e736b172438441e4e6d53f0d5309de54d8f9c570c8dc08e183c74dd249b1e"
    )


@pytest.mark.parametrize(
    "percent", [Percent("12.50"), Percent(Decimal("12.500")), Percent(Fraction(25, 2))]
)
def test_one_percentage_written_in_many_ways_is_one_agreement(
    percent: Percent,
) -> None:
    fund, members = _AGREEMENT.buckets
    same = attrs.evolve(fund, take=PercentOfProfit(percent=percent))

    written = attrs.evolve(_AGREEMENT, buckets=(same, members))

    assert written.digest == _AGREEMENT.digest


def test_zeros_behind_the_point_are_no_change() -> None:
    fund, members = _AGREEMENT.buckets
    condition = AtLeast(basis=Basis.DAYS, quantity=Decimal("1.5"))
    to = ToMembers(basis=Basis.SHARES, if_nobody="fund", only=[condition])
    same = attrs.evolve(members, to=to)

    assert attrs.evolve(_AGREEMENT, buckets=[fund, same]).digest == _AGREEMENT.digest


@given(agreements())
def test_an_agreement_from_json_has_the_same_digest(agreement: Agreement) -> None:
    for text in (dumps(agreement, indent=2), canonical(agreement)):
        assert loads(text, Agreement) == agreement
        assert loads(text, Agreement).digest == agreement.digest


@given(agreements(), agreements())
def test_only_equal_agreements_have_one_digest(
    one: Agreement, other: Agreement
) -> None:
    assert (one.digest == other.digest) is (one == other)


@given(st.sampled_from(attrs.fields(Agreement)), agreements(), agreements())
def test_another_value_of_any_field_gives_another_digest(
    field: attrs.Attribute[Any], agreement: Agreement, other: Agreement
) -> None:
    changed = _with_field_of(agreement, other, field.name)

    assert (changed.digest == agreement.digest) is (changed == agreement)


@given(st.sampled_from(attrs.fields(Bucket)), agreements(), st.data())
def test_another_value_of_any_field_of_a_bucket_gives_another_digest(
    field: attrs.Attribute[Any], agreement: Agreement, data: st.DataObject
) -> None:
    one, other = (data.draw(st.sampled_from(agreement.buckets)) for _ in range(2))

    changed = _with_field_of(one, other, field.name)

    assert (digest(changed) == digest(one)) is (changed == one)


def _with_field_of(thing: T, other: T, field: str) -> T:
    try:
        return attrs.evolve(thing, **{field: getattr(other, field)})
    except InvalidDataError:
        reject()


@pytest.mark.parametrize("amends", ["abc", "", "sha256:", "sha256:" + "g" * 64])
def test_an_agreement_amends_another_by_its_digest(amends: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_AGREEMENT, amends=amends)

    assert [each.code for each in refused.value.problems] == ["agreement.amends"]
