"""Decide on a parcel: store it, see who decided before, take it back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_server import GRASS, USER
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QPushButton

from qgis_cbm.client import errors
from qgis_cbm.client.protocol import MOST_NOTE, DatasetKey, Decision
from qgis_cbm.compat import is_deleted
from qgis_cbm.gui.decision_keys import DecisionKeys
from qgis_cbm.gui.docks.parcel_dock import ParcelDock
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.reporter import Reporter
from qgis_cbm.gui.widgets.decision_history import DecisionHistory
from qgis_cbm.services.decisions import History
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace


@pytest.fixture
def picked(analyst, qtbot):
    """The analyst with parcel 1001, its history known."""
    with qtbot.waitSignal(analyst.workspace.seriesChanged, timeout=5000):
        analyst.workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: analyst.decisions.history is not None)
    return analyst


def decide(analyst, qtbot, outcome, reason="", note=""):
    with qtbot.waitSignal(analyst.decisions.decided, timeout=5000) as stored:
        analyst.decisions.decide(outcome, reason, note)
    return stored.args[0]


def test_a_decision_is_stored_with_who_and_when_and_heads_the_history(picked, qtbot):
    assert picked.decisions.history.decisions == ()
    decision = decide(picked, qtbot, "compliant", " seen ", "mown\nin June")
    assert (decision.pid, decision.outcome, decision.reason) == ("1001", "compliant", "seen")
    assert decision.decided_by == USER and decision.decided_at > 0
    decide(picked, qtbot, "inconclusive")
    outcomes = [each.outcome for each in picked.decisions.history.decisions]
    assert outcomes == ["inconclusive", "compliant"]


def test_the_history_is_asked_for_with_every_parcel(picked, server, qtbot):
    decide(picked, qtbot, "not compliant")
    picked.workspace.find("1002")
    qtbot.waitUntil(lambda: picked.decisions.history is not None and picked.decisions.history.pid == "1002")
    assert picked.decisions.history.decisions == ()
    picked.workspace.find("1001")
    qtbot.waitUntil(lambda: picked.decisions.history is not None and picked.decisions.history.pid == "1001")
    assert [each.outcome for each in picked.decisions.history.decisions] == ["not compliant"]


def test_taking_back_adds_a_decision_with_the_outcome_before(picked, server, qtbot):
    decide(picked, qtbot, "compliant")
    decide(picked, qtbot, "not compliant")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.decisions.take_back()
    assert [row["outcome"] for row in server.decisions] == ["compliant", "not compliant", "compliant"]
    assert server.decisions[-1]["reason"] == "Taken back: Not compliant"


def test_taking_back_keeps_what_is_being_written(card, picked, qtbot):
    decide(picked, qtbot, "compliant", "mown")
    card.box._reason.setEditText("not mo")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.decisions.take_back()
    assert card.box._reason.currentText() == "not mo"
    assert [card.box._reason.itemText(row) for row in range(card.box._reason.count())] == ["mown"]


def test_taking_back_the_only_decision_leaves_it_open(picked, server, qtbot):
    decide(picked, qtbot, "compliant")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.decisions.take_back()
    assert picked.decisions.history.decisions[0].outcome == "inconclusive"


def test_a_failure_is_reported_and_can_be_tried_again(picked, server, qtbot):
    server.answers["decisions"] = (503, "application/problem+json", b'{"detail": "Back at 9."}')
    with qtbot.waitSignal(picked.decisions.unstoredChanged, timeout=5000):
        picked.decisions.decide("compliant")
    (lost,) = picked.decisions.unstored
    assert "Back at 9." in lost.error.message and (lost.pid, lost.outcome) == ("1001", "compliant")
    assert not picked.decisions.saving
    server.answers.clear()
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.decisions.store_again()
    assert len(server.decisions) == 1 and picked.decisions.unstored == ()


def test_what_is_not_stored_is_said_until_it_is(picked, server, desk, qtbot):
    """Also where the analyst has gone on, and the source is back."""
    link = ProjectLink(picked.workspace)
    reporter = Reporter(desk, picked.workspace, link, picked.decisions)

    def said():
        return [item.text() for item in desk.bar.items()]

    def buttons():
        return {b.text(): b for b in desk.bar.items()[0].findChildren(QPushButton)}

    def press(label):
        buttons()[label].click()

    busy = (503, "application/problem+json", b'{"detail": "Back at 9."}')
    for pid in ("1001", "1002"):
        with qtbot.waitSignal(picked.workspace.seriesChanged, timeout=5000):
            picked.workspace.find(pid)
        server.answers["decisions"] = busy
        with qtbot.waitSignal(picked.decisions.unstoredChanged, timeout=5000):
            picked.decisions.decide("not compliant")
        (text,) = said()
        assert pid in text and "Back at 9." in text
        server.answers.clear()
    assert text.startswith("The decisions on 2 parcel(s) are not stored: 1001, 1002. ")
    picked.workspace.recovered.emit()
    with qtbot.waitSignal(picked.workspace.seriesChanged, timeout=5000):
        picked.workspace.find("1003")
    assert said() == [text], "neither the source nor another parcel takes it back"
    picked.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    (elsewhere,) = said()
    assert "1001 (nl 2017), 1002 (nl 2017)" in elsewhere, "the same id may be another parcel here"
    assert "Store Again" not in buttons()
    picked.decisions.store_again()
    assert not picked.decisions.saving
    picked.workspace.use_dataset(DatasetKey("nl", 2017))
    assert said() == [text]
    server.delays["decisions"] = 0.2
    press("Store Again")
    press("Store Again")
    qtbot.waitUntil(lambda: not picked.decisions.saving)
    assert said() == []
    stored = [(row["pid"], row["outcome"]) for row in server.decisions]
    assert sorted(stored) == [("1001", "not compliant"), ("1002", "not compliant")], "each once"
    reporter.close()
    link.close()


def test_what_was_stored_though_the_answer_was_lost_is_not_called_lost(picked, server, qtbot):
    with qtbot.waitSignal(picked.workspace.seriesChanged, timeout=5000):
        picked.workspace.find("1002")
    qtbot.waitUntil(lambda: picked.decisions.history is not None)
    decide(picked, qtbot, "compliant")
    server.answers["decisions"] = (504, "text/plain", b"Too slow.")
    with qtbot.waitSignal(picked.decisions.unstoredChanged, timeout=5000):
        picked.decisions.decide("not compliant", "mown")
    del server.answers["decisions"]
    picked.workspace.recovered.emit()
    qtbot.waitUntil(lambda: picked.decisions.history is not None)
    assert len(picked.decisions.unstored) == 1, "the history does not have it"
    server.decisions.append({**server.decisions[-1], "id": 2, "outcome": "not compliant", "reason": "mown"})
    picked.decisions._unsure = True
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000) as told:
        picked.workspace.recovered.emit()
    assert picked.decisions.unstored == () and told.args[0].reason == "mown"


@pytest.fixture
def lost(picked, server, qtbot):
    """The analyst with a decision on 1001 that is not stored, the server back."""
    server.answers["decisions"] = (503, "text/plain", b"Back at 9.")
    with qtbot.waitSignal(picked.decisions.unstoredChanged, timeout=5000):
        picked.decisions.decide("compliant", "mown")
    server.answers.clear()
    return picked


def test_what_is_not_stored_waits_for_a_connection_that_is_made_anew(lost, server, qtbot):
    workspace = lost.workspace
    workspace.use_connection(workspace.connection, workspace.dataset)
    assert workspace.info is None and lost.decisions.is_here(lost.decisions.unstored[0])
    lost.decisions.store_again()
    assert not lost.decisions.saving, "it would never end"
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    with qtbot.waitSignal(lost.decisions.decided, timeout=5000):
        lost.decisions.store_again()
    assert [row["reason"] for row in server.decisions] == ["mown"] and lost.decisions.unstored == ()


def test_what_is_not_stored_stays_with_a_connection_that_is_edited(lost, server, qtbot):
    workspace = lost.workspace
    before = workspace.connection
    workspace.connections.save(replace(before, name="renamed", url=before.url + "/"), before.name)
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    assert workspace.connection.name == "renamed"
    with qtbot.waitSignal(lost.decisions.decided, timeout=5000):
        lost.decisions.store_again()
    assert len(server.decisions) == 1 and lost.decisions.unstored == ()


def test_a_message_that_is_closed_gives_its_decisions_up(lost, server, desk, qtbot):
    link = ProjectLink(lost.workspace)
    reporter = Reporter(desk, lost.workspace, link, lost.decisions)
    lost.decisions.unstoredChanged.emit()
    (item,) = desk.bar.items()
    desk.bar.popWidget(item)
    qtbot.waitUntil(lambda: is_deleted(item))
    lost.decisions.unstoredChanged.emit()
    assert desk.bar.items() == [] and lost.decisions.unstored == ()
    reporter.close()
    link.close()


def test_storing_again_leaves_what_is_done_elsewhere_meanwhile(lost, server, qtbot):
    with qtbot.waitSignal(lost.workspace.seriesChanged, timeout=5000):
        lost.workspace.find("1002")
    settled = []
    lost.decisions.settled.connect(settled.append)
    with qtbot.waitSignal(lost.decisions.decided, timeout=5000):
        lost.decisions.store_again()
    assert settled == [], "neither the note on 1002 nor the place in the list is the business of 1001"


@pytest.mark.parametrize("status", [400, 403, 409, 500])
def test_what_the_server_refuses_is_said_and_not_kept(picked, server, qtbot, status):
    server.answers["decisions"] = (status, "application/problem+json", b'{"detail": "Look at it again."}')
    with qtbot.waitSignal(picked.workspace.failed, timeout=5000):
        picked.decisions.decide("compliant")
    assert picked.decisions.unstored == () and not picked.decisions.saving
    server.answers.clear()
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.workspace.retry()


def test_a_server_without_decisions_says_so(picked, server, qtbot):
    server.answers["decisions"] = (404, "text/html", b"<h1>Not Found</h1>")
    with qtbot.waitSignal(picked.workspace.failed, timeout=5000) as failure:
        picked.decisions.decide("compliant")
    assert isinstance(failure.args[0], errors.NotOffered)


def test_a_decision_on_its_way_is_not_lost_when_the_analyst_goes_elsewhere(picked, server, qtbot):
    server.delays["decisions"] = 0.4
    picked.decisions.decide("compliant")
    assert picked.decisions.obstacle == "The last decision is being stored."
    picked.decisions.decide("not compliant")
    picked.workspace.find("1002")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        pass
    assert [row["outcome"] for row in server.decisions] == ["compliant"]


def test_quick_hands_do_not_decide_on_the_parcel_before(picked, server, qtbot):
    server.delays["parcelByID"] = 0.3
    picked.workspace.find("1002")
    picked.decisions.decide("not compliant")
    qtbot.waitUntil(lambda: picked.workspace.parcel.pid == "1002" and not picked.workspace.busy)
    assert server.decisions == [] and not picked.decisions.saving
    picked.workspace.find("7777")
    picked.workspace.cancel()
    decide(picked, qtbot, "compliant")
    assert [row["pid"] for row in server.decisions] == ["1002"]


def test_hands_quicker_than_questions_do_not_decide_on_the_parcel_between(picked, server, qtbot):
    for pid in ("1002", "1003"):
        picked.workspace.find(pid)
        picked.decisions.decide("not compliant")
    qtbot.waitUntil(lambda: picked.workspace.parcel.pid == "1003" and not picked.workspace.busy)
    assert server.decisions == [] and not picked.decisions.saving


def test_a_decision_that_cannot_be_sent_leaves_the_way_free_for_the_next(picked, server, qtbot, monkeypatch):
    monkeypatch.setattr("qgis_cbm.core.auth.problem", lambda _authcfg: "It is locked.")
    with qtbot.waitSignal(picked.decisions.unstoredChanged, timeout=1000):
        picked.decisions.decide("compliant")
    assert isinstance(picked.decisions.unstored[0].error, errors.AuthenticationLocked)
    assert picked.decisions.obstacle == ""
    monkeypatch.undo()
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        picked.decisions.store_again()
    assert [row["outcome"] for row in server.decisions] == ["compliant"]


def test_a_decision_of_one_year_is_not_noted_for_the_same_id_in_another(picked, server, qtbot):
    told = []
    picked.decisions.decided.connect(told.append)
    server.delays["decisions"] = 0.3
    picked.decisions.decide("compliant")
    picked.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    qtbot.waitUntil(lambda: not picked.decisions.saving)
    assert len(server.decisions) == 1 and told == []


def test_nothing_is_decided_without_a_parcel(analyst):
    assert analyst.decisions.obstacle == "Pick a parcel first."
    analyst.decisions.decide("compliant")
    assert not analyst.decisions.saving


# The card.


@pytest.fixture
def card(picked, desk, qtbot):
    finder = ParcelFinder(desk.canvas, picked.workspace)
    dock = ParcelDock(picked, desk, QAction("Pick Parcel"), finder, desk.window)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    dock.card.show_parcel(picked.workspace.parcel)
    yield dock.card
    finder.close()


def rows(history):
    items = [history._list.topLevelItem(row) for row in range(history._list.topLevelItemCount())]
    outcome = Qt.ItemDataRole.AccessibleTextRole
    return [[item.data(0, outcome), item.text(2), item.text(3)] for item in items]


def test_buttons_store_reason_and_note_and_empty_the_fields(card, picked, server, qtbot):
    card.box._reason.setEditText("Bare soil")
    card.box._note.setPlainText("ploughed")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        card.box._buttons["not compliant"].click()
    assert (server.decisions[0]["reason"], server.decisions[0]["note"]) == ("Bare soil", "ploughed")
    assert card.box._reason.currentText() == card.box._note.toPlainText() == ""
    assert card.box._reason.itemText(0) == "Bare soil", "used reasons are offered again"
    assert rows(card.findChild(DecisionHistory)) == [["Not compliant", USER, "Bare soil · ploughed"]]


def test_a_key_that_bounces_does_not_put_a_second_decision_over_the_first(card, picked, server, qtbot):
    card.box._reason.setEditText("mown")
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        card.box.decide("compliant")
    card.box.decide("compliant")
    assert not picked.decisions.saving
    qtbot.wait(450)
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        card.box.decide("not compliant")
    assert [row["reason"] for row in server.decisions] == ["mown", ""]


def test_a_full_note_takes_no_more_and_keeps_what_it_has(card, qtbot):
    note = card.box._note
    note.setPlainText("a" * (MOST_NOTE - 2) + "z")
    cursor = note.textCursor()
    cursor.setPosition(3)
    note.setTextCursor(cursor)
    qtbot.keyClicks(note, "bcd")
    text = note.toPlainText()
    assert len(text) == MOST_NOTE and text[:5] == "aaaba" and text.endswith("az")
    assert note.textCursor().position() == 4
    note.selectAll()
    note.insertPlainText("x" * 100_000)
    assert note.toPlainText() == "x" * MOST_NOTE


def test_a_long_history_comes_line_by_line_and_another_takes_its_place(card, picked, in_pieces, qtbot):
    shown = card.findChild(DecisionHistory)
    many = [Decision("1001", "compliant", "", "", f"user {n}", n) for n in range(50)]
    picked.decisions._set(History("1001", tuple(many)))
    assert 0 < shown._list.topLevelItemCount() < 50
    picked.decisions._set(None)
    assert rows(shown) == [] and shown._said.text() == "Looking for decisions…"
    picked.decisions._set(History("1001", tuple(many[:3])))
    qtbot.waitUntil(lambda: [who for _, who, _ in rows(shown)] == ["user 0", "user 1", "user 2"])
    qtbot.wait(50)
    assert shown._list.topLevelItemCount() == 3


def test_keys_decide_in_the_card_but_not_while_writing(card, picked, server, desk, qtbot):
    keys = DecisionKeys(picked.work_list, card.box.decide, card.isVisible, card.show)
    keys.install(card)
    desk.window.activateWindow()
    card.box._reason.setFocus()
    qtbot.keyClicks(card.box._reason.lineEdit(), "1")
    assert card.box._reason.currentText() == "1" and server.decisions == []
    qtbot.keyClick(card.box._reason.lineEdit(), Qt.Key.Key_Return)
    assert card.box._buttons["compliant"].hasFocus(), "the reason is written: a digit decides"
    card.box._buttons["compliant"].setFocus()
    with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
        qtbot.keyClick(card.box._buttons["compliant"], Qt.Key.Key_2)
    assert server.decisions[0]["outcome"] == "not compliant"
    keys.close()


def test_the_card_stays_where_it_is_with_every_decision(card, picked, desk, qtbot):
    desk.window.activateWindow()
    desk.window.resize(900, 420)
    qtbot.waitUntil(lambda: card.verticalScrollBar().maximum() > 0)
    place = card.verticalScrollBar().value()
    for button in (card.box._buttons["compliant"], card.findChild(DecisionHistory)._take_back):
        button.setFocus()
        with qtbot.waitSignal(picked.decisions.decided, timeout=5000):
            button.click()
        qtbot.wait(50)
        assert card.verticalScrollBar().value() == place
        assert card.isAncestorOf(desk.window.focusWidget()), "the keys go on"


def test_buttons_are_grey_with_the_reason_where_the_source_cannot_decide(server, qtbot, desk):
    from qgis_cbm.client.protocol import DatasetKey
    from qgis_cbm.core.settings import Connection
    from qgis_cbm.services.session import Session

    server.password = None
    info = b'{"aois": {"nl": {"years": ["2017"], "time_series": ["s2"]}}}'
    server.answers["info"] = (200, "application/json", info)
    workspace = Workspace()
    workspace.use_connection(Connection("original", server.url), DatasetKey("nl", 2017))
    analyst = Session(workspace=workspace)
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        workspace.pick(*GRASS)
    finder = ParcelFinder(desk.canvas, workspace)
    dock = ParcelDock(analyst, desk, QAction("Pick Parcel"), finder, desk.window)
    button = dock.card.box._buttons["compliant"]
    assert not button.isEnabled()
    assert "of the original kind" in button.toolTip() and button.toolTip() == dock.card.box._state.text()
    assert "decisions" not in server.routes()
    analyst.close()


def test_peers_are_asked_for_only_while_their_group_is_open(card, picked, server, qtbot):
    peers = card._peers
    qtbot.waitUntil(lambda: [peer.pid for peer in peers.found] == ["1002", "1003"])
    card._peers_group.setCollapsed(True)
    asked = len(server.asked("parcelPeers"))
    with qtbot.waitSignal(picked.workspace.seriesChanged, timeout=5000):
        picked.workspace.find("1002")
    assert len(server.asked("parcelPeers")) == asked
    card._peers_group.setCollapsed(False)
    qtbot.waitUntil(lambda: len(server.asked("parcelPeers")) == asked + 1)
