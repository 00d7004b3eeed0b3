"""Soundness: an agreement that cannot work is refused, with every reason at once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import pytest
from sharing_terms import (
    FUND,
    OUTSIDE,
    agreement,
    bucket,
    fixed,
    of_rest,
    percent,
    problems_of,
    to_members,
    told,
)

from sammachip.groups import Basis
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    AsResolved,
    Bucket,
    BucketRounding,
    EverythingLeft,
    Percent,
    PercentOfCapital,
    UpToBalance,
)

TOGETHER: Final = BucketRounding.LARGEST_REMAINDER
UP_TO_9: Final = UpToBalance(target=fixed(9))
REST: Final = bucket("rest")
ALL_BUT_LAST: Final = (
    "only the last bucket can take everything left; nothing would remain for {}"
)
NO_REST: Final = (
    "the last bucket takes everything left, so that every satang has a place;"
    " found that it does not"
)
OVER_100: Final = "the percentages of the profit come to 100 at most, found {}"
UNREACHABLE: Final = (
    "the buckets before {} take 100 per cent of the profit:"
    " nothing would ever remain for it"
)


@pytest.mark.parametrize(
    ("buckets", "expected"),
    [
        pytest.param(
            [],
            (
                "agreement.no_bucket",
                "buckets",
                "an agreement has one bucket at least, found none",
            ),
            id="no bucket",
        ),
        pytest.param(
            [
                Bucket(key="a", name="one", take=percent(1), to=FUND),
                Bucket(key="b", name="two", take=percent(1), to=FUND),
                Bucket(key="a", name="three", take=EverythingLeft(), to=FUND),
            ],
            (
                "agreement.key_repeated",
                "buckets[2].key",
                "expected a key of the bucket's own, found a again",
            ),
            id="a key again",
        ),
        pytest.param(
            [
                Bucket(key="a", name="กองทุน", take=percent(1), to=FUND),
                Bucket(key="b", name="กองทุน", take=EverythingLeft(), to=FUND),
            ],
            (
                "agreement.name_repeated",
                "buckets[1].name",
                "expected a name of the bucket's own, found กองทุน again",
            ),
            id="a name again",
        ),
        pytest.param(
            [bucket("a", percent(60)), bucket("b", percent("40.01")), REST],
            ("agreement.over_100", "buckets", OVER_100.format("100.01")),
            id="over 100",
        ),
        pytest.param(
            [
                bucket("a", fixed(5), at_least=[percent(60), percent(10)]),
                bucket("b", percent(30), at_least=[percent("100/3")]),
                bucket("c", AsResolved(), at_least=[percent(10)]),
                REST,
            ],
            ("agreement.over_100", "buckets", OVER_100.format("310/3")),
            id="floors over 100",
        ),
        pytest.param(
            [bucket("a", percent(60)), bucket("b", percent(35))],
            ("agreement.no_rest", "buckets[1].take", NO_REST),
            id="95 per cent and no rest",
        ),
        pytest.param(
            [bucket("a", percent(100))],
            ("agreement.no_rest", "buckets[0].take", NO_REST),
            id="100 per cent in one bucket",
        ),
        pytest.param(
            [bucket("a", percent(50)), bucket("b", of_rest(100))],
            ("agreement.no_rest", "buckets[1].take", NO_REST),
            id="a hundred of the rest is not the rest",
        ),
        pytest.param(
            [bucket("a", percent(10)), bucket("b", at_most=[fixed(7)])],
            (
                "agreement.rest_capped",
                "buckets[1].excess_to",
                (
                    "the last bucket has a cap: expected the bucket that gets what the"
                    " cap cuts off, found none"
                ),
            ),
            id="a capped rest",
        ),
        pytest.param(
            [bucket("a"), REST],
            ("agreement.after_rest", "buckets[0].take", ALL_BUT_LAST.format("rest")),
            id="two rests",
        ),
        pytest.param(
            [bucket("a", of_rest(100)), REST],
            ("agreement.after_rest", "buckets[0].take", ALL_BUT_LAST.format("rest")),
            id="all of the rest before the last",
        ),
        pytest.param(
            [bucket("a", percent(100)), bucket("b", fixed(5)), REST],
            ("agreement.unreachable", "buckets[1].take", UNREACHABLE.format("b")),
            id="after 100 per cent",
        ),
        pytest.param(
            [
                bucket("a", percent("100/3")),
                bucket("b", percent("200/3")),
                bucket("c", AmountPerUnit(amount=Baht(1), basis=Basis.EQUAL)),
                REST,
            ],
            ("agreement.unreachable", "buckets[2].take", UNREACHABLE.format("c")),
            id="after thirds",
        ),
        pytest.param(
            [bucket("a", percent(10)), bucket("b", to=to_members(if_nobody="x"))],
            (
                "agreement.fallback",
                "buckets[1].to.if_nobody",
                "expected the key of a bucket that is not for members (a), found x",
            ),
            id="no such fallback",
        ),
        pytest.param(
            [
                bucket("fund", percent(10)),
                bucket("temple", percent(10), OUTSIDE),
                bucket("work", percent(10), to_members()),
                bucket("shares", to=to_members(if_nobody="work")),
            ],
            (
                "agreement.fallback",
                "buckets[3].to.if_nobody",
                (
                    "expected the key of a bucket that is not for members"
                    " (fund, temple), found work"
                ),
            ),
            id="a fallback for members again",
        ),
        pytest.param(
            [bucket("a", UP_TO_9, OUTSIDE), REST],
            (
                "agreement.no_fund",
                "buckets[0].take",
                (
                    "only a bucket that stays in the group as a fund has a balance;"
                    " a does not"
                ),
            ),
            id="a balance outside",
        ),
        pytest.param(
            [
                bucket(
                    "a", percent(1), to_members(if_nobody="rest"), at_most=[UP_TO_9]
                ),
                REST,
            ],
            (
                "agreement.no_fund",
                "buckets[0].at_most",
                (
                    "only a bucket that stays in the group as a fund has a balance;"
                    " a does not"
                ),
            ),
            id="members are never full",
        ),
        pytest.param(
            [bucket("a", percent(1), OUTSIDE, at_least=[fixed(1), UP_TO_9]), REST],
            (
                "agreement.no_fund",
                "buckets[0].at_least",
                (
                    "only a bucket that stays in the group as a fund has a balance;"
                    " a does not"
                ),
            ),
            id="a balance as a floor outside",
        ),
    ],
)
def test_an_agreement_that_leaves_money_without_a_place_is_refused(
    buckets: list[Bucket], expected: tuple[str, str, str]
) -> None:
    assert told(problems_of(lambda: agreement(*buckets))) == [expected]


@pytest.mark.parametrize(
    "buckets",
    [
        pytest.param([REST], id="one bucket takes all"),
        pytest.param([bucket("a", percent(100)), REST], id="100 and a rest of nothing"),
        pytest.param(
            [bucket("a", percent(100)), bucket("b", percent(0)), REST],
            id="zero after 100",
        ),
        pytest.param(
            [
                bucket("a", percent(60), at_most=[fixed(9)]),
                bucket("b", percent(40)),
                bucket("c", fixed(5)),
                REST,
            ],
            id="a cap leaves something after 100",
        ),
        pytest.param(
            [
                bucket("a", percent(90), at_most=[percent(20)]),
                bucket("b", percent(80)),
                REST,
            ],
            id="a cap in percent counts instead of the take",
        ),
        pytest.param(
            [
                bucket("a", percent(40), at_most=[fixed(9)], excess_to="c"),
                bucket("b", percent(60)),
                bucket("c", fixed(5)),
                REST,
            ],
            id="what gets excess is reached",
        ),
        pytest.param(
            [bucket("a", at_most=[fixed(5)]), REST], id="a capped rest before the last"
        ),
        pytest.param(
            [
                bucket("a", percent(95)),
                bucket("b", fixed(0), at_least=[percent(10)], shortage_from="a"),
                REST,
            ],
            id="a floor for which another gives way",
        ),
    ],
)
def test_an_agreement_in_which_every_satang_has_a_place_is_sound(
    buckets: list[Bucket],
) -> None:
    assert agreement(*buckets).buckets == tuple(buckets)


def test_148_per_cent_is_refused() -> None:
    parts = {"members": 70, "committee": 15, "public": 10, "fund": 30, "risk": 23}
    buckets = [bucket(key, percent(part)) for key, part in parts.items()]

    (together,) = problems_of(lambda: agreement(*buckets, rounding=TOGETHER))
    (in_order,) = problems_of(lambda: agreement(*buckets, REST))

    assert (
        told([together])
        == told([in_order])
        == [("agreement.over_100", "buckets", OVER_100.format(148))]
    )
    assert together.text("th") == "ร้อยละของกำไรรวมกันต้องไม่เกิน 100 แต่พบ 148"


ONLY_PERCENT: Final = (
    "with rounding largest_remainder every bucket takes a percentage of the profit,"
    " found another kind"
)
NO_BOUNDS: Final = "with rounding largest_remainder no bucket has bounds; found one"


@pytest.mark.parametrize(
    ("buckets", "expected"),
    [
        pytest.param(
            [bucket("a", percent(60)), bucket("b", percent(35))],
            [
                (
                    "agreement.under_100",
                    "buckets",
                    (
                        "with rounding largest_remainder the percentages of the profit"
                        " come to 100, found 95"
                    ),
                )
            ],
            id="95 per cent",
        ),
        pytest.param(
            [bucket("a", fixed(5)), bucket("b")],
            [
                ("agreement.not_percent", f"buckets[{at}].take", ONLY_PERCENT)
                for at in (0, 1)
            ],
            id="other takes",
        ),
        pytest.param(
            [bucket("a", percent(50), rounding=Rounding.UP), bucket("b", percent(50))],
            [
                (
                    "agreement.rounding_unused",
                    "buckets[0].rounding",
                    (
                        "with rounding largest_remainder no bucket has a rounding"
                        " of its own, found up"
                    ),
                )
            ],
            id="a rounding of its own",
        ),
        pytest.param(
            [
                bucket("a", percent(50), at_most=[fixed(5)], excess_to="b"),
                bucket("b", percent(50), at_least=[fixed(5)], shortage_from="a"),
            ],
            [
                ("agreement.bounds_unused", "buckets[0].at_most", NO_BOUNDS),
                ("agreement.bounds_unused", "buckets[1].at_least", NO_BOUNDS),
            ],
            id="bounds",
        ),
    ],
)
def test_only_percentages_that_make_100_are_split_together(
    buckets: list[Bucket], expected: list[tuple[str, str, str]]
) -> None:
    problems = problems_of(lambda: agreement(*buckets, rounding=TOGETHER))

    assert told(problems) == expected


@pytest.mark.parametrize("key", ["members", "temple", "nowhere"])
def test_losses_are_met_from_a_fund_of_the_group(key: str) -> None:
    problems = problems_of(
        lambda: agreement(
            bucket("reserve", percent(10)),
            bucket("temple", percent(10), OUTSIDE),
            bucket("members", percent(10), to_members(if_nobody="reserve")),
            REST,
            losses_from=key,
        )
    )

    assert told(problems) == [
        (
            "agreement.losses_from",
            "losses_from",
            (
                "expected the key of a bucket that is a fund of the group"
                f" (reserve, rest), found {key}"
            ),
        )
    ]


def test_an_agreement_is_in_force_when_it_was_agreed_or_later() -> None:
    def of(agreed_on: date, in_force_from: date) -> Agreement:
        return Agreement(
            group="กลุ่มทดสอบ",
            agreed_on=agreed_on,
            in_force_from=in_force_from,
            buckets=[REST],
        )

    same_day = of(date(2026, 1, 1), date(2026, 1, 1))
    assert same_day.agreed_on == same_day.in_force_from
    (too_early,) = problems_of(lambda: of(date(2026, 1, 2), date(2026, 1, 1)))
    both = problems_of(lambda: of(date(2569, 1, 1), date(2569, 1, 1)))

    assert (too_early.code, too_early.path_text) == ("agreement.dates", "in_force_from")
    assert [(each.code, each.path_text) for each in both] == [
        ("date.be_year", "agreed_on"),
        ("date.be_year", "in_force_from"),
    ]


def test_an_unsound_agreement_is_refused_with_every_reason() -> None:
    def unsound() -> Agreement:
        return Agreement(
            group=" ",
            agreed_on=date(2025, 12, 14),
            in_force_from=date(2025, 12, 13),
            buckets=[
                bucket("members", percent(70), to_members(if_nobody="x")),
                bucket("fund"),
                Bucket(key="fund", name="members", take=percent("30.5"), to=FUND),
                bucket("bonus", fixed(1), excess_to="bonus", shortage_from="rest"),
            ],
            losses_from="members",
            pool="",
            agreed_by=" ",
        )

    assert [(each.code, each.path_text) for each in problems_of(unsound)] == [
        ("text.blank", "group"),
        ("agreement.key_repeated", "buckets[2].key"),
        ("agreement.name_repeated", "buckets[2].name"),
        ("agreement.over_100", "buckets"),
        ("agreement.no_rest", "buckets[3].take"),
        ("agreement.after_rest", "buckets[1].take"),
        ("agreement.fallback", "buckets[0].to.if_nobody"),
        ("agreement.losses_from", "losses_from"),
        ("agreement.no_such_bucket", "buckets[3].excess_to"),
        ("agreement.no_such_bucket", "buckets[3].shortage_from"),
        ("agreement.bound_missing", "buckets[3].excess_to"),
        ("agreement.bound_missing", "buckets[3].shortage_from"),
        ("agreement.excess_circle", "buckets[3].excess_to"),
        ("agreement.dates", "in_force_from"),
        ("text.blank", "pool"),
        ("text.blank", "agreed_by"),
    ]


def test_a_percentage_of_capital_promises_nothing_of_the_profit() -> None:
    half = PercentOfCapital(percent=Percent(Decimal(90)))

    assert agreement(bucket("a", half), bucket("b", percent(90)), REST).buckets
