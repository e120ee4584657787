"""The parcels file and the truth beside it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import FACTS, Crop
from cbm_backend.simulate.farming import Declarations, Season
from cbm_backend.simulate.grid import national_crs
from cbm_backend.simulate.landscape import Landscape
from cbm_backend.simulate.optical import OpticalScene
from cbm_backend.simulate.safe import cloud_cover


def parcel_ids(count: int) -> list[str]:
    """`P000001`, ... in the order of the parcels."""
    return [f"P{number:06d}" for number in range(1, count + 1)]


def write_parcels(path: Path, land: Landscape, declarations: Declarations, year: int) -> None:
    """Write the layer `parcels` in the national CRS: id, declared crop, area and farm of each parcel."""
    crs = national_crs(land.grid)
    geometry = _projected(land.parcels.geometry, land.grid.epsg, crs)
    count = len(geometry)
    codes, names = (
        np.array([getattr(FACTS[Crop(value)], field) for value in declarations.declared], object)
        for field in ("code", "name")
    )
    farm = np.array([f"F{1 + number // 7:05d}" for number in range(count)], object)
    # Without a fixed date the file would differ with every run.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{year}-12-31T00:00:00.000Z"})
    try:
        pyogrio.raw.write(
            path,
            geometry=shapely.to_wkb(_as_multipolygons(geometry)),
            field_data=[
                np.array(parcel_ids(count), object), codes, names,
                np.round(shapely.area(geometry) / 10_000.0, 4), farm,
            ],
            fields=["parcel_id", "crop_code", "crop_name", "area_ha", "declared_by"],
            layer="parcels", driver="GPKG", geometry_type="MultiPolygon", crs=crs,
        )  # fmt: skip
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def write_truth(folder: Path, land: Landscape, season: Season, declarations: Declarations, year: int) -> None:
    """Write `parcels.csv` and `events.csv`: what really grows and when each parcel was worked on."""
    folder.mkdir(parents=True, exist_ok=True)
    ids = parcel_ids(len(land.parcels))
    _write_csv(
        folder / "parcels.csv",
        ("parcel_id", "declared_crop", "grown_crop", "second_crop", "second_share", "heterogeneous",
         "partly_mown", "wrong_declaration", "kind"),
        (
            (ids[row], _crop(declarations.declared[row]), _crop(declarations.grown[row]),
             _crop(declarations.second[row]), f"{declarations.second_share[row]:.3f}",
             int(declarations.heterogeneous[row]), int(declarations.partly_mown[row]),
             int(declarations.wrong[row]), land.parcels.kind[row])
            for row in range(len(ids))
        ),
    )  # fmt: skip
    _write_csv(
        folder / "events.csv", ("parcel_id", "event", "date", "share"), _events(land, season, ids, year)
    )


def write_scene_truth(path: Path, scenes: Sequence[OpticalScene]) -> None:
    """Write `scenes.csv`: per product the share (per cent) of cloud, shadow, clear ground and no-data."""
    rows = (
        (
            scene.product.name,
            scene.product.scene.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            f"{cloud_cover(scene.shares):.2f}",
            f"{scene.shares[3]:.2f}",
            f"{sum(scene.shares[index] for index in (4, 5, 6)):.2f}",
            f"{scene.shares[0]:.2f}",
            int(scene.product.scene.baseline != "0510"),
        )
        for scene in scenes
    )
    _write_csv(path, ("product", "time", "cloud", "shadow", "clear", "nodata", "superseded"), rows)


def _events(land: Landscape, season: Season, ids: list[str], year: int) -> Iterable[tuple[object, ...]]:
    """(parcel_id, event, date, share of the parcel's area), in the order of parcel and date."""
    owned = np.flatnonzero((land.parcel >= 0) & (land.cover == Cover.FIELD))
    area = shapely.area(land.geometry)
    whole = np.zeros(len(ids))
    np.add.at(whole, land.parcel[owned], area[owned])
    kinds = (("mowing", season.cut), ("harvest", season.harvest[:, None]), ("ploughing", season.plough),
             ("sowing", season.sow))  # fmt: skip
    share: dict[tuple[int, date, str], float] = {}
    for name, days in kinds:
        for unit, column in zip(*np.nonzero(~np.isnan(days[owned])), strict=True):
            label = owned[unit]
            day = date(year, 1, 1) + timedelta(days=int(days[label, column]) - 1)
            key = (int(land.parcel[label]), day, name)
            share[key] = share.get(key, 0.0) + area[label] / whole[land.parcel[label]]
    return ((ids[parcel], name, day.isoformat(), f"{min(share[parcel, day, name], 1.0):.3f}")
            for parcel, day, name in sorted(share))  # fmt: skip


def _crop(value: int) -> str:
    return FACTS[Crop(value)].name if value else ""


def _write_csv(path: Path, header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _projected(geometry: NDArray[np.object_], epsg: int, crs: str) -> NDArray[np.object_]:
    """The geometries in another CRS, coordinates to the centimetre."""
    move = Transformer.from_crs(epsg, crs, always_xy=True)

    def to_crs(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.round(np.stack(move.transform(points[:, 0], points[:, 1]), axis=1), 2)

    moved: NDArray[np.object_] = shapely.transform(geometry, to_crs)
    return repaired(moved)


def repaired(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The geometries, with those made valid that rounding has broken; only their areas are kept."""
    broken = np.flatnonzero(~shapely.is_valid(geometry))
    if len(broken):
        geometry = geometry.copy()
        geometry[broken] = shapely.buffer(shapely.make_valid(geometry[broken]), 0.0)
    return geometry


def _as_multipolygons(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    parts, owner = shapely.get_parts(geometry, return_index=True)
    result: NDArray[np.object_] = shapely.multipolygons(parts, indices=owner)
    return result
