"""The legend: one check box per curve switches it on and off, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        self._boxes: list[QCheckBox] = []
        self._entries: list[LegendEntry | None] = []
        self._row = FlowLayout(self, gap=10)
        self.setAccessibleName(self.tr("Legend"))

    def show_entries(self, entries: Sequence[LegendEntry]) -> Iterator[None]:
        """Show these curves, box by box: Qt takes milliseconds for a new one. What was off stays off."""
        focused = next((e.key for e, box in zip(self._entries, self._boxes) if e and box.hasFocus()), None)
        for number, entry in enumerate(entries):
            if number == len(self._boxes):
                self._add(number)
            if entry != self._entries[number]:
                self._entries[number] = entry
                self._fill(self._boxes[number], entry)
                yield
            if entry.key == focused:
                self._boxes[number].setFocus()
        # Boxes that are not needed stay for other curves.
        for number in range(len(entries), len(self._boxes)):
            self._entries[number] = None
            self._boxes[number].hide()
        self.updateGeometry()

    def _add(self, number: int) -> None:
        box = QCheckBox()
        box.hide()
        box.toggled.connect(lambda checked: self._switch(number, checked))
        self._boxes.append(box)
        self._entries.append(None)
        self._row.addWidget(box)

    def _fill(self, box: QCheckBox, entry: LegendEntry) -> None:
        size = max(self.fontMetrics().height(), 12)
        box.setText(entry.label if not entry.trouble else f"{entry.label} – {entry.trouble}")
        box.setToolTip(entry.tip or self.tr("Show or hide this curve"))
        box.setIconSize(QSize(size, size))
        box.setIcon(swatch(entry.colour, entry.marker, size, self.devicePixelRatioF()))
        box.setEnabled(not entry.trouble)
        box.blockSignals(True)
        box.setChecked(entry.key not in self.off)
        box.blockSignals(False)
        box.show()

    def _switch(self, number: int, checked: bool) -> None:
        entry = self._entries[number]
        if entry is not None:
            (self.off.discard if checked else self.off.add)(entry.key)
            self.changed.emit()
