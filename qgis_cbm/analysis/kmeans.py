"""A class raster out of a stack of images: k-means over the dates of every pixel, the same at every run."""

from __future__ import annotations

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

MOST_CLASSES = 12
_ROUNDS = 100


def cluster(stack: np.ndarray, classes: int, *, mask: np.ndarray | None = None, seed: int = 0) -> np.ndarray:
    """Group the pixels of a stack by their course over time.

    stack: float[dates, height, width], such as NDVI, NaN where a date saw nothing. mask: bool[height, width],
    pixels that take part. Distances are mean squares over the dates that a pixel has. Returns
    uint8[height, width]: 0 for pixels without any value, else 1..classes by rising mean; fewer classes come
    out where fewer different pixels exist. Raises ValueError for a number of classes outside 2..12 or a stack
    without values.
    """
    if not 2 <= classes <= MOST_CLASSES:
        raise ValueError(
            Sentence(
                "{classes} classes are not possible: give 2 to {most}.", classes=classes, most=MOST_CLASSES
            )
        )
    if stack.ndim != 3 or not stack.shape[0]:
        raise ValueError(Sentence("There are no images to group."))
    seen = np.isfinite(stack)
    taking_part = seen.any(axis=0) if mask is None else seen.any(axis=0) & mask
    if not taking_part.any():
        raise ValueError(Sentence("The images have no valid pixel in the area."))
    values = np.where(seen, stack, 0.0)[:, taking_part].T.astype(np.float64)
    weights = seen[:, taking_part].T.astype(np.float64)
    centres = _spread(values, weights, classes, np.random.default_rng(seed))
    group = np.zeros(len(values), np.int64)
    for round_ in range(_ROUNDS):
        nearest = np.argmin(_distances(values, weights, centres), axis=1)
        if round_ and np.array_equal(nearest, group):
            break
        group = nearest
        centres = _centres(values, weights, group, centres)
    used = np.unique(group)
    rank = np.empty(len(centres), np.uint8)
    rank[used[np.argsort(centres[used].mean(axis=1), kind="stable")]] = np.arange(1, len(used) + 1)
    result = np.zeros(stack.shape[1:], np.uint8)
    result[taking_part] = rank[group]
    return result


def _distances(values: np.ndarray, weights: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Mean squared distance over the dates that a pixel has: float64[pixels, classes]."""
    squares = (values**2).sum(axis=1)[:, None] - 2 * values @ centres.T + weights @ (centres**2).T
    return np.maximum(squares, 0.0) / weights.sum(axis=1)[:, None]


def _spread(values: np.ndarray, weights: np.ndarray, classes: int, rng: np.random.Generator) -> np.ndarray:
    """Starting centres far from each other (k-means++); dates a pixel lacks are filled with their mean."""
    with np.errstate(invalid="ignore"):
        usual = np.nan_to_num(values.sum(axis=0) / weights.sum(axis=0))
    full = np.where(weights > 0, values, usual)
    centres = [full[rng.integers(len(full))]]
    while len(centres) < classes:
        distance = _distances(values, weights, np.array(centres)).min(axis=1)
        if distance.sum() <= 0:
            break
        centres.append(full[rng.choice(len(full), p=distance / distance.sum())])
    return np.array(centres)


def _centres(values: np.ndarray, weights: np.ndarray, group: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Mean of each class and date; what no pixel of a class has stays as it was."""
    result = before.copy()
    for number in range(len(before)):
        mine = group == number
        total = weights[mine].sum(axis=0)
        known = total > 0
        result[number, known] = values[mine].sum(axis=0)[known] / total[known]
    return result
