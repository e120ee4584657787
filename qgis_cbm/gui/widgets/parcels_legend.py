"""What the colours of the parcels on the map mean, where QGIS' own layer panel cannot say it."""

from __future__ import annotations

from qgis.core import QgsSymbolLayerUtils
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qgis_cbm.core.parcel_styles import STYLES, style_text
from qgis_cbm.core.tile_layers import LegendLine
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.folding_group import folding_group
from qgis_cbm.services.parcel_layers import ParcelLayers


class ParcelsLegend(QWidget):
    """Follows the layer and its style; nothing is seen where there is nothing to explain."""

    def __init__(self, layers: ParcelLayers, parent: QWidget | None = None):
        super().__init__(parent)
        self._layers = layers
        self._body = QWidget()
        self._flow = FlowLayout(self._body, gap=2 * self.fontMetrics().averageCharWidth())
        self.group: QgsCollapsibleGroupBox = folding_group("CbmLegendGroup", self.tr("Legend"), self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.group)
        layers.legendChanged.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the symbols anew with another font: they are as high as a line."""
        if event.type() == QEvent.Type.FontChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        legend = self._layers.legend
        while (item := self._flow.takeAt(0)) is not None:
            shown = item.widget()
            shown.hide()
            shown.setParent(None)
            shown.deleteLater()
        # One symbol for all parcels needs no words.
        lines = legend.lines if len(legend.lines) > 1 else ()
        for line in lines:
            self._flow.addWidget(self._line(line))
        if legend.style in STYLES:
            self.group.setTitle(self.tr("Parcels: {}").format(style_text(legend.style)))
        self.setVisible(bool(lines))

    def _line(self, line: LegendLine) -> QWidget:
        height = self.fontMetrics().height()
        picture, text = QLabel(), QLabel(line.label)
        picture.setPixmap(
            QgsSymbolLayerUtils.symbolPreviewPixmap(line.symbol, QSize(round(1.6 * height), height), 1)
        )
        text.setAccessibleName(line.label)
        widget = QWidget(self._body)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(height // 3)
        row.addWidget(picture)
        row.addWidget(text)
        return widget
