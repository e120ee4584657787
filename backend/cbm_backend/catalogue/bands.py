"""Which bands a STAC asset holds, in the labels of the signature tables.

Reads STAC 1.0 (`eo:bands`, `raster:bands`) and STAC 1.1 (`bands`). The order of the band list gives the
band's index in a multi-band file.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from cbm_backend.catalogue.model import BandAsset
from cbm_backend.errors import InputError
from cbm_backend.storage.checksum import from_multihash

# Ground sampling distance (m) at which the instrument delivers the band; the other resolutions are resampled.
NATIVE_RESOLUTION = {
    "B01": 60, "B02": 10, "B03": 10, "B04": 10, "B05": 20, "B06": 20, "B07": 20, "B08": 10, "B8A": 20,
    "B09": 60, "B11": 20, "B12": 20, "SCL": 20,
}  # fmt: skip
REFLECTANCE = frozenset(NATIVE_RESOLUTION) - {"SCL"}
POLARISATIONS = frozenset({"VV", "VH"})
INDICES = frozenset({"NDVI"})

_COMMON = {
    "coastal": "B01", "blue": "B02", "green": "B03", "red": "B04", "rededge1": "B05", "rededge2": "B06",
    "rededge3": "B07", "rededge071": "B05", "rededge075": "B06", "rededge078": "B07", "nir": "B08",
    "nir08": "B8A", "nir09": "B09", "swir16": "B11", "swir22": "B12",
}  # fmt: skip
_NOT_DATA = {"visual", "overview", "thumbnail", "metadata", "archive", "preview"}
_RASTER_SUFFIXES = (".tif", ".tiff", ".jp2", ".img")
_RASTER_TYPES = ("image/tiff", "image/jp2", "image/vnd.stac.geotiff")


def label(name: str) -> str | None:
    """The label of a band by one of its names (`B4`, `B04_10m`, `red`, `scl`, `vv`), or None."""
    name = re.sub(r"[_-](10|20|60)m$", "", name.strip(), flags=re.IGNORECASE)
    upper = name.upper()
    short = re.fullmatch(r"B(\d)", upper)
    if short:
        upper = f"B0{short[1]}"
    if upper in NATIVE_RESOLUTION or upper in POLARISATIONS or upper in INDICES:
        return upper
    return _COMMON.get(name.lower())


def is_raster(asset: dict[str, Any]) -> bool:
    """Whether the asset is a data raster, not a picture, archive or document."""
    if _NOT_DATA & {str(role) for role in asset.get("roles") or ()}:
        return False
    href = str(asset.get("href", "")).split("?", 1)[0].lower()
    return href.endswith(_RASTER_SUFFIXES) or str(asset.get("type", "")).lower().startswith(_RASTER_TYPES)


def bands_of(key: str, asset: dict[str, Any]) -> Iterator[tuple[str, BandAsset]]:
    """The (label, asset) pairs of one asset; `href` is as written. Bands that are none of ours are left out.

    Raises `ValueError` for a band list that is not one.
    """
    listed = asset.get("bands") or asset.get("eo:bands") or []
    rasters = asset.get("raster:bands") or []
    if not _is_list_of_objects(listed) or not _is_list_of_objects(rasters):
        raise ValueError(f"asset '{key}' has a band list that is not a list of objects")
    if len(listed) <= 1:
        # A single band: the asset's key names it at least as well as a name such as "band1".
        band = listed[0] if listed else {}
        found = _first_label(band.get("name"), key, _common_name(band))
        if found:
            yield found, _band_asset(asset, band, rasters[0] if rasters else {}, 1)
        return
    for position, band in enumerate(listed):
        found = _first_label(band.get("name"), _common_name(band))
        if found:
            raster = rasters[position] if position < len(rasters) else {}
            yield found, _band_asset(asset, band, raster, position + 1)


def only_band(asset: dict[str, Any]) -> BandAsset:
    """The first band of an asset whose label is known from elsewhere. Raises `ValueError` like `bands_of`."""
    listed = asset.get("bands") or asset.get("eo:bands") or []
    rasters = asset.get("raster:bands") or []
    if not _is_list_of_objects(listed) or not _is_list_of_objects(rasters):
        raise ValueError("the asset has a band list that is not a list of objects")
    return _band_asset(asset, listed[0] if listed else {}, rasters[0] if rasters else {}, 1)


def resolution(key: str, asset: dict[str, Any]) -> float | None:
    """Metres per pixel as far as the asset says it; the key's suffix is believed before `gsd`."""
    for text in (key, *(str(role) for role in asset.get("roles") or ()), str(asset.get("href", ""))):
        found = re.search(r"(?:_|gsd:)(10|20|60)m(?:\.\w+)?$", text)
        if found:
            return float(found[1])
    rasters = asset.get("raster:bands") or []
    stated = asset.get("gsd") or (
        rasters[0].get("spatial_resolution") if _is_list_of_objects(rasters) and rasters else None
    )
    return float(stated) if isinstance(stated, (int, float)) else None


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _common_name(band: dict[str, Any]) -> str | None:
    return band.get("eo:common_name") or band.get("common_name")


def _first_label(*names: Any) -> str | None:
    for name in names:
        found = label(name) if isinstance(name, str) else None
        if found:
            return found
    return None


def _band_asset(asset: dict[str, Any], band: dict[str, Any], raster: dict[str, Any], index: int) -> BandAsset:
    def stated(*keys: str) -> Any:
        for source in (raster, band, asset):
            for name in keys:
                if source.get(name) is not None:
                    return source[name]
        return None

    return BandAsset(
        href=str(asset.get("href", "")),
        index=index,
        scale=_number(stated("scale", "raster:scale")),
        offset=_number(stated("offset", "raster:offset")),
        nodata=_number(stated("nodata")),
        dtype=stated("data_type"),
        unit=_text(stated("unit")),
        quantity=_text(stated("cbm:quantity")),
        size=_size(asset.get("file:size")),
        checksum=_checksum(asset.get("file:checksum")),
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _size(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _checksum(value: Any) -> str | None:
    """A multihash in hexadecimals; anything else could not be compared with and is left out."""
    if not isinstance(value, str):
        return None
    try:
        from_multihash(value)
    except InputError:
        return None
    return value.lower()


def _number(value: Any) -> float | None:
    """A JSON number, or STAC's spelled-out `nan`/`inf`; None when nothing is stated. Raises `ValueError`."""
    if value is None or isinstance(value, bool):
        return None
    number = float(value)
    return None if math.isnan(number) else number
