"""The algorithms of CbM in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from qgis_cbm.core.paths import resource
from qgis_cbm.processing.foi_cardinality_area import FoiCardinalityArea
from qgis_cbm.processing.foi_cardinality_clusters import FoiCardinalityClusters
from qgis_cbm.processing.foi_heterogeneity import FoiHeterogeneity
from qgis_cbm.processing.foi_signal_statistics import FoiSignalStatistics
from qgis_cbm.processing.parcel_chips import ParcelChips
from qgis_cbm.processing.parcel_peers import ParcelPeers
from qgis_cbm.processing.parcel_report import ParcelReport
from qgis_cbm.processing.parcel_series import ParcelSeries
from qgis_cbm.processing.polygon_statistics import PolygonStatistics
from qgis_cbm.processing.thematic_from_chips import ThematicFromChips

ALGORITHMS = (
    ParcelSeries,
    ParcelChips,
    ParcelPeers,
    ParcelReport,
    PolygonStatistics,
    FoiHeterogeneity,
    FoiCardinalityClusters,
    FoiCardinalityArea,
    FoiSignalStatistics,
    ThematicFromChips,
)


class CbmProvider(QgsProcessingProvider):
    """Provider `cbm`."""

    def id(self) -> str:
        """Stands before the colon of algorithm ids."""
        return "cbm"

    def name(self) -> str:
        """As the toolbox shows it."""
        return "CbM"

    def longName(self) -> str:
        """As lists of providers show it."""
        return QCoreApplication.translate("CbmProvider", "CbM – Checks by Monitoring")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "cbm.svg")))

    def loadAlgorithms(self) -> None:
        """Fill the toolbox."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
