"""One parcel of a FOI check as it is drawn: classes of its pixels, outlines of parcel and clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature

from qgis_cbm.analysis import foi_preview
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.core.foi_check import Findings
from qgis_cbm.core.foi_verdict import Verdict


@dataclass(frozen=True, eq=False)
class ParcelView:
    """kinds: int32[h, w], position in `classes`, or OUTSIDE, NODATA, UNLISTED of `foi_preview`.

    parcel, clusters: rings float64[v, 2] in columns and rows of `kinds`. aspect: height of a pixel by its
    width.
    """

    feature: QgsFeature
    verdict: Verdict
    classes: Classes
    kinds: np.ndarray
    parcel: tuple[np.ndarray, ...]
    clusters: tuple[np.ndarray, ...]
    aspect: float


def view(findings: Findings, foi: int) -> ParcelView:
    """Draw one of the parcels; one without pixels has an empty picture."""
    options, grid = findings.job.options, findings.grid
    drawn = foi_preview.preview(
        findings.image, findings.spans, foi, grid, findings.classes,
        connectivity=options.connectivity, threshold=options.cluster_threshold,
    )  # fmt: skip
    a, b, _, d, e, _ = grid.transform
    aspect = float(np.hypot(b, e) / np.hypot(a, d))
    feature, verdict = findings.sites.features[foi], findings.verdicts[foi]
    if drawn is None:
        return ParcelView(feature, verdict, findings.classes, np.empty((0, 0), np.int32), (), (), aspect)
    if options.by_area:
        shapes = [shape for part in findings.areas for shape in part.shape]
        clusters = [ring for shape in shapes for ring in _rings(shape)]
    else:
        clusters = [ring for cluster in drawn.clusters for ring in cluster.rings]
    outline = _rings(findings.sites.wkb[foi])
    return ParcelView(
        feature,
        verdict,
        findings.classes,
        drawn.classes,
        tuple(_to_pixels(ring, grid, drawn.column, drawn.row) for ring in outline),
        tuple(_to_pixels(ring, grid, drawn.column, drawn.row) for ring in clusters),
        aspect,
    )


def _rings(wkb: bytes) -> list[np.ndarray]:
    polygons = Polygons.from_wkb([wkb])
    return np.split(polygons.coords, polygons.ring_offsets[1:-1]) if len(polygons.coords) else []


def _to_pixels(ring: np.ndarray, grid: Grid, left: int, top: int) -> np.ndarray:
    a, b, c, d, e, f = grid.transform
    x, y = ring[:, 0] - c, ring[:, 1] - f
    scale = 1.0 / (a * e - b * d)
    return np.column_stack(((x * e - y * b) * scale - left, (y * a - x * d) * scale - top))
