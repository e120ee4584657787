"""OGC API - Features: the parcels of each dataset as a collection, for QGIS, ogr2ogr and browsers.

Part 1 (core, GeoJSON) and part 2 (coordinate systems): longitude/latitude, latitude/longitude, and the
dataset's own system. `ogc_landing.py` has the way in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlencode

import orjson
from flask import Response, g, request
from pydantic import Field

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import json_response, json_text
from cbm_backend.api.gate import any_user, needs_dataset
from cbm_backend.api.maps import crs_choice, feature_query
from cbm_backend.api.maps.map_state import map_state
from cbm_backend.api.maps.ogc_landing import Format, api, link
from cbm_backend.api.request_address import root
from cbm_backend.api.services import services
from cbm_backend.api.streams import Closing, RowStream
from cbm_backend.api.v1.resource import InDataset, described
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound

GEOJSON = "application/geo+json"
MAX_FEATURES = 10_000
_PARAMETERS = frozenset({"bbox", "bbox-crs", "crs", "limit", "pid", "crop", "after", "datetime", "f"})


class DatasetPath(InDataset):
    """The dataset in the address."""


class ItemPath(DatasetPath):
    """A parcel of a dataset."""

    pid: str = Field(max_length=200)


class ItemQuery(Format):
    """Coordinates of one feature."""

    crs: str | None = Field(None, max_length=200, description="One of the collection's; CRS84 if not given.")


class ItemsQuery(ItemQuery):
    """Which features."""

    bbox: str | None = Field(None, max_length=400, description="west,south,east,north.")
    bbox_crs: str | None = Field(None, alias="bbox-crs", max_length=200, description="Its system; CRS84.")
    limit: int = Field(1000, ge=1, description=f"Features per page, {MAX_FEATURES:,} at most.")
    pid: str | None = Field(None, max_length=200, description="The parcel with this id.")
    crop: str | None = Field(None, max_length=200, description="Parcels with this crop, by name or code.")
    after: int | None = Field(None, ge=0, lt=1 << 31, description="Given in links to the next page.")
    datetime: str | None = Field(None, max_length=100, description="Parcels have no time: changes nothing.")


@api.get("/collections", responses={200: described("The collections.", "application/json")})
@any_user
def collections(query: Format) -> Response:
    """A collection for each dataset you may see."""
    datasets = services().registry.snapshot().datasets.values()
    visible = sorted((d for d in datasets if g.user.may_see(d.aoi)), key=lambda d: d.key)
    links = [link("self", f"{root()}/collections", "This document")]
    return json_response({"links": links, "collections": [_collection(d) for d in visible]})


@api.get("/collections/<dataset>", responses={200: described("The collection.", "application/json")})
@needs_dataset
def collection(path: DatasetPath, query: Format) -> Response:
    """One collection: extent, dates, coordinate systems."""
    return not_modified() or tagged(json_response(_collection(g.dataset)))


@api.get("/collections/<dataset>/items", responses={200: described("Features.", GEOJSON)})
@needs_dataset
def items(path: DatasetPath, query: ItemsQuery) -> Response:
    """Parcels as GeoJSON, in pages; `links` has the next one. Unknown parameters are refused."""
    _refuse_unknown(_PARAMETERS)
    dataset, pool = g.dataset, services().pool
    crs = crs_choice.choose("crs", query.crs, dataset.srid)
    box_crs = crs_choice.choose("bbox-crs", query.bbox_crs, dataset.srid)
    box = feature_query.parse_bbox(query.bbox, box_crs) if query.bbox is not None else None
    state = map_state(pool, dataset)
    unchanged = not_modified(state.decisions)
    if unchanged:
        return unchanged
    limit = min(query.limit, MAX_FEATURES)
    if box is not None:
        box = feature_query.clipped(box, state.bounds, box_crs.degrees)
        limit = limit if box is not None else 0
    statement = feature_query.items(
        dataset,
        crs,
        limit=limit + 1 if limit else 0,
        box=box,
        pid=query.pid,
        crop=query.crop,
        after=query.after,
    )
    rows = services().streams.read(*statement)
    unfiltered = box is None and limit > 0 and query.pid is None and query.crop is None
    matched = services().summaries.of(dataset).count if unfiltered else None
    page = Closing(_page(rows, limit, matched), rows)
    return tagged(
        Response(page, content_type=GEOJSON, headers={"Content-Crs": f"<{crs.uri}>"}), state.decisions
    )


@api.get("/collections/<dataset>/items/<path:pid>", responses={200: described("A feature.", GEOJSON)})
@needs_dataset
def item(path: ItemPath, query: ItemQuery) -> Response:
    """One parcel by its id."""
    _refuse_unknown(frozenset({"crs", "f"}))
    dataset, pool = g.dataset, services().pool
    crs = crs_choice.choose("crs", query.crs, dataset.srid)
    state = map_state(pool, dataset)
    unchanged = not_modified(state.decisions)
    if unchanged:
        return unchanged
    found = pool.fetch(*feature_query.items(dataset, crs, limit=1, pid=path.pid)).rows
    if not found:
        raise NotFound(f"Dataset {dataset.key} has no parcel with this id at present.")
    address = f"{root()}/collections/{dataset.key}"
    feature = {
        **_feature(found[0]),
        "links": [
            link("self", f"{address}/items/{quote(path.pid, safe='')}", "This parcel", GEOJSON),
            link("collection", address, "Its collection"),
        ],
    }
    body = Response(json_text(feature), content_type=GEOJSON, headers={"Content-Crs": f"<{crs.uri}>"})
    return tagged(body, state.decisions)


def _collection(dataset: Dataset) -> dict[str, Any]:
    bounds = map_state(services().pool, dataset).bounds
    address = f"{root()}/collections/{dataset.key}"
    days = [f"{day}T00:00:00Z" if day else None for day in (dataset.start_date, dataset.end_date)]
    return {
        "id": dataset.key,
        "title": f"Parcels {dataset.key}",
        "description": dataset.description or f"Declared parcels of {dataset.aoi}, {dataset.year}",
        "itemType": "feature",
        "extent": {
            "spatial": {"bbox": [bounds.as_list()], "crs": crs_choice.CRS84},
            "temporal": {"interval": [days]},
        },
        "crs": crs_choice.offered(dataset.srid),
        "storageCrs": crs_choice.epsg_uri(dataset.srid),
        "links": [
            link("self", address, "This collection"),
            link("items", f"{address}/items", "Its parcels", GEOJSON),
            link("alternate", f"{root()}/tiles/{dataset.key}.json", "As vector tiles (TileJSON)"),
        ],
    }


def _page(rows: RowStream, limit: int, matched: int | None) -> Iterator[bytes]:
    """The feature collection bit by bit: what is only known at its end stands at its end."""
    links = [
        link("self", f"{root()}{request.full_path.rstrip('?')}", "This page", GEOJSON),
        link("collection", f"{root()}/collections/{g.dataset.key}", "The collection"),
    ]
    following, arguments = root() + request.path, dict(request.args)

    def chunks() -> Iterator[bytes]:
        yield b'{"type":"FeatureCollection","features":['
        seen, last = 0, None
        for batch in rows:
            page = batch[: max(0, limit - seen)]
            if page:
                yield (b"," if seen else b"") + b",".join(json_text(_feature(row)) for row in page)
                last = page[-1][0]
            seen += len(batch)
        if seen > limit:
            query = urlencode({**arguments, "after": last})
            links.append(link("next", f"{following}?{query}", "The next page", GEOJSON))
        counts: dict[str, Any] = {"numberReturned": min(seen, limit)}
        if matched is not None:
            counts["numberMatched"] = matched
        now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
        yield b"]," + json_text({**counts, "timeStamp": now, "links": links})[1:]

    return chunks()


def _feature(row: tuple) -> dict[str, Any]:
    _, geometry, *values = row
    properties = dict(zip(feature_query.COLUMNS, values, strict=True))
    return {
        "type": "Feature",
        "id": properties["pid"],
        "geometry": orjson.Fragment(geometry) if geometry else None,
        "properties": properties,
    }


def _refuse_unknown(known: frozenset[str]) -> None:
    unknown = sorted(set(request.args) - known - {"dataset"})
    if unknown:
        raise InputError(f"{unknown[0]} is no parameter here; there are {', '.join(sorted(known))}.")
