"""The work list: how it is walked, what is known of its parcels, and its panel."""

from __future__ import annotations

from dataclasses import replace

import work_list_hands
from fake_server import GRASS, PARCELS
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QToolButton
from work_list_hands import pids, shown

from qgis_cbm.client.protocol import DatasetKey, Decision, ListedParcel
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.quiet_colour import READABLE, contrast
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.docks.work_list_dock import WorkListDock
from qgis_cbm.gui.widgets.work_bar import WorkBar
from qgis_cbm.gui.widgets.work_list_model import AREA, CROP, OUTCOME, PID, WorkListModel

filler, ready = work_list_hands.filler, work_list_hands.ready


def decided(pid, outcome):
    return {"id": 1, "pid": pid, "outcome": outcome, "reason": "", "note": "", "decided_by": "anna",
            "decided_at": "2017-08-01T12:00:00.000000Z", "earlier_geometry": False}  # fmt: skip


def test_a_file_of_ids_becomes_the_list_and_its_first_parcel_is_shown(ready, filler, tmp_path, qtbot):
    path = tmp_path / "to check.csv"
    path.write_text("crop;ID\nMaize;1003\nGrass;1001\nWheat;1002\n", encoding="utf-8")
    filler.read(path)
    shown(ready, qtbot, "1003")
    assert pids(ready) == ["1003", "1001", "1002"]
    assert (ready.work_list.index, ready.work_list.name) == (0, "to check.csv")
    assert ready.work_list.entries[0].crop == "Maize", "what is learnt of a parcel is kept"


def test_next_and_previous_walk_the_list_and_stop_at_its_ends(ready, filler, qtbot):
    QgsApplication.clipboard().setText("1001\n1002\n1003")
    filler.from_clipboard()
    shown(ready, qtbot, "1001")
    work = ready.work_list
    assert not work.has(-1) and work.has(1)
    work.next()
    shown(ready, qtbot, "1002")
    work.next()
    shown(ready, qtbot, "1003")
    work.next()
    assert work.index == 2
    work.previous()
    shown(ready, qtbot, "1002")


def test_a_decision_goes_on_to_the_next_parcel(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.decisions.decide("compliant")
    shown(ready, qtbot, "1002")
    assert [entry.outcome for entry in ready.work_list.entries] == ["compliant", "", ""]
    assert ready.work_list.undecided == 2


def test_taking_back_stays_with_the_parcel(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.decisions.decide("compliant")
    shown(ready, qtbot, "1002")
    ready.work_list.previous()
    shown(ready, qtbot, "1001")
    qtbot.waitUntil(lambda: ready.decisions.history is not None)
    with qtbot.waitSignal(ready.decisions.decided, timeout=5000):
        ready.decisions.take_back()
    assert ready.work_list.entries[0].outcome == "inconclusive"
    assert (ready.work_list.index, ready.workspace.parcel.pid) == (0, "1001")


def test_the_first_parcel_is_known_though_it_is_shown_already(ready, filler, qtbot):
    ready.workspace.pick(*GRASS)
    shown(ready, qtbot, "1001")
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    assert ready.work_list.entries[0].crop == "Grassland"


def test_where_an_id_does_not_exist_nobody_decides_on_the_parcel_before(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("7777"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000) as said:
        ready.decisions.decide("compliant")
    assert "no parcel with id '7777'" in said.args[0].message
    assert ready.workspace.parcel is None and ready.work_list.index == 1
    ready.decisions.decide("not compliant")
    assert [row["pid"] for row in server.decisions] == ["1001"]
    ready.work_list.next()
    shown(ready, qtbot, "1003")
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        ready.workspace.find("7777")
    assert ready.workspace.parcel.pid == "1003", "what somebody only looks for leaves the parcel"


def test_an_id_that_the_dataset_lacks_is_marked_once_that_is_known(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    desk.window.show()
    dock.show()
    work, model = ready.work_list, dock.table.model()
    work.fill([Entry("1001"), Entry("7777"), Entry("8888")], "three")
    shown(ready, qtbot, "1001")
    qtbot.waitUntil(lambda: work.missing == 2)
    work._update({row: replace(work.entries[row], missing=False) for row in (1, 2)})
    assert model.index(1, CROP).data() == "" and work.undecided == 3, "as where nobody could be asked"
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        work.go(1)
    assert [entry.missing for entry in work.entries] == [False, True, False]
    assert model.index(1, CROP).data() == "not in the dataset"
    assert model.index(1, PID).data(Qt.ItemDataRole.ToolTipRole) == "The dataset has no parcel with this id."
    colour, ground = model.index(1, PID).data(Qt.ItemDataRole.ForegroundRole), dock.table.palette().base()
    assert colour != dock.table.palette().text().color() and contrast(colour, ground.color()) >= READABLE
    assert model.index(0, PID).data(Qt.ItemDataRole.ForegroundRole) is None
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        ready.workspace.find("8888")
    assert work.entries[2].missing, "somebody searched for it"
    assert work.undecided == 1
    work.next_undecided()
    shown(ready, qtbot, "1001")
    work.next_undecided()
    assert work.index == 0, "nothing is to be decided where nothing is"
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    ready.workspace.use_dataset(DatasetKey("nl", 2017))
    assert [entry.missing for entry in work.entries] == [False, True, True], "it is kept"


def test_an_id_that_has_come_with_another_import_is_marked_no_longer(ready, filler, qtbot):
    ready.work_list.fill([Entry("1001", missing=True), Entry("1002")], "two")
    shown(ready, qtbot, "1001")
    assert not ready.work_list.entries[0].missing


def test_a_decision_elsewhere_moves_nothing(ready, filler, qtbot):
    ready.work_list.fill([Entry("1002"), Entry("1003")], "two")
    shown(ready, qtbot, "1002")
    ready.workspace.pick(*GRASS)
    shown(ready, qtbot, "1001")
    with qtbot.waitSignal(ready.decisions.decided, timeout=5000):
        ready.decisions.decide("compliant")
    assert ready.workspace.parcel.pid == "1001"


def test_next_undecided_goes_round(ready, filler, server, qtbot):
    server.decisions.append(decided("1002", "compliant"))
    ready.work_list.fill([Entry("1001"), Entry("1002", outcome="compliant"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.work_list.next_undecided()
    shown(ready, qtbot, "1003")
    ready.work_list.next_undecided()
    shown(ready, qtbot, "1001")


def test_outcomes_of_others_are_seen_in_the_list(ready, filler, server, qtbot):
    server.decisions.append(decided("1003", "inconclusive"))
    ready.work_list.fill([Entry(pid) for pid in PARCELS], "all")
    qtbot.waitUntil(lambda: ready.work_list.entries[2].outcome == "inconclusive")
    assert ready.work_list.undecided == 2


def test_outcomes_that_come_together_are_said_once(ready, qtbot):
    """Whoever shows the list goes through all of it: once for each of 10,000 QGIS would stand still."""
    work_list, told, painted = ready.work_list, [], []
    work_list.fill([Entry(pid) for pid in PARCELS], "all")
    qtbot.waitUntil(lambda: work_list.entries[2].crop == "Maize")
    model = WorkListModel(work_list)
    work_list.changed.connect(told.append)
    model.dataChanged.connect(lambda first, last, *_: painted.append((first.row(), last.row())))
    outcomes = {"1001": "compliant", "1002": "", "1003": "inconclusive", "elsewhere": "compliant"}
    answer = [ListedParcel(pid, "Maize", 30000.0, outcome) for pid, outcome in outcomes.items()]
    for _ in range(2):
        work_list._learning.start(work_list._learn(frozenset(PARCELS), answer))
        work_list._learning.finish()
        assert told == [[0, 1, 2]] and painted == [(0, 2)], "the second time nothing is new"
    assert model.index(2, OUTCOME).data(Qt.ItemDataRole.AccessibleTextRole) == outcome_text("inconclusive")


def test_of_a_list_of_ids_crop_area_and_what_is_missing_are_known_unvisited(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    QgsApplication.clipboard().setText("1002\n7777\n1003\n8888")
    filler.from_clipboard()
    qtbot.waitUntil(lambda: ready.work_list.missing == 2)
    model = dock.table.model()
    cells = [[model.index(row, column).data() for column in (PID, CROP, AREA)] for row in range(4)]
    assert cells == [
        ["1002", "Winter wheat", "4.00 ha"], ["7777", "not in the dataset", ""],
        ["1003", "Maize", "5.00 ha"], ["8888", "not in the dataset", ""],
    ]  # fmt: skip
    assert dock._name.text() == "Pasted ids · 2 not in the dataset"
    assert ready.work_list.undecided == 2


def test_an_answer_does_not_undo_what_was_decided_since_the_question(ready, qtbot):
    work_list = ready.work_list
    work_list.fill([Entry(pid) for pid in PARCELS], "all")
    work_list._decided(Decision("1001", "not_compliant", "", "", "maria", 1.5e9))
    answer = [ListedParcel("1001", "", None, "compliant"), ListedParcel("1003", "", None, "inconclusive")]
    work_list._learning.start(work_list._learn(frozenset(PARCELS), answer))
    work_list._learning.finish()
    assert [entry.outcome for entry in work_list.entries] == ["not_compliant", "", "inconclusive"]


def test_the_dock_shows_filters_and_loads(ready, filler, server, desk, qtbot):
    server.decisions.append(decided("1001", "compliant"))
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    assert dock._pages.currentIndex() == 0
    entries = [Entry("1001", "Grass", 30000.0, "compliant"), Entry("1002", "Wheat"), Entry("1003", "Maize")]
    ready.work_list.fill(entries, "three")
    shown(ready, qtbot, "1001")
    qtbot.waitUntil(lambda: ready.work_list.entries[0].outcome == "compliant")
    model = dock.table.model()
    assert dock._pages.currentIndex() == 1
    texts = [model.index(0, column).data() for column in range(4)]
    assert texts == ["", "1001", "Grassland", "3.00 ha"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Compliant"
    dock._text.setText("MAIZ")
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["1003"]
    dock.table.clicked.emit(model.index(0, 0))
    shown(ready, qtbot, "1003")
    dock._text.setText("")
    dock._outcome.setCurrentIndex(dock._outcome.findData("compliant"))
    dock._outcome.activated.emit(0)
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["1001"]
    dock._outcome.setCurrentIndex(0)
    dock._outcome.activated.emit(0)
    assert dock.table.currentIndex().siblingAtColumn(1).data() == "1003"
    ready.work_list.clear()
    assert dock._pages.currentIndex() == 0 and model.rowCount() == 0


def test_filters_and_the_order_of_a_column_go_by_what_is_shown(ready, qtbot):
    shown_rows = WorkListModel(ready.work_list)
    entries = [
        Entry("b", "Wheat", 3.0, "compliant"),
        Entry("a", "barley", missing=True),
        Entry("c", "Maize", 2.0),
    ]
    ready.work_list.fill(entries, "three")

    def ids():
        return "".join(shown_rows.index(row, PID).data() for row in range(shown_rows.rowCount()))

    order = {}
    for column in (OUTCOME, PID, CROP, AREA):
        shown_rows.sort(column, Qt.SortOrder.AscendingOrder)
        order[column] = ids()
    assert order == {OUTCOME: "acb", PID: "abc", CROP: "cab", AREA: "acb"}
    shown_rows.sort(-1)
    for text, outcome, left in (
        ("", None, "bac"), ("NOT IN", None, "a"), ("C", None, "c"), ("wh", "compliant", "b"), ("", "", "ac"),
    ):  # fmt: skip
        shown_rows.show_only(text, outcome)
        assert ids() == left


def test_what_is_seen_is_what_is_walked(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    bar = WorkBar(ready.work_list, QSize(16, 16))
    entries = [Entry("1001", "Grassland", 5.0), Entry("1002", "Wheat", 1.0), Entry("1003", "Maize", 3.0)]
    work = ready.work_list
    work.fill(entries, "three")
    shown(ready, qtbot, "1001")
    qtbot.waitUntil(lambda: work.entries[1].crop == "Winter wheat")
    header = dock.table.horizontalHeader()

    def click():
        qtbot.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(CROP) + 20, 5)
        )

    def lit():
        return [index.data() for index in dock.table.selectionModel().selectedRows(PID)]

    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    dock.show()
    click()
    assert [work.entries[row].crop for row in work._walked] == ["Grassland", "Maize", "Winter wheat"]
    assert lit() == ["1001"] and bar._place.text() == "1 of 3 · 3 undecided"
    work.next()
    shown(ready, qtbot, "1003")
    assert lit() == ["1003"] and bar._place.text() == "2 of 3 · 3 undecided"
    click()
    work.next()
    shown(ready, qtbot, "1001")
    assert not work.has(1), "from Z to A grassland is the last"
    click()
    assert work.place == 1 and work._walked == (0, 1, 2), "the third click is the list's own order"
    dock._text.setText("maize")
    assert work.has(1) and not work.has(-1) and bar._place.text() == "– of 1 · 1 undecided"
    work.next()
    shown(ready, qtbot, "1003")
    ready.decisions.decide("compliant")
    qtbot.waitUntil(lambda: work.undecided == 0)
    work.next_undecided()
    assert (work.index, lit()) == (2, ["1003"]), "the others are not seen"
    work.fill(entries[:2], "another list is seen as a whole")
    shown(ready, qtbot, "1001")
    assert dock._text.value() == "" and dock.table.model().rowCount() == 2 and work.walked == 2


def test_the_bar_does_not_place_a_parcel_that_is_none_of_the_list(ready, filler, qtbot):
    bar = WorkBar(ready.work_list, QSize(16, 16))
    ready.work_list.fill([Entry("1001"), Entry("1003")], "two")
    shown(ready, qtbot, "1001")
    assert bar._place.text().startswith("1 of 2")
    ready.workspace.find("1002")
    shown(ready, qtbot, "1002")
    assert bar._place.text().startswith("– of 2") and bar._next.isEnabled()
    ready.work_list.next()
    shown(ready, qtbot, "1003")
    assert bar._place.text().startswith("2 of 2")


def test_the_dock_says_how_many_the_filter_leaves(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    ready.work_list.fill([Entry("1001"), Entry("1003")], "two")
    dock._text.setText("1003")
    assert dock._name.text() == "two · 1 of 2 shown"
    dock._text.setText("nothing like it")
    assert dock._name.text() == "two · 0 of 2 shown"
    dock._text.setText("")
    assert dock._name.text() == "two"


def test_whoever_fills_the_list_by_a_button_goes_on_with_the_keys(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    dock.show()
    desk.window.activateWindow()
    button = next(b for b in dock.findChildren(QToolButton) if b.accessibleName() == "Paste Ids")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QgsApplication.clipboard().setText("1001\n1002")
    button.click()
    assert dock.table.hasFocus()
    shown(ready, qtbot, "1001")
    desk.canvas.setFocus()
    ready.work_list.fill([Entry("1003"), Entry("1002")], "another")
    assert not dock.table.hasFocus(), "nobody is taken away from the map"


def test_the_place_where_one_left_off_is_no_way_past_the_filter(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    work, wanted = ready.work_list, []
    work._take([Entry("1001", outcome="compliant"), Entry("1002"), Entry("1003")], "another session's", 0)
    dock._outcome.setCurrentIndex(dock._outcome.findData(""))
    dock._outcome.activated.emit(0)
    work.wanted.connect(wanted.append)
    assert work.walked == 2 and work._left_off and not work.has(-1)
    work.next_undecided()
    assert wanted == ["1002"], "the first that is seen, not the last, nor the hidden one"
    work._left_off, work._index = True, 0
    work.next()
    assert wanted == ["1002", "1002"]


def test_a_number_that_is_written_otherwise_is_not_called_missing(ready, qtbot):
    ready.work_list.fill([Entry("01001"), Entry("+7"), Entry("7777"), Entry("1002")], "four")
    qtbot.waitUntil(lambda: ready.work_list.missing > 0)
    assert [entry.missing for entry in ready.work_list.entries] == [False, False, True, False]


def test_what_could_not_be_asked_is_asked_when_the_source_is_back(ready, server, qtbot):
    server.answers["parcels"] = (503, "text/plain", b"Back at 9.")
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    qtbot.waitUntil(lambda: ready.work_list._unanswered)
    server.answers.clear()
    ready.workspace.recovered.emit()
    qtbot.waitUntil(lambda: ready.work_list.entries[1].crop == "Winter wheat")
    assert not ready.work_list._unanswered


def test_a_long_list_is_shown_without_looking_at_every_cell(ready, monkeypatch):
    """10,000 parcels times four cells through Python took most of a second."""
    looked, look = [], WorkListModel.data

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        looked.append(index)
        return look(self, index, role)

    monkeypatch.setattr(WorkListModel, "data", data)
    shown_rows = WorkListModel(ready.work_list)
    ready.work_list.fill([Entry(str(number), "Wheat") for number in range(10_000)], "long")
    shown_rows.sort(PID, Qt.SortOrder.DescendingOrder)
    assert shown_rows.entry_at(0) == 9999
    shown_rows.show_only("99", "")
    assert 0 < shown_rows.rowCount(QModelIndex()) < 10_000 and not looked
