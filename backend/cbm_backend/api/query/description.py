"""The endpoints of the original in the OpenAPI description: their parameters, all of them text.

Their views read the query themselves because published clients send every spelling there is; what cannot be
read is answered with `{}` and 200, so no parameter is required here and none has a form that is enforced.
"""

from __future__ import annotations

import inspect
import re
from typing import Any

from flask import Flask

_PARAMETERS = {
    "aoi": "Area, in any case.",
    "year": "Year of the parcels, four digits.",
    "ptype": "Parcel type, where a year has several sets.",
    "pid": "The parcel's id.",
    "lon": "Degrees WGS84.",
    "lat": "Degrees WGS84.",
    "withGeometry": "`True`: adds the geometry as GeoJSON text.",
    "wgs84": "`True`: the geometry in WGS84 instead of the parcels' own CRS.",
    "tstype": "Product: s2 (default), bs, c6, c1, scl or another card of the dataset.",
    "band": "One band, such as B08, SCL or VV; for chips with colours three, joined by `_`.",
    "bands": "Three bands for red, green and blue, joined by `_`; default B08_B04_B03.",
    "scl": "`True` (default): adds the histogram of the scene classification (s2 only).",
    "ref": "`True`: adds the product's name.",
    "tsformat": "`json` (default) or `csv`.",
    "distance": "Search radius in metres, default 1000, at most 5000.",
    "max": "The most parcels to list.",
    "start_date": "First day, YYYY-mm-dd.",
    "end_date": "Last day, YYYY-mm-dd.",
    "values": "A number or a range `low-high`.",
    "stype": "Statistic: mean (default), min, max, p25, p50 or p75.",
    "polygon": "Ring in WGS84: `lon_lat-lon_lat-...`, WKT POLYGON or a JSON list of positions.",
    "only_ids": "`True` (default): ids only.",
    "lut": "Stretch: two percentiles `5_95`, or six absolute values.",
    "plevel": "`LEVEL2A` (default) or `LEVEL1C`; CARD-BS or CARD-COH6 for radar.",
    "chipsize": "Chips: side in metres, default 1280. Backgrounds: side in pixels, default 256.",
    "onlylist": "`True`: lists the products without cutting chips.",
    "extend": "Side of the background in metres, default 256.",
    "tms": "Name of the base map, such as google, osm or an orthophoto.",
    "iformat": "`png` (default) or `tif`.",
    "raw": "Present: the address of the image instead of a page.",
}
_PARCEL = "aoi year ptype pid"
_POINT = "lon lat"
_WINDOW = "start_date end_date"
_BACKGROUND = "chipsize extend tms iformat raw"
_ENDPOINTS = {
    "/query/info": "aoi",
    "/query/options": "aoi",
    "/query/parcelByLocation": f"aoi year ptype {_POINT} withGeometry wgs84",
    "/query/parcelByID": f"{_PARCEL} withGeometry wgs84",
    "/query/parcelsByPolygon": "aoi year ptype polygon only_ids withGeometry wgs84 max",
    "/query/parcelPeers": f"{_PARCEL} distance max",
    "/query/parcelStatsPeers": f"aoi year ptype {_WINDOW} band values stype max",
    "/query/parcelTimeSeries": f"{_PARCEL} tstype band scl ref tsformat",
    "/query/weatherTimeSeries": f"{_PARCEL} tsformat",
    "/query/markers": _PARCEL,
    "/query/chipsByLocation": f"{_POINT} {_WINDOW} lut bands plevel",
    "/query/chipsByParcelID": f"{_PARCEL} {_WINDOW} lut bands plevel",
    "/query/rawChipByLocation": f"{_POINT} {_WINDOW} band chipsize plevel onlylist",
    "/query/rawChipByParcelID": f"{_PARCEL} {_WINDOW} band chipsize plevel onlylist",
    "/query/backgroundByLocation": f"{_POINT} {_BACKGROUND}",
    "/query/backgroundByParcelID": f"{_PARCEL} withGeometry {_BACKGROUND}",
}
_BODIES = {
    "/query/rawChipsBatch": {
        "lon": {"type": "number"},
        "lat": {"type": "number"},
        "tiles": {
            "type": "array",
            "items": {"type": "string"},
            "description": "Sentinel-2 product names.",
        },
        "bands": {"type": "array", "items": {"type": "string"}},
        "chipsize": {"type": "integer", "description": "Side in metres, default 1280, at most 5120."},
        "plevel": {"type": "string"},
    },
    "/query/rawS1ChipsBatch": {
        "lon": {"type": "number"},
        "lat": {"type": "number"},
        "dates": {"type": "array", "items": {"type": "string"}, "description": "First and last day."},
        "chipsize": {"type": "integer"},
        "plevel": {"type": "string", "description": "CARD-BS (default) or CARD-COH6."},
    },
}
_ANYTHING: dict[str, Any] = {"*/*": {}}
_RESPONSES = {
    "200": {
        "description": "JSON of parallel lists, `{}` for nothing found; CSV, HTML or text where asked.",
        "content": _ANYTHING,
    },
    "401": {"description": "No credentials, wrong ones, or no grant for the area.", "content": _ANYTHING},
    "default": {"description": "`{}` with the status of the failure.", "content": _ANYTHING},
}
_VARIABLE = re.compile(r"<(?:[^<>:]+:)?([^<>]+)>")
_PREFIXES = ("/query/", "/dump/", "/static/", "/files")


def legacy_paths(app: Flask) -> dict[str, dict[str, Any]]:
    """The OpenAPI path items of all routes below `/query`, `/dump`, `/static/tmp` and `/files`."""
    paths: dict[str, dict[str, Any]] = {}
    for rule in app.url_map.iter_rules():
        if not rule.rule.startswith(_PREFIXES):
            continue
        path = _VARIABLE.sub(r"{\1}", rule.rule)
        view = app.view_functions[rule.endpoint]
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            paths.setdefault(path, {})[method.lower()] = _operation(rule.rule, rule.arguments, method, view)
    return paths


def _operation(route: str, variables: set[str], method: str, view: Any) -> dict[str, Any]:
    summary = (inspect.getdoc(inspect.unwrap(view)) or route).partition("\n")[0]
    operation: dict[str, Any] = {
        "summary": summary,
        "operationId": re.sub(r"\W+", "_", route).strip("_") + "_" + method.lower(),
        "tags": ["query" if route.startswith("/query") else "files"],
        "parameters": [
            *(_parameter(name, "path", name) for name in sorted(variables)),
            *(_parameter(name, "query", _PARAMETERS[name]) for name in _ENDPOINTS.get(route, "").split()),
        ],
        "responses": _RESPONSES,
    }
    if method == "POST" and route in _BODIES:
        schema = {"type": "object", "properties": _BODIES[route], "additionalProperties": False}
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return operation


def _parameter(name: str, place: str, text: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": place,
        "required": place == "path",
        "description": text,
        "schema": {"type": "string"},
    }
