"""The static STAC catalogue over the scenes: catalog.json, one collection per product, relative links."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from pyproj import Transformer

from cbm_backend.simulate import safe
from cbm_backend.simulate.grid import Grid
from cbm_backend.simulate.optical import OpticalScene
from cbm_backend.simulate.radar import RadarScene
from cbm_backend.simulate.rasters import MEDIA_TYPE

_VERSION = "1.0.0"
_EXTENSION = "https://stac-extensions.github.io/"
_COMMON_NAMES = {
    "B02": "blue", "B03": "green", "B04": "red", "B05": "rededge", "B06": "rededge", "B07": "rededge",
    "B08": "nir", "B8A": "nir08", "B11": "swir16", "B12": "swir22",
}  # fmt: skip
_TITLES = {
    "s2": ("sentinel-2-l2a", "Simulated Sentinel-2 Level-2A"),
    "s1-bs": ("sentinel-1-card-bs", "Simulated Sentinel-1 backscatter (gamma0, linear power)"),
    "s1-coh6": ("sentinel-1-card-coh6", "Simulated Sentinel-1 six-day coherence"),
}
Json = dict[str, Any]


def write_catalogue(
    out: Path, grid: Grid, band_format: str, optical: Sequence[OpticalScene],
    backscatter: Sequence[RadarScene], coherence: Sequence[RadarScene],
) -> Path:  # fmt: skip
    """Write the catalogue into `out` and return its root file; collections without items are left out."""
    groups = {
        "s2": [_optical_item(scene, grid, band_format) for scene in optical],
        "s1-bs": [_backscatter_item(scene, grid) for scene in backscatter],
        "s1-coh6": [_coherence_item(scene, grid.coarser(2)) for scene in coherence],
    }
    present = {key: items for key, items in groups.items() if items}
    for key, items in present.items():
        _write_collection(out / key, key, items)
    links = [{"rel": "root", "href": "./catalog.json", "type": "application/json"}]
    links += [
        {"rel": "child", "href": f"./{key}/collection.json", "type": "application/json"} for key in present
    ]
    root = out / "catalog.json"
    _write(root, {
        "type": "Catalog", "stac_version": _VERSION, "id": "cbm-simulated", "title": "Simulated landscape",
        "description": "Scenes made by a program over a landscape made by a program.",
        "links": links,
    })  # fmt: skip
    return root


def _write_collection(folder: Path, key: str, items: list[Json]) -> None:
    identifier, title = _TITLES[key]
    boxes = np.array([item["bbox"] for item in items])
    times = sorted(item["properties"]["datetime"] for item in items)
    links = [{"rel": "root", "href": "../catalog.json", "type": "application/json"},
             {"rel": "parent", "href": "../catalog.json", "type": "application/json"}]  # fmt: skip
    for item in items:
        item["collection"] = identifier
        links.append({"rel": "item", "href": f"./items/{item['id']}.json", "type": "application/geo+json"})
        _write(folder / "items" / f"{item['id']}.json", item)
    extent = {
        "spatial": {"bbox": [[*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()]]},
        "temporal": {"interval": [[times[0], times[-1]]]},
    }
    _write(folder / "collection.json", {
        "type": "Collection", "stac_version": _VERSION, "id": identifier, "title": title,
        "description": f"{title}: made by a program, not by a satellite.", "license": "CC0-1.0",
        "extent": extent, "links": links,
    })  # fmt: skip


def _optical_item(scene: OpticalScene, grid: Grid, band_format: str) -> Json:
    product, passing = scene.product, scene.product.scene
    folder = f"../../scenes/{scene.folder}"
    assets: Json = {}
    for band, path in scene.files.items():
        metres = safe.resolution(band)
        raster: Json = {
            "data_type": "uint8" if band == "SCL" else "uint16",
            "nodata": 0,
            "spatial_resolution": metres,
        }
        if band != "SCL":
            raster |= {"scale": 0.0001, "offset": -passing.offset / 10_000}
        described = {"name": band} | ({"common_name": _COMMON_NAMES[band]} if band in _COMMON_NAMES else {})
        assets[f"{band}_{metres}m"] = {
            "href": f"{folder}/{path}", "type": MEDIA_TYPE[band_format], "title": f"{band} - {metres} m",
            "roles": ["data"] if band == "SCL" else ["data", "reflectance"], "gsd": metres,
            "eo:bands": [described], "raster:bands": [raster], **_projection(grid.coarser(metres // 10)),
        }  # fmt: skip
    documents = {"product_metadata": "MTD_MSIL2A.xml", "granule_metadata": f"{product.granule}/MTD_TL.xml",
                 "safe_manifest": "manifest.safe"}  # fmt: skip
    for key, path in documents.items():
        assets[key] = {"href": f"{folder}/{path}", "type": "application/xml", "roles": ["metadata"]}
    properties = {
        "platform": f"sentinel-{passing.platform[1:].lower()}", "constellation": "sentinel-2",
        "instruments": ["msi"],
        "eo:cloud_cover": round(safe.cloud_cover(scene.shares), 4), "grid:code": f"MGRS-{product.tile}",
        "s2:product_uri": scene.folder, "s2:processing_baseline": safe.dotted(passing.baseline),
        "s2:nodata_pixel_percentage": round(scene.shares[0], 4),
        "s2:generation_time": _zulu(passing.generation),
        "s2:datatake_id": product.datatake,
        "sat:relative_orbit": passing.relative_orbit, "sat:absolute_orbit": passing.absolute_orbit,
        "sat:orbit_state": "descending",
    }  # fmt: skip
    return _item(
        product.name, passing.time, grid, properties, assets, ("eo/v1.1.0", "raster/v1.1.0", "sat/v1.0.0")
    )


def _backscatter_item(scene: RadarScene, grid: Grid) -> Json:
    assets = {
        polarisation: _radar_asset(
            f"../../{path}", [polarisation], f"{polarisation} gamma0, linear power", grid
        )
        for polarisation, path in scene.files.items()
    }
    return _radar_item(scene, scene.passing.time, grid, "CARD-BS", assets)


def _coherence_item(scene: RadarScene, grid: Grid) -> Json:
    (path,) = set(scene.files.values())
    assets = {
        "coherence": _radar_asset(f"../../{path}", list(scene.files), "Six-day coherence: VV, VH", grid)
    }
    item = _radar_item(scene, scene.passing.earlier, grid, "CARD-COH6", assets)
    first, second = scene.passing.earlier, scene.passing.time
    item["properties"] |= {"start_datetime": _zulu(first), "end_datetime": _zulu(second)}
    return item


def _radar_asset(href: str, polarisations: list[str], title: str, grid: Grid) -> Json:
    return {
        "href": href, "type": "image/tiff; application=geotiff", "title": title, "roles": ["data"],
        "sar:polarizations": polarisations, "eo:bands": [{"name": name} for name in polarisations],
        "raster:bands": [
            {"data_type": "float32", "nodata": 0, "scale": 1, "offset": 0, "spatial_resolution": grid.pixel}
            for _ in polarisations
        ],
        **_projection(grid),
    }  # fmt: skip


def _radar_item(scene: RadarScene, time: datetime, grid: Grid, product_type: str, assets: Json) -> Json:
    passing = scene.passing
    properties = {
        "platform": f"sentinel-{passing.platform[1:].lower()}", "constellation": "sentinel-1",
        "instruments": ["c-sar"], "sar:instrument_mode": "IW", "sar:frequency_band": "C",
        "sar:polarizations": ["VV", "VH"], "sar:product_type": product_type,
        "sat:orbit_state": passing.direction, "sat:relative_orbit": passing.relative_orbit,
        "sat:absolute_orbit": passing.absolute_orbit,
    }  # fmt: skip
    return _item(scene.name, time, grid, properties, assets, ("sar/v1.0.0", "raster/v1.1.0", "sat/v1.0.0"))


def _item(
    identifier: str, time: datetime, grid: Grid, properties: Json, assets: Json, extensions: tuple[str, ...]
) -> Json:
    ring = _footprint(grid)
    lon, lat = [point[0] for point in ring], [point[1] for point in ring]
    links = [{"rel": "root", "href": "../../catalog.json", "type": "application/json"},
             {"rel": "parent", "href": "../collection.json", "type": "application/json"},
             {"rel": "collection", "href": "../collection.json", "type": "application/json"}]  # fmt: skip
    named = (*extensions, "projection/v1.2.0")
    return {
        "type": "Feature", "stac_version": _VERSION, "id": identifier,
        "stac_extensions": [f"{_EXTENSION}{name}/schema.json" for name in named],
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [min(lon), min(lat), max(lon), max(lat)],
        "properties": {"datetime": _zulu(time), **properties, **_projection(grid)},
        "links": links, "assets": assets,
    }  # fmt: skip


def _zulu(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _projection(grid: Grid) -> Json:
    transform = [grid.pixel, 0.0, grid.left, 0.0, -grid.pixel, grid.top]
    return {"proj:epsg": grid.epsg, "proj:code": f"EPSG:{grid.epsg}", "proj:shape": [grid.height, grid.width],
            "proj:transform": transform}  # fmt: skip


def _footprint(grid: Grid) -> list[list[float]]:
    """Closed ring of the grid's corners in degrees."""
    left, bottom, right, top = grid.bounds
    to_degrees = Transformer.from_crs(grid.epsg, 4326, always_xy=True)
    x, y = to_degrees.transform([left, right, right, left, left], [bottom, bottom, top, top, bottom])
    return [[round(float(lon), 7), round(float(lat), 7)] for lon, lat in zip(x, y, strict=True)]


def _write(path: Path, content: Json) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
