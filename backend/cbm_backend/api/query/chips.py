"""Image chips of a place: `/query/chipsBy…`, `/query/rawChipBy…` and the batches (contract 1.10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, request

from cbm_backend.api import headers
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user, needs_dataset
from cbm_backend.api.parameters import is_true
from cbm_backend.api.query.parcel_point import parcel_point
from cbm_backend.api.services import services
from cbm_backend.chips import candidates, order, page, selection
from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.chips.composite import Lut
from cbm_backend.chips.order import Order
from cbm_backend.chips.production import BATCH_AT_MOST, SCENES_AT_MOST
from cbm_backend.chips.request import (
    COMPOSITE_SIDE,
    DEFAULT_BAND,
    Period,
    Place,
    band_of,
    given,
    level_of,
    radar_card,
    three_bands,
)
from cbm_backend.errors import InputError

blueprint = Blueprint("chips", __name__)

S2_KEYS = ("lon", "lat", "tiles", "bands", "chipsize")
S1_KEYS = ("lon", "lat", "dates", "chipsize", "plevel")
_PAIRS_AT_MOST = 400


@blueprint.get("/query/chipsByLocation")
@any_user
def chips_by_location() -> Response:
    """A page of composites around a point."""
    return _page(request.args.get("lon"), request.args.get("lat"))


@blueprint.get("/query/chipsByParcelID")
@needs_dataset
def chips_by_parcel_id() -> Response:
    """A page of composites around the parcel's centroid."""
    lon, lat, _ = parcel_point()
    return _page(lon, lat)


@blueprint.get("/query/rawChipByLocation")
@any_user
def raw_chip_by_location() -> Response:
    """One band around a point, acquisition by acquisition."""
    return _raw(request.args.get("lon"), request.args.get("lat"))


@blueprint.get("/query/rawChipByParcelID")
@needs_dataset
def raw_chip_by_parcel_id() -> Response:
    """One band around the parcel's centroid, acquisition by acquisition."""
    lon, lat, _ = parcel_point()
    return _raw(lon, lat)


@blueprint.post("/query/rawChipsBatch")
@any_user
def raw_chips_batch() -> Response:
    """Several bands of named Sentinel-2 products around a point."""
    body = _body(allowed=(*S2_KEYS, "plevel"), required=("lon", "lat", "tiles", "bands"), count=len(S2_KEYS))
    if isinstance(body, Response):
        return body
    tiles, names = _texts(body, "tiles"), _texts(body, "bands")
    if len(tiles) * len(names) > _PAIRS_AT_MOST:
        raise InputError(f"tiles and bands: at most {BATCH_AT_MOST} new chips at a time.")
    level = level_of(_text(body, "plevel") or ("LEVEL1C" if any("_MSIL1C_" in t for t in tiles) else None))
    bands = list(dict.fromkeys(band_of(name, level) for name in names))
    place = Place.of(body["lon"], body["lat"], body.get("chipsize"))
    found = services().pool.use(lambda connection: candidates.named(connection, tiles))
    return _listed(order.batch(services().studio.images, place, level, found, bands), BATCH_AT_MOST)


@blueprint.post("/query/rawS1ChipsBatch")
@any_user
def raw_s1_chips_batch() -> Response:
    """Both polarisations of Sentinel-1 scenes of a period around a point."""
    body = _body(allowed=S1_KEYS, required=("lon", "lat", "dates"), count=len(S1_KEYS))
    if isinstance(body, Response):
        return body
    days = _texts(body, "dates")
    if len(days) != 2:
        raise InputError("dates: give the first and the last day.")
    period = Period.of(*days)
    card = radar_card(_text(body, "plevel"))
    place = Place.of(body["lon"], body["lat"], body.get("chipsize"))
    found = selection.radar(
        _at_point(card, place, period), place.lon, place.lat, place.side, period.start, period.end
    )
    # The limit counts scenes, and each has two polarisations.
    return _listed(order.radar(services().studio.images, place, card, found), 2 * BATCH_AT_MOST)


def _page(lon: object, lat: object) -> Response:
    arguments = request.args
    level = level_of(given(arguments, "plevel"))
    bands = three_bands(given(arguments, "bands", "band"), level)
    lut = Lut.parse(given(arguments, "lut"))
    place, period = Place.of(lon, lat, COMPOSITE_SIDE), _period()
    found = _optical(place, period, level)
    wanted = order.pictures(services().studio.images, place, level, found, bands, lut)
    made = services().studio.deliver(wanted, SCENES_AT_MOST)
    note = (
        f"{'/'.join(bands)}, {level}, {place.side} m around {place.lat:.5f}, {place.lon:.5f}; "
        f"{period.start} to {period.end}: {len(made)} acquisitions"
    )
    text = page.render([(p.label, _address(wanted, p.name)) for p in made], "Image chips", note)
    return headers.page(text)


def _raw(lon: object, lat: object) -> Response:
    arguments = request.args
    level = level_of(given(arguments, "plevel"))
    band = band_of(given(arguments, "band") or DEFAULT_BAND, level)
    place = Place.of(lon, lat, given(arguments, "chipsize"))
    found = _optical(place, _period(), level)
    if is_true(arguments.get("onlylist")):
        return json_response({"chips": [_product_id(acquisition) for acquisition in found]})
    return _listed(order.raw(services().studio.images, place, level, found, [band]), SCENES_AT_MOST)


def _optical(place: Place, period: Period, level: str) -> list[Acquisition]:
    return selection.optical(
        _at_point("s2", place, period), place.lon, place.lat, place.side, level, period.start, period.end
    )


def _at_point(card: str, place: Place, period: Period) -> list[Acquisition]:
    return services().pool.use(
        lambda connection: candidates.at_point(
            connection, card, place.lon, place.lat, period.start, period.end
        )
    )


def _period() -> Period:
    return Period.of(request.args.get("start_date"), request.args.get("end_date"))


def _listed(wanted: Order, at_most: int) -> Response:
    made = services().studio.deliver(wanted, at_most)
    return json_response(
        {"dates": [p.label for p in made], "chips": [_address(wanted, p.name) for p in made]}
    )


def _address(wanted: Order, name: str) -> str:
    return f"/dump/{wanted.folder_id}/{name}"


def _product_id(acquisition: Acquisition) -> str:
    return f"{acquisition.scene.reference.removesuffix('.SAFE')}.SAFE"


def _body(allowed: tuple[str, ...], required: tuple[str, ...], count: int) -> dict[str, Any] | Response:
    """The JSON object of a batch, or the reply that says what is wrong with it."""
    body = request.get_json(force=True, silent=True)
    if not isinstance(body, Mapping):
        return json_response({"error": "JSON body required"}, 400)
    for key in body:
        if key not in allowed:
            return json_response({"error": f"{key} not allowed as key"})
    if not set(required) <= set(body):
        return json_response({"error": f"{len(body)} parameters supplied, {count} required"})
    return dict(body)


def _texts(body: Mapping[str, Any], key: str) -> list[str]:
    value = body[key]
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise InputError(f"{key}: give a list of texts.")
    if any("\0" in entry for entry in value):
        raise InputError(f"{key}: a text holds a NUL character: remove it.")
    return value


def _text(body: Mapping[str, Any], key: str) -> str | None:
    value = body.get(key)
    if not isinstance(value, (str, type(None))):
        raise InputError(f"{key}: give a text.")
    return value
