"""A Sentinel-2 product in SAFE format (Level-2A and Level-1C) as a scene."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.catalogue import footprint, radiometry
from cbm_backend.catalogue.bands import NATIVE_RESOLUTION
from cbm_backend.catalogue.item import parse_time, refuse_level
from cbm_backend.catalogue.local_raster import rectangle
from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.catalogue.product import Product
from cbm_backend.catalogue.product_files import ProductFile, ProductFolder
from cbm_backend.catalogue.product_name import ProductName, parse
from cbm_backend.errors import CbmError, InputError

# Products of 2017 and early 2018 begin their file names with L2A_.
_BAND_FILE = re.compile(
    r"(?:^|/)GRANULE/[^/]+/IMG_DATA/(?:R(?P<folder>10|20|60)m/)?(?:L2A_)?T(?P<tile>\d{2}[A-Z]{3})_\d{8}T\d{6}"
    r"_(?P<band>B\d{2}|B8A|SCL)(?:_(?P<resolution>10|20|60)m)?\.jp2$"
)
_METADATA = re.compile(r"^(?:MTD_MSIL(?:2A|1C)|S2[A-Z]_USER_MTD_SAFL2A[^/]*)\.xml$")


@dataclass(frozen=True)
class SafeMetadata:
    """What MTD_MSI*.xml says beside the radiometry."""

    uri: str
    obstime: datetime | None
    footprint: dict[str, Any] | None
    cloud_cover: float | None


def read_scene(
    folder: ProductFolder, listed: Product | None = None, *, level_1c: bool = False
) -> tuple[StacScene, radiometry.ProductRadiometry | None]:
    """The scene of a SAFE folder and what its metadata say of the values (None when they cannot be read).

    `listed` is what a catalogue said of it; it fills in what the metadata do not tell. Raises `InputError`.
    """
    product = parse(folder.name) or (parse(listed.name) if listed else None)
    refuse_level(product, level_1c)
    path = next((file.path for file in folder.files if _METADATA.match(file.path)), None)
    metadata, values, note = _read_metadata(folder, path)
    product = product or (parse(metadata.uri) if metadata else None)
    if product is None:
        raise InputError("Neither its name nor its metadata are those of a Sentinel-2 product.")
    refuse_level(product, level_1c)
    area = (listed.footprint if listed else None) or (metadata.footprint if metadata else None)
    found = bands(folder, product)
    if area is None and folder.local:
        area = rectangle(next(iter(found.values())).href)
    if area is None:
        raise InputError(f"Nothing says where it lies: {note or 'its metadata have no footprint'}")
    obstime = (metadata.obstime if metadata else None) or (listed.obstime if listed else None)
    cloud = metadata.cloud_cover if metadata else listed.cloud_cover if listed else None
    scene = StacScene(
        reference=product.reference,
        card="s2",
        obstime=obstime or product.datatake,
        footprint=area,
        bands=found,
        collection=f"sentinel-2-{product.level.lower()}",
        product=product,
        sensor=product.sensor,
        platform=product.platform,
        datatake=product.datatake,
        tile=product.tile,
        orbit=product.orbit,
        orbit_direction=values.orbit_direction if values else listed.orbit_direction if listed else None,
        cloud_cover=cloud,
        baseline=product.baseline_text,
        notes=(note,) if note else (),
    )
    return scene, values


def bands(folder: ProductFolder, product: ProductName) -> dict[str, BandAsset]:
    """Label -> file, each band at its native resolution. Raises `InputError` when there is none."""
    best: dict[str, tuple[int, ProductFile]] = {}
    for file in folder.files:
        found = _BAND_FILE.search(file.path)
        if found is None or found["band"] not in NATIVE_RESOLUTION or found["tile"] != product.tile:
            continue
        label = found["band"]
        native = NATIVE_RESOLUTION[label]
        distance = abs(int(found["resolution"] or found["folder"] or native) - native)
        if label not in best or distance < best[label][0]:
            best[label] = (distance, file)
    if not best:
        raise InputError(f"It has no band files of tile {product.tile}.")
    return {
        label: BandAsset(folder.href(file.path), nodata=0.0, size=file.size, checksum=file.checksum)
        for label, (_, file) in sorted(best.items())
    }


def read_metadata(xml: bytes) -> SafeMetadata:
    """Parse MTD_MSIL2A.xml or MTD_MSIL1C.xml (hardened against entity tricks). Raises `InputError`."""
    try:
        root = ElementTree.fromstring(xml)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"The product metadata are not XML: {error}.") from error
    return SafeMetadata(
        uri=(root.findtext(".//PRODUCT_URI") or root.findtext(".//PRODUCT_URI_2A") or "").strip(),
        obstime=parse_time((root.findtext(".//PRODUCT_START_TIME") or "").strip()),
        footprint=_footprint(root),
        cloud_cover=_number(
            root.findtext(".//Cloud_Coverage_Assessment") or root.findtext(".//CLOUD_COVERAGE_ASSESSMENT")
        ),
    )


def _read_metadata(
    folder: ProductFolder, path: str | None
) -> tuple[SafeMetadata | None, radiometry.ProductRadiometry | None, str | None]:
    """What the metadata say, or why they could not be read."""
    if path is None:
        return None, None, "There is no MTD_MSIL2A.xml."
    try:
        xml = folder.read(path)
        return read_metadata(xml), radiometry.read_product_metadata(xml), None
    except CbmError as error:
        return None, None, f"{path} was not used: {error.message}"


def _footprint(root: Element) -> dict[str, Any] | None:
    text = root.findtext(".//EXT_POS_LIST")
    try:
        return footprint.from_lat_lon(text) if text and text.strip() else None
    except InputError:
        return None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
