"""`/backgrounds/<name>/{z}/{x}/{y}.png`: the base maps of this server as tiles, for maps with a login."""

from __future__ import annotations

import logging

from flask import Response, g
from pydantic import BaseModel, Field

from cbm_backend.api.gate import any_user
from cbm_backend.api.images import send
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import described, resource
from cbm_backend.backgrounds.fetching import NoBackground
from cbm_backend.errors import NotFound

api = resource("base maps", "Base maps as tiles", prefix="")

DEEPEST = 22
_DAY_S = 86400
_LOG = logging.getLogger("cbm_backend.api")


class BaseMapTile(BaseModel):
    """A tile of the usual web mercator pyramid."""

    name: str = Field(
        pattern="^[A-Za-z0-9]{1,32}$", description="As `/query/info` lists it.",
        json_schema_extra={"example": "osm"},
    )  # fmt: skip
    z: int = Field(ge=0, le=DEEPEST, description="Zoom.", json_schema_extra={"example": 14})
    x: int = Field(ge=0, lt=1 << DEEPEST, description="Column from the west.")
    y: int = Field(ge=0, lt=1 << DEEPEST, description="Row from the north.")


@api.get(
    "/backgrounds/<name>/<int:z>/<int:x>/<int:y>.png",
    responses={200: described("The tile.", "image/png")},
)
@any_user
def base_map_tile(path: BaseMapTile) -> Response:
    """One tile of 256 pixels; 404 where the base map has nothing, or does not answer."""
    last = (1 << path.z) - 1
    if path.x > last or path.y > last:
        raise NotFound(f"There is no such tile: at zoom {path.z} x and y go from 0 to {last}.")
    backgrounds = services().backgrounds
    try:
        made = backgrounds.tile(path.name, (path.z, path.x, path.y), g.user.may_see)
    except NoBackground as error:
        _LOG.warning("base map %s: %s %s", path.name, error.message, error.detail or "")
        raise NotFound("The base map has nothing there.") from error
    image = services().studio.images.find(made.folder_id, made.name)
    if image is None:
        raise NotFound("The base map has nothing there.")
    reply = send(image, max_age=_DAY_S)
    reply.headers["Cache-Control"] = f"private, max-age={_DAY_S}"
    reply.headers["Vary"] = "Authorization"
    return reply
