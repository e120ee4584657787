"""Shorter turns of Python's threads while the plugin is loaded."""

from __future__ import annotations

import sys

import pytest

from qgis_cbm.core.turns import INTERVAL_S, ShortTurns


@pytest.fixture(autouse=True)
def as_before():
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


def test_turns_are_short_until_the_end():
    sys.setswitchinterval(0.005)
    turns = ShortTurns()
    assert sys.getswitchinterval() == pytest.approx(INTERVAL_S)
    turns.end()
    assert sys.getswitchinterval() == pytest.approx(0.005)


def test_shorter_ones_of_somebody_else_stay():
    sys.setswitchinterval(0.0001)
    turns = ShortTurns()
    assert sys.getswitchinterval() == pytest.approx(0.0001, abs=2e-6)
    turns.end()
    assert sys.getswitchinterval() == pytest.approx(0.0001, abs=2e-6)
