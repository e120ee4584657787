"""A tile server and an API with base maps from it; loaded as a pytest plugin."""

from __future__ import annotations

import shutil
from urllib.parse import urlsplit

import numpy as np
import pytest
import rasterio
from api_setup import build_world
from tile_server import running_tiles

from cbm_backend import config
from cbm_backend.api import create_app
from cbm_backend.api.services import EXTENSION

LON, LAT = 5.387, 52.155
GDAL_WMS = """<GDAL_WMS>
  <Service name="{service}"><ServerUrl>{url}</ServerUrl>{more}</Service>
  <DataWindow>
    <UpperLeftX>-20037508.34</UpperLeftX><UpperLeftY>20037508.34</UpperLeftY>
    <LowerRightX>20037508.34</LowerRightX><LowerRightY>-20037508.34</LowerRightY>
    <TileLevel>{deepest}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>{origin}</YOrigin>
  </DataWindow>
  <Projection>EPSG:900913</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>
</GDAL_WMS>"""


@pytest.fixture(scope="session")
def tiles():
    with running_tiles() as server:
        yield server


@pytest.fixture(scope="session")
def place(postgis, tmp_path_factory):
    """The API with a config folder and a cache of its own."""
    folder = tmp_path_factory.mktemp("backgrounds")
    world = build_world(postgis, "api_backgrounds")
    world.settings = world.settings.model_copy(update={"cache_dir": folder / "cache"})
    world.app = create_app(world.settings, max_age_s=0)
    world.folder = folder / "config" / "tms"
    return world


@pytest.fixture
def world(place, tiles, monkeypatch):
    """No picture made yet, and the base maps test (XYZ) and flipped (TMS)."""
    monkeypatch.setenv("CBM_CONFIG_DIR", str(place.folder.parent))
    monkeypatch.setenv("CBM_DATABASE_URL", place.settings.require_database_url())
    config.load.cache_clear()
    for folder in (place.folder, place.settings.cache_dir / "images"):
        shutil.rmtree(folder, ignore_errors=True)
    place.folder.mkdir(parents=True)
    define(place.folder, "test", url=f"{tiles.url}/xyz/${{z}}/${{x}}/${{y}}.png")
    define(place.folder, "flipped", url=f"{tiles.url}/tms/${{z}}/${{x}}/${{y}}.png", origin="bottom")
    tiles.reset()
    place.app.extensions[EXTENSION].backgrounds.forget()
    yield place
    config.load.cache_clear()


def define(folder, name, *, url, service="TMS", origin="top", deepest=19, more=""):
    url = url.replace("&", "&amp;")
    text = GDAL_WMS.format(service=service, url=url, origin=origin, deepest=deepest, more=more)
    (folder / f"{name}.xml").write_text(text)


def picture(world, **asked):
    """(uint8[rows, columns, 3], dataset profile) of a GeoTIFF reply."""
    reply = world.get(
        "/query/backgroundByLocation", **{"lon": LON, "lat": LAT, "tms": "test", "iformat": "tif"} | asked
    )
    assert reply.status_code == 200
    text = reply.get_data(as_text=True)
    assert text.startswith("http://localhost/dump/"), text
    fetched = world.get(urlsplit(text).path, None)
    with rasterio.MemoryFile(fetched.get_data()) as memory, memory.open() as image:
        return np.moveaxis(image.read(), 0, -1), image.profile


def centre():
    x = np.radians(LON) * 6378137.0
    y = np.log(np.tan(np.pi / 4 + np.radians(LAT) / 2)) * 6378137.0
    return x, y


def ask(world, path="/query/backgroundByLocation", **asked):
    reply = world.get(path, **{"lon": LON, "lat": LAT, "tms": "test", "iformat": "tif"} | asked)
    return reply.status_code, reply.get_data(as_text=True)


def tms(world, user="root", aoi="nl"):
    return world.get("/query/info", user).get_json()["aois"][aoi]["tms"]


def described(world, user="root", aoi="nl"):
    listed = world.get("/query/info", user).get_json()["aois"][aoi]["backgrounds"]
    return {entry.pop("name"): entry for entry in listed}
