"""Request ids and one JSON log line per request."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

from flask import Flask, Response, g, request

from cbm_backend.api import access_file

_LOG = logging.getLogger("cbm_backend.access")
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


class JsonLines(logging.Formatter):
    """One JSON object per record; what a client sent cannot break a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, with the fields given as `extra={"fields": {...}}`."""
        line = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=True, default=str)


def setup(level: int = logging.INFO, query_file: Path | None = None) -> None:
    """Write the API's log lines to stderr (the command `serve`; tests leave logging alone).

    `query_file` gets a line per `/query` request in the original's form, too.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    for name in ("cbm_backend.api", "cbm_backend.access"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False
    if query_file is not None:
        logging.getLogger("cbm_backend.access").addHandler(access_file.handler(query_file))


def install(app: Flask) -> None:
    """Number and time requests; must stand before the gate, so that refused requests are logged too."""
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.started = time.perf_counter()
    given = request.headers.get("X-Request-ID", "")
    g.request_id = given if _GIVEN_ID.fullmatch(given) else secrets.token_hex(8)


def _end(response: Response) -> Response:
    milliseconds = (time.perf_counter() - g.started) * 1000
    response.headers["X-Request-ID"] = g.request_id
    response.headers["Server-Timing"] = f"app;dur={milliseconds:.2f}"
    user = g.get("user")
    _LOG.info(
        "request",
        extra={
            "fields": {
                "request_id": g.request_id,
                "address": request.remote_addr,
                "user": user.name if user else None,
                "method": request.method,
                "scheme": request.scheme,
                "path": request.full_path.rstrip("?"),
                "status": response.status_code,
                "bytes": response.content_length,
                "ms": round(milliseconds, 2),
            }
        },
    )
    return response
