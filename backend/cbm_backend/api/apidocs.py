"""Swagger UI at `/apidocs`, for users; its scripts come with the backend, none from elsewhere."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import flask_openapi3_swagger
from flask import Blueprint, Response, send_file

from cbm_backend.api.gate import any_user
from cbm_backend.api.headers import page
from cbm_backend.errors import NotFound

blueprint = Blueprint("apidocs", __name__)

_PAGES = files("cbm_backend.api") / "pages"
_SWAGGER = Path(flask_openapi3_swagger.__file__).parent / "templates" / "swagger"
# Name in the URL -> file. Nothing else can be asked for.
_ASSETS = {
    "swagger-ui.css": _SWAGGER / "css" / "swagger-ui.css",
    "swagger-ui-bundle.js": _SWAGGER / "js" / "swagger-ui-bundle.js",
    "start.js": Path(str(_PAGES / "apidocs.js")),
    "page.css": Path(str(_PAGES / "page.css")),
    "landing.js": Path(str(_PAGES / "landing.js")),
    "icon.svg": Path(str(_PAGES / "icon.svg")),
}
_DAY_S = 86_400


@blueprint.get("/apidocs")
@any_user
def apidocs() -> Response:
    """The interactive description of this API."""
    return page((_PAGES / "apidocs.html").read_text(encoding="utf-8"))


@blueprint.get("/apidocs/<asset>")
@any_user
def apidocs_asset(asset: str) -> Response:
    """A script, style or picture of the pages."""
    if asset not in _ASSETS:
        raise NotFound("There is no such file.")
    response = send_file(_ASSETS[asset], max_age=_DAY_S, conditional=True)
    response.headers["Cache-Control"] = f"private, max-age={_DAY_S}"
    return response
