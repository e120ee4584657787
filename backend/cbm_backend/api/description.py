"""The OpenAPI 3.1 description: new endpoints from their models, those of the original from a table."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask_openapi3 import Info, License, OpenAPI, SecurityScheme, Tag

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user
from cbm_backend.api.query.description import legacy_paths
from cbm_backend.api.v1.resource import Problem
from cbm_backend.api.validation import refused
from cbm_backend.api.version import VERSION

_INFO = Info(
    title="RESTful API for CbM.",
    version=VERSION,
    description=(
        "Parcels, time series and images for Checks by Monitoring. `/v1` is the interface for new clients; "
        "`/query` answers the scripts and notebooks written for the original. "
        "No text may hold a NUL character."
    ),
    license=License(name="GPL-2.0-or-later", identifier="GPL-2.0-or-later"),
)
_SECURITY_SCHEMES: dict[str, SecurityScheme | dict[str, Any]] = {
    "basic": {"type": "http", "scheme": "basic"},
    "token": {"type": "http", "scheme": "bearer", "description": "Made by `cbm-backend users token add`."},
}
_TAGS = [
    Tag(name="query", description="The endpoints of the original, unchanged for its clients"),
    Tag(name="files", description="Images made by a request, files of an area"),
]


class DescribedApp(OpenAPI):
    """A Flask application that describes itself; pages of its own take the place of the library's."""

    def __init__(self, import_name: str):
        super().__init__(
            import_name,
            static_folder=None,
            doc_ui=False,
            info=_INFO,
            security_schemes=_SECURITY_SCHEMES,
            openapi_extensions={"security": [{"basic": []}, {"token": []}]},
            validation_error_status=400,
            validation_error_model=Problem,
            validation_error_callback=refused,
        )

    def describe(self) -> dict[str, Any]:
        """The description as JSON, made at the first call, when all routes are known."""
        if not self.spec_json:
            self.generate_spec_json()
            for item in self.spec_json["paths"].values():
                for operation in item.values():
                    # The library joins the lines of a docstring for HTML; descriptions are Markdown.
                    operation["description"] = operation.get("description", "").replace("<br/>", "\n").strip()
            self.spec_json["paths"].update(legacy_paths(self))
            self.spec_json.setdefault("tags", []).extend(tag.model_dump(exclude_none=True) for tag in _TAGS)
        return self.spec_json


def install(app: DescribedApp) -> None:
    """Serve the description at `/apispec_1.json`."""

    @app.route("/apispec_1.json")
    @any_user
    def apispec() -> Response:
        """This description."""
        return json_response(app.describe())
