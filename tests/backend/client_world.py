"""A season served by our real server, for clients in environments of their own: pipeline, weather, users."""

from __future__ import annotations

import csv
import os
import re
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import requests
from tile_server import running_tiles

from cbm_backend.backgrounds.collection import TEMPLATES
from cbm_backend.demo.source import Source, describe
from cbm_backend.demo.stack import Stack
from cbm_backend.simulate import simulate
from cbm_backend.simulate.request import SimulateRequest

BANDS = ("B02", "B03", "B04", "B08", "B11")
YEAR = 2024
TMS = ("google", "bing", "ags", "osm")


@dataclass
class ClientWorld:
    """The running server and what clients ask it about; `stranger` may see another area only."""

    stack: Stack
    source: Source
    pid: str
    other_pid: str
    lon: float
    lat: float
    analyst: str = "analyst2"
    stranger: str = "stranger"
    passwords: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.stack.url

    @property
    def aoi(self) -> str:
        return self.source.aoi

    def login(self, user: str) -> tuple[str, str]:
        return user, self.passwords[user]

    def polygon(self) -> str:
        """A square of some 300 m around the parcel, written as the client does."""
        west, south, east, north = self.lon - 0.002, self.lat - 0.0013, self.lon + 0.002, self.lat + 0.0013
        corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        return "-".join(f"{lon}_{lat}" for lon, lat in corners)

    def get(self, route: str, user: str | None = None, **arguments: Any) -> requests.Response:
        """A GET with the credentials in the address, as the original's scripts write it."""
        name, password = self.login(user or self.analyst)
        host = self.url.replace("http://", f"http://{name}:{password}@")
        return requests.get(f"{host}/query/{route}", params=arguments, timeout=60)

    def post(self, route: str, body: Any) -> requests.Response:
        """A POST of JSON, likewise."""
        name, password = self.login(self.analyst)
        host = self.url.replace("http://", f"http://{name}:{password}@")
        return requests.post(f"{host}/query/{route}", json=body, timeout=60)

    def series(self, **arguments: Any) -> dict[str, list]:
        """The parcel's time series."""
        named = {"aoi": self.aoi, "year": YEAR, "pid": self.pid}
        return self.get("parcelTimeSeries", **named, **arguments).json()

    def offered_maps(self) -> list[str]:
        """The base maps that `/query/info` names for the area."""
        return self.get("info").json()["aois"][self.aoi]["tms"]

    def tiles(self) -> list[str]:
        """The products of the parcel's series without `.SAFE`, as the calendar takes them."""
        references = self.series(tstype="s2", scl="True", ref="True")["reference"]
        return sorted({reference.split(".")[0] for reference in references})


@pytest.fixture(scope="session")
def client_world() -> Iterator[ClientWorld]:
    """The season, served until the end of the session."""
    with tempfile.TemporaryDirectory(prefix="cbm-client-", dir=os.environ.get("CBM_TEST_TMP")) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL runs as another user when the tests run as root
        with running_tiles() as tiles:
            world = fill(Path(folder), tiles.url)
            yield world
            world.stack.stop()


def fill(folder: Path, tiles: str) -> ClientWorld:
    """Everything by the commands an administrator types; the server runs when this returns.

    `tiles`: the address of the tile server that all base maps are taken from.
    """
    land = folder / "land"
    simulate(SimulateRequest(land, size=192, parcels=30, scenes=6, radar_every=24, bands=BANDS, clouds=0.4))
    source = describe(land)
    stack = Stack(folder / "stack", durable=False)
    try:
        stack.start_database()
        stack.import_parcels(source)
        stack.sync_catalogue(source)
        stack.extract(source)
        (pid, lon, lat), (other, *_) = _large_parcels(stack, source)
        stack.command("weather", "import", str(_weather(folder / "weather.csv", lon, lat)))
        world = ClientWorld(stack, source, pid, other, lon, lat)
        for user, aoi in ((world.analyst, source.aoi), (world.stranger, "elsewhere"), ("root", "admin")):
            world.passwords[user] = secrets.token_urlsafe(12)
            stack.command(
                "users", "add", user, "--aoi", aoi, "--password-stdin", stdin=world.passwords[user] + "\n"
            )
        _base_maps(folder / "stack" / "config" / "tms", tiles)
        stack.serve()
    except BaseException:
        stack.stop()
        raise
    return world


def _base_maps(folder: Path, tiles: str) -> None:
    """The shipped definitions, with our tile server in place of theirs."""
    folder.mkdir()
    for name in TMS:
        text = (TEMPLATES / f"{name}.xml").read_text()
        text = re.sub(
            "<ServerUrl>.*?</ServerUrl>", f"<ServerUrl>{tiles}/xyz/${{z}}/${{x}}/${{y}}.png</ServerUrl>", text
        )
        (folder / f"{name}.xml").write_text(text.replace('"VirtualEarth"', '"TMS"'))


def _large_parcels(stack: Stack, source: Source) -> list[tuple[str, float, float]]:
    """Two parcels of one crop with room around them: id, and a point inside."""
    with psycopg2.connect(stack.postgis.url) as connection, connection.cursor() as cursor:
        cursor.execute(
            f"""with large as (
                    select {source.id_column}::text as pid, {source.crop_name} as crop,
                        ST_Transform(ST_PointOnSurface(wkb_geometry), 4326) as p,
                        ST_Area(wkb_geometry) as area
                    from {source.aoi}.parcels_{source.year} where ST_Area(wkb_geometry) > 8000
                ), shared as (
                    select crop from large group by crop having count(*) > 1 order by sum(area) desc limit 1
                )
                select pid, ST_X(p), ST_Y(p) from large
                where crop in (table shared) order by area desc limit 2"""
        )
        return cursor.fetchall()


def _weather(path: Path, lon: float, lat: float) -> Path:
    """A season of daily values for the cell around the place."""
    centre = [round(round(value * 4) / 4, 2) for value in (lon, lat)]
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("lon", "lat", "meteo_date", "tmin", "tmax", "tmean", "prec"))
        for number in range(245):
            day = date(YEAR, 3, 1) + timedelta(number)
            writer.writerow((*centre, day, 5 + number % 9, 15 + number % 9, 10 + number % 9, number % 7 / 10))
    return path
