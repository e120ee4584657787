"""Algorithm: parcels of the same crop near parcels, with their distance."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from qgis_cbm.analysis.foi_fields import INTEGER, REAL, TEXT
from qgis_cbm.client.errors import NotFound
from qgis_cbm.client.protocol import PEERS_MOST, PEERS_WITHIN_M, DatasetInfo
from qgis_cbm.processing.algorithm import layer_fields
from qgis_cbm.processing.source_algorithm import SourceAlgorithm

_FARTHEST_M, _MOST = 100_000, 100
_COLUMNS = (
    ("parcel", TEXT), ("dataset", TEXT), ("crop", TEXT), ("peer", TEXT), ("rank", INTEGER),
    ("distance", REAL),
)  # fmt: skip


class ParcelPeers(SourceAlgorithm):
    """`cbm:parcelpeers`."""

    NAME = "parcelpeers"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Peers of parcels")
    ICON = "peers.svg"
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Lists for each parcel its peers: parcels of the same crop within a distance and larger than "
        "0.3 ha, the nearest first.\n\n"
        "Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the "
        "nearest), distance (metres, from outline to outline). A parcel without peers has no row and is "
        "named in the log.\n\n"
        "With the field peer as the parcel id, Series of parcels gives the series of the peers.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_source()
        self.add_parcels()
        self.add_number("DISTANCE", self.text("Within (metres)"), PEERS_WITHIN_M, 1, _FARTHEST_M)
        self.add_number("MOST", self.text("Most peers of a parcel"), PEERS_MOST, 1, _MOST, whole=True)
        self.add_table()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        dataset: DatasetInfo,
    ) -> dict[str, Any]:  # fmt: skip
        """Ask for one parcel after the other."""
        pids = self.parcel_ids(parameters, context, dataset)
        within = self.parameterAsDouble(parameters, "DISTANCE", context)
        most = self.parameterAsInt(parameters, "MOST", context)
        fields = layer_fields(_COLUMNS)
        sink, target = None, ""
        unknown, alone = [], []
        for number, pid in enumerate(pids, start=1):
            if feedback.isCanceled():
                break
            try:
                crop = self.client.parcels_by_id(dataset.key, pid, feedback)[0].crop_name
            except NotFound:
                unknown.append(pid)
                continue
            if sink is None:
                sink, target = self.open_table(parameters, context, fields)
            peers = self.client.peers(dataset.key, pid, within, most, feedback)
            if not peers:
                alone.append(pid)
            for rank, peer in enumerate(peers, start=1):
                feature = QgsFeature(fields)
                feature.setAttributes([pid, dataset.key.name, crop, peer.pid, rank, peer.distance_m])
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
            feedback.setProgress(100 * number / len(pids))
        self.name_unknown(feedback, unknown, pids)
        self.name_some(feedback, self.text("Without peers within that distance ({n}): {ids}"), alone)
        return {"OUTPUT": target} if sink is not None else {}
