"""Base of the algorithms that judge parcels on a class raster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale

from qgis_cbm.analysis import foi_clusters
from qgis_cbm.analysis.foi import Assessment, Rule, assess
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_fields import Field
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.core import class_names, class_raster, foi_sites
from qgis_cbm.core.class_raster import ClassRaster, RasterFile
from qgis_cbm.core.foi_sites import Sites
from qgis_cbm.core.foi_verdict import reason_text
from qgis_cbm.processing.algorithm import CbmAlgorithm, is_shapefile, output_fields, refuse

# Parcels judged between two looks at the Cancel button.
_CHUNK = 2000


@dataclass(frozen=True, eq=False)
class Work:
    """Everything a check needs, read once. around: the pixels that the image holds."""

    source: QgsFeatureSource
    raster: ClassRaster
    sites: Sites
    image: ClassImage
    classes: Classes
    rule: Rule


class FoiAlgorithm(CbmAlgorithm):
    """Parcels, a class raster and its names in; the parcels with the result out."""

    def add_inputs(self) -> None:
        """The parameters that all checks share, first."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(QgsProcessingParameterFeatureSource("INPUT", self.text("Parcels"), polygons))
        self.add(QgsProcessingParameterRasterLayer("RASTER", self.text("Class raster")))
        names = QgsProcessingParameterFile(
            "CLASS_NAMES", self.text("Class names (YAML or QGIS style)"), optional=True,
            fileFilter=class_names.file_filter(),
        )  # fmt: skip
        names.setHelp(self.text("Without a file: those of the layer's style or attribute table."))
        self.add(names)

    def add_outputs(self) -> None:
        """The options few need, and the layer of results."""
        zero = QgsProcessingParameterBoolean("IGNORE_ZERO", self.text("0 is no-data"), False)
        self.add(zero, advanced=True)
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", self.text(self.TITLE)))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the raster and its names while the layer is at hand."""
        layer = self.parameterAsRasterLayer(parameters, "RASTER", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "RASTER"))
        path = self.parameterAsFile(parameters, "CLASS_NAMES", context)
        try:
            self._raster = class_raster.open_class_raster(RasterFile.of_layer(layer))
            self._classes = class_names.read(path) if path else class_names.of_layer(layer)
            self._rule = self.rule(parameters, context)
        except ValueError as error:
            raise refuse(error) from error
        return True

    def rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rule:
        """The options as the engine knows them. Raises ValueError."""
        raise NotImplementedError

    def number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        """A number parameter."""
        return self.parameterAsDouble(parameters, name, context)

    def open(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        *, around: bool = False,
    ) -> Work:  # fmt: skip
        """Read parcels and raster. around: also the pixels whose centre is outside the parcels."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        rule = self._rule
        feedback.setProgressText(self.text("Reading parcels"))
        try:
            sites = foi_sites.place(
                source.getFeatures(), source.sourceCrs(), context.transformContext(), self._raster,
                rule.inner_buffer, feedback.isCanceled,
            )  # fmt: skip
            feedback.setProgress(30)
            feedback.setProgressText(self.text("Reading the class raster"))
            spans = foi_sites.surroundings(sites, self._raster.grid) if around else sites.spans
            image = class_raster.read(self._raster, spans, rule.ignore_zero, feedback.isCanceled)
            feedback.setProgress(50)
            return Work(source, self._raster, sites, image, self._classes or _found(image, spans), rule)
        except ValueError as error:
            raise refuse(error) from error

    def by_pixels(self, work: Work, feedback: QgsProcessingFeedback) -> list[Assessment]:
        """Judge the parcels, a chunk at a time; stops early when cancelled."""
        feedback.setProgressText(self.text("Judging parcels"))
        found = []
        n = len(work.sites)
        for first in range(0, n, _CHUNK):
            if feedback.isCanceled():
                break
            last = min(first + _CHUNK, n)
            spans = work.sites.spans.take(first, last)
            reason = work.sites.reason[first:last]
            found.append(assess(work.image, spans, work.classes, work.rule, reason=reason))
            feedback.setProgress(50 + 30 * last / n)
        return found

    def write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        work: Work, chunks: list[list[Field]],
    ) -> str:  # fmt: skip
        """Write the parcels with their fields, given for consecutive chunks of parcels; the layer's id."""
        feedback.setProgressText(self.text("Writing results"))
        try:
            fields = output_fields(
                work.source.fields(),
                chunks[0] if chunks else [],
                is_shapefile(parameters, "OUTPUT"),
                feedback,
            )
        except ValueError as error:
            raise refuse(error) from error
        sink, target = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.multiType(work.source.wkbType()),
            work.source.sourceCrs(),
        )  # fmt: skip
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        features = iter(work.sites.features)
        for number, chunk in enumerate(chunks):
            if feedback.isCanceled():
                break
            for row in zip(*(field.listed() for field in chunk)):
                before = next(features)
                feature = QgsFeature(fields)
                geometry = before.geometry()
                geometry.convertToMultiType()
                feature.setGeometry(geometry)
                feature.setAttributes([*before.attributes(), *row])
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
            feedback.setProgress(80 + 20 * (number + 1) / len(chunks))
        return target

    def tell(self, feedback: QgsProcessingFeedback, flags: np.ndarray, reasons: np.ndarray) -> None:
        """Sum up in the log."""
        number = QLocale().toString
        text = self.text("{flagged} of {all} parcels flagged.")
        feedback.pushInfo(text.format(flagged=number(int((flags == 1).sum())), all=number(len(flags))))
        for reason in sorted(set(reasons.tolist()) - {""}):
            text = self.text("Parcels not judged: {number} ({reason}).")
            many = number(int((reasons == reason).sum()))
            feedback.pushInfo(text.format(number=many, reason=reason_text(reason)))

    def warn_of_unlisted(self, feedback: QgsProcessingFeedback, found: list[Assessment]) -> None:
        """Name the raster values that have pixels in parcels but no class name."""
        values: dict[int, int] = {}
        for part in found:
            for value, pixels in part.unlisted_values.items():
                values[value] = values.get(value, 0) + pixels
        if values:
            entry, number = self.text("{value} ({pixels} pixels)"), QLocale().toString
            listed = ", ".join(
                entry.format(value=value, pixels=number(pixels))
                for value, pixels in sorted(values.items())[:20]
            )
            text = self.text("Raster values without a name: {values}.")
            feedback.pushWarning(text.format(values=listed))


def _found(image: ClassImage, spans: Spans) -> Classes:
    """Without names: every value that occurs."""
    counts = foi_clusters.tally(image, spans)
    return Classes.found(np.unique(image.values[(counts > 0) & ~image.nodata]))
