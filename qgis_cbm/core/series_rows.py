"""The series of parcels as rows of a table: an observation each, with every statistic that is known."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis import clouds
from qgis_cbm.analysis.foi_fields import INTEGER, REAL, TEXT
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.analysis.timeseries import iso
from qgis_cbm.core.series_export import UNITS

_STATISTICS = ("count", "mean", "std", "min", "p25", "p50", "p75", "max")
COLUMNS = (
    ("parcel", TEXT), ("dataset", TEXT), ("product", TEXT), ("card", TEXT), ("source", TEXT), ("unit", TEXT),
    ("date", TEXT), ("count", INTEGER), *((name, REAL) for name in _STATISTICS[1:]),
    ("cloud", REAL), ("cloudy", INTEGER), ("scene", TEXT), ("others", TEXT), ("reason", TEXT),
)  # fmt: skip
"""Names and kinds. They fit into shapefiles, and FOI signal statistics reads such a table as it is."""

Row = list


@dataclass(frozen=True)
class Wish:
    """Which observations are written. start, end: seconds UTC, end exclusive. threshold: cloud share 0..1."""

    keys: Sequence[str]
    start: float = -math.inf
    end: float = math.inf
    threshold: float = clouds.DEFAULT_THRESHOLD
    keep_cloudy: bool = True

    def takes(self, time: float, cloud: float) -> bool:
        """Return whether an observation is wanted."""
        if not self.start <= time < self.end:
            return False
        return self.keep_cloudy or not clouds.is_cloudy(cloud, self.threshold)


def parcel_rows(pid: str, dataset: str, products: ParcelProducts, wish: Wish) -> Iterator[Row]:
    """Yield the rows of a parcel; observations without a value give their reason."""
    for key in wish.keys:
        product = products.product(key)
        if product is None:
            continue
        curve, found = products.table(product)
        unit = UNITS.get(product.kind, "")
        head = [pid, dataset, product.name, product.card, "+".join(curve.source), unit]
        columns = [found.get(name, np.full(len(curve), np.nan)).tolist() for name in _STATISTICS]
        reasons = {(entry.time, entry.scene): entry.reason for entry in curve.skipped}
        times, cloud = curve.time.tolist(), curve.cloud.tolist()
        for k, values in enumerate(zip(*columns)):
            reason = reasons.pop((times[k], curve.scene[k]), None)
            if wish.takes(times[k], cloud[k]):
                yield [
                    *head, iso(times[k]), *map(_number, values), _number(cloud[k]),
                    None if math.isnan(cloud[k]) else int(clouds.is_cloudy(cloud[k], wish.threshold)),
                    curve.scene[k] or None, " ".join(curve.other_scenes[k]) or None, reason,
                ]  # fmt: skip
        for (time, scene), reason in reasons.items():
            if wish.takes(time, math.nan):
                nothing = [None] * (len(_STATISTICS) + 2)
                yield [*head, iso(time), *nothing, scene or None, None, reason]


def _number(value: float) -> float | None:
    """The shortest number that gives back a float32, the precision of the store; None where there is none."""
    return float(f"{value:.7g}") if math.isfinite(value) else None
