"""Algorithm: clusters of pixels of one class in each parcel, flagged when there are two of two classes."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from qgis_cbm.analysis import foi_fields
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.processing.algorithm import is_shapefile
from qgis_cbm.processing.foi_algorithm import FoiAlgorithm

_CONNECTIVITY = (8, 4)


class FoiCardinalityClusters(FoiAlgorithm):
    """`cbm:foicardinalityclusters`."""

    NAME = "foicardinalityclusters"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "FOI cardinality (clusters)")
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which "
        "clusters of at least two different classes have more pixels than the threshold: the parcel "
        "seems to hold more than one field. What is connected only outside the parcel is two clusters.\n\n"
        "The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, "
        "200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) "
        "and reason.\n\n"
        "The published count flags two clusters of the same class as well, and never counts class 0.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_inputs()
        default = Rule()
        threshold = default.cluster_threshold
        self.add_number("THRESHOLD", self.text("Clusters are larger than [pixels]"), threshold, 0, whole=True)
        ways = [self.text("8 neighbours (edges and corners)"), self.text("4 neighbours (edges)")]
        self.add(QgsProcessingParameterEnum("CONNECTIVITY", self.text("Connected by"), ways, defaultValue=0))
        self.add_limits()
        legacy = QgsProcessingParameterBoolean("LEGACY_COUNT", self.text("Count as published"), False)
        self.add(legacy, advanced=True)
        self.add_outputs()

    def rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rule:
        """The options of this check."""
        return Rule(
            cluster_threshold=self.parameterAsInt(parameters, "THRESHOLD", context),
            connectivity=_CONNECTIVITY[self.parameterAsEnum(parameters, "CONNECTIVITY", context)],
            legacy_count=self.parameterAsBool(parameters, "LEGACY_COUNT", context),
            **self.limits(parameters, context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        work = self.open(parameters, context, feedback)
        found = self.by_pixels(work, feedback)
        self.warn_of_unlisted(feedback, found)
        self.tell(feedback, found, "foi_c")
        cut = is_shapefile(parameters, "OUTPUT") is not None
        chunks = [foi_fields.cardinality(part, cut=cut) for part in found]
        return {"OUTPUT": self.write(parameters, context, feedback, work, chunks)}
