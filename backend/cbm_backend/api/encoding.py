"""Row sets as the clients expect them: one JSON object of parallel lists, or CSV (contract 1.3)."""

from __future__ import annotations

import csv
import io
import math
import re
from datetime import date
from decimal import Decimal
from typing import Any

import orjson
from flask import Response

from cbm_backend.api.pool import JSON_TYPE_CODE, Rows

JSON_TYPE = "application/json"


def columns(rows: Rows) -> dict[str, list]:
    """The columns in SQL order, each a list; all present, and empty, when the query ran without a row."""
    if not rows.rows:
        return {name: [] for name in rows.names}
    lists = {}
    for name, type_code, values in zip(rows.names, rows.types, zip(*rows.rows), strict=True):
        if type_code == JSON_TYPE_CODE:
            lists[name] = [None if value is None else orjson.Fragment(value) for value in values]
        else:
            lists[name] = list(values)
    return lists


def json_text(value: Any) -> bytes:
    """JSON with keys in the order given; NaN and infinities become null, decimals numbers."""
    return orjson.dumps(value, default=_plain)


def json_response(value: Any, status: int = 200, *, indent: bool = False) -> Response:
    """A JSON reply; `indent` gives the four blanks of `/query/info`."""
    if indent:
        import json

        return Response(json.dumps(value, indent=4, ensure_ascii=False), status, content_type=JSON_TYPE)
    return Response(json_text(value), status, content_type=JSON_TYPE)


def nothing(status: int = 200) -> Response:
    """`{}`: the only sign for a bad or unanswerable query that published clients understand."""
    return Response(b"{}", status, content_type=JSON_TYPE)


def csv_response(rows: Rows, file_name: str) -> Response:
    """A download with a header row, commas and CRLF; NaN and null are empty cells, histograms JSON text."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(rows.names)
    for row in rows.rows:
        writer.writerow(["" if _is_nan(value) else value for value in row])
    safe_name = re.sub(r"[^A-Za-z0-9._-]+", "_", file_name)[:150]
    return Response(
        text.getvalue(),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f"attachment; filename={safe_name}"},
    )


def _is_nan(value: Any) -> bool:
    return isinstance(value, float) and not math.isfinite(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
