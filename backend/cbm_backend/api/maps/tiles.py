"""`/tiles`: the parcels of a dataset as Mapbox vector tiles, and the TileJSON that describes them."""

from __future__ import annotations

import gzip
from typing import Any

from flask import Response, g, request
from pydantic import BaseModel, Field

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.maps.map_state import map_state
from cbm_backend.api.maps.tile_query import FIRST_PARCEL_ZOOM, MAX_ZOOM, Tile, encode
from cbm_backend.api.request_address import root
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import InDataset, described, resource
from cbm_backend.errors import NotFound

api = resource("tiles", "Parcels on the map", prefix="")

MVT_TYPE = "application/vnd.mapbox-vector-tile"
_SHARES = {
    "compliant": "share of the parcels whose latest decision is compliant",
    "not_compliant": "share of the parcels whose latest decision is not compliant",
    "inconclusive": "share of the parcels whose latest decision is inconclusive",
}
_OVERVIEW_FIELDS = {
    "parcels": "number of parcels with their centre in the cell",
    "crop": "crop of most of them",
    "crop_share": "its share",
    **_SHARES,
}
_PARCEL_FIELDS = {
    "pid": "the parcel's id",
    "crop": "name of the crop",
    "crop_code": "code of the crop",
    "decision": "outcome of the latest decision: compliant, not compliant or inconclusive",
    "earlier_geometry": "true when that was taken on an earlier geometry of the parcel",
}


class TilePath(InDataset):
    """A tile of the usual web mercator pyramid."""

    z: int = Field(ge=0, le=MAX_ZOOM, description="Zoom.", json_schema_extra={"example": 14})
    x: int = Field(ge=0, lt=1 << MAX_ZOOM, description="Column from the west.")
    y: int = Field(ge=0, lt=1 << MAX_ZOOM, description="Row from the north.")


class DatasetPath(InDataset):
    """The dataset in the address."""


class TileJson(BaseModel):
    """TileJSON 3.0."""

    tilejson: str
    name: str
    tiles: list[str]
    minzoom: int
    maxzoom: int
    bounds: list[float]
    center: list[float]
    vector_layers: list[dict[str, Any]]


@api.get("/tiles/<dataset>.json", responses={200: TileJson})
@needs_dataset
def tile_json(path: DatasetPath) -> Response:
    """Where the tiles of a dataset are, which zooms there are, and what their layers hold.

    Zooms 0 to 11 have the layer `overview`, parcels summed up in a grid; from 12 on there is the layer
    `parcels`. A tile with more parcels than 200 kB hold has `overview` there, too.
    """
    dataset = g.dataset
    unchanged = not_modified()
    if unchanged:
        return unchanged
    bounds = map_state(services().pool, dataset).bounds
    lat, lon = dataset.center or ((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2)
    has_overview = bool(dataset.tables.get("overview"))
    first = 0 if has_overview else FIRST_PARCEL_ZOOM
    layers = [{"id": "parcels", "minzoom": FIRST_PARCEL_ZOOM, "maxzoom": MAX_ZOOM, "fields": _PARCEL_FIELDS}]
    if has_overview:
        layers.insert(0, {"id": "overview", "minzoom": 0, "maxzoom": MAX_ZOOM, "fields": _OVERVIEW_FIELDS})
    content = {
        "tilejson": "3.0.0",
        "name": dataset.key,
        "description": dataset.description or f"Parcels of {dataset.aoi}, {dataset.year}",
        "version": f"{dataset.version}.0.0",
        "scheme": "xyz",
        "tiles": [f"{root()}/tiles/{dataset.key}/{{z}}/{{x}}/{{y}}.mvt"],
        "minzoom": first,
        "maxzoom": MAX_ZOOM,
        "bounds": bounds.as_list(),
        "center": [lon, lat, FIRST_PARCEL_ZOOM],
        "vector_layers": layers,
    }
    return tagged(json_response(content))


@api.get(
    "/tiles/<dataset>/<int:z>/<int:x>/<int:y>.mvt",
    responses={200: described("The tile.", MVT_TYPE), 204: {"description": "Nothing lies there."}},
)
@needs_dataset
def tile(path: TilePath) -> Response:
    """One vector tile, gzipped for clients that say they can read that; 204 where nothing lies."""
    dataset, wanted = g.dataset, Tile(path.z, path.x, path.y)
    if not wanted.exists:
        raise NotFound(f"There is no such tile: at zoom {path.z} x and y go from 0 to {(1 << path.z) - 1}.")
    pool, cache = services().pool, services().tiles
    state = map_state(pool, dataset)
    unchanged = not_modified(state.decisions)
    if unchanged:
        return unchanged
    key = (dataset.key, dataset.id, dataset.version, dataset.parcels_version, state.decisions, wanted)
    packed = cache.get(key)
    if packed is None:
        body = encode(pool, dataset, state, wanted)
        packed = gzip.compress(body, 4, mtime=0) if body else b""
        cache.put(key, packed)
    response = tagged(_reply(packed), state.decisions)
    response.vary.add("Accept-Encoding")
    return response


def _reply(packed: bytes) -> Response:
    if not packed:
        return Response(status=204)
    if "gzip" in request.accept_encodings:
        return Response(packed, content_type=MVT_TYPE, headers={"Content-Encoding": "gzip"})
    return Response(gzip.decompress(packed), content_type=MVT_TYPE)
