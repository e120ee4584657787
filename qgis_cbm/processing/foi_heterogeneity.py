"""Algorithm: the shares of classes in each parcel, flagged when one lies within limits."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from qgis_cbm.analysis import foi_fields
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.processing.foi_algorithm import FoiAlgorithm


class FoiHeterogeneity(FoiAlgorithm):
    """`cbm:foiheterogeneity`."""

    NAME = "foiheterogeneity"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "FOI heterogeneity")
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags "
        "parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and "
        "40 % is flagged, one of 75 and 25 % is not.\n\n"
        "The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the "
        "percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) "
        "and reason (why a parcel was not judged).",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_inputs()
        default = Rule()
        self.add_number("MIN_SHARE", self.text("Lower limit of a share [%]"), default.min_share, 0, 100)
        self.add_number("MAX_SHARE", self.text("Upper limit of a share [%]"), default.max_share, 0, 100)
        self.add_limits()
        self.add_outputs()

    def rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rule:
        """The options of this check."""
        return Rule(
            min_share=self.number(parameters, "MIN_SHARE", context),
            max_share=self.number(parameters, "MAX_SHARE", context),
            **self.limits(parameters, context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        work = self.open(parameters, context, feedback)
        found = self.by_pixels(work, feedback)
        self.warn_of_unlisted(feedback, found)
        self.tell(feedback, found, "foi_h")
        chunks = [foi_fields.heterogeneity(part) for part in found]
        return {"OUTPUT": self.write(parameters, context, feedback, work, chunks)}
