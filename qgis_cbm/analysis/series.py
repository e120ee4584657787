"""The curves a parcel's stored rows can show: any stored band, the indices its bands allow, the user's own.

NDVI is taken from a stored NDVI, else from B08 and B04, else from B8A and B04; the series says which.
Backscatter is averaged in linear power and shown in dB.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

from . import clouds, indices, weather
from .indices import Index
from .timeseries import STATISTICS, Acquisition, Observations, Pairs, SceneRows, canonical_band
from .weather import WEATHER

QUARTILE = 0.6745
"""Half the interquartile range of a normal distribution, in standard deviations."""

COMPUTED_STATISTICS = ("mean", "std", "count")
"""What is known of an index computed from band statistics: its extremes and percentiles are not."""


@dataclass(frozen=True)
class Product:
    """Something that can be plotted.

    key: stable name, `index/NDVI` or `<card>/<band>`. kind: what the values are: `index`, `reflectance`
    (x 10000), `backscatter` (dB), `coherence`, `temperature` (degrees C), `precipitation` (mm), `value`
    (anything else). statistics: those that are known.
    """

    key: str
    name: str
    card: str
    kind: str
    statistics: tuple[str, ...] = STATISTICS


@dataclass(frozen=True)
class Skipped:
    """An observation without a value: time (seconds UTC), scene, reason.

    reason: `band_missing`, `scenes_not_told_apart`, `no_valid_pixel` or `undefined` (division by 0, dB of 0).
    """

    time: float
    scene: str
    reason: str


@dataclass(frozen=True, eq=False)
class Series:
    """One curve of a parcel, ordered by time; arrays of length n, NaN where unknown.

    value: the statistic, unit as in Product.kind; of backscatter the standard deviation is `power`, of a
    ratio of it `ratio` (dB); counts are `pixels`. low, high: the band around a mean; spread says what it is:
    `quartiles` (p25 to p75), `propagated` (value -+ 0.6745 standard deviations propagated from the bands,
    which approximates p25 to p75), `day` (lowest to highest temperature of the day) or ``.
    count: valid pixels. cloud: hidden share 0..1 of the classified pixels. scene: name of the scene taken;
    other_scenes: those of the same acquisition that were not. source: the bands the values come from.
    """

    product: Product
    statistic: str
    kind: str
    source: tuple[str, ...]
    time: np.ndarray
    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    count: np.ndarray
    cloud: np.ndarray
    scene: tuple[str, ...]
    other_scenes: tuple[tuple[str, ...], ...]
    spread: str = ""
    skipped: tuple[Skipped, ...] = ()

    def __len__(self) -> int:
        return len(self.time)

    def take(self, numbers: Sequence[int]) -> Series:
        """Return only these observations."""
        rows = list(numbers)
        return replace(
            self,
            time=self.time[rows],
            value=self.value[rows],
            low=self.low[rows],
            high=self.high[rows],
            count=self.count[rows],
            cloud=self.cloud[rows],
            scene=tuple(self.scene[k] for k in rows),
            other_scenes=tuple(self.other_scenes[k] for k in rows),
        )


def kind_of(card: str, band: str) -> str:
    """Return what a stored band holds; see Product."""
    if card == WEATHER:
        return weather.KINDS.get(band, "value")
    if re.fullmatch(r"B\d[0-9A]", canonical_band(band)):
        return "reflectance"
    if re.fullmatch(r"(VV|VH|HH|HV)b?", band):
        return "coherence" if re.fullmatch(r"c\d+", card) else "backscatter"
    if re.fullmatch(r"(VV|VH|HH|HV)c", band):
        return "coherence"
    return "index" if band.upper() in indices.INDICES else "value"


@dataclass(frozen=True, eq=False)
class _Curve:
    """Values of a curve before they are joined with their scenes."""

    kind: str
    source: tuple[str, ...]
    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    spread: str


class ParcelProducts:
    """What the cards of one parcel can show; groups the rows once and builds any series from them."""

    def __init__(
        self,
        cards: Mapping[str, Observations],
        hidden: Collection[int] = clouds.HIDDEN,
        own: Sequence[Index] = (),
    ):
        self._indices = {**indices.INDICES, **{index.name: index for index in own}}
        self._days = cards.get(WEATHER, Observations.empty())
        self._rows = {card: SceneRows(rows) for card, rows in cards.items() if len(rows) and card != WEATHER}
        self._hidden = frozenset(hidden)
        self._cloud_by_scene: dict[str, float] = {}
        self._cloud_by_acquisition: dict[str, float] = {}
        for rows in self._rows.values():
            self._collect_clouds(rows)
        self.products = self._list()

    def _collect_clouds(self, rows: SceneRows) -> None:
        histograms = rows.observations.histogram
        if histograms is None:
            return
        names = rows.names
        for name, histogram in zip(names, histograms):
            if name not in self._cloud_by_scene and histogram:
                self._cloud_by_scene[name] = clouds.share(histogram, self._hidden)
        for acquisition in rows.acquisitions:
            known = [scene for scene in acquisition.scenes if scene in self._cloud_by_scene]
            if known:
                self._cloud_by_acquisition.setdefault(acquisition.key, self._cloud_by_scene[known[0]])

    def _cloud(self, acquisition: Acquisition, scene: str) -> float:
        """Cloud share of a scene; an index product without SCL takes that of its acquisition."""
        own = self._cloud_by_scene.get(scene)
        return own if own is not None else self._cloud_by_acquisition.get(acquisition.key, np.nan)

    @property
    def observed(self) -> tuple[Product, ...]:
        """The products that come from pixels of the parcel: all but the weather."""
        return tuple(product for product in self.products if product.card != WEATHER)

    @property
    def bands(self) -> dict[str, tuple[str, ...]]:
        """Card -> the bands that its rows have."""
        return {card: tuple(rows.bands) for card, rows in self._rows.items()}

    def _list(self) -> tuple[Product, ...]:
        found = []
        for name, index in self._indices.items():
            stored = self._stored_index(name)
            if stored is not None:
                found.append(Product(f"index/{name}", name, stored[0], index.kind))
            else:
                computed = self._index_bands(name)
                if computed is not None:
                    found.append(Product(f"index/{name}", name, computed[0], index.kind, COMPUTED_STATISTICS))
        for card, rows in self._rows.items():
            for band in rows.bands:
                if band.upper() not in self._indices:
                    found.append(Product(f"{card}/{band}", band, card, kind_of(card, band)))
        for band in weather.bands(self._days):
            found.append(Product(f"{WEATHER}/{band}", band, WEATHER, kind_of(WEATHER, band), ("mean",)))
        return tuple(found)

    def _stored_index(self, name: str) -> tuple[str, str] | None:
        """Return (card, band) of a stored index product."""
        for card, rows in self._rows.items():
            for band in rows.bands:
                if band.upper() == name:
                    return card, band
        return None

    def _index_bands(self, name: str) -> tuple[str, dict[str, str]] | None:
        """Return (card, role -> band) for an index, preferring the card with the best bands for it."""
        index = self._indices[name]
        found = [(card, bands) for card, rows in self._rows.items() if (bands := index.bands(rows.bands))]
        best = [
            entry for entry in found if all(index.inputs[role][0] == band for role, band in entry[1].items())
        ]
        return next(iter(best or found), None)

    def product(self, key: str) -> Product | None:
        """Return the product of this key, or None when the parcel does not have it."""
        return next((product for product in self.products if product.key == key), None)

    def series(self, product: Product, statistic: str = "mean") -> Series:
        """Return the curve of a product; ValueError when its statistic is not known."""
        if statistic not in product.statistics:
            raise ValueError(
                Sentence(
                    "The {statistic} of {product} cannot be derived; choose {statistics}.",
                    statistic=statistic,
                    product=product.name,
                    statistics=product.statistics,
                )
            )
        if product.card == WEATHER:
            return self._daily(product)
        if product.key.startswith("index/"):
            stored = self._stored_index(product.name)
            if stored is None:
                return self._computed(product, statistic)
            return self._stored(product, stored[0], stored[1], statistic)
        return self._stored(product, product.card, product.name, statistic)

    def table(self, product: Product) -> tuple[Series, dict[str, np.ndarray]]:
        """Return the curve of the mean and every known statistic of the same observations, in its unit.

        The standard deviation of backscatter stays linear power: that of decibels does not follow from it.
        """
        curve = self.series(product)
        if product.key.startswith("index/"):
            place = self._stored_index(product.name)
        else:
            place = product.card, product.name
        if place is None:
            return curve, {
                "count": curve.count, "mean": curve.value, "std": self.series(product, "std").value,
            }  # fmt: skip
        card, band = place
        rows = self._rows[card]
        take = rows.pair([band]).rows[:, 0]
        found = {}
        for name, column in rows.observations.statistics.items():
            values = column[take].astype(np.float64)
            as_stored = product.kind != "backscatter" or name in ("count", "std")
            found[name] = values if as_stored else decibel(values)
        return curve, found

    def _stored(self, product: Product, card: str, band: str, statistic: str) -> Series:
        rows = self._rows[card]
        pairs = rows.pair([band])
        take = pairs.rows[:, 0]
        columns = rows.observations.statistics
        missing = np.full(len(take), np.nan)

        def column(name: str) -> np.ndarray:
            return columns[name][take].astype(np.float64) if name in columns else missing

        kind = product.kind
        value, low, high, spread = column(statistic), missing, missing, ""
        if statistic == "mean":
            low, high, spread = column("p25"), column("p75"), "quartiles"
        if statistic == "count":
            kind = "pixels"
        elif kind == "backscatter":
            if statistic == "std":
                kind = "power"
            else:
                value, low, high = decibel(value), decibel(low), decibel(high)
        curve = _Curve(kind, (band,), value, low, high, spread)
        return self._finish(product, statistic, rows, pairs, curve)

    def _daily(self, product: Product) -> Series:
        time, value = weather.values(self._days, product.name)
        n, low, high = len(time), np.full(len(time), np.nan), np.full(len(time), np.nan)
        if product.name == "tmean":
            low, high = weather.span(self._days, time)
        unknown = np.full(n, np.nan)
        return Series(
            product,
            "mean",
            product.kind,
            (product.name,),
            time,
            value,
            low,
            high,
            unknown,
            unknown,
            scene=("",) * n,
            other_scenes=((),) * n,
            spread="day" if np.isfinite(low).any() else "",
        )

    def _computed(self, product: Product, statistic: str) -> Series:
        card, bands = self._index_bands(product.name) or (product.card, {})
        index = self._indices[product.name]
        rows = self._rows[card]
        pairs = rows.pair(list(bands.values()))
        columns = rows.observations.statistics
        missing = np.full(len(pairs.rows), np.nan)
        scaled = {
            name: {
                role: columns[name][pairs.rows[:, k]].astype(np.float64) * index.scale
                for k, role in enumerate(bands)
            }
            for name in ("mean", "std")
            if name in columns
        }
        deviation = index.deviation(scaled["mean"], scaled["std"]) if "std" in scaled else missing
        kind, low, high, spread = index.kind, missing, missing, ""
        if statistic == "count":
            value, kind = self._counts(rows, pairs.rows), "pixels"
        elif statistic == "std":
            value, kind = deviation, "ratio" if kind == "backscatter" else kind
        else:
            value = index.formula(scaled["mean"])
            low, high, spread = value - QUARTILE * deviation, value + QUARTILE * deviation, "propagated"
        curve = _Curve(kind, tuple(bands.values()), value, low, high, spread)
        return self._finish(product, statistic, rows, pairs, curve)

    @staticmethod
    def _counts(rows: SceneRows, table: np.ndarray) -> np.ndarray:
        """Valid pixels of an observation: of the band that has the fewest."""
        counts = rows.observations.statistics.get("count")
        if counts is None or not table.size:
            return np.full(len(table), np.nan)
        return counts[table].astype(np.float64).min(axis=1)

    def _finish(
        self, product: Product, statistic: str, rows: SceneRows, pairs: Pairs, curve: _Curve
    ) -> Series:
        """Join values with their scenes, counts and clouds, and say why some have no value."""
        counts = self._counts(rows, pairs.rows)
        skipped = [Skipped(a.time, _scene_name(a.scene), reason) for a, reason in pairs.unpaired]
        for k in np.flatnonzero(~np.isfinite(curve.value)):
            reason = "undefined" if counts[k] > 0 else "no_valid_pixel"
            skipped.append(Skipped(pairs.acquisitions[k].time, _scene_name(pairs.scene[k]), reason))
        return Series(
            product=product,
            statistic=statistic,
            kind=curve.kind,
            source=curve.source,
            time=rows.observations.time[pairs.rows[:, 0]].astype(np.float64),
            value=curve.value,
            low=curve.low,
            high=curve.high,
            count=counts,
            cloud=np.array([self._cloud(a, s) for a, s in zip(pairs.acquisitions, pairs.scene)], np.float64),
            scene=tuple(_scene_name(scene) for scene in pairs.scene),
            other_scenes=tuple(
                tuple(other for other in acquisition.scenes if other != scene)
                for acquisition, scene in zip(pairs.acquisitions, pairs.scene)
            ),
            spread=curve.spread if np.isfinite(curve.low).any() else "",
            skipped=tuple(sorted(skipped, key=lambda entry: entry.time)),
        )


def _scene_name(key: str) -> str:
    """Return the scene name, empty where only its time is known."""
    return "" if key.startswith("@") else key


def decibel(power: np.ndarray) -> np.ndarray:
    """Return 10 log10 of linear power, NaN where it is not positive."""
    positive = np.asarray(power) > 0
    return 10 * np.log10(power, out=np.full(np.shape(power), np.nan), where=positive)


def ndvi(observations: Observations) -> Series | None:
    """Return the NDVI of one card: stored, else from (B08, B04), else from (B8A, B04); None without them."""
    products = ParcelProducts({"": observations})
    product = products.product("index/NDVI")
    return None if product is None else products.series(product)
