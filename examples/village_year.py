"""Put a village's year together from an officer's tables, and judge its results.

    python examples/village_year.py
    python examples/village_year.py --lang en --digits thai --names
    python examples/village_year.py --data folder/of/your/village

The folder holds what no table says (``village.json``: the village, its fiscal year, the
money granted for materials, the day of the evaluation) and the tables of the village,
among them its action plan. If anything in them is wrong, every problem is listed with
its file, row, column and reason, and nothing is judged.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from sammachip import FiscalYear, InvalidDataError, codec
from sammachip.codec import (
    ExpenseRow,
    IncomeRow,
    MemberRow,
    Read,
    SageRow,
    VillageTables,
    join_village,
)
from sammachip.errors import Language, Place, Problem
from sammachip.households import Household, Measure, Scope
from sammachip.programme import (
    RULES_2560,
    ActionPlan,
    Assignment,
    MeanRise,
    Participation,
    PlannedActivity,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
    RiseBasis,
    VillageReport,
    VillageYear,
    record_incomes,
)

T = TypeVar("T")

DATA = Path(__file__).parent / "data" / "village"
FINDINGS = {"th": "ข้อสังเกตตามแฟ้ม", "en": "Findings by file"}
UNREADABLE = {"th": "เปิดแฟ้มนี้ไม่ได้", "en": "this file cannot be opened"}


def read(file: Path, cls: type[T], lang: Language) -> Read[T]:
    """Read a file of a village, a table or JSON, with everything that is wrong."""
    try:
        text = file.read_bytes()
    except OSError:
        problem = Problem(
            code="file.unreadable",
            message=UNREADABLE[lang],
            place=Place(source=str(file)),
        )
        return Read(values=(), problems=(problem,), source=file.name)
    reader = codec.read_csv if file.suffix == ".csv" else codec.read_json
    return reader(text, cls, source=file.name)


def report_on(
    folder: Path, lang: Language
) -> tuple[VillageReport, ActionPlan, Sequence[Problem]]:
    """Judge the year of a village, or refuse with every problem of all files."""
    told = read(folder / "village.json", VillageYear, lang)
    plan = read(folder / "plan.csv", PlannedActivity, lang)
    tables = VillageTables(
        households=read(folder / "households.csv", Household, lang),
        members=read(folder / "members.csv", MemberRow, lang),
        incomes=read(folder / "incomes.csv", IncomeRow, lang),
        expenses=read(folder / "expenses.csv", ExpenseRow, lang),
        sages=read(folder / "sages.csv", SageRow, lang),
        assignments=read(folder / "assignments.csv", Assignment, lang),
        events=read(folder / "events.csv", ProgrammeEvent, lang),
        participations=read(folder / "participations.csv", Participation, lang),
        purchases=read(folder / "purchases.csv", Purchase, lang),
        groups=read(folder / "groups.csv", RegisteredGroup, lang),
    )
    if not told.values:
        problems = [p for file in tables.files.values() for p in file.problems]
        raise InvalidDataError([*told.problems, *plan.problems, *problems])
    village = join_village(tables, told.values[0])
    if problems := [*told.problems, *village.problems, *plan.problems]:
        raise InvalidDataError(problems)
    basis = basis_of(village.value.fiscal_year)
    report = VillageReport(
        year=record_incomes(village.value, basis),
        rules=RULES_2560,
        basis=basis,
        register=tables.groups.values,
    )
    activities = ActionPlan(
        fiscal_year=village.value.fiscal_year,
        village=village.value.village,
        activities=plan.values,
    )
    findings = (*village.locate(report.findings), *plan.locate(activities.findings()))
    return report, activities, findings


def basis_of(year: FiscalYear) -> RiseBasis:
    """Say what the rise of income is measured from; no paper does, so you do.

    Here it is the whole net income of this fiscal year and of the one before, and
    every household weighs the same.
    """
    return RiseBasis(
        before=FiscalYear(year.be_year - 1),
        after=year,
        measure=Measure.NET,
        scope=Scope.WHOLE,
        mean=MeanRise.OF_HOUSEHOLDS,
    )


def main() -> int:
    """Print the report of the year and the action plan, or every problem."""
    parser = argparse.ArgumentParser(description="Judge a village's year.")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the village")
    parser.add_argument("--lang", choices=("th", "en"), default="th")
    parser.add_argument("--digits", choices=("thai", "arabic"), default="arabic")
    parser.add_argument("--names", action="store_true", help="print people's names")
    options = parser.parse_args()
    lang, digits, names = options.lang, options.digits, options.names
    try:
        report, plan, findings = report_on(options.data, lang)
    except InvalidDataError as error:
        print(error.text(lang), file=sys.stderr)
        return 1
    print(report.text(lang=lang, digits=digits, names=names), end="\n\n")
    print(plan.text(lang=lang, digits=digits, names=names))
    if findings:
        print(f"\n{FINDINGS[lang]}", *(each.line(lang) for each in findings), sep="\n")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Thai, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
