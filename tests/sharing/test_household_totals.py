"""What households get together: groups that pay by family print it."""

from __future__ import annotations

from datetime import date

from sammachip.groups import Basis, Member
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    EverythingLeft,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
)


def test_the_members_of_a_household_are_added_up() -> None:
    agreement = Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=[
            Bucket(
                key="fund",
                name="กองทุน",
                take=PercentOfProfit(percent=Percent(40)),
                to=ToFund(),
            ),
            Bucket(
                key="members",
                name="สมาชิก",
                take=EverythingLeft(),
                to=ToMembers(basis=Basis.EQUAL, if_nobody="fund"),
            ),
        ],
    )
    name = PersonName(given="สมมติ")
    homes = {"m1": "12", "m2": "7", "m3": "๑๒", "m4": None}
    register = [
        Member(id=member, name=name, household=home) for member, home in homes.items()
    ]

    sharing = agreement.share(Baht(1000), register)

    assert sharing.household_totals() == {
        "12": Baht(300),
        "7": Baht(150),
        None: Baht(150),
    }
    assert sum(sharing.household_totals().values()) == Baht(600)
