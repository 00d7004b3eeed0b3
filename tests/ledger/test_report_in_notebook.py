"""Every report shows itself in a notebook: in Thai, as a table, nothing unescaped."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest
from ledger_examples import YEAR, line

from sammachip.ledger import (
    EntryKind,
    balance_sheet,
    profit_and_cash,
    receipts_and_payments,
    running_balance,
)

_BOOK = YEAR.append(line("x", EntryKind.INCOME, 1, "<b>"))


class Report(Protocol):
    def html(self) -> str: ...
    def _repr_html_(self) -> str: ...


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(_BOOK.statement(2569), id="statement"),
        pytest.param(receipts_and_payments(_BOOK, 2569), id="receipts and payments"),
        pytest.param(running_balance(_BOOK, 2569), id="running balance"),
        pytest.param(balance_sheet(_BOOK, date(2026, 12, 31)), id="balance sheet"),
        pytest.param(profit_and_cash(_BOOK, 2569), id="profit and cash"),
    ],
)
def test_a_report_shows_itself_in_a_notebook(report: Report) -> None:
    page = report._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do

    assert page == report.html()
    assert page.startswith('<section lang="th"><h3>')
    assert page.count("<table>") == 1
    assert "<b>" not in page
