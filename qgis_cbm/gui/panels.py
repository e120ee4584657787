"""The plugin's panels, one line each: what stands here is in the toolbar, the menu and the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu

from qgis_cbm.gui import icons
from qgis_cbm.gui.actions import Actions

if TYPE_CHECKING:
    from qgis_cbm.gui.parcel_finder import ParcelFinder
    from qgis_cbm.gui.work_list_filler import WorkListFiller
    from qgis_cbm.services.session import Session

_ARRANGED = "cbm/panels_arranged"
_IN_FRONT = "cbm/panels_in_front"
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
    """A dock: its short name (also its icon), name and text of its action, where it first is, its maker."""

    name: str
    action: str
    text: str
    area: Qt.DockWidgetArea
    make: Callable[[Surroundings], QgsDockWidget]


def _parcel(around: Surroundings) -> QgsDockWidget:
    from qgis_cbm.gui.docks.parcel_dock import ParcelDock

    return ParcelDock(around.session, around.iface, around.actions.pick, around.finder, around.window)


def _work_list(around: Surroundings) -> QgsDockWidget:
    from qgis_cbm.gui.docks.work_list_dock import WorkListDock

    session = around.session
    return WorkListDock(session.work_list, around.filler, around.actions.draw, around.iface, around.window)


def _series(around: Surroundings) -> QgsDockWidget:
    from qgis_cbm.gui.docks.series_dock import SeriesDock

    session = around.session
    return SeriesDock(
        session.workspace, around.iface, around.window, session.comparison, session.moment, session.preview
    )


def _images(around: Surroundings) -> QgsDockWidget:
    from qgis_cbm.gui.docks.images_dock import ImagesDock

    session = around.session
    return ImagesDock(session.workspace, session.chips, session.moment, around.iface, around.window)


def _foi(around: Surroundings) -> QgsDockWidget:
    from qgis_cbm.gui.docks.foi_dock import FoiDock

    return FoiDock(
        around.session.workspace, around.finder, around.iface, around.window, around.filler.from_ids
    )


PANELS = (
    Panel("parcel", "CbmParcelDockToggle", QT_TRANSLATE_NOOP("Panels", "Parcel Panel"), _RIGHT, _parcel),
    Panel("worklist", "CbmWorkListDockToggle", QT_TRANSLATE_NOOP("Panels", "Work List Panel"), _RIGHT,
          _work_list),
    # A season reads from left to right: below the map there is room for it.
    Panel("series", "CbmSeriesDockToggle", QT_TRANSLATE_NOOP("Panels", "Time Series Panel"), _BOTTOM,
          _series),
    Panel("images", "CbmImagesDockToggle", QT_TRANSLATE_NOOP("Panels", "Images Panel"), _BOTTOM, _images),
    Panel("foi", "CbmFoiDockToggle", QT_TRANSLATE_NOOP("Panels", "FOI Panel"), _RIGHT, _foi),
)  # fmt: skip


class Panels:
    """All docks of `PANELS` where QGIS remembers them, each with the action that shows and hides it.

    The actions are there at once, for toolbar and menu; the docks when they are built.
    """

    def __init__(self, iface: QgisInterface):
        self._iface, self._window = iface, iface.mainWindow()
        self._docks: dict[str, QgsDockWidget] = {}
        self.actions = [self._toggle(panel) for panel in PANELS]

    def build(self, around: Surroundings) -> Iterator[None]:
        """Make the docks, one at a time."""
        for panel, action in zip(PANELS, self.actions):
            dock = self._docks[panel.name] = panel.make(around)
            # Qt can leave an empty tab bar of the window where a dock lies: it would show through.
            dock.setAutoFillBackground(True)
            self._add(dock, panel)
            dock.setToggleVisibilityAction(action)
            yield
        self._arrange()

    def __getitem__(self, name: str) -> QgsDockWidget:
        return self._docks[name]

    def show(self, *names: str) -> None:
        """Bring these panels into view."""
        for name in names:
            self._docks[name].setUserVisible(True)

    def first_steps(self, *_: object) -> None:
        """Show how to begin."""
        self["parcel"].show_first_steps()

    def close(self) -> None:
        """Take the docks out of the window, the last one first."""
        while self._docks:
            _, dock = self._docks.popitem()
            # A panel that has borrowed something of QGIS gives it back.
            getattr(dock, "give_back", lambda: None)()
            with contextlib.suppress(TypeError):
                dock.visibilityChanged.disconnect(self._front_changed)
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        for action in self.actions:
            action.deleteLater()
        self.actions.clear()

    def _toggle(self, panel: Panel) -> QAction:
        """The action and the panel's own close button stay in step."""
        action = QAction(
            icons.own(panel.name), QCoreApplication.translate("Panels", panel.text), self._window
        )
        action.setObjectName(panel.action)
        action.setCheckable(True)
        return action

    def _add(self, dock: QgsDockWidget, panel: Panel) -> None:
        """Put a dock where QGIS, which arranged its window before this dock was made, remembers it."""
        if not self._window.restoreDockWidget(dock):
            self._iface.addTabifiedDockWidget(panel.area, dock, raiseTab=False)
            return
        menu = self._window.findChild(QMenu, "mPanelMenu")
        if menu is not None:
            menu.addAction(dock.toggleViewAction())

    def _arrange(self) -> None:
        """Make new panels of one side tabs, the first in front; known ones are where the user had them.

        QGIS remembers all of that, but not which tab was in front.
        """
        known = set(QgsSettings().value(_ARRANGED, []) or [])
        for panel in PANELS:
            earlier = PANELS[: PANELS.index(panel)]
            beside = [self._docks[other.name] for other in earlier if other.area == panel.area]
            if beside and panel.name not in known:
                self._window.tabifyDockWidget(beside[-1], self._docks[panel.name])
                beside[0].raise_()
        QgsSettings().setValue(_ARRANGED, [panel.name for panel in PANELS])
        for name in str(QgsSettings().value(_IN_FRONT, "")).split():
            if name in known and not self._docks[name].isHidden():
                self._docks[name].raise_()
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._front_changed)

    def _front_changed(self, visible: bool) -> None:
        """A panel came into view: the tab before it is told that it is hidden only after this."""
        if visible:
            QTimer.singleShot(0, self._remember_front)

    def _remember_front(self) -> None:
        """Keep which panels are seen; when QGIS closes its window that is none, and not remembered."""
        seen = [name for name, dock in self._docks.items() if dock.isUserVisible()]
        if seen:
            QgsSettings().setValue(_IN_FRONT, " ".join(seen))
