"""`/dump/<id>/<file>` and `/static/tmp/<id>/<file>`: images by capability URL (contract 1.14).

Public: only a request with credentials makes an image, and only its reply tells the address.
"""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, Response, abort, send_file

from cbm_backend.api.services import services

blueprint = Blueprint("images", __name__)
MEDIA_TYPES = {"tif": "image/tiff", "png": "image/png"}


@blueprint.get("/dump/<image>/<file>")
@blueprint.get("/static/tmp/<image>/<file>")
def show_image(image: str, file: str) -> Response:
    """The image, whole or in ranges; 404 for everything else."""
    path = services().studio.images.find(image, file)
    if path is None:
        abort(404)
    response = send(path, max_age=0)
    response.headers["Accept-Ranges"] = "bytes"
    return response


def send(path: Path, max_age: int) -> Response:
    """An image of the store, whole or in ranges. Its tag is its address: another content has another."""
    try:
        return send_file(
            path.absolute(),
            mimetype=MEDIA_TYPES[path.suffix[1:]],
            conditional=True,
            etag=f"{path.parent.name}.{path.name}",
            max_age=max_age,
        )
    except FileNotFoundError:
        # Purged between the look and the opening.
        abort(404)
