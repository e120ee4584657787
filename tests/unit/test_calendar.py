"""The calendar: every day has its column, every month its row."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_cbm.analysis.calendar import COLUMNS, Place, arrange, column_of, months


@pytest.mark.parametrize("day", range(1, 32))
def test_every_day_lies_in_its_column(day):
    first, last = COLUMNS[column_of(date(2024, 1, day))]
    assert first <= day <= last


def test_months_run_over_the_year_and_empty_ones_are_kept():
    times = [datetime(*day, tzinfo=timezone.utc).timestamp() for day in ((2024, 2, 3), (2023, 11, 30))]
    assert [f"{month:%Y-%m}" for month in months(times)] == ["2023-11", "2023-12", "2024-01", "2024-02"]
    assert months([]) == ()


def at(*day) -> float:
    return datetime(*day, 10, 40, tzinfo=timezone.utc).timestamp()


def test_dates_of_one_half_week_stand_below_each_other():
    found = arrange([at(2024, 4, 1), at(2024, 4, 3), at(2024, 4, 4), at(2024, 6, 30)])
    assert found.places == (Place(0, 0, 0), Place(0, 0, 1), Place(0, 1, 0), Place(2, 7, 0))
    assert found.lines == (2, 1, 1), "an empty month keeps its line"
    assert [found.first_line(row) for row in range(3)] == [0, 2, 3]
    assert arrange([]).months == ()


@given(st.lists(st.integers(0, 900), max_size=80))
def test_no_two_dates_share_a_place(days):
    times = sorted(at(2023, 1, 1) + 86400.0 * day for day in days)
    found = arrange(times)
    assert len(set(found.places)) == len(times) == len(found.places)
    assert all(place.line < found.lines[place.month] for place in found.places)
