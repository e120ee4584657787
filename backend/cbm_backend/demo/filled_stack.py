"""A filled PostGIS and API for tests in another Python: one JSON line out, alive until stdin closes.

`python -m cbm_backend.demo.filled_stack FOLDER [simulate options]` makes a landscape, runs the whole pipeline
and serves it. QGIS's own Python cannot import the backend, so its tests start this and read the line.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import psycopg2

from cbm_backend.cli import main as command
from cbm_backend.demo.parcel import choose_parcel
from cbm_backend.demo.source import describe
from cbm_backend.demo.stack import USER, Stack, leave_in_order


def main(arguments: list[str]) -> int:
    """Fill, serve, print, wait; returns the exit code."""
    folder, options = Path(arguments[0]), arguments[1:]
    leave_in_order()
    landscape = folder / "data"
    stack = Stack(folder / "stack", durable=False)
    try:
        if not (landscape / "catalog.json").is_file():
            sys.stdout = sys.stderr
            if code := command(["simulate", str(landscape), *options]):
                return code
            sys.stdout = sys.__stdout__
        source = describe(landscape)
        stack.fill(source)
        with psycopg2.connect(stack.postgis.url) as connection:
            parcel = choose_parcel(connection, source.aoi, source.year)
        connection.close()
        about = {
            "url": stack.url,
            "user": USER,
            "password": stack.password,
            "database_url": stack.postgis.url,
            "dataset": {"aoi": source.aoi, "year": source.year, "ptype": ""},
            "parcel": asdict(parcel),
            "parcels": str(source.parcels),
            "server_pid": stack.server.pid if stack.server else None,
        }
        print(json.dumps(about), flush=True)
        sys.stdin.read()
    finally:
        stack.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
