"""A tile server on loopback whose pixels tell where they are: red and green count pixels, blue the level."""

from __future__ import annotations

import contextlib
import io
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import numpy as np
from PIL import Image

_TILE = re.compile(r"/(?P<kind>xyz|tms|wmts)/(?P<z>\d+)/(?P<x>\d+)/(?P<y>\d+)\.(png|jpg)")


def pixels(z: int, x: int, y: int, side: int = 256) -> np.ndarray:
    """uint8[side, side, 3] of tile (x, y), rows counted from above."""
    columns, rows = np.arange(x * side, (x + 1) * side), np.arange(y * side, (y + 1) * side)
    return np.stack(
        [np.broadcast_to(columns, (side, side)) % 256, np.broadcast_to(rows[:, None], (side, side)) % 256,
         np.full((side, side), z * 10 % 256)], axis=-1,
    ).astype(np.uint8)  # fmt: skip


def encoded(values: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(values).save(buffer, "PNG")
    return buffer.getvalue()


@dataclass
class TileServer:
    """The running server. seen: paths asked for; missing: tiles answered with 404; delay: seconds."""

    url: str = ""
    seen: list[str] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    status: int = 200
    body: bytes | None = None
    delay: float = 0.0
    location: str = ""
    documents: dict[str, bytes] = field(default_factory=dict)

    def reset(self) -> None:
        self.seen.clear()
        self.missing.clear()
        self.status, self.body, self.delay, self.location = 200, None, 0.0, ""


def _answer(server: TileServer, path: str) -> tuple[int, bytes]:
    if server.status != 200:
        return server.status, b""
    if server.body is not None:
        return 200, server.body
    parts = urlsplit(path)
    if parts.path in server.documents:
        return 200, server.documents[parts.path]
    found = _TILE.fullmatch(parts.path)
    if found is None:
        query = {name.upper(): values[0] for name, values in parse_qs(parts.query).items()}
        if query.get("REQUEST") == "GetMap" or query.get("F") == "image":
            width = int(query.get("WIDTH") or query["SIZE"].split(",")[0])
            return 200, encoded(np.full((width, width, 3), 77, np.uint8))
        return 404, b""
    z, x, y = (int(found[name]) for name in "zxy")
    if found["kind"] == "tms":
        y = (1 << z) - 1 - y
    if f"{z}/{x}/{y}" in server.missing:
        return 404, b""
    return 200, encoded(pixels(z, x, y))


@contextlib.contextmanager
def running_tiles() -> Iterator[TileServer]:
    """A server on a free port for as long as the context lasts."""
    server = TileServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            server.seen.append(self.path)
            time.sleep(server.delay)
            status, body = _answer(server, self.path)
            with contextlib.suppress(ConnectionError):
                self.send_response(status)
                if server.location:
                    self.send_header("Location", server.location)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{listener.server_port}"
    try:
        yield server
    finally:
        listener.shutdown()
        listener.server_close()
