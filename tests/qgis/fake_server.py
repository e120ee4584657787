"""A small HTTP server on loopback that answers as the contract says, and misbehaves on demand."""

from __future__ import annotations

import base64
import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "analyst", "harvest"

# Squares in EPSG:28992 around lon 5.6637, lat 52.6927; `at` is their extent in degrees.
PARCELS = {
    "1001": {"crop": "Grassland", "code": "265", "square": (174000, 523000, 174200, 523150)},
    "1002": {"crop": "Winter wheat", "code": "233", "square": (174300, 523000, 174500, 523200)},
    "1003": {"crop": "Maize", "code": "259", "square": (174450, 523000, 174700, 523200)},
}
# Places a test can click on, lon and lat in EPSG:4326, and the parcels there.
GRASS, WHEAT_AND_MAIZE, NOWHERE = (5.6600, 52.6930), (5.6650, 52.6930), (5.7000, 52.7000)
AT = {GRASS: ["1001"], WHEAT_AND_MAIZE: ["1002", "1003"]}
CENTROIDS = {"1001": GRASS, "1002": (5.6640, 52.6931), "1003": (5.6665, 52.6931)}
# As the server describes its base maps: one on the web, one that lies on the server, one of an odd kind.
BACKGROUNDS = [
    {"name": "ags", "kind": "ags", "url": "http://127.0.0.1:9/map", "attribution": ""},
    {"name": "ortho", "kind": "file", "url": None, "attribution": "The agency"},
    {"name": "osm", "kind": "xyz", "url": "http://127.0.0.1:9/{z}/{x}/{y}.png", "attribution": "OSM",
     "max_zoom": 18},
    {"name": "wms", "kind": "wms", "url": "http://127.0.0.1:9/wms?map=a", "attribution": "", "layer": "a,b",
     "format": "image/png"},
]  # fmt: skip
DAY = 86400.0
START = 1488362400.0  # 2017-03-01T10:00:00Z


def info() -> dict:
    """What `/query/info` tells of two areas; `be` is as the original's server describes it."""
    detail = {
        "bands": {"s2": ["B04", "B08"], "ndvi": ["NDVI"]},
        "scl": True,
        "weather": True,
        "center": [52.6927, 5.6637],
        "start_date": "2017-01-01",
        "end_date": "2017-12-31",
        "parcels": 3008,
        "version": 7,
        "id_column": "id",
        "crop_name_column": "crop_name",
        "crop_code_column": "crop_code",
    }
    bare = {**detail, "bands": None, "scl": False, "weather": False, "parcels": 12}
    return {
        "server": {"software": "cbm-backend 0.1.0"},
        "aois": {
            "nl": {
                "years": ["2017", "2018"],
                "datasets": ["g"],
                "time_series": ["s2", "ndvi"],
                "id_examples_2017": ["1001", "1002"],
                "details": {"2017": detail, "2018_g": bare},
                "backgrounds": BACKGROUNDS,
            },
            "be": {"years": ["2023"], "datasets": [], "time_series": ["s2", "bs", "scl"]},
        },
    }


def area(pid: str) -> int:
    """Square metres."""
    west, south, east, north = PARCELS[pid]["square"]
    return (east - west) * (north - south)


def parcels(pids: list[str], *, with_geometry: bool) -> dict:
    """Rows of parcels as parallel lists."""
    rows = {key: [] for key in ("pid", "cropname", "cropcode", "srid", "geom", "area", "clon", "clat")}
    for pid in pids:
        west, south, east, north = PARCELS[pid]["square"]
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        shape = {
            "type": "MultiPolygon",
            "crs": {"type": "name", "properties": {"name": "EPSG:28992"}},
            "coordinates": [[ring]],
        }
        lon, lat = CENTROIDS[pid]
        values = (pid, PARCELS[pid]["crop"], PARCELS[pid]["code"], 28992, json.dumps(shape),
                  area(pid), lon, lat)  # fmt: skip
        for key, value in zip(rows, values):
            rows[key].append(value)
    if not with_geometry:
        del rows["geom"]
    return rows


def series(card: str, *, scl: bool, ref: bool) -> dict:
    """Four scenes of a card, the third one cloudy."""
    bands = {"s2": ["B04", "B08"], "ndvi": ["NDVI"], "bs": ["VVb", "VHb"]}.get(card, [])
    rows = [(START + scene * 10 * DAY, band, scene) for scene in range(4) for band in bands]
    reply = {"date_part": [time_ for time_, _, _ in rows], "band": [band for _, band, _ in rows]}
    reply["count"] = [300 for _ in rows]
    level = {"B04": 600.0, "B08": 3000.0, "NDVI": 0.7, "VVb": 0.1, "VHb": 0.02}
    for name in ("mean", "min", "max", "p25", "p50", "p75"):
        reply[name] = [level[band] for _, band, _ in rows]
    reply["std"] = [None for _ in rows]
    if scl:
        reply["hist"] = [{"9": 300} if scene == 2 else {"4": 290, "5": 10} for _, _, scene in rows]
    if ref:
        reply["reference"] = [
            f"S2A_MSIL2A_201703{1 + scene * 10 % 30:02d}T100000_N0204_R008_T31UFU_20170301T120000.SAFE"
            for _, _, scene in rows
        ]
    return reply


def weather() -> dict:
    """Three days of March, rain on the last one not known yet."""
    return {"meteo_date": ["2017-03-01", "2017-03-02", "2017-03-03"], "tmin": [1.0, 2.0, 3.0],
            "tmax": [9.0, 11.0, 10.0], "tmean": [5.0, 6.5, 6.0], "prec": [0.0, 4.5, None]}  # fmt: skip


class FakeServer:
    """`answers[route]` replaces a reply: (status, content type, body); `delays[route]` holds it back."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, str, bytes]] = {}
        self.delays: dict[str, float] = {}
        self.requests: list[tuple[str, dict[str, str], dict[str, str]]] = []
        self.password: str | None = PASSWORD
        self.decisions: list[dict] = []
        self.skips: list[dict] = []
        self.chip = b""
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self) -> None:
                server._open.add(self.request)
                super().setup()

            def finish(self) -> None:
                server._open.discard(self.request)
                with contextlib.suppress(OSError):
                    super().finish()

            def do_GET(self) -> None:
                server.answer(self)

            def do_POST(self) -> None:
                server.answer(self)

            def log_message(self, *_arguments: object) -> None:
                """Say nothing."""

        self._handler = Handler
        self._open: set[socket.socket] = set()
        self.port = 0
        self.revive()
        self.url = f"http://127.0.0.1:{self.port}"

    def revive(self) -> None:
        """Answer at the same port."""
        self._http = ThreadingHTTPServer(("127.0.0.1", self.port), self._handler)
        self._http.daemon_threads = True
        self.port = self._http.server_port
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def kill(self) -> None:
        """Die as a process does: whoever waits for a reply is cut off."""
        self.close()
        for connection in tuple(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def routes(self) -> list[str]:
        """The routes asked for, in order."""
        return [route for route, _, _ in self.requests]

    def asked(self, route: str) -> list[dict[str, str]]:
        """The parameters of every request for a route."""
        return [parameters for name, parameters, _ in self.requests if name == route]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        route = parts.path.rsplit("/", 1)[-1]
        parameters = {key: values[0] for key, values in parse_qs(parts.query).items()}
        if handler.command == "POST":
            parameters = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        self.requests.append((route, parameters, dict(handler.headers)))
        time.sleep(self.delays.get(route, 0))
        status, kind, body = self.answers.get(route) or self._reply(
            route, parameters, handler.headers.get("Authorization"), handler.command
        )
        try:
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(body)))
            if status == 401:
                handler.send_header("WWW-Authenticate", 'Basic realm="Login Required"')
            if status in (301, 302):
                handler.send_header("Location", body.decode())
            handler.end_headers()
            handler.wfile.write(body)
        except OSError:
            handler.close_connection = True

    def _reply(
        self, route: str, asked: dict[str, str], authorization: str | None, method: str
    ) -> tuple[int, str, bytes]:
        wanted = "Basic " + base64.b64encode(f"{USER}:{self.password}".encode()).decode()
        if self.password is not None and authorization != wanted:
            return 401, "text/plain", b"Could not verify."
        if route == "info":
            return self._json(info())
        if route == "items":
            return self._json(self._items(asked))
        if route == "decisions":
            return self._decide(asked) if method == "POST" else self._decided(asked)
        if route == "parcels":
            return self._json({"parcels": self._known(asked["pids"])})
        if route == "series" and asked["dataset"].startswith("be"):
            return 403, "application/problem+json", b'{"detail": "Not authorized for this dataset."}'
        if route == "series":
            return self._bulk(asked)
        if route == "skips":
            return self._json({"skips": self.skips})
        if route == "chips":
            return self._chips(asked)
        if route.isdigit():
            return 200, "image/tiff", self.chip
        if asked.get("aoi") == "be":
            return 401, "text/plain", b"Not authorized for this dataset.\n  Ask the administrator."
        if (asked.get("aoi"), asked.get("year")) != ("nl", "2017"):
            return self._json({})
        with_geometry = asked.get("withGeometry") == "True"
        if route == "parcelByLocation":
            place = (round(float(asked["lon"]), 4), round(float(asked["lat"]), 4))
            return self._json(parcels(AT.get(place, []), with_geometry=with_geometry))
        if route == "parcelByID":
            pids = [asked["pid"]] if asked["pid"] in PARCELS else []
            return self._json(parcels(pids, with_geometry=with_geometry))
        if route == "parcelTimeSeries" and asked["pid"] not in PARCELS:
            return self._json({})
        if route == "parcelTimeSeries":
            scl = asked.get("scl") == "True" and asked["tstype"] == "s2"
            return self._json(series(asked["tstype"], scl=scl, ref=asked.get("ref") == "True"))
        if route == "weatherTimeSeries":
            return self._json(weather())
        if route == "parcelPeers":
            others = [pid for pid in PARCELS if pid != asked["pid"]]
            return self._json({"pids": others, "distance": [100.0, 250.0], "pid": others})
        if route == "parcelsByPolygon":
            return self._json(parcels(list(PARCELS), with_geometry=with_geometry))
        return 404, "text/html", b"<h1>Not Found</h1>"

    def _chips(self, asked: dict) -> tuple[int, str, bytes]:
        if asked["pid"] not in PARCELS:
            return 404, "application/problem+json", b'{"status": 404, "title": "No such parcel."}'
        found = [
            {"reference": f"S2A_MSIL2A_2017030{scene}T100000", "obstime": f"2017-03-0{scene}T10:00:00Z",
             "direction": "D", "cloud": None if scene == 4 else scene / 10, "url": f"/v1/chips/{scene}"}
            for scene in range(1, 5)
        ]  # fmt: skip
        return self._json({"card": asked["card"], "chips": found})

    @staticmethod
    def _bulk(asked: dict) -> tuple[int, str, bytes]:
        if not set(asked["pids"]) <= set(PARCELS):
            return 404, "application/problem+json", b'{"status": 404, "title": "No such parcel."}'
        lines = []
        for pid in asked["pids"]:
            for card in asked["cards"]:
                columns = series(card, scl=asked["histogram"] and card == "s2", ref=True)
                for row in range(len(columns["band"])):
                    values = {name: column[row] for name, column in columns.items()}
                    if values["band"] in asked.get("bands", [values["band"]]):
                        lines.append(json.dumps({"pid": pid, "card": card, **values}) + "\n")
        return 200, "application/x-ndjson", "".join(lines).encode()

    def _items(self, asked: dict[str, str]) -> dict:
        wanted = [row for row in self._known(PARCELS) if asked.get("crop", row["crop"]) == row["crop"]]
        return {"features": [{"properties": row} for row in wanted], "links": []}

    def _known(self, pids: Iterable[str]) -> list[dict]:
        latest = {row["pid"]: row["outcome"] for row in self.decisions}
        return [
            {"pid": pid, "crop": PARCELS[pid]["crop"], "area": area(pid), "decision": latest.get(pid)}
            for pid in pids
            if pid in PARCELS
        ]

    def _decided(self, asked: dict[str, str]) -> tuple[int, str, bytes]:
        found = [row for row in reversed(self.decisions) if asked.get("pid") in (None, row["pid"])]
        if asked.get("latest"):
            found = list({row["pid"]: row for row in reversed(found)}.values())
        return self._json({"dataset": asked["dataset"], "decisions": found, "next": None})

    def _decide(self, asked: dict[str, str]) -> tuple[int, str, bytes]:
        if asked["pid"] not in PARCELS:
            return 404, "application/problem+json", b'{"status": 404, "title": "No such parcel."}'
        number = len(self.decisions) + 1
        row = {"id": number, "decided_by": USER, "decided_at": f"2017-08-{number:02d}T12:00:00.000000Z",
               "dataset_version": 7, "latest": True, "earlier_geometry": False,
               **{name: asked[name] for name in ("pid", "outcome", "reason", "note")}}  # fmt: skip
        self.decisions.append(row)
        return 201, "application/json", json.dumps(row).encode()

    @staticmethod
    def _json(value: object) -> tuple[int, str, bytes]:
        return 200, "application/json", json.dumps(value).encode()
