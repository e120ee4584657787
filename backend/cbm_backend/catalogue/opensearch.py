"""Answers of RESTO and OpenSearch catalogues, GeoJSON or Atom: saved ones from disk, or page by page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import shapely
from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.catalogue import footprint, listed
from cbm_backend.catalogue.client import Client
from cbm_backend.catalogue.item import parse_time
from cbm_backend.catalogue.paging import next_link
from cbm_backend.catalogue.product import Product
from cbm_backend.catalogue.profile import Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Limits, Wanted, rfc3339
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.errors import InputError
from cbm_backend.storage.address import is_url


class OpenSearch:
    """A saved answer, or a search address such as .../resto/api/collections/Sentinel2/search.json."""

    def __init__(self, profile: Profile, address: str, client: Client | None, rows: Rows):
        self._profile = profile
        self._address = address
        self._client = client
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """The products of every page."""
        return listed.entries(self._products(wanted, seen), self._rows, wanted, seen)

    def _products(self, wanted: Wanted, seen: Walk) -> Iterator[Product]:
        address = self._address
        parameters = query(self._profile, wanted) if self._client else {}
        limits = Limits()
        while not limits.again(address):
            if self._client:
                content = self._client.get(address, parameters)
            else:
                content = self._rows.documents.read(address)
            seen.documents += 1
            found, following = read_page(content, address, seen)
            yield from found
            if not following or not found:
                return
            here, address, parameters = address, urljoin(address, following), {}
            if not self._client or not is_url(address):
                seen.cut_short(here, following)
                return
        raise InputError(f"{self._address} pages in circles.")


def query(profile: Profile, wanted: Wanted) -> dict[str, str]:
    """The parameters of the first page (RESTO's names)."""
    box = shapely.bounds(wanted.area).tolist()
    asked = {"maxRecords": str(profile.page_size), "sortParam": "startDate", "sortOrder": "ascending",
             "box": ",".join(f"{value:.6f}" for value in box)}  # fmt: skip
    if wanted.first:
        asked["startDate"] = rfc3339(wanted.first)
    if wanted.after:
        asked["completionDate"] = rfc3339(wanted.after)
    if wanted.since:
        asked["publishedAfter"] = rfc3339(wanted.since)
    types = profile.asked("product_types", wanted.card)
    if len(types) == 1:
        asked["productType"] = types[0]
    return asked


def read_page(content: bytes, address: str, seen: Walk) -> tuple[list[Product], str | None]:
    """The products of an answer and the address of the next page. Raises `InputError` when it is neither."""
    text = content.lstrip()
    if text.startswith(b"<"):
        return _read_atom(text, address, seen)
    try:
        page = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{address} is neither GeoJSON nor Atom.") from error
    features = page.get("features") if isinstance(page, dict) else None
    if not isinstance(features, list):
        raise InputError(f"{address} is neither a GeoJSON collection nor an Atom feed.")
    found = _each(features, read_feature, address, seen)
    links = page["properties"].get("links") if isinstance(page.get("properties"), dict) else None
    following = next_link(links)
    return found, following["href"] if following else None


def _each(entries: list[Any], read: Any, address: str, seen: Walk) -> list[Product]:
    found = []
    for number, entry in enumerate(entries, 1):
        try:
            found.append(read(entry))
        except InputError as error:
            seen.refused.append((f"{address} entry {number}", error.message))
    return found


def read_feature(feature: Any) -> Product:
    """One feature of RESTO's GeoJSON. Raises `InputError`."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    name = properties.get("title") if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(name, str) or not name:
        raise InputError("It has no title.")
    geometry, gml = feature.get("geometry"), properties.get("gmlgeometry")
    area: dict[str, Any] | None = None
    if isinstance(geometry, dict) and geometry.get("type") in ("Polygon", "MultiPolygon"):
        area = {"type": geometry["type"], "coordinates": geometry.get("coordinates")}
    elif isinstance(gml, str) and gml:
        area = footprint.from_gml(gml)
    location = properties.get("productIdentifier")
    cloud = properties.get("cloudCover")
    orbit = properties.get("relativeOrbitNumber")
    return Product(
        name=name,
        location=location if isinstance(location, str) and "/" in location else None,
        obstime=parse_time(properties.get("startDate")),
        footprint=area,
        # 0 and -1 stand for unknown as well.
        cloud_cover=float(cloud) if isinstance(cloud, (int, float)) and cloud > 0 else None,
        orbit=orbit if isinstance(orbit, int) and not isinstance(orbit, bool) else None,
        orbit_direction=_direction(properties.get("orbitDirection")),
        collection=str(properties.get("productType") or ""),
    )


def _read_atom(text: bytes, address: str, seen: Walk) -> tuple[list[Product], str | None]:
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"{address} is not Atom: {error}.") from error
    entries = [node for node in root if _tag(node) == "entry"]
    following = next(
        (node.get("href") for node in root if _tag(node) == "link" and node.get("rel") == "next"), None
    )
    return _each(entries, read_entry, address, seen), following


def read_entry(entry: Element) -> Product:
    """One entry of an Atom feed: title, gml or georss footprint, begin of the acquisition."""
    name = _text(entry, "title")
    if not name:
        raise InputError("It has no title.")
    begin = _text(entry, "beginPosition", "sensingStartDate", "startDate")
    if not begin:
        begin = (_text(entry, "date") or "").split("/")[0]
    cloud = _text(entry, "cloudCover")
    return Product(
        name=name,
        location=_text(entry, "productIdentifier"),
        obstime=parse_time(begin.strip().replace(" ", "T")),
        footprint=_atom_footprint(entry),
        cloud_cover=float(cloud) if cloud and cloud.replace(".", "", 1).isdigit() else None,
        orbit_direction=_direction(_text(entry, "orbitDirection")),
    )


def _atom_footprint(entry: Element) -> dict[str, Any] | None:
    if any(_tag(node) == "Polygon" for node in entry.iter()):
        return footprint.from_gml(entry)
    ring = _text(entry, "polygon")
    return footprint.from_lat_lon(ring) if ring else None


def _text(entry: Element, *names: str) -> str | None:
    for name in names:
        for node in entry.iter():
            if _tag(node) == name and node.text and node.text.strip():
                return node.text.strip()
    return None


def _tag(node: Element) -> str:
    return node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""


def _direction(value: Any) -> str | None:
    return {"A": "A", "D": "D"}.get(str(value or "")[:1].upper())
