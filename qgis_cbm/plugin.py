"""The plugin: builds actions, panels and the options page, and takes all of it back in `unload`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from qgis_cbm.core.calm import when_calm
from qgis_cbm.core.i18n import Translations
from qgis_cbm.gui import icons
from qgis_cbm.gui.actions import Actions, show_settings
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.panels import Panels
from qgis_cbm.gui.workbench import Workbench

if TYPE_CHECKING:
    from qgis_cbm.services.session import Session
    from qgis_cbm.services.workspace import Workspace

_BETWEEN_MS = 10
"""QGIS has just started: it paints first, and in between."""


class CbmPlugin(QObject):
    """Checks by Monitoring inside QGIS; `session` is what everything here shares."""

    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface = iface
        # Before anything shows a text; `qgis_process` makes the plugin, too, but never calls initGui.
        self._translations = Translations()
        self._translations.install()
        self.actions: Actions | None = None
        self.panels: Panels | None = None
        self._bench: Workbench | None = None
        self._parts: Iterator[None] | None = None
        self._toolbar: QToolBar | None = None
        self._menu: QMenu | None = None
        self._provider: QgsProcessingProvider | None = None

    def initProcessing(self) -> None:
        """Offer the algorithms; all that is built where there is no desktop (`qgis_process`)."""
        from qgis_cbm.processing.provider import CbmProvider

        self._provider = CbmProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    @property
    def session(self) -> Session | None:
        """What an analyst works with; None until it is built."""
        return self._bench.session if self._bench is not None else None

    @property
    def workspace(self) -> Workspace | None:
        """The session's connection, dataset, parcel and series."""
        return self.session.workspace if self.session is not None else None

    @property
    def ready(self) -> bool:
        """Whether everything is built."""
        return self._bench is not None and self._parts is None

    def initGui(self) -> None:
        """Build toolbar and menu; all that takes longer follows when QGIS has started.

        At once where it has: then the user has just switched the plugin on.
        """
        self.actions = Actions(self.iface, self)
        self.panels = Panels(self.iface)
        self._bench = Workbench(self.iface, self.actions, self.panels, self)
        self._fill_bars(self.actions, self.panels)
        self._enable(False)
        self._parts = self._build(self._bench)
        if self.iface.mainWindow().isVisible():
            list(self._parts)
            self._parts = None
        else:
            self.iface.initializationCompleted.connect(self._begin)

    def unload(self) -> None:
        """Undo initGui, last things first."""
        with contextlib.suppress(TypeError):
            self.iface.initializationCompleted.disconnect(self._begin)
        self._parts = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._toolbar is not None:
            self._toolbar.deleteLater()
            self.iface.mainWindow().removeToolBar(self._toolbar)
        if self._menu is not None:
            self.iface.pluginMenu().removeAction(self._menu.menuAction())
            self._menu.deleteLater()
        if self._bench is not None and self.actions is not None:
            self._bench.close()
            self._bench.deleteLater()
            self.actions.close()
            self.actions.deleteLater()
        self._toolbar = self._menu = self._bench = None
        self.panels = self.actions = None
        self._translations.remove()

    def _build(self, bench: Workbench) -> Iterator[None]:
        yield from bench.parts()
        self.initProcessing()
        self._enable(True)

    def _begin(self) -> None:
        when_calm(self._next_part)

    def _next_part(self) -> None:
        """Build one part and let QGIS go on."""
        if self._parts is None:
            return
        for _ in self._parts:
            QTimer.singleShot(_BETWEEN_MS, self._next_part)
            return
        self._parts = None

    def _enable(self, on: bool) -> None:
        """Nothing can be used before everything is there."""
        for bar in filter(None, (self._toolbar, self._menu)):
            bar.setEnabled(on)

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
        self._menu.addAction(icons.own("cbm"), self.tr("First Steps")).triggered.connect(panels.first_steps)
        guide = self._menu.addAction(icons.theme("mActionHelpContents.svg"), self.tr("Guide"))
        guide.triggered.connect(lambda _checked=False: show_help())
        settings = self._menu.addAction(
            icons.theme("mActionOptions.svg"), self.tr("Connections and Settings…")
        )
        settings.triggered.connect(lambda _checked=False: show_settings(self.iface))
        self.iface.pluginMenu().addMenu(self._menu)
