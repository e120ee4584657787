"""Geocoded Sentinel-1 products as scenes: CARD-BS, CARD-COH6/12, and VV/VH rasters side by side."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np

from cbm_backend.catalogue.local_raster import opened, rectangle
from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.catalogue.product import Product, card_of, first_time, radar_platform, stem
from cbm_backend.catalogue.product_files import ProductFile, ProductFolder
from cbm_backend.catalogue.radiometry import DECIBEL, NEGATIVE_AT_MOST, POWER
from cbm_backend.errors import InputError
from cbm_backend.storage.gdal_env import gdal_env

_BACKSCATTER = re.compile(
    r"(?:^|/)(?:[^/]+\.data/)?Gamma0_(VV|VH)(?:_db)?\.(?P<kind>img|tiff?)$", re.IGNORECASE
)
_SIDE = 256
_DB_BY_NAME = re.compile(r"(?:^|[_.-])db$", re.IGNORECASE)


def read_scene(folder: ProductFolder, listed: Product | None = None) -> StacScene:
    """The scene of a CARD-BS or CARD-COH product. Raises `InputError` with the reason to refuse it.

    `listed` is what a catalogue said of it. Rasters of this machine are looked into: where they lie, and
    whether they hold power.
    """
    name = listed.name if listed else folder.name
    card = card_of(name)
    if card == "bs":
        bands = _backscatter(folder)
    elif card in ("c6", "c1"):
        bands = coherence_bands(folder, stem(name))
    else:
        raise InputError("It is no CARD-BS or CARD-COH product.")
    return make(stem(name), card, bands, listed, look=folder.local)


def make(
    reference: str, card: str, bands: dict[str, BandAsset], listed: Product | None, *, look: bool
) -> StacScene:
    """The scene of these bands. Raises `InputError`.

    `look` opens the files: where they lie, and whether they hold dB.
    """
    first = next(iter(bands.values()))
    if look and card == "bs":
        bands = {label: with_quantity(label, band) for label, band in bands.items()}
    area = listed.footprint if listed else None
    if area is None and look:
        area = rectangle(first.href)
    if area is None:
        raise InputError("The catalogue does not say where it lies.")
    obstime = (listed.obstime if listed else None) or first_time(reference)
    if obstime is None:
        raise InputError("Neither the catalogue nor its name says when it was acquired.")
    platform, sensor = radar_platform(reference)
    return StacScene(
        reference=reference,
        card=card,
        obstime=obstime,
        footprint=area,
        bands=bands,
        collection={"bs": "CARD-BS", "c6": "CARD-COH6", "c1": "CARD-COH12"}.get(card, ""),
        sensor=sensor,
        platform=platform,
        orbit=listed.orbit if listed else None,
        orbit_direction=listed.orbit_direction if listed else None,
    )


def with_quantity(label: str, band: BandAsset) -> BandAsset:
    """The band of a raster of this machine with what it holds: power, or dB by its unit or its name.

    Raises `InputError` where the pixels say otherwise: averages of the wrong quantity look like data.
    """
    with gdal_env(), opened(band.href) as image:
        unit = str(image.units[band.index - 1] or "").strip().lower()
        shape = (min(image.height, _SIDE), min(image.width, _SIDE))
        values = image.read(band.index, out_shape=shape).astype("float64")
        nodata = image.nodatavals[band.index - 1]
    valid = np.isfinite(values) & (np.abs(values) < 1e20) & (values != 0)
    if nodata is not None:
        valid &= values != nodata
    negative = bool(valid.any()) and (values[valid] < 0).mean() > NEGATIVE_AT_MOST
    decibels = unit in ("db", "decibel") or _DB_BY_NAME.search(PurePosixPath(band.href).stem) is not None
    if decibels and valid.any() and not negative:
        raise InputError(f"Band {label} is in dB by its name or unit, but has no negative values.")
    if negative and not decibels:
        raise InputError(
            f"Band {label} has negative values, so it is not power; if it is in dB, let its name end in _db."
        )
    return replace(band, quantity=DECIBEL if decibels else POWER)


def _backscatter(folder: ProductFolder) -> dict[str, BandAsset]:
    """VVb, VHb: ENVI images whose header lies beside them, or GeoTIFFs made of these."""
    paths = {file.path for file in folder.files}
    found: dict[str, BandAsset] = {}
    for file in folder.files:
        matched = _BACKSCATTER.search(file.path)
        if matched is None:
            continue
        header = re.sub(r"\.img$", ".hdr", file.path, flags=re.IGNORECASE)
        if matched["kind"].lower() == "img" and header not in paths:
            raise InputError(f"{file.path} has no header ({header.rsplit('/', 1)[-1]}).")
        found[f"{matched[1].upper()}b"] = _asset(folder, file, 1)
    if not found:
        raise InputError("It has no Gamma0_VV or Gamma0_VH (.img or .tif).")
    return dict(sorted(found.items(), reverse=True))


def coherence_bands(folder: ProductFolder, reference: str) -> dict[str, BandAsset]:
    """VVc, VHc: bands 1 and 2 of one GeoTIFF. Raises `InputError`."""
    images = [file for file in folder.files if re.search(r"\.tiff?$", file.path, re.IGNORECASE)]
    named = [file for file in images if stem(file.path) == reference]
    if len(named or images) != 1:
        raise InputError(f"It has {len(images) or 'no'} GeoTIFFs; one named like the product is needed.")
    [file] = named or images
    if folder.local:
        with gdal_env(), opened(folder.href(file.path)) as image:
            if image.count != 2:
                raise InputError(f"{file.path} has {image.count} bands; VV and VH are needed.")
    return {"VVc": _asset(folder, file, 1), "VHc": _asset(folder, file, 2)}


def _asset(folder: ProductFolder, file: ProductFile, index: int) -> BandAsset:
    return BandAsset(folder.href(file.path), index, size=file.size, checksum=file.checksum)
