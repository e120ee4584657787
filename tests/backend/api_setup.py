"""A small world behind the API for its tests: a few datasets, parcels and scenes with known numbers."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import databases
from pyproj import Transformer

from cbm_backend.api import create_app
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.demo.private_postgis import PrivatePostgis
from cbm_backend.parcels.importer import ImportRequest, import_parcels
from cbm_backend.users.store import add_user

PASSWORDS = {"anna": "läuft-1", "bob": "b0b", "root": "r00t"}
GRANTS = {"anna": ["nl"], "bob": ["be"], "root": ["admin"]}
TO_WGS84 = Transformer.from_crs(28992, 4326, always_xy=True)
TO_LAEA = Transformer.from_crs(28992, 3035, always_xy=True)

# 100 m squares near Amersfoort; P2 overlaps the eastern half of P1, P4 has two parts.
SQUARES = {
    "P1": [(150000, 460000)],
    "P2": [(150050, 460000)],
    "p/3 ü": [(151000, 460000)],
    "P4": [(152000, 460000), (152200, 460000)],
}


def square(x: float, y: float, size: float = 100) -> list:
    return [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]]


def add_numbered(settings: Settings) -> None:
    """The dataset be 2019, whose ids are numbers."""
    connection = connect(settings)
    with transaction(connection) as cursor:
        cursor.execute("create table be.numbers as select *, 7 as number from be.parcels_2020")
        cursor.execute("grant select on be.numbers to cbm_api")
        cursor.execute(
            """insert into public.cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column,
                   crop_code_column, srid) values ('be', 2019, '{"parcels": "be.numbers"}', 'number', 'crop',
                   'code', 28992)"""
        )
    connection.close()


def lon_lat(x: float, y: float) -> dict[str, str]:
    lon, lat = TO_WGS84.transform(x, y)
    return {"lon": f"{lon:.9f}", "lat": f"{lat:.9f}"}


def parcels_file(path: Path, squares: dict[str, list[tuple[float, float]]]) -> Path:
    features = [
        {
            "type": "Feature",
            "properties": {"parcel_id": pid, "crop": f"crop of {pid}", "code": 260 + number},
            "geometry": {"type": "MultiPolygon", "coordinates": [square(*corner) for corner in corners]},
        }
        for number, (pid, corners) in enumerate(squares.items())
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return path


def import_squares(
    settings: Settings, folder: Path, aoi: str, year: int, ptype: str = "", squares=None
) -> None:
    file = parcels_file(folder / f"{aoi}{year}{ptype}.geojson", squares or SQUARES)
    import_parcels(
        settings,
        ImportRequest(
            path=file,
            aoi=aoi,
            year=year,
            ptype=ptype,
            id_column="parcel_id",
            crop_name="crop",
            crop_code="code",
        ),
    )


# (card, obstime, reference, status, histogram or None, {band: mean}); id = position + 1.
SCENES: list[tuple[str, str, str, str, dict | None, dict[str, float]]] = [
    ("s2", "2020-06-17 10:40:29", "S2B_MSIL2A_20200617T104029_N0214_R008_T31UGU_20200617T131553.SAFE",
     "extracted", {"4": 46, "5": 1}, {"B08": 3105.8, "B04": 612.3}),
    ("s2", "2020-06-17 10:40:29", "S2B_MSIL2A_20200617T104029_N0214_R008_T31UFU_20200617T131553.SAFE",
     "extracted", {"4": 47}, {"B04": 612.5, "B08": float("nan")}),
    ("s2", "2020-06-12 10:40:31", "S2A_MSIL2A_20200612T104031_N0214_R008_T31UFU_20200612T131553.SAFE",
     "extracted", {"8": 187}, {"B04": 5000.0, "B08": 6000.0, "B8A": 6500.0}),
    ("s2", "2020-06-22 10:40:31", "S2A_MSIL2A_20200622T104031_N0214_R008_T31UFU_20200622T131553.SAFE",
     "extracted", None, {"B04": 700.0, "B08": 3200.0}),
    ("s2", "2020-06-12 10:40:31", "S2A_MSIL2A_20200612T104031_N0213_R008_T31UFU_20200612T121553.SAFE",
     "superseded", {"8": 1}, {"B04": 1.0}),
    ("bs", "2020-06-13 05:58:00", "S1A_IW_GRDH_1SDV_20200613T055800_CARD_BS",
     "extracted", None, {"VVb": 0.11, "VHb": 0.02}),
    ("bs", "2020-06-19 05:58:00", "S1A_IW_GRDH_1SDV_20200619T055800_CARD_BS",
     "extracted", None, {"VV": 0.12, "VH": 0.03}),
    ("c6", "2020-06-19 05:58:00", "S1A_20200613_20200619_CARD-COH6",
     "extracted", None, {"VV": 0.5, "VH": 0.4}),
    ("ndvi", "2020-06-12 10:40:31", "NDVI_20200612", "extracted", None, {"NDVI": 0.71}),
]  # fmt: skip


def add_series(settings: Settings, aoi: str, year: int, pid: str) -> None:
    """Scenes of every card with the signatures of one parcel; `std` tells the card's row number."""
    connection = connect(settings)
    with transaction(connection) as cursor:
        cursor.execute(
            "select id, tables from public.cbm_dataset where aoi = %s and year = %s and ptype = ''",
            (aoi, year),
        )
        dataset_id, tables = cursor.fetchone()
        for card in ("s2", "bs", "c6", "ndvi"):
            tables[card] = tables["sigs"]
        tables["scl"] = tables["hists"]
        bands = {"s2": ["B04", "B08", "B8A"], "bs": ["VHb", "VVb"], "c6": ["VHc", "VVc"], "ndvi": ["NDVI"]}
        cursor.execute(
            "update public.cbm_dataset set tables = %s, bands = %s, version = version + 1, "
            "start_date = '2020-06-12', end_date = '2020-06-22' where id = %s",
            (json.dumps(tables), json.dumps(bands), dataset_id),
        )
        cursor.execute(f"select ogc_fid from {tables['parcels']} where parcel_id = %s", (pid,))
        (key,) = cursor.fetchone()
        for card, obstime, reference, status, histogram, means in SCENES:
            cursor.execute(
                "insert into public.dias_catalogue (obstime, reference, card, sensor, status) "
                "values (%s, %s, %s, %s, %s) returning id",
                (obstime, reference, card, reference[1:3], status),
            )
            (obsid,) = cursor.fetchone()
            cursor.execute("select public.cbm_ensure_partitions(%s, %s)", (dataset_id, obsid))
            for band, mean in means.items():
                cursor.execute(
                    f"insert into {tables['sigs']} (pid, obsid, band, count, mean, std, min, max, p25, p50, "
                    "p75) values (%s, %s, %s, 187, %s, 1.5, 1, 9, 3, 4, 5)",
                    (key, obsid, band, mean),
                )
            if histogram:
                cursor.execute(
                    f"insert into {tables['hists']} (pid, obsid, hist) values (%s, %s, %s)",
                    (key, obsid, json.dumps(histogram)),
                )
    connection.close()


@dataclass
class World:
    """The settings of the database and one application on it."""

    settings: Settings
    app: Any

    def get(
        self, path: str, user: str | None = "anna", *, password: str | None = None, **arguments: Any
    ) -> Any:
        """A GET of the application, by default as anna, who may see nl."""
        headers = authorization(user, password) if user else {}
        return self.app.test_client().get(path, query_string=arguments or None, headers=headers)


def authorization(user: str, password: str | None = None) -> dict[str, str]:
    text = f"{user}:{PASSWORDS[user.lower()] if password is None else password}"
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


def build_world(postgis: PrivatePostgis, name: str) -> World:
    """A new database `name` with the datasets nl 2020, nl 2020 g, be 2020 and three users."""
    settings = databases.copy(postgis, name, _small_world)
    return World(settings, create_app(settings))


@cache
def _small_world(postgis: PrivatePostgis) -> str:
    """The name of the database that all of them are copies of."""
    settings = databases.create_current(postgis, "small_world")
    with TemporaryDirectory() as place:
        folder = Path(place)
        import_squares(settings, folder, "nl", 2020)
        import_squares(settings, folder, "nl", 2020, "g", {"G1": [(150000, 460000)]})
        import_squares(settings, folder, "be", 2020, squares={"B1": [(160000, 460000)]})
    add_series(settings, "nl", 2020, "P1")
    add_numbered(settings)
    for user, aois in GRANTS.items():
        add_user(settings, user, PASSWORDS[user], aois, False)
    return "small_world"
