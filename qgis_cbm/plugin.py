"""The plugin: builds actions, panels and the options page, and takes all of it back in `unload`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from qgis_cbm.gui import icons
from qgis_cbm.gui.options import PAGE, OptionsFactory
from qgis_cbm.gui.panels import Panels, Surroundings
from qgis_cbm.gui.reporter import Reporter
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.widgets.highlight import ParcelHighlight
from qgis_cbm.processing.provider import CbmProvider
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace


class CbmPlugin(QObject):
    """Checks by Monitoring inside QGIS; `workspace` is the session that everything here shares."""

    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface = iface
        self.workspace: Workspace | None = None
        self.panels: Panels | None = None
        self.pick_tool: PickTool | None = None
        # What else has to be closed at the end, in the order it was made.
        self._helpers: list[Any] = []
        self._options: OptionsFactory | None = None
        self._toolbar: QToolBar | None = None
        self._menu: QMenu | None = None
        self._provider: CbmProvider | None = None

    def initProcessing(self) -> None:
        """Offer the algorithms; all that is built where there is no desktop (`qgis_process`)."""
        self._provider = CbmProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Build everything; neither network nor database is asked here."""
        iface, window = self.iface, self.iface.mainWindow()
        self.initProcessing()
        self.workspace = workspace = Workspace(parent=self)
        link = ProjectLink(workspace, self)
        self._toolbar = iface.addToolBar(self.tr("CbM"))
        self._toolbar.setObjectName("CbmToolBar")
        pick = self._build_pick_action(workspace)
        self._helpers = [
            workspace,
            link,
            ParcelHighlight(iface.mapCanvas(), workspace, self),
            Reporter(iface, workspace, link, self),
            self.pick_tool,
        ]
        self._options = OptionsFactory(workspace.connections)
        iface.registerOptionsWidgetFactory(self._options)
        self.panels = Panels(Surroundings(workspace, iface, window, pick))
        self._fill_bars(self._toolbar, [pick, *self.panels.actions])
        link.start()

    def unload(self) -> None:
        """Undo initGui, last things first."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._toolbar is not None:
            self._toolbar.deleteLater()
            self.iface.mainWindow().removeToolBar(self._toolbar)
        if self._menu is not None:
            self.iface.pluginMenu().removeAction(self._menu.menuAction())
            self._menu.deleteLater()
        if self.panels is not None:
            self.panels.close()
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
        while self._helpers:
            helper = self._helpers.pop()
            helper.close()
            helper.deleteLater()
        self._toolbar = self._menu = self.panels = self._options = self.pick_tool = self.workspace = None

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
