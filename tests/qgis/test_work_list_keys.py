"""Digits in the table of the work list mean the parcel of its row, and only where that is the one shown."""

from __future__ import annotations

import work_list_hands
from qgis.PyQt.QtWidgets import QAction
from work_list_hands import shown

from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.docks.work_list_dock import WorkListDock

filler, ready = work_list_hands.filler, work_list_hands.ready


def test_a_row_that_is_lit_is_shown_before_one_decides_on_it(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    ready.work_list.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    assert dock.shows_chosen()
    dock.table.selectRow(2)
    assert not dock.shows_chosen(), "an arrow key went on, the parcel did not"
    shown(ready, qtbot, "1003")
    assert dock.shows_chosen()


def test_a_filter_that_leaves_the_shown_parcel_out_leaves_nothing_to_decide(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    shown(ready, qtbot, "1001")
    dock._text.setText("1002")
    assert not dock.shows_chosen()
    assert ready.workspace.parcel.pid == "1001"
