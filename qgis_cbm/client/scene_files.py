"""A scene of the catalogue as images are cut from it, and the address of such an image. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from qgis_cbm.analysis.chip_window import view_side
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import NotFound


@dataclass(frozen=True)
class BandFile:
    """A band: its file, 1-based index there; physical value = pixel * scale + offset."""

    href: str
    index: int
    scale: float
    offset: float
    quantity: str


@dataclass(frozen=True)
class SceneFiles:
    """Where the bands of a scene lie. store: name of a registered store, None where the addresses tell."""

    obsid: int
    reference: str
    store: str | None
    bands: Mapping[str, BandFile]


@dataclass(frozen=True)
class Place:
    """The square a chip shows: its middle in degrees (EPSG:4326) and its side in metres."""

    lon: float
    lat: float
    side: int

    @classmethod
    def of(cls, row: tuple) -> Place:
        """Return the view of a parcel: longitude and latitude of its centroid, its bounds in degrees."""
        lon, lat, *bounds = row
        return cls(round(lon, 6), round(lat, 6), view_side(*bounds))


def scene_files(obsid: int, reference: str, radiometry: dict, store: str | None, assets: dict) -> SceneFiles:
    """Return a row of the catalogue; bands of which nobody knows what they mean are left out."""
    bands = {}
    for label, asset in sorted((assets or {}).items()):
        meaning = (radiometry or {}).get(label)
        if meaning is not None:
            bands[label] = BandFile(
                str(asset["href"]), int(asset["band"]), float(meaning["scale"]), float(meaning["offset"]),
                str(meaning["quantity"]),
            )  # fmt: skip
    return SceneFiles(obsid, reference, store, bands)


def address(obsid: int, place: Place, bands: Sequence[str]) -> str:
    """Return what names an image: scene, place and bands. Files are looked up when it is read."""
    asked = {"lon": place.lon, "lat": place.lat, "chipsize": place.side, "bands": "_".join(bands)}
    return f"{obsid}?{urlencode(asked)}"


def read_address(text: str) -> tuple[int, Place, tuple[str, ...]]:
    """Return scene, place and bands of an address. Raises `NotFound`."""
    obsid, _, query = text.partition("?")
    asked = dict(parse_qsl(query))
    try:
        place = Place(float(asked["lon"]), float(asked["lat"]), int(asked["chipsize"]))
        return int(obsid), place, tuple(asked["bands"].split("_"))
    except (KeyError, ValueError):
        raise NotFound(Sentence("There is no such image."), detail=text[:200]) from None
