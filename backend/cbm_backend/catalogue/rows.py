"""From what a source says of a scene to a row: addresses checked, metadata read, radiometry decided."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

import shapely
from shapely.errors import ShapelyError

from cbm_backend.catalogue import radiometry
from cbm_backend.catalogue.client import LONGEST_WAIT
from cbm_backend.catalogue.item import read_item
from cbm_backend.catalogue.model import StacScene
from cbm_backend.catalogue.probe import CannotTell, Probe
from cbm_backend.catalogue.store import Row
from cbm_backend.errors import CbmError, InputError, Unavailable
from cbm_backend.storage.address import Reach, is_url, resolve
from cbm_backend.storage.documents import MAX_BYTES, Documents
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import Store, StoreRow
from cbm_backend.storage.stores import Stores
from cbm_backend.storage.transport import BrokenOff, TryLater

T = TypeVar("T")
CONFIRMED = "raster:bands, confirmed by the pixels"
_LASTING = {"MTD_MSIL2A.xml", "MTD_MSIL1C.xml", CONFIRMED}
_ATTEMPTS = 3


@dataclass(frozen=True)
class Known:
    """What the catalogue holds of a scene already."""

    assets: dict[str, Any]
    radiometry: dict[str, Any]
    orbit_direction: str | None

    @property
    def lasts(self) -> bool:
        """Whether its radiometry comes from a source that has the last word."""
        sources = {value.get("source") for value in self.radiometry.values()} - {"classes"}
        return bool(sources) and sources <= _LASTING


@dataclass(frozen=True)
class Rows:
    """Makes rows; holds what that takes: where addresses may point, stores, the probe, what is known."""

    reach: Reach
    buckets: frozenset[str]
    documents: Documents
    stores: Stores
    probe: Probe
    known: Mapping[str, Known] = field(default_factory=dict)
    store: str | None = None
    level_1c: bool = False
    store_rows: tuple[StoreRow, ...] = ()
    sleep: Callable[[float], None] = time.sleep

    def from_item(
        self, item: dict[str, Any], address: str, assets: Mapping[str, tuple[str, ...]] | None = None
    ) -> Row:
        """The row of a STAC item found at `address`. Raises `InputError` with the reason to refuse it."""
        scene = read_item(item, lambda href: self.address(href, address), assets, level_1c=self.level_1c)
        return self.from_scene(scene)

    def from_scene(
        self,
        scene: StacScene,
        metadata: radiometry.ProductRadiometry | None = None,
        note: str | None = None,
    ) -> Row:
        """The row of a scene; `metadata` when its product metadata have been read already, else `note`."""
        footprint = footprint_wkb(scene.footprint)
        known = self._same(scene)
        if known is not None:
            direction = scene.orbit_direction or known.orbit_direction
            stored = {
                label: radiometry.Radiometry.from_json(value) for label, value in known.radiometry.items()
            }
            return Row(replace(scene, orbit_direction=direction), stored, footprint, None, self.store)
        if metadata is None and scene.product_metadata is not None:
            metadata, note = self._metadata(scene)
        if metadata is not None and scene.orbit_direction is None and metadata.orbit_direction is not None:
            scene = replace(scene, orbit_direction=metadata.orbit_direction)
        try:
            found = radiometry.resolve(scene, metadata)
            if scene.ask_pixels and metadata is None:
                found = self._confirmed(scene, found)
        except radiometry.RadiometryUnknown as error:
            return Row(scene, None, footprint, error.message, self.store)
        return Row(scene, found, footprint, note, self.store)

    def address(self, href: str, base: str) -> str:
        """The absolute address of `href`; s3:// where the profile or a store knows the bucket."""
        href = href.strip()
        if urlsplit(href).scheme.lower() != "s3":
            return resolve(href, base, self.reach)
        bucket = urlsplit(href).netloc
        if bucket not in self.buckets:
            raise InputError(f"no store holds the bucket '{bucket}' (cbm-backend stores add).")
        return href

    def read(self, address: str) -> bytes:
        """A small document at an address, wherever it lies. Raises `CbmError`."""
        if is_url(address) or address.startswith("/"):
            return self.documents.read(address)
        store = self.stores.for_address(address, self.store)
        return self.read_object(store, store.locate(address))

    def read_object(self, store: Store, key: str) -> bytes:
        """A small object of a store. Raises `CbmError`, `Unavailable` when the store stays busy."""

        def read() -> bytes:
            with store.connections.take(), store.open(key) as body:
                content = bytearray()
                for chunk in body.chunks:
                    content += chunk
                    if len(content) > MAX_BYTES:
                        raise InputError(f"{store.address(key)} is larger than {MAX_BYTES // 2**20} MB.")
                return bytes(content)

        return self.patiently(store, read)

    def patiently(self, store: Store, ask: Callable[[], T]) -> T:
        """What `ask` returns; a busy store is asked again a few times. Raises `Unavailable` when that fails.

        The whole run then ends and changes nothing: a scene refused for a passing reason would be missed by
        the next update.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return ask()
            except (TryLater, BrokenOff) as error:
                wait = getattr(error, "retry_after", None) or 2.0**attempt
                if attempt == _ATTEMPTS or wait > LONGEST_WAIT:
                    raise Unavailable(f"The store {store.name} is busy: {error}") from error
                self.sleep(wait)
        raise Unavailable(f"The store {store.name} is busy.")

    def store_of(self, address: str) -> tuple[Store, str]:
        """The registered store, and the key in it, of an address as catalogues write it (`/eodata/...`, s3://).

        In a store named for this run the bucket may be a folder mounted elsewhere. Raises `InputError` when
        no store holds the address.
        """
        if self.store is not None:
            named = self.stores.named(self.store)
            bucket, _, key = address.removeprefix("s3:/").lstrip("/").partition("/")
            if bucket in self.buckets and not isinstance(named, S3Store):
                return named, named.locate(key)
            return named, named.locate(address)
        for row in self.store_rows:
            if row.profile == "http" and not is_url(address):
                continue
            with contextlib.suppress(InputError):
                store = self.stores.named(row.name)
                return store, store.locate(address)
        raise InputError(f"No store holds {address}: add one with `cbm-backend stores add`.")

    def unchanged(self, reference: str, location: str) -> bool:
        """Whether a scene listed at this location is stored, with its files there and lasting radiometry."""
        known = self.known.get(reference)
        below = "/" + location.strip("/").partition("/")[2] + "/"
        return (
            known is not None
            and known.lasts
            and len(below) > 2
            and all(below in str(asset.get("href")) for asset in known.assets.values())
        )

    def _same(self, scene: StacScene) -> Known | None:
        """What is stored of the scene, when it lies where it lay and its radiometry will not change."""
        known = self.known.get(scene.reference)
        if known is None or known.assets != {name: band.to_json() for name, band in scene.bands.items()}:
            return None
        return known if known.lasts else None

    def _metadata(self, scene: StacScene) -> tuple[radiometry.ProductRadiometry | None, str | None]:
        """What the product metadata say, or None and why not (the next source then decides)."""
        if scene.product_metadata is None or scene.card != "s2":
            return None, None
        try:
            return radiometry.read_product_metadata(self.read(scene.product_metadata)), None
        except CbmError as error:
            return None, f"MTD_MSIL2A.xml was not used: {error.message}"

    def _confirmed(
        self, scene: StacScene, found: dict[str, radiometry.Radiometry]
    ) -> dict[str, radiometry.Radiometry]:
        """The radiometry with the offset still to be applied, once the pixels agree with that."""
        try:
            applied = self.probe.offset_is_applied(scene)
        except CannotTell as error:
            raise radiometry.RadiometryUnknown(
                "The catalogue does not say that the offset is in the pixels, and the probe cannot tell: "
                f"{error}"
            ) from error
        if applied:
            raise radiometry.RadiometryUnknown(
                "The catalogue says that the offset is not in the pixels yet, but the pixels say that it is."
            )
        return {
            label: replace(value, source=CONFIRMED) if value.quantity == "reflectance" else value
            for label, value in found.items()
        }


def footprint_wkb(footprint: dict[str, Any]) -> bytes:
    """WKB (EPSG:4326) of a GeoJSON polygon. Raises `InputError` when it is none or has no area."""
    try:
        shape = shapely.from_geojson(json.dumps(footprint))
        shape = shape if shape.is_valid else shapely.make_valid(shape)
    except (ShapelyError, ValueError) as error:
        raise InputError(f"Its footprint is not a polygon: {error}.") from error
    if shape.is_empty or not shapely.area(shape) > 0:
        raise InputError("Its footprint has no area.")
    return shapely.to_wkb(shapely.force_2d(shape))
