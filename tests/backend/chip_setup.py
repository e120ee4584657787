"""A season of small scenes behind the API, for the tests of chips, backgrounds, scenes and jobs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg2
import rasterio
from api_setup import GRANTS, PASSWORDS, World

from cbm_backend.api import create_app
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.parcels.importer import ImportRequest, import_parcels
from cbm_backend.simulate import simulate
from cbm_backend.simulate.request import SimulateRequest
from cbm_backend.users.store import add_user


@dataclass
class Season(World):
    """The application, the folder of the scenes, and a point in the middle of them (degrees)."""

    land: Path = field(default_factory=Path)
    lon: float = 0.0
    lat: float = 0.0

    def rows(self, query: str, *values: Any) -> list[tuple]:
        url = self.settings.require_database_url()
        with closing(psycopg2.connect(url)) as connection, connection, connection.cursor() as cursor:
            cursor.execute(query, values or None)
            return cursor.fetchall() if cursor.description else []

    def chips(self, path: str = "/query/rawChipByLocation", user: str = "anna", **arguments: Any) -> Any:
        """The JSON of a chip request in the middle of the scenes, the whole season unless told otherwise."""
        asked = {"lon": self.lon, "lat": self.lat, "start_date": "2024-01-01", "end_date": "2024-12-31"}
        reply = self.get(path, user, **asked | arguments)
        assert reply.status_code == 200
        return reply.get_json()

    @contextmanager
    def image(self, address: str) -> Iterator[rasterio.DatasetReader]:
        """What the address shows, fetched without credentials."""
        reply = self.get(address, None)
        assert reply.status_code == 200, address
        with rasterio.MemoryFile(reply.get_data()) as memory, memory.open() as image:
            yield image


def fill(settings: Any, folder: Path, **options: Any) -> Season:
    """Simulate a landscape, import and catalogue it as zz 2024, and put the API before it."""
    land = folder / "land"
    chosen = {
        "size": 256,
        "parcels": 40,
        "scenes": 5,
        "radar_every": 6,
        "bands": ("B03", "B04", "B08", "B11"),
    }
    simulate(SimulateRequest(land, **chosen | options))
    import_parcels(
        settings,
        ImportRequest(
            land / "parcels.gpkg", "zz", 2024, id_column="parcel_id", crop_name="crop_name",
            crop_code="crop_code",
        ),
    )  # fmt: skip
    sync(settings, SyncRequest(str(land / "catalog.json"), "zz"))
    for user in GRANTS:
        add_user(settings, user, PASSWORDS[user], ["zz"] if user == "anna" else GRANTS[user], False)
    season = Season(settings, create_app(settings, max_age_s=0), land)
    (season.lon, season.lat) = season.rows(
        "select ST_X(c), ST_Y(c) from (select ST_Centroid(ST_Envelope(ST_Collect(footprint))) c "
        "from dias_catalogue where card = 's2') s"
    )[0]
    return season
