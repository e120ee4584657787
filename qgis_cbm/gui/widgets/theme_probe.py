"""The colours of the theme at hand, for widgets that paint themselves."""

from __future__ import annotations

from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QListView, QWidget


class ThemeProbe:
    """QGIS' themes are style sheets: item views get readable colours, widgets that paint themselves black."""

    def __init__(self, owner: QWidget):
        self._view = QListView(owner)
        self._view.hide()

    @property
    def palette(self) -> QPalette:
        """The colours of lists and tables."""
        self._view.ensurePolished()
        return self._view.palette()
