"""`/v1/chips`: the filmstrip of a parcel. A list of images at once, then each image by its own address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import urlencode

import shapely
from flask import Response, g, request
from pydantic import BaseModel, Field

from cbm_backend.api import scene_query
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.images import send
from cbm_backend.api.query.parcel_point import parcel_point
from cbm_backend.api.scene_query import FoundScene, Where
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import InDataset, ParcelId, also, resource
from cbm_backend.api.v1.scenes import Span
from cbm_backend.catalogue.bands import label
from cbm_backend.chips import candidates, order
from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.chips.filmstrip import Stretch
from cbm_backend.chips.request import LARGEST_SIDE, SMALLEST_SIDE, Place
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound
from qgis_cbm.analysis.chip_window import view_side

api = resource("filmstrip", "Image chips of a parcel through time")

MOST_BANDS = 12
_BANDS = r"^[A-Za-z0-9]{1,16}(_[A-Za-z0-9]{1,16}){0,11}$"
_BIGGEST = 2**31 - 1


class Look(BaseModel):
    """How a chip is to look."""

    bands: str | None = Field(
        None,
        pattern=_BANDS,
        description="One or three bands joined by `_` (a GeoTIFF up to 12); by product when left out.",
        json_schema_extra={"example": "B08_B04_B03"},
    )
    format: Literal["png", "tif"] = Field("png", description="A stretched picture, or pixels as stored.")
    stretch: str | None = Field(
        None,
        max_length=200,
        description="low_high for each band in turn, or one pair for all: reflectance x 10000, dB for "
        "backscatter, else the value. The same for all dates; usual limits when left out.",
    )


class StripQuery(Span, Look):
    """Which chips of a parcel."""

    pid: ParcelId
    chipsize: int | None = Field(
        None,
        ge=SMALLEST_SIDE,
        le=LARGEST_SIDE,
        description="Side in metres; when left out, the parcel with a margin, at least 320.",
    )
    max_cloud: float | None = Field(None, ge=0, le=1, description="At most this share of the parcel hidden.")
    limit: int = Field(400, ge=1, le=2000)


class Chip(BaseModel):
    """One observation of the parcel and the address of its image."""

    obsid: int
    reference: str
    obstime: datetime
    direction: str | None
    orbit: int | None = Field(description="Relative orbit.")
    cloud: float | None
    valid: int | None
    url: str | None = Field(
        description="Relative to the server; needs the same credentials. None where the scene lacks a band."
    )


class Strip(BaseModel):
    """The chips of a parcel by time, one per acquisition."""

    dataset: str
    pid: str
    card: str
    bands: list[str]
    stretch: str
    lon: float
    lat: float
    chipsize: int
    chips: list[Chip]


class ChipQuery(InDataset, Look):
    """Where a chip lies: what the list of a parcel's chips says."""

    lon: float = Field(ge=-180, le=180)
    lat: float = Field(ge=-90, le=90)
    chipsize: int = Field(640, ge=SMALLEST_SIDE, le=LARGEST_SIDE, description="Side in metres.")


class ChipPath(BaseModel):
    """A scene."""

    obsid: int = Field(ge=1, le=_BIGGEST)


class ChipImage(BaseModel):
    """A PNG or a GeoTIFF."""

    model_config = also("image/png", "image/tiff")


@api.get("/chips", responses={200: Strip})
@needs_dataset
def list_chips(query: StripQuery) -> Response:
    """The chips of a parcel, one per acquisition; each image is made when it is fetched."""
    dataset: Dataset = g.dataset
    lon, lat, geometry = parcel_point()
    found = scene_query.search(services().pool, dataset, query.card, Where(query.pid), *query.days(dataset))
    shown = [scene for scene in found if scene.observation and _clear_enough(scene, query.max_cloud)]
    bands = _bands(query.bands or usual_bands([set(scene.bands) for scene in shown]), query.format)
    stretched = Stretch.of(query.stretch, bands)
    place = Place.of(lon, lat, query.chipsize or fitting(geometry))
    asked = {
        "dataset": dataset.key, "lon": place.lon, "lat": place.lat, "chipsize": place.side,
        "bands": "_".join(bands), "format": query.format, "stretch": stretched.key(),
    }  # fmt: skip
    chips = [_chip(scene, bands, urlencode(asked)) for scene in shown[: query.limit]]
    strip = Strip(
        dataset=dataset.key, pid=query.pid, card=query.card, bands=bands, stretch=stretched.key(),
        lon=place.lon, lat=place.lat, chipsize=place.side, chips=chips,
    )  # fmt: skip
    return json_response(strip.model_dump(mode="json"))


@api.get("/chips/<int:obsid>", responses={200: ChipImage})
@needs_dataset
def show_chip(path: ChipPath, query: ChipQuery) -> Response:
    """The image of a scene around a point. A PNG says in its texts `CRS` and `Bounds` where it lies."""
    acquisition = services().pool.use(lambda connection: candidates.by_id(connection, path.obsid))
    place = Place.of(query.lon, query.lat, query.chipsize)
    if acquisition is None or not _covers(acquisition, place):
        raise NotFound(f"There is no scene {path.obsid} at this place.")
    bands = _bands(query.bands or usual_bands([set(acquisition.scene.bands)]), query.format)
    missing = [band for band in bands if band not in acquisition.scene.bands]
    if missing:
        known = ", ".join(acquisition.scene.bands)
        raise InputError(f"bands: this scene has no {missing[0]}; it has {known or 'none'}.")
    stretched = Stretch.of(query.stretch, bands)
    studio = services().studio
    wanted = order.view(studio.images, place, acquisition, bands, stretched, query.format)
    made = studio.deliver(wanted, None)
    image = studio.images.find(wanted.folder_id, made[0].name) if made else None
    if image is None:
        raise NotFound(
            f"The image of scene {path.obsid} cannot be made: its file is gone or damaged.", code="no_image"
        )
    reply = send(image, max_age=3600)
    reply.headers["Cache-Control"] = "private, max-age=3600"
    reply.headers["Vary"] = "Authorization"
    return reply


def fitting(geometry: bytes) -> int:
    """The side in metres of a square around a parcel (WKB, degrees)."""
    return view_side(*shapely.from_wkb(geometry).bounds)


def usual_bands(scenes: Sequence[set[str]]) -> str:
    """Near infrared, red and green where all scenes have them, else one band that all have."""
    shared = set.intersection(*scenes) if scenes else {"B08", "B04", "B03"}
    near_infrared = next((band for band in ("B08", "B8A") if band in shared), None)
    if near_infrared and {"B04", "B03"} <= shared:
        return f"{near_infrared}_B04_B03"
    first = next((band for band in ("B04", "VVb", "VVc", "VV", "NDVI") if band in shared), None)
    return first or min(shared, default="")


def _bands(text: str, form: str) -> list[str]:
    if not text:
        raise InputError("bands: the scenes have no band in common; name one.")
    # Bands of Sentinel-2 have several spellings; other labels are as the catalogue has them.
    bands = [label(part) or part for part in text.split("_")]
    if form == "png" and len(bands) not in (1, 3):
        raise InputError("bands: a picture has one band or three.")
    if len(bands) > MOST_BANDS:
        raise InputError(f"bands: at most {MOST_BANDS}.")
    return bands


def _covers(acquisition: Acquisition, place: Place) -> bool:
    footprint = acquisition.footprint
    return footprint is not None and footprint.intersects(shapely.Point(place.lon, place.lat))


def _clear_enough(scene: FoundScene, max_cloud: float | None) -> bool:
    return max_cloud is None or scene.cloud is None or scene.cloud <= max_cloud


def _chip(scene: FoundScene, bands: Sequence[str], arguments: str) -> Chip:
    complete = all(band in scene.bands for band in bands)
    return Chip(
        obsid=scene.obsid, reference=scene.reference, obstime=scene.obstime.replace(tzinfo=UTC),
        direction=scene.direction, orbit=scene.orbit, cloud=scene.cloud,
        valid=None if scene.valid is None else int(scene.valid),
        url=f"{request.path}/{scene.obsid}?{arguments}" if complete else None,
    )  # fmt: skip
