"""Is a declared parcel one homogeneous field? Heterogeneity and cardinality of FOIs on a class raster.

One pixel set for both checks: pixels whose centre lies in the FOI (holes and all parts respected, after the
inner buffer where one is asked for). Heterogeneity: some class has a share of the FOI within given limits.
Cardinality by clusters: clusters of at least two different classes are larger than a threshold. Cardinality
by area is in `foi_areas`. docs/foi.md says where this differs from the published methods, and why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from qgis_cbm.analysis.sentences import Sentence, marked

from . import foi_clusters
from .foi_classes import Classes
from .foi_clusters import Clusters
from .foi_raster import ClassImage
from .spans import Spans

# Why a FOI cannot be judged.
NO_GEOMETRY = "no_geometry"
NOT_POLYGON = "not_polygon"
OUTSIDE = "outside"
BUFFER_EMPTY = "buffer_empty"
NO_PIXEL_CENTRE = "no_pixel_centre"
ALL_NODATA = "all_nodata"
UNLISTED_ONLY = "unlisted_only"
TOO_FEW_PIXELS = "too_few_pixels"
REASONS = (
    NO_GEOMETRY, NOT_POLYGON, OUTSIDE, BUFFER_EMPTY, NO_PIXEL_CENTRE, ALL_NODATA, UNLISTED_ONLY,
    TOO_FEW_PIXELS,
)  # fmt: skip
_REASON = "U16"


@dataclass(frozen=True)
class Rule:
    """The options of an assessment; the defaults are those of the field.

    min_share, max_share: percent, both included. connectivity: 4 or 8. cluster_threshold (pixels) and
    area_threshold (square metres): what is larger is a cluster. inner_buffer: metres cut off the parcel's
    edge. min_pixels: FOIs with fewer pixels of a class are not judged. ignore_zero: 0 is no-data.
    legacy_count: the published count, two clusters of one class flag too and class 0 never counts. Raises
    ValueError naming the option.
    """

    min_share: float = 30.0
    max_share: float = 70.0
    connectivity: int = 8
    cluster_threshold: int = 20
    area_threshold: float = 2000.0
    inner_buffer: float = 0.0
    min_pixels: int = 0
    ignore_zero: bool = False
    legacy_count: bool = False

    def __post_init__(self) -> None:
        if not 0.0 <= self.min_share <= 100.0 or not 0.0 <= self.max_share <= 100.0:
            raise ValueError(
                Sentence(
                    "Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.",
                    min_share=self.min_share,
                    max_share=self.max_share,
                )
            )
        if self.min_share > self.max_share:
            raise ValueError(
                Sentence(
                    "Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the "
                    "upper one, {max_share:g} %.",
                    min_share=self.min_share,
                    max_share=self.max_share,
                )
            )
        if self.connectivity not in (4, 8):
            raise ValueError(
                Sentence(
                    "Connectivity {connectivity} is not possible: give 4 or 8.",
                    connectivity=self.connectivity,
                )
            )
        for template, value in (
            (marked("Cluster threshold {value:g} is not possible: give 0 or more."), self.cluster_threshold),
            (marked("Area threshold {value:g} is not possible: give 0 or more."), self.area_threshold),
            (marked("Inner buffer {value:g} is not possible: give 0 or more."), self.inner_buffer),
            (marked("Minimum pixels {value:g} is not possible: give 0 or more."), self.min_pixels),
        ):
            if not (np.isfinite(value) and value >= 0):
                raise ValueError(Sentence(template, value=value))


class Engine(Protocol):
    """`foi_clusters` or its compiled twin."""

    def count(self, image: ClassImage, spans: Spans, column: np.ndarray, columns: int) -> np.ndarray:
        """Count pixels per FOI and column."""

    def tally(self, image: ClassImage, spans: Spans) -> np.ndarray:
        """Count pixels per code."""

    def label(
        self,
        image: ClassImage,
        spans: Spans,
        column: np.ndarray,
        classes: int,
        *,
        connectivity: int,
        threshold: int,
    ) -> Clusters:
        """Find clusters."""


@dataclass(frozen=True, eq=False)
class Assessment:
    """What was found in n FOIs.

    counts: int32[n, k], pixels per class. unlisted, nodata: int32[n], pixels of values without a class,
    and without a value. foi_h, foi_c: int8[n], 1 flagged, 0 not, -1 not judged. reason: str[n], why not,
    '' for the others. unlisted_values: raster value -> its pixels in all FOIs.
    """

    classes: Classes
    counts: np.ndarray
    unlisted: np.ndarray
    nodata: np.ndarray
    clusters: Clusters
    foi_h: np.ndarray
    foi_c: np.ndarray
    reason: np.ndarray
    unlisted_values: Mapping[int, int]

    def __len__(self) -> int:
        return len(self.reason)

    @property
    def total(self) -> np.ndarray:
        """int64[n]: the pixels of all classes."""
        return self.counts.sum(axis=1, dtype=np.int64)

    @property
    def percent(self) -> np.ndarray:
        """float64[n, k]: share of each class in the total, NaN where there is none."""
        return shares(self.counts)

    def of(self, fois: np.ndarray) -> Assessment:
        """The assessment of these FOIs (int64[k], ascending)."""
        return replace(
            self,
            counts=self.counts[fois],
            unlisted=self.unlisted[fois],
            nodata=self.nodata[fois],
            clusters=self.clusters.of(fois),
            foi_h=self.foi_h[fois],
            foi_c=self.foi_c[fois],
            reason=self.reason[fois],
        )

    def cluster_list(self, foi: int) -> list[tuple[int, int]]:
        """(class value, pixels) of the clusters of one FOI."""
        found = slice(self.clusters.offsets[foi], self.clusters.offsets[foi + 1])
        return [
            (self.classes.values[column], int(size))
            for column, size in zip(self.clusters.column[found], self.clusters.size[found])
        ]


def assess(
    image: ClassImage,
    spans: Spans,
    classes: Classes | None,
    rule: Rule,
    *,
    reason: np.ndarray | None = None,
    engine: Engine = foi_clusters,
) -> Assessment:
    """Judge every FOI by both checks.

    classes: None takes every value found in the FOIs. reason: str[n], why a FOI has no pixels where that
    is known ('' otherwise). Raises ValueError when the image does not fit the spans or there are too many
    classes.
    """
    tally = None
    if classes is None:
        tally = engine.tally(image, spans)
        classes = Classes.found(np.unique(image.values[(tally > 0) & ~image.nodata]))
    k = len(classes)
    column = classes.columns(image)
    table = engine.count(image, spans, column, k + 2)
    eligible = column
    if rule.legacy_count and 0 in classes.values:
        eligible = np.where(column == classes.values.index(0), k, column).astype(np.uint16)
    clusters = engine.label(
        image, spans, eligible, k, connectivity=rule.connectivity, threshold=rule.cluster_threshold
    )
    counts, unlisted, nodata = table[:, :k], table[:, k], table[:, k + 1]
    why = _reasons(spans, counts, unlisted, rule.min_pixels, reason)
    judged = why == ""
    foi_h = np.where(judged, heterogeneous(counts, rule.min_share, rule.max_share), -1).astype(np.int8)
    foi_c = np.where(judged, cardinality(clusters, legacy=rule.legacy_count), -1).astype(np.int8)
    values: dict[int, int] = {}
    if unlisted.any():
        tally = engine.tally(image, spans) if tally is None else tally
        strange = np.flatnonzero((column == k) & (tally > 0))
        values = {int(image.values[code]): int(tally[code]) for code in strange}
    return Assessment(classes, counts, unlisted, nodata, clusters, foi_h, foi_c, why, values)


def shares(counts: np.ndarray) -> np.ndarray:
    """Percentages float64[n, k] of counts[n, k] in their rows, NaN in rows without any."""
    total = counts.sum(axis=1, dtype=np.int64)[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        # One rounding only, so that 30 of 100 is 30 and 333 of 1000 is 33.3.
        return counts.astype(np.int64) * 100 / total


def heterogeneous(counts: np.ndarray, min_share: float, max_share: float) -> np.ndarray:
    """bool[n]: whether a class that is there has a share from min_share to max_share, both included."""
    percent = shares(counts)
    with np.errstate(invalid="ignore"):
        within: np.ndarray = (percent >= min_share) & (percent <= max_share) & (counts > 0)
    return np.any(within, axis=1)


def cardinality(clusters: Clusters, *, legacy: bool = False) -> np.ndarray:
    """bool[n]: whether the clusters are of two or more classes; legacy: whether there are two or more."""
    number = np.diff(clusters.offsets)
    if legacy:
        return number > 1
    # Ordered by class within a FOI: a second class shows as a step.
    steps = np.zeros(len(clusters.column) + 1, np.int64)
    np.cumsum(np.diff(clusters.column, prepend=clusters.column[:1]) != 0, out=steps[1:])
    first, last = clusters.offsets[:-1], clusters.offsets[1:]
    return (number > 1) & (steps[last] - steps[np.minimum(first + 1, last)] > 0)


def _reasons(
    spans: Spans, counts: np.ndarray, unlisted: np.ndarray, min_pixels: int, given: np.ndarray | None
) -> np.ndarray:
    """str[n]: why each FOI is not judged; the first that applies."""
    total = counts.sum(axis=1, dtype=np.int64)
    result = np.full(len(spans), "", _REASON) if given is None else np.asarray(given).astype(_REASON)
    for reason, applies in (
        (NO_PIXEL_CENTRE, spans.sizes() == 0),
        (ALL_NODATA, (total == 0) & (unlisted == 0)),
        (UNLISTED_ONLY, total == 0),
        (TOO_FEW_PIXELS, total < min_pixels),
    ):
        result[(result == "") & applies] = reason
    return result
