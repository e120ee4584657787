"""Products of an OData catalogue such as that of the Copernicus Data Space."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import shapely

from cbm_backend.catalogue import footprint, listed
from cbm_backend.catalogue.client import Client
from cbm_backend.catalogue.item import parse_time
from cbm_backend.catalogue.product import Product
from cbm_backend.catalogue.profile import Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Wanted, rfc3339
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.errors import InputError

LEVEL_1C = "S2MSI1C"


class OData:
    """One OData service: `<url>/Products`."""

    def __init__(self, profile: Profile, url: str, client: Client, rows: Rows):
        self._profile = profile
        self._url = url.rstrip("/") + "/Products"
        self._client = client
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """The products of every page."""
        return listed.entries(self._products(wanted, seen), self._rows, wanted, seen)

    def _products(self, wanted: Wanted, seen: Walk) -> Iterator[Product]:
        """Page by $skip; where the service allows no further, ask again from the last start on."""
        start, skip, met = wanted.first, 0, set[str]()
        while True:
            page = self._page(wanted, start, skip)
            seen.documents += 1
            last = start
            for entry in page:
                name = entry.get("Name") if isinstance(entry, dict) else None
                if not isinstance(name, str) or not name:
                    seen.refused.append((self._url, "One of its products has no name."))
                    continue
                try:
                    product = read_product(entry)
                except InputError as error:
                    seen.refused.append((name, error.message))
                    continue
                last = product.obstime or last
                identifier = str(entry.get("Id") or name)
                if identifier not in met:
                    met.add(identifier)
                    yield product
            if len(page) < self._profile.page_size:
                return
            skip += self._profile.page_size
            if skip > self._profile.max_skip:
                if last is None or last == start:
                    raise InputError(f"{self._url} has more than {self._profile.max_skip} products of one "
                                     "moment: ask for a smaller area or fewer days.")  # fmt: skip
                start, skip = last.replace(microsecond=0), 0

    def _page(self, wanted: Wanted, start: datetime | None, skip: int) -> list[Any]:
        parameters = {
            "$filter": query(self._profile, wanted, start),
            "$orderby": "ContentDate/Start asc",
            "$top": str(self._profile.page_size),
            "$skip": str(skip),
            "$expand": "Attributes",
        }
        answer = self._client.object("GET", self._url, parameters=parameters).get("value")
        if not isinstance(answer, list):
            raise InputError(f"{self._url} does not answer with a list of products.")
        return answer


def query(profile: Profile, wanted: Wanted, start: datetime | None) -> str:
    """The $filter. Names of collections and product types come from the profile or the command line."""
    area = wanted.search_area()
    box = shapely.to_wkt(area, rounding_precision=6, trim=True)
    parts = [f"OData.CSC.Intersects(area=geography'SRID=4326;{box}')"]
    if start:
        parts.append(f"ContentDate/Start ge {rfc3339(start)}")
    if wanted.after:
        parts.append(f"ContentDate/Start lt {rfc3339(wanted.after)}")
    if wanted.since and profile.published:
        parts.append(f"{profile.published} ge {rfc3339(wanted.since)}")
    collections = wanted.collections or profile.asked("collections", wanted.card)
    if collections:
        parts.append(_any_of(f"Collection/Name eq {_text(name)}" for name in collections))
    types = profile.asked("product_types", wanted.card)
    if wanted.level_1c and "S2MSI2A" in types:
        types = (*types, LEVEL_1C)
    if types:
        parts.append(_any_of(
            "Attributes/OData.CSC.StringAttribute/any(att:att/Name eq 'productType' and "
            f"att/OData.CSC.StringAttribute/Value eq {_text(name)})" for name in types
        ))  # fmt: skip
    return " and ".join(parts)


def read_product(entry: dict[str, Any]) -> Product:
    """One entry of the answer. Raises `InputError` when its footprint or time cannot be understood."""
    attributes = _attributes(entry.get("Attributes"))
    if entry.get("Online") is False:
        raise InputError("It is offline: its files have to be ordered first.")
    dates = entry.get("ContentDate")
    obstime = parse_time(dates.get("Start")) if isinstance(dates, dict) else None
    location = entry.get("S3Path")
    product = Product(
        name=str(entry["Name"]),
        # As it is: reprocessed products lie where their names do not tell.
        location=location if isinstance(location, str) and location else None,
        obstime=obstime or parse_time(attributes.get("beginningDateTime")),
        footprint=_footprint(entry),
        orbit=_whole(attributes.get("relativeOrbitNumber")),
        orbit_direction=str(attributes.get("orbitDirection") or "")[:1].upper() or None,
        collection=str(attributes.get("productType") or ""),
    )
    cloud = attributes.get("cloudCover")
    if isinstance(cloud, (int, float)) and 0 <= cloud <= 100:
        product = replace(product, cloud_cover=float(cloud))
    if product.orbit_direction not in ("A", "D", None):
        product = replace(product, orbit_direction=None)
    return product


def _footprint(entry: dict[str, Any]) -> dict[str, Any] | None:
    """The GeoJSON footprint, else the WKT one."""
    shape = entry.get("GeoFootprint")
    if isinstance(shape, dict) and shape.get("type") in ("Polygon", "MultiPolygon"):
        return {"type": shape["type"], "coordinates": shape.get("coordinates")}
    text = entry.get("Footprint")
    return footprint.from_wkt(text) if isinstance(text, str) and text else None


def _attributes(given: Any) -> dict[str, Any]:
    entries = given if isinstance(given, list) else []
    return {str(e.get("Name")): e.get("Value") for e in entries if isinstance(e, dict)}


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _any_of(parts: Any) -> str:
    found = list(parts)
    return found[0] if len(found) == 1 else f"({' or '.join(found)})"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
