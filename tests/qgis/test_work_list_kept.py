"""The work list is there again: in the next session, after another one, and as a file."""

from __future__ import annotations

import work_list_hands
from qgis.PyQt.QtWidgets import QAction, QFileDialog
from work_list_hands import pids, shown

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core import work_list_store
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.docks.work_list_dock import WorkListDock
from qgis_cbm.services.session import Session
from qgis_cbm.services.work_list import MOST

filler, ready = work_list_hands.filler, work_list_hands.ready


def test_a_saved_list_is_a_csv_whole_or_not_at_all(ready, filler, tmp_path, monkeypatch):
    ready.work_list.fill([Entry("1001", "Maize", 12.4, "compliant")], "one")
    name = str(tmp_path / "to check v1.2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    filler.save(None)
    (saved,) = tmp_path.glob("*.csv")
    assert saved.name == "to check v1.2.csv"
    assert saved.read_text(encoding="utf-8").splitlines()[1] == "1001,Maize,12,compliant"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "list"), ""))
    filler.save(None)
    assert not (tmp_path / "gone").exists()


def test_the_list_and_the_place_in_it_are_there_in_the_next_session(ready, filler, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    shown(ready, qtbot, "1001")
    ready.work_list.next()
    shown(ready, qtbot, "1002")
    ready.work_list._save_soon.timeout.emit()
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    assert len(ready.work_list) == 0, "another dataset has its own list"
    ready.workspace.use_dataset(DatasetKey("nl", 2017))
    assert pids(ready) == ["1001", "1002"] and ready.work_list.index == 1
    again = Session(workspace=ready.workspace)
    again.work_list._dataset_changed()
    assert [entry.pid for entry in again.work_list.entries] == ["1001", "1002"]
    assert again.work_list.name == "two"
    assert again.work_list.has(1), "the key for the next one brings that of the place first"
    with qtbot.waitSignal(again.work_list.wanted) as wanted:
        again.work_list.next()
    assert wanted.args == ["1002"] and not again.work_list.has(1)
    again.work_list.close()


def test_a_list_that_was_replaced_or_cleared_comes_back_with_its_place(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    back, work = dock._actions["back"], ready.work_list
    assert not back.isEnabled()
    work.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    assert not back.isEnabled(), "there was none before"
    work.go(1)
    shown(ready, qtbot, "1002")
    work.fill([Entry("1003")], "one")
    shown(ready, qtbot, "1003")
    back.trigger()
    assert (pids(ready), work.name, work.index) == (["1001", "1002", "1003"], "three", 1)
    back.trigger()
    assert pids(ready) == ["1003"], "and the other way round"
    dock._actions["clear"].trigger()
    assert len(work) == 0
    back.trigger()
    assert pids(ready) == ["1003"]
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    assert not back.isEnabled(), "a list of another dataset does not come here"


def test_a_damaged_file_of_a_list_is_an_empty_list(ready, filler, tmp_path):
    path = work_list_store._path("x")
    path.parent.mkdir(parents=True)
    path.write_text('{"name": "half', encoding="utf-8")
    assert work_list_store.load("x") == work_list_store.Kept()


def test_a_long_list_is_stored_piecemeal_and_whole_when_it_is_left(ready, filler, in_pieces, qtbot):
    work = ready.work_list
    work.fill([Entry(f"[{number}]", "Grass “]”", number / 10) for number in range(MOST)], "long")
    place, entries = work._place, work.entries
    work._save_soon.timeout.emit()
    assert work._saving.busy
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    kept = work_list_store.load(place)
    assert kept.entries == entries and len(entries) == MOST and kept.name == "long"
