"""Parcels as vector tiles: the layer, its styles, its legend, and tiles that are as new as a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsSymbol,
    QgsVectorTileBasicRenderer,
    QgsVectorTileLayer,
)

from qgis_cbm.core import parcel_styles
from qgis_cbm.core.parcel_styles import STYLE
from qgis_cbm.core.source_parts import encoded

_DECIDED = "cbm/decided"


@dataclass(frozen=True)
class LegendLine:
    """What a symbol stands for."""

    label: str
    symbol: QgsSymbol


def tile_layer(
    url: str,
    zooms: tuple[int, int],
    bounds: tuple[float, float, float, float] | None,
    authcfg: str,
    name: str,
) -> QgsVectorTileLayer:
    """Return a layer of vector tiles, not in the project yet. The source names `authcfg`, never a login.

    zooms: lowest and highest. bounds: west, south, east, north (EPSG:4326).
    """
    address = encoded(url)
    login = f"&authcfg={authcfg}" if authcfg else ""
    layer = QgsVectorTileLayer(f"type=xyz&url={address}&zmin={zooms[0]}&zmax={zooms[1]}{login}", name)
    if bounds is not None:
        # Otherwise Zoom to Layer would show the whole world.
        layer.setExtent(_in_web_mercator(QgsRectangle(*bounds)))
    return layer


def style_tiles(layer: QgsVectorTileLayer, style: str, crops: Sequence[str]) -> None:
    """Give tiles one of `parcel_styles.STYLES`."""
    layer.setRenderer(parcel_styles.tile_renderer(style, crops))
    layer.setCustomProperty(STYLE, style)
    _ask_anew(layer)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def legend_of(layer: QgsVectorTileLayer) -> tuple[LegendLine, ...]:
    """Return what single parcels look like, as the layer is styled now; QGIS 3.22 lists nothing for tiles."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsVectorTileBasicRenderer):
        return ()
    return tuple(
        LegendLine(each.styleName(), each.symbol().clone())
        for each in renderer.styles()
        if each.layerName() == "parcels" and each.isEnabled() and each.symbol() is not None
    )


def decided(layer: QgsVectorTileLayer, when: str) -> None:
    """Let the layer show a decision; `when` is another text for each of them."""
    layer.setCustomProperty(_DECIDED, when)
    _ask_anew(layer)


def with_decided(source: str, when: str) -> str:
    """Return the source of a layer of tiles with `decided=` in the address of each tile."""
    parts = source.split("&")
    for number, part in enumerate(parts):
        if part.startswith("url="):
            address, _, query = unquote(part[len("url=") :]).partition("?")
            others = [each for each in query.split("&") if each and not each.startswith("decided=")]
            address = f"{address}?{'&'.join([*others, f'decided={when}'])}"
            parts[number] = f"url={encoded(address)}"
    return "&".join(parts)


def _ask_anew(layer: QgsVectorTileLayer) -> None:
    """Give tiles that show decisions another address since the last decision.

    QGIS keeps tiles: on disk, where the server is asked whether they still hold, and from 3.32 on in the
    layer's memory, where nobody is asked.
    """
    when = layer.customProperty(_DECIDED, "")
    if not when or layer.customProperty(STYLE) != parcel_styles.BY_DECISION:
        return
    source, extent = with_decided(layer.source(), when), layer.extent()
    if source != layer.source():
        layer.setDataSource(source, layer.name(), layer.providerType())
        layer.setExtent(extent)
        layer.triggerRepaint()


def _in_web_mercator(degrees: QgsRectangle) -> QgsRectangle:
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance().transformContext(),
    )
    return transform.transformBoundingBox(degrees)
