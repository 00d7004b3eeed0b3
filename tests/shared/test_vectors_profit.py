"""Worked cases of other hands, through the public classes, amount for amount."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import attrs
import pytest

from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import (
    MONTH_AFTER,
    MONTH_OF,
    Basis,
    DaysHeld,
    HoldingTime,
    Member,
    MonthsHeld,
    ShareMove,
    Standing,
)
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Amount,
    AmountPerUnit,
    Bucket,
    BucketRounding,
    Counted,
    Counting,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    UpToBalance,
    YearFigures,
    split,
)

Case = dict[str, Any]

SHARED: Final = Path(
    os.environ.get("SAMMACHIP_SHARED", Path(__file__).parents[3] / "shared")
)
CASES: Final[list[Case]] = json.loads(
    (SHARED / "vectors" / "profit_cases.json").read_text(encoding="utf-8")
)["cases"]
FORMS: Final = {
    "split",
    "split_generated",
    "plan",
    "declared_rate",
    "share_months",
    "per_share_rounding",
    "combined_weight",
}

YEAR: Final = BuddhistYear(2569)  # 1 January to 31 December 2026
NAME: Final = PersonName.parse("นายสมมติ ทดสอบ")
PLENTY: Final = Baht(10**12)


def cases(form: str) -> list[Any]:
    found = (case for case in CASES if case["inputs"]["form"] == form)
    return [pytest.param(case, id=case["id"]) for case in found]


def test_no_form_of_case_is_left_out() -> None:
    assert {case["inputs"]["form"] for case in CASES} <= FORMS


@pytest.mark.parametrize("case", cases("split"))
def test_a_split_gives_each_member_the_worked_amount(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]

    def amounts() -> dict[str, int]:
        register = [Member(id=each["id"], name=NAME) for each in inputs["members"]]
        YearFigures(profit=PLENTY, members=register)  # nobody stands twice in it
        weights = [
            each.get(inputs["basis"], 0) if each.get("entitled", True) else 0
            for each in inputs["members"]
        ]
        parts = split(inputs["amount_satang"], weights)
        return {member.id: part for member, part in zip(register, parts, strict=True)}

    if expected.get("refused"):
        with pytest.raises(InvalidDataError):
            amounts()
        return
    assert amounts() == expected["members"]


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

    lines = "".join(f"m{i:06},{part}\n" for i, part in enumerate(amounts, start=1))
    assert hashlib.sha256(lines.encode()).hexdigest() == expected["sha256_of_lines"]
    assert sum(weights) == expected["sum_of_weights"]
    assert sum(amounts) == expected["sum_satang"]


@pytest.mark.parametrize("case", cases("plan"))
def test_an_agreement_shares_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]

    if expected.get("refused"):
        with pytest.raises(InvalidDataError):
            Plan(inputs).share()
        return
    sharing = Plan(inputs).share()

    assert {
        each.bucket.key: each.amount.satang for each in sharing.buckets
    } == expected["buckets"]
    for name, amounts in expected.get("members", {}).items():
        assert sharing.total_of(name).satang == amounts["total"]
        for share in sharing.buckets:
            portion = share.portion_of(name)
            paid = portion.amount.satang if portion else 0
            assert paid == amounts.get(share.bucket.key, 0)
    given = sum(share.amount.satang for share in sharing.buckets)
    assert given == expected["distributed_satang"]
    carried = expected["loss_carried_forward_satang"]
    assert sharing.loss_carried_forward.satang == carried
    assert sharing.verify()


@attrs.frozen
class Plan:
    """One case of the form plan, as an agreement and the figures of a year."""

    inputs: Case

    def share(self) -> Sharing:
        inputs = self.inputs
        agreement = agreement_of(
            [self.bucket(rule) for rule in inputs["rules"]],
            rounding=BucketRounding(inputs["bucket_rounding"]),
            losses_from=(
                "reserve" if inputs.get("loss_is_met_from_reserve_first") else None
            ),
        )
        capital = inputs.get("paid_up_capital_satang")
        return agreement.share(
            Baht.from_satang(inputs["profit_satang"]),
            self.members(),
            loss_brought_forward=Baht.from_satang(
                inputs.get("loss_brought_forward_satang", 0)
            ),
            balances=self.balances(),
            capital=None if capital is None else Baht.from_satang(capital),
        )

    def balances(self) -> dict[str, Baht]:
        before = self.inputs.get("reserve_balance_before_satang")
        return {} if before is None else {"reserve": Baht.from_satang(before)}

    def bucket(self, rule: Case) -> Bucket:
        take, *caps = self.take(rule)
        return Bucket(
            key=rule["bucket"],
            name=rule["bucket"],
            take=take,
            to=self.destination(rule) if "to_members_by" in rule else ToFund(),
            rounding=Rounding(rule.get("round", "down")),
            at_least=[amount(each) for each in rule.get("not_less_than", ())],
            at_most=[*map(amount, rule.get("not_more_than", ())), *caps],
            excess_to=rule.get("excess_goes_to"),
        )

    def take(self, rule: Case) -> tuple[Any, ...]:
        match rule["take"]:
            case {"everything_left": True}:
                return (EverythingLeft(),)
            case {"fixed_satang_per_head": satang}:
                each = Baht.from_satang(satang)
                return (AmountPerUnit(amount=each, basis=Basis.PIECES),)
            case {"up_to_target": fields}:
                until_then = Percent(fields["percent_until_then"])
                target = PercentOfCapital(percent=Percent(fields["target_percent"]))
                return PercentOfProfit(percent=until_then), UpToBalance(target=target)
            case fields:
                return (amount(fields),)

    def destination(self, rule: Case) -> ToMembers:
        unit = Baht.from_satang(rule.get("pay_in_units_of_satang", 1))
        return ToMembers(
            basis=self.bases[rule["to_members_by"]],
            if_nobody=rule["if_nobody_has_basis"],
            rest_to=rule.get("unpaid_units_go_to"),
            without=(Standing.MISSED_PAYMENT,),
            payout=Payout(unit=unit),
        )

    @property
    def bases(self) -> dict[str, Basis]:
        """A basis for each field by which the case counts; its weights are the same."""
        names = dict.fromkeys(
            rule["to_members_by"]
            for rule in self.inputs["rules"]
            if "to_members_by" in rule
        )
        free = (Basis.SHARES, Basis.HOURS, Basis.DAYS, Basis.POINTS)
        return dict(zip(names, free, strict=False))

    def members(self) -> list[Member]:
        rows = self.inputs.get("members", [])
        scale = {name: common_denominator(name, rows) for name in self.bases}
        members = [
            with_quantities(
                Member(
                    id=row["id"],
                    name=NAME,
                    missed_payment=not row.get("entitled", True),
                    pieces=Decimal(0),
                ),
                {
                    basis: Fraction(row.get(name, 0)) * scale[name]
                    for name, basis in self.bases.items()
                },
            )
            for row in rows
        ]
        heads = [rule["take"].get("heads") for rule in self.inputs["rules"]]
        if counted := [each for each in heads if each is not None]:
            # Heads are a figure of the case's own: somebody has them all.
            everybody = Member(id="heads", name=NAME, pieces=Decimal(counted[0]))
            members.append(
                with_quantities(everybody, dict.fromkeys(self.bases.values(), 0))
            )
        return members


def with_quantities(
    member: Member, quantities: Mapping[Basis, Fraction | int]
) -> Member:
    fields: dict[str, Any] = {
        basis.value: Decimal(int(quantity)) for basis, quantity in quantities.items()
    }
    return attrs.evolve(member, **fields)


def common_denominator(name: str, rows: Sequence[Case]) -> int:
    return math.lcm(*(Fraction(row.get(name, 0)).denominator for row in rows))


def amount(fields: Case) -> Amount:
    match fields:
        case {"percent": percent, "of": "profit"}:
            return PercentOfProfit(percent=Percent(percent))
        case {"percent": percent, "of": "what_is_left"}:
            return PercentOfRest(percent=Percent(percent))
        case {"percent": percent, "of": "paid_up_capital"}:
            return PercentOfCapital(percent=Percent(percent))
        case {"fixed_satang": satang}:
            return FixedAmount(amount=Baht.from_satang(satang))
        case _:
            raise ValueError(fields)


def agreement_of(
    buckets: Sequence[Bucket],
    rounding: BucketRounding = BucketRounding.IN_ORDER,
    losses_from: str | None = None,
) -> Agreement:
    return Agreement(
        group="a worked case",
        agreed_on=date(2025, 1, 1),
        in_force_from=date(2025, 1, 1),
        buckets=buckets,
        rounding=rounding,
        losses_from=losses_from,
    )


def shared_by_members(  # noqa: PLR0913  # a bucket has that many
    profit: Baht,
    members: Sequence[Member],
    basis: Counting,
    *,
    take: Take | None = None,
    payout: Payout | None = None,
    rounding: Rounding = Rounding.DOWN,
) -> Sharing:
    """Share *profit* by one bucket for members; what it leaves goes to the group."""
    to = ToMembers(basis=basis, if_nobody="group", payout=payout or Payout())
    everything = PercentOfProfit(percent=Percent(100))
    buckets = [
        Bucket(
            key="members",
            name="members",
            take=take or everything,
            to=to,
            rounding=rounding,
        ),
        Bucket(key="group", name="group", take=EverythingLeft(), to=ToFund()),
    ]
    sharing = agreement_of(buckets).share(profit, members, year=YEAR)
    assert sharing.verify()
    return sharing


@pytest.mark.parametrize("case", cases("declared_rate"))
def test_a_declared_rate_pays_each_row_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    rounding = inputs["rounding"]
    each_row = rounding["each_row"]
    unit = Baht.from_satang(rounding.get("unit_satang", 1))
    in_rows = each_row != "none"
    bases = [basis_of_row(row) for row in inputs["money"]]
    totals: dict[Counted, Sharing] = {}
    for basis in dict.fromkeys(bases):
        rows = [
            member_of_row(str(position), row)
            for position, row in enumerate(inputs["money"])
            if bases[position] == basis
        ]
        totals[basis] = shared_by_members(
            PLENTY,
            rows,
            basis,
            take=DeclaredRate(
                percent=Percent(inputs["rate_percent_per_year"]),
                basis=basis,
                share_price=Baht("0.01"),
            ),
            payout=(
                Payout(unit=unit, stage=PayoutStage.MEMBER, rounding=Rounding(each_row))
                if in_rows
                else Payout()
            ),
            rounding=Rounding.HALF_UP,
        )

    paid = [
        totals[basis].total_of(str(position)).satang
        for position, basis in enumerate(bases)
    ]

    if in_rows:
        assert paid == expected["rows_satang"]
    assert sum(paid) == expected["total_satang"]


def basis_of_row(row: Case) -> Counted:
    """Return shares of one satang each, held for the part of the year that counts."""
    time: dict[int, HoldingTime | None] = {
        1: None,
        12: MONTH_OF,
        365: DaysHeld(first_day_counts=True),
    }
    return Counted(basis=Basis.SHARES, time=time[row["out_of"]])


def member_of_row(name: str, row: Case) -> Member:
    days = {
        1: YEAR.first_day,
        12: date(2026, 13 - (row["counted"] or 1), 1),
        365: YEAR.last_day - timedelta(days=row["counted"] - 1),
    }
    day = days[row["out_of"]] if row["counted"] else date(2027, 1, 1)
    shares = Decimal(row["satang"])
    moves = [ShareMove(member=name, day=day, shares=shares)] if shares else []
    return Member(id=name, name=NAME, shares=shares, share_moves=moves)


MONTHS: Final = {
    "12 minus the month number": MONTH_AFTER,
    "13 minus the month number": MONTH_OF,
}
CUT_OFF: Final = re.compile(
    r"13 minus the month number if the day is (?P<day>\d+) or less,"
    r" otherwise 12 minus the month number"
)


@pytest.mark.parametrize("case", cases("share_months"))
def test_share_months_are_counted_and_shared_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    rule = inputs["counting_rule"]
    cut_off = CUT_OFF.fullmatch(rule)
    time = MonthsHeld(int(cut_off["day"])) if cut_off else MONTHS[rule]
    members = [
        Member(
            id=row["id"],
            name=NAME,
            share_moves=[
                ShareMove(
                    member=row["id"],
                    day=date.fromisoformat(f"2026-{bought['month_day']}"),
                    shares=Decimal(bought["shares"]),
                )
                for bought in row["shares_bought"]
            ],
        )
        for row in inputs["members"]
    ]

    sharing = shared_by_members(
        Baht.from_satang(inputs["amount_satang"]),
        members,
        Counted(basis=Basis.SHARES, time=time),
    )

    assert {
        part.member: part.weight for part in sharing.buckets[0].portions
    } == expected["share_months"]
    assert {
        member.id: sharing.total_of(member.id).satang for member in members
    } == expected["members"]


@pytest.mark.parametrize("case", cases("per_share_rounding"))
def test_what_one_share_gets_is_rounded_first_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    # One unit is one share of a series: it counts for the months that it ran.
    groups = inputs.get("series") or inputs["members"]
    months = {each["id"]: each.get("months", 1) for each in groups}
    shares = {each["id"]: each["shares"] for each in groups}
    if "total_shares" in inputs:
        shares["everybody else"] = inputs["total_shares"] - sum(shares.values())
        months["everybody else"] = 1
    direction, _, unit = inputs["round_per_share"].partition(" to ")
    payout = Payout(
        unit=Baht.from_satang(int(unit.split()[0]) if unit else 1),
        stage=PayoutStage.MEMBER,
        rounding=Rounding(direction),
    )
    members = [
        Member(id=f"{name}-{position}", name=NAME, points=Decimal(months[name]))
        for name, count in shares.items()
        for position in range(count)
    ]

    sharing = shared_by_members(
        Baht.from_satang(inputs["amount_satang"]), members, Basis.POINTS, payout=payout
    )

    parts = {part.member: part.amount for part in sharing.buckets[0].portions}
    per_share = {name: parts[f"{name}-0"].satang for name in shares}
    of_all = {name: per_share[name] * count for name, count in shares.items()}
    rest = sharing.buckets[1].amount.satang
    for name, satang in expected.get("series_satang", expected.get("members")).items():
        assert of_all[name] == satang
    of_one = expected["per_share_satang"]
    assert per_share == (
        of_one if isinstance(of_one, dict) else dict.fromkeys(per_share, of_one)
    )
    assert rest == expected.get(
        "undivided_satang", expected.get("left_for_next_cycle_satang")
    )


@pytest.mark.parametrize("case", cases("combined_weight"))
def test_a_combined_weight_is_rounded_once_as_worked(case: Case) -> None:
    inputs, expected = case["inputs"], case["expected"]
    bases = {"shares": Basis.SHARES, "hours": Basis.HOURS}
    members = [
        Member(
            id=row["id"],
            name=NAME,
            shares=Decimal(row.get("shares", 0)),
            hours=Decimal(row.get("hours", 0)),
        )
        for row in inputs["members"]
    ]
    mix = Mixed(
        parts=[
            MixedPart(percent=Percent(part["percent"]), basis=bases[part["basis"]])
            for part in inputs["parts"]
        ]
    )

    sharing = shared_by_members(Baht.from_satang(inputs["amount_satang"]), members, mix)

    assert {
        member.id: sharing.total_of(member.id).satang for member in members
    } == expected["members"]
