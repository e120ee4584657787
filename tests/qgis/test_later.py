"""Questions of panels wait for parcel and series, and of those for one place the latest counts."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtTest import QTest

from qgis_cbm.services.later import AT_MOST_MS, Later


@pytest.fixture
def state(qgis_app):
    """busy, what was called, and a Later that looks at it."""

    class State:
        busy = True

    State.called = []
    State.later = Later(lambda: State.busy)
    return State


def test_nothing_waits_where_nobody_is_busy(state):
    state.busy = False
    state.later.do("peers", lambda: state.called.append("peers"))
    assert state.called == ["peers"]


def test_what_waits_is_done_once_all_is_there(state, qtbot):
    for name in ("peers of one", "peers of the next"):
        state.later.do("peers", lambda name=name: state.called.append(name))
    state.later.do("history", lambda: state.called.append("history"))
    assert not state.called
    state.busy = False
    state.later.look()
    assert not state.called, "who was waited for is seen first"
    qtbot.waitUntil(lambda: state.called == ["peers of the next", "history"])
    QTest.qWait(AT_MOST_MS + 50)
    assert len(state.called) == 2


def test_a_slow_source_is_not_waited_for_longer_than_a_moment(state, qtbot):
    state.later.do("peers", lambda: state.called.append("peers"))
    state.later.look()
    qtbot.waitUntil(lambda: state.called == ["peers"])
    assert state.busy


def test_what_is_forgotten_is_never_called(state, qtbot):
    for name in ("peers", "history"):
        state.later.do(name, lambda name=name: state.called.append(name))
    state.later.forget("peers")
    qtbot.waitUntil(lambda: state.called == ["history"])
    state.later.do("peers", lambda: state.called.append("peers"))
    state.later.clear()
    QTest.qWait(AT_MOST_MS + 50)
    assert state.called == ["history"]
