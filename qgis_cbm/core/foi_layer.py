"""The results of a FOI check as a layer: coloured by outcome."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from qgis_cbm.analysis.foi_fields import INTEGER, REAL, free_names, renamed
from qgis_cbm.compat import INTEGER_FIELD, REAL_FIELD, TEXT_FIELD
from qgis_cbm.core.foi_check import Findings
from qgis_cbm.core.foi_verdict import COLOURS, OUTCOMES, outcome_text

_TYPES = {INTEGER: INTEGER_FIELD, REAL: REAL_FIELD}
_OUTCOME = "foi"
_AT_ONCE = 500


def make(findings: Findings, name: str) -> QgsVectorLayer:
    """Return a memory layer of the parcels that were judged, not in the project yet; may be made in a task.

    Feature n + 1 is parcel n. The attributes of the parcels come first, then the outcome and our fields.
    """
    parcels = findings.job.parcels
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(parcels.crs)
    first = findings.fields[0] if findings.fields else []
    taken = [*parcels.fields.names(), _OUTCOME]
    ours = [QgsField(field.name, _TYPES.get(field.kind, TEXT_FIELD)) for field in renamed(first, taken)]
    outcome = QgsField(free_names([_OUTCOME], parcels.fields.names())[0], TEXT_FIELD)
    provider = layer.dataProvider()
    provider.addAttributes([*parcels.fields, outcome, *ours])
    layer.updateFields()
    width = len(parcels.fields)
    made = []
    rows = (row for chunk in findings.fields for row in zip(*(field.listed() for field in chunk)))
    for before, verdict, row in zip(findings.sites.features, findings.verdicts, rows):
        feature = QgsFeature(layer.fields())
        geometry = before.geometry()
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        attributes = before.attributes() or [None] * width
        feature.setAttributes([*attributes, verdict.outcome, *row])
        made.append(feature)
        if len(made) == _AT_ONCE:
            # Adding holds up every other thread of Python: a little at a time.
            provider.addFeatures(made)
            made = []
    provider.addFeatures(made)
    layer.updateExtents()
    _style(layer, outcome.name())
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def show_only(layer: QgsVectorLayer, outcomes: Collection[str]) -> None:
    """Let the map show parcels of these outcomes only."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return  # the user has given it another style
    changed = renderer.clone()
    for place, category in enumerate(changed.categories()):
        changed.updateCategoryRenderState(place, category.value() in outcomes)
    layer.setRenderer(changed)
    layer.triggerRepaint()


def _style(layer: QgsVectorLayer, column: str) -> None:
    categories = []
    for outcome in OUTCOMES:
        symbol = QgsFillSymbol.createSimple({"outline_color": "60,60,60,200", "outline_width": "0.2"})
        fill = QColor(COLOURS[outcome])
        fill.setAlpha(150)
        symbol.setColor(fill)
        categories.append(QgsRendererCategory(outcome, symbol, outcome_text(outcome)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(column, categories))
