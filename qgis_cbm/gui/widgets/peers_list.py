"""The nearest parcels of the same crop, with their distance; one click away."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QShortcut, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from qgis_cbm.services.peers import Peers

_LINES = 5


class PeersList(QWidget):
    """Enter or a double click emits `chosen(pid)`; Ctrl+C copies the selected lines."""

    chosen = pyqtSignal(str)

    def __init__(self, peers: Peers, parent: QWidget | None = None):
        super().__init__(parent)
        self._peers = peers
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QTreeWidget()
        self._list.setHeaderLabels([self.tr("Parcel id"), self.tr("Distance")])
        self._list.setRootIsDecorated(False)
        self._list.setAlternatingRowColors(True)
        self._list.setAccessibleName(self.tr("Nearest parcels with the same crop"))
        self._list.setToolTip(self.tr("Double-click a parcel to load it"))
        self._list.setFixedHeight(int((_LINES + 1) * 1.6 * self.fontMetrics().lineSpacing()))
        self._list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self._list.itemActivated.connect(lambda item, _column: self.chosen.emit(item.text(0)))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._list)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addWidget(self._said)
        peers.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._list.clear()
        locale = QLocale()
        for peer in self._peers.found:
            item = QTreeWidgetItem([peer.pid, f"{locale.toString(peer.distance_m, 'f', 0)} m"])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._list.addTopLevelItem(item)
        self._list.resizeColumnToContents(0)
        self._list.setVisible(bool(self._peers.found))
        self._said.setVisible(not self._peers.found)
        if self._peers.waiting:
            self._said.setText(self.tr("Looking for parcels of the same crop…"))
        else:
            self._said.setText(self._peers.trouble or self.tr("No parcel of the same crop within 1 km."))

    def _copy(self) -> None:
        lines = [f"{item.text(0)}\t{item.text(1)}" for item in self._list.selectedItems()]
        if lines:
            QgsApplication.clipboard().setText("\n".join(lines))
