"""`GET /v1/scenes`: the scenes over a parcel or a rectangle, and what each is worth there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import urlencode

from flask import Response, g, request
from pydantic import BaseModel, Field, model_validator

from cbm_backend.api import scene_query
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.scene_query import FoundScene, Where
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import InDataset, ParcelId, resource
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError

api = resource("scenes", "The scenes over a parcel, and image chips of them")

_AFTER = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?,\d{1,10}$"
_BIGGEST = 2**31 - 1


class Span(InDataset):
    """A product and a period."""

    card: str = Field("s2", pattern="^[a-z][a-z0-9]{0,15}$", description="Product, such as s2, bs or c6.")
    start_date: date | None = Field(None, description="First day; 1 October of the year before if left out.")
    end_date: date | None = Field(None, description="Last day, included; 31 December if left out.")

    @model_validator(mode="after")
    def _in_order(self) -> Span:
        if self.start_date and self.end_date and self.start_date > self.end_date:
            raise ValueError("start_date lies after end_date: exchange them")
        for day in (self.start_date, self.end_date):
            if day and not 1984 <= day.year <= 2100:
                raise ValueError("start_date, end_date: give days from 1984 to 2100")
        return self

    def days(self, dataset: Dataset) -> tuple[date, date]:
        """First and last day; left out, those of the season that `extract run` takes."""
        start = self.start_date or date(dataset.year - 1, 10, 1)
        return start, max(start, self.end_date or date(dataset.year, 12, 31))


class SceneQuery(Span):
    """Where and when; neither `pid` nor `bbox` means the whole area of the dataset."""

    pid: ParcelId | None = Field(
        None, description="Scenes over this parcel, with cloud and valid pixels there."
    )
    bbox: str | None = Field(
        None,
        description="west,south,east,north in degrees.",
        json_schema_extra={"example": "5.3,52.1,5.5,52.2"},
        max_length=200,
    )
    max_cloud: float | None = Field(
        None, ge=0, le=1, description="Scenes of whose part in the parcel at most this share is hidden."
    )
    observations: bool = Field(False, description="Of each acquisition only the scene that counts.")
    limit: int = Field(1000, ge=1, le=scene_query.MOST)
    after: str | None = Field(
        None, pattern=_AFTER, max_length=60, description="Where the page before ended (see `next`)."
    )

    def where(self) -> Where:
        """The place. Raises `InputError` for both, or for a rectangle that is none."""
        if self.pid is not None and self.bbox is not None:
            raise InputError("pid, bbox: give one of them.")
        return Where(self.pid, None if self.bbox is None else _box(self.bbox))

    def position(self) -> tuple[datetime, int] | None:
        """The end of the page before. Raises `InputError`."""
        if self.after is None:
            return None
        moment, _, obsid = self.after.partition(",")
        try:
            return datetime.fromisoformat(moment), min(int(obsid), _BIGGEST)
        except ValueError:
            raise InputError("after: take it from `next` of the page before.") from None


class Band(BaseModel):
    """Physical value = pixel * scale + offset; `source` tells who stated that."""

    band: str
    scale: float
    offset: float
    nodata: list[float]
    quantity: str = Field(description="reflectance, index, power, coherence or class.")
    source: str


class Scene(BaseModel):
    """A scene of the catalogue."""

    obsid: int
    reference: str
    card: str
    obstime: datetime = Field(description="UTC.")
    tile: str | None
    orbit: int | None
    direction: str | None = Field(description="A (ascending) or D (descending).")
    baseline: str | None
    collection: str
    cloud_cover: float | None = Field(description="Of the whole scene, per cent, as the provider states it.")
    bands: list[Band]
    cloud: float | None = Field(description="Share of the parcel that is hidden, from its histogram.")
    valid: int | None = Field(description="Valid pixels of the parcel, None where nothing was extracted.")
    acquisition: str = Field(description="The same for scenes of one overpass.")
    observation: bool = Field(description="Whether this scene of the acquisition counts for the parcel.")


class SceneList(BaseModel):
    """Scenes by time."""

    dataset: str
    card: str
    scenes: list[Scene]
    next: str | None = Field(description="Where the next page is, when there is one.")


@api.get("/scenes", responses={200: SceneList})
@needs_dataset
def list_scenes(query: SceneQuery) -> Response:
    """The scenes over a parcel, a rectangle or the area, by time; superseded products are left out."""
    dataset: Dataset = g.dataset
    found = scene_query.search(services().pool, dataset, query.card, query.where(), *query.days(dataset))
    position = query.position()
    left = [scene for scene in found if position is None or (scene.obstime, scene.obsid) > position]
    left = [scene for scene in left if _wanted(scene, query)]
    shown, following = left[: query.limit], None
    if len(left) > len(shown):
        after = f"{shown[-1].obstime.isoformat()},{shown[-1].obsid}"
        following = f"{request.path}?{urlencode({**request.args, 'after': after})}"
    scenes = [described(scene).model_dump(mode="json") for scene in shown]
    return json_response({"dataset": dataset.key, "card": query.card, "scenes": scenes, "next": following})


def described(scene: FoundScene) -> Scene:
    """The scene as the API shows it."""
    bands = [
        Band(
            band=label, scale=values.scale, offset=values.offset, nodata=list(values.nodata),
            quantity=values.quantity, source=values.source,
        )
        for label, values in scene.bands.items()
    ]  # fmt: skip
    return Scene(
        obsid=scene.obsid, reference=scene.reference, card=scene.card,
        obstime=scene.obstime.replace(tzinfo=UTC), tile=scene.tile, orbit=scene.orbit,
        direction=scene.direction, baseline=scene.baseline, collection=scene.collection,
        cloud_cover=scene.cloud_cover, bands=bands, cloud=scene.cloud,
        valid=None if scene.valid is None else int(scene.valid), acquisition=scene.acquisition,
        observation=scene.observation,
    )  # fmt: skip


def _wanted(scene: FoundScene, query: SceneQuery) -> bool:
    if query.observations and not scene.observation:
        return False
    # Nobody knows the clouds of a scene that was not extracted: it stays.
    return query.max_cloud is None or scene.cloud is None or scene.cloud <= query.max_cloud


def _box(text: str) -> tuple[float, float, float, float]:
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise InputError("bbox: write west,south,east,north in degrees.") from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise InputError("bbox: west < east within -180 to 180 and south < north within -90 to 90.")
    return west, south, east, north
