"""Questions of panels wait for parcel and series, and of those for one place the latest counts."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QTimer
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


def test_where_nobody_is_busy_each_call_has_a_turn_of_its_own(state, qtbot):
    state.busy = False
    turns = QTimer()
    turns.timeout.connect(lambda: state.called.append("others"))
    for name in ("peers", "history"):
        state.later.do(name, lambda name=name: state.called.append(name))
    turns.start(0)
    assert not state.called
    qtbot.waitUntil(lambda: "history" in state.called)
    turns.stop()
    between = state.called[state.called.index("peers") : state.called.index("history")]
    assert "others" in between


def test_a_call_may_lead_to_others(state, qtbot):
    state.busy = False

    def again():
        state.called.append("first")
        state.later.do("peers", lambda: state.called.append("second"))

    state.later.do("peers", again)
    qtbot.waitUntil(lambda: state.called == ["first", "second"])


def test_what_waits_is_done_once_all_is_there(state, qtbot):
    for name in ("peers of one", "peers of the next"):
        state.later.do("peers", lambda name=name: state.called.append(name))
    state.later.do("history", lambda: state.called.append("history"))
    assert not state.called
    QTest.qWait(50)
    assert not state.called
    state.busy = False
    assert not state.called, "who was waited for is seen first"
    qtbot.waitUntil(lambda: state.called == ["peers of the next", "history"])
    QTest.qWait(AT_MOST_MS + 50)
    assert len(state.called) == 2


def test_a_slow_source_is_not_waited_for_longer_than_a_moment(state, qtbot):
    state.later.do("peers", lambda: state.called.append("peers"))
    qtbot.waitUntil(lambda: state.called == ["peers"])
    assert state.busy


def test_who_asks_meanwhile_puts_nobody_else_off(state, qtbot):
    state.later.do("outcomes", lambda: state.called.append("outcomes"))
    steps = QTimer()
    steps.timeout.connect(lambda: state.later.do("peers", lambda: state.called.append("peers")))
    steps.start(AT_MOST_MS // 5)
    qtbot.waitUntil(lambda: bool(state.called))
    steps.stop()
    assert state.called == ["outcomes"]


def test_a_call_that_waits_for_the_user_lets_no_other_in(state, qtbot):
    state.busy = False

    def dialog():
        state.called.append("asked")
        QTest.qWait(50)
        state.called.append("answered")

    state.later.do("peers", dialog)
    state.later.do("history", lambda: state.called.append("history"))
    qtbot.waitUntil(lambda: "history" in state.called)
    assert state.called == ["asked", "answered", "history"]


def test_a_call_that_fails_holds_nobody_up(state, qtbot):
    state.busy = False

    def fails():
        raise RuntimeError("no client")

    with qtbot.capture_exceptions() as exceptions:
        state.later.do("peers", fails)
        state.later.do("history", lambda: state.called.append("history"))
        qtbot.waitUntil(lambda: state.called == ["history"])
    assert [str(error) for _, error, _ in exceptions] == ["no client"]


def test_what_is_forgotten_is_never_called(state, qtbot):
    for name in ("peers", "history"):
        state.later.do(name, lambda name=name: state.called.append(name))
    state.later.forget("peers")
    qtbot.waitUntil(lambda: state.called == ["history"])
    state.later.do("peers", lambda: state.called.append("peers"))
    state.later.clear()
    QTest.qWait(AT_MOST_MS + 50)
    assert state.called == ["history"]
