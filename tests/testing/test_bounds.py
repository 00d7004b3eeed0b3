"""Bounds are kept, and what is odd about the field comes up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from sammachip import testing
from sammachip.dates import BuddhistYear, FiscalYear, PartialDate
from sammachip.groups import Basis, Group, Member
from sammachip.households import Household, Measure, Scope
from sammachip.identifiers import AreaCode, AreaLevel, Phone, Postcode
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.places import Province, Village
from sammachip.programme import Sage, VillageYear
from sammachip.sharing import Percent, Sharing

_UNSHRUNK: Final = settings(phases=[Phase.generate], max_examples=2_000)
_ODD: Final[tuple[tuple[str, st.SearchStrategy[Any], Callable[[Any], bool]], ...]] = (
    ("a leap day", testing.days(), lambda day: (day.month, day.day) == (2, 29)),
    (
        "a birth in January to March before 2484",
        testing.births(),
        lambda birth: isinstance(birth, date) and birth < date(1940, 4, 1),
    ),
    (
        "a birth of which the year alone is known",
        testing.births(),
        lambda birth: isinstance(birth, PartialDate) and birth.month is None,
    ),
    ("a single satang", testing.amounts(), lambda amount: amount == Baht("0.01")),
    ("more than 64 bits", testing.amounts(), lambda amount: amount.satang > 2**64),
    ("a balance below zero", testing.balances(), lambda amount: amount < Baht(0)),
    ("a third", testing.percents(), lambda p: p.value.denominator == 3),
    ("no family name", testing.person_names(), lambda name: name.family is None),
    ("an extension", testing.phones(), lambda phone: "#" in phone.plain()),
    (
        "a line that is taken back",
        testing.books(),
        lambda book: any(line.reverses for line in book.entries),
    ),
    (
        "shares withdrawn",
        testing.members(),
        lambda member: any(move.shares < 0 for move in member.share_moves),
    ),
    ("a loss", testing.sharings(), lambda sharing: sharing.profit < Baht(0)),
    (
        "a resolution",
        testing.sharings(),
        lambda sharing: sharing.resolution is not None,
    ),
    ("a comma", testing.texts(), lambda text: "," in text),
    ("a line break", testing.texts(), lambda text: "\n" in text),
)


@pytest.mark.parametrize(
    ("strategy", "is_odd"), [each[1:] for each in _ODD], ids=[each[0] for each in _ODD]
)
def test_what_is_odd_comes_up(
    strategy: st.SearchStrategy[Any], is_odd: Callable[[Any], bool]
) -> None:
    assert is_odd(find(strategy, is_odd, settings=_UNSHRUNK))


@given(testing.days(min_value=date(2017, 3, 17), max_value=date(2018, 3, 16)))
def test_days_are_within_their_bounds(day: date) -> None:
    assert date(2017, 3, 17) <= day <= date(2018, 3, 16)


@given(testing.days(min_value=date(2017, 3, 17), max_value=date(2017, 3, 17)))
def test_there_may_be_one_day_alone(day: date) -> None:
    assert day == date(2017, 3, 17)


@given(
    testing.buddhist_years(min_value=2482, max_value=2484),
    testing.fiscal_years(min_value=2560, max_value=2561),
    testing.partial_dates(min_value=2483, max_value=2483, with_month=True),
)
def test_years_are_within_their_bounds(
    year: BuddhistYear, fiscal: FiscalYear, month: PartialDate
) -> None:
    assert 2482 <= year.be_year <= 2484
    assert fiscal.be_year in {2560, 2561}
    assert month.be_year == 2483
    assert (month.month or 0) >= 4  # the year began on 1 April


@given(testing.births(min_value=date(1935, 1, 1), max_value=date(1941, 6, 1)))
def test_births_are_within_their_bounds(birth: date | PartialDate) -> None:
    first, last = (
        (birth, birth) if isinstance(birth, date) else (birth.first_day, birth.last_day)
    )

    assert date(1935, 1, 1) <= first <= last <= date(1941, 6, 1)


@given(
    testing.amounts(min_value=Baht(5), max_value=Baht(7)),
    testing.amounts(min_value=Baht(-7), max_value=Baht(-5)),
    testing.quantities(min_value=Decimal("0.5"), max_value=3, places=1),
    testing.percents(min_value=10, max_value=12),
)
def test_numbers_are_within_their_bounds(
    amount: Baht, debt: Baht, quantity: Decimal, percent: Percent
) -> None:
    assert Baht(5) <= amount <= Baht(7)
    assert Baht(-7) <= debt <= Baht(-5)
    assert Decimal("0.5") <= quantity <= 3
    assert Percent(10) <= percent <= Percent(12)


@given(
    testing.area_codes(level=AreaLevel.DISTRICT, province="30"),
    testing.postcodes(province="40"),
    testing.phones(of_persons=True),
    testing.villages(province=Province("30")),
)
def test_places_are_where_they_are_asked_for(
    area: AreaCode, postcode: Postcode, phone: Phone, village: Village
) -> None:
    assert area.level is AreaLevel.DISTRICT
    assert area.digits.startswith("30")
    assert postcode.digits.startswith("40")
    assert phone.plain().startswith("0")
    assert village.province == Province("30")


@given(testing.person_names(full=True), testing.persons())
def test_names_are_full_if_asked_for(name: PersonName, person: Person) -> None:
    assert name.honorific
    assert name.family
    assert person.name.given


@given(
    testing.registers(min_size=2, max_size=3),
    testing.groups(max_members=2),
    testing.households(max_members=1),
)
def test_registers_are_no_longer_than_asked_for(
    register: list[Member], group: Group, household: Household
) -> None:
    assert 2 <= len(register) <= 3
    assert len(group.members) <= 2
    assert len(household.members) <= 1


@given(
    testing.entries(kinds=[EntryKind.COST], days=st.just(date(2026, 1, 5))),
    testing.books(min_size=1, max_size=2, with_reversals=False),
)
def test_lines_are_of_the_kinds_and_days_asked_for(entry: Entry, book: Book) -> None:
    assert (entry.kind, entry.day) == (EntryKind.COST, date(2026, 1, 5))
    assert 1 <= len(book.entries) <= 2


@given(testing.income_figures(measure=Measure.NET, scope=Scope.OCCUPATION))
def test_incomes_are_of_the_measure_and_scope_asked_for(figure: object) -> None:
    assert "Measure.NET" in repr(figure)
    assert "Scope.OCCUPATION" in repr(figure)


@given(
    testing.village_years(max_households=1, fiscal_year=FiscalYear(2561)),
    testing.sages(trained=True),
)
def test_villages_are_of_the_year_asked_for(village: VillageYear, sage: Sage) -> None:
    assert village.fiscal_year == FiscalYear(2561)
    assert len(village.households) <= 1
    assert sage.course


@given(st.data(), testing.agreements(max_buckets=1, with_open_buckets=True))
def test_a_sharing_is_by_the_agreement_asked_for(
    data: st.DataObject,
    agreement: Any,  # noqa: ANN401
) -> None:
    drawn = data.draw(
        testing.sharings(agreement=agreement, profit=st.just(Baht(100)), max_members=2)
    )

    assert isinstance(drawn, Sharing)
    assert (drawn.agreement, drawn.profit) == (agreement, Baht(100))
    assert len(drawn.members) <= 2
    assert drawn.verify()


@given(testing.members().map(testing.with_all_recorded))
def test_a_member_may_be_recorded_whole(member: Member) -> None:
    assert all(member.quantity_of(basis) is not None for basis in Basis)
