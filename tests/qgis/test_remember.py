"""What the user moved or chose is there in the next session."""

from __future__ import annotations

import pytest
from images_data import Desktop as ImagesDesktop
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QLabel, QSplitter

from qgis_cbm.gui.dialogs.compare import CompareDialog
from qgis_cbm.gui.docks.foi_panel import FoiPanel
from qgis_cbm.gui.docks.images_dock import ImagesDock
from qgis_cbm.gui.docks.images_panel import ImagesPanel
from qgis_cbm.gui.widgets.remember import remember_splitter
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Moment


@pytest.fixture
def images(qtbot):
    def make() -> ImagesPanel:
        panel = ImagesPanel()
        qtbot.addWidget(panel)
        panel.remember()
        return panel

    return make


def test_the_images_panel_keeps_its_choices(images):
    first = images()
    assert (first.brightness.value(), first.cloud.value(), first.calendar.isChecked()) == (0, 100, False)
    first.brightness.setValue(7)
    first.cloud.setValue(40)
    first.calendar.setChecked(True)
    first.own_stretch.setCurrentIndex(1)
    first.own_stretch.activated.emit(1)
    later = images()
    assert (later.brightness.value(), later.cloud.value(), later.calendar.isChecked()) == (7, 40, True)
    assert later.own_stretch.currentData() == "these"
    later.brightness.setValue(0)
    assert images().brightness.value() == 0, "the usual is remembered, too"


def test_the_images_panel_opens_with_the_product_chosen_last(qtbot):
    names = []
    for _ in range(2):
        session = ImagesDesktop()
        dock = ImagesDock(session, Chips(session), Moment(), None)
        qtbot.addWidget(dock)
        names.append(dock._shown_name)
        dock.panel.lookChosen.emit("ndvi")
    assert names == ["true", "ndvi"]


def test_two_dates_are_compared_as_the_last_time(qtbot):
    seen = []
    for _ in range(2):
        dialog = CompareDialog(lambda _number: None)
        qtbot.addWidget(dialog)
        seen.append(dialog._both.isChecked())
        dialog._both.setChecked(True)
    assert seen == [False, True]


def test_a_splitter_stands_where_it_was_left(qtbot):
    sizes = []
    for _ in range(2):
        splitter = QSplitter()
        qtbot.addWidget(splitter)
        for text in ("plot", "table"):
            splitter.addWidget(QLabel(text))
        remember_splitter(splitter, "a test")
        splitter.resize(1000, 300)
        splitter.show()
        if not sizes:
            splitter.moveSplitter(300, 1)
        sizes.append(splitter.sizes())
    assert sizes[0] == sizes[1]
    assert abs(sizes[0][0] - 300) < 10


def test_the_foi_panel_keeps_the_room_of_its_table(qtbot):
    def with_results() -> QSplitter:
        panel = FoiPanel(QSize(16, 16))
        qtbot.addWidget(panel)
        panel.resize(400, 1200)
        panel.show()
        splitter = panel.findChild(QSplitter)
        splitter.widget(1).show()
        qtbot.waitUntil(lambda: splitter.sizes()[1] > 0)
        return splitter

    first = with_results()
    usual = first.sizes()[1]
    first.moveSplitter(first.height() - usual - 60, 1)
    assert with_results().sizes()[1] == first.sizes()[1] > usual + 40
