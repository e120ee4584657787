"""Class counts and clusters of equal class inside each FOI, over its row runs.

Reference implementation in numpy; `cbm_backend.kernels.foi` is its compiled twin. Clusters are connected
components: runs of equal class are joined by union-find with those of the row above, within one FOI only. A
class that hangs together only outside the FOI is therefore two clusters.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

from .foi_raster import ClassImage
from .spans import Spans
from .zonal import gather, groups


@dataclass(frozen=True, eq=False)
class Clusters:
    """Clusters of n FOIs, ordered by FOI, class, size (largest first) and first pixel.

    offsets: int64[n + 1]; the clusters of FOI i are offsets[i]..offsets[i + 1] - 1. column: int32[m],
    position of the class in the class list. size: int64[m], pixels. first: int64[m], flat index of the first
    pixel in row order. largest: int32[n, k], size of the largest cluster of each class, listed here or not.
    """

    offsets: np.ndarray
    column: np.ndarray
    size: np.ndarray
    first: np.ndarray
    largest: np.ndarray

    @classmethod
    def ordered(
        cls, owner: np.ndarray, column: np.ndarray, size: np.ndarray, first: np.ndarray, largest: np.ndarray
    ) -> Clusters:
        """Bring clusters, given in any order with the FOI they belong to, into order."""
        order = np.lexsort((first, -size, column, owner))
        offsets = np.zeros(len(largest) + 1, np.int64)
        np.cumsum(np.bincount(owner, minlength=len(largest)), out=offsets[1:])
        return cls(offsets, column[order].astype(np.int32), size[order], first[order], largest)

    def of(self, fois: np.ndarray) -> Clusters:
        """The clusters of these FOIs (int64[k], ascending)."""
        kept = np.isin(self.owner(), fois)
        offsets = np.zeros(len(fois) + 1, np.int64)
        np.cumsum(np.diff(self.offsets)[fois], out=offsets[1:])
        return Clusters(offsets, self.column[kept], self.size[kept], self.first[kept], self.largest[fois])

    def owner(self) -> np.ndarray:
        """int64[m]: the FOI of each cluster."""
        return np.repeat(np.arange(len(self.offsets) - 1), np.diff(self.offsets))


def count(image: ClassImage, spans: Spans, column: np.ndarray, columns: int) -> np.ndarray:
    """Count the pixels of each column per FOI: int32[n, columns].

    column: uint16[c], the column of each code of the image (`Classes.columns`). Raises ValueError when the
    image does not fit the spans.
    """
    check_image(image, spans)
    result = np.zeros((len(spans), columns), np.int32)
    for first, last in groups(spans):
        owner, codes = gather(image.codes, spans.take(first, last))
        cell = owner * columns + column[codes]
        result[first:last] = np.bincount(cell, minlength=(last - first) * columns).reshape(-1, columns)
    return result


def tally(image: ClassImage, spans: Spans) -> np.ndarray:
    """Count the pixels of each code over all FOIs, int64[c]; a pixel in two FOIs counts twice."""
    check_image(image, spans)
    total = np.zeros(len(image.values), np.int64)
    for first, last in groups(spans):
        total += np.bincount(gather(image.codes, spans.take(first, last))[1], minlength=len(total))
    return total


def label(
    image: ClassImage, spans: Spans, column: np.ndarray, classes: int, *, connectivity: int, threshold: int
) -> Clusters:
    """Find the clusters of more than `threshold` pixels in every FOI.

    column: as for `count`; only columns below `classes` form clusters. connectivity: 4 or 8.
    """
    check_image(image, spans)
    largest = np.zeros((len(spans), classes), np.int32)
    found: list[tuple[np.ndarray, ...]] = []
    for first, last in groups(spans):
        owner, kind, size, pixel = components(image, spans.take(first, last), column, classes, connectivity)
        owner = owner + first
        np.maximum.at(largest, (owner, kind), size.astype(np.int32))
        kept = size > threshold
        found.append((owner[kept], kind[kept], size[kept], pixel[kept]))
    nothing = np.empty(0, np.int64)
    parts = [np.concatenate([nothing, *column_]) for column_ in zip(*found)] if found else [nothing] * 4
    return Clusters.ordered(parts[0], parts[1], parts[2], parts[3], largest)


def components(
    image: ClassImage, spans: Spans, column: np.ndarray, classes: int, connectivity: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Every connected component, by its first pixel: (FOI, class column, size, first pixel), all int64."""
    owner, kind, start, length = segments(image, spans, column, classes)
    root = roots(owner, kind, start, length, spans, connectivity)
    size = np.bincount(root, weights=length, minlength=len(root)).astype(np.int64)
    heads = np.flatnonzero(root == np.arange(len(root)))
    return owner[heads], kind[heads], size[heads], start[heads]


def segments(
    image: ClassImage, spans: Spans, column: np.ndarray, classes: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Cut the row runs where the class changes: (FOI, class column, flat start, length), all int64."""
    owner, codes = gather(image.codes, spans)
    if not len(codes):
        nothing = np.empty(0, np.int64)
        return nothing, nothing, nothing, nothing
    kind = column[codes].astype(np.int64)
    length = spans.length.astype(np.int64)
    head = np.cumsum(length) - length  # where each run begins among the pixels
    begins = np.ones(len(kind), bool)
    begins[1:] = kind[1:] != kind[:-1]
    begins[head] = True
    at = np.flatnonzero(begins)
    run = np.searchsorted(head, at, side="right") - 1
    start = spans.start[run] + at - head[run]
    size = np.diff(np.append(at, len(kind)))
    kept = kind[at] < classes
    return owner[at][kept], kind[at][kept], start[kept], size[kept]


def roots(
    owner: np.ndarray,
    kind: np.ndarray,
    start: np.ndarray,
    length: np.ndarray,
    spans: Spans,
    connectivity: int,
) -> np.ndarray:
    """int64[s]: for each segment the first segment of its component."""
    row, col = np.divmod(start, spans.width)
    stride = spans.width + 2  # a spare column at either side keeps neighbouring rows apart
    begin = (owner * (spans.height + 1) + row) * stride + col + 1
    end = begin + length
    reach = 1 if connectivity == 8 else 0
    first = np.searchsorted(end, begin + stride - reach, side="right")
    last = np.searchsorted(begin, end + stride + reach, side="left")
    below = np.maximum(last - first, 0)
    upper = np.repeat(np.arange(len(start)), below)
    lower = np.arange(len(upper)) + np.repeat(first - (np.cumsum(below) - below), below)
    same = kind[upper] == kind[lower]
    return _united(len(start), upper[same], lower[same])


def _united(n: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The smallest member of the set that each of n items is in, given pairs that are in one set."""
    parent = np.arange(n)
    while len(one):
        a, b = parent[one], parent[other]
        apart = a != b
        one, other, a, b = one[apart], other[apart], a[apart], b[apart]
        np.minimum.at(parent, np.maximum(a, b), np.minimum(a, b))
        while True:
            above = parent[parent]
            if np.array_equal(above, parent):
                break
            parent = above
    return parent


def check_image(image: ClassImage, spans: Spans) -> None:
    """Raise ValueError unless the image is on the grid of the spans."""
    if image.codes.shape != (spans.height, spans.width):
        raise ValueError(
            Sentence(
                "The class raster has {shape} rows and columns, the spans are for ({height}, {width}).",
                shape=image.codes.shape,
                height=spans.height,
                width=spans.width,
            )
        )
