"""What the scene catalogue holds, for people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg2.extras import RealDictCursor

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import NotFound


@dataclass(frozen=True)
class Listed:
    """One scene of the list; `obstime` is naive UTC."""

    id: int
    obstime: datetime
    card: str
    sensor: str
    status: str
    reference: str
    message: str


def scenes(
    settings: Settings,
    aoi: str | None = None,
    *,
    card: str | None = None,
    start: date | None = None,
    end: date | None = None,
    limit: int | None = None,
) -> list[Listed]:
    """The scenes that touch the area (all without one), oldest first. Raises `NotFound` for a wrong area."""
    name = registry.check_aoi(aoi) if aoi else None
    connection = connect(settings, role="cbm_api", application="cbm catalogue list")
    try:
        with connection, connection.cursor() as cursor:
            if name:
                cursor.execute("select 1 from public.aois where name = %s", (name,))
                if cursor.fetchone() is None:
                    raise NotFound(f"There is no area '{name}'.")
            cursor.execute(
                """select c.id, c.obstime, c.card, coalesce(c.sensor, ''), c.status, c.reference,
                          coalesce(c.message, '')
                   from public.dias_catalogue c
                   where (%(aoi)s::text is null or exists (
                             select 1 from public.aois a
                             where a.name = %(aoi)s and ST_Intersects(a.wkb_geometry, c.footprint)))
                     and (%(card)s::text is null or c.card = %(card)s)
                     and (%(start)s::date is null or c.obstime >= %(start)s)
                     and (%(end)s::date is null or c.obstime < %(end)s::date + 1)
                   order by c.obstime, c.reference limit %(limit)s""",
                {"aoi": name, "card": card, "start": start, "end": end, "limit": limit},
            )
            return [Listed(*row) for row in cursor.fetchall()]
    finally:
        connection.close()


def scene(settings: Settings, reference: str) -> dict[str, Any]:
    """Everything stored of one scene, by reference (with or without `.SAFE`) or number. Raises `NotFound`."""
    connection = connect(settings, role="cbm_api", application="cbm catalogue show")
    try:
        with connection, connection.cursor(cursor_factory=RealDictCursor) as cursor:
            cursor.execute(
                """select c.id, c.reference, c.obstime, c.card, c.sensor, c.status, c.message, c.collection,
                          c.platform, c.datatake, c.tile, c.orbit, c.orbit_direction, c.processing_baseline,
                          c.generation, c.cloud_cover, w.reference as superseded_by, c.assets, c.radiometry,
                          ST_AsText(c.footprint, 5) as footprint
                   from public.dias_catalogue c left join public.dias_catalogue w on w.id = c.superseded_by
                   where c.reference in (%(text)s, %(text)s || '.SAFE') or c.id::text = %(text)s""",
                {"text": reference},
            )
            found = cursor.fetchone()
    finally:
        connection.close()
    if found is None:
        raise NotFound(f"The catalogue has no scene '{reference}'.")
    return dict(found)
