"""How much of a parcel was hidden, from its histogram of Sentinel-2 scene classes (SCL).

Classes: 0 no data, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare, 6 water,
7 unclassified, 8 cloud (medium), 9 cloud (high), 10 thin cirrus, 11 snow or ice.

Hidden by default: 1, 3, 8, 9, 10, 11. Class 0 was not seen at all: it is left out of numerator and
denominator, as it is left out of the statistics. Class 2 (mostly topographic shadow) and 7 show the ground.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

from qgis_cbm.analysis.sentences import Sentence

SCL_CLASSES = range(12)
NO_DATA = 0
HIDDEN = frozenset({1, 3, 8, 9, 10, 11})
DEFAULT_THRESHOLD = 0.10


def share(histogram: Mapping[int, int] | None, hidden: Collection[int] = HIDDEN) -> float:
    """Return the share 0..1 of classified pixels whose class is in `hidden`.

    NaN when there is no histogram or no classified pixel. Counts of classes outside 1..11 are ignored.
    """
    if not histogram:
        return math.nan
    seen = sum(count for value, count in histogram.items() if value != NO_DATA and value in SCL_CLASSES)
    if seen <= 0:
        return math.nan
    return sum(count for value, count in histogram.items() if value != NO_DATA and value in hidden) / seen


def is_cloudy(share: float, threshold: float = DEFAULT_THRESHOLD) -> bool:
    """Return whether more than `threshold` (0..1) is hidden; unknown (NaN) is not cloudy.

    Threshold 0 is the rule of the JRC client: one hidden pixel makes an observation cloudy.
    """
    return share > threshold


def parse_classes(text: str) -> frozenset[int]:
    """Return the classes of a list such as `3, 8, 9` or the JRC's `3_8_9_10_11`.

    Raises ValueError, with a sentence for the user, for anything but whole numbers 0 to 11.
    """
    parts = [part for part in text.replace("_", " ").replace(",", " ").split() if part]
    if any(not part.isdigit() or int(part) not in SCL_CLASSES for part in parts):
        raise ValueError(
            Sentence("Scene classes must be whole numbers from 0 to 11, not “{text}”.", text=text)
        )
    return frozenset(int(part) for part in parts)
