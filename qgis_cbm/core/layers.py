"""The only writer of layers into the project."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from qgis_cbm.core.paths import resource

_ROLE = "cbm/role"
# Twelve hues that stay apart from each other and from the magenta of the picked parcel.
_PALETTE = (
    "#8fbf4d", "#f2c14e", "#4f8fc0", "#c97b3c", "#7a5ea8", "#3fa796",
    "#d9574a", "#b5a642", "#6c8f3a", "#93c9d6", "#a98467", "#5b6fb5",
)  # fmt: skip
_COUNTED = 20000


def add_parcels(source: str, name: str, crop_column: str = "") -> QgsVectorLayer:
    """Add a parcels file to the project and return the layer; one of the same source is returned as it is.

    `source` as for OGR. With `crop_column` the parcels are coloured by crop, else outlined. Main thread only.
    Raises ValueError when the file cannot be read.
    """
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if layer.customProperty(_ROLE) == "parcels" and layer.source() == source:
            return layer
    layer = QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        raise ValueError(f"The parcels in {source} cannot be read.")
    layer.setCustomProperty(_ROLE, "parcels")
    if layer.fields().lookupField(crop_column) >= 0:
        style_by_crop(layer, crop_column)
    else:
        style_outline(layer)
    project.addMapLayer(layer)
    return layer


def style_outline(layer: QgsVectorLayer) -> None:
    """Outline the parcels so that imagery below stays visible."""
    layer.loadNamedStyle(str(resource("styles", "parcels_outline.qml")))


def style_by_crop(layer: QgsVectorLayer, crop_column: str) -> None:
    """Give the commonest crops a colour each, the others one together."""
    layer.loadNamedStyle(str(resource("styles", "parcels_by_crop.qml")))
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    symbol, others = renderer.sourceSymbol(), renderer.categories()[-1]
    categories = []
    for crop, colour in zip(_commonest(layer, crop_column), _PALETTE):
        categories.append(QgsRendererCategory(crop, _coloured(symbol, colour), str(crop)))
    styled = QgsCategorizedSymbolRenderer(crop_column, [*categories, others])
    styled.setSourceSymbol(symbol.clone())
    layer.setRenderer(styled)


def _coloured(symbol: QgsFillSymbol, colour: str) -> QgsFillSymbol:
    copy = symbol.clone()
    filled = QColor(colour)
    filled.setAlpha(symbol.color().alpha())
    copy.setColor(filled)
    return copy


def _commonest(layer: QgsVectorLayer, column: str) -> list:
    """Return the values of a column, commonest first; of a large layer its beginning is counted."""
    request = QgsFeatureRequest().setLimit(_COUNTED)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([column], layer.fields())
    counted = Counter(feature[column] for feature in layer.getFeatures(request))
    return [value for value, _ in counted.most_common() if value]
