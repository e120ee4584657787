"""Long work of the main thread is done in pieces: between them the event loop has its turn."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from qgis_cbm.core import piecemeal
from qgis_cbm.core.piecemeal import Piecemeal


@pytest.fixture
def pieces(qgis_app):
    return Piecemeal()


def counting(done: list, name: str, number: int, each=lambda: None):
    for k in range(number):
        done.append((name, k))
        each()
        yield


def test_short_work_is_done_at_once(pieces):
    done = []
    pieces.start(counting(done, "short", 3))
    assert len(done) == 3 and not pieces.busy


def test_long_work_lets_others_have_their_turn(pieces, in_pieces, qtbot):
    done = []
    others = QTimer()
    others.timeout.connect(lambda: done.append("other"))
    others.start(0)
    with qtbot.waitSignal(pieces.endedLater):
        pieces.start(counting(done, "long", 4))
        assert done == [("long", 0)] and pieces.busy
    others.stop()
    assert [what for what in done if what != "other"] == [("long", k) for k in range(4)]
    assert done.index("other") < done.index(("long", 3)) and not pieces.busy


def test_a_turn_is_as_long_as_all_that_is_started_in_it(pieces, monkeypatch, qtbot):
    """Of several works started in a turn that is over only the latest is done, and in other turns."""
    monkeypatch.setattr(piecemeal, "TURN_S", 0.01)
    done = []
    for name in "abc":
        pieces.start(counting(done, name, 3, lambda: time.sleep(0.011)))
    assert done == [("a", 0)]
    qtbot.waitUntil(lambda: not pieces.busy)
    assert done[1:] == [("c", k) for k in range(3)]


def test_works_share_a_turn_and_take_turns(in_pieces, qtbot):
    done = []
    first, second = Piecemeal(), Piecemeal()
    first.start(counting(done, "first", 3))
    second.start(counting(done, "second", 2))
    assert done == [("first", 0)] and first.busy and second.busy
    qtbot.waitUntil(lambda: not (first.busy or second.busy))
    names = [name for name, _ in done]
    assert names == ["first", "first", "second", "first", "second"]


def test_calls_take_turns_in_the_order_of_their_wishes(in_pieces, qtbot):
    done = []
    for name in "abc":
        piecemeal.soon(lambda name=name: done.append(name))
    assert done == ["a"] and not piecemeal.under_way(), "nobody waits for them"
    qtbot.waitUntil(lambda: done == ["a", "b", "c"])


def test_others_wait_for_what_is_looked_at_only(in_pieces, qtbot):
    plot, layers = Piecemeal(), Piecemeal(awaited=False)
    layers.start(counting([], "layers", 5))
    assert layers.busy and not piecemeal.under_way()
    plot.start(counting([], "plot", 5))
    assert piecemeal.under_way()
    plot.stop()
    assert not piecemeal.under_way()
    qtbot.waitUntil(lambda: not layers.busy)


def test_work_of_somebody_who_is_gone_holds_nobody_up(in_pieces, qtbot):
    done = []
    gone, other = Piecemeal(), Piecemeal()
    gone.start(counting(done, "gone", 3))
    other.start(counting(done, "other", 2))
    sip.delete(gone)
    qtbot.waitUntil(lambda: not other.busy)
    assert done == [("gone", 0), ("other", 0), ("other", 1)]


def test_what_fails_in_a_later_turn_holds_nobody_up(in_pieces, qtbot):
    done = []
    first, second = Piecemeal(), Piecemeal()

    def broken():
        yield
        raise RuntimeError("no curve")

    with qtbot.capture_exceptions() as exceptions:
        first.start(broken())
        second.start(counting(done, "second", 2))
        qtbot.waitUntil(lambda: not second.busy)
    assert len(done) == 2 and not first.busy
    assert [str(error) for _, error, _ in exceptions] == ["no curve"]


def test_work_is_given_up_whole_and_cleans_up(pieces, in_pieces, qtbot):
    done = []

    def work():
        try:
            yield from counting(done, "work", 5)
        finally:
            done.append("cleaned")

    pieces.start(work())
    pieces.stop()
    assert done == [("work", 0), "cleaned"] and not pieces.busy


def test_a_piece_may_start_other_work(pieces):
    done = []

    def first():
        pieces.start(counting(done, "second", 2))
        yield
        done.append("never")

    pieces.start(first())
    assert done == [("second", 0), ("second", 1)]


def test_who_needs_it_now_does_not_wait(pieces, in_pieces):
    done = []
    pieces.start(counting(done, "work", 5))
    pieces.finish()
    assert len(done) == 5 and not pieces.busy


def test_what_fails_is_told_and_does_not_stand_in_the_way(pieces):
    def broken():
        yield
        raise RuntimeError("no curve")

    with pytest.raises(RuntimeError, match="no curve"):
        pieces.start(broken())
    done = []
    pieces.start(counting(done, "next", 1))
    assert done and not pieces.busy
