"""What `/v1/foi` takes and gives."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, Field, StringConstraints

from cbm_backend.api.v1.resource import MAX_PARCELS, InDataset, ParcelId
from qgis_cbm.analysis.foi import Rule

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$")]
_DEFAULT = Rule()
_MOST_PIXELS = 1_000_000_000


class FoiRequest(InDataset):
    """Which parcels to check, on what and how."""

    raster: Name = Field(
        description="A class raster of the server; `/v1/foi/rasters` lists them.",
        json_schema_extra={"example": "crops_2020"},
    )
    pids: list[ParcelId] = Field(
        min_length=1, max_length=MAX_PARCELS, description="Ids of parcels.",
        json_schema_extra={"example": ["1487421"]},
    )  # fmt: skip
    min_share: float = Field(_DEFAULT.min_share, ge=0, le=100, description="Lower share of a class, percent.")
    max_share: float = Field(_DEFAULT.max_share, ge=0, le=100, description="Upper share of a class, percent.")
    connectivity: int = Field(_DEFAULT.connectivity, ge=4, le=8, description="4 or 8 neighbours.")
    cluster_threshold: int = Field(
        _DEFAULT.cluster_threshold, ge=0, le=_MOST_PIXELS, description="Larger ones count, pixels."
    )
    inner_buffer: float = Field(0, ge=0, le=1000, description="Metres cut off the edge of each parcel.")
    min_pixels: int = Field(0, ge=0, le=_MOST_PIXELS, description="Smaller parcels are not judged.")
    ignore_zero: bool = Field(False, description="0 is no-data, even where the raster does not say so.")
    legacy_count: bool = Field(False, description="Two clusters of one class flag too, as published.")
    save: Name | None = Field(None, description="Keep the results as a new run of this name.")


class FoiClass(BaseModel):
    """A class of the raster."""

    value: int
    name: str


class FoiCluster(BaseModel):
    """Connected pixels of one class."""

    value: int
    pixels: int


class FoiParcel(BaseModel):
    """What was found in a parcel."""

    pid: str
    foi_h: int | None = Field(description="Heterogeneity: 1 flagged, 0 not, null not judged.")
    foi_c: int | None = Field(description="Cardinality by clusters: 1 flagged, 0 not, null not judged.")
    total: int = Field(description="Pixels of all classes.")
    nodata: int
    unlisted: int = Field(description="Pixels of values without a class.")
    counts: dict[str, int] = Field(description="Class value -> pixels.")
    percent: dict[str, float] = Field(description="Class value -> share of the total.")
    clusters: list[FoiCluster]
    reason: str = Field(description="Why the parcel was not judged, empty for the others.")


class FoiResult(BaseModel):
    """The parcels in the order of the request."""

    dataset: str
    raster: str
    classes: list[FoiClass]
    parcels: list[FoiParcel]
    run: str | None = Field(description="The run under which the results were kept.")


class FoiRaster(BaseModel):
    """A class raster of the server."""

    name: str
    named: bool = Field(
        description="Whether its classes have names; without, they are called by their values."
    )


class FoiRasterList(BaseModel):
    """Class rasters by name."""

    rasters: list[FoiRaster]


class FoiRun(BaseModel):
    """A stored run."""

    run: str
    raster: str
    classes: list[FoiClass]
    rule: dict[str, Any]
    parcels: int
    made_by: str
    made_at: str


class FoiRunList(BaseModel):
    """Runs, newest first."""

    runs: list[FoiRun]


class FoiRowsQuery(InDataset):
    """Which results of a run."""

    run: Name
    after: int = Field(
        0, ge=0, lt=1 << 31, description="Those behind this key, which the page before names as `next`."
    )
    limit: int = Field(1000, ge=1, le=10_000)


class FoiRow(BaseModel):
    """A stored result."""

    pid: str
    foi_h: int | None
    foi_c: int | None
    total: int
    nodata: int
    unlisted: int
    counts: dict[str, int]
    clusters: list[FoiCluster]
    reason: str


class FoiRowList(BaseModel):
    """Results of current parcels, by key."""

    run: str
    results: list[FoiRow]
    next: int | None
