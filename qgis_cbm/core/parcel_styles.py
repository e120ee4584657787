"""Ready styles of the parcels: outline, by crop, by latest decision. The same for tiles and for tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorTileBasicRenderer,
    QgsVectorTileBasicRendererStyle,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QColor

from qgis_cbm.compat import FILL_COLOUR, POLYGON, STROKE_STYLE
from qgis_cbm.core.outcomes import COLOURS, UNDECIDED, outcome_text
from qgis_cbm.core.paths import resource

OUTLINE, BY_CROP, BY_DECISION = STYLES = ("outline", "crop", "decision")
STYLE_TEXTS = {
    OUTLINE: QT_TRANSLATE_NOOP("ParcelStyles", "Outline"),
    BY_CROP: QT_TRANSLATE_NOOP("ParcelStyles", "By Crop"),
    BY_DECISION: QT_TRANSLATE_NOOP("ParcelStyles", "By Latest Decision"),
}
# Twelve hues that stay apart from each other and from the magenta of the picked parcel.
PALETTE = (
    "#8fbf4d", "#f2c14e", "#4f8fc0", "#c97b3c", "#7a5ea8", "#3fa796",
    "#d9574a", "#b5a642", "#6c8f3a", "#93c9d6", "#a98467", "#5b6fb5",
)  # fmt: skip
STYLE = "cbm/style"
"""The property of a layer that names its style."""
OVERVIEW_ABOVE = 100_000
"""Scale from which on parcels are summed up."""
_OTHERS = "#c8c8c0"
# From afar a line around each of ten thousand parcels hides their colours and takes longest to draw.
_LINES_BELOW = 30_000
# Scale of zoom 0 of the web mercator pyramid, at 96 dots per inch.
_ZOOM_0 = 559_082_264.0
_TOP_ZOOM = 11
_BEYOND = 30
_CROP_ALPHA = 150
# What has to be looked at first is seen from afar: the worst that was decided in a cell.
_WORST = (
    ("not compliant", '"not_compliant" > 0'),
    ("inconclusive", '"inconclusive" > 0 and "not_compliant" = 0'),
    ("compliant", '"compliant" > 0 and "inconclusive" = 0 and "not_compliant" = 0'),
    (UNDECIDED, '"compliant" = 0 and "inconclusive" = 0 and "not_compliant" = 0'),
)


@dataclass(frozen=True)
class Part:
    """A line of the legend: which features (an expression, empty for all) look how."""

    label: str
    expression: str
    symbol: QgsFillSymbol
    value: object = None


def style_text(style: str) -> str:
    """Return what a style is called."""
    return QCoreApplication.translate("ParcelStyles", STYLE_TEXTS[style])


def parcel_parts(style: str, crops: Sequence[str], crop_column: str) -> list[Part]:
    """Return the parts of single parcels; `crops`: the commonest ones, `crop_column`: where they stand."""
    if style == BY_CROP:
        return _crop_parts(crops, crop_column)
    if style == BY_DECISION:
        column = QgsExpression.quotedColumnRef("decision")
        return [
            Part(
                outcome_text(outcome),
                f"{column} = {QgsExpression.quotedString(outcome)}"
                if outcome
                else f"coalesce({column}, '') = ''",
                _filled(COLOURS[outcome], 170 if outcome else 0),
                outcome,
            )
            for outcome in COLOURS
        ]
    return [Part(style_text(OUTLINE), "", _ready_symbol("parcels_outline.qml"))]


def overview_parts(style: str, crops: Sequence[str]) -> list[Part]:
    """Return the parts of the cells that stand for parcels at small scales."""
    if style == BY_CROP:
        return _crop_parts(crops, "crop", cells=True)
    if style == BY_DECISION:
        return [
            Part(outcome_text(outcome), expression, _cell(COLOURS[outcome], 180 if outcome else 70), outcome)
            for outcome, expression in _WORST
        ]
    text = QCoreApplication.translate("ParcelStyles", "Parcels, summed up")
    return [Part(text, "", _cell("#5fae57", 110))]


def tile_renderer(style: str, crops: Sequence[str]) -> QgsVectorTileBasicRenderer:
    """Return the renderer of vector tiles: the layers `overview` and `parcels`.

    QGIS goes through all features of a tile once for each style that it draws. Parcels by crop are therefore
    drawn in one go by the last style, the colour of other crops replaced by that of the crop; those before it
    are there for the legend, beyond all zooms.
    """
    renderer = QgsVectorTileBasicRenderer()
    found = [_tile_style(part, "overview") for part in overview_parts(style, crops)]
    parcels = parcel_parts(style, crops, "crop")
    if style == BY_CROP:
        *named, others = parcels
        for part in named:
            found.append(_tile_style(part, "parcels"))
            found[-1].setMinZoomLevel(_BEYOND)
            found[-1].setMaxZoomLevel(_BEYOND)
        parcels = [Part(others.label, "", _by_crop(crops, "crop"))]
    renderer.setStyles([*found, *(_tile_style(part, "parcels") for part in parcels)])
    return renderer


def _tile_style(part: Part, layer: str) -> QgsVectorTileBasicRendererStyle:
    look = QgsVectorTileBasicRendererStyle(part.label, layer, POLYGON)
    look.setSymbol(part.symbol)
    look.setFilterExpression(part.expression)
    return look


def _by_crop(crops: Sequence[str], column: str) -> QgsFillSymbol:
    """One symbol for parcels of all crops."""
    symbol = _filled(_OTHERS, _CROP_ALPHA)
    known = ", ".join(
        f"{QgsExpression.quotedString(part.value)}, {QgsExpression.quotedString(_rgba(part.symbol))}"
        for part in _crop_parts(crops, column)
        if part.value
    )
    if known:
        looked_up = f"map_get(map({known}), {QgsExpression.quotedColumnRef(column)})"
        colour = f"coalesce({looked_up}, {QgsExpression.quotedString(_rgba(symbol))})"
        symbol.symbolLayer(0).setDataDefinedProperty(FILL_COLOUR, QgsProperty.fromExpression(colour))
    return symbol


def _rgba(symbol: QgsFillSymbol) -> str:
    return ",".join(str(number) for number in symbol.color().getRgb())


def parcel_renderer(style: str, crops: Sequence[str], crop_column: str) -> QgsFeatureRenderer:
    """Return the renderer of a table of parcels."""
    parts = parcel_parts(style, crops, crop_column)
    if style == OUTLINE:
        return QgsSingleSymbolRenderer(parts[0].symbol)
    # An empty value stands for all others.
    attribute = crop_column if style == BY_CROP else "decision"
    categories = [QgsRendererCategory(part.value or "", part.symbol, part.label) for part in parts]
    return QgsCategorizedSymbolRenderer(attribute, categories)


def overview_renderer(style: str, crops: Sequence[str]) -> QgsFeatureRenderer:
    """Return the renderer of the table of sums: of its grids the one that fits the scale."""
    root = QgsRuleBasedRenderer.Rule(None)
    for zoom in range(_TOP_ZOOM + 1):
        grid = QgsRuleBasedRenderer.Rule(None, 0, 0, f'"z" = {zoom}', f"1:{_scale_of(zoom):,.0f}")
        # QGIS calls the smaller of the two numbers the maximum scale.
        grid.setMinimumScale(0 if zoom == 0 else _scale_of(zoom))
        grid.setMaximumScale(OVERVIEW_ABOVE if zoom == _TOP_ZOOM else _scale_of(zoom + 1))
        for part in overview_parts(style, crops):
            grid.appendChild(QgsRuleBasedRenderer.Rule(part.symbol, 0, 0, part.expression, part.label))
        root.appendChild(grid)
    return QgsRuleBasedRenderer(root)


def _scale_of(zoom: int) -> float:
    """The smallest scale (largest number) at which a zoom is shown."""
    return _ZOOM_0 / 2**zoom


def _crop_parts(crops: Sequence[str], column: str, *, cells: bool = False) -> list[Part]:
    reference = QgsExpression.quotedColumnRef(column)
    shown = list(crops)[: len(PALETTE)]

    def symbol(colour: str) -> QgsFillSymbol:
        return _cell(colour) if cells else _filled(colour, _CROP_ALPHA)

    parts = [
        Part(crop, f"{reference} = {QgsExpression.quotedString(crop)}", symbol(colour), crop)
        for crop, colour in zip(shown, PALETTE)
    ]
    known = ", ".join(QgsExpression.quotedString(crop) for crop in shown)
    others = f"{reference} is null or {reference} not in ({known})" if shown else ""
    text = QCoreApplication.translate("ParcelStyles", "Other crops")
    return [*parts, Part(text, others, symbol(_OTHERS))]


def _filled(colour: str, alpha: int) -> QgsFillSymbol:
    """A parcel: filled, with the dark line of a parcel; alpha from 0 to 255."""
    symbol = QgsFillSymbol.createSimple({"outline_color": "60,60,60,200", "outline_width": "0.2"})
    fill = QColor(colour)
    fill.setAlpha(alpha)
    symbol.setColor(fill)
    layer = symbol.symbolLayer(0)
    if alpha:
        from_afar = QgsProperty.fromExpression(f"if(@map_scale > {_LINES_BELOW}, 'no', 'solid')")
        layer.setDataDefinedProperty(STROKE_STYLE, from_afar)
    else:
        layer.setStrokeColor(QColor(colour))
        layer.setStrokeWidth(0.4)
    return symbol


def _cell(colour: str, alpha: int = 150) -> QgsFillSymbol:
    """A cell of the overview: without a line."""
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    fill = QColor(colour)
    fill.setAlpha(alpha)
    symbol.setColor(fill)
    return symbol


def _ready_symbol(name: str) -> QgsFillSymbol:
    """The symbol of one of resources/styles."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "", "memory")
    layer.loadNamedStyle(str(resource("styles", name)))
    return layer.renderer().symbol().clone()
