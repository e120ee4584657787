"""What the plugin asks of a data source, and the values it gets back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.timeseries import Observations

NOT_CARDS = frozenset(
    ("parcels", "history", "sigs", "hists", "skips", "decisions", "dias_catalog", "dias_catalogue", "scl",
     "bs_tf", "env", "foi", "markers", "overview", "weather", "decision_list")
)  # fmt: skip
"""Tables of a dataset that hold no parcel series; every other one is a card."""
CARDS_WITH_SCL = frozenset({"s2"})
"""Only Sentinel-2 products have cloud histograms."""
OUTCOMES = ("compliant", "not compliant", "inconclusive")
"""What an analyst may decide on a parcel, as it is stored."""
MOST_REASON, MOST_NOTE = 200, 4000
"""Characters that a decision's reason and note may have."""
PEERS_WITHIN_M, PEERS_MOST = 1000.0, 10
"""How far peers are looked for, and how many, unless asked otherwise (contract 1.6)."""
LISTED_MOST = 1000
"""Parcels of a list that a source gives unless asked for more."""
SERIES_MOST = 100
"""Parcels whose series a source gives at once."""
PARCELS_MOST = 100
"""Parcels of a polygon that a source hands out at once (contract 1.6)."""
NO_WEATHER = Sentence(
    "No weather is stored for this area yet; the administrator imports it (cbm-backend weather)."
)


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
class BaseMap:
    """A base map that the administrator publishes.

    kind: `xyz`, `tms` (rows from below), `wms`, `wmts`, `ags` or `file`. url: empty where it lies on the
    server or has a key in it, so that only the server can show it. format: of images. matrix_set: of a wmts.
    """

    name: str
    kind: str
    url: str = ""
    attribution: str = ""
    layer: str = ""
    style: str = ""
    format: str = ""
    version: str = ""
    matrix_set: str = ""
    max_zoom: int | None = None


@dataclass(frozen=True)
class DatasetInfo:
    """What a source knows of one dataset.

    cards: products with parcel series (`s2`, `bs`, ...). bands: card -> bands stored. scl: whether cloud
    histograms exist, None when the source does not say. center: longitude and latitude (EPSG:4326).
    Dates are ISO days. crops: names of the commonest ones, the commonest first. lacking: ability -> why this
    source or user does not have it (see `lacks`). base_maps: by name. base_map_tiles: address of the server's
    tiles of them, with {name}, {z}, {x} and {y}; empty where there is no server.
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
    crops: tuple[str, ...] = ()
    lacking: Mapping[str, str] = field(default_factory=dict)
    base_maps: tuple[BaseMap, ...] = ()
    base_map_tiles: str = ""

    def lacks(self, ability: str) -> str:
        """Return the sentence that says why this cannot be done here; empty where it can."""
        return self.lacking.get(ability, "")


@dataclass(frozen=True)
class ServerInfo:
    """A data source and its datasets, ordered by key.

    as_of: when this was told (seconds UTC), where the source cannot be reached now; None where it can.
    """

    software: str
    datasets: tuple[DatasetInfo, ...]
    as_of: float | None = None

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


@dataclass(frozen=True)
class TileSource:
    """Parcels as vector tiles: layer `overview` at small scales, `parcels` at large ones.

    url: address with {z}, {x} and {y}, without anything secret. bounds: west, south, east, north (EPSG:4326).
    """

    url: str
    min_zoom: int
    max_zoom: int
    bounds: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class TableSource:
    """Parcels as a table of a database, with the latest decision as column `decision`.

    query: a parenthesised statement, or a quoted table; key `ogc_fid`, geometry `wkb_geometry`.
    overview: quoted table of sums in a grid, EPSG:3857, key columns z, x, y; empty where there is none.
    """

    query: str
    srid: int
    crop_column: str
    id_column: str
    overview: str = ""


@dataclass(frozen=True)
class ListedParcel:
    """A parcel in a list. area_m2: in EPSG:3035, None without a geometry. outcome: the latest decision, empty
    for undecided."""

    pid: str
    crop_name: str
    area_m2: float | None
    outcome: str = ""


@dataclass(frozen=True)
class Peer:
    """Another parcel with the same crop; distance_m: from outline to outline in EPSG:3035."""

    pid: str
    distance_m: float


@dataclass(frozen=True)
class Scene:
    """A scene of the catalogue over a parcel.

    time: seconds since 1970-01-01 UTC. orbit: relative orbit. direction: A, D or empty. cloud_cover: per cent
    of the whole scene. cloud: share (0 to 1) of the parcel that is hidden; valid: its valid pixels; both None
    where nothing was extracted. observation: whether this scene of its acquisition counts for the parcel.
    """

    reference: str
    card: str
    time: float
    tile: str = ""
    orbit: int | None = None
    direction: str = ""
    cloud_cover: float | None = None
    cloud: float | None = None
    valid: int | None = None
    observation: bool = True


@dataclass(frozen=True)
class Skip:
    """Why so many scenes of a product gave a parcel no values.

    reason: as the extraction stores it: `no_pixel_centre`, `too_small`, `all_nodata` or `outside`.
    """

    card: str
    reason: str
    scenes: int


@dataclass(frozen=True)
class Chip:
    """An image of a parcel in one scene, as a source offers it.

    time: seconds since 1970-01-01 UTC. direction: A, D or empty. orbit: relative orbit. cloud: hidden share
    0..1 of the parcel, None where nobody knows. address: what the source needs to find the image, without
    anything secret.
    """

    reference: str
    card: str
    time: float
    address: str
    direction: str = ""
    cloud: float | None = None
    orbit: int | None = None


@dataclass(frozen=True)
class Decision:
    """What somebody decided on a parcel; the latest counts.

    decided_at: seconds since 1970-01-01 UTC. earlier_geometry: taken when the parcel had another outline.
    """

    pid: str
    outcome: str
    reason: str
    note: str
    decided_by: str
    decided_at: float
    earlier_geometry: bool = False


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
        """Return all stored rows of a parcel and card; empty when none is stored.

        Of the card `analysis.series.WEATHER` the days of the season, at midnight UTC: a row for every known
        value, bands `tmin`, `tmax`, `tmean` (C) and `prec` (mm), the value as their mean.
        """

    def series_of_many(
        self,
        key: DatasetKey,
        pids: Sequence[str],
        cards: Mapping[str, Collection[str]],
        feedback: Feedback | None = None,
    ) -> dict[str, dict[str, Observations]]:
        """Return the rows of up to `SERIES_MOST` parcels: pid -> card -> rows; unknown parcels are left out.

        cards: card -> the bands that are needed, as stored; none for all. More bands may come back.
        """

    def parcels_in(
        self, key: DatasetKey, ring: Sequence[tuple[float, float]], feedback: Feedback | None = None
    ) -> tuple[Parcel, ...]:
        """Return the parcels that touch a polygon, with geometry: at most `PARCELS_MOST`, by internal number.

        ring: its corners, EPSG:4326 longitude and latitude. Raises `BadPolygon` for one that crosses itself.
        """

    def list_parcels(
        self,
        key: DatasetKey,
        crop: str = "",
        outcome: str | None = None,
        most: int = LISTED_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[ListedParcel, ...]:
        """Return the first parcels, by internal number, that have this crop (name or code; empty: any).

        outcome: those whose latest decision is this, empty for undecided ones, None for all.
        """

    def find_parcels(
        self, key: DatasetKey, pids: Collection[str], feedback: Feedback | None = None
    ) -> tuple[ListedParcel, ...]:
        """Return what is known of these parcels, in their order, each once; ids nobody has are left out."""

    def peers(
        self,
        key: DatasetKey,
        pid: str,
        within_m: float = PEERS_WITHIN_M,
        most: int = PEERS_MOST,
        feedback: Feedback | None = None,
    ) -> tuple[Peer, ...]:
        """Return parcels of the same crop and more than 0.3 ha, nearest first."""

    def scenes(
        self, key: DatasetKey, pid: str, card: str, feedback: Feedback | None = None
    ) -> tuple[Scene, ...]:
        """Return the season's scenes of a card over a parcel, by time; superseded ones are left out.

        The season is that of `cbm-backend extract run`: from October of the year before. Raises `NotFound`.
        """

    def skips(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Skip, ...]:
        """Return why scenes gave a parcel no values, the commonest reason first.

        Empty where none was skipped, and where the source keeps no reasons.
        """

    def decisions(self, key: DatasetKey, pid: str, feedback: Feedback | None = None) -> tuple[Decision, ...]:
        """Return the history of a parcel, the latest decision first."""

    def decide(
        self,
        key: DatasetKey,
        pid: str,
        outcome: str,
        reason: str = "",
        note: str = "",
        feedback: Feedback | None = None,
    ) -> Decision:
        """Add a decision of one of `OUTCOMES` and return it as stored. Nothing is ever changed or removed.

        Raises `NotFound`, `NotOffered`, `NotAuthorised`.
        """

    def chips(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None = None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel by time, one per acquisition, of these bands.

        Raises `NotFound`, `NotOffered`.
        """

    def chip(self, key: DatasetKey, chip: Chip, feedback: Feedback | None = None) -> bytes:
        """Return an image as GeoTIFF: the scene's own pixels on the grid of the first band, zeros outside.

        Scale and offset of each band say what its pixels mean. Raises `NotFound` where the file is gone.
        """

    def parcel_source(self, key: DatasetKey, feedback: Feedback | None = None) -> TileSource | TableSource:
        """Return where the map finds all parcels of a dataset. Raises `NotOffered`."""

    def joined(self) -> AbstractContextManager[None]:
        """Let what the calling thread asks inside take as few journeys to the source as it can."""

    def close(self) -> None:
        """Free what the calling thread used; the client stays usable."""
