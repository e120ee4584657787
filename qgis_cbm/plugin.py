"""The plugin: builds actions, panels and the options page, and takes all of it back in `unload`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from qgis_cbm.core.i18n import Translations
from qgis_cbm.gui import icons
from qgis_cbm.gui.actions import Actions
from qgis_cbm.gui.decision_keys import DecisionKeys
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.layer_links import LayerLinks
from qgis_cbm.gui.locator import ParcelLocator
from qgis_cbm.gui.options import PAGE, OptionsFactory
from qgis_cbm.gui.panels import Panels, Surroundings
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.reporter import Reporter
from qgis_cbm.gui.widgets.highlight import ParcelHighlight
from qgis_cbm.gui.work_list_filler import WorkListFiller
from qgis_cbm.processing.provider import CbmProvider
from qgis_cbm.services.session import Session
from qgis_cbm.services.workspace import Workspace


class CbmPlugin(QObject):
    """Checks by Monitoring inside QGIS; `session` is what everything here shares."""

    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface = iface
        # Before anything shows a text; `qgis_process` makes the plugin, too, but never calls initGui.
        self._translations = Translations()
        self._translations.install()
        self.session: Session | None = None
        self.panels: Panels | None = None
        self.actions: Actions | None = None
        # What else has to be closed at the end, in the order it was made.
        self._helpers: list[Any] = []
        self._options: OptionsFactory | None = None
        self._locator: ParcelLocator | None = None
        self._toolbar: QToolBar | None = None
        self._menu: QMenu | None = None
        self._provider: CbmProvider | None = None

    def initProcessing(self) -> None:
        """Offer the algorithms; all that is built where there is no desktop (`qgis_process`)."""
        self._provider = CbmProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    @property
    def workspace(self) -> Workspace | None:
        """The session's connection, dataset, parcel and series."""
        return self.session.workspace if self.session is not None else None

    def initGui(self) -> None:
        """Build everything; neither network nor database is asked here."""
        iface, canvas = self.iface, self.iface.mapCanvas()
        self.initProcessing()
        self.session = session = Session(self)
        workspace, work_list = session.workspace, session.work_list
        self.actions = actions = Actions(iface, self)
        finder = ParcelFinder(canvas, workspace, self)
        filler = WorkListFiller(session, finder, self)
        actions.pick_tool.picked.connect(workspace.pick)
        actions.draw_tool.drawn.connect(filler.from_ring)
        work_list.wanted.connect(finder.find)
        self.panels = Panels(Surroundings(session, iface, iface.mainWindow(), actions, finder, filler))
        keys = self._install_keys(session, self.panels)
        self._helpers = [
            session,
            ParcelHighlight(canvas, workspace, self),
            Reporter(iface, workspace, session.link, self),
            finder,
            actions,
            LayerLinks(iface, filler, actions.follow, self),
            keys,
        ]
        self._options = OptionsFactory(workspace.connections)
        iface.registerOptionsWidgetFactory(self._options)
        self._locator = ParcelLocator(workspace, finder)
        iface.registerLocatorFilter(self._locator)
        self._fill_bars(actions, self.panels)
        session.start()

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
        if self._locator is not None:
            self.iface.deregisterLocatorFilter(self._locator)
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
        if self.panels is not None:
            self.panels.close()
        while self._helpers:
            helper = self._helpers.pop()
            helper.close()
            helper.deleteLater()
        self._toolbar = self._menu = self._locator = self._options = None
        self.panels = self.actions = self.session = None
        self._translations.remove()

    def _install_keys(self, session: Session, panels: Panels) -> DecisionKeys:
        """The analyst's keys work in the card, the work list and, where the card is seen, on the map."""
        card, bar, table = panels["parcel"].card, panels["parcel"].work_bar, panels["worklist"].table
        keys = DecisionKeys(session.work_list, card.box.decide, card.isVisible, self)
        for widget in (card, bar, table):
            keys.install(widget)
        keys.install(self.iface.mapCanvas(), on_map=True)
        return keys

    def _fill_bars(self, actions: Actions, panels: Panels) -> None:
        window = self.iface.mainWindow()
        self._toolbar = self.iface.addToolBar(self.tr("CbM"))
        self._toolbar.setObjectName("CbmToolBar")
        self._menu = QMenu(self.tr("&CbM – Checks by Monitoring"), window)
        self._menu.setObjectName("CbmMenu")
        self._menu.setIcon(icons.own("cbm"))
        self._toolbar.addActions([actions.pick, actions.draw, *panels.actions])
        self._menu.addActions([actions.pick, actions.draw, actions.follow])
        self._menu.addSeparator()
        self._menu.addActions(panels.actions)
        self._menu.addSeparator()
        guide = self._menu.addAction(icons.theme("mActionHelpContents.svg"), self.tr("Guide"))
        guide.triggered.connect(lambda _checked=False: show_help())
        settings = self._menu.addAction(
            icons.theme("mActionOptions.svg"), self.tr("Connections and Settings…")
        )
        settings.triggered.connect(lambda: self.iface.showOptionsDialog(window, PAGE))
        self.iface.pluginMenu().addMenu(self._menu)
