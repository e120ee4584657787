"""The Time-series dock."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.services.workspace import Workspace


class SeriesDock(QgsDockWidget):
    """Plots the series of the picked parcel."""

    def __init__(self, workspace: Workspace, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CbmSeriesDock")
        self.setWindowTitle(self.tr("CbM Time Series"))
        self._workspace = workspace
        self._iface = iface
