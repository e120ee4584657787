"""The only writer of layers into the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsDataSourceUri,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorTileLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor

from qgis_cbm.analysis.render import Limits, Look
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core import chip_styles, parcel_styles, reload_later, tile_layers
from qgis_cbm.core.parcel_styles import STYLE
from qgis_cbm.core.paths import resource

ROLE = "cbm/role"
_PLACE = "cbm/place"
_COUNTED = 20000
_COLLECTION = "OAPIF"


def add_parcels(source: str, name: str, crop_column: str = "") -> QgsVectorLayer:
    """Add a parcels file to the project and return the layer; one of the same source is returned as it is.

    `source` as for OGR. With `crop_column` the parcels are coloured by crop, else outlined. Main thread only.
    Raises ValueError when the file cannot be read.
    """
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if layer.customProperty(ROLE) == "parcels" and layer.source() == source:
            return layer
    layer = QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        raise ValueError(Sentence("The parcels in {source} cannot be read.", source=source))
    layer.setCustomProperty(ROLE, "parcels")
    if layer.fields().lookupField(crop_column) >= 0:
        style_by_crop(layer, crop_column)
    else:
        style_outline(layer)
    project.addMapLayer(layer)
    return layer


def table_layer(uri: QgsDataSourceUri, table: str, key: str, srid: int, name: str) -> QgsVectorLayer:
    """Return a layer of polygons of a PostGIS database, not in the project yet; may be made in a task.

    uri: of the saved connection. table: quoted, with its schema, or a parenthesised statement. What the uri
    holds of passwords is left out: they would travel with the project.
    """
    source = without_login(uri)
    schema, bare = ("", table) if table.startswith("(") else _parts(table)
    source.setDataSource(schema, bare, "wkb_geometry", "", key)
    source.setSrid(str(srid))
    source.setWkbType(QgsWkbTypes.Type.MultiPolygon if key == "ogc_fid" else QgsWkbTypes.Type.Polygon)
    source.setUseEstimatedMetadata(True)
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsVectorLayer(source.uri(False), name, "postgres", options)


def without_login(uri: QgsDataSourceUri) -> QgsDataSourceUri:
    """Return where a database is and which authentication configuration it wants; no user, no password."""
    source = QgsDataSourceUri()
    if uri.service():
        source.setConnection(uri.service(), uri.database(), "", "", uri.sslMode(), uri.authConfigId())
    else:
        source.setConnection(
            uri.host(), uri.port(), uri.database(), "", "", uri.sslMode(), uri.authConfigId()
        )
    return source


def collection_layer(url: str, collection: str, authcfg: str, name: str) -> QgsVectorLayer:
    """Return an OGC API - Features layer, not in the project yet: it has the attribute table tiles lack."""
    login = f" authcfg='{authcfg}'" if authcfg else ""
    source = (
        f"{login} pageSize='1000' pagingEnabled='true' preferCoordinatesForWfsT11='false' "
        f"restrictToRequestBBOX='1' typename='{collection}' url='{url}' version='OGC_API_FEATURES'"
    )
    return QgsVectorLayer(source.strip(), name, _COLLECTION)


def id_field(layer: QgsVectorLayer, id_column: str) -> str:
    """Return the field with the ids of the dataset, empty for none. id_column: what the dataset calls them.

    The layer of attributes calls them `pid`, whatever the dataset does.
    """
    ours = layer.providerType() == _COLLECTION and layer.customProperty(_PLACE)
    fields = layer.fields()
    place = fields.lookupField("pid" if ours else id_column)
    return fields.at(place).name() if place >= 0 else ""


def style_table(layer: QgsVectorLayer, style: str, crops: Sequence[str], crop_column: str) -> None:
    """Give a table of parcels one of `parcel_styles.STYLES`; it is seen below 1:100,000 only."""
    layer.setRenderer(parcel_styles.parcel_renderer(style, crops, crop_column))
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(parcel_styles.OVERVIEW_ABOVE)
    layer.setCustomProperty(STYLE, style)
    layer.triggerRepaint()


def style_overview(layer: QgsVectorLayer, style: str, crops: Sequence[str]) -> None:
    """Give the table of sums the same style; it is seen above 1:100,000 only."""
    layer.setRenderer(parcel_styles.overview_renderer(style, crops))
    layer.setScaleBasedVisibility(True)
    layer.setMaximumScale(parcel_styles.OVERVIEW_ABOVE)
    layer.setCustomProperty(STYLE, style)
    layer.triggerRepaint()


def is_empty() -> bool:
    """Return whether the project has no layer yet."""
    return not QgsProject.instance().mapLayers()


def find(place: str, role: str) -> QgsMapLayer | None:
    """Return the layer that shows this role of a dataset (`place`: connection and dataset), or None."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_PLACE) == place and layer.customProperty(ROLE) == role:
            return layer
    return None


def show(layer: QgsMapLayer, place: str, role: str, group: str, *, first: bool = True) -> None:
    """Put a layer into the group of its dataset, in the place of the one that showed the same before."""
    before = find(place, role)
    _insert(layer, place, role, _group(group), 0 if first else -1, expanded=first)
    if before is not None:
        QgsProject.instance().removeMapLayer(before.id())


def show_image(layer: QgsMapLayer, place: str, role: str, group: str, under: str) -> None:
    """Put an image into a group of its own below another one, so that outlines stay in view.

    It is on the map once it is ticked: QGIS prepares all that are whenever it draws the map.
    """
    before = find(place, role)
    _insert(layer, place, role, _group(group, under), 0, expanded=False, ticked=False)
    if before is not None:
        QgsProject.instance().removeMapLayer(before.id())


def tick(layer_ids: Iterable[str], ticked: bool) -> None:
    """Show layers of the project on the map, or no longer; the map draws them all at once."""
    root = QgsProject.instance().layerTreeRoot()
    for node in filter(None, map(root.findLayer, layer_ids)):
        node.setItemVisibilityChecked(ticked)


def unticked_images() -> tuple[str, ...]:
    """Return the ids of the images of parcels that are in the project and not on the map."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return tuple(
        node.layerId()
        for node in nodes
        if not node.itemVisibilityChecked() and node.layer() is not None and _is_image(node.layer())
    )


def show_below(layer: QgsMapLayer, place: str, role: str, attribution: str = "") -> None:
    """Put a layer below all others, in the place of the one that showed the same before."""
    before = find(place, role)
    if attribution:
        # QGIS shows rights as a copyright on maps.
        about = layer.metadata()
        about.setRights([attribution])
        layer.setMetadata(about)
    _insert(layer, place, role, QgsProject.instance().layerTreeRoot(), -1, expanded=False)
    if before is not None:
        QgsProject.instance().removeMapLayer(before.id())


def put_below(layer_id: str) -> None:
    """Move a layer of the project below all others, and show it."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer_id)
    if node is None:
        return
    moved = node.clone()
    moved.setItemVisibilityChecked(True)
    root.insertChildNode(-1, moved)
    node.parent().removeChildNode(node)


def backdrops() -> tuple[tuple[str, str], ...]:
    """Return id and name of the project's raster layers, images of parcels left out, by name."""
    found = [
        (layer.id(), layer.name())
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and not _is_image(layer)
    ]
    return tuple(sorted(found, key=lambda each: each[1].lower()))


def images(added: Iterable[QgsMapLayer] | None = None) -> list[QgsMapLayer]:
    """Return the images of parcels among these layers, or in the project."""
    some = QgsProject.instance().mapLayers().values() if added is None else added
    return [layer for layer in some if _is_image(layer)]


def _is_image(layer: QgsMapLayer) -> bool:
    return str(layer.customProperty(_PLACE, "")).startswith("chips ")


def chip_layer(path: str, name: str, look: Look, limits: Limits, start: float, stop: float) -> QgsRasterLayer:
    """Return a chip as a layer that the temporal controller shows from `start` to `stop` (seconds UTC).

    Not in the project yet. Raises ValueError when the file cannot be read.
    """
    # Without the default style, for which GDAL would count every pixel.
    layer = QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        raise ValueError(Sentence("The image {name} cannot be read.", name=name))
    layer.setRenderer(chip_styles.renderer(layer, look, limits))
    begin, end = (QDateTime.fromSecsSinceEpoch(round(t), Qt.TimeSpec.UTC) for t in (start, stop))
    times = layer.temporalProperties()
    times.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    times.setFixedTemporalRange(QgsDateTimeRange(begin, end, True, False))
    times.setIsActive(True)
    return layer


def span_of(layer_ids: Iterable[str]) -> QgsDateTimeRange | None:
    """Return the time from the first to the last of some images, None without any."""
    found = [QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids]
    spans = [layer.temporalProperties().fixedTemporalRange() for layer in found if layer is not None]
    if not spans:
        return None
    return QgsDateTimeRange(min(span.begin() for span in spans), max(span.end() for span in spans))


def refresh(place: str, decided: str) -> None:
    """Let the layers of a dataset show the latest decision; `decided` is another text for each of them."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_PLACE) != place:
            continue
        if isinstance(layer, QgsVectorTileLayer):
            tile_layers.decided(layer, decided)
        elif layer.providerType() == _COLLECTION:
            reload_later.reload(layer)
        elif layer.customProperty(STYLE) == parcel_styles.BY_DECISION:
            layer.triggerRepaint()


def repaint(place: str) -> None:
    """Draw all layers of a dataset anew: parts of them may be missing."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(_PLACE) == place:
            layer.triggerRepaint()


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
    for crop, colour in zip(_commonest(layer, crop_column), parcel_styles.PALETTE):
        coloured, filled = symbol.clone(), QColor(colour)
        filled.setAlpha(symbol.color().alpha())
        coloured.setColor(filled)
        categories.append(QgsRendererCategory(crop, coloured, str(crop)))
    styled = QgsCategorizedSymbolRenderer(crop_column, [*categories, others])
    styled.setSourceSymbol(symbol.clone())
    layer.setRenderer(styled)


def _insert(
    layer: QgsMapLayer,
    place: str,
    role: str,
    group: QgsLayerTreeGroup,
    index: int,
    *,
    expanded: bool,
    ticked: bool = True,
) -> None:
    layer.setCustomProperty(_PLACE, place)
    layer.setCustomProperty(ROLE, role)
    QgsProject.instance().addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    # Before it is in the tree: the Layers panel unfolds what comes in unfolded, and then keeps it so.
    node.setExpanded(expanded)
    node.setItemVisibilityChecked(ticked)
    group.insertChildNode(index, node)


def _group(name: str, under: str = "") -> QgsLayerTreeGroup:
    """Return the group of this name; a new one is on top, or right below the group `under`."""
    root = QgsProject.instance().layerTreeRoot()
    found = root.findGroup(name)
    if found is not None:
        return found
    names = [node.name() if isinstance(node, QgsLayerTreeGroup) else "" for node in root.children()]
    return root.insertGroup(names.index(under) + 1 if under in names else 0, name)


def _parts(table: str) -> tuple[str, str]:
    """Schema and name of a table quoted as `"schema"."name"`."""
    schema, _, bare = table.strip('"').partition('"."')
    return schema.replace('""', '"'), bare.replace('""', '"')


def _commonest(layer: QgsVectorLayer, column: str) -> list:
    """Return the values of a column, commonest first; of a large layer its beginning is counted."""
    request = QgsFeatureRequest().setLimit(_COUNTED)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([column], layer.fields())
    counted = Counter(feature[column] for feature in layer.getFeatures(request))
    return [value for value, _ in counted.most_common() if value]
