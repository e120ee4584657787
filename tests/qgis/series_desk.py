"""A Time-series dock to try things on.

Test files take its fixtures by name. As a pytest plugin it would lend them to all files, and of two desks
that both have a `dock` the one loaded last would win.
"""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale
from series_data import Session
from test_plot_canvas import drawn

from qgis_cbm.gui.docks.series_dock import SeriesDock


@pytest.fixture
def session(qgis_app):
    return Session()


@pytest.fixture
def make(session, qtbot):
    def build(iface=None) -> SeriesDock:
        dock = SeriesDock(session, iface)
        qtbot.addWidget(dock)
        dock.resize(700, 420)
        dock.show()
        return dock

    QLocale.setDefault(QLocale("en_US"))
    yield build
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def dock(make):
    return make()


@pytest.fixture
def filled(dock, session, qtbot):
    """The dock with a parcel's plot."""
    session.pick()
    session.deliver()
    qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
    return dock
