"""Algorithm: areas of one class in each parcel as polygons, flagged when there are two of two classes."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from qgis_cbm.analysis import foi_areas, foi_fields
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.compat import INTEGER_FIELD, REAL_FIELD, TEXT_FIELD
from qgis_cbm.core import foi_parts, foi_sites
from qgis_cbm.processing.foi_algorithm import FoiAlgorithm, Work

_CHUNK = 200


class FoiCardinalityArea(FoiAlgorithm):
    """`cbm:foicardinalityarea`."""

    NAME = "foicardinalityarea"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "FOI cardinality (area)")
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies "
        "inside, and flags parcels with connected areas of at least two different classes larger than "
        "the threshold.\n\n"
        "The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and "
        "the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in "
        "square metres.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_inputs()
        self.add_number("THRESHOLD", self.text("Areas are larger than [m2]"), Rule().area_threshold, 0)
        field = QgsProcessingParameterField(
            "ID_FIELD", self.text("Field with the parcel id (first one if empty)"),
            parentLayerParameterName="INPUT", optional=True,
        )  # fmt: skip
        self.add(field, advanced=True)
        self.add_outputs()
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink("CLUSTERS", self.text("FOI clusters"), polygons, None, True)
        )

    def rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rule:
        """The options of this check."""
        return Rule(
            area_threshold=self.number(parameters, "THRESHOLD", context),
            ignore_zero=self.parameterAsBool(parameters, "IGNORE_ZERO", context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        work = self.open(parameters, context, feedback, around=True)
        found = self._by_area(work, feedback)
        self.tell(feedback, found, "foi_c")
        chunks = [foi_fields.area_cardinality(part.foi_c, part.reason) for part in found]
        results = {"OUTPUT": self.write(parameters, context, feedback, work, chunks)}
        clusters = self._write_clusters(parameters, context, work, found)
        if clusters is not None:
            results["CLUSTERS"] = clusters
        return results

    def _by_area(self, work: Work, feedback: QgsProcessingFeedback) -> list[AreaResult]:
        feedback.setProgressText(self.text("Judging parcels"))
        sites, grid = work.sites, work.raster.grid
        shapes = foi_parts.polygonal(sites.wkb)
        bounds = Polygons.from_wkb(shapes).bounds()
        scale = foi_sites.square_metres(work.raster, bounds)
        found = []
        for first in range(0, len(sites), _CHUNK):
            if feedback.isCanceled():
                break
            part = slice(first, first + _CHUNK)
            found.append(
                foi_areas.assess(
                    work.image, grid, bounds[part], scale[part], work.classes, work.rule, sites.reason[part],
                    foi_parts.clipper(shapes[part], grid),
                )
            )  # fmt: skip
            feedback.setProgress(50 + 30 * min(1.0, part.stop / len(sites)))
        return found

    def _write_clusters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, work: Work, found: list[AreaResult]
    ) -> str | None:
        fields = QgsFields()
        for name, kind in (
            ("id", TEXT_FIELD), ("temp_id", INTEGER_FIELD), ("pixelvalue", INTEGER_FIELD),
            ("area", REAL_FIELD),
        ):  # fmt: skip
            fields.append(QgsField(name, kind))
        sink, target = self.parameterAsSink(
            parameters, "CLUSTERS", context, fields, QgsWkbTypes.Type.Polygon, work.raster.crs
        )
        if sink is None:
            if parameters.get("CLUSTERS"):
                raise QgsProcessingException(self.invalidSinkError(parameters, "CLUSTERS"))
            return None
        names = work.source.fields().names()
        # A GeoPackage counts its features in `fid`; the parcel id comes behind it.
        first_own = next((place for place, name in enumerate(names) if name.lower() != "fid"), 0)
        column = self.parameterAsString(parameters, "ID_FIELD", context)
        place = names.index(column) if column in names else first_own
        number = 0
        for first, part in zip(range(0, len(work.sites), _CHUNK), found):
            for owner, value, area, shape in zip(part.owner, part.value, part.area, part.shape):
                number += 1
                attributes = work.sites.features[first + int(owner)].attributes()
                feature = QgsFeature(fields)
                geometry = QgsGeometry()
                geometry.fromWkb(shape)
                feature.setGeometry(geometry)
                parcel = str(attributes[place]) if attributes else str(first + int(owner) + 1)
                feature.setAttributes([parcel, number, int(value), float(area)])
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "CLUSTERS"))
        return target
