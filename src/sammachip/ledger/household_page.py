"""How a household book is written for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sammachip.dates import format_day
from sammachip.errors import Language, say
from sammachip.ledger.household_line import HouseholdLine
from sammachip.ledger.wording import brought_text, total_text
from sammachip.money import Baht
from sammachip.thai import Digits, display_width, pad_right
from sammachip.thai.page import Page, Row, Section

__all__ = ["household_page"]


def household_page(
    lines: Sequence[HouseholdLine],
    opening: Baht,
    lang: Language,
    digits: Digits,
    *,
    items: bool,
) -> Page:
    """Write the *lines* of a household book.

    Args:
        lines: The lines, each with its balance.
        opening: What was there before the first line.
        lang: Language of the labels.
        digits: Digits of days and amounts.
        items: Whether to tell what each line was for: personal data.

    >>> print(household_page([], Baht(200), "en", "arabic", items=False).text())
    Household book
                     Receipts  Payments    Left
    Brought forward                      200.00
    Total                0.00      0.00  200.00
    """
    heading = (
        "",
        say("ledger.receipts", "Receipts", lang=lang),
        say("ledger.payments", "Payments", lang=lang),
        say("ledger.balance", "Left", lang=lang),
    )
    brought = (brought_text(lang), "", "", opening.format(digits=digits))
    received = Baht.total(line.received for line in lines)
    paid = Baht.total(line.paid for line in lines)
    sums = (received, paid, opening + received - paid)
    table = Section(
        heading=heading,
        rows=(brought, *_rows(lines, lang, digits, items=items)),
        total=(total_text(lang), *(each.format(digits=digits) for each in sums)),
    )
    title = say("ledger.household_book", "Household book", lang=lang)
    return Page(lang=lang, title=title, sections=[table])


def _rows(
    lines: Sequence[HouseholdLine], lang: Language, digits: Digits, *, items: bool
) -> Iterator[Row]:
    days = [
        format_day(line.day, lang=lang, style="medium", digits=digits) for line in lines
    ]
    width = max(map(display_width, days), default=0)
    for day, line in zip(days, lines, strict=True):
        amounts = (line.received or None, line.paid or None, line.balance)
        yield (
            f"{pad_right(day, width)}  {line.item}" if items else day,
            *(
                each.format(digits=digits) if each is not None else ""
                for each in amounts
            ),
        )
