"""`/health` (the process runs) and `/ready` (it can answer): open to monitors, and telling nothing else."""

from __future__ import annotations

import logging
import threading
import time
from importlib.resources import files
from pathlib import Path

import psycopg2
from flask import Blueprint, Response, send_file

from cbm_backend.api.encoding import json_response
from cbm_backend.api.failures import RETRY_AFTER_S
from cbm_backend.api.services import services
from cbm_backend.errors import CbmError

_LOG = logging.getLogger("cbm_backend.api")

MAX_AGE_S = 1.0
_ICON = Path(str(files("cbm_backend.api") / "pages" / "icon.svg"))


class _Probe:
    """One look at the database a second, however often strangers ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._looked_at = float("-inf")
        self._well = False

    def well(self) -> bool:
        with self._lock:
            if time.monotonic() - self._looked_at >= MAX_AGE_S:
                self._well = _database_answers()
                self._looked_at = time.monotonic()
            return self._well


def _database_answers() -> bool:
    try:
        services().pool.fetch("select 1 from public.cbm_dataset limit 1")
    except (CbmError, psycopg2.Error) as error:
        _LOG.warning("health: %s", str(error).strip().partition("\n")[0])
        return False
    return True


def make_blueprint() -> Blueprint:
    """The routes with a probe of their own per application."""
    probe = _Probe()
    routes = Blueprint("health", __name__)

    @routes.get("/health")
    def health() -> Response:
        """The process answers: a reason to leave it running whatever the database does."""
        return json_response({"status": "ok"})

    @routes.get("/ready")
    def ready() -> Response:
        """Whether requests can be answered, which takes a database."""
        if probe.well():
            return json_response({"status": "ok", "database": "ok"})
        response = json_response({"status": "unavailable", "database": "unavailable"}, 503)
        response.headers["Retry-After"] = str(RETRY_AFTER_S)
        return response

    @routes.get("/favicon.ico")
    def favicon() -> Response:
        """The icon, for browsers that look for it here."""
        return send_file(_ICON, mimetype="image/svg+xml", max_age=86_400)

    return routes
