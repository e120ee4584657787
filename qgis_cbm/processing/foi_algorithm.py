"""Base of the algorithms that judge parcels on a class raster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
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
)
from qgis.PyQt.QtCore import QLocale

from qgis_cbm.analysis import foi_clusters
from qgis_cbm.analysis.foi import Assessment, Rule, assess
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_fields import Field
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.core import class_names, class_raster, foi_sites
from qgis_cbm.core.class_raster import ClassRaster, RasterFile
from qgis_cbm.core.foi_sites import Sites
from qgis_cbm.core.foi_verdict import reason_text
from qgis_cbm.processing.algorithm import CbmAlgorithm, Parcels, refuse

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

    def add_limits(self) -> None:
        """What both checks by pixels leave out."""
        self.add_number("INNER_BUFFER", self.text("Inner buffer [m]"), 0, 0)
        self.add_number("MIN_PIXELS", self.text("Smallest number of pixels"), 0, 0, whole=True, advanced=True)

    def limits(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The same as options of `Rule`."""
        return {
            "inner_buffer": self.number(parameters, "INNER_BUFFER", context),
            "min_pixels": self.parameterAsInt(parameters, "MIN_PIXELS", context),
            "ignore_zero": self.parameterAsBool(parameters, "IGNORE_ZERO", context),
        }

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
        return self.write_with(
            parameters, context, feedback, Parcels(work.source, work.sites.features), chunks
        )

    def tell(
        self, feedback: QgsProcessingFeedback, found: Sequence[Assessment | AreaResult], flag: str
    ) -> None:
        """Sum up in the log. flag: `foi_h` or `foi_c`."""
        if not found:
            return
        flags = np.concatenate([getattr(part, flag) for part in found])
        reasons = np.concatenate([part.reason for part in found])
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
