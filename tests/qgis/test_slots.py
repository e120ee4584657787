"""Tasks in their places: what their owner hears when the user or the plugin stops one."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest

from qgis_cbm.client.errors import Cancelled
from qgis_cbm.core import piecemeal
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


LONG_MS = 600_000


def test_of_those_started_in_quick_succession_only_the_first_begins_at_once(gate, qtbot):
    slots, heard = Slots(), []
    for _ in range(9):
        slots.start("place", "question", waiting(gate), heard.append, heard.append, apart_ms=LONG_MS)
        assert slots.busy
    qtbot.waitUntil(lambda: not owned_task._running)
    assert slots.busy, "the last one waits for its turn"
    slots.cancel("place")
    assert not slots.busy and heard == []


def test_the_last_of_them_begins_when_it_is_time(qgis_app, qtbot):
    slots, heard = Slots(), []
    for number in range(9):
        slots.start(
            "place", "question", lambda *_, number=number: number, heard.append, heard.append, apart_ms=50
        )
    qtbot.waitUntil(lambda: not slots.busy)
    assert heard[-1] == 8


def test_places_do_not_wait_for_each_other(qgis_app, qtbot):
    slots, heard = Slots(), []
    for place in ("one", "another"):
        slots.start(place, "question", lambda *_: "answer", heard.append, heard.append, apart_ms=LONG_MS)
    qtbot.waitUntil(lambda: heard == ["answer", "answer"])


def done():
    """A task that is over as QGIS sees it, its first result and its last one still waiting for their turn."""
    slots, heard = Slots(), []

    def work(feedback, early):
        early("first")
        return "last"

    piecemeal.soon(lambda: None)  # It uses the turn up, and no other comes below.
    slots.start("place", "question", work, heard.append, heard.append, early=heard.append)
    task = slots._tasks["place"]
    while not sip.isdeleted(task):
        QCoreApplication.sendPostedEvents(None, 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert heard == [] and slots.busy
    return slots, heard, task


def test_first_results_come_before_the_last_whichever_has_its_turn_first(in_pieces, qtbot):
    """In an event loop inside another one, for instance."""
    slots, heard, _task = done()
    piecemeal._turn._waiting.reverse()
    qtbot.waitUntil(lambda: not (slots.busy or piecemeal._turn._waiting))
    assert heard == ["first", "last"]


def test_what_waits_for_its_turn_comes_though_qgis_has_deleted_the_task(in_pieces, qtbot):
    slots, heard, _task = done()
    qtbot.waitUntil(lambda: not slots.busy)
    assert heard == ["first", "last"]


def test_what_waits_for_its_turn_can_be_dropped(in_pieces, qtbot):
    slots, heard, task = done()
    slots.cancel("place")
    qtbot.waitUntil(lambda: task not in owned_task._running)
    assert heard == [] and not slots.busy
