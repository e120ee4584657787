"""`GET /v1/datasets`: what the asking user may see."""

from __future__ import annotations

from datetime import date

from flask import Response, g
from pydantic import BaseModel, Field

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user
from cbm_backend.api.query.series import HISTOGRAMS, cards
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import resource
from cbm_backend.db import registry

api = resource("datasets", "The parcel sets of the areas you may see")


class Card(BaseModel):
    """A product with parcel statistics: s2 (optical), bs (backscatter), c6 (coherence), ndvi (an index)."""

    name: str
    bands: list[str]
    histograms: bool = Field(description="Whether its series carry scene classification counts.")


class Position(BaseModel):
    """Degrees WGS84."""

    lat: float
    lon: float


class Dataset(BaseModel):
    """The parcels of an area and year and what is stored for them."""

    dataset: str = Field(description="Its key, the value of the parameter `dataset`.")
    aoi: str
    year: int
    ptype: str
    description: str
    cards: list[Card]
    start_date: date | None = Field(description="Day of the first observation.")
    end_date: date | None = Field(description="Day of the last observation.")
    center: Position | None
    srid: int
    parcels: int = Field(description="The number of parcels.")
    id_column: str
    crop_name_column: str
    crop_code_column: str
    id_examples: list[str]
    radiometry: str = Field(
        description="`corrected`: reflectance x 10000 after the baseline offset; `raw_dn`: as the product."
    )
    version: int = Field(description="Rises with every published scene and every import of parcels.")


class DatasetList(BaseModel):
    """The datasets by area, year and parcel type."""

    datasets: list[Dataset]


@api.get("/datasets", responses={200: DatasetList})
@any_user
def list_datasets() -> Response:
    """The datasets you may see, with their products, bands and dates."""
    visible = [d for d in services().registry.snapshot().datasets.values() if g.user.may_see(d.aoi)]
    found = DatasetList(datasets=[_described(d) for d in sorted(visible, key=lambda d: d.key)])
    return json_response(found.model_dump(mode="json"))


def _described(dataset: registry.Dataset) -> Dataset:
    summary = services().summaries.of(dataset)
    histograms = bool(dataset.tables.get(HISTOGRAMS))
    center = Position(lat=dataset.center[0], lon=dataset.center[1]) if dataset.center else None
    return Dataset(
        dataset=dataset.key,
        aoi=dataset.aoi,
        year=dataset.year,
        ptype=dataset.ptype,
        description=dataset.description,
        cards=[
            Card(name=card, bands=dataset.bands.get(card, []), histograms=histograms and card == "s2")
            for card in cards(dataset)
        ],
        start_date=dataset.start_date,
        end_date=dataset.end_date,
        center=center,
        srid=dataset.srid,
        parcels=summary.count,
        id_column=dataset.parcel_id,
        crop_name_column=dataset.crop_name,
        crop_code_column=dataset.crop_code,
        id_examples=list(summary.examples),
        radiometry=dataset.radiometry,
        version=dataset.version,
    )
