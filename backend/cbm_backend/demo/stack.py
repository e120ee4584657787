"""PostGIS and the API on loopback, filled by the real commands: demo, tests and benchmarks stand on it."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from cbm_backend.demo.private_postgis import PrivatePostgis, free_port
from cbm_backend.demo.source import Source
from cbm_backend.errors import CbmError, Unavailable

USER = "analyst"


def leave_in_order() -> None:
    """Let a closed terminal or a `kill` end this process as an exception does: what it started is stopped."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))


class CommandFailed(CbmError):
    """A `cbm-backend` command of the pipeline ended with an error; its own words are the message."""


class Stack:
    """A private PostGIS and one API server below `folder`.

    Every step is the command an administrator would type; running one twice changes nothing.
    """

    def __init__(self, folder: Path, *, durable: bool = True, memory_mb: int = 256):
        self.folder = folder.resolve()
        self.postgis = PrivatePostgis(self.folder / "pg", durable=durable, memory_mb=memory_mb)
        self.server: subprocess.Popen | None = None
        self.url = ""
        self._config = self.folder / "config"

    @property
    def password(self) -> str:
        """The demo user's password, made once and kept in a 0600 file of the stack's folder."""
        path = self.folder / "analyst.password"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(16))
        return path.read_text()

    def environment(self) -> dict[str, str]:
        """The environment in which `cbm-backend` talks to this stack."""
        return dict(
            os.environ,
            CBM_DATABASE_URL=self.postgis.url,
            CBM_CONFIG_DIR=str(self._config),
            CBM_CACHE_DIR=str(self.folder / "cache"),
        )

    def command(self, *args: str, stdin: str | None = None) -> str:
        """Run `cbm-backend ARGS`; returns what it printed. Raises `CommandFailed` with its own sentence."""
        done = subprocess.run(
            [sys.executable, "-m", "cbm_backend", *args],
            check=False,
            capture_output=True,
            text=True,
            env=self.environment(),
            input=stdin,
        )
        if done.returncode:
            sentence = done.stderr.strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
            raise CommandFailed(
                f"cbm-backend {' '.join(args[:2])}: {sentence[0].removeprefix('cbm-backend: ')}",
                detail=(done.stdout + done.stderr)[-2000:],
            )
        return done.stdout

    def start_database(self) -> None:
        """Bring up PostGIS and the schema; creates the folder."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._config.mkdir(mode=0o700, exist_ok=True)
        self.postgis.start()
        self.command("db", "init")

    def import_parcels(self, source: Source) -> str:
        """`parcels import` of the source's layer."""
        return self.command(
            "parcels",
            "import",
            str(source.parcels),
            "--layer",
            source.layer,
            "--aoi",
            source.aoi,
            "--year",
            str(source.year),
            "--id-column",
            source.id_column,
            "--crop-name",
            source.crop_name,
            "--crop-code",
            source.crop_code,
        )

    def sync_catalogue(self, source: Source) -> str:
        """`catalogue sync` of the source's static STAC."""
        return self.command("catalogue", "sync", "--stac", str(source.catalogue), "--aoi", source.aoi)

    def ensure_store(self, source: Source) -> None:
        """Register the folder of the scenes: who reads the database without the API finds images there."""
        name = f"{source.aoi}{source.year}"
        if not any(line.split()[:1] == [name] for line in self.command("stores", "list").splitlines()):
            self.command("stores", "add", name, "--profile", "file", "--root", str(source.folder))

    def extract(self, source: Source) -> dict:
        """`extract run`; returns its summary."""
        out = self.command("extract", "run", "--aoi", source.aoi, "--year", str(source.year), "--json")
        lines = [line for line in out.splitlines() if line.startswith("{")]
        return json.loads(lines[-1]) if lines else {}

    def import_weather(self, source: Source) -> str:
        """`weather import` of the source's daily values; empty where it has none."""
        if not source.weather.is_file():
            return ""
        return self.command("weather", "import", str(source.weather), "--aoi", source.aoi)

    def ensure_user(self) -> None:
        """Give the demo user access to every area, with the password of this stack."""
        known = self.command("users", "list")
        verb = ["passwd", USER] if USER in known.split() else ["add", USER, "--admin"]
        self.command("users", *verb, "--password-stdin", stdin=self.password + "\n")

    def fill(self, source: Source) -> None:
        """The whole pipeline: database, parcels, catalogue, extraction, weather, user, the API at the end."""
        self.start_database()
        self.import_parcels(source)
        self.ensure_store(source)
        self.sync_catalogue(source)
        self.extract(source)
        self.import_weather(source)
        self.ensure_user()
        self.serve()

    def serve(self, *, workers: int = 1, threads: int = 4, port: int = 0) -> str:
        """Start the API on a free loopback port, if possible this, and return its URL once it answers."""
        port = free_port(port)
        log = (self.folder / "server.log").open("ab")
        self.server = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "cbm_backend",
                "serve",
                "--host",
                "127.0.0.1",
                "--port",
                str(port),
                "--workers",
                str(workers),
                "--threads",
                str(threads),
            ],
            env=self.environment(),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        log.close()
        self.url = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self.server.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.url}/ready", timeout=2) as reply:
                    if reply.status == 200:
                        return self.url
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        self.stop_server()
        tail = (self.folder / "server.log").read_text(errors="replace").splitlines()[-12:]
        raise Unavailable(f"The API did not start; see {self.folder / 'server.log'}.", detail="\n".join(tail))

    def stop_server(self) -> None:
        """End the API and its workers."""
        if self.server is None:
            return
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGTERM)
            try:
                self.server.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.server.pid, signal.SIGKILL)
                self.server.wait(5)
        self.server = None

    def stop(self) -> None:
        """End everything this stack started."""
        self.stop_server()
        self.postgis.stop()
