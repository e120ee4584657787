"""By which rule the numbers of a dataset are made: which pixels of which parcels, of which bands."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import Any

from cbm_backend.errors import InputError
from cbm_backend.extraction.model import Scene

CENTRE = "centre"
COVERAGE = "coverage"
WEIGHTINGS = (CENTRE, COVERAGE)
_LARGEST_BUFFER = 1000.0
_BAND = re.compile(r"[A-Za-z0-9]{1,16}")


@dataclass(frozen=True)
class Rule:
    """The options of an extraction that change its numbers; all rows of a dataset share one rule.

    all_touched: pixels that the outline touches count, not only those whose centre lies inside.
    buffer: metres by which parcels are shrunk before (0 to 1000). weighting: `centre` counts pixels,
    `coverage` weighs them by the share that the parcel covers. min_area: parcels of fewer square metres are
    skipped. bands: only these labels; empty means all. Raises `InputError` naming the option that is wrong.
    """

    all_touched: bool = False
    buffer: float = 0.0
    weighting: str = CENTRE
    min_area: float = 0.0
    bands: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0.0 <= self.buffer <= _LARGEST_BUFFER:
            raise InputError(
                f"buffer: {self.buffer:g} is not allowed; give the metres to shrink parcels by, 0 to 1000."
            )
        if self.weighting not in WEIGHTINGS:
            raise InputError(f"weighting: '{self.weighting}' is not known; use {' or '.join(WEIGHTINGS)}.")
        if not 0.0 <= self.min_area < float("inf"):
            raise InputError(f"min-area: {self.min_area:g} is not allowed; give square metres, 0 or more.")
        if not all(_BAND.fullmatch(band) for band in self.bands):
            raise InputError(f"bands: '{', '.join(self.bands)}' are not band names such as B04,B08,SCL.")
        if self.weighting == COVERAGE and self.all_touched:
            raise InputError(
                "all-touched: with --weighting coverage every touched pixel counts anyway; leave it out."
            )

    def chosen(self, scene: Scene) -> Scene:
        """The scene with the bands of this rule only."""
        if not self.bands:
            return scene
        return replace(scene, bands={k: band for k, band in scene.bands.items() if k in self.bands})

    def to_json(self) -> dict[str, Any]:
        """The form kept in `cbm_dataset.extraction_rule`."""
        return {**asdict(self), "bands": list(self.bands)}

    @classmethod
    def from_json(cls, stored: dict[str, Any] | None) -> Rule:
        """The rule of the stored form; the default rule for None."""
        known = dict(stored or {})
        return cls(**{**known, "bands": tuple(known.get("bands", ()))}) if known else cls()

    def __str__(self) -> str:
        parts = ["all touched pixels" if self.all_touched else "pixel centres"]
        if self.weighting == COVERAGE:
            parts = ["pixels weighted by coverage"]
        if self.buffer:
            parts.append(f"parcels shrunk by {self.buffer:g} m")
        if self.min_area:
            parts.append(f"parcels of at least {self.min_area:g} m2")
        parts.append(f"bands {', '.join(self.bands)}" if self.bands else "all bands")
        return "; ".join(parts)
