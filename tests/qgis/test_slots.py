"""Tasks in their places: what their owner hears when the user or the plugin stops one."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest

from qgis_cbm.client.errors import Cancelled
from qgis_cbm.services import owned_task
from qgis_cbm.services.slots import Slots


@pytest.fixture
def gate():
    """Work that goes on until the test lets it end."""
    opened = threading.Event()
    yield opened
    opened.set()


def waiting(gate):
    def work(feedback, early):
        while not (gate.wait(0.01) or feedback.isCanceled()):
            pass
        return "done"

    return work


def in_status_bar():
    """The task as QGIS' status bar knows it."""
    return next(t for t in QgsApplication.taskManager().activeTasks() if t.description() == "question")


def test_one_that_the_user_stops_in_the_status_bar_ends_as_cancelled(gate, qtbot):
    slots, published, failures = Slots(), [], []
    slots.start("place", "question", waiting(gate), published.append, failures.append)
    in_status_bar().cancel()
    qtbot.waitUntil(lambda: not slots.busy)
    assert published == [] and [type(each) for each in failures] == [Cancelled]
    assert not owned_task._running


def test_one_that_the_plugin_stops_tells_nothing(gate, qtbot):
    slots, heard = Slots(), []
    slots.start("place", "question", waiting(gate), heard.append, heard.append)
    slots.cancel("place")
    slots.start("place", "another", lambda feedback, early: "answer", heard.append, heard.append)
    qtbot.waitUntil(lambda: not slots.busy)
    QTest.qWait(50)
    assert heard == ["answer"]


@pytest.mark.parametrize("cancellable", [True, False])
def test_the_status_bar_offers_to_stop_only_what_may_be_stopped(gate, qtbot, cancellable):
    slots = Slots(cancellable=cancellable)
    slots.start("place", "question", waiting(gate), print, print)
    assert in_status_bar().canCancel() is cancellable
    gate.set()
    qtbot.waitUntil(lambda: not slots.busy)


def test_nothing_is_told_to_an_owner_that_is_gone(gate, qtbot):
    slots, heard = Slots(), []
    slots.start("place", "question", waiting(gate), heard.append, heard.append)
    slots.deleteLater()
    QTest.qWait(20)
    gate.set()
    qtbot.waitUntil(lambda: not owned_task._running)
    assert heard == []


def test_of_those_started_in_quick_succession_the_first_and_the_last_begin(qgis_app, qtbot):
    slots, asked, heard = Slots(), [], []
    for number in range(9):
        slots.start(
            "place", "question", lambda feedback, early, number=number: asked.append(number) or number,
            heard.append, heard.append, apart_ms=100,
        )  # fmt: skip
        assert slots.busy
    qtbot.waitUntil(lambda: not slots.busy)
    assert set(asked) <= {0, 8} and heard == [8]


def test_one_that_waits_for_its_turn_can_be_stopped(qgis_app, qtbot):
    slots, heard = Slots(), []
    for _ in range(2):
        slots.start("place", "question", lambda *_: heard.append("asked"), print, print, apart_ms=500)
        qtbot.waitUntil(lambda: heard == ["asked"])
    slots.cancel("place")
    assert not slots.busy
    QTest.qWait(600)
    assert heard == ["asked"]


def test_a_first_result_does_not_follow_the_last(in_pieces, qtbot):
    slots, heard = Slots(), []

    def work(feedback, early):
        early("first")
        return "last"

    slots.start("place", "question", work, heard.append, heard.append, early=heard.append)
    qtbot.waitUntil(lambda: not slots.busy)
    QTest.qWait(50)
    assert heard == ["first", "last"]


def test_one_that_qgis_has_done_with_can_be_stopped(qgis_app, qtbot):
    """What follows a task may still wait for its turn when QGIS has deleted it."""
    slots, heard = Slots(), []
    slots.start("place", "question", lambda *_: "answer", heard.append, heard.append)
    task = slots._tasks["place"]
    qtbot.waitUntil(lambda: sip.isdeleted(task))
    task.drop()
    assert heard == ["answer"]
