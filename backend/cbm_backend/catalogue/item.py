"""A STAC item as a scene: what it is, when, where and which bands. Pure: no file, network or database."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cbm_backend.catalogue import bands as stac_bands
from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.catalogue.product_name import FIRST_SHIFTED_BASELINE, ProductName, parse
from cbm_backend.errors import InputError

CARDS = ("s2", "bs", "c6", "c1", "ndvi")
_PLATFORM = re.compile(r"^(?:sentinel-|S)([12][A-Z])(?:_.*)?$", re.IGNORECASE)
_DATATAKE = re.compile(r"_(\d{8}T\d{6})_")


def read_item(
    item: dict[str, Any],
    resolve: Callable[[str], str],
    names: Mapping[str, tuple[str, ...]] | None = None,
    *,
    level_1c: bool = False,
) -> StacScene:
    """The scene of a STAC item (1.0 or 1.1).

    `resolve` turns an asset's href into the address that is stored and raises `InputError` for an address
    that must not be read; such an asset is left out and noted. `names` maps labels to asset keys, best first;
    without it assets are recognised by their own metadata. Raises `InputError` with the reason an item cannot
    be used.
    """
    if item.get("type") != "Feature" or not isinstance(item.get("id"), str) or not item["id"]:
        raise InputError("It is not a STAC item (type 'Feature' with an id).")
    properties = item.get("properties")
    assets = item.get("assets")
    if not isinstance(properties, dict) or not isinstance(assets, dict):
        raise InputError("It has no properties or no assets.")
    product = parse(str(properties.get("s2:product_uri") or "")) or parse(item["id"])
    refuse_level(product, level_1c)
    found, unreachable = _bands(assets, resolve) if not names else _named_bands(assets, names, resolve)
    card, chosen = _card(item, found, unreachable)
    platform, sensor = _platform(properties, item["id"], product)
    earth_search = any(name.startswith("earthsearch:") for name in properties)
    applied = _flag(properties.get("earthsearch:boa_offset_applied"))
    return StacScene(
        reference=product.reference if product and card == "s2" else item["id"],
        card=card,
        obstime=_obstime(properties),
        footprint=footprint(item),
        bands=chosen,
        collection=str(item.get("collection") or ""),
        product=product,
        sensor=sensor,
        platform=platform,
        datatake=product.datatake if product else _datatake(properties),
        tile=product.tile if product else _tile(properties),
        orbit=_orbit(properties, product),
        orbit_direction={"ascending": "A", "descending": "D"}.get(
            str(properties.get("sat:orbit_state")).lower()
        ),
        cloud_cover=_float(properties.get("eo:cloud_cover")),
        baseline=_baseline(properties, product),
        boa_offset_applied=applied,
        # The metadata of the product do not tell what was done to the pixels when the COG was made.
        product_metadata=None if earth_search else _product_metadata(assets, resolve),
        ask_pixels=earth_search and card == "s2" and not applied and _may_be_shifted(item, product),
        notes=tuple(unreachable),
    )


def refuse_level(product: ProductName | None, level_1c: bool) -> None:
    """Raise `InputError` for a level that was not asked for."""
    if product is not None and product.level != "L2A" and not level_1c:
        raise InputError(
            f"It is a Level-{product.level[1:]} product; only Level-2A is taken (--level-1c takes both)."
        )


def footprint(item: dict[str, Any]) -> dict[str, Any]:
    """The item's geometry (GeoJSON polygon or multipolygon, EPSG:4326), else the rectangle of its bbox."""
    geometry = item.get("geometry")
    if isinstance(geometry, dict) and geometry.get("type") in ("Polygon", "MultiPolygon"):
        return {"type": geometry["type"], "coordinates": geometry.get("coordinates")}
    box = flat_bbox(item.get("bbox"))
    if box is None:
        raise InputError("It has neither a polygon nor a bbox, so nobody knows where it lies.")
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def flat_bbox(bbox: Any) -> tuple[float, float, float, float] | None:
    """(west, south, east, north) of a 2-D or 3-D STAC bbox, or None when it is not one."""
    if not isinstance(bbox, list) or len(bbox) not in (4, 6):
        return None
    if not all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in bbox):
        return None
    half = len(bbox) // 2
    return (float(bbox[0]), float(bbox[1]), float(bbox[half]), float(bbox[half + 1]))


def parse_time(text: Any) -> datetime | None:
    """An RFC 3339 time as naive UTC, or None when nothing usable is written."""
    if not isinstance(text, str):
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time.astimezone(UTC).replace(tzinfo=None) if time.tzinfo else time


def _obstime(properties: dict[str, Any]) -> datetime:
    time = parse_time(properties.get("datetime")) or parse_time(properties.get("start_datetime"))
    if time is None:
        raise InputError("It has neither datetime nor start_datetime.")
    return time


def _bands(
    assets: dict[str, Any], resolve: Callable[[str], str]
) -> tuple[dict[str, tuple[str, BandAsset]], list[str]]:
    """Label -> (asset key, band with its stored address); of several resolutions the native one."""
    best: dict[str, tuple[float, str, BandAsset]] = {}
    unreachable: list[str] = []
    for key, asset in assets.items():
        if not isinstance(asset, dict) or not stac_bands.is_raster(asset):
            continue
        try:
            pairs = list(stac_bands.bands_of(key, asset))
        except (TypeError, ValueError) as error:
            raise InputError(f"Its assets cannot be read: {error}.") from error
        for label, band in pairs:
            try:
                address = resolve(band.href)
            except InputError as error:
                unreachable.append(f"{key}: {error.message}")
                continue
            native = stac_bands.NATIVE_RESOLUTION.get(label, 10)
            distance = abs((stac_bands.resolution(key, asset) or native) - native)
            if label not in best or distance < best[label][0]:
                best[label] = (distance, key, replace(band, href=address))
    return {label: (key, band) for label, (_, key, band) in sorted(best.items())}, unreachable


def _named_bands(
    assets: dict[str, Any], names: Mapping[str, tuple[str, ...]], resolve: Callable[[str], str]
) -> tuple[dict[str, tuple[str, BandAsset]], list[str]]:
    """Like `_bands`, for a provider whose asset keys are known."""
    found: dict[str, tuple[str, BandAsset]] = {}
    unreachable: list[str] = []
    for label, keys in sorted(names.items()):
        for key in keys:
            asset = assets.get(key)
            if not isinstance(asset, dict):
                continue
            try:
                band = stac_bands.only_band(asset)
                found[label] = (key, replace(band, href=resolve(band.href)))
                break
            except InputError as error:
                unreachable.append(f"{key}: {error.message}")
            except (TypeError, ValueError) as error:
                raise InputError(f"Its assets cannot be read: {error}.") from error
    return found, unreachable


def _may_be_shifted(item: dict[str, Any], product: ProductName | None) -> bool:
    """Earth Search's first collection has both kinds of pixels; `sentinel-2-c1-l2a` was left as it came."""
    known = product is None or product.baseline >= FIRST_SHIFTED_BASELINE
    return known and item.get("collection") in (None, "", "sentinel-2-l2a")


def _card(
    item: dict[str, Any], found: dict[str, tuple[str, BandAsset]], unreachable: list[str]
) -> tuple[str, dict[str, BandAsset]]:
    """The card and the bands that belong to it, under the labels of the signature tables."""
    bands = {label: band for label, (_, band) in found.items()}
    optical = {name: band for name, band in bands.items() if name in stac_bands.NATIVE_RESOLUTION}
    radar = {name: band for name, band in bands.items() if name in stac_bands.POLARISATIONS}
    index = {name: band for name, band in bands.items() if name in stac_bands.INDICES}
    if stac_bands.REFLECTANCE & optical.keys():
        return "s2", optical
    if radar:
        _refuse_slant_range(item, [found[name][0] for name in radar])
        coherence = _coherence(item, {found[name][0] for name in radar})
        suffix = "c" if coherence else "b"
        return coherence or "bs", {f"{name}{suffix}": band for name, band in radar.items()}
    if index:
        return "ndvi", index
    if unreachable:
        raise InputError(f"None of its bands may be read ({unreachable[0]})")
    raise InputError("It has no asset with a band of Sentinel-2, VV, VH or NDVI.")


def _refuse_slant_range(item: dict[str, Any], keys: list[str]) -> None:
    """Raise `InputError` for GRD and SLC as they come: ground control points instead of a grid.

    A product that was geocoded later may keep the word in its name, but it has a CRS.
    """
    stated = [item["properties"], *(item["assets"][key] for key in keys)]
    if any(source.get(name) for source in stated for name in ("proj:code", "proj:epsg", "proj:wkt2")):
        return
    names = [str(item["properties"].get(name) or "") for name in ("sar:product_type", "product:type")]
    text = " ".join([*names, str(item.get("collection") or "")])
    kind = re.search(r"(?<![A-Za-z])(?:IW_)?(GRD|SLC)", text, re.IGNORECASE)
    if kind:
        raise InputError(
            f"It is a {kind[1].upper()} product, which is not geocoded: CARD-BS or RTC products are taken."
        )


def _coherence(item: dict[str, Any], keys: set[str]) -> str | None:
    """`c6` or `c1` (12 days) when the item says that it is coherence, else None."""
    properties = item["properties"]
    texts = [item["id"], str(item.get("collection") or ""), str(properties.get("sar:product_type") or ""),
             str(properties.get("product:type") or "")]  # fmt: skip
    for key in keys:
        asset = item["assets"][key]
        texts += [key, str(asset.get("title") or ""), *(str(role) for role in asset.get("roles") or ())]
    joined = " ".join(texts).lower()
    if not re.search(r"coh(?:6|12|erence)?(?![a-z])", joined):
        return None
    return "c1" if re.search(r"coh12", joined) else "c6"


def _platform(
    properties: dict[str, Any], identifier: str, product: ProductName | None
) -> tuple[str | None, str | None]:
    if product:
        return product.platform, product.sensor
    stated = properties.get("platform")
    found = _PLATFORM.match(str(stated)) if stated else None
    if found is None and re.match(r"S1[A-Z]_", identifier):
        found = _PLATFORM.match(identifier)
    if found is None:
        return (str(stated) if stated else None), None
    sensor = found[1].upper()
    return f"sentinel-{sensor.lower()}", sensor


def _datatake(properties: dict[str, Any]) -> datetime | None:
    found = _DATATAKE.search(
        str(properties.get("s2:datatake_id") or properties.get("eopf:datatake_id") or "")
    )
    try:
        return datetime.strptime(found[1], "%Y%m%dT%H%M%S") if found else None
    except ValueError:
        return None


def _tile(properties: dict[str, Any]) -> str | None:
    stated = properties.get("s2:mgrs_tile") or properties.get("grid:code")
    found = re.search(r"(\d{2}[A-Z]{3})$", str(stated or ""))
    return found[1] if found else None


def _orbit(properties: dict[str, Any], product: ProductName | None) -> int | None:
    stated = properties.get("sat:relative_orbit")
    if isinstance(stated, int) and not isinstance(stated, bool):
        return stated
    return product.orbit if product else None


def _baseline(properties: dict[str, Any], product: ProductName | None) -> str | None:
    if product:
        return product.baseline_text
    stated = properties.get("s2:processing_baseline") or properties.get("processing:version")
    return str(stated) if stated else None


def _product_metadata(assets: dict[str, Any], resolve: Callable[[str], str]) -> str | None:
    """The address of MTD_MSIL2A.xml, when the item has it and it may be read."""
    for key, asset in assets.items():
        href = str(asset.get("href") or "") if isinstance(asset, dict) else ""
        if href.lower().endswith(".xml") and (key == "product_metadata" or "MTD_MSIL2A" in href):
            try:
                return resolve(href)
            except InputError:
                return None
    return None


def _float(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None
