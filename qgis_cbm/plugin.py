"""The plugin: builds actions, docks and the options page, and takes all of it back in `unload`."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from qgis_cbm.gui import icons
from qgis_cbm.gui.docks.parcel_dock import ParcelDock
from qgis_cbm.gui.docks.series_dock import SeriesDock
from qgis_cbm.gui.options import PAGE, OptionsFactory
from qgis_cbm.gui.reporter import Reporter
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.widgets.highlight import ParcelHighlight
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace


class CbmPlugin(QObject):
    """Checks by Monitoring inside QGIS; `workspace` is the session that everything here shares."""

    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface = iface
        self.workspace: Workspace | None = None
        self.parcel_dock: ParcelDock | None = None
        self.series_dock: SeriesDock | None = None
        self.pick_tool: PickTool | None = None
        self._link: ProjectLink | None = None
        self._highlight: ParcelHighlight | None = None
        self._reporter: Reporter | None = None
        self._options: OptionsFactory | None = None
        self._toolbar: QToolBar | None = None
        self._menu: QMenu | None = None

    def initGui(self) -> None:
        """Build everything; neither network nor database is asked here."""
        window = self.iface.mainWindow()
        self.workspace = workspace = Workspace(parent=self)
        self._link = ProjectLink(workspace, self)
        self._highlight = ParcelHighlight(self.iface.mapCanvas(), workspace, self)
        self._options = OptionsFactory(workspace.connections)
        self.iface.registerOptionsWidgetFactory(self._options)
        self._reporter = Reporter(self.iface, workspace, self._link, self)

        self._toolbar = self.iface.addToolBar(self.tr("CbM"))
        self._toolbar.setObjectName("CbmToolBar")
        pick = self._build_pick_action(workspace)
        self.parcel_dock = ParcelDock(workspace, self.iface, pick, window)
        self.series_dock = SeriesDock(workspace, self.iface, window)
        panels = [
            self._add_dock(
                self.parcel_dock, Qt.DockWidgetArea.RightDockWidgetArea, self.tr("Parcel Panel"), "parcel"
            ),
            # A season reads from left to right: below the map there is room for it.
            self._add_dock(
                self.series_dock,
                Qt.DockWidgetArea.BottomDockWidgetArea,
                self.tr("Time Series Panel"),
                "series",
            ),
        ]
        self._fill_bars(self._toolbar, [pick, *panels])
        self._link.start()

    def unload(self) -> None:
        """Undo initGui, last things first."""
        if self._toolbar is not None:
            self._toolbar.deleteLater()
            self.iface.mainWindow().removeToolBar(self._toolbar)
        if self._menu is not None:
            self.iface.pluginMenu().removeAction(self._menu.menuAction())
            self._menu.deleteLater()
        for dock in (self.series_dock, self.parcel_dock):
            if dock is not None:
                self.iface.removeDockWidget(dock)
                dock.deleteLater()
        if self.pick_tool is not None:
            self.pick_tool.close()
            self.pick_tool.deleteLater()
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
        for helper in (self._reporter, self._highlight, self._link, self.workspace):
            if helper is not None:
                helper.close()
                helper.deleteLater()
        self._toolbar = self._menu = self.series_dock = self.parcel_dock = self.pick_tool = None
        self._options = self._reporter = self._highlight = self._link = self.workspace = None

    def _build_pick_action(self, workspace: Workspace) -> QAction:
        action = QAction(icons.own("parcel-pick"), self.tr("Pick Parcel"), self._toolbar)
        action.setObjectName("CbmPickParcel")
        action.setCheckable(True)
        action.setToolTip(
            self.tr("<b>Pick Parcel</b><br>Click on the map to load a parcel and its time series")
        )
        self.pick_tool = tool = PickTool(self.iface.mapCanvas())
        tool.setAction(action)
        tool.picked.connect(workspace.pick)
        action.toggled.connect(tool.take_or_leave)
        return action

    def _add_dock(self, dock: QgsDockWidget, area: Qt.DockWidgetArea, text: str, icon: str) -> QAction:
        """Dock it where QGIS remembers it; the action and the panel's own close button stay in step."""
        self.iface.addTabifiedDockWidget(area, dock, raiseTab=False)
        action = QAction(icons.own(icon), text, dock)
        action.setObjectName(f"{dock.objectName()}Toggle")
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        return action

    def _fill_bars(self, toolbar: QToolBar, actions: list[QAction]) -> None:
        self._menu = QMenu(self.tr("&CbM – Checks by Monitoring"), self.iface.mainWindow())
        self._menu.setObjectName("CbmMenu")
        self._menu.setIcon(icons.own("cbm"))
        for action in actions:
            toolbar.addAction(action)
            self._menu.addAction(action)
        self._menu.addSeparator()
        settings = self._menu.addAction(
            icons.theme("mActionOptions.svg"), self.tr("Connections and Settings…")
        )
        settings.triggered.connect(lambda: self.iface.showOptionsDialog(self.iface.mainWindow(), PAGE))
        self.iface.pluginMenu().addMenu(self._menu)
