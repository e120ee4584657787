"""Rows of a parcel as stored, and the one rule that turns scenes into observations.

Several scenes of one acquisition (same platform and datatake; tiles overlap) are one observation of a parcel:
the scene with the highest valid count, ties by tile name. Plot, exports and statistics all go through here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")

_SENTINEL2 = re.compile(
    r"(S2[A-D])_MSIL\w{2}_(\d{8}T\d{6})(?:_N(\d{4}))?(?:_R\d{3})?(?:_T(\d{2}[A-Z]{3}))?(?:_(\d{8}T\d{6}))?"
)
_SENTINEL1 = re.compile(r"(S1[A-D])_\w{2}_\w{4}_\w{4}_\d{8}T\d{6}_\d{8}T\d{6}_\d{6}_([0-9A-F]{6})")
_ESA_BASELINES = ("02", "03", "04", "05", "06", "07")


@dataclass(frozen=True, eq=False)
class Observations:
    """Stored statistics of one parcel and one card, one row per (scene, band), in no particular order.

    time: float64[n], seconds since 1970-01-01 UTC. band: n labels as stored, trimmed.
    statistics: name of STATISTICS -> float64[n], NaN where the store has no value. Units as stored: corrected
    reflectance x 10000, physical value for index products, linear power for Sentinel-1.
    histogram: SCL class -> pixels per row, None where a scene has none; None for cards without SCL.
    reference: scene (product) name per row; None when the source cannot tell it.
    Raises ValueError when the lengths differ.
    """

    time: np.ndarray
    band: tuple[str, ...]
    statistics: dict[str, np.ndarray]
    histogram: tuple[dict[int, int] | None, ...] | None = None
    reference: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        n = len(self.time)
        columns: dict[str, Sequence[object] | np.ndarray | None] = {
            "band": self.band,
            "histogram": self.histogram,
            "reference": self.reference,
            **self.statistics,
        }
        for name, column in columns.items():
            if column is not None and len(column) != n:
                raise ValueError(
                    Sentence(
                        "Column {name} has {values} values for {times} observation times.",
                        name=name,
                        values=len(column),
                        times=n,
                    )
                )

    def __len__(self) -> int:
        return len(self.time)

    @classmethod
    def empty(cls) -> Observations:
        """Return observations without rows."""
        return cls(np.empty(0), (), {name: np.empty(0) for name in STATISTICS})

    @property
    def bands(self) -> tuple[str, ...]:
        """The band labels that occur, sorted."""
        return tuple(sorted(set(self.band)))


@dataclass(frozen=True)
class Acquisition:
    """One observation of a parcel: the scene that counts, and the scenes of the same pass that do not.

    key: platform and datatake (`S2A_20190617T104029`), the scene name where it tells neither, `@<seconds>`
    where no scene name is known. scenes: all scene keys, the one that counts first; time: seconds UTC of it.
    """

    key: str
    time: float
    scenes: tuple[str, ...]

    @property
    def scene(self) -> str:
        """The scene whose values count."""
        return self.scenes[0]

    @property
    def others(self) -> tuple[str, ...]:
        """The scenes of the same acquisition that were not taken."""
        return self.scenes[1:]


@dataclass(frozen=True)
class SceneCount:
    """What the choice between scenes of one acquisition depends on; `count` is the valid pixel count."""

    reference: str
    time: float
    count: float


@dataclass(frozen=True, eq=False)
class Pairs:
    """Rows of several bands that belong to the same scene.

    acquisitions: m, ordered by time; rows: int64[m, bands] row numbers in the Observations; scene: the m
    scenes the rows come from (not always the acquisition's first: that may lack a band). unpaired:
    acquisitions for which no scene has all bands, or whose rows cannot be told apart, with the reason.
    """

    acquisitions: tuple[Acquisition, ...]
    rows: np.ndarray
    scene: tuple[str, ...]
    unpaired: tuple[tuple[Acquisition, str], ...] = ()


def canonical_band(label: str) -> str:
    """Return the label used for lookups: trimmed, `B4` -> `B04`; anything else unchanged."""
    label = label.strip()
    return f"B0{label[1]}" if re.fullmatch(r"B\d", label) else label


def acquisition_key(reference: str) -> str:
    """Return platform and datatake of a Sentinel product name, or the name itself when it tells neither."""
    match = _SENTINEL2.match(reference)
    if match:
        return f"{match.group(1)}_{match.group(2)}"
    match = _SENTINEL1.match(reference)
    if match:
        return f"{match.group(1)}_{match.group(2)}"
    return reference


def _preference(scene: SceneCount) -> tuple[float, str, int, tuple[int, ...], str]:
    """Sort key, best first: valid count, tile name, ESA baseline before others, newest generation."""
    match = _SENTINEL2.match(scene.reference)
    tile, baseline, generation = (
        (match.group(4), match.group(3), match.group(5)) if match else (None, None, None)
    )
    esa = baseline is not None and baseline[:2] in _ESA_BASELINES
    newest = tuple(-int(digits) for digits in (baseline or "0", re.sub(r"\D", "", generation or "0")))
    count = scene.count if np.isfinite(scene.count) else 0.0
    return (-count, tile or scene.reference, 0 if esa else 1, newest, scene.reference)


def choose(scenes: Iterable[SceneCount]) -> tuple[Acquisition, ...]:
    """Group scenes by acquisition, the one that counts first in each; ordered by time, then key."""
    groups: dict[str, list[SceneCount]] = {}
    for scene in scenes:
        groups.setdefault(acquisition_key(scene.reference), []).append(scene)
    found = []
    for key, members in groups.items():
        if len(members) > 1:
            members.sort(key=_preference)
        found.append(Acquisition(key, members[0].time, tuple(member.reference for member in members)))
    return tuple(sorted(found, key=lambda acquisition: (acquisition.time, acquisition.key)))


class SceneRows:
    """The rows of Observations by scene and band, with their acquisitions: built once, asked per curve."""

    def __init__(self, observations: Observations):
        self.observations = observations
        self._rows: dict[tuple[str, str], int] = {}
        self._ambiguous: set[tuple[str, str]] = set()
        times = observations.time.tolist()
        stored = observations.statistics.get("count")
        counts = [np.nan] * len(times) if stored is None else stored.tolist()
        labels = {label: canonical_band(label) for label in set(observations.band)}
        self.names = observations.reference or tuple(f"@{time:.0f}" for time in times)
        """Scene key of every row: its reference, or its time where no reference is known."""
        self.bands = tuple(sorted(set(labels.values())))
        """Canonical labels of the bands that occur."""
        best: dict[str, SceneCount] = {}
        for row, (name, label, time, count) in enumerate(zip(self.names, observations.band, times, counts)):
            key = (name, labels[label])
            if key in self._rows:
                self._ambiguous.add(key)
            if key not in self._rows or count > counts[self._rows[key]]:
                self._rows[key] = row
            known = best.get(name)
            if known is None or not known.count >= count:
                best[name] = SceneCount(name, time, count)
        self.acquisitions = choose(best.values())
        self._paired: dict[tuple[str, ...], Pairs] = {}

    def pair(self, bands: Sequence[str]) -> Pairs:
        """Return the rows of `bands` scene by scene; see `pair`."""
        wanted = tuple(canonical_band(band) for band in bands)
        if wanted not in self._paired:
            self._paired[wanted] = self._pair(wanted)
        return self._paired[wanted]

    def _pair(self, wanted: tuple[str, ...]) -> Pairs:
        kept, rows, scenes = [], [], []
        unpaired: list[tuple[Acquisition, str]] = []
        for acquisition in self.acquisitions:
            reason = "band_missing"
            for scene in acquisition.scenes:
                keys = [(scene, band) for band in wanted]
                if not all(key in self._rows for key in keys):
                    continue
                if len(wanted) > 1 and any(key in self._ambiguous for key in keys):
                    reason = "scenes_not_told_apart"
                    continue
                kept.append(acquisition)
                rows.append([self._rows[key] for key in keys])
                scenes.append(scene)
                break
            else:
                unpaired.append((acquisition, reason))
        table = np.array(rows, dtype=np.int64).reshape(len(rows), len(wanted))
        return Pairs(tuple(kept), table, tuple(scenes), tuple(unpaired))


def acquisitions(observations: Observations) -> tuple[Acquisition, ...]:
    """Return the acquisitions of a parcel ordered by time.

    A scene's valid count is the highest count among its bands: bands of coarser resolution have fewer pixels.
    Among scenes of the same tile and count an ESA baseline wins over any other, then the newest.
    """
    return SceneRows(observations).acquisitions


def pair(observations: Observations, bands: Sequence[str]) -> Pairs:
    """Pair the rows of `bands` by scene, never by position.

    Where the scene that counts lacks a band, the next best scene of the acquisition that has all is taken.
    Without scene names rows are paired by time; times with several rows of a band are reported, not guessed.
    """
    return SceneRows(observations).pair(bands)


def utc(seconds: float) -> datetime:
    """Return the UTC time of seconds since 1970."""
    return datetime.fromtimestamp(seconds, tz=timezone.utc)


def iso(seconds: float) -> str:
    """Return `2019-06-17T10:40:29Z` for seconds since 1970 UTC, rounded to the second."""
    return utc(round(seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def statistic_columns(rows: Mapping[str, Sequence[float]], n: int) -> dict[str, np.ndarray]:
    """Return all STATISTICS as float64[n] from whatever columns a source has; the missing ones are NaN."""
    return {
        name: np.asarray(rows[name], dtype=np.float64) if name in rows else np.full(n, np.nan)
        for name in STATISTICS
    }
