"""Order statistics of many small groups at once: sorting within groups, and quantiles of sorted groups."""

from __future__ import annotations

import numpy as np


def sort_within(owner: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Sort the values of each group. owner: int64[m], ascending; values: [m], without NaN."""
    if owner[0] == owner[-1]:
        return np.sort(values)
    if values.dtype.itemsize > 4:
        return values[np.lexsort((values, owner))]
    # Group and value share one integer key, which sorts several times faster than pairs.
    key = owner << 32
    key += _as_ordered_integer(values)
    key.sort()
    return _from_ordered_integer(key & 0xFFFFFFFF, values.dtype)


def _as_ordered_integer(values: np.ndarray) -> np.ndarray:
    """Map values of at most 32 bits to 0..2^32 - 1, keeping their order."""
    if values.dtype.kind != "f":
        return values.astype(np.int64) - _lowest(values.dtype)
    bits = values.astype(np.float32).view(np.uint32)
    return np.where(bits >> 31 == 1, ~bits, bits | np.uint32(0x80000000)).astype(np.int64)


def _from_ordered_integer(key: np.ndarray, dtype: np.dtype) -> np.ndarray:
    if dtype.kind != "f":
        return (key + _lowest(dtype)).astype(dtype)
    bits = key.astype(np.uint32)
    return np.where(bits >> 31 == 1, bits & np.uint32(0x7FFFFFFF), ~bits).view(np.float32).astype(dtype)


def _lowest(dtype: np.dtype) -> int:
    return int(np.iinfo(dtype).min) if dtype.kind == "i" else 0


def quantile(ordered: np.ndarray, begin: np.ndarray, n: np.ndarray, share: float) -> np.ndarray:
    """Interpolate linearly between order statistics, by numpy's formula, in the type of float values.

    ordered: sorted groups one after the other; begin, n: int64, first value and size of each; share: 0..1.
    """
    place = (n - 1) * share
    below = np.floor(place).astype(np.int64)
    kind = ordered.dtype if ordered.dtype.kind == "f" else np.dtype(np.float64)
    weight = (place - below).astype(kind)
    low = ordered[begin + below].astype(kind)
    high = ordered[begin + np.minimum(below + 1, n - 1)].astype(kind)
    step = high - low
    return np.where(weight < 0.5, low + step * weight, high - step * (1 - weight))
