"""Indices of Sentinel-2 reflectance and of Sentinel-1 backscatter: what each needs and its published formula.

Formulas take surface reflectance 0..1 (arrays of one shape) and return the index, NaN where the denominator
is 0. Nothing is clipped: slightly negative reflectance may push an index beyond -1 or 1, and that is shown.
The standard deviation of an index over a parcel is propagated from those of the bands, taken as uncorrelated.
Red and near infrared of vegetation are usually correlated negatively, so it tends to be a little too small.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np

from .formula import Formula

Arrays = Mapping[str, np.ndarray]

STORED_SCALE = 1e-4
"""Stored statistics of reflectance bands are corrected reflectance x 10000."""

POWER_SCALE = 1.0
"""Backscatter and coherence are stored as they are."""

VV, VH = ("VVb", "VV"), ("VHb", "VH")
BLUE, GREEN, RED, RED_EDGE, SWIR = ("B02",), ("B03",), ("B04",), ("B05",), ("B11",)
NIR = ("B08", "B8A")
"""Near infrared: B08 (10 m), else B8A (20 m, narrow) where a store has no B08."""


@dataclass(frozen=True)
class Index:
    """One index: `inputs` maps a role to the bands that can play it, best first.

    formula: means by role -> value; deviation: (means, standard deviations) by role -> standard deviation.
    scale: what stored values are multiplied with before. kind: unit of the value, see `series.Product`.
    """

    name: str
    title: str
    inputs: Mapping[str, tuple[str, ...]]
    formula: Callable[[Arrays], np.ndarray]
    deviation: Callable[[Arrays, Arrays], np.ndarray]
    source: str
    scale: float = STORED_SCALE
    kind: str = "index"

    def bands(self, stored: Collection[str]) -> dict[str, str] | None:
        """Return role -> band for the bands a store has, or None when one is missing."""
        found = {}
        for role, choices in self.inputs.items():
            band = next((choice for choice in choices if choice in stored), None)
            if band is None:
                return None
            found[role] = band
        return found


def _ratio(numerator: np.ndarray, denominator: np.ndarray) -> np.ndarray:
    """Divide, NaN where the denominator is 0."""
    numerator, denominator = np.asarray(numerator, np.float64), np.asarray(denominator, np.float64)
    defined = denominator != 0
    return np.divide(numerator, denominator, out=np.full(numerator.shape, np.nan), where=defined)


def normalised_difference(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return (a - b) / (a + b)."""
    return _ratio(a - b, a + b)


def normalised_difference_deviation(
    a: np.ndarray, b: np.ndarray, sigma_a: np.ndarray, sigma_b: np.ndarray
) -> np.ndarray:
    """Return 2 sqrt((a sigma_b)^2 + (b sigma_a)^2) / (a + b)^2: linear propagation, uncorrelated."""
    return _ratio(2 * np.hypot(a * sigma_b, b * sigma_a), (a + b) ** 2)


def _difference(
    name: str,
    title: str,
    first: tuple[str, tuple[str, ...]],
    second: tuple[str, tuple[str, ...]],
    source: str,
) -> Index:
    """Return the normalised difference of two roles, each given with the bands that can play it."""
    a, b = first[0], second[0]
    return Index(
        name,
        title,
        dict((first, second)),
        lambda r: normalised_difference(r[a], r[b]),
        lambda r, s: normalised_difference_deviation(r[a], r[b], s[a], s[b]),
        source,
    )


def _evi2(r: Arrays) -> np.ndarray:
    return _ratio(2.5 * (r["nir"] - r["red"]), r["nir"] + 2.4 * r["red"] + 1)


def _evi2_deviation(r: Arrays, s: Arrays) -> np.ndarray:
    by_nir, by_red = (3.4 * r["red"] + 1) * s["nir"], (3.4 * r["nir"] + 1) * s["red"]
    return _ratio(2.5 * np.hypot(by_nir, by_red), (r["nir"] + 2.4 * r["red"] + 1) ** 2)


def _bsi(r: Arrays) -> np.ndarray:
    return normalised_difference(r["swir"] + r["red"], r["nir"] + r["blue"])


def _bsi_deviation(r: Arrays, s: Arrays) -> np.ndarray:
    soil, plant = r["swir"] + r["red"], r["nir"] + r["blue"]
    return normalised_difference_deviation(
        soil, plant, np.hypot(s["swir"], s["red"]), np.hypot(s["nir"], s["blue"])
    )


def _cross_ratio(r: Arrays) -> np.ndarray:
    ratio = _ratio(r["vh"], r["vv"])
    return 10 * np.log10(ratio, out=np.full(ratio.shape, np.nan), where=ratio > 0)


def _cross_ratio_deviation(r: Arrays, s: Arrays) -> np.ndarray:
    return 10 / np.log(10) * np.hypot(_ratio(s["vh"], r["vh"]), _ratio(s["vv"], r["vv"]))


def own(name: str, formula: Formula) -> Index:
    """Return a formula of the user's as an index: reflectance is 0..1, everything else as stored."""
    optical = all(re.fullmatch(r"B\d[0-9A]", band) for band in formula.bands)
    return Index(
        name,
        formula.text,
        {band: (band, *(band + letter for letter in "bc" if not optical)) for band in formula.bands},
        formula.value,
        formula.deviation,
        source="",
        scale=STORED_SCALE if optical else POWER_SCALE,
        kind="value",
    )


INDICES: dict[str, Index] = {
    index.name: index
    for index in (
        _difference(
            "NDVI",
            "normalised difference vegetation index",
            ("nir", NIR),
            ("red", RED),
            "Rouse et al. 1974, NASA SP-351",
        ),
        Index(
            "EVI2",
            "two-band enhanced vegetation index",
            {"nir": NIR, "red": RED},
            _evi2,
            _evi2_deviation,
            source="Jiang et al. 2008, doi:10.1016/j.rse.2008.06.006",
        ),
        _difference(
            "NDRE",
            "normalised difference red edge",
            ("nir", NIR),
            ("edge", RED_EDGE),
            "Barnes et al. 2000, 5th Int. Conf. on Precision Agriculture",
        ),
        _difference(
            "NDWI",
            "normalised difference water index (green, NIR)",
            ("green", GREEN),
            ("nir", NIR),
            "McFeeters 1996, doi:10.1080/01431169608948714",
        ),
        _difference(
            "NDBI",
            "normalised difference built-up index",
            ("swir", SWIR),
            ("nir", NIR),
            "Zha et al. 2003, doi:10.1080/01431160304987",
        ),
        Index(
            "BSI",
            "bare soil index",
            {"swir": SWIR, "red": RED, "nir": NIR, "blue": BLUE},
            _bsi,
            _bsi_deviation,
            source="Rikimaru et al. 2002, Tropical Ecology 43(1)",
        ),
        Index(
            "VH/VV",
            "cross ratio of backscatter",
            {"vh": VH, "vv": VV},
            _cross_ratio,
            _cross_ratio_deviation,
            source="Vreugdenhil et al. 2018, doi:10.3390/rs10091396",
            scale=POWER_SCALE,
            kind="backscatter",
        ),
    )
}
"""Name -> index, in the order of the product chooser."""


def available(stored: Collection[str]) -> tuple[str, ...]:
    """Return the names of the indices that can be computed from the bands a store has."""
    return tuple(name for name, index in INDICES.items() if index.bands(stored) is not None)
