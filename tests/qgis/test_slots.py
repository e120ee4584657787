"""Tasks in their places: what their owner hears when the user or the plugin stops one."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
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
