"""Pictures of base maps: `/query/backgroundByLocation` and `/query/backgroundByParcelID` (contract 1.11)."""

from __future__ import annotations

import logging

from flask import Blueprint, Response, g, request

from cbm_backend.api import headers
from cbm_backend.api.encoding import nothing
from cbm_backend.api.gate import any_user, needs_dataset
from cbm_backend.api.parameters import is_true, lon_lat
from cbm_backend.api.query.parcel_point import parcel_point
from cbm_backend.api.services import services
from cbm_backend.backgrounds import page
from cbm_backend.backgrounds.fetching import NoBackground
from cbm_backend.backgrounds.service import Wanted
from cbm_backend.chips.request import given

blueprint = Blueprint("backgrounds", __name__)
_LOG = logging.getLogger("cbm_backend.api")


@blueprint.get("/query/backgroundByLocation")
@any_user
def background_by_location() -> Response:
    """A square of a base map around a point."""
    lon, lat = lon_lat(request.args.get("lon"), request.args.get("lat"))
    return _reply(lon, lat, None)


@blueprint.get("/query/backgroundByParcelID")
@needs_dataset
def background_by_parcel_id() -> Response:
    """A square of a base map around the parcel's centroid, with its outline if wanted."""
    lon, lat, geometry = parcel_point()
    return _reply(lon, lat, geometry if is_true(request.args.get("withGeometry")) else None)


def _reply(lon: float, lat: float, parcel: bytes | None) -> Response:
    arguments = request.args
    wanted = Wanted.of(
        lon,
        lat,
        name=given(arguments, "tms"),
        pixels=given(arguments, "chipsize"),
        metres=given(arguments, "extend"),
        form=given(arguments, "iformat", "ifformat"),
        parcel=parcel,
    )
    try:
        made = services().backgrounds.deliver(wanted, g.user.may_see)
    except NoBackground as error:
        _LOG.warning("base map %s: %s %s", wanted.name, error.message, error.detail or "")
        return nothing()
    address = f"/dump/{made.folder_id}/{made.name}"
    if wanted.form == "tif" or "raw" in arguments:
        # Clients fetch this text as it is, without credentials.
        text = (services().settings.public_url or request.url_root).rstrip("/") + address
        return Response(text, content_type="text/plain; charset=utf-8")
    title = f"{wanted.name.capitalize()}, {wanted.metres:g} m around {wanted.lat:.5f}, {wanted.lon:.5f}"
    return headers.page(page.render(title, address, wanted.pixels, made.attribution))
