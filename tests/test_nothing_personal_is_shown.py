"""No public class shows what is personal, unless it is asked to."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from io import StringIO
from itertools import product
from typing import Final, cast

import attrs
import pytest
from planted import MARKER, MARKERS, planted
from public_classes import DOCUMENTS, PUBLIC_CLASSES, name_of

from sammachip.codec import dumps, loads, read_json, read_jsonl
from sammachip.errors import InvalidDataError
from sammachip.groups import Member
from sammachip.ledger import HouseholdBook, YearStatement
from sammachip.privacy import is_personal
from sammachip.sharing import Sharing

_WRONG: Final = (MARKER, [MARKER], {"given": [MARKER]}, {"x": MARKER}, 918273645)
"""What may stand in a personal field by mistake; keys are names of fields."""


def markers_in(text: str) -> list[str]:
    return [marker for marker in MARKERS if marker in text]


def shown(thing: object) -> Iterator[str]:
    """Yield all that a notebook, a log or a debugger shows of something."""
    yield repr(thing)
    yield str(thing)
    yield f"{thing}"
    if show := getattr(thing, "_repr_html_", None):
        yield show()
    log = StringIO()
    handler = logging.StreamHandler(log)
    record = logging.makeLogRecord({"msg": "%s %r", "args": (thing, thing)})
    handler.emit(record)
    yield log.getvalue()


def told(error: InvalidDataError) -> Iterator[str]:
    """Yield all that a refusal tells, in both languages, as data and in a log."""
    yield from (error.text("th"), error.text("en"), dumps(error.problems))
    yield from shown(error)
    yield from shown(error.problems)
    yield from traceback.format_exception(error)


@pytest.mark.parametrize("cls", PUBLIC_CLASSES, ids=name_of)
def test_an_object_shows_nothing_personal(cls: type) -> None:
    thing = planted(cls)

    assert not markers_in("".join(shown(thing)))
    assert not markers_in("".join(shown([thing])))


def test_what_is_planted_would_be_found() -> None:
    @attrs.frozen
    class Unmarked:
        name: str

    assert markers_in("".join(shown(Unmarked(MARKER)))) == [MARKER]


@pytest.mark.parametrize("cls", DOCUMENTS, ids=name_of)
def test_no_problem_tells_what_stood_in_a_personal_field(
    cls: type[attrs.AttrsInstance],
) -> None:
    personal = [field.name for field in attrs.fields(cls) if is_personal(field)]

    for name, wrong in product(personal, _WRONG):
        with pytest.raises(InvalidDataError) as refused:
            loads(json.dumps({name: wrong, "another": 1}), cls)
        assert not markers_in("".join(told(refused.value)))


@pytest.mark.parametrize("cls", DOCUMENTS, ids=name_of)
def test_no_refusal_to_make_an_object_tells_it_either(
    cls: Callable[..., object],
) -> None:
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", cls))

    for wrong in _WRONG:
        values = {each.name: wrong if is_personal(each) else None for each in fields}
        try:
            made = [*shown(cls(**values))]
        except (InvalidDataError, TypeError, AttributeError) as error:
            made = traceback.format_exception(error)
        assert not markers_in("".join(made))


@pytest.mark.parametrize("cls", [Sharing, HouseholdBook, YearStatement])
def test_a_page_of_a_notebook_is_among_what_is_shown(cls: type) -> None:
    assert "<table" in "".join(shown(planted(cls)))


def test_what_is_kept_of_a_refused_document_is_kept_out_of_sight() -> None:
    (line,) = read_jsonl([f'{{"name": "{MARKER}", "x": "{MARKER}"}}'], Member)
    kept = read_json(
        f'{{"id": "1", "name": {{"given": "ก"}}, "x": "{MARKER}"}}',
        Member,
        unknown="keep",
    )

    assert line.rejected
    assert kept.unknown
    assert not markers_in("".join((*shown(line), *shown(kept))))
