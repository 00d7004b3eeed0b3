"""The chart of a group whose funds have the names of its agreements."""

from __future__ import annotations

from sammachip.ledger import VILLAGE_CHART, Account, AccountType, Chart
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import in_pool
from sammachip.sharing.destination import ToFund
from sammachip.sharing.year_end_check import OF_FUND
from sammachip.thai import key_form

__all__ = ["chart_of"]


def chart_of(*agreements: Agreement, chart: Chart = VILLAGE_CHART) -> Chart:
    """Return *chart* with an account for each fund that agreements know by name.

    The balance sheet then has ทุนสำรอง where the lines of the book say ``reserve``.

    Args:
        agreements: The agreement of the group, those of its pools, or older ones; of
            two names of a fund, the first counts.
        chart: The accounts so far, with names that the group gave to others.

    >>> from datetime import date
    >>> from sammachip.sharing import Bucket, EverythingLeft
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(
    ...             key="reserve", name="ทุนสำรอง", take=EverythingLeft(), to=ToFund()
    ...         )
    ...     ],
    ... )
    >>> chart_of(agreement).account("fund:reserve").name
    'ทุนสำรอง'
    """
    listed = {account.key for account in chart.accounts}
    funds: dict[str, Account] = {}
    for agreement in agreements:
        for bucket in agreement.buckets:
            if isinstance(bucket.to, ToFund):
                key = OF_FUND + key_form(bucket.key)
                account = Account(
                    key=key,
                    name=in_pool(bucket.name, agreement.pool),
                    english=bucket.english and in_pool(bucket.english, agreement.pool),
                    type=AccountType.EQUITY,
                )
                funds.setdefault(key, account)
    return chart.with_accounts(
        *(each for key, each in funds.items() if key not in listed)
    )
