"""The job `chips`: raw chips of many parcels, parcel by parcel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from psycopg2 import sql

from cbm_backend.chips import candidates, order, selection
from cbm_backend.chips.order import Order
from cbm_backend.chips.production import Studio
from cbm_backend.chips.request import Place
from cbm_backend.db.connection import Connection
from cbm_backend.db.registry import Dataset

_CENTROID = """
    select ST_X(c.centre), ST_Y(c.centre)
    from {parcels} p, lateral (select ST_Transform(ST_Centroid(p.wkb_geometry), 4326) as centre) c
    where p.{id} = %s order by p.ogc_fid limit 1"""


@dataclass(frozen=True)
class ChipsJob:
    """Which chips. side: metres; level and bands count for s2 only, radar has both polarisations."""

    pids: tuple[str, ...]
    card: str
    level: str
    bands: tuple[str, ...]
    start: date
    end: date
    side: int

    @classmethod
    def of(cls, parameters: dict[str, Any]) -> ChipsJob:
        """From what the API has checked and stored."""
        return cls(
            tuple(parameters["pids"]), parameters["card"], parameters["level"], tuple(parameters["bands"]),
            date.fromisoformat(parameters["start_date"]), date.fromisoformat(parameters["end_date"]),
            parameters["chipsize"],
        )  # fmt: skip

    def part(self, connection: Connection, dataset: Dataset, studio: Studio, number: int) -> dict[str, Any]:
        """The chips of one parcel as addresses, or why there are none. Raises as `Studio.deliver`."""
        pid = self.pids[number]
        with connection, connection.cursor() as cursor:
            query = sql.SQL(_CENTROID).format(
                parcels=dataset.table("parcels"), id=sql.Identifier(dataset.parcel_id)
            )
            cursor.execute(query, (pid,))
            row = cursor.fetchone()
        if row is None:
            return {"pid": pid, "error": "There is no such parcel.", "dates": [], "chips": []}
        place = Place.of(row[0], row[1], self.side)
        wanted = self._order(connection, studio, place)
        made = studio.deliver(wanted, None)
        missing = sorted({p.label for p in wanted.pieces} - {p.label for p in made})
        return {
            "pid": pid, "lon": place.lon, "lat": place.lat, "missing": missing,
            "dates": [piece.label for piece in made],
            "chips": [f"/dump/{wanted.folder_id}/{piece.name}" for piece in made],
        }  # fmt: skip

    def _order(self, connection: Connection, studio: Studio, place: Place) -> Order:
        with connection:
            found = candidates.at_point(connection, self.card, place.lon, place.lat, self.start, self.end)
        spot = (place.lon, place.lat, place.side)
        if self.card == "s2":
            chosen = selection.optical(found, *spot, self.level, self.start, self.end)
            return order.batch(studio.images, place, self.level, chosen, self.bands)
        chosen = selection.radar(found, *spot, self.start, self.end)
        return order.radar(studio.images, place, self.card, chosen)
