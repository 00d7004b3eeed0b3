"""Hypothesis learns how to draw every public class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from types import ModuleType
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip import (
    codec,
    column,
    dates,
    errors,
    groups,
    households,
    identifiers,
    ledger,
    money,
    people,
    places,
    programme,
    records,
    sharing,
    thai,
)
from sammachip.testing.activity import STRATEGIES as ACTIVITIES
from sammachip.testing.agreement import STRATEGIES as AGREEMENTS
from sammachip.testing.amount import STRATEGIES as MONEY
from sammachip.testing.book import STRATEGIES as LEDGER
from sammachip.testing.day import STRATEGIES as DATES
from sammachip.testing.evaluation import STRATEGIES as EVALUATIONS
from sammachip.testing.field_value import of_fields
from sammachip.testing.finding import STRATEGIES as FINDINGS
from sammachip.testing.group import STRATEGIES as GROUPS
from sammachip.testing.household import STRATEGIES as HOUSEHOLDS
from sammachip.testing.identifier import STRATEGIES as IDENTIFIERS
from sammachip.testing.person import STRATEGIES as PEOPLE
from sammachip.testing.place import STRATEGIES as PLACES
from sammachip.testing.record import STRATEGIES as RECORDS
from sammachip.testing.report import STRATEGIES as REPORTS
from sammachip.testing.sharing import STRATEGIES as SHARINGS
from sammachip.testing.strategy import Strategies
from sammachip.testing.table import STRATEGIES as TABLES
from sammachip.testing.term import STRATEGIES as TERMS
from sammachip.testing.village_year import STRATEGIES as PROGRAMME

__all__ = ["register"]

_ROOMS: Final[tuple[ModuleType, ...]] = (
    *(errors, column, thai, dates, identifiers, money, people, places, households),
    *(groups, ledger, sharing, records, programme, codec),
)
_STRATEGIES: Final[Strategies] = {
    **FINDINGS,
    **DATES,
    **IDENTIFIERS,
    **MONEY,
    **PEOPLE,
    **PLACES,
    **HOUSEHOLDS,
    **GROUPS,
    **LEDGER,
    **REPORTS,
    **TERMS,
    **AGREEMENTS,
    **SHARINGS,
    **PROGRAMME,
    **ACTIVITIES,
    **EVALUATIONS,
    **RECORDS,
    **TABLES,
}


def register() -> None:
    """Let ``hypothesis.strategies.from_type`` know every public class of the library.

    A class that has no strategy of its own is drawn field by field. Doing it again
    changes nothing.
    """
    for cls in (*_STRATEGIES, *_public_classes()):
        make = cache(_STRATEGIES.get(cls, partial(of_fields, cls)))
        # Made when it is asked for: until the last class is known, one that holds
        # others would be drawn with any text in them.
        st.register_type_strategy(cls, partial(_made_by, make))


def _made_by(
    make: Callable[[], st.SearchStrategy[object]], _: object
) -> st.SearchStrategy[object]:
    return make()


def _public_classes() -> Iterator[type[object]]:
    for room in _ROOMS:
        for name in room.__all__:
            thing: object = getattr(room, name)
            if isinstance(thing, type) and attrs.has(thing):
                yield thing
