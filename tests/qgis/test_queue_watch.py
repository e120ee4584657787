"""Tasks that QGIS has lost: noticed, done by another, and nobody who holds them has to know."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtTest import QTest

from qgis_cbm import compat
from qgis_cbm.services import foi, owned_task, queue_watch
from qgis_cbm.services.picture_task import PictureTask
from qgis_cbm.services.slots import Slots


class Losing:
    """QGIS' task manager, which loses the first tasks it is given."""

    def __init__(self, losses: int):
        self.losses = losses
        self.given = 0

    def taskManager(self):
        return self

    def addTask(self, task, priority=0):
        self.given += 1
        if self.given > self.losses:
            QgsApplication.taskManager().addTask(task, priority)


@pytest.fixture
def losing(monkeypatch, qgis_app):
    manager = Losing(1)
    monkeypatch.setattr(owned_task, "QgsApplication", manager)
    return manager


def test_a_lost_question_is_answered_all_the_same(losing, qtbot):
    slots, found = Slots(), []
    slots.start("place", "question", lambda feedback, early: "answer", found.append, found.append)
    assert slots.busy
    qtbot.waitUntil(lambda: found == ["answer"])
    assert not slots.busy and losing.given == 2
    assert not owned_task._running


def test_one_that_is_lost_again_and_again_is_handed_in_again_and_again(losing, qtbot):
    losing.losses = 3
    slots, found = Slots(), []
    slots.start("place", "question", lambda feedback, early: "answer", found.append, found.append)
    qtbot.waitUntil(lambda: found == ["answer"])
    assert losing.given == 4


def test_a_lost_question_that_is_cancelled_publishes_nothing(losing, qtbot):
    slots, found = Slots(), []
    slots.start("place", "question", lambda feedback, early: "answer", found.append, found.append)
    qtbot.waitUntil(lambda: losing.given == 2)
    slots.cancel("place")
    QTest.qWait(5 * queue_watch.LOOK_EVERY_MS)
    assert found in ([], ["answer"]) and not slots.busy


def test_a_lost_picture_is_drawn_all_the_same(losing, qtbot):
    owner, found = QObject(), []
    PictureTask("picture", owner, lambda: "picture", found.append, found.append).start()
    qtbot.waitUntil(lambda: found == ["picture"])
    assert losing.given == 2


def test_lost_results_are_saved_all_the_same(losing, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(foi, "QgsApplication", losing)
    layer = QgsVectorLayer("Point?field=foi:string", "results", "memory")
    checks, failures = foi.FoiChecks(), []
    checks.failed.connect(failures.append)
    with qtbot.waitSignal(checks.saved):
        checks.save(foi.FoiRun(None, None, layer), tmp_path / "kept.gpkg")
    assert losing.given == 2 and failures == []
    assert QgsVectorLayer(str(tmp_path / "kept.gpkg"), "kept", "ogr").fields().names() == ["fid", "foi"]


class Threads:
    """Those that a newer QGIS keeps for tasks alone."""

    busy = 1

    def activeThreadCount(self):
        return self.busy

    def maxThreadCount(self):
        return 1


def test_a_task_is_not_lost_while_the_threads_of_tasks_are_busy(losing, monkeypatch, qtbot):
    """However idle the others are."""
    threads, slots, found = Threads(), Slots(), []
    losing.threadPool = lambda: threads
    monkeypatch.setattr(compat, "QgsApplication", losing)
    slots.start("place", "question", lambda feedback, early: "answer", found.append, found.append)
    QTest.qWait(6 * queue_watch.LOOK_EVERY_MS)
    assert losing.given == 1
    threads.busy = 0
    qtbot.waitUntil(lambda: found == ["answer"])
    assert losing.given == 2


def test_many_quick_questions_that_replace_each_other_all_end(qgis_app, qtbot):
    """What loses tasks in QGIS: more of them than threads, made while others end."""
    slots, found = Slots(), []

    def follow(left: int, place: str) -> None:
        found.append(left)
        if left:
            slots.start(
                place, "question", lambda feedback, early: left - 1, lambda n: follow(n, place), print
            )

    for place in range(4):
        follow(60, f"place {place}")
    qtbot.waitUntil(lambda: not slots.busy, timeout=30000)
    assert sorted(found) == sorted(list(range(61)) * 4)


def test_a_task_that_runs_is_left_alone(qgis_app, qtbot):
    slots, calls = Slots(), []

    def work(feedback, early):
        calls.append(1)
        QTest.qWait(6 * queue_watch.LOOK_EVERY_MS)
        return "done"

    found = []
    slots.start("place", "long", work, found.append, found.append)
    qtbot.waitUntil(lambda: found == ["done"])
    assert calls == [1]
