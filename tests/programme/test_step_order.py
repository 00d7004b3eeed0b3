"""Steps in their order: through the classes that have them, for all days."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from programme_strategies import days_of_year, tried

from sammachip.programme import Participation

written = st.none() | days_of_year


@given(written, written, written, written)
def test_a_day_is_refused_if_an_earlier_step_has_a_later_one(
    chosen: date | None, trained: date | None, seen: date | None, exemplar: date | None
) -> None:
    made = tried(
        lambda: Participation(
            household="h1",
            chosen_on=chosen,
            trained_on=trained,
            practising=True,
            seen_on=seen,
            exemplar_on=exemplar,
        )
    )

    before = [day for day in (chosen, trained) if day]
    late = {
        "trained_on": chosen and trained and trained < chosen,
        "seen_on": seen and before and seen < max(before),
        "exemplar_on": exemplar and before and exemplar < max(before),
    }
    found = [p.path[0] for p in made] if isinstance(made, tuple) else []
    assert found == [field for field, is_late in late.items() if is_late]
