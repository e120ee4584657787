"""Spellings of paths: repeated slashes, capitals and historic names reach one view (contract 1.1, 1.15)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask

ALIASES = {
    "/query/parcelbyid": "/query/parcelByID",
    "/query/parcelbypolygon": "/query/parcelsByPolygon",
    "/query/parcelweatherts": "/query/weatherTimeSeries",
    "/query/chipbylocation": "/query/chipsByLocation",
    "/query/chipbyparcelid": "/query/chipsByParcelID",
    "/query/chipsbyparcelid": "/query/chipsByParcelID",
    "/query/backgroundbyparcelid": "/query/backgroundByParcelID",
}

_SLASHES = re.compile(r"/{2,}")


class CanonicalPaths:
    """WSGI middleware that rewrites the path before routing, so that no redirect ever loses credentials."""

    def __init__(self, application: Callable[[dict, Callable], Iterable[bytes]], app: Flask):
        self._application = application
        served = {rule.rule for rule in app.url_map.iter_rules() if not rule.arguments}
        self._canonical = {path.lower(): path for path in served}
        for alias, path in ALIASES.items():
            if path in served:
                self._canonical.setdefault(alias, path)

    def __call__(self, environ: dict[str, Any], start_response: Callable) -> Iterable[bytes]:
        """Serve the request under the canonical spelling of its path."""
        path = _SLASHES.sub("/", environ.get("PATH_INFO", "") or "/")
        environ["PATH_INFO"] = self._canonical.get(path.lower(), path)
        return self._application(environ, start_response)
