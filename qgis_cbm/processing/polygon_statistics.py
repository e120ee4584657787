"""Algorithm: statistics of the values of any raster in the polygons of any layer."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from qgis_cbm.analysis import spans as scan
from qgis_cbm.analysis import zonal, zonal_fields
from qgis_cbm.analysis.foi_fields import Field, reasons
from qgis_cbm.core import foi_sites, touched_spans, value_raster
from qgis_cbm.core.class_raster import RasterFile
from qgis_cbm.core.foi_sites import Sites
from qgis_cbm.core.foi_verdict import reason_text
from qgis_cbm.core.value_raster import BandReader, Found
from qgis_cbm.processing.algorithm import CbmAlgorithm, Parcels, refuse


class PolygonStatistics(CbmAlgorithm):
    """`cbm:polygonstatistics`."""

    NAME = "polygonstatistics"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Statistics of polygons")
    GROUP = QT_TRANSLATE_NOOP("CbmProcessing", "Parcels")
    GROUP_ID = "parcels"
    ICON = "cbm.svg"
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same "
        "numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, "
        "which is read only where polygons are, so that it may be of any size; polygons may overlap.\n\n"
        "A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; "
        "no-data, infinite and not-a-number values do not count. Values are taken as stored.\n\n"
        "Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the "
        "population), min, max and percentiles (linear between pixels) such as p25; with several bands as "
        "b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, "
        "buffer_empty, outside, no_pixel_centre or all_nodata.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(QgsProcessingParameterFeatureSource("INPUT", self.text("Polygons"), polygons))
        self.add(QgsProcessingParameterRasterLayer("RASTER", self.text("Raster")))
        bands = QgsProcessingParameterBand(
            "BANDS", self.text("Bands"), None, "RASTER", optional=True, allowMultiple=True
        )
        bands.setHelp(self.text("All bands if none is chosen."))
        self.add(bands)
        self.add(
            QgsProcessingParameterString("PERCENTILES", self.text("Percentiles"), "25 50 75", optional=True)
        )
        self.add(
            QgsProcessingParameterBoolean(
                "ALL_TOUCHED", self.text("All pixels that a polygon touches"), False
            )
        )
        self.add_number("INNER_BUFFER", self.text("Inner buffer (metres)"), 0, 0)
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", self.text(self.TITLE)))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the raster while the layer is at hand."""
        layer = self.parameterAsRasterLayer(parameters, "RASTER", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "RASTER"))
        try:
            self._raster = value_raster.open_value_raster(RasterFile.of_layer(layer))
            self._percents = zonal_fields.percents(self.parameterAsString(parameters, "PERCENTILES", context))
        except ValueError as error:
            raise refuse(error) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        bands = self.parameterAsInts(parameters, "BANDS", context)
        bands = bands or list(range(1, self._raster.bands + 1))
        try:
            feedback.setProgressText(self.text("Reading polygons"))
            sites = foi_sites.place(
                source.getFeatures(), source.sourceCrs(), context.transformContext(), self._raster,
                self.parameterAsDouble(parameters, "INNER_BUFFER", context), feedback.isCanceled,
            )  # fmt: skip
            spans = sites.spans
            if self.parameterAsBoolean(parameters, "ALL_TOUCHED", context):
                spans = touched_spans.build(sites.wkb, sites.polygons, self._raster.grid, feedback.isCanceled)
            feedback.setProgress(20)
            found = [self._band(number, spans, bands, feedback) for number in bands]
        except ValueError as error:
            raise refuse(error) from error
        if feedback.isCanceled():
            return {}
        fields: list[Field] = []
        for number, band in zip(bands, found):
            prefix = f"b{number}_" if len(bands) > 1 else ""
            fields += zonal_fields.fields(band.statistics, self._percents, band.percentiles, prefix)
        reason = self._reason(sites, spans, [band.statistics.count for band in found])
        self._tell(feedback, reason)
        parcels = Parcels(source, sites.features)
        target = self.write_with(parameters, context, feedback, parcels, [[*fields, reasons(reason)]])
        return {"OUTPUT": target}

    def _band(
        self, number: int, spans: scan.Spans, bands: list[int], feedback: QgsProcessingFeedback
    ) -> Found:
        text = self.text("Reading band {number}").format(number=number)
        feedback.setProgressText(text)
        band = BandReader(self._raster, number)
        if band.is_scaled:
            feedback.pushInfo(
                self.text(
                    "Band {number} states a scale and offset; the numbers are of what is stored."
                ).format(number=number)
            )
        before, step = 20 + 60 * bands.index(number) / len(bands), 60 / len(bands)
        shares = [percent / 100 for percent in self._percents]
        return value_raster.statistics(
            band, spans, shares, lambda share: feedback.setProgress(before + step * share),
            feedback.isCanceled,
        )  # fmt: skip

    def _reason(self, sites: Sites, spans: scan.Spans, counts: list[np.ndarray]) -> np.ndarray:
        most = np.max(counts, axis=0)
        inside = scan.touching(sites.polygons, self._raster.grid)
        return np.where(sites.reason != "", sites.reason, zonal.why_empty(spans, most, inside))

    def _tell(self, feedback: QgsProcessingFeedback, reason: np.ndarray) -> None:
        number = QLocale().toString
        words = self.text("{some} of {all} polygons have valid pixels.")
        feedback.pushInfo(words.format(some=number(int((reason == "").sum())), all=number(len(reason))))
        for name in sorted(set(reason.tolist()) - {""}):
            words = self.text("Polygons without: {number} ({reason}).")
            many = number(int((reason == name).sum()))
            feedback.pushInfo(words.format(number=many, reason=reason_text(name)))
