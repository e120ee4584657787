"""An Images dock to try things on, its source in the test's hands.

Test files take its fixtures by name. As a pytest plugin it would lend them to all files, and of two desks
that both have a `dock` the one loaded last would win.
"""

from __future__ import annotations

import pytest
from images_data import Desktop, pick, pictures

from qgis_cbm.gui.docks.images_dock import ImagesDock
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Moment


@pytest.fixture
def session(qgis_app):
    return Desktop()


@pytest.fixture
def dock(session, qtbot):
    chips, moment = Chips(session), Moment()
    found = ImagesDock(session, chips, moment, None)
    found.keep = (chips, moment)
    qtbot.addWidget(found)
    found.resize(760, 420)
    found.show()
    return found


@pytest.fixture
def filled(dock, session, qtbot):
    pick(session)
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)
    return dock
