"""All parcels of a dataset on the map: vector tiles or OGC API of a server, tables of a database."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsMapLayer, QgsVectorLayer, QgsVectorTileLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import ClientError, NotOffered
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, Decision, TableSource, TileSource
from qgis_cbm.core import auth, layers, tile_layers
from qgis_cbm.core.layer_watch import LayerWatch
from qgis_cbm.core.parcel_styles import OUTLINE, STYLE
from qgis_cbm.core.settings import Connection
from qgis_cbm.core.tile_layers import LegendLine
from qgis_cbm.services import sources
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.workspace import Workspace

PARCELS, OVERVIEW, COLLECTION = "parcels layer", "parcels overview", "parcels collection"
_PLACE = "parcel layers"


@dataclass(frozen=True)
class Legend:
    """How the parcels on the map look: one of `parcel_styles.STYLES` and what each symbol stands for."""

    style: str = ""
    lines: tuple[LegendLine, ...] = ()


class ParcelLayers(QObject):
    """Adds and styles the layers of the dataset in use; a decision draws them anew.

    shown(): the parcels that were asked for are on the map. alone(): and they are the first layers of the
    project. legendChanged(): `legend` is another.
    """

    shown = pyqtSignal()
    alone = pyqtSignal()
    legendChanged = pyqtSignal()

    def __init__(self, workspace: Workspace, decisions: Decisions, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace, self._decisions = workspace, decisions
        decisions.decided.connect(self._decided)
        self._watch = LayerWatch(PARCELS, self)
        self._watch.changed.connect(self.legendChanged)
        workspace.datasetChanged.connect(self.legendChanged)
        workspace.recovered.connect(self._recovered)

    def close(self) -> None:
        """Stop following."""
        self._watch.close()
        self._workspace.datasetChanged.disconnect(self.legendChanged)
        self._workspace.recovered.disconnect(self._recovered)
        self._decisions.decided.disconnect(self._decided)

    @property
    def legend(self) -> Legend:
        """The legend of the parcels where QGIS has none of its own, that is, of tiles; else an empty one."""
        connection, key = self._workspace.connection, self._workspace.dataset
        if connection is None or key is None:
            return Legend()
        layer = layers.find(_place(connection, key), PARCELS)
        if not isinstance(layer, QgsVectorTileLayer):
            return Legend()
        return Legend(str(layer.customProperty(STYLE, "")), tile_layers.legend_of(layer))

    def add(self, style: str) -> None:
        """Show all parcels in one of `parcel_styles.STYLES`; layers that are there only change theirs."""
        connection, dataset = self._workspace.connection, self._workspace.dataset_info
        if connection is None or dataset is None:
            return
        if self._restyle(style, connection, dataset):
            self.shown.emit()
            return
        uri = sources.database_uri(connection)
        if uri is not None:
            auth.lend(uri, layers.without_login(uri))

        names = (
            self.tr("Parcels {}").format(dataset.key),
            self.tr("Parcels {}, summed up").format(dataset.key),
        )

        def question(client, key, feedback):
            source = client.parcel_source(key, feedback)
            if isinstance(source, TableSource):
                return source, _tables(source, uri, dataset.key, names)
            return source, ()

        self._workspace.ask(
            _PLACE,
            self.tr("CbM: parcels of {}").format(dataset.key),
            question,
            lambda found: self._show(found[0], found[1], style, connection, dataset),
        )

    def add_collection(self) -> None:
        """Add the parcels with their attribute table, through OGC API - Features."""
        connection, dataset = self._workspace.connection, self._workspace.dataset_info
        if connection is None or dataset is None:
            return
        if connection.is_direct:
            self.add(OUTLINE)
            return
        place, name = _place(connection, dataset.key), self.tr("Parcels {} (attributes)").format(dataset.key)
        if layers.find(place, COLLECTION) is not None:
            return
        url = sources.collections_url(connection)

        def question(_client: DataClient, key: DatasetKey, _feedback: QgsFeedback) -> QgsVectorLayer:
            layer = layers.collection_layer(url, key.name, connection.authcfg, name)
            if not layer.isValid():
                raise NotOffered(
                    Sentence("QGIS cannot open the OGC API collection of {key} on this server.", key=key)
                )
            layer.moveToThread(QCoreApplication.instance().thread())
            return layer

        def show(layer: QgsVectorLayer) -> None:
            layers.style_outline(layer)
            layers.show(layer, place, COLLECTION, parcels_group(dataset.key))

        self._workspace.ask(COLLECTION, self.tr("CbM: attributes of {}").format(dataset.key), question, show)

    def _restyle(self, style: str, connection: Connection, dataset: DatasetInfo) -> bool:
        """Give layers that are there already another style; returns whether there are any."""
        place = _place(connection, dataset.key)
        parcels, overview = layers.find(place, PARCELS), layers.find(place, OVERVIEW)
        if parcels is None:
            return False
        if isinstance(parcels, QgsVectorLayer):
            column = str(parcels.customProperty("cbm/crop_column", ""))
            layers.style_table(parcels, style, dataset.crops, column)
        else:
            tile_layers.style_tiles(parcels, style, dataset.crops)
        if overview is not None:
            layers.style_overview(overview, style, dataset.crops)
        return True

    def _show(
        self,
        source: TileSource | TableSource,
        tables: tuple[QgsMapLayer, ...],
        style: str,
        connection: Connection,
        dataset: DatasetInfo,
    ) -> None:
        place, group = _place(connection, dataset.key), parcels_group(dataset.key)
        name, first = self.tr("Parcels {}").format(dataset.key), layers.is_empty()
        if isinstance(source, TileSource):
            zooms = (source.min_zoom, source.max_zoom)
            layer = tile_layers.tile_layer(source.url, zooms, source.bounds, connection.authcfg, name)
            if not layer.isValid():
                self._workspace.report(ClientError(self.tr("QGIS cannot open the server's vector tiles.")))
                return
            tile_layers.style_tiles(layer, style, dataset.crops)
            layers.show(layer, place, PARCELS, group)
        else:
            parcels, *overview = tables
            parcels.setCustomProperty("cbm/crop_column", source.crop_column)
            layers.style_table(parcels, style, dataset.crops, source.crop_column)
            layers.show(parcels, place, PARCELS, group)
            for layer in overview:
                layers.style_overview(layer, style, dataset.crops)
                layers.show(layer, place, OVERVIEW, group, first=False)
        self.shown.emit()
        if first:
            self.alone.emit()

    def _recovered(self) -> None:
        connection, key = self._workspace.connection, self._workspace.dataset
        if connection is not None and key is not None:
            layers.repaint(_place(connection, key))

    def _decided(self, decision: Decision) -> None:
        connection, key = self._workspace.connection, self._workspace.dataset
        if connection is not None and key is not None:
            layers.refresh(_place(connection, key), f"{decision.decided_at:.6f}")


def _tables(
    source: TableSource, uri: object, key: DatasetKey, names: tuple[str, str]
) -> tuple[QgsVectorLayer, ...]:
    """Open the tables in a task: QGIS asks the database a dozen questions for each."""
    wanted = [(source.query, "ogc_fid", source.srid, names[0])]
    if source.overview:
        wanted.append((source.overview, "z,x,y", 3857, names[1]))
    found = []
    for table, columns, srid, name in wanted:
        layer = layers.table_layer(uri, table, columns, srid, name)
        if not layer.isValid():
            raise NotOffered(
                Sentence("QGIS cannot open the parcels of {key} as a layer.", key=key),
                detail=layer.error().summary(),
            )
        layer.moveToThread(QCoreApplication.instance().thread())
        found.append(layer)
    return tuple(found)


def _place(connection: Connection, key: DatasetKey) -> str:
    return f"{connection.name}/{key.name}"


def parcels_group(key: DatasetKey) -> str:
    """Return the name of the group in which the parcels of a dataset are."""
    return f"CbM {key}"
