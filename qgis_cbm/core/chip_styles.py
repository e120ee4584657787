"""How chips are drawn on the map: the same colours and the same stretch as in the filmstrip."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from qgis_cbm.analysis.render import CLASS_COLOURS, Limits, Look, ndvi_stops
from qgis_cbm.core.scene_classes import scl_name


def renderer(layer: QgsRasterLayer, look: Look, limits: Limits) -> QgsRasterRenderer:
    """Return the renderer of a look for the file that `chip_files` has written."""
    provider = layer.dataProvider()
    if look.kind == "class":
        classes = [
            QgsPalettedRasterRenderer.Class(value, QColor(*colour), scl_name(value))
            for value, colour in enumerate(CLASS_COLOURS)
        ]
        return QgsPalettedRasterRenderer(provider, 1, classes)
    if look.kind == "index":
        ramp = QgsColorRampShader(limits[0][0], limits[0][1])
        ramp.setColorRampItemList(
            [
                QgsColorRampShader.ColorRampItem(value, QColor(*colour), f"{value:g}")
                for value, colour in ndvi_stops(limits[0])
            ]
        )
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(ramp)
        return QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    if len(limits) == 3:
        colours = QgsMultiBandColorRenderer(provider, 1, 2, 3)
        for number, setter in enumerate(
            (
                colours.setRedContrastEnhancement,
                colours.setGreenContrastEnhancement,
                colours.setBlueContrastEnhancement,
            ),
            start=1,
        ):
            setter(_stretch(layer, number, limits[number - 1]))
        return colours
    grey = QgsSingleBandGrayRenderer(provider, 1)
    grey.setContrastEnhancement(_stretch(layer, 1, limits[0]))
    return grey


def _stretch(layer: QgsRasterLayer, band: int, limits: tuple[float, float]) -> QgsContrastEnhancement:
    found = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    found.setMinimumValue(limits[0])
    found.setMaximumValue(limits[1])
    found.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    return found
