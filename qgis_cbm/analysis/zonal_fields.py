"""Statistics of polygons as attributes of a layer."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from .foi_fields import INTEGER, REAL, Field
from .sentences import Sentence
from .zonal import Statistics

_MOST = 20


def percents(text: str) -> tuple[float, ...]:
    """Return the percentiles of a list such as `25 50 75`, each once, in order.

    Raises ValueError, with a sentence for the user, for anything but numbers from 0 to 100.
    """
    try:
        found = sorted({float(part) for part in re.split(r"[\s,;]+", text) if part})
    except ValueError:
        found = [-1.0]
    if not all(0 <= percent <= 100 for percent in found):
        raise ValueError(
            Sentence("Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.", text=text)
        )
    if len(found) > _MOST:
        raise ValueError(
            Sentence("At most {most} percentiles can be asked for, not {n}.", most=_MOST, n=len(found))
        )
    return tuple(found)


def fields(
    found: Statistics, wanted: Sequence[float], percentiles: np.ndarray, prefix: str = ""
) -> list[Field]:
    """Return count, mean, std, min, percentiles and max; empty where a polygon has no valid pixel."""
    nothing = found.count == 0
    count = Field(prefix + "count", INTEGER, found.count, np.zeros(len(nothing), bool))
    ordered = [(f"p{percent:g}".replace(".", "_"), percentiles[:, k]) for k, percent in enumerate(wanted)]
    columns = [("mean", found.mean), ("std", found.std), ("min", found.min), *ordered, ("max", found.max)]
    return [count, *(Field(prefix + name, REAL, values, nothing) for name, values in columns)]
