"""The legend: one check box per curve switches it on and off, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.plot_theme import swatch


@dataclass(frozen=True)
class LegendEntry:
    """A curve in the legend; `trouble` says why there is nothing to see of it."""

    key: str
    label: str
    colour: str
    marker: str
    tip: str = ""
    trouble: str = ""


class SeriesLegend(QWidget):
    """Check boxes that wrap into rows. changed() when the user switches a curve; `off` holds the keys."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.off: set[str] = set()
        self._boxes: dict[str, QCheckBox] = {}
        self._entries: tuple[LegendEntry, ...] = ()
        self._row = FlowLayout(self, gap=10)
        self.setAccessibleName(self.tr("Legend"))

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these curves; one that was switched off stays off."""
        entries = tuple(entries)
        if entries == self._entries:
            return
        self._entries = entries
        focused = next((key for key, box in self._boxes.items() if box.hasFocus()), None)
        for key in [key for key in self._boxes if key not in {entry.key for entry in entries}]:
            self._remove(key)
        # In the order of the curves, whatever was there before.
        for box in self._boxes.values():
            self._row.removeWidget(box)
        size = max(self.fontMetrics().height(), 12)
        for entry in entries:
            box = self._boxes.get(entry.key) or self._add(entry.key)
            box.setText(entry.label if not entry.trouble else f"{entry.label} – {entry.trouble}")
            box.setToolTip(entry.tip or self.tr("Show or hide this curve"))
            box.setIconSize(QSize(size, size))
            box.setIcon(swatch(entry.colour, entry.marker, size, self.devicePixelRatioF()))
            box.setEnabled(not entry.trouble)
        for entry in entries:
            self._row.addWidget(self._boxes[entry.key])
        if focused in self._boxes:
            self._boxes[focused].setFocus()
        self.updateGeometry()

    def _add(self, key: str) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(key not in self.off)
        box.toggled.connect(lambda checked, key=key: self._switch(key, checked))
        self._boxes[key] = box
        box.setParent(self)
        box.show()
        return box

    def _remove(self, key: str) -> None:
        box = self._boxes.pop(key)
        self._row.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _switch(self, key: str, checked: bool) -> None:
        (self.off.discard if checked else self.off.add)(key)
        self.changed.emit()
