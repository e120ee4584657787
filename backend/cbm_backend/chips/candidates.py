"""The scenes of the catalogue that cover a point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import shapely

from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.db.connection import Connection
from cbm_backend.extraction.model import Scene

MOST = 2000
# A coherence carries the time of its second acquisition in some catalogues, of its first in its name.
_SLACK = {"c6": 13, "c1": 26}
_COLUMNS = """
    id, reference, card, assets, radiometry, store, obstime, datatake, orbit_direction, processing_baseline,
    generation, ST_AsBinary(footprint)"""
_AT_POINT = f"""
    select {_COLUMNS} from public.dias_catalogue
    where card = %(card)s and obstime >= %(start)s and obstime < %(end)s
      and ST_Intersects(footprint, ST_SetSRID(ST_MakePoint(%(lon)s, %(lat)s), 4326))
    order by obstime, id limit {MOST}"""  # noqa: S608
_NAMED = f"""
    select {_COLUMNS} from public.dias_catalogue
    where card = 's2' and reference = any(%s) order by obstime, id"""  # noqa: S608


def at_point(
    connection: Connection, card: str, lon: float, lat: float, start: date, end: date
) -> list[Acquisition]:
    """Every scene of a card over the point, from a little before `start` to a little after `end`."""
    slack = timedelta(days=_SLACK.get(card, 1))
    values = {"card": card, "lon": lon, "lat": lat, "start": start - slack, "end": end + slack}
    with connection.cursor() as cursor:
        cursor.execute(_AT_POINT, values | {"end": end + slack + timedelta(days=1)})
        return [_acquisition(row) for row in cursor.fetchall()]


def by_id(connection: Connection, obsid: int) -> Acquisition | None:
    """The scene with this number."""
    with connection.cursor() as cursor:
        cursor.execute(f"select {_COLUMNS} from public.dias_catalogue where id = %s", (obsid,))  # noqa: S608
        row = cursor.fetchone()
    return _acquisition(row) if row else None


def named(connection: Connection, products: Sequence[str]) -> list[Acquisition]:
    """The Sentinel-2 scenes of these product names, with or without `.SAFE`."""
    bare = {name.removesuffix(".SAFE") for name in products}
    with connection.cursor() as cursor:
        cursor.execute(_NAMED, ([*bare, *(f"{name}.SAFE" for name in bare)],))
        return [_acquisition(row) for row in cursor.fetchall()]


def _acquisition(row: tuple) -> Acquisition:
    *scene, obstime, datatake, direction, baseline, generation, footprint = row
    return Acquisition.of(
        Scene.of(*scene),
        obstime,
        datatake=datatake,
        direction=direction,
        baseline=baseline,
        generation=generation,
        footprint=shapely.from_wkb(bytes(footprint)) if footprint is not None else None,
    )
