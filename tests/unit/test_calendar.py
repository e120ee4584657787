"""The calendar: every day has its column, every month its row."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from qgis_cbm.analysis.calendar import COLUMNS, column_of, months


@pytest.mark.parametrize("day", range(1, 32))
def test_every_day_lies_in_its_column(day):
    first, last = COLUMNS[column_of(date(2024, 1, day))]
    assert first <= day <= last


def test_months_run_over_the_year_and_empty_ones_are_kept():
    times = [datetime(*day, tzinfo=timezone.utc).timestamp() for day in ((2024, 2, 3), (2023, 11, 30))]
    assert [f"{month:%Y-%m}" for month in months(times)] == ["2023-11", "2023-12", "2024-01", "2024-02"]
    assert months([]) == ()
