"""A web server on loopback that hands out the files of a folder, whole or in ranges."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


@dataclass
class RangeServer:
    """The running server; ranges: those that were asked for."""

    url: str = ""
    ranges: list[str] = field(default_factory=list)


@contextlib.contextmanager
def running_files(folder: Path, port: int = 0) -> Iterator[RangeServer]:
    """Serve a folder for as long as the context lasts, on this port or a free one."""
    server = RangeServer()

    class Handler(BaseHTTPRequestHandler):
        # HTTP/1.0: no connection outlives the server.

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            path = folder / unquote(self.path.partition("?")[0]).lstrip("/")
            if not path.is_file():
                self.answer(404, b"", {})
                return
            body, asked = path.read_bytes(), _RANGE.fullmatch(self.headers.get("Range", ""))
            if asked is None:
                self.answer(200, body, {"Accept-Ranges": "bytes"})
                return
            server.ranges.append(asked[0])
            first = int(asked[1])
            last = min(int(asked[2] or len(body) - 1), len(body) - 1)
            part = body[first : last + 1]
            self.answer(206, part, {"Content-Range": f"bytes {first}-{last}/{len(body)}"})

        do_HEAD = do_GET

        def answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            with contextlib.suppress(ConnectionError):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

    listener = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    listener.daemon_threads = True
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    server.url = f"http://127.0.0.1:{listener.server_port}"
    try:
        yield server
    finally:
        listener.shutdown()
        listener.server_close()
