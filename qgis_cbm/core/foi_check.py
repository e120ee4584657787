"""Both checks on parcels of QGIS and a class raster file, for the FOI dock; all of it may run in a task."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeedback,
    QgsFields,
)

from qgis_cbm.analysis import foi_areas, foi_clusters, foi_fields
from qgis_cbm.analysis.foi import TOO_FEW_PIXELS, Assessment, Rule, assess
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_fields import Field
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.core import class_names, class_raster, foi_parts, foi_sites
from qgis_cbm.core.class_raster import RasterFile
from qgis_cbm.core.foi_options import FoiOptions
from qgis_cbm.core.foi_sites import Sites
from qgis_cbm.core.foi_verdict import Verdict

# Parcels judged between two looks at the Cancel button.
_CHUNK, _AREA_CHUNK = 2000, 200


@dataclass(frozen=True, eq=False)
class Parcels:
    """Where parcels come from. features: called in the task; name: of the layer or the parcel.

    id_column: the field that has the ids of the dataset whatever this calls it, empty where no such is known.
    """

    features: Callable[[], Iterable[QgsFeature]]
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    name: str
    id_column: str = ""


@dataclass(frozen=True, eq=False)
class Job:
    """What is to be checked. classes: names in the style of the layer, None without."""

    parcels: Parcels
    raster: RasterFile
    classes: Classes | None
    options: FoiOptions
    context: QgsCoordinateTransformContext


@dataclass(frozen=True, eq=False)
class Findings:
    """The results for n parcels. fields: attributes, by chunks of parcels. unlisted: value -> its pixels.

    image, spans, grid: the part of the raster that was read. area: the check by area, by chunks.
    """

    job: Job
    sites: Sites
    classes: Classes
    verdicts: list[Verdict]
    fields: list[list[Field]]
    unlisted: dict[int, int]
    image: ClassImage
    spans: Spans
    grid: Grid
    areas: list[AreaResult]


def check(job: Job, feedback: QgsFeedback, progress: Callable[[float], None]) -> Findings:
    """Judge all parcels; stops early, with fewer verdicts than parcels, when cancelled.

    progress: told the per cent done.
    Raises ValueError with a sentence for thresholds, rasters, names and parcels that cannot be used.
    """
    options, cancelled = job.options, feedback.isCanceled
    rule = options.rule()
    raster = class_raster.open_class_raster(job.raster)
    classes = class_names.read(options.names) if options.names else job.classes
    if classes is None:
        classes = class_names.of_attribute_table(job.raster.path)
    parcels = job.parcels
    sites = foi_sites.place(
        parcels.features(), parcels.crs, job.context, raster, rule.inner_buffer, cancelled
    )
    progress(30)
    looked_at = foi_sites.surroundings(sites, raster.grid) if options.by_area else sites.spans
    part, left, top = class_raster.cut(raster, looked_at)
    spans = class_raster.shifted(sites.spans, part, left, top)
    looked_at = class_raster.shifted(looked_at, part, left, top)
    image = class_raster.read(part, looked_at, rule.ignore_zero, cancelled)
    progress(50)
    if classes is None:
        counts = foi_clusters.tally(image, looked_at)
        values = np.unique(image.values[(counts > 0) & ~image.nodata])
        # Nothing but no-data is no mistake: every parcel says so.
        classes = Classes.found(values) if len(values) else Classes((0,), ("class_0",))
    found = _by_pixels(image, spans, classes, rule, sites.reason, feedback, progress)
    areas: list[AreaResult] = []
    if options.by_area:
        too_few = np.concatenate([each.reason == TOO_FEW_PIXELS for each in found] or [np.empty(0, bool)])
        reason = np.where(too_few, TOO_FEW_PIXELS, sites.reason[: len(too_few)])
        shapes = foi_parts.polygonal(sites.wkb)
        bounds = Polygons.from_wkb(shapes).bounds()
        metres = foi_sites.square_metres(raster, bounds)
        for first in range(0, len(reason), _AREA_CHUNK):
            if cancelled():
                break
            some = slice(first, first + _AREA_CHUNK)
            clipper = foi_parts.clipper(shapes[some], part.grid)
            areas.append(
                foi_areas.assess(
                    image, part.grid, bounds[some], metres[some], classes, rule, reason[some], clipper
                )
            )
            progress(65 + 25 * min(1.0, some.stop / len(reason)))
    fields, verdicts = _results(found, areas, options.by_area)
    unlisted: dict[int, int] = {}
    for each in found:
        for value, pixels in each.unlisted_values.items():
            unlisted[value] = unlisted.get(value, 0) + pixels
    progress(90)
    return Findings(job, sites, classes, verdicts, fields, unlisted, image, spans, part.grid, areas)


def _by_pixels(
    image: ClassImage,
    spans: Spans,
    classes: Classes,
    rule: Rule,
    reason: np.ndarray,
    feedback: QgsFeedback,
    progress: Callable[[float], None],
) -> list[Assessment]:
    found = []
    for first in range(0, len(spans), _CHUNK):
        if feedback.isCanceled():
            break
        last = min(first + _CHUNK, len(spans))
        found.append(assess(image, spans.take(first, last), classes, rule, reason=reason[first:last]))
        progress(50 + 15 * last / len(spans))
    return found


def _results(
    found: list[Assessment], areas: list[AreaResult], by_area: bool
) -> tuple[list[list[Field]], list[Verdict]]:
    """Attributes and verdicts; by area, the flag `foi_c` is that of the areas."""
    fields, verdicts = [], []
    flags = np.concatenate([np.where(part.reason == "", part.foi_c, -1) for part in areas] or [np.empty(0)])
    large: dict[int, list[tuple[int, float]]] = {}
    for number, part in enumerate(areas):
        for owner, value, size in zip(part.owner.tolist(), part.value.tolist(), part.area.tolist()):
            large.setdefault(number * _AREA_CHUNK + owner, []).append((value, size))
    first = 0
    for each in found:
        last = first + len(each)
        if by_area and last > len(flags):
            break  # cancelled
        names = dict(zip(each.classes.values, each.classes.names))
        foi_c = flags[first:last].astype(np.int8) if by_area else each.foi_c
        shares = each.percent
        for foi in range(len(each)):
            sizes = large.get(first + foi, []) if by_area else each.cluster_list(foi)
            order = np.argsort(-each.counts[foi], kind="stable")
            present = tuple(
                (each.classes.names[k], float(shares[foi, k])) for k in order if each.counts[foi, k]
            )
            verdicts.append(
                Verdict(
                    int(each.foi_h[foi]), int(foi_c[foi]), str(each.reason[foi]),
                    int(each.counts[foi].sum()), int(each.unlisted[foi]), present,
                    tuple((names[value], float(size)) for value, size in sizes), by_area,
                )
            )  # fmt: skip
        if by_area:
            flag = Field("foi_c", foi_fields.INTEGER, foi_c.astype(np.int64), foi_c < 0)
            cardinality = [flag]
        else:
            cardinality = [one for one in foi_fields.cardinality(each) if one.name != "reason"]
        fields.append([*cardinality, *foi_fields.heterogeneity(each)])
        first = last
    return fields, verdicts
