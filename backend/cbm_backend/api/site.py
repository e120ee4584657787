"""The pages a browser opens: what is here (`/`) and Swagger UI (`/apidocs`), for users.

Their scripts and styles come with the backend; nothing is fetched from elsewhere.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import flask_openapi3_swagger
from flask import Blueprint, Response, g, render_template_string, request, send_file

from cbm_backend.api import overview_page
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user
from cbm_backend.api.headers import page
from cbm_backend.api.maps import ogc_landing
from cbm_backend.errors import NotFound

blueprint = Blueprint("site", __name__)

_PAGES = Path(str(files("cbm_backend.api"))) / "pages"
_SWAGGER = Path(flask_openapi3_swagger.__file__).parent / "templates" / "swagger"
# Name in the URL -> file. Nothing else can be asked for.
_ASSETS = {
    "swagger-ui.css": _SWAGGER / "css" / "swagger-ui.css",
    "swagger-ui-bundle.js": _SWAGGER / "js" / "swagger-ui-bundle.js",
    **{name: _PAGES / name for name in ("apidocs.css", "apidocs.js", "page.css", "copy.js", "icon.svg")},
}
_DAY_S = 86_400


@blueprint.get("/")
@any_user
def landing() -> Response:
    """What is here for the asking user: data, status, and examples with their own parcels.

    A client that asks for JSON is a GIS: it gets the landing page of OGC API - Features, as at `/ogc`.
    """
    if request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json":
        response = json_response(ogc_landing.landing_document())
        response.vary.update(("Accept", "Authorization"))
        return response
    template = (_PAGES / "landing.html").read_text(encoding="utf-8")
    return page(render_template_string(template, **overview_page.content(g.user)))


@blueprint.get("/apidocs")
@any_user
def apidocs() -> Response:
    """The interactive description of this API."""
    return page((_PAGES / "apidocs.html").read_text(encoding="utf-8"))


@blueprint.get("/assets/<asset>")
@any_user
def show_asset(asset: str) -> Response:
    """A script, style or picture of the pages."""
    if asset not in _ASSETS:
        raise NotFound("There is no such file.")
    response = send_file(_ASSETS[asset], max_age=_DAY_S, conditional=True)
    response.headers["Cache-Control"] = f"private, max-age={_DAY_S}"
    return response
