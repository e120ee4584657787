"""What leaves the server when something fails: the legacy `{}` for `/query`, problem+json elsewhere.

Never a traceback, never the database's own words.
"""

from __future__ import annotations

import logging
from typing import Any

import psycopg2
from flask import Flask, Response, g, request
from psycopg2.errors import QueryCanceled
from werkzeug.exceptions import HTTPException

from cbm_backend.api.encoding import json_text, nothing
from cbm_backend.errors import CbmError, Unavailable

RETRY_AFTER_S = 5
_LOG = logging.getLogger("cbm_backend.api")


def install(app: Flask) -> None:
    """Answer every failure of the application's views."""
    app.register_error_handler(Unavailable, _unavailable)
    app.register_error_handler(CbmError, _expected)
    app.register_error_handler(psycopg2.Error, _query_failed)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _defect)


def legacy() -> bool:
    """Whether the client expects the forms of the original: `/query` and `/files`."""
    return request.path.startswith(("/query", "/files"))


def problem(
    status: int, title: str, headers: dict[str, str] | None = None, *, code: str | None = None, **more: Any
) -> Response:
    """An RFC 9457 body with the request id, which finds the log line; code: what it is in a word."""
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        **({"code": code} if code else {}),
        **more,
        "request_id": g.get("request_id"),
    }
    return Response(json_text(body), status, headers, content_type="application/problem+json")


def _unavailable(error: Unavailable) -> Response:
    """503: the truth for those who look at the status, `{}` for those who look at the body."""
    _LOG.warning("%s %s", error.message, error.detail or "")
    response = (
        nothing(503)
        if legacy()
        else problem(503, "The service is not available at the moment.", code="unavailable")
    )
    response.headers["Retry-After"] = str(RETRY_AFTER_S)
    return response


def _expected(error: CbmError) -> Response:
    """A bad query: `{}` with 200 in the legacy forms, the sentence and its status elsewhere."""
    if legacy():
        return nothing()
    return problem(error.http_status, error.message, code=error.code)


def _query_failed(error: psycopg2.Error) -> Response:
    """The database refused the statement (a value it cannot read, a timeout, a missing table)."""
    refused_value = isinstance(error, psycopg2.DataError)
    _LOG.log(
        logging.INFO if refused_value else logging.ERROR,
        "query failed: %s",
        str(error).strip().partition("\n")[0],
    )
    if legacy():
        return nothing()
    if isinstance(error, QueryCanceled):
        headers = {"Retry-After": str(RETRY_AFTER_S)}
        return problem(503, "The query took too long: ask for less.", headers, code="too_long")
    if refused_value:
        return problem(400, "The query could not be answered.")
    return problem(500, "The query could not be answered.", code="defect")


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    headers = {name: value for name, value in error.get_headers() if name in ("Allow", "Location")}
    if legacy():
        response = nothing(status)
        response.headers.update(headers)
        return response
    return problem(status, error.name, headers)


def _defect(error: Exception) -> Response:
    _LOG.error("defect in %s", request.path, exc_info=error)
    return (
        nothing(500)
        if legacy()
        else problem(500, "The server made a mistake; its log tells more.", code="defect")
    )
