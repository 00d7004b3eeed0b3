"""The shape that all identifiers share, and the privacy of the personal ones."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from typing import Any, Final, Protocol, TypeVar, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import (
    area_codes,
    citizen_ids,
    house_codes,
    phones,
    postcodes,
    rewritten,
    tax_ids,
)

from sammachip.column import Column
from sammachip.errors import InvalidDataError, problems_in
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
    area_code,
    citizen_id,
    house_code,
    phone,
    postcode,
    tax_id,
)
from sammachip.privacy import is_personal

Identifier = AreaCode | CitizenId | HouseCode | Phone | Postcode | TaxId
Personal = CitizenId | HouseCode | Phone | TaxId
P = TypeVar("P", CitizenId, HouseCode, Phone, TaxId)


class Module(Protocol):
    """What every module offers."""

    @property
    def compact(self) -> Callable[[str], str]: ...
    @property
    def validate(self) -> Callable[[str], str]: ...
    @property
    def is_valid(self) -> Callable[[object], bool]: ...
    @property
    def format(self) -> Callable[[Any], str]: ...
    @property
    def validate_many(self) -> Callable[[Iterable[str]], Column[str]]: ...


Kind = tuple[Module, type[Identifier], st.SearchStrategy[str]]

_PERSONAL: Final[tuple[tuple[Module, type[Personal], st.SearchStrategy[str]], ...]] = (
    (citizen_id, CitizenId, citizen_ids),
    (tax_id, TaxId, tax_ids),
    (house_code, HouseCode, house_codes),
    (phone, Phone, phones),
)
_KINDS: Final[tuple[Kind, ...]] = (
    *_PERSONAL,
    (postcode, Postcode, postcodes),
    (area_code, AreaCode, area_codes),
)
every_kind = pytest.mark.parametrize(
    "kind", [pytest.param(kind, id=kind[1].__name__) for kind in _KINDS]
)
every_personal_kind = pytest.mark.parametrize(
    "kind", [pytest.param(kind, id=kind[1].__name__) for kind in _PERSONAL]
)
number_like = st.text("0123456789๐๙６-–. +#()oOxต่อ\n\u200b²", max_size=30)
breaks = st.text(" \t\r\n", max_size=1)
any_text = st.text() | number_like


@every_kind
@given(st.data())
def test_a_number_is_valid_however_it_is_written(
    kind: Kind, data: st.DataObject
) -> None:
    module, cls, numbers = kind
    number = data.draw(numbers)
    written = data.draw(rewritten(number))

    assert module.validate(written) == module.compact(written) == number
    assert module.is_valid(written)
    assert cls.parse(written) == cls(number)


@every_kind
@given(st.data())
def test_the_display_form_is_read_back(kind: Kind, data: st.DataObject) -> None:
    module, cls, numbers = kind
    value = cls(data.draw(numbers))

    assert cls.parse(value.format()) == value
    assert cls.parse(value.format(digits="thai")) == value
    assert module.is_valid(value.format(digits="thai"))


@every_kind
@given(text=any_text)
def test_any_text_has_one_compact_form(kind: Kind, text: str) -> None:
    module, _, _ = kind
    compact = module.compact(text)

    assert module.compact(compact) == compact


@every_kind
@given(text=any_text)
def test_any_text_is_valid_or_refused_with_one_problem(kind: Kind, text: str) -> None:
    module, cls, _ = kind
    if module.is_valid(text):
        assert module.validate(text) == module.compact(text) == cls.parse(text).digits
        return
    with pytest.raises(InvalidDataError) as refused:
        module.validate(text)
    assert len(refused.value.problems) == 1
    assert refused.value.text("th") != refused.value.text("en")


@every_kind
@given(st.data())
def test_a_column_is_what_its_rows_are(kind: Kind, data: st.DataObject) -> None:
    module, _, numbers = kind
    written = numbers.flatmap(rewritten)
    outer = st.builds("{}{}{}".format, breaks, written, breaks)
    rows = data.draw(st.lists(numbers | written | outer | any_text))
    column = module.validate_many(rows)
    refused = {problem.path for problem in column.problems}

    assert len(column.values) == len(rows)
    for index, row in enumerate(rows):
        is_valid = module.is_valid(row)
        assert column.values[index] == (module.compact(row) if is_valid else None)
        assert ((index,) in refused) == (not is_valid)


@every_kind
@given(
    value=st.none() | st.integers() | st.floats() | st.binary() | st.lists(st.text())
)
def test_what_is_no_text_is_not_valid(kind: Kind, value: object) -> None:
    assert not kind[0].is_valid(value)


@every_kind
@given(st.data())
def test_a_row_that_is_no_text_stops_no_other(kind: Kind, data: st.DataObject) -> None:
    module, _, numbers = kind
    number = data.draw(numbers)
    rows = [None, 123, number, float("nan"), 1.5, [number], number]
    column = module.validate_many(cast("list[str]", rows))

    assert column.values == (None, None, number, None, None, None, number)
    assert [(each.path, each.code) for each in column.problems] == [
        ((0,), "column.empty"),
        ((1,), "value.type"),
        ((3,), "column.empty"),
        ((4,), "value.type"),
        ((5,), "value.type"),
    ]


@every_kind
@given(st.data())
def test_an_identifier_is_a_value(kind: Kind, data: st.DataObject) -> None:
    _, cls, numbers = kind
    number, other = data.draw(numbers), data.draw(numbers)

    assert cls(number) == cls(number)
    assert hash(cls(number)) == hash(cls(number))
    assert (cls(number) == cls(other)) == (number == other)
    assert pickle.loads(pickle.dumps(cls(number))) == cls(number)
    assert [each.digits for each in sorted([cls(number), cls(other)])] == sorted(
        [number, other]
    )
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        cls(number).digits = other  # type: ignore[misc]  # that is the point


@every_kind
@given(st.data())
def test_only_the_compact_form_makes_an_object(kind: Kind, data: st.DataObject) -> None:
    _, cls, numbers = kind
    number = data.draw(numbers)

    with pytest.raises(InvalidDataError) as refused:
        cls(f"{number} ")

    (problem,) = refused.value.problems
    assert problem.code == "identifier.not_compact"
    assert problem.text() == (
        "expected the bare digits 0 to 9, found other characters too; "
        "parse reads any way of writing"
    )


@every_kind
def test_an_object_is_made_of_text(kind: Kind) -> None:
    (problem,) = problems_in(kind[1], {"digits": 191})

    assert problem.code == "value.type"
    assert problem.path == ("digits",)


@every_kind
@pytest.mark.parametrize("value", [None, 123, 1.5, b"1", ["123"]])
def test_what_is_no_text_is_refused_with_its_type(kind: Kind, value: object) -> None:
    module, cls, _ = kind
    for read in (module.validate, module.format, cls.parse):
        with pytest.raises(InvalidDataError) as refused:
            read(cast("str", value))

        (problem,) = refused.value.problems
        assert problem.code == "value.type"
        assert problem.facts["found"] == type(value).__name__


@every_kind
@given(st.data())
def test_an_identifier_of_another_kind_is_refused(
    kind: Kind, data: st.DataObject
) -> None:
    module, own, _ = kind
    for _, other, numbers in _KINDS:
        if other is not own:
            identifier = other(data.draw(numbers))
            with pytest.raises(InvalidDataError) as refused:
                module.format(identifier)

            assert refused.value.problems[0].code == "value.type"
            assert str(refused.value).endswith(f"found {other.__name__}")


@every_personal_kind
@given(st.data())
def test_a_personal_number_is_shown_only_when_asked(
    kind: tuple[Module, type[P], st.SearchStrategy[str]], data: st.DataObject
) -> None:
    _, cls, numbers = kind
    number = data.draw(numbers.filter(lambda number: len(number) > 4))
    value = cls(number)

    assert number not in f"{value} {value!r} {[value]}"
    assert sum(map(str.isdecimal, str(value))) <= 2
    assert f"{cls.__name__}({str(value)!r})" == repr(value)
    assert value.reveal() == number
    assert all(map(is_personal, attrs.fields(cls)))


@every_personal_kind
@given(st.data())
def test_a_refusal_never_tells_the_number(
    kind: tuple[Module, type[P], st.SearchStrategy[str]], data: st.DataObject
) -> None:
    module, cls, numbers = kind
    number = data.draw(numbers.filter(lambda number: len(number) > 4))
    place = data.draw(st.integers(0, len(number)))
    wrong = number[:place] + data.draw(st.sampled_from(["0", "7", "77", "x", "?"]))
    wrong += number[place:]

    for read in (module.validate, cls.parse, cls):
        try:
            read(wrong)
        except InvalidDataError as error:
            (problem,) = error.problems
            told = f"{error} {error!r} {error.text('th')} {dict(problem.facts)}"
            assert number[-6:] not in told
            assert number[:6] not in told


@every_kind
@pytest.mark.parametrize("piece", ["0", "1", "๑-", "08", "+66", "ต่อ", "(", "- ", "#1"])
def test_a_very_long_text_is_refused_like_a_short_one(kind: Kind, piece: str) -> None:
    assert not kind[0].is_valid(piece * 100_000)
    assert kind[0].validate_many([piece * 100_000]).values == (None,)
