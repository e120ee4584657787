"""`POST /v1/series`: the stored series of many parcels in one streamed reply."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from flask import Response, g
from psycopg2 import sql
from pydantic import Field, StringConstraints, model_validator

from cbm_backend.api import bulk_series
from cbm_backend.api.bulk_series import Request
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.query.series import HISTOGRAMS, cards
from cbm_backend.api.series_formats import FORMATS
from cbm_backend.api.services import services
from cbm_backend.api.streams import Closing
from cbm_backend.api.v1.resource import OfParcels, described, resource
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound

api = resource("bulk_series", "Stored statistics of parcels through time")

_NAMED = 10  # how many unknown ids an error names

_UNKNOWN = """
select w.pid from unnest(%s::text[]) with ordinality w(pid, number)
where not exists (select from {parcels} p where p.{id}::text = w.pid) order by w.number"""

Name = Annotated[str, StringConstraints(min_length=1, max_length=16)]


class SeriesRequest(OfParcels):
    """Which parcels, products, bands and days, and in what form."""

    cards: list[Name] | None = Field(
        None,
        min_length=1,
        max_length=32,
        description="Products such as s2 or bs; all there are if not given.",
    )
    bands: list[Name] | None = Field(
        None, min_length=1, max_length=64, description="Bands such as B04 or VVb; all there are if not given."
    )
    start: date | None = Field(None, description="First day.")
    end: date | None = Field(None, description="Last day.")
    histogram: bool = Field(
        False,
        description="Add `hist`, the scene classification counts; as in parcelTimeSeries with scl=True, "
        "observations of s2 without one are left out then.",
    )
    reference: bool = Field(False, description="Add `reference`, the name of the product.")
    format: Literal["jsonl", "csv", "parquet"] = Field(
        "jsonl", description="A JSON object a line, CSV with a header, or Parquet (zstd)."
    )

    @model_validator(mode="after")
    def _days_in_order(self) -> SeriesRequest:
        if self.start and self.end and self.start > self.end:
            raise ValueError("start is after end: exchange them")
        return self


@api.post("/series", responses={200: described("The rows.", *(f.media_type for f in FORMATS.values()))})
@needs_dataset
def bulk(body: SeriesRequest) -> Response:
    """The series of up to 1,000 parcels, parcel by parcel in the order given, with parcelTimeSeries' numbers.

    Columns: pid, card, date_part (seconds since 1970, UTC), band, count, mean, std, min, p25, p50, p75, max.
    An unknown parcel, product or band is refused before anything is sent.
    """
    dataset: Dataset = g.dataset
    pids = list(dict.fromkeys(body.pids))
    _refuse_unknown(dataset, pids)
    wanted = Request(
        pids=pids,
        cards=_cards(dataset, body.cards),
        bands=body.bands,
        start=body.start,
        end=body.end,
        histogram=body.histogram and bool(dataset.tables.get(HISTOGRAMS)),
        reference=body.reference,
    )
    _refuse_unknown_bands(dataset, wanted)
    chosen = FORMATS[body.format]
    snapshot = services().streams.snapshot()
    try:
        # The first parcel is read before anything is sent: what can fail mostly fails there.
        batches = bulk_series.begin(snapshot, dataset, wanted)
    except BaseException:
        snapshot.close()
        raise
    columns = bulk_series.columns(body.histogram, body.reference)
    name = f"series_{dataset.key}.{chosen.suffix}"
    return Response(
        Closing(chosen.write(columns, batches), snapshot),
        content_type=chosen.media_type,
        headers={"Content-Disposition": f"attachment; filename={name}"},
    )


def _refuse_unknown(dataset: Dataset, pids: list[str]) -> None:
    query = sql.SQL(_UNKNOWN).format(parcels=dataset.table("parcels"), id=sql.Identifier(dataset.parcel_id))
    unknown = [pid for (pid,) in services().pool.fetch(query, (pids,)).rows]
    if unknown:
        named = ", ".join(unknown[:_NAMED]) + (", ..." if len(unknown) > _NAMED else "")
        raise NotFound(
            f"pids: dataset {dataset.key} has no parcel {named} ({len(unknown)} of {len(pids)}).",
            code="no_parcel",
        )


def _cards(dataset: Dataset, asked: list[str] | None) -> list[str]:
    present = cards(dataset)
    chosen = list(dict.fromkeys(card.lower() for card in asked)) if asked else present
    unknown = [card for card in chosen if card not in present]
    if unknown:
        offer = ", ".join(present) or "none yet"
        raise InputError(f"cards: dataset {dataset.key} has no {', '.join(unknown)}; it has: {offer}.")
    return chosen


def _refuse_unknown_bands(dataset: Dataset, wanted: Request) -> None:
    stored = {band for card in wanted.cards for band in dataset.bands.get(card, ())}
    if not stored:
        return
    for band in wanted.bands or ():
        if not any(wanted.spellings(card, [band]) & stored for card in wanted.cards):
            offer = ", ".join(sorted(stored))
            raise InputError(f"bands: {band} is stored for none of these cards; there are: {offer}.")
