"""Which scene lies under the parcels of a demo: the clearest one of the growing season, in true colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cbm_backend.db.connection import Connection
from cbm_backend.demo.parcel import DemoParcel

_BANDS = ("B04", "B03", "B02")


@dataclass(frozen=True)
class Imagery:
    """The files of the red, green and blue band, and what to call them."""

    bands: tuple[str, ...]
    title: str


def clearest_true_colour(connection: Connection, parcel: DemoParcel) -> Imagery | None:
    """The least cloudy Sentinel-2 scene of May to August over `parcel`; None where no file has the bands."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            select obstime, assets from public.dias_catalogue
            where card = 's2' and status <> 'superseded' and extract(month from obstime) between 5 and 8
              and assets ?& %s and st_intersects(footprint, st_setsrid(st_point(%s, %s), 4326))
            order by cloud_cover nulls last, obstime limit 1
            """,
            (list(_BANDS), parcel.lon, parcel.lat),
        )
        row = cursor.fetchone()
    if row is None:
        return None
    obstime, assets = row
    files = [assets[band]["href"] for band in _BANDS]
    if len(set(files)) < len(files):
        return None
    if not all(Path(path).is_file() for path in files):
        return None
    return Imagery(tuple(files), f"Sentinel-2 {obstime:%Y-%m-%d}")
