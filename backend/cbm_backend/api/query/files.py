"""`/files`: what an administrator puts out for an area, and uploads where switched on (contract 1.13)."""

from __future__ import annotations

import hashlib
import logging
from importlib.resources import files as resources
from pathlib import Path

from flask import Blueprint, Response, abort, g, request, send_file
from psycopg2 import sql

from cbm_backend.api.gate import any_user
from cbm_backend.api.headers import page
from cbm_backend.api.services import services
from cbm_backend.errors import InputError
from cbm_backend.files import page as pages
from cbm_backend.files.folder import FilesFolder
from cbm_backend.files.upload import PIECE_BYTES, Limits, Piece, SizeMismatch, receive

blueprint = Blueprint("files", __name__)

ROOT_AREA = "admin"
_FORM_BYTES = 100_000  # names and form fields around a piece
_SCRIPT = Path(str(resources("cbm_backend.api") / "pages" / "upload.js"))
_LOG = logging.getLogger("cbm_backend.api")


def _folder() -> FilesFolder:
    return FilesFolder(services().settings.files_dir)


@blueprint.route("/files", methods=["GET", "POST"])
@any_user
def list_files() -> Response:
    """The files of the user's areas; an administrator sees all, with the area before the name."""
    admin = g.user.admin
    found = _folder().listing(None if admin else g.user.aois)
    areas = "all areas" if admin else ", ".join(sorted(g.user.aois)).upper() or "no area"
    title = f"Available files for {areas}"
    several = admin or len(g.user.aois) > 1
    return page(
        pages.listing(title, found, with_area=several, may_upload=services().settings.uploads_enabled)
    )


@blueprint.get("/files/<aoi>/<filename>")
@any_user
def download_file(aoi: str, filename: str) -> Response:
    """One file of an area (which the gate has checked), as an attachment; `admin` is the folder itself."""
    path = _folder().find(None if aoi.lower() == ROOT_AREA else aoi, filename)
    if path is None:
        abort(404)
    return send_file(path, as_attachment=True, download_name=path.name, conditional=True, max_age=0)


@blueprint.get("/files/upload.js")
@any_user
def upload_script() -> Response:
    """The script of the upload page."""
    return send_file(_SCRIPT, conditional=True, max_age=0)


@blueprint.get("/files/upload")
@any_user
def upload_page() -> Response:
    """The page to send files from; empty where uploads are not switched on."""
    settings = services().settings
    if not settings.uploads_enabled:
        return Response("", content_type="text/html; charset=utf-8")
    return page(pages.upload(_areas(), settings.upload_max_mb))


@blueprint.post("/files/upload")
@any_user
def upload_piece() -> Response:
    """One piece of a file, sent as dropzone does; its last one ends with `Upload successful`."""
    settings = services().settings
    if not settings.uploads_enabled:
        return Response("", content_type="text/html; charset=utf-8")
    request.max_content_length = PIECE_BYTES + _FORM_BYTES
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        return _text("file: choose one.", 400)
    content = sent.read()
    limits = Limits(settings.upload_max_mb * 1_000_000, settings.files_quota_mb * 1_000_000)
    # Whose piece it is: two users who send files of one name do not write into each other's.
    uploader = hashlib.sha256(g.user.name.encode()).hexdigest()[:16]
    try:
        aoi = _area_of_upload()
        if aoi is None:
            return _text("Not authorized for this dataset.", 401)
        piece = _piece(len(content))
        done = receive(_folder().area(aoi), sent.filename, uploader, piece, content, limits)
    except SizeMismatch as error:
        return _text(error.message, 500)
    except InputError as error:
        return _text(error.message, 400)
    except OSError as error:
        _LOG.error("upload: %s", error)
        return _text("Could not write the file to disk", 500)
    return _text("Upload successful" if done else "Chunk upload successful", 200)


def _areas() -> list[str]:
    """The areas the user may send files to."""
    if not g.user.admin:
        return sorted(g.user.aois)
    return [
        row[0] for row in services().pool.fetch(sql.SQL("select name from public.aois order by name")).rows
    ]


def _area_of_upload() -> str | None:
    """The area named in the form, else the user's first; None when it is not the user's."""
    areas = _areas()
    aoi = request.form.get("aoi", "").strip().lower() or (areas[0] if areas else "")
    return aoi if aoi in areas else None


def _piece(length: int) -> Piece:
    """The piece's place as dropzone tells it; without its fields the request is the whole file."""
    form = request.form
    try:
        piece = Piece(
            int(form.get("dzchunkindex", 0)),
            int(form.get("dzchunkbyteoffset", 0)),
            int(form.get("dztotalchunkcount", 1)),
            int(form.get("dztotalfilesize", length)),
        )
    except ValueError:
        raise InputError("dzchunkindex and the other dz fields are whole numbers.") from None
    if min(piece.number, piece.offset, piece.size) < 0 or piece.pieces < 1:
        raise InputError("dzchunkindex and the other dz fields are not negative.")
    return piece


def _text(text: str, status: int) -> Response:
    return Response(text, status, content_type="text/plain; charset=utf-8")
