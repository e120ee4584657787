"""Search a STAC API: POST or GET /search, page by page (STAC API 1.0, item search)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import shapely

from cbm_backend.catalogue.client import Client
from cbm_backend.catalogue.paging import next_link
from cbm_backend.catalogue.profile import Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Limits, Wanted, rfc3339
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.errors import InputError
from cbm_backend.storage.address import resolve

_LAST_OF_DAY = "23:59:59.999Z"


class StacApi:
    """One STAC API; its items become rows as the profile's asset names say."""

    def __init__(self, profile: Profile, url: str, client: Client, rows: Rows):
        self._profile = profile
        self._url = url if url.endswith("/") else url + "/"
        self._client = client
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """The items of every page."""
        for address, item in self._items(wanted, seen):
            name = item.get("id")
            if not isinstance(name, str) or not name:
                seen.refused.append((address, "One of its items has no id."))
                continue
            yield Entry(name, lambda item=item, address=address: self._rows.from_item(  # type: ignore[misc]
                item, address, self._profile.assets))  # fmt: skip

    def _items(self, wanted: Wanted, seen: Walk) -> Iterator[tuple[str, dict[str, Any]]]:
        method: str = self._profile.method
        url = urljoin(self._url, "search")
        body: dict[str, Any] | None = query(self._profile, wanted)
        if method == "GET":
            body, parameters = None, as_parameters(body or {})
        else:
            parameters = {}
        limits = Limits()
        while not limits.again(json.dumps([method, url, body, parameters], sort_keys=True)):
            page = self._client.object(method, url, body=body, parameters=parameters)
            seen.documents += 1
            features = page.get("features")
            if page.get("type") != "FeatureCollection" or not isinstance(features, list):
                raise InputError(f"{url} does not answer with a FeatureCollection.")
            for feature in features:
                if isinstance(feature, dict):
                    yield _own_address(feature, url, self._client), feature
                else:
                    seen.refused.append((url, "One of its features is not an object."))
            link = next_link(page.get("links"))
            if link is None:
                return
            method, url, body = _follow(link, url, body)
            parameters = {}
        raise InputError(f"{self._url} pages in circles.")


def query(profile: Profile, wanted: Wanted) -> dict[str, Any]:
    """The body of the search."""
    collections = wanted.collections or profile.asked("collections", wanted.card)
    asked: dict[str, Any] = {
        "intersects": json.loads(shapely.to_geojson(wanted.search_area())),
        "limit": profile.page_size,
    }
    if collections:
        asked["collections"] = list(collections)
    if wanted.start or wanted.end:
        first = f"{wanted.start}T00:00:00Z" if wanted.start else ".."
        asked["datetime"] = f"{first}/{f'{wanted.end}T{_LAST_OF_DAY}' if wanted.end else '..'}"
    if wanted.since and profile.published:
        since = rfc3339(wanted.since)
        if profile.published_by == "cql2":
            asked["filter-lang"] = "cql2-json"
            asked["filter"] = {"op": ">=", "args": [{"property": profile.published}, since]}
        elif profile.published_by == "query":
            asked["query"] = {profile.published: {"gte": since}}
    return asked


def as_parameters(asked: dict[str, Any]) -> dict[str, str]:
    """The same search as parameters of a GET (with a box, as not every server takes a polygon there)."""
    area = shapely.from_geojson(json.dumps(asked["intersects"]))
    found = {"bbox": ",".join(f"{value:.6f}" for value in shapely.bounds(area)), "limit": str(asked["limit"])}
    if "collections" in asked:
        found["collections"] = ",".join(asked["collections"])
    if "datetime" in asked:
        found["datetime"] = asked["datetime"]
    if "query" in asked:
        found["query"] = json.dumps(asked["query"])
    if "filter" in asked:
        prop, since = asked["filter"]["args"]
        found |= {"filter-lang": "cql2-text", "filter": f"{prop['property']} >= '{since}'"}
    return found


def _follow(
    link: dict[str, Any], url: str, body: dict[str, Any] | None
) -> tuple[str, str, dict[str, Any] | None]:
    """(method, address, body) of the next page; with `merge` the body adds to the former one."""
    method = str(link.get("method") or "GET").upper()
    address = urljoin(url, link["href"])
    if method == "GET":
        return "GET", address, None
    if method != "POST":
        raise InputError(f"{url} wants its next page asked for with {method}.")
    given = link.get("body")
    given = given if isinstance(given, dict) else {}
    return "POST", address, {**(body or {}), **given} if link.get("merge") or not given else given


def _own_address(item: dict[str, Any], url: str, client: Client) -> str:
    """Where the item says it lies (its relative links start there), else the page it came with."""
    links = item.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "self":
            try:
                return resolve(str(link.get("href") or ""), url, client.reach)
            except InputError:
                break
    return url
