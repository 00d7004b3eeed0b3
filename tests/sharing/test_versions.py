"""Versions: one after the other, each holding the one before it fast."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import agreements

from sammachip.codec import dumps, loads
from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Severity
from sammachip.groups import Basis, Role
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    Bucket,
    Counted,
    EverythingLeft,
    FixedAmount,
    Payout,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
    ToOutside,
    Versions,
)

FUND: Final = Bucket(
    key="fund",
    name="พัฒนากลุ่ม",
    take=PercentOfProfit(percent=Percent(40)),
    to=ToFund(),
)
SCHOOL: Final = Bucket(
    key="school", name="โรงเรียน", take=FixedAmount(amount=Baht(500)), to=ToOutside()
)
PER_SHARE: Final = AmountPerUnit(amount=Baht(5), basis=Basis.SHARES)
PER_FEW_SHARES: Final = AmountPerUnit(
    amount=Baht(5), basis=Counted(basis=Basis.SHARES, at_most=Decimal(40))
)
TO_MEMBERS: Final = ToMembers(basis=Basis.SHARES, if_nobody="fund")
MEMBERS: Final = Bucket(
    key="members", name="คืนสมาชิก", take=EverythingLeft(), to=TO_MEMBERS
)


def version(
    ce_year: int,
    *buckets: Bucket,
    amends: str | None = None,
    group: str = "กลุ่มทดสอบ",
    pool: str | None = None,
) -> Agreement:
    """Return the agreement of the December before the year."""
    return Agreement(
        group=group,
        pool=pool,
        agreed_on=date(ce_year - 1, 12, 14),
        in_force_from=date(ce_year, 1, 1),
        buckets=buckets or (FUND, MEMBERS),
        amends=amends,
    )


FIRST: Final = version(2026)


def faults(versions: Sequence[Agreement]) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refused:
        Versions(tuple(versions))
    assert all(problem.text("th") for problem in refused.value.problems)
    return [(each.code, each.path_text) for each in refused.value.problems]


def changes(before: Sequence[Bucket], after: Sequence[Bucket]) -> list[tuple[str, str]]:
    """Return the English lines and Thai texts of what the second version changed."""
    versions = Versions([version(2026, *before), version(2027, *after)])
    found = versions.changes()
    assert {problem.severity for problem in found} <= {Severity.WARNING}
    return [
        (problem.line().removeprefix("versions[1]."), problem.text("th"))
        for problem in found
    ]


@pytest.mark.parametrize(
    ("year", "of"),
    [
        pytest.param(BuddhistYear(2569), 2026, id="the first day is the year's"),
        pytest.param(FiscalYear(2570), 2026, id="a fiscal year that began since"),
        pytest.param(BuddhistYear(2570), 2026, id="nothing new"),
        pytest.param(BuddhistYear(2571), 2028, id="the next one"),
        pytest.param(FiscalYear(2571), 2026, id="the next one comes in the year"),
        pytest.param(FiscalYear(2572), 2028, id="and counts for the year after"),
        pytest.param(BuddhistYear(2600), 2028, id="long after"),
    ],
)
def test_a_year_is_shared_by_the_version_in_force_when_it_began(
    year: BuddhistYear | FiscalYear, of: int
) -> None:
    versions = Versions([FIRST, version(2028)])

    assert versions.in_force(year).in_force_from == date(of, 1, 1)


def test_an_amendment_names_what_it_amends() -> None:
    versions = Versions([FIRST]).amended_with(version(2027))
    versions = versions.amended_with(version(2028, amends=versions.versions[1].digest))

    assert [each.amends for each in versions.versions] == [
        None,
        FIRST.digest,
        versions.versions[1].digest,
    ]


def test_the_first_version_may_amend_one_that_was_not_kept() -> None:
    old = version(2026, amends=f"sha256:{0:064}")

    assert Versions([old]).versions == (old,)


@pytest.mark.parametrize(
    ("bucket", "line", "thai"),
    [
        pytest.param(
            attrs.evolve(FUND, take=PercentOfProfit(percent=Percent("45.5"))),
            "buckets[0].take: พัฒนากลุ่ม: was 40% of the profit to be shared,"
            " is 45.5% of the profit to be shared",
            "พัฒนากลุ่ม: เดิม ร้อยละ 40 ของกำไรที่จัดสรรได้ เปลี่ยนเป็น ร้อยละ 45.5 ของกำไรที่จัดสรรได้",
            id="the take",
        ),
        pytest.param(
            attrs.evolve(FUND, rounding=Rounding.UP),
            "buckets[0].rounding: พัฒนากลุ่ม: was down, is up",
            "พัฒนากลุ่ม: เดิม down เปลี่ยนเป็น up",
            id="the rounding",
        ),
        pytest.param(
            attrs.evolve(FUND, english="Development"),
            "buckets[0].english: พัฒนากลุ่ม: was nothing, is Development",
            "พัฒนากลุ่ม: เดิม ไม่มี เปลี่ยนเป็น Development",
            id="something new",
        ),
        pytest.param(
            attrs.evolve(FUND, at_most=[FixedAmount(amount=Baht(5000))]),
            "buckets[0].at_most: พัฒนากลุ่ม: was nothing, is 5,000.00 baht",
            "พัฒนากลุ่ม: เดิม ไม่มี เปลี่ยนเป็น 5,000.00 บาท",
            id="a bound",
        ),
        pytest.param(
            attrs.evolve(MEMBERS, at_least=[PER_SHARE]),
            "buckets[1].at_least: คืนสมาชิก: was nothing, is 5.00 baht for each share",
            "คืนสมาชิก: เดิม ไม่มี เปลี่ยนเป็น 5.00 บาทต่อหุ้น",
            id="another bound",
        ),
        pytest.param(
            attrs.evolve(FUND, to=ToOutside()),
            'buckets[0].to: พัฒนากลุ่ม: was {"kind":"fund"}, is {"kind":"outside"}',
            'พัฒนากลุ่ม: เดิม {"kind":"fund"} เปลี่ยนเป็น {"kind":"outside"}',
            id="another destination",
        ),
        pytest.param(
            attrs.evolve(MEMBERS, to=attrs.evolve(TO_MEMBERS, basis=Basis.HOURS)),
            "buckets[1].to.basis: คืนสมาชิก: was shares, is hours of work",
            "คืนสมาชิก: เดิม หุ้น เปลี่ยนเป็น ชั่วโมงทำงาน",
            id="the basis",
        ),
        pytest.param(
            attrs.evolve(MEMBERS, to=attrs.evolve(TO_MEMBERS, roles=[Role.CHAIR])),
            "buckets[1].to.roles: คืนสมาชิก: was nothing, is chair",
            "คืนสมาชิก: เดิม ไม่มี เปลี่ยนเป็น ประธาน",
            id="who shares in it",
        ),
        pytest.param(
            attrs.evolve(
                MEMBERS,
                to=attrs.evolve(TO_MEMBERS, payout=Payout(unit=Baht("0.25"))),
            ),
            "buckets[1].to.payout.unit: คืนสมาชิก: was 0.01, is 0.25",
            "คืนสมาชิก: เดิม 0.01 เปลี่ยนเป็น 0.25",
            id="something deep inside",
        ),
    ],
)
def test_a_change_is_told_with_its_path_in_two_languages(
    bucket: Bucket, line: str, thai: str
) -> None:
    after = [bucket if each.key == bucket.key else each for each in (FUND, MEMBERS)]

    assert changes([FUND, MEMBERS], after) == [(line, thai)]


def test_what_sounds_the_same_is_told_field_by_field() -> None:
    before = attrs.evolve(FUND, take=PER_SHARE, at_most=[PER_FEW_SHARES])
    more = Counted(basis=Basis.SHARES, at_most=Decimal("50.0"))
    after = attrs.evolve(
        before, take=PER_FEW_SHARES, at_most=[attrs.evolve(PER_SHARE, basis=more)]
    )

    (take, _), (bound, _) = changes([before, MEMBERS], [after, MEMBERS])

    assert take == (
        "buckets[0].take.basis: พัฒนากลุ่ม: was shares,"
        ' is {"at_most":"40","basis":"shares","kind":"counted"}'
    )
    assert bound == "buckets[0].at_most[0].basis.at_most: พัฒนากลุ่ม: was 40, is 50.0"


def test_buckets_come_and_go() -> None:
    assert changes([FUND, MEMBERS], [SCHOOL, FUND, MEMBERS]) == [
        (
            "buckets[0]: โรงเรียน is new; it takes 500.00 baht",
            "เพิ่มส่วน โรงเรียน ซึ่งได้รับ 500.00 บาท",
        )
    ]
    assert changes([FUND, SCHOOL, MEMBERS], [FUND, MEMBERS]) == [
        (
            "buckets: โรงเรียน is no more; it took 500.00 baht",
            "ยกเลิกส่วน โรงเรียน ซึ่งเดิมได้รับ 500.00 บาท",
        )
    ]


def test_the_order_of_the_buckets_is_a_change_too() -> None:
    ((line, thai),) = changes([FUND, SCHOOL, MEMBERS], [SCHOOL, FUND, MEMBERS])

    assert line == (
        "buckets: the order of the buckets was พัฒนากลุ่ม, โรงเรียน, คืนสมาชิก,"
        " is โรงเรียน, พัฒนากลุ่ม, คืนสมาชิก"
    )
    assert thai == (
        "ลำดับของส่วนจัดสรรเดิมคือ พัฒนากลุ่ม, โรงเรียน, คืนสมาชิก"
        " เปลี่ยนเป็น โรงเรียน, พัฒนากลุ่ม, คืนสมาชิก"
    )


def test_the_changes_of_all_versions_are_told_in_order() -> None:
    renamed = attrs.evolve(FUND, name="ทุน")
    last = attrs.evolve(version(2029, renamed, MEMBERS), losses_from="fund")
    versions = Versions([FIRST, version(2027, renamed, MEMBERS), version(2028), last])

    assert [change.line() for change in versions.changes()] == [
        "versions[1].buckets[0].name: ทุน: was พัฒนากลุ่ม, is ทุน",
        "versions[2].buckets[0].name: พัฒนากลุ่ม: was ทุน, is พัฒนากลุ่ม",
        "versions[3].losses_from: กลุ่มทดสอบ: was nothing, is fund",
        "versions[3].buckets[0].name: ทุน: was พัฒนากลุ่ม, is ทุน",
    ]


@st.composite
def histories(draw: st.DrawFn) -> Versions:
    """Draw versions of one agreement, each amending the one before."""
    versions = Versions([draw(agreements())])
    for drawn in draw(st.lists(agreements(), max_size=2)):
        latest = versions.versions[-1]
        day = latest.in_force_from + timedelta(days=draw(st.integers(1, 800)))
        versions = versions.amended_with(
            attrs.evolve(
                drawn,
                group=latest.group,
                pool=latest.pool,
                agreed_on=day,
                in_force_from=day,
            )
        )
    return versions


@given(histories())
def test_versions_are_read_back_from_json(versions: Versions) -> None:
    assert loads(dumps(versions), Versions) == versions


@given(histories(), st.integers(2566, 2600))
def test_the_version_in_force_is_the_latest_that_is_in_time(
    versions: Versions, be_year: int
) -> None:
    year = BuddhistYear(be_year)
    in_time = [
        each for each in versions.versions if each.in_force_from <= year.first_day
    ]

    if in_time:
        assert versions.in_force(year) == max(in_time, key=lambda v: v.in_force_from)
    else:
        with pytest.raises(InvalidDataError, match="expected a version in force on"):
            versions.in_force(year)


@given(histories())
def test_a_version_changed_later_breaks_the_chain(versions: Versions) -> None:
    first, *others = versions.versions
    forged = attrs.evolve(first, agreed_by="somebody else")

    if others:
        assert faults([forged, *others]) == [("versions.amends", "versions[1].amends")]


@given(histories())
def test_versions_differ_where_their_agreements_do(versions: Versions) -> None:
    own = {"agreed_on", "in_force_from", "agreed_by", "amends"}
    changed = {change.path[1] for change in versions.changes()}
    fields = [field.name for field in attrs.fields(Agreement) if field.name not in own]

    assert all(change.text("th") for change in versions.changes())
    assert changed == {
        position
        for position, pair in enumerate(pairwise(versions.versions), start=1)
        if any(getattr(pair[0], name) != getattr(pair[1], name) for name in fields)
    }


def test_there_is_one_version_at_least() -> None:
    assert faults([]) == [("versions.none", "versions")]


def test_everything_wrong_with_versions_is_told_at_once() -> None:
    stranger = version(2026, group="กลุ่มอื่น", pool="บัญชี 2", amends=f"sha256:{0:064}")
    earlier = version(2025)

    assert faults([FIRST, stranger, earlier]) == [
        ("versions.other_group", "versions[1].group"),
        ("versions.other_group", "versions[1].pool"),
        ("versions.in_force_from", "versions[1].in_force_from"),
        ("versions.agreed_on", "versions[2].agreed_on"),
        ("versions.in_force_from", "versions[2].in_force_from"),
        ("versions.amends", "versions[1].amends"),
    ]


def test_a_year_before_the_first_version_has_none() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Versions([FIRST]).in_force(BuddhistYear(2568))

    assert [problem.code for problem in refused.value.problems] == [
        "versions.none_in_force"
    ]
    assert str(refused.value) == (
        "expected a version in force on 1 January 2025, when the year began; the"
        " first one is in force from 1 January 2026"
    )
    assert refused.value.text("th") == (
        "ต้องมีฉบับที่ใช้อยู่ใน 1 มกราคม พ.ศ. 2568 ซึ่งเป็นวันเริ่มปี"
        " แต่ฉบับแรกเริ่มใช้เมื่อ 1 มกราคม พ.ศ. 2569"
    )
