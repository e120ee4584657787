"""The way into OGC API - Features: landing page and conformance; `/collections` is in `features.py`."""

from __future__ import annotations

from typing import Any

from flask import Response
from pydantic import BaseModel, Field

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user
from cbm_backend.api.request_address import root
from cbm_backend.api.v1.resource import described, resource

api = resource("features", "OGC API - Features: parcels for any GIS", prefix="")

OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
_CONFORMANCE = [
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
]


class Format(BaseModel):
    """The only format there is, for clients that ask for one."""

    f: str | None = Field(
        None, pattern="^(json|geojson)$", description="`json`, which is what you get anyway."
    )


@api.get("/ogc", responses={200: described("Title and links.", "application/json")})
@any_user
def landing(query: Format) -> Response:
    """The landing page of OGC API - Features."""
    return json_response(landing_document())


def landing_document() -> dict[str, Any]:
    """What `/ogc` says, and `/` to clients that want JSON."""
    base = root()
    return {
        "title": "Checks by Monitoring",
        "description": "Declared parcels, with their crops and the latest decisions.",
        "links": [
            link("self", f"{base}/ogc", "This document"),
            link("service-desc", f"{base}/apispec_1.json", "The API's description", OPENAPI),
            link("service-doc", f"{base}/apidocs", "The API's documentation", "text/html"),
            link("conformance", f"{base}/conformance", "What this server conforms to"),
            link("data", f"{base}/collections", "The collections"),
        ],
    }


@api.get("/conformance", responses={200: described("The classes.", "application/json")})
@any_user
def conformance(query: Format) -> Response:
    """The conformance classes of OGC API - Features."""
    return json_response({"conformsTo": _CONFORMANCE})


def link(rel: str, href: str, title: str, media: str = "application/json") -> dict[str, str]:
    """A link object of the OGC API documents."""
    return {"rel": rel, "href": href, "type": media, "title": title}
