from datetime import datetime
from itertools import permutations

from cbm_backend.catalogue.duplicates import Candidate, winner


def product(name: str, baseline: int, generation: str) -> Candidate:
    return Candidate(0, name, baseline, datetime.fromisoformat(generation))


def best(*group: Candidate) -> str:
    """The winner's name; the same for every order of the group."""
    names = {winner(order).reference for order in permutations(group)}
    assert len(names) == 1
    return names.pop()


def test_the_higher_baseline_wins_whatever_the_generation():
    assert best(product("old", 209, "2024-01-01"), product("new", 500, "2023-06-12")) == "new"


def test_the_latest_generation_wins_within_a_baseline():
    assert best(product("first", 400, "2022-05-16"), product("second", 400, "2022-07-22")) == "second"


def test_an_esa_baseline_beats_n9999_though_it_is_older_and_smaller():
    assert best(product("esa", 400, "2022-06-20"), product("other", 9999, "2022-12-31")) == "esa"


def test_an_old_esa_baseline_beats_any_other_number():
    assert best(product("esa", 206, "2018-01-01"), product("n0600", 600, "2030-01-01"),
                product("n0199", 199, "2030-01-01")) == "esa"  # fmt: skip


def test_among_non_esa_products_the_higher_number_wins():
    assert best(product("a", 9998, "2024-01-01"), product("b", 9999, "2023-01-01")) == "b"


def test_equals_are_decided_by_name():
    assert best(product("a", 500, "2023-01-01"), product("b", 500, "2023-01-01")) == "b"
