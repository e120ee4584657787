"""Base map pictures on request, kept in the image store."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from cbm_backend.backgrounds import collection, picture
from cbm_backend.backgrounds.collection import Published
from cbm_backend.backgrounds.definition import Definition
from cbm_backend.backgrounds.extract import square, with_capabilities
from cbm_backend.backgrounds.fetching import Fetcher
from cbm_backend.backgrounds.pyramid import EDGE, Extent
from cbm_backend.chips.square import web_mercator
from cbm_backend.db.connection import Connection
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage.image_store import ImageStore

DEFAULT_PIXELS, MOST_PIXELS, DEFAULT_METRES = 256, 1280, 256.0
DEFAULT_NAME = "Google"
TILE = 256
FORMATS = ("png", "tif")


@dataclass(frozen=True)
class Wanted:
    """A square of a base map around a point in degrees.

    pixels, metres (EPSG:3857): its side. parcel: WKB in degrees, to be drawn over it.
    """

    lon: float
    lat: float
    name: str = DEFAULT_NAME
    pixels: int = DEFAULT_PIXELS
    metres: float = DEFAULT_METRES
    form: str = "png"
    parcel: bytes | None = None

    @classmethod
    def of(
        cls,
        lon: float,
        lat: float,
        *,
        name: str | None = None,
        pixels: str | None = None,
        metres: str | None = None,
        form: str | None = None,
        parcel: bytes | None = None,
    ) -> Wanted:
        """From texts; sizes are brought into bounds. Raises `InputError`."""
        form = (form or "png").lower()
        if form not in FORMATS:
            raise InputError(f"iformat: use one of {', '.join(FORMATS)}.")
        side = _positive("chipsize", pixels, DEFAULT_PIXELS)
        return cls(
            round(lon, 6), round(lat, 6), (name or DEFAULT_NAME).lower(),
            int(min(max(side, 1), MOST_PIXELS)), min(_positive("extend", metres, DEFAULT_METRES), 2 * EDGE),
            form, parcel if form == "png" else None,
        )  # fmt: skip

    @property
    def extent(self) -> Extent:
        """The square in EPSG:3857."""
        [[x, y]] = web_mercator(np.array([[self.lon, self.lat]]))
        return Extent.around(float(x), float(y), self.metres)


@dataclass(frozen=True)
class Delivered:
    """A picture in the image store, and whom the base map is from."""

    folder_id: str
    name: str
    attribution: str


class Backgrounds:
    """Makes pictures of the base maps that this server offers."""

    def __init__(self, images: ImageStore, read: Callable[[Callable[[Connection], list]], list]):
        """read: runs a function with a database connection, as `Pool.use` does."""
        self._images = images
        self._read = read
        self._fetcher = Fetcher()
        self._known: dict[Definition, Definition] = {}

    def published(self) -> list[Published]:
        """The rows of the registry."""
        return self._read(_rows)

    def names(self, aoi: str | None) -> list[str]:
        """The base maps that an area can use."""
        return collection.offered(aoi, self.published())

    def forget(self) -> None:
        """Ask servers again that did not answer, and for capabilities."""
        self._fetcher.forget()
        self._known.clear()

    def deliver(self, wanted: Wanted, may_see: Callable[[str], bool]) -> Delivered:
        """Where the picture is. Raises `NoBackground`, `NotFound`, `InputError`.

        may_see: whether the user has a grant for an area, for base maps kept for one.
        """
        definition, digest = self._found(wanted.name, may_see, wanted.parcel or b"")
        folder_id = self._images.id_of(
            "background", f"{wanted.lon:.6f}", f"{wanted.lat:.6f}", str(wanted.pixels),
            f"{wanted.metres:.3f}", wanted.name, wanted.form, digest,
        )  # fmt: skip
        name = f"{wanted.name}.{wanted.form}"
        if not self._images.holds(folder_id, name):

            def produce() -> bytes:
                extent = wanted.extent
                rgb = square(self._located(definition), extent, wanted.pixels, self._fetcher)
                if wanted.form == "tif":
                    return picture.geotiff(rgb, extent)
                if wanted.parcel is not None:
                    rgb = picture.outlined(rgb, extent, shapely.from_wkb(wanted.parcel))
                return picture.png(rgb)

            self._images.make(folder_id, name, produce)
            self._images.purge_when_due()
        return Delivered(folder_id, name, definition.attribution)

    def tile(self, name: str, place: tuple[int, int, int], may_see: Callable[[str], bool]) -> Delivered:
        """Where the tile z, x, y of a base map is, a PNG; raises as `deliver`."""
        name = name.lower()
        definition, digest = self._found(name, may_see)
        z, x, y = place
        # Neighbours share a folder: there are as many tiles as a map shows.
        folder_id = self._images.id_of("tile", name, str(z), str(x >> 4), str(y >> 4), digest)
        file = f"{z}_{x}_{y}.png"
        if not self._images.holds(folder_id, file):

            def produce() -> bytes:
                extent = Extent.of_tile(z, x, y)
                return picture.png(square(self._located(definition), extent, TILE, self._fetcher))

            self._images.make(folder_id, file, produce)
            self._images.purge_when_due()
        return Delivered(folder_id, file, definition.attribution)

    def _found(self, name: str, may_see: Callable[[str], bool], extra: bytes = b"") -> tuple[Definition, str]:
        """A definition this user may use, and its digest: another one of that name is another picture."""
        definition, aoi = collection.find(name, self.published())
        if aoi is not None and not may_see(aoi):
            raise NotFound("There is no such base map.")
        return definition, hashlib.sha256(repr(definition).encode() + extra).hexdigest()

    def _located(self, definition: Definition) -> Definition:
        """The definition with its tiles: those of a WMTS stand in its capabilities, asked for once."""
        if definition.kind != "wmts":
            return definition
        if definition not in self._known:
            self._known[definition] = with_capabilities(definition, self._fetcher)
        return self._known[definition]


def _positive(field: str, text: str | None, default: float) -> float:
    if text is None:
        return default
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise InputError(f"{field}: give a number above 0.")
    return number


def _rows(connection: Connection) -> list[Published]:
    with connection.cursor() as cursor:
        cursor.execute(collection.SELECT)
        return [Published(*row) for row in cursor.fetchall()]
