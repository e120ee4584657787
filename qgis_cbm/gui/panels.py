"""The plugin's panels, one line each: what stands here is in the toolbar, the menu and the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from qgis_cbm.gui import icons
from qgis_cbm.gui.actions import Actions
from qgis_cbm.gui.docks.foi_dock import FoiDock
from qgis_cbm.gui.docks.images_dock import ImagesDock
from qgis_cbm.gui.docks.parcel_dock import ParcelDock
from qgis_cbm.gui.docks.series_dock import SeriesDock
from qgis_cbm.gui.docks.work_list_dock import WorkListDock
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.work_list_filler import WorkListFiller
from qgis_cbm.services.session import Session

_ARRANGED = "cbm/panels_arranged"
_RIGHT, _BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True)
class Surroundings:
    """What a panel may be built from."""

    session: Session
    iface: QgisInterface
    window: QMainWindow
    actions: Actions
    finder: ParcelFinder
    filler: WorkListFiller


@dataclass(frozen=True)
class Panel:
    """A dock: its short name (also its icon), its action's text, where it first appears, how it is made."""

    name: str
    text: str
    area: Qt.DockWidgetArea
    make: Callable[[Surroundings], QgsDockWidget]


PANELS = (
    Panel("parcel", QT_TRANSLATE_NOOP("Panels", "Parcel Panel"), _RIGHT,
          lambda around: ParcelDock(around.session, around.iface, around.actions.pick, around.finder,
                                    around.window)),
    Panel("worklist", QT_TRANSLATE_NOOP("Panels", "Work List Panel"), _RIGHT,
          lambda around: WorkListDock(around.session.work_list, around.filler, around.actions.draw,
                                      around.iface, around.window)),
    # A season reads from left to right: below the map there is room for it.
    Panel("series", QT_TRANSLATE_NOOP("Panels", "Time Series Panel"), _BOTTOM,
          lambda around: SeriesDock(around.session.workspace, around.iface, around.window,
                                    around.session.comparison, around.session.moment,
                                    around.session.preview)),
    Panel("images", QT_TRANSLATE_NOOP("Panels", "Images Panel"), _BOTTOM,
          lambda around: ImagesDock(around.session.workspace, around.session.chips, around.session.moment,
                                    around.iface, around.window)),
    Panel("foi", QT_TRANSLATE_NOOP("Panels", "FOI Panel"), _RIGHT,
          lambda around: FoiDock(around.session.workspace, around.finder, around.iface, around.window)),
)  # fmt: skip


class Panels:
    """All docks of `PANELS` where QGIS remembers them, each with the action that shows and hides it."""

    def __init__(self, around: Surroundings):
        self._iface, self._window = around.iface, around.window
        self._docks: dict[str, QgsDockWidget] = {}
        self.actions: list[QAction] = []
        for panel in PANELS:
            dock = self._docks[panel.name] = panel.make(around)
            self._iface.addTabifiedDockWidget(panel.area, dock, raiseTab=False)
            self.actions.append(_toggle(panel, dock))
        if self._window.isVisible():
            self.arrange()
        else:
            self._iface.initializationCompleted.connect(self.arrange)

    def arrange(self) -> None:
        """Make new panels of one side tabs, the first in front; from then on QGIS remembers where they are.

        QGIS lays its window out anew at the end of its start, so this waits for that.
        """
        known = set(QgsSettings().value(_ARRANGED, []) or [])
        for panel in PANELS:
            earlier = PANELS[: PANELS.index(panel)]
            beside = [self._docks[other.name] for other in earlier if other.area == panel.area]
            if beside and panel.name not in known:
                self._window.tabifyDockWidget(beside[-1], self._docks[panel.name])
                beside[0].raise_()
        QgsSettings().setValue(_ARRANGED, [panel.name for panel in PANELS])

    def __getitem__(self, name: str) -> QgsDockWidget:
        return self._docks[name]

    def show(self, *names: str) -> None:
        """Bring these panels into view."""
        for name in names:
            self._docks[name].setUserVisible(True)

    def close(self) -> None:
        """Take the docks out of the window, the last one first."""
        with contextlib.suppress(TypeError):
            self._iface.initializationCompleted.disconnect(self.arrange)
        while self._docks:
            _, dock = self._docks.popitem()
            # A panel that has borrowed something of QGIS gives it back.
            getattr(dock, "give_back", lambda: None)()
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self.actions.clear()


def _toggle(panel: Panel, dock: QgsDockWidget) -> QAction:
    """The action and the panel's own close button stay in step."""
    action = QAction(icons.own(panel.name), QCoreApplication.translate("Panels", panel.text), dock)
    action.setObjectName(f"{dock.objectName()}Toggle")
    action.setCheckable(True)
    dock.setToggleVisibilityAction(action)
    return action
