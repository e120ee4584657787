from datetime import UTC, date, datetime

import pytest

from cbm_backend.catalogue.open_source import place
from cbm_backend.catalogue.runs import Run, joined, scope
from cbm_backend.catalogue.update import months, season
from cbm_backend.errors import InputError


def may(day, hour=0):
    return datetime(2023, 5, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    "what, spans, until",
    [("no run yet", [], None),
     ("a run over everything", [(None, may(3))], may(3)),
     ("runs that follow on one another", [(may(1), may(3)), (may(2), may(5)), (may(5), may(6))], may(6)),
     ("a single day further on leaves a gap", [(may(1), may(3)), (may(9), may(10))], may(3)),
     ("an older season takes nothing away", [(may(1), may(9)), (None, may(2))], may(9)),
     ("a gap that was closed", [(may(1), may(3)), (may(9), may(10)), (may(3), may(11))], may(11))],
)  # fmt: skip
def test_until_when_nothing_was_left_out(what, spans, until):
    assert joined(spans) == until, what


@pytest.mark.parametrize(
    "since, start, end, seen",
    [(None, None, None, (None, may(20, 9))),
     (None, date(2023, 5, 1), date(2023, 5, 4), (may(1), may(5))),
     (None, date(2023, 5, 1), date(2023, 5, 30), (may(1), may(20, 9))),
     (may(8), date(2023, 5, 1), None, (may(8), may(20, 9)))],
)  # fmt: skip
def test_what_a_run_can_have_seen(since, start, end, seen):
    where = place("cdse", None)
    run = Run.of(where, "nl", None, (), since, start, end, now=may(20, 9))
    assert (run.seen_from, run.seen_until) == seen


def test_runs_of_one_source_that_took_other_things_are_apart():
    both = place("cdse-odata", None, level_1c=True)
    assert len({scope(place("cdse-odata", None)), scope(both), scope(both, ("a",))}) == 3


def test_the_months_of_a_season():
    found = list(months(date(2023, 11, 15), date(2024, 2, 10)))
    assert found == [
        (date(2023, 11, 15), date(2023, 11, 30)), (date(2023, 12, 1), date(2023, 12, 31)),
        (date(2024, 1, 1), date(2024, 1, 31)), (date(2024, 2, 1), date(2024, 2, 10)),
    ]  # fmt: skip
    with pytest.raises(InputError, match="60 months"):
        list(months(date(1990, 1, 1), date(2024, 1, 1)))


@pytest.mark.parametrize(
    "text, days",
    [("2023", (date(2023, 1, 1), date(2023, 12, 31))), ("2023-02", (date(2023, 2, 1), date(2023, 2, 28))),
     ("2023-11:2024-02", (date(2023, 11, 1), date(2024, 2, 29))),
     ("2024-02:2024-10", (date(2024, 2, 1), date(2024, 6, 15)))],
)  # fmt: skip
def test_a_season_in_words(text, days):
    assert season(text, today=date(2024, 6, 15)) == days


@pytest.mark.parametrize("text", ["", "23", "2023-13", "2023-10:2023-03", "2025", "spring"])
def test_what_is_no_season(text):
    with pytest.raises(InputError, match="season"):
        season(text, today=date(2024, 6, 15))
