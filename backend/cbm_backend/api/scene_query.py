"""Scenes of the catalogue over a parcel or a rectangle, with what was found in the parcel."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from psycopg2 import sql

from cbm_backend.api.pool import Pool
from cbm_backend.api.query.series import HISTOGRAMS, cards
from cbm_backend.catalogue.radiometry import Radiometry
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound
from qgis_cbm.analysis import clouds
from qgis_cbm.analysis.timeseries import SceneCount, acquisition_key, choose

MOST = 5000

_PARCEL = (
    "select p.ogc_fid, ST_Transform(p.wkb_geometry, 4326) as shape from {parcels} p where p.{id} = %(pid)s"
)
_BOX = "select null::int as ogc_fid, ST_MakeEnvelope(%(west)s, %(south)s, %(east)s, %(north)s, 4326) as shape"
_AREA = "select null::int as ogc_fid, a.wkb_geometry as shape from public.aois a where a.name = %(aoi)s"
_SCENES = """
    with place as ({place} order by 1 limit 1)
    select c.id, c.reference, c.card, c.obstime, c.tile, c.orbit, c.orbit_direction, c.processing_baseline,
           c.collection, c.cloud_cover, c.status, c.radiometry, v.valid, {histogram}
    from place join public.dias_catalogue c on ST_Intersects(c.footprint, place.shape)
    {signatures}{histograms}
    where c.card = %(card)s and c.status is distinct from 'superseded'
      and c.obstime >= %(start)s and c.obstime < %(end)s
    order by c.obstime, c.id limit %(limit)s
"""
_SIGNATURES = """left join (select s.obsid, max(s.count) as valid from {table} s, place
                            where s.pid = place.ogc_fid group by s.obsid) v on v.obsid = c.id"""
_NO_SIGNATURES = "left join (select null::int as obsid, null::real as valid) v on v.obsid = c.id"
_HISTOGRAMS = """
    left join {table} h on h.pid = place.ogc_fid and h.obsid = c.id"""


@dataclass(frozen=True)
class Where:
    """A parcel by its id, or a rectangle (west, south, east, north) in degrees; neither: the whole area."""

    pid: str | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class FoundScene:
    """A scene over the place. cloud (0 to 1) and valid (pixels) are of the parcel, None where not extracted.

    acquisition: what scenes of one overpass share; observation: whether this one counts for the parcel.
    """

    obsid: int
    reference: str
    card: str
    obstime: datetime
    tile: str | None
    orbit: int | None
    direction: str | None
    baseline: str | None
    collection: str
    cloud_cover: float | None
    status: str
    bands: dict[str, Radiometry]
    valid: float | None
    histogram: dict[int, int] | None
    acquisition: str
    observation: bool

    @property
    def cloud(self) -> float | None:
        """The share of the parcel's classified pixels that clouds, shadow or snow hide."""
        share = clouds.share(self.histogram)
        return None if math.isnan(share) else share


def search(
    pool: Pool,
    dataset: Dataset,
    card: str,
    where: Where,
    start: date,
    end: date,
) -> list[FoundScene]:
    """The scenes by time, both days included.

    All at once: which scene of an acquisition counts cannot be said of a part. Raises `NotFound` for a parcel
    that is not there, `InputError` for more than 5,000.
    """
    if where.pid is not None:
        check_parcel(pool, dataset, where.pid)
    values: dict[str, Any] = {
        "card": card, "pid": where.pid, "aoi": dataset.aoi, "start": start, "end": end + timedelta(days=1),
        "limit": MOST + 1,
    }  # fmt: skip
    if where.box is not None:
        values |= dict(zip(("west", "south", "east", "north"), where.box, strict=True))
    rows = pool.fetch(_query(dataset, card, where), values).rows
    if len(rows) > MOST:
        raise InputError(f"start_date, end_date: there are more than {MOST} scenes; ask for fewer days.")
    return _told_apart(rows)


def _query(dataset: Dataset, card: str, where: Where) -> sql.Composed:
    table, identifier = dataset.table("parcels"), sql.Identifier(dataset.parcel_id)
    place: sql.Composable = sql.SQL(_AREA if where.box is None else _BOX)
    signatures: sql.Composable = sql.SQL(_NO_SIGNATURES)
    histograms: sql.Composable = sql.SQL("")
    histogram = sql.SQL("null::json as hist")
    if where.pid is not None:
        place = sql.SQL(_PARCEL).format(parcels=table, id=identifier)
        if card in cards(dataset):
            signatures = sql.SQL(_SIGNATURES).format(table=dataset.table(card))
        if card == "s2" and dataset.tables.get(HISTOGRAMS):
            histograms = sql.SQL(_HISTOGRAMS).format(table=dataset.table(HISTOGRAMS))
            histogram = sql.SQL("h.hist::json as hist")
    return sql.SQL(_SCENES).format(
        place=place, signatures=signatures, histograms=histograms, histogram=histogram
    )


def check_parcel(pool: Pool, dataset: Dataset, pid: str) -> None:
    """Raise `NotFound` for a parcel that is not there."""
    query = sql.SQL("select 1 from {parcels} p where p.{id} = %s limit 1").format(
        parcels=dataset.table("parcels"), id=sql.Identifier(dataset.parcel_id)
    )
    if not pool.fetch(query, (pid,)).rows:
        raise NotFound(f"Dataset {dataset.key} has no parcel '{pid}'.", code="no_parcel")


def _told_apart(rows: Sequence[tuple]) -> list[FoundScene]:
    """The rows as scenes, with the one that counts of each acquisition marked."""
    counts = [
        SceneCount(row[1], row[3].replace(tzinfo=UTC).timestamp(), math.nan if row[12] is None else row[12])
        for row in rows
    ]
    counting = {acquisition.scene for acquisition in choose(counts)}
    return [_scene(row, row[1] in counting) for row in rows]


def _scene(row: tuple, observation: bool) -> FoundScene:
    *about, radiometry, valid, histogram = row
    obsid, reference, card, obstime, tile, orbit, direction, baseline, collection, cloud, status = about
    # Columns of type json come as they are stored (see api/pool.py).
    classes = json.loads(histogram) if isinstance(histogram, str) else histogram
    return FoundScene(
        obsid, reference, card, obstime, tile, orbit, direction, baseline, collection or "", cloud,
        status, {label: Radiometry.from_json(value) for label, value in sorted((radiometry or {}).items())},
        valid, None if classes is None else {int(value): int(count) for value, count in classes.items()},
        acquisition_key(reference), observation,
    )  # fmt: skip
