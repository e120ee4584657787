"""The values that pass through an extraction: a scene to work on, parcels on its grid, rows to publish."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cbm_backend.catalogue.radiometry import Radiometry
from qgis_cbm.analysis.spans import Spans

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
OUTSIDE = "outside"
NO_PIXEL_CENTRE = "no_pixel_centre"
ALL_NODATA = "all_nodata"
TOO_SMALL = "too_small"
CLASSES = "SCL"


@dataclass(frozen=True)
class BandSource:
    """A band of a scene: file, 1-based index in it, and what its values mean.

    size (bytes) and checksum (multihash) of the file are None where the catalogue does not state them.
    """

    href: str
    index: int
    radiometry: Radiometry
    size: int | None = None
    checksum: str | None = None


@dataclass(frozen=True)
class Scene:
    """A catalogue row as the extraction needs it; `bands` maps the labels of the signature table.

    store: name of the store that holds its files, None where their addresses speak for themselves.
    """

    obsid: int
    reference: str
    card: str
    bands: dict[str, BandSource]
    store: str | None = None

    @classmethod
    def of(
        cls,
        obsid: int,
        reference: str,
        card: str,
        assets: dict[str, Any],
        radiometry: dict[str, Any],
        store: str | None,
    ) -> Scene:
        """The scene of a catalogue row; `assets` and `radiometry` as stored there."""
        bands = {
            label: BandSource(
                asset["href"],
                int(asset["band"]),
                Radiometry.from_json(radiometry[label]),
                asset.get("size"),
                asset.get("checksum"),
            )
            for label, asset in sorted(assets.items())
        }
        return cls(obsid, reference, card, bands, store)


@dataclass(frozen=True, eq=False)
class OnGrid:
    """The parcels of a grid. pids: int32[n], ascending; spans: theirs; outside: bool[n], beside the grid.

    small: bool[n], below the rule's minimum area; these have no spans. shapes: shapely geometries in the CRS
    of the grid, object[n], where the rule weighs by coverage.
    """

    pids: np.ndarray
    spans: Spans
    outside: np.ndarray
    small: np.ndarray
    shapes: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class BandRows:
    """Signatures of one band. pids: int32[k]; values: float32[k, 8] in the order of `STATISTICS`."""

    band: str
    pids: np.ndarray
    values: np.ndarray


@dataclass(frozen=True, eq=False)
class SkippedRows:
    """Parcels (int32[k]) without a value in a band, and why."""

    band: str
    reason: str
    pids: np.ndarray


@dataclass(frozen=True, eq=False)
class SceneResult:
    """What a scene yields. histograms: (pid, JSON text `{"4": 187}`); parcels, looked_at: how many parcels
    and how many bands were looked at.
    """

    parcels: int
    signatures: tuple[BandRows, ...] = ()
    histograms: tuple[tuple[int, str], ...] | None = None
    skipped: tuple[SkippedRows, ...] = field(default=())
    looked_at: int = 1

    @property
    def bands(self) -> list[str]:
        """The labels that have at least one signature."""
        return [rows.band for rows in self.signatures if len(rows.pids)]

    @property
    def message(self) -> str | None:
        """The state of an empty result; None when there is at least one row."""
        if not self.looked_at:
            return "no_bands"
        if self.parcels == 0:
            return "no_parcels"
        if not self.bands and not self.histograms:
            return ALL_NODATA
        return None
