"""Image chips: 24 whole-tile scenes on the S3 server, one band, 128 x 128 pixels around random points."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

import numpy as np
import psycopg2
import rasterio
import shapely
from pyproj import Transformer

from cbm_backend.bench import api_load
from cbm_backend.bench.whole_tile import tile
from cbm_backend.demo.private_s3 import S3Server, running_server
from cbm_backend.demo.stack import USER, Stack
from cbm_backend.errors import CbmError

SCENES = 24
POINTS = 9
_STORE = "benchchips"
_DAYS = ("2023-07-01", "2023-07-31")


@dataclass(frozen=True)
class _Image:
    """One band of a whole tile, and where it lies: footprint in degrees, bounds in metres of `epsg`."""

    path: Path
    footprint: str
    bounds: tuple[float, float, float, float]
    epsg: int


def run(stack: Stack) -> tuple[dict, dict]:
    """(figures, notes) of a running stack; its server reads the stack's config folder."""
    with running_server(_STORE) as s3:
        _register(stack, s3)
        cog = _band("cog", ".tif")
        with _scenes(stack, s3, cog):
            uncached, cached = _ask(stack, cog, seed=1)
        jp2 = _band("jp2", ".jp2")
        with _scenes(stack, s3, jp2):
            fetched = _fill_cache(stack, jp2)
            decoded, _ = _ask(stack, jp2, seed=2)
    return (
        {
            "chips24_cog_ms": median(uncached),
            "chips24_cached_ms": median(cached),
            "chips24_jp2_ms": median(decoded),
        },
        {
            "chips": f"{SCENES} scenes of {cog.path.stat().st_size / 1e6:.0f} MB (COG) and "
            f"{jp2.path.stat().st_size / 1e6:.0f} MB (JP2), B08, {POINTS} random points, each asked for once",
            "chips24_cog_slowest_ms": round(max(uncached)),
            "chips24_jp2_slowest_ms": round(max(decoded)),
            "chips24_jp2_fetched_s": round(fetched, 1),
        },
    )


def _band(name: str, suffix: str) -> _Image:
    paths = tile(name).glob(f"scenes/*/GRANULE/*/IMG_DATA/R10m/*_B08_10m{suffix}")
    # The largest is the one without the edge of a swath.
    path = max(paths, key=lambda path: path.stat().st_size)
    with rasterio.open(path) as image:
        epsg = image.crs.to_epsg()
        to_degrees = Transformer.from_crs(epsg, 4326, always_xy=True).transform
        outline = shapely.box(*image.bounds)
        degrees = shapely.transform(outline, lambda xy: np.column_stack(to_degrees(*xy.T)))
        return _Image(path, degrees.wkt, tuple(image.bounds), epsg)


def _register(stack: Stack, s3: S3Server) -> None:
    """The store, and its keys where the server looks for them."""
    config = Path(stack.environment()["CBM_CONFIG_DIR"])
    keys = config / "stores.ini"
    keys.touch(mode=0o600)
    keys.write_text(f"[{_STORE}]\naccess_key = {s3.access_key}\nsecret_key = {s3.secret_key}\n")
    stack.command(
        "stores", "add", _STORE, "--profile", "s3", "--endpoint", s3.endpoint, "--bucket", s3.bucket,
        "--region", s3.region,
    )  # fmt: skip


@contextmanager
def _scenes(stack: Stack, s3: S3Server, image: _Image) -> Iterator[None]:
    """24 scenes with a file each in the bucket, one a day; gone afterwards."""
    body = image.path.read_bytes()
    keys = [f"chips/{number:02d}/{image.path.name}" for number in range(1, SCENES + 1)]
    client = s3.client()
    for key in keys:
        client.put_object(Bucket=s3.bucket, Key=key, Body=body)
    meaning = {"scale": 0.0001, "offset": -0.1, "nodata": [0], "quantity": "reflectance", "source": "bench"}
    with (
        closing(psycopg2.connect(stack.postgis.url)) as connection,
        connection,
        connection.cursor() as cursor,
    ):
        for number, key in enumerate(keys, 1):
            asset = {"href": f"s3://{s3.bucket}/{key}", "band": 1, "size": len(body)}
            cursor.execute(
                """insert into public.dias_catalogue
                       (obstime, reference, card, footprint, assets, radiometry, store)
                   values (%s, %s, 's2', ST_GeomFromText(%s, 4326), %s, %s, %s)""",
                (
                    f"2023-07-{number:02d} 10:40:31",
                    f"S2A_MSIL2A_202307{number:02d}T104031_N0510_R008_T31UFU_202308{number:02d}T000000.SAFE",
                    image.footprint,
                    json.dumps({"B08": asset}),
                    json.dumps({"B08": meaning}),
                    _STORE,
                ),
            )
    try:
        yield
    finally:
        with (
            closing(psycopg2.connect(stack.postgis.url)) as connection,
            connection,
            connection.cursor() as cursor,
        ):
            cursor.execute("delete from public.dias_catalogue where store = %s", (_STORE,))
        for key in keys:
            client.delete_object(Bucket=s3.bucket, Key=key)


def _fill_cache(stack: Stack, image: _Image) -> float:
    """Have the scenes fetched into the object cache, three at a time; seconds."""
    began = time.perf_counter()
    client = api_load.Client(stack.url, USER, stack.password)
    lon, lat = next(_places(image, 1, seed=99))
    for day in range(1, SCENES + 1, 3):
        client.get(_path(lon, lat, f"2023-07-{day:02d}", f"2023-07-{day + 2:02d}"))
    client.close()
    return time.perf_counter() - began


def _ask(stack: Stack, image: _Image, seed: int) -> tuple[list[float], list[float]]:
    """Server's milliseconds of the first and of the second request for each of some random points."""
    client = api_load.Client(stack.url, USER, stack.password)
    first: list[float] = []
    again: list[float] = []
    for lon, lat in _places(image, POINTS, seed):
        for times in (first, again):
            body, milliseconds = client.get(_path(lon, lat, *_DAYS))
            found = len(json.loads(body)["chips"])
            if found != SCENES:
                raise CbmError(f"rawChipByLocation gave {found} chips instead of {SCENES}.")
            times.append(milliseconds)
    client.close()
    return first, again


def _places(image: _Image, count: int, seed: int) -> Iterator[tuple[float, float]]:
    """Random points (degrees) at least 2 km within the tile."""
    rng = np.random.default_rng(seed)
    left, bottom, right, top = image.bounds
    to_degrees = Transformer.from_crs(image.epsg, 4326, always_xy=True).transform
    for _ in range(count):
        yield to_degrees(rng.uniform(left + 2000, right - 2000), rng.uniform(bottom + 2000, top - 2000))


def _path(lon: float, lat: float, start: str, end: str) -> str:
    asked = {"lon": lon, "lat": lat, "start_date": start, "end_date": end, "band": "B08", "chipsize": 1280}
    return f"/query/rawChipByLocation?{urlencode(asked)}"
