"""Base maps below the parcels: those the administrator publishes, those of the user, those in the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsFeedback, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import ClientError, NotOffered
from qgis_cbm.client.protocol import BaseMap
from qgis_cbm.core import base_map_sources, i18n, layers
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.tasks import ClientTask
from qgis_cbm.services.workspace import Workspace

_THROUGH = "cbm/base_maps_through_server"
PLACE = "base maps"


@dataclass(frozen=True)
class Offer:
    """A base map that can be shown, or why it cannot. source: as QGIS' provider of web maps takes it."""

    name: str
    source: str
    reason: str = ""
    attribution: str = ""


class BaseMaps(QObject):
    """What there is to be shown below the parcels. Main thread; layers are made in tasks."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._tasks: set[ClientTask] = set()

    @property
    def has_server(self) -> bool:
        """Whether there is a server that shows base maps."""
        dataset = self._workspace.dataset_info
        return dataset is not None and bool(dataset.base_map_tiles)

    @property
    def through_server(self) -> bool:
        """Whether the server is to fetch what this computer could fetch itself."""
        return QgsSettings().value(_THROUGH, False, type=bool)

    def set_through_server(self, wanted: bool) -> None:
        """Remember that choice."""
        QgsSettings().setValue(_THROUGH, wanted)

    def published(self) -> tuple[Offer, ...]:
        """Return what the administrator publishes for the dataset in use."""
        dataset, connection = self._workspace.dataset_info, self._workspace.connection
        if dataset is None or connection is None:
            return ()
        return tuple(self._offer(each, dataset.base_map_tiles, connection) for each in dataset.base_maps)

    def lacking(self) -> str:
        """Return why nothing is published, empty where something is or nobody was asked yet."""
        dataset = self._workspace.dataset_info
        if dataset is None:
            return self.tr("Not connected: the administrator's base maps are not known yet.")
        if dataset.base_maps:
            return ""
        return self._workspace.lacks("base_maps") or self.tr("The administrator publishes none.")

    def own(self) -> tuple[Offer, ...]:
        """Return the XYZ connections saved in QGIS."""
        return tuple(
            Offer(each.name, each.source, i18n.shown(each.reason)) for each in base_map_sources.saved()
        )

    def in_project(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of the raster layers that could be put below the parcels."""
        return layers.backdrops()

    def put_below(self, layer_id: str) -> None:
        """Move a layer of the project below all others."""
        layers.put_below(layer_id)

    def add(self, offer: Offer) -> None:
        """Show a base map below everything else; one that is there already is brought back there."""
        role = f"base map {offer.name}"
        there = layers.find(PLACE, role)
        if there is not None and there.source() == offer.source:
            layers.put_below(there.id())
            return

        def work(_feedback: QgsFeedback, _early: Callable) -> QgsRasterLayer:
            # Of a service QGIS asks for its capabilities here: that may take a while.
            layer = QgsRasterLayer(offer.source, offer.name, "wms")
            if not layer.isValid():
                raise NotOffered(
                    Sentence(
                        "The base map “{name}” does not answer, or has not what was asked for.",
                        name=offer.name,
                    ),
                    detail=layer.error().message() if layer.error() else None,
                )
            layer.moveToThread(QCoreApplication.instance().thread())
            return layer

        def show(layer: QgsRasterLayer) -> None:
            layers.show_below(layer, PLACE, role, offer.attribution)

        def again() -> None:
            self.add(offer)

        def fail(error: ClientError) -> None:
            self._workspace.report(error, again)

        task = ClientTask(
            self.tr("CbM: base map {}").format(offer.name), self, work, show, fail, self._tasks.discard
        )
        self._tasks.add(task)
        task.start()

    def close(self) -> None:
        """Drop what is being made."""
        for task in tuple(self._tasks):
            task.cancel()
        self._tasks.clear()

    def _offer(self, base_map: BaseMap, served: str, connection: Connection) -> Offer:
        name, attribution = base_map.name, base_map.attribution
        source = "" if served and self.through_server else _source(base_map)
        if not source and served:
            url = served.replace("{name}", name)
            source = base_map_sources.tiles(url, base_map.max_zoom, connection.authcfg)
        if source:
            return Offer(name, source, "", attribution)
        reason = self.tr("Only a CbM server can show this one: it lies there, or its address holds a key.")
        if base_map.url:
            reason = self.tr("QGIS cannot show this kind by its address; a connection to a CbM server can.")
        return Offer(name, "", reason, attribution)


def _source(base_map: BaseMap) -> str:
    """The source with which QGIS fetches it itself; empty where it cannot."""
    url, kind = base_map.url, base_map.kind
    if url and kind in ("xyz", "tms"):
        return base_map_sources.tiles(url, base_map.max_zoom, from_below=kind == "tms")
    if url and base_map.layer and (kind == "wms" or (kind == "wmts" and base_map.matrix_set)):
        return base_map_sources.service(
            url, base_map.layer, base_map.style, base_map.format, base_map.matrix_set
        )
    return ""
