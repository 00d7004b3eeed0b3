"""Worked cases of other hands: splits and agreements, amount for amount."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import pytest

from sammachip.errors import InvalidDataError
from sammachip.groups import Basis, Member
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    BucketRounding,
    Destination,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    PercentOfRest,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    split,
)

Case = dict[str, Any]

SHARED: Final = Path(
    os.environ.get("SAMMACHIP_SHARED", Path(__file__).parents[3] / "shared")
)
CASES: Final[list[Case]] = json.loads(
    (SHARED / "vectors" / "profit_cases.json").read_text(encoding="utf-8")
)["cases"]

BASES: Final = {
    "equal_part": Basis.EQUAL,
    "shares": Basis.SHARES,
    "hours": Basis.HOURS,
    "contributions_satang": Basis.DELIVERIES,
}
# What an agreement cannot say yet: bounds, targets, payout units, entitlement.
RULE_KEYS: Final = {"bucket", "take", "to_members_by", "if_nobody_has_basis", "round"}
OTHER_RULES: Final = {
    "not_less_than",
    "not_more_than",
    "excess_goes_to",
    "pay_in_units_of_satang",
    "unpaid_units_go_to",
    "entitled",
}
OTHER_FORMS: Final = {
    "per_share_rounding",
    "declared_rate",
    "share_months",
    "combined_weight",
    "rate_cap_per_member",
}
FORMS: Final = ("split", "split_generated", "plan")
PLAN_KEYS: Final = {
    "form",
    "profit_satang",
    "loss_brought_forward_satang",
    "bucket_rounding",
    "rules",
    "members",
}


def cases(form: str) -> list[Any]:
    return list(found(form))


def found(form: str) -> Iterator[Any]:
    for case in CASES:
        inputs = case["inputs"]
        if inputs["form"] != form:
            continue
        if form == "plan" and not (
            inputs.keys() <= PLAN_KEYS
            and all(rule.keys() <= RULE_KEYS for rule in inputs["rules"])
        ):
            continue
        yield pytest.param(case, id=case["id"])


def test_what_is_left_out_needs_what_an_agreement_cannot_say_yet() -> None:
    read = {case.id for form in FORMS for case in cases(form)}

    left_out = [case["inputs"] for case in CASES if case["id"] not in read]

    assert left_out
    for inputs in left_out:
        rule_keys = {key for rule in inputs.get("rules", ()) for key in rule}
        assert inputs["form"] in OTHER_FORMS or rule_keys & OTHER_RULES


@pytest.mark.parametrize("case", cases("split"))
def test_a_split_gives_each_member_the_worked_amount(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    weights = [
        Fraction(member.get(inputs["basis"], 0)) if member.get("entitled", True) else 0
        for member in inputs["members"]
    ]

    if expected.get("refused"):
        with pytest.raises(InvalidDataError):
            split(inputs["amount_satang"], weights)
        return
    amounts = split(inputs["amount_satang"], weights)

    ids = [member["id"] for member in inputs["members"]]
    assert dict(zip(ids, amounts, strict=True)) == expected["members"]


@pytest.mark.parametrize("case", cases("plan"))
def test_an_agreement_shares_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]

    if expected.get("refused"):
        with pytest.raises(InvalidDataError):
            share(inputs)
        return
    sharing = share(inputs)

    assert {
        each.bucket.key: each.amount.satang for each in sharing.buckets
    } == expected["buckets"]
    assert {
        member.id: sharing.total_of(member.id).satang for member in sharing.members
    } == {
        name: amounts["total"] for name, amounts in expected.get("members", {}).items()
    }
    carried = expected["loss_carried_forward_satang"]
    assert sharing.loss_carried_forward.satang == carried
    assert sharing.verify()


WEIGHTS: Final[Mapping[str, Callable[[int], int]]] = {
    "1 for every i": lambda _: 1,
    "((i * 7919) mod 1000) + 1, for i = 1, 2, ...": lambda i: i * 7919 % 1000 + 1,
    "0 when i is divisible by 7, otherwise ((i * 104729) mod 99991) + 1": (
        lambda i: i * 104729 % 99991 + 1 if i % 7 else 0
    ),
}


@pytest.mark.parametrize("case", cases("split_generated"))
def test_a_hundred_thousand_members_get_the_worked_amounts(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    weigh = WEIGHTS[inputs["weight_of_member_i"]]
    weights = [weigh(i) for i in range(1, inputs["number_of_members"] + 1)]

    amounts = split(inputs["amount_satang"], weights)

    assert sum(weights) == expected["sum_of_weights"]
    assert sum(amounts) == expected["sum_satang"]
    assert (min(amounts), max(amounts)) == (
        expected["smallest_satang"],
        expected["largest_satang"],
    )
    for name, satang in expected["members"].items():
        assert amounts[int(name.removeprefix("m")) - 1] == satang


def share(inputs: Case) -> Sharing:
    agreement = Agreement(
        group="a worked case",
        agreed_on=date(2025, 1, 1),
        in_force_from=date(2025, 1, 1),
        buckets=tuple(bucket(rule) for rule in inputs["rules"]),
        rounding=BucketRounding(inputs["bucket_rounding"]),
    )
    return agreement.share(
        Baht.from_satang(inputs["profit_satang"]),
        [member(fields) for fields in inputs.get("members", [])],
        loss_brought_forward=Baht.from_satang(
            inputs.get("loss_brought_forward_satang", 0)
        ),
    )


def bucket(rule: Case) -> Bucket:
    return Bucket(
        key=rule["bucket"],
        name=rule["bucket"],
        take=take(rule["take"]),
        to=destination(rule),
        rounding=Rounding(rule.get("round", "down")),
    )


def take(fields: Case) -> Take:
    match fields:
        case {"percent": percent, "of": "profit"}:
            return PercentOfProfit(percent=Percent(percent))
        case {"percent": percent, "of": "what_is_left"}:
            return PercentOfRest(percent=Percent(percent))
        case {"fixed_satang": satang}:
            return FixedAmount(amount=Baht.from_satang(satang))
        case {"everything_left": True}:
            return EverythingLeft()
        case _:
            raise ValueError(fields)


def destination(rule: Case) -> Destination:
    if "to_members_by" not in rule:
        return ToFund()
    return ToMembers(
        basis=BASES[rule["to_members_by"]], if_nobody=rule["if_nobody_has_basis"]
    )


def member(fields: Case) -> Member:
    return Member(
        id=fields["id"],
        name=PersonName.parse("นายสมมติ ทดสอบ"),
        shares=Decimal(fields.get("shares", 0)),
        hours=Decimal(fields.get("hours", 0)),
        deliveries=Baht.from_satang(fields.get("contributions_satang", 0)),
    )
