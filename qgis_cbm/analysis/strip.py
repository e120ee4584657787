"""A few images that stand for a season."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def choose(times: Sequence[float], clouds: Sequence[float | None], most: int, hidden: float) -> list[int]:
    """Return which of the images to show, by time: the clearest of each part of the season.

    clouds: hidden share 0..1 of the parcel, None where nobody knows. Those above `hidden` are left out unless
    there are no others, and unknown ones (often the parcel is not in the image) where some are known.
    """
    if most < 1:
        return []
    order = sorted(range(len(times)), key=lambda k: times[k])
    shares = {k: share for k, share in enumerate(clouds) if share is not None}
    known = [k for k in order if k in shares]
    clear = [k for k in known if shares[k] <= hidden] or known or order
    parts = np.array_split(np.array(clear, np.int64), min(most, len(clear))) if clear else []
    return [int(min(part, key=lambda k: shares.get(int(k), 0.0))) for part in parts]
