"""What the plugin asks of a data source, and the values it gets back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from qgis_cbm.analysis.timeseries import Observations


class Feedback(Protocol):
    """The part of QgsFeedback that a data source looks at."""

    def isCanceled(self) -> bool:
        """Return whether the caller no longer wants the result."""


@dataclass(frozen=True, order=True)
class DatasetKey:
    """The parcels of an area and year; `ptype` is the parcel type, empty for most datasets."""

    aoi: str
    year: int
    ptype: str = ""

    @property
    def name(self) -> str:
        """`<aoi>_<year>[_<ptype>]`, as the server's registry writes it."""
        return "_".join(filter(None, (self.aoi, str(self.year), self.ptype)))

    def __str__(self) -> str:
        return " ".join(filter(None, (self.aoi, str(self.year), self.ptype)))


@dataclass(frozen=True)
class DatasetInfo:
    """What a source knows of one dataset.

    cards: products with parcel series (`s2`, `bs`, ...). bands: card -> bands stored. scl: whether cloud
    histograms exist, None when the source does not say. center: longitude and latitude (EPSG:4326).
    Dates are ISO days.
    """

    key: DatasetKey
    cards: tuple[str, ...] = ()
    bands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scl: bool | None = None
    center: tuple[float, float] | None = None
    start_date: str | None = None
    end_date: str | None = None
    parcels: int | None = None
    version: int | None = None
    id_column: str = ""
    id_examples: tuple[str, ...] = ()


@dataclass(frozen=True)
class ServerInfo:
    """A data source and its datasets, ordered by key."""

    software: str
    datasets: tuple[DatasetInfo, ...]

    def find(self, key: DatasetKey | None) -> DatasetInfo | None:
        """Return the dataset of exactly this key, or None."""
        return next((dataset for dataset in self.datasets if dataset.key == key), None)

    @property
    def aois(self) -> tuple[str, ...]:
        """The areas, sorted."""
        return tuple(sorted({dataset.key.aoi for dataset in self.datasets}))


@dataclass(frozen=True)
class Parcel:
    """One declared parcel.

    geometry: GeoJSON in the CRS EPSG:`srid`, None when it was not asked for. area_m2: in EPSG:3035.
    lon, lat: centroid in EPSG:4326 degrees.
    """

    pid: str
    crop_name: str
    crop_code: str
    srid: int
    geometry: dict | None
    area_m2: float
    lon: float
    lat: float


class DataClient(Protocol):
    """A data source. Methods block: call them in a task, after `prepare`. All raise `ClientError`."""

    def prepare(self) -> None:
        """Take what only the main thread may read; call it there before every task."""

    def info(self, feedback: Feedback | None = None) -> ServerInfo:
        """Return the datasets this user may read."""

    def parcels_at(
        self, key: DatasetKey, lon: float, lat: float, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels at a place (EPSG:4326 degrees), with geometry; empty where there is none."""

    def parcels_by_id(
        self, key: DatasetKey, pid: str, feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels with this id, with geometry. Raises `NotFound` when there is none."""

    def series(self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None) -> Observations:
        """Return all stored rows of a parcel and card; empty when none is stored."""

    def close(self) -> None:
        """Free what the calling thread used; the client stays usable."""
